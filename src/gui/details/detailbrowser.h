// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

class QMenu;

namespace mueang::gui {

/** Shows a detail page: to be read, selected and copied. Opens nothing by itself. */
class DetailBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailBrowser(QWidget *parent = nullptr);

    /** Never a file: pages have no images, and whoever asks for one gets an invisible one. */
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    /** Of another program than ours: an address that was clicked or entered. */
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
