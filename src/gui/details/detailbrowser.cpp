// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailbrowser.h"

#include "gui/details/pagefact.h"
#include "gui/widgets/pagemarks.h"
#include "text/links.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace mueang::gui {

namespace {

constexpr int focusWidth = 2;

} // namespace

DetailBrowser::DetailBrowser(QWidget *parent)
    : PageBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QTextBrowser::anchorClicked, this, &DetailBrowser::follow);
}

void DetailBrowser::follow(const QUrl &link)
{
    if (link.isRelative()) {
        scrollToAnchor(link.fragment());
    } else {
        emit addressActivated(link.toString(QUrl::FullyEncoded));
    }
}

void DetailBrowser::paintEvent(QPaintEvent *event)
{
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const ThemeColors colors = currentColors();
    {
        QPainter painter(viewport());
        painter.translate(-offset);
        paintPageDecorations(painter, *document(), QRectF(event->rect().translated(offset)), colors);
    }
    PageBrowser::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        painter.translate(-offset);
        paintLinkFocus(painter, *document(), textCursor(), colors);
        painter.translate(offset);
        painter.setPen(QPen(colors.accent, focusWidth));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

QString DetailBrowser::addressFor(const QContextMenuEvent &event) const
{
    const bool isAtPointer = event.reason() == QContextMenuEvent::Mouse;
    const QString target = isAtPointer ? anchorAt(event.pos()) : textCursor().charFormat().anchorHref();
    return text::isOfferedLink(target) ? target : QString();
}

void DetailBrowser::addFactTo(QMenu &menu, const QContextMenuEvent &event)
{
    const bool isAtPointer = event.reason() == QContextMenuEvent::Mouse;
    const PageFact fact = factAt(isAtPointer ? cursorForPosition(event.pos()) : textCursor());
    const auto add = [this, &menu](const QString &name, const QString &title, const QString &text) {
        if (!text.isEmpty()) {
            menu.addAction(title, this, [text] { QGuiApplication::clipboard()->setText(text); })->setObjectName(name);
        }
    };
    add(QStringLiteral("copyFactAction"), tr("Copy the &fact"), fact.text);
    add(QStringLiteral("copyCitationAction"), tr("Copy the fact with its &sources"), fact.citation);
}

void DetailBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this); // NOLINT(cppcoreguidelines-owning-memory): WA_DeleteOnClose
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &QTextBrowser::copy);
    copy->setEnabled(textCursor().hasSelection());
    if (const QString address = addressFor(*event); !address.isEmpty()) {
        menu->addAction(tr("Copy &link"), this, [address] { QGuiApplication::clipboard()->setText(address); });
    }
    addFactTo(*menu, *event);
    menu->addSeparator();
    menu->addAction(tr("Select &all"), QKeySequence::SelectAll, this, &QTextBrowser::selectAll);
    menu->popup(event->globalPos());
}

} // namespace mueang::gui
