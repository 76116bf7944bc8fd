// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace mueang::gui {

/**
 * Fusion with the icons of resources/icons where Qt would take its own: one icon set everywhere, and no
 * search through the icon themes of the system, which would hold up the first frame.
 */
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
};

} // namespace mueang::gui
