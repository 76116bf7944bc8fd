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
 * Shows one sentence, advice and one or two buttons; all text is plain and selectable. Further messages are queued in
 * the same dialog and shown when the current one is closed.
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
        QString yes = {}; ///< label of a question's accept button; empty = not a question
        QString no = {}; ///< empty = "Cancel" for a question, else "Close"
        bool isNoDefault = false;
        QString topic = {}; ///< a newer message with the same topic replaces this one and shows how many it replaced
    };

    explicit MessageDialog(const Content &content, QWidget *parent = nullptr);
    ~MessageDialog() override;
    Q_DISABLE_COPY_MOVE(MessageDialog)

    [[nodiscard]] bool isQuestion() const { return !shown().yes.isEmpty(); }

    /** Queues a message, or replaces the one with the same topic. */
    void add(const Content &content);

    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        Content content;
        int replaced = 0; ///< earlier messages with the same topic
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
