// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "exporting/areaexport.h"

#include <QWidget>

#include <memory>

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class FormatOptions;
}

/** Edits how a file of the chosen format is written; shows only the options that apply to that format. */
class FormatOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatOptions(QWidget *parent = nullptr);
    ~FormatOptions() override;
    Q_DISABLE_COPY_MOVE(FormatOptions)

    /** Sets the choices; those not made yet default to the window's presentation. */
    void setChoices(const app::ExportChoices &choices, const wording::Presentation &window);
    void showFor(exporting::FormatId format);

    /** Copies the choices to an export, or with saveTo() to those remembered. */
    void applyTo(exporting::AreaExport &what) const;
    void saveTo(app::ExportChoices &choices) const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] wording::HeaderLanguage headerLanguage() const;
    [[nodiscard]] text::Era era() const;
    void retranslate();

    std::unique_ptr<Ui::FormatOptions> m_ui;
    wording::Presentation m_window;
};

} // namespace mueang::gui
