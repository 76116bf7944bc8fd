// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QPointer>

namespace mueang::gui {

/**
 * A plain text of a few lines: as high as its text within limits, Tab goes on, Esc goes back to where the focus came
 * from.
 */
class NoteEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent);

    /** As it was typed; QPlainTextEdit::toPlainText() of Qt 6 turns no-break spaces into spaces. */
    [[nodiscard]] QString text() const;
    /** No user's doing: typed() is not told, and there is nothing to undo. The cursor stays where it can. */
    void setText(const QString &text);

    /** The greatest height of what is shown at once, in pixels; two lines are shown at least. */
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
