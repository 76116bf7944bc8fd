// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QStringList>
#include <QWidget>

namespace mueang::gui {

/** Shows a button for each active filter, which removes it, and one that clears all; hidden without filters. */
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(app::Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rebuildIfRenamed();

    app::Session &m_session;
    QStringList m_labels;
};

} // namespace mueang::gui
