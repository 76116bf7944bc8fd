// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mueang::gui {

/** Replaces an empty list: explains why no area matches and offers buttons that remove the filters responsible. */
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(app::Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addButton(const QString &text, const query::Query &query);

    app::Session &m_session;
    QLabel *m_title;
    QLabel *m_advice;
    QVBoxLayout *m_buttons;
};

} // namespace mueang::gui
