// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/linefield.h"

namespace mueang::app {
class Session;
}

namespace mueang::gui {

/** Edits the search text of the query, live. Escape first undoes a guess, then clears the field. */
class SearchField final : public LineField
{
    Q_OBJECT

public:
    explicit SearchField(app::Session &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void cancelEdit() override;

private:
    void retranslate();

    app::Session &m_session;
};

} // namespace mueang::gui
