// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class MessageDialog;
}

/** One sentence, what to do about it, and one or two buttons; all of it plain text that can be selected. */
class MessageDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Content
    {
        QString title = {}; ///< empty = the program's name
        QString icon = {};
        QString what = {};
        QString advice = {};
        QString details = {}; ///< for "Copy details"; empty = no such button
        QString yes = {}; ///< for a question; empty = only "Close"
        QString no = {}; ///< empty = "Cancel" of a question, else "Close"
        bool enterSaysNo = false;
    };

    explicit MessageDialog(const Content &content, QWidget *parent = nullptr);
    ~MessageDialog() override;
    Q_DISABLE_COPY_MOVE(MessageDialog)

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void copyDetails();

    std::unique_ptr<Ui::MessageDialog> m_ui;
    Content m_content;
};

} // namespace mueang::gui
