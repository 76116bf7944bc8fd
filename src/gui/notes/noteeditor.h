// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QPointer>

namespace mueang::gui {

/**
 * A plain text editor for a few lines: its height follows the text within limits, Tab moves the focus on, and Esc
 * returns it to where it came from.
 */
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent);

    /** Returns the text with no-break spaces intact; Qt 6's QPlainTextEdit::toPlainText() replaces them. */
    [[nodiscard]] QString text() const;
    /**
     * Sets the text without emitting typed() and clears the undo history. The cursor keeps its position if possible.
     */
    void setText(const QString &text);

    /** Sets the maximum height of the visible text in pixels; at least two lines are visible. */
    void setHeightLimit(int height);

signals:
    void typed();
    void focusLost();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void goBack();
    void rememberFocus(QWidget *old, QWidget *now);

    QPointer<QWidget> m_cameFrom;
    int m_heightLimit = 0;
    bool m_isSetting = false;
    bool m_isFitting = false;
};

} // namespace mueang::gui
