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

/** How a file of the chosen format is written; shows only what that format has a use for. */
class FormatOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatOptions(QWidget *parent = nullptr);
    ~FormatOptions() override;
    Q_DISABLE_COPY_MOVE(FormatOptions)

    /** What was not chosen yet is as the window has it. */
    void setChoices(const app::ExportChoices &choices, const wording::Presentation &window);
    void showFor(exporting::FormatId format);

    /** Puts the choices into what is exported, and into what is remembered. */
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
