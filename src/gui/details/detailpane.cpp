// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailpane.h"

#include "gui/details/detailbrowser.h"
#include "gui/details/detailpage.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 260;

} // namespace

DetailPane::DetailPane(app::Session &session, app::Preferences &preferences, QWidget *parent,
                       LinkOpener::OpenUrl openUrl)
    : QWidget(parent)
    , m_session(session)
    , m_browser(new DetailBrowser(this))
    , m_links(new LinkOpener(preferences, this, std::move(openUrl)))
{
    setObjectName(u"detailPane"_s);
    m_browser->setObjectName(u"detailText"_s);
    setMinimumWidth(narrowest);
    setFocusProxy(m_browser);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_browser);
    connect(m_browser, &DetailBrowser::addressActivated, m_links, &LinkOpener::open);
    // A new snapshot clears the selection, which emits this signal.
    connect(&session, &app::Session::selectionChanged, this, [this] { update(Position::Top); });
    connect(&session, &app::Session::presentationChanged, this, [this] { update(Position::Keep); });
    connect(&session, &app::Session::answerChanged, this, &DetailPane::paintHighlights);
    retranslate();
}

QWidget &DetailPane::page() const
{
    return *m_browser;
}

void DetailPane::retranslate()
{
    setAccessibleName(tr("Details"));
    m_browser->setAccessibleName(tr("Details of the area"));
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        update(Position::Keep);
        break;
    default:
        break;
    }
}

void DetailPane::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        write();
    }
    QWidget::showEvent(event);
}

void DetailPane::update(Position position)
{
    m_isStale = true;
    if (!isVisible()) {
        return;
    }
    QScrollBar *bar = m_browser->verticalScrollBar();
    const int kept = position == Position::Keep ? bar->value() : 0;
    write();
    bar->setValue(kept);
}

void DetailPane::write()
{
    m_isStale = false;
    const auto snapshot = m_session.snapshot();
    const auto area = m_session.currentArea();
    const PageLook look{font(), currentColors()};
    QTextDocument &document = *m_browser->document();
    const auto answer = m_session.answer();
    // The first area found will become current at once; the empty page would only flicker before it.
    const bool isFirst = snapshot != m_written.lock() && answer && !answer->result.rows.empty();
    m_written = snapshot;
    if (!snapshot || (!area && isFirst)) {
        document.clear();
    } else if (!area || *area >= snapshot->catalogue->areas.size()) {
        writeEmptyPage(document, snapshot->catalogue->edition, m_session.presentation(), look);
    } else {
        writeDetailPage(document, *snapshot->catalogue, snapshot->catalogue->areas[*area], m_session.presentation(),
                        look);
    }
    m_browser->moveCursor(QTextCursor::Start);
    paintHighlights();
}

void DetailPane::paintHighlights()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto answer = m_session.answer();
    if (answer && m_session.currentArea()) {
        const ThemeColors colors = currentColors();
        QTextCharFormat format;
        format.setBackground(colors.found);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(colors.warning);
        for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
            for (const query::TextRange &range : query::highlightRanges(answer->result.searchTerms, block.text())) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + static_cast<int>(range.start));
                cursor.setPosition(cursor.position() + static_cast<int>(range.length), QTextCursor::KeepAnchor);
                marks.append({cursor, format});
            }
        }
    }
    m_browser->setExtraSelections(marks);
}

} // namespace mueang::gui
