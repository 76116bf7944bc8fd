// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/guidebrowser.h"

#include "gui/style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pictureFolder = "screenshots/"_L1;
constexpr qreal above = 12; ///< pixels above a heading after a jump

QImage pictureOf(const QString &name)
{
    return name.startsWith(pictureFolder) && !name.contains(".."_L1) ? QImage(u":/guide/"_s + name) : QImage();
}

/**
 * Scales a picture to a width for a device pixel ratio and frames it. QTextDocument's painter would drop pixels, and Qt
 * would dither a picture with few colours.
 */
QImage fitted(const QImage &picture, qreal width, qreal ratio)
{
    QImage image = picture.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                       .scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setPen(currentColors().hairline);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

/** Returns cursors that select the pictures of the document. */
std::vector<QTextCursor> picturesOf(QTextDocument &document)
{
    std::vector<QTextCursor> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isImageFormat()) {
                QTextCursor cursor(&document);
                cursor.setPosition(part.fragment().position());
                cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
                pictures.push_back(cursor);
            }
        }
    }
    return pictures;
}

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : PageBrowser(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // keeps the width of the pictures constant
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::follow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GuideBrowser::noteChapter);
}

void GuideBrowser::showGuide(const QString &language)
{
    const int chapter = m_chapter;
    m_isMoving = true;
    m_chapters = writeGuide(*document(), guideMarkdown(language), {font(), currentColors()});
    fitPictures();
    moveCursor(QTextCursor::Start);
    find(m_sought);
    goBackTo(chapter);
}

void GuideBrowser::goBackTo(int chapter)
{
    m_isMoving = false;
    // Qt lays out a long text in steps, and omits what follows a table if the document changes in between.
    document()->markContentsDirty(0, document()->characterCount());
    if (chapter < 0) {
        verticalScrollBar()->setValue(0);
    }
    goToChapter(chapter);
    noteChapter();
}

void GuideBrowser::noteChapter()
{
    if (!m_isMoving) {
        m_chapter = chapterAtTop();
        emit chapterChanged(m_chapter);
    }
}

int GuideBrowser::chapterAtTop() const
{
    const int top = verticalScrollBar()->value();
    const auto isAbove = [this, top](const GuideChapter &chapter) {
        const QTextBlock heading = document()->findBlock(chapter.position);
        return document()->documentLayout()->blockBoundingRect(heading).top() - above <= top + 1;
    };
    // At the very top the layout may not have started.
    return top == 0 ? -1 : static_cast<int>(std::ranges::count_if(m_chapters, isAbove)) - 1;
}

void GuideBrowser::goToChapter(int chapter)
{
    if (chapter >= 0 && chapter < static_cast<int>(m_chapters.size())) {
        goTo(m_chapters[static_cast<std::size_t>(chapter)].position);
    }
}

void GuideBrowser::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor); // keyboard reading continues from there
    const QRectF place = document()->documentLayout()->blockBoundingRect(cursor.block());
    verticalScrollBar()->setValue(static_cast<int>(place.top() - above));
}

void GuideBrowser::follow(const QUrl &link)
{
    if (!link.isRelative()) {
        emit addressActivated(link.toString(QUrl::FullyEncoded));
    } else if (const auto heading = findHeading(*document(), link.fragment(QUrl::FullyDecoded))) {
        goTo(*heading);
    }
}

void GuideBrowser::find(const QString &text)
{
    m_sought = text;
    m_found.clear();
    m_currentFound = -1;
    const int top = cursorForPosition(QPoint(0, 0)).position();
    QTextCursor place(document());
    while (!text.isEmpty() && !(place = document()->find(text, place)).isNull()) {
        if (m_currentFound < 0 && place.selectionStart() >= top) {
            m_currentFound = static_cast<int>(m_found.size());
        }
        m_found.push_back(place);
    }
    if (m_currentFound < 0 && !m_found.empty()) {
        m_currentFound = 0;
    }
    showFound();
}

void GuideBrowser::step(int direction)
{
    if (const int count = foundCount(); count > 0) {
        m_currentFound = (m_currentFound + direction + count) % count;
        showFound();
    }
}

void GuideBrowser::showFound()
{
    const ThemeColors colors = currentColors();
    QList<ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(colors.found);
    for (const QTextCursor &place : m_found) {
        marks.append({place, format});
    }
    if (m_currentFound >= 0) {
        format.setBackground(colors.accent);
        format.setForeground(colors.accentText);
        const QTextCursor &current = m_found[static_cast<std::size_t>(m_currentFound)];
        marks[m_currentFound].format = format;
        QTextCursor cursor = current;
        cursor.setPosition(current.selectionStart());
        setTextCursor(cursor);
        ensureCursorVisible();
    }
    setExtraSelections(marks);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QImage picture = type == QTextDocument::ImageResource ? pictureOf(name.toString()) : QImage();
    return picture.isNull() ? PageBrowser::loadResource(type, name) : picture;
}

void GuideBrowser::fitPictures()
{
    const qreal room = viewport()->width() - 2 * document()->documentMargin();
    for (QTextCursor &cursor : picturesOf(*document())) {
        QTextImageFormat format = cursor.charFormat().toImageFormat();
        const QImage whole = pictureOf(format.name());
        if (whole.isNull()) {
            continue;
        }
        const qreal width = std::max(std::min<qreal>(room, whole.width()), 1.0);
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()),
                                fitted(whole, width, devicePixelRatio()));
        format.setWidth(width);
        format.setHeight(width * whole.height() / whole.width());
        cursor.setCharFormat(format);
    }
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    if (m_isMoving) {
        PageBrowser::resizeEvent(event); // a scroll bar appears or disappears while the text is replaced
        return;
    }
    const int chapter = m_chapter;
    m_isMoving = true;
    PageBrowser::resizeEvent(event);
    fitPictures();
    goBackTo(chapter);
}

} // namespace mueang::gui
