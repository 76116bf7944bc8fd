// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pagebrowser.h"

class QMenu;

namespace mueang::gui {

/** Shows a detail page for reading, selecting and copying. It opens no addresses by itself. */
class DetailBrowser final : public PageBrowser
{
    Q_OBJECT

public:
    explicit DetailBrowser(QWidget *parent = nullptr);

signals:
    /** Emitted when the user activates a link that leads out of the page. */
    void addressActivated(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void follow(const QUrl &link);
    void addFactTo(QMenu &menu, const QContextMenuEvent &event);
    [[nodiscard]] QString addressFor(const QContextMenuEvent &event) const;
};

} // namespace mueang::gui
