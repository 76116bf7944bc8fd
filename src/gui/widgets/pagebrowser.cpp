// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/pagebrowser.h"

#include <QImage>

namespace mueang::gui {

PageBrowser::PageBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(false); // Tab moves from link to link, then leaves
}

QVariant PageBrowser::loadResource(int type, const QUrl & /*name*/)
{
    // With an invalid QVariant Qt would open the file itself (qtextimagehandler.cpp).
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return type == QTextDocument::ImageResource ? QVariant(nothing) : QVariant(QByteArray(" "));
}

} // namespace mueang::gui
