// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notes/notepane.h"

#include "app/areanames.h"
#include "app/session.h"
#include "base/errormessage.h"
#include "gui/notes/notecloseguard.h"
#include "gui/notes/noteconflictdialog.h"
#include "gui/notes/noteeditor.h"
#include "gui/style/icon.h"
#include "gui/style/theme.h"
#include "gui/widgets/announcinglabel.h"
#include "text/safetext.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;

/** Returns the message with the file's name only: the pane has no room for a path. */
ErrorMessage shortMessage(Error error)
{
    error.subject = text::displayText(QFileInfo(error.subject).fileName());
    return errorMessage(error);
}

/** Returns whether two texts are the same note; the editor may contain only blanks, which are not a note. */
bool isSameNote(const QString &one, const QString &other)
{
    return workspace::cleanNote(one) == workspace::cleanNote(other)
        || (one.trimmed().isEmpty() && other.trimmed().isEmpty());
}

} // namespace

NotePane::NotePane(app::Session &session, app::WorkspaceController &workspace, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_workspace(workspace)
    , m_keeper(workspace)
    , m_title(new QLabel(this))
    , m_editor(new NoteEditor(this))
    , m_icon(new QLabel(this))
    , m_state(new AnnouncingLabel(this))
    , m_again(new QToolButton(this))
{
    setObjectName(u"notePane"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(u"sectionTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_editor);
    m_icon->setTextFormat(Qt::PlainText);
    m_editor->setObjectName(u"noteEditor"_s);
    m_state->setObjectName(u"noteState"_s);
    m_state->setWordWrap(true);
    m_state->setFont(scaledFont(m_state->font(), 0.875, QFont::Normal)); // the style sheet sets its colour
    m_again->setObjectName(u"noteAgain"_s);
    setUpLayout();
    const auto *closing = new NoteCloseGuard(m_keeper, window(), this);
    Q_UNUSED(closing)
    connectAll();
    onSelection();
}

void NotePane::setUpLayout()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    line->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_editor);
    layout->addLayout(line);
}

void NotePane::connectAll()
{
    connect(m_editor, &NoteEditor::typed, this, [this] {
        m_hasTyped = true;
        m_keeper.type(m_area, m_editor->text());
    });
    connect(m_editor, &NoteEditor::focusLost, &m_keeper, &app::NoteKeeper::endSession);
    connect(m_again, &QToolButton::clicked, this, &NotePane::tryAgain);
    connect(&m_keeper, &app::NoteKeeper::changed, this, &NotePane::showNote);
    connect(&m_keeper, &app::NoteKeeper::conflicted, this, &NotePane::showConflict);
    connect(&m_workspace, &app::WorkspaceController::changed, this, &NotePane::showNote);
    connect(&m_workspace, &app::WorkspaceController::failed, this, [this](const Error &error) {
        m_openError = error;
        showNote();
    });
    connect(&m_session, &app::Session::selectionChanged, this, &NotePane::onSelection);
    connect(&m_session, &app::Session::presentationChanged, this, &NotePane::retranslate);
}

void NotePane::onSelection()
{
    const auto area = m_session.currentArea();
    const QString id = area ? app::idsOf(m_session, {*area}).value(0) : QString();
    if (id != m_area) {
        m_keeper.endSession();
        m_area = id;
        m_announced.reset();
        m_hasTyped = false;
        m_editor->setText(m_keeper.text(id));
    }
    setVisible(!m_area.isEmpty());
    retranslate();
    showNote();
}

void NotePane::showNote()
{
    if (m_area.isEmpty()) {
        return;
    }
    const QString text = m_keeper.text(m_area);
    if (!isSameNote(text, m_editor->text())) {
        m_editor->setText(text);
    }
    m_editor->setReadOnly(!readOnlyReason().isNull());
    showState();
}

void NotePane::showState()
{
    const app::NoteState state = m_keeper.state(m_area);
    const QString text = stateText();
    m_icon->setVisible(isTrouble());
    m_icon->setPixmap(themedIcon(u"triangle-alert"_s).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    m_again->setText(state == app::NoteState::Conflicting ? tr("Choose…") : tr("Try again"));
    m_again->setVisible(isTrouble() && m_workspace.access() == workspace::Access::ReadWrite);
    const bool isNews = isTrouble() || (state == app::NoteState::Saved && m_hasTyped);
    if (isNews && m_announced != state) {
        m_announced = state;
        m_state->announce(text);
    } else {
        m_state->setText(text);
    }
}

bool NotePane::isTrouble() const
{
    const app::NoteState state = m_keeper.state(m_area);
    return !readOnlyReason().isNull() || state == app::NoteState::Failed || state == app::NoteState::Conflicting;
}

QString NotePane::readOnlyReason() const
{
    if (!m_workspace.isOpen()) {
        return m_openError ? shortMessage(*m_openError).what : tr("Your notes are being opened…");
    }
    return workspace::accessSentence(m_workspace.access());
}

QString NotePane::stateText() const
{
    const QString reason = readOnlyReason();
    if (!reason.isNull()) {
        return reason;
    }
    switch (m_keeper.state(m_area)) {
    case app::NoteState::Empty:
        return tr("Saved by itself, on this computer only.");
    case app::NoteState::Saved:
        return savedText();
    case app::NoteState::Saving:
        return tr("Saving…");
    case app::NoteState::Conflicting:
        return tr("Not saved: another window changed this note too.");
    case app::NoteState::Failed:
        break;
    }
    const Error error = m_keeper.error(m_area).value_or(Error());
    const ErrorMessage message = shortMessage(error);
    return tr("Not saved: %1").arg(message.what) + u' '
        + (error.kind == ErrorKind::TooLong ? message.advice : tr("It is tried again by itself."));
}

QString NotePane::savedText() const
{
    const auto note = m_workspace.contents().note(m_area);
    const QDateTime changed = note ? note->changed.toLocalTime() : QDateTime();
    const QDate day = changed.date();
    const auto &presentation = m_session.presentation();
    const QString date = text::shortDate({day.year(), day.month(), day.day()}, presentation.language, presentation.era);
    //: %1 is a day, %2 a time such as 14:30
    return tr("Saved · %1, %2").arg(date, changed.toString(u"HH:mm"_s));
}

void NotePane::showConflict(const workspace::NoteConflict &conflict)
{
    auto *dialog = new NoteConflictDialog(app::nameOfId(m_session, conflict.area), conflict, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NoteConflictDialog::chosen, &m_keeper,
            [this, area = conflict.area](app::NoteChoice choice) { m_keeper.resolve(area, choice); });
    dialog->open();
}

void NotePane::tryAgain()
{
    if (!m_workspace.isOpen()) {
        m_workspace.open();
    } else if (m_keeper.state(m_area) == app::NoteState::Conflicting) {
        m_keeper.askAgain(m_area);
    } else {
        m_keeper.save();
    }
}

void NotePane::enter()
{
    if (isVisible()) {
        m_editor->setFocus(Qt::ShortcutFocusReason);
    }
}

void NotePane::setHeightLimit(int height)
{
    m_editor->setHeightLimit(height);
}

void NotePane::retranslate()
{
    m_title->setText(tr("Your note"));
    m_editor->setPlaceholderText(tr("Write a note on this area…"));
    if (!m_area.isEmpty()) {
        m_editor->setAccessibleName(tr("Your note on %1").arg(app::nameOfId(m_session, m_area)));
        showState();
    }
}

void NotePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange && !m_area.isEmpty()) {
        showState();
    }
}

} // namespace mueang::gui
