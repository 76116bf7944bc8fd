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

/** Printer, copies, paper and its direction, each under its name. Remembers the paper. */
class PrintChoices final : public QWidget
{
    Q_OBJECT

public:
    /** Without printers it says so, and those choices cannot be changed. */
    PrintChoices(const QList<PrinterChoice> &printers, bool isWide, app::Preferences &preferences, QWidget *parent);

    [[nodiscard]] bool canPrint() const;
    [[nodiscard]] PrintOrder order(const QString &title) const;
    void remember();
    void retranslate();

signals:
    /** Of paper or direction: the pages are other ones. */
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
