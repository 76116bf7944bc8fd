// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdftext.h"

#include "paper/pdfobjects.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace mueang::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t firstCode = 0xF000; ///< of the variants of Thai characters in the bundled font
constexpr char16_t lastCode = 0xF3FF;
constexpr char16_t thaiBlock = 0x0E00;
constexpr char16_t inBlock = 0x7F;
constexpr int hex = 16;
constexpr qsizetype unitDigits = 4;

QChar letterOf(char16_t code)
{
    if (code >= firstCode && code <= lastCode) {
        return QChar(static_cast<char16_t>(thaiBlock + (code & inBlock)));
    }
    return code == u'\t' ? QChar(u' ') : QChar(code);
}

/** Decodes UTF-16 in hexadecimal digits such as "0E010E48"; `offset` is added to the last code unit. */
QString lettersIn(const QString &digits, int offset = 0)
{
    QString letters;
    for (qsizetype at = 0; at + unitDigits <= digits.size(); at += unitDigits) {
        const bool isLast = at + 2 * unitDigits > digits.size();
        const int unit = QStringView(digits).mid(at, unitDigits).toInt(nullptr, hex) + (isLast ? offset : 0);
        letters += letterOf(static_cast<char16_t>(unit));
    }
    return letters;
}

QByteArray hexadecimal(const QString &letters)
{
    QByteArray digits;
    for (const QChar letter : letters) {
        digits += QByteArray::number(letter.unicode(), hex).toUpper().rightJustified(unitDigits, '0');
    }
    return digits;
}

QByteArray tableOf(const GlyphTexts &letters)
{
    constexpr qsizetype maxLines = 100; // maximum per block in a CMap
    QList<int> glyphs = letters.keys();
    std::ranges::sort(glyphs);
    QByteArray table("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (qsizetype first = 0; first < glyphs.size(); first += maxLines) {
        const QList<int> block = glyphs.mid(first, maxLines);
        table += QByteArray::number(block.size()) + " beginbfchar\n";
        for (const int glyph : block) {
            table +=
                '<' + hexadecimal(QChar(static_cast<char16_t>(glyph))) + "> <" + hexadecimal(letters[glyph]) + ">\n";
        }
        table += "endbfchar\n";
    }
    return table + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/** A glyph drawn by one line of a page, such as "23.2968750 0 Td <0005> Tj". */
struct Glyph
{
    QByteArray line;
    double step = 0; ///< distance from the previous glyph
    QString letters; ///< empty if not known
    bool isMark = false;
};

std::optional<Glyph> glyphIn(const QByteArray &line, const GlyphTexts &letters)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 5 || words[2] != "Td" || words[4] != "Tj") {
        return std::nullopt;
    }
    const QString text = letters.value(words[3].mid(1, unitDigits).toInt(nullptr, hex));
    return Glyph{line, words[0].toDouble(), text, !text.isEmpty() && text.front().isMark()};
}

/** Collects the glyphs of one font between "BT" and "ET". */
class Run final
{
public:
    void begin(const GlyphTexts &letters, double size)
    {
        m_letters = letters;
        m_size = size;
    }

    /** Adds the glyph of a line and returns true, or returns false if the line draws none. */
    [[nodiscard]] bool take(const QByteArray &line)
    {
        const auto glyph = glyphIn(line, m_letters);
        if (glyph) {
            m_glyphs.push_back(*glyph);
        }
        return glyph.has_value();
    }

    /** Returns the lines of all glyphs, with marked-content brackets, and clears the run. */
    [[nodiscard]] QByteArray bracketed()
    {
        QByteArray lines;
        for (std::size_t first = 0; first < m_glyphs.size();) {
            const std::size_t end = groupEnd(first);
            lines += group(first, end);
            first = end;
        }
        m_glyphs.clear();
        return lines;
    }

private:
    /** Returns the end of the base character at `first`, its marks, and what must stay with them. */
    [[nodiscard]] std::size_t groupEnd(std::size_t first) const
    {
        // Relative to the font size. Readers assume that the text ends where its last glyph does: a mark drawn further
        // to the left would leave a gap, which they report as a space from a tenth of the size on.
        constexpr double nearEnough = 0.05;
        std::size_t end = first + 1;
        while (end < m_glyphs.size() && m_glyphs[end].isMark) {
            while (end < m_glyphs.size() && m_glyphs[end].isMark) {
                ++end;
            }
            if (end < m_glyphs.size() && m_glyphs[end].step > nearEnough * m_size) {
                ++end;
            }
        }
        return end;
    }

    [[nodiscard]] QByteArray group(std::size_t first, std::size_t end) const
    {
        QByteArray lines;
        QString letters;
        bool isKnown = true;
        for (std::size_t each = first; each < end; ++each) {
            lines += m_glyphs[each].line + '\n';
            letters += m_glyphs[each].letters;
            isKnown = isKnown && !m_glyphs[each].letters.isEmpty();
        }
        return end == first + 1 || !isKnown
            ? lines
            : "/Span << /ActualText <FEFF" + hexadecimal(letters) + "> >> BDC\n" + lines + "EMC\n";
    }

    GlyphTexts m_letters;
    double m_size = 0;
    std::vector<Glyph> m_glyphs;
};

} // namespace

GlyphTexts lettersOf(const QByteArray &table)
{
    // "<0001> <0003> <0061>" increments the code; "<0001> <0002> [<0061> <0E01>]" lists the codes.
    static const QRegularExpression range(u"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]+)>|\\[([^]]*)\\])"_s);
    static const QRegularExpression entry(u"<([0-9A-F]+)>"_s);
    GlyphTexts letters;
    const QString text = QString::fromLatin1(table.mid(table.indexOf("beginbfrange")));
    for (auto each = range.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const int first = match.captured(1).toInt(nullptr, hex);
        const int last = match.captured(2).toInt(nullptr, hex);
        auto entries = entry.globalMatch(match.captured(4));
        for (int glyph = std::max(1, first); glyph <= last; ++glyph) {
            const bool isListed = entries.hasNext();
            const QString found =
                isListed ? lettersIn(entries.next().captured(1)) : lettersIn(match.captured(3), glyph - first);
            if (!found.isEmpty()) {
                letters.insert(glyph, found);
            }
        }
    }
    return letters;
}

QByteArray withActualText(const QByteArray &page, const QHash<int, GlyphTexts> &fonts)
{
    QByteArray changed;
    Run run;
    for (const QByteArray &line : page.split('\n')) {
        if (run.take(line)) {
            continue;
        }
        changed += run.bracketed();
        if (line.startsWith("/F") && line.contains(" Tf ")) {
            const QList<QByteArray> words = line.split(' ');
            run.begin(fonts.value(words[0].mid(2).toInt()), words[1].toDouble());
        }
        changed += line + '\n';
    }
    return changed.chopped(1); // removes the line feed added after the last line
}

QByteArray withReadableText(const QByteArray &pdf)
{
    auto objects = PdfObjects::read(pdf);
    if (!objects) {
        return pdf;
    }
    QHash<int, GlyphTexts> fonts;
    std::vector<int> pages;
    for (const auto &[number, object] : objects->all()) {
        const QByteArray dictionary = objects->dictionary(number);
        if (const int table = referenceIn(dictionary, "/ToUnicode"); table > 0) {
            // Without entries it has an unknown compression or format, and is left unchanged.
            if (const GlyphTexts letters = lettersOf(objects->stream(table)); !letters.isEmpty()) {
                fonts.insert(number, letters);
            }
        }
        if (const int page = referenceIn(dictionary, "/Contents"); page > 0) {
            pages.push_back(page);
        }
    }
    for (auto font = fonts.cbegin(); font != fonts.cend(); ++font) {
        objects->setStream(referenceIn(objects->dictionary(font.key()), "/ToUnicode"), tableOf(font.value()));
    }
    for (const int page : pages) {
        const QByteArray drawn = objects->stream(page);
        if (drawn.isEmpty()) { // unknown compression
            return pdf;
        }
        objects->setStream(page, withActualText(drawn, fonts));
    }
    return objects->write();
}

} // namespace mueang::paper
