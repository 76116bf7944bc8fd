// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/guidetext.h"

#include "gui/style/theme.h"

#include <QFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal documentMargin = 24;
constexpr qreal listIndent = 24;
constexpr qreal paragraphSpace = 8;
constexpr qreal cellSpace = 6;

/** A run of characters with one format. A QTextFragment is only valid until a format changes. */
struct Part
{
    int start = 0;
    int end = 0;
    QTextCharFormat format;
};

std::vector<Part> partsOf(const QTextBlock &block)
{
    std::vector<Part> parts;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QTextFragment fragment = part.fragment();
        parts.push_back({fragment.position(), fragment.position() + fragment.length(), fragment.charFormat()});
    }
    return parts;
}

int levelOf(const QTextBlock &block)
{
    return block.blockFormat().headingLevel();
}

void lookLikeHeading(const QTextBlock &block, const PageLook &look)
{
    const int level = levelOf(block);
    const double factor = level == 1 ? 1.5 : (level == 2 ? 1.25 : 1.0);
    QTextCharFormat letters;
    letters.setFont(scaledFont(look.font, factor, QFont::DemiBold));
    letters.setForeground(look.colors.text);
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    format.setTopMargin(level == 1 ? 0 : (level == 2 ? 24 : 12));
    format.setBottomMargin(paragraphSpace);
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters); // not merged: Markdown's font sizes would stay
}

void lookLikeText(const QTextBlock &block)
{
    QTextBlockFormat format;
    const bool isCell = QTextCursor(block).currentTable() != nullptr;
    format.setTopMargin(0);
    format.setBottomMargin(isCell ? 0 : (block.textList() != nullptr ? paragraphSpace / 2 : paragraphSpace));
    QTextCursor(block).mergeBlockFormat(format);
}

/**
 * Formats links in the accent colour, and file names and commands with a background, not with a fixed-pitch font, which
 * lacks Thai.
 */
void lookLikeProgram(QTextCursor cursor, const Part &part, const PageLook &look)
{
    cursor.setPosition(part.start);
    cursor.setPosition(part.end, QTextCursor::KeepAnchor);
    if (part.format.isAnchor()) {
        QTextCharFormat link;
        link.setForeground(look.colors.accent);
        cursor.mergeCharFormat(link);
    } else if (part.format.fontFixedPitch()) {
        QTextCharFormat code;
        code.setFont(look.font);
        code.setForeground(look.colors.text);
        code.setBackground(look.colors.chip);
        cursor.setCharFormat(code);
    }
}

void describePicture(QTextCursor cursor, const QString &description, const PageLook &look)
{
    QTextCharFormat letters;
    letters.setFont(scaledFont(look.font, 0.875, QFont::Normal));
    letters.setForeground(look.colors.secondaryText);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertText(QString(QChar::LineSeparator) + description, letters);
}

void lookLikeTable(QTextTable &table, const PageLook &look)
{
    QTextTableFormat format = table.format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(look.colors.hairline);
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(cellSpace);
    format.setTopMargin(paragraphSpace);
    format.setBottomMargin(paragraphSpace);
    table.setFormat(format);
}

void format(const QTextBlock &block, const PageLook &look)
{
    if (levelOf(block) > 0) {
        lookLikeHeading(block, look);
        return;
    }
    lookLikeText(block);
    QString description;
    for (const Part &part : partsOf(block)) {
        lookLikeProgram(QTextCursor(block), part, look);
        if (part.format.isImageFormat()) {
            description = part.format.property(QTextFormat::ImageAltText).toString();
        }
    }
    if (!description.isEmpty()) {
        describePicture(QTextCursor(block), description, look);
    }
}

} // namespace

QString guideMarkdown(const QString &language)
{
    QFile file(u":/guide/guide."_s + language + u".md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<GuideChapter> writeGuide(QTextDocument &document, const QString &markdown, const PageLook &look)
{
    document.setDefaultFont(look.font);
    document.setDocumentMargin(documentMargin);
    document.setIndentWidth(listIndent);
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub); // rich-ok: our own guide
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        format(block, look);
        if (auto *table = QTextCursor(block).currentTable(); table != nullptr) {
            lookLikeTable(*table, look);
        }
    }
    std::vector<GuideChapter> chapters;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (levelOf(block) == 2) {
            chapters.push_back({block.text(), block.position()});
        }
    }
    return chapters;
}

QString headingName(const QString &title)
{
    const QString small = title.toLower();
    QString name;
    for (const QChar character : small) {
        if (character == u' ') {
            name += u'-';
        } else if (character.isLetterOrNumber() || character.isMark() || character == u'-' || character == u'_') {
            name += character;
        }
    }
    return name;
}

std::optional<int> findHeading(const QTextDocument &document, const QString &name)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (levelOf(block) > 0 && headingName(block.text()) == name) {
            return block.position();
        }
    }
    return std::nullopt;
}

} // namespace mueang::gui
