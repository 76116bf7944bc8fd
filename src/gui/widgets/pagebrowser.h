// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace mueang::gui {

/**
 * Shows HTML that the program generates. It loads no resources and follows no links by itself, even if a catalogue's
 * text contains markup.
 */
class PageBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageBrowser(QWidget *parent = nullptr);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace mueang::gui
