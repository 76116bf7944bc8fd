// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/style.h"

#include "gui/style/icon.h"

#include <QStyleFactory>

namespace mueang::gui {

using namespace Qt::StringLiterals;

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
        return themedIcon(u"x"_s);
    case SP_MessageBoxInformation:
        return themedIcon(u"info"_s);
    case SP_MessageBoxWarning:
        return themedIcon(u"triangle-alert"_s);
    case SP_MessageBoxCritical:
        return themedIcon(u"circle-alert"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace mueang::gui
