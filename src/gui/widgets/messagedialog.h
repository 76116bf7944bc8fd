// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>
#include <vector>

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class MessageDialog;
}

/**
 * One sentence, what to do about it, and one or two buttons; all of it plain text that can be selected. Further
 * messages wait in the same dialog until the one that is shown is closed.
 */
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
        QString topic = {}; ///< of a message that may be replaced by a newer one, which then says how many there were
    };

    explicit MessageDialog(const Content &content, QWidget *parent = nullptr);
    ~MessageDialog() override;
    Q_DISABLE_COPY_MOVE(MessageDialog)

    [[nodiscard]] bool isQuestion() const { return !shown().yes.isEmpty(); }

    /** Shows a message after those that are there, or in the place of the one on the same topic. */
    void add(const Content &content);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        Content content;
        int replaced = 0; ///< messages on the same topic before it
    };

    [[nodiscard]] const Content &shown() const { return m_messages.front().content; }

    void showFirst();
    void fill();
    void retranslate();
    void copyDetails();

    std::unique_ptr<Ui::MessageDialog> m_ui;
    std::vector<Message> m_messages; ///< never empty; the first is shown
};

} // namespace mueang::gui
