// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notes/noteeditor.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace mueang::gui {

namespace {

constexpr int fewestLines = 2;

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting) {
            emit typed();
        }
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEditor::fitHeight);
    connect(qApp, &QApplication::focusChanged, this, &NoteEditor::rememberFocus);
}

QString NoteEditor::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void NoteEditor::setText(const QString &text)
{
    const QScopedValueRollback setting(m_isSetting, true);
    const int position = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void NoteEditor::setHeightLimit(int height)
{
    if (height != m_heightLimit) {
        m_heightLimit = height;
        fitHeight();
    }
}

void NoteEditor::fitHeight()
{
    if (m_isFitting) {
        return; // querying a block's height may lay it out and emit documentSizeChanged
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    double height = 2 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid() && height < m_heightLimit; block = block.next()) {
        height += document()->documentLayout()->blockBoundingRect(block).height();
    }
    const int frame = this->height() - viewport()->height();
    const int minimum = fewestLines * fontMetrics().lineSpacing() + static_cast<int>(2 * document()->documentMargin());
    setFixedHeight(std::clamp(static_cast<int>(std::ceil(height)), minimum, std::max(minimum, m_heightLimit)) + frame);
}

bool NoteEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Esc leaves the editor, even if it is a shortcut of the window.
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->keyCombination() == QKeyCombination(Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        goBack();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void NoteEditor::rememberFocus(QWidget *old, QWidget *now)
{
    if (now == this && old != nullptr && old->window() == window()) {
        m_cameFrom = old;
    }
}

void NoteEditor::goBack()
{
    if (m_cameFrom != nullptr && m_cameFrom->isVisible() && m_cameFrom->isEnabled()) {
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    } else {
        focusNextPrevChild(false);
    }
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusLost();
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight(); // a new width wraps lines differently
}

void NoteEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitHeight();
    }
}

} // namespace mueang::gui
