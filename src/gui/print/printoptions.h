// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/print/printplugin.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

/** The choices of printer, copies, paper and orientation, each with its label. Remembers the paper. */
class PrintOptions final : public QWidget
{
    Q_OBJECT

public:
    /** Without printers, shows that there are none and disables printer and copies. */
    PrintOptions(const QList<PrinterChoice> &printers, bool isWide, app::Preferences &preferences, QWidget *parent);

    [[nodiscard]] bool canPrint() const;
    [[nodiscard]] PrintJob order(const QString &title) const;
    void remember();
    void retranslate();

signals:
    /** Emitted when paper or orientation change, which changes the pages. */
    void layoutChanged();

private:
    void fill(const QList<PrinterChoice> &printers, bool isWide);

    app::Preferences &m_preferences;
    QComboBox *m_printer;
    QSpinBox *m_copies;
    QComboBox *m_paper;
    QComboBox *m_direction;
    std::vector<QLabel *> m_labels; ///< children, in the order of the fields
};

} // namespace mueang::gui
