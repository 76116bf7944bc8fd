// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/help/aboutpage.h"

#include <QDialog>

#include <memory>

class QUrl;

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class AboutDialog;
}

/** Shows the program's version, the catalogue's edition, credits and licences. */
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(AboutContent content, QWidget *parent = nullptr);
    ~AboutDialog() override;
    Q_DISABLE_COPY_MOVE(AboutDialog)

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFacts();
    void openLink(const QUrl &link);

    std::unique_ptr<Ui::AboutDialog> m_ui;
    AboutContent m_content;
};

} // namespace mueang::gui
