// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notes/noteconflictdialog.h"

#include "gui/widgets/dialoglook.h"
#include "gui/widgets/messages.h"
#include "text/safetext.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(720, 420);

} // namespace

NoteConflictDialog::NoteConflictDialog(const QString &areaName, const workspace::NoteConflict &conflict,
                                       QWidget *parent)
    : QDialog(parent)
    , m_areaName(text::displayText(areaName))
    , m_what(new QLabel(this))
    , m_mineLabel(new QLabel(this))
    , m_theirsLabel(new QLabel(this))
    , m_mine(new QPlainTextEdit(this))
    , m_theirs(new QPlainTextEdit(this))
    , m_keepTheirs(new QPushButton(this))
    , m_keepMine(new QPushButton(this))
    , m_keepBoth(new QPushButton(this))
{
    setObjectName(u"noteConflictDialog"_s);
    applyDialogLook(*this);
    m_what->setTextFormat(Qt::PlainText);
    m_mineLabel->setTextFormat(Qt::PlainText);
    m_theirsLabel->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    makeTitle(*m_what, TitleLevel::Section);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(16);
    m_mine->setObjectName(u"myNote"_s);
    m_theirs->setObjectName(u"theirNote"_s);
    texts->addLayout(makeText(m_mineLabel, m_mine, conflict.mine));
    texts->addLayout(makeText(m_theirsLabel, m_theirs, conflict.theirs));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_what);
    layout->addLayout(texts, 1);
    layout->addLayout(makeButtons());
    retranslate();
    resizeWithinScreen(*this, usualSize);
    m_keepBoth->setFocus();
}

QVBoxLayout *NoteConflictDialog::makeText(QLabel *label, QPlainTextEdit *view, const QString &text)
{
    label->setBuddy(view);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setPlainText(text);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(label);
    column->addWidget(view, 1);
    return column;
}

QLayout *NoteConflictDialog::makeButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addStretch();
    const std::pair<QPushButton *, app::NoteChoice> buttons[] = {{m_keepTheirs, app::NoteChoice::Theirs},
                                                                 {m_keepMine, app::NoteChoice::Mine},
                                                                 {m_keepBoth, app::NoteChoice::Both}};
    for (const auto &[button, choice] : buttons) {
        button->setAutoDefault(false);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, choice = choice] {
            emit chosen(choice);
            accept();
        });
    }
    m_keepTheirs->setObjectName(u"keepTheirs"_s);
    m_keepMine->setObjectName(u"keepMine"_s);
    m_keepBoth->setObjectName(u"keepBoth"_s);
    m_keepBoth->setDefault(true); // discards no text
    return line;
}

void NoteConflictDialog::retranslate()
{
    setWindowTitle(tr("Two versions of a note"));
    m_what->setText(tr("The note on “%1” was changed in another window while you were writing.").arg(m_areaName));
    m_mineLabel->setText(tr("What you wrote here"));
    m_theirsLabel->setText(tr("What the other window saved"));
    m_mine->setPlaceholderText(tr("The note was deleted."));
    m_theirs->setPlaceholderText(tr("The note was deleted."));
    m_keepBoth->setText(tr("Keep &both"));
    setPlainToolTip(*m_keepBoth, tr("The other text, a line, and yours"));
    m_keepMine->setText(tr("Keep &mine"));
    m_keepTheirs->setText(tr("Keep &theirs"));
    m_keepBoth->setAccessibleDescription(m_what->text());
}

void NoteConflictDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace mueang::gui
