// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/fileform.h"

#include "catalogue/compile/rules.h"

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <array>

namespace mueang::catalogue::compile {

namespace {

using rules::FileForm;

constexpr qint64 blockSize = 256 * 1024;
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

constexpr bool isBetween(unsigned char byte, unsigned char first, unsigned char last)
{
    return byte >= first && byte <= last;
}

/** Returns whether this is a letter or mark in Windows-874 and TIS-620. */
constexpr bool isThai874(unsigned char byte)
{
    return isBetween(byte, 0xA1, 0xDA) || isBetween(byte, 0xDF, 0xFB);
}

/** Collects statistics in one pass that distinguish encodings and line ends. */
class ByteCount final
{
public:
    void add(const QByteArray &block)
    {
        for (const char each : block) {
            const auto byte = static_cast<unsigned char>(each);
            countControl(byte);
            countLineEnd(byte);
            countHigh(byte);
            countSequence(byte);
            m_last = byte;
        }
        m_bytes += block.size();
    }

    [[nodiscard]] std::optional<FileForm> form() const
    {
        constexpr qint64 fewest = 20; // in random bytes, every ninth is a control character
        if (m_controls * fewest > m_bytes) {
            return FileForm::NotText;
        }
        if (isOtherEncoding()) {
            return isThai() ? FileForm::Windows874 : FileForm::OtherEncoding;
        }
        const bool hasOnlyReturns = m_lineFeeds == 0 && m_returns > 0;
        return hasOnlyReturns ? std::optional(FileForm::OldMacLines) : std::nullopt;
    }

private:
    void countControl(unsigned char byte)
    {
        const bool isControl = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
        m_controls += isControl ? 1 : 0;
    }

    /** Counts line ends outside quotes; inside, they are part of a cell. */
    void countLineEnd(unsigned char byte)
    {
        m_isQuoted = byte == '"' ? !m_isQuoted : m_isQuoted;
        if (!m_isQuoted) {
            m_returns += byte == '\r' ? 1 : 0;
            m_lineFeeds += byte == '\n' ? 1 : 0;
        }
    }

    void countHigh(unsigned char byte)
    {
        constexpr unsigned char firstHigh = 0x80;
        if (byte >= firstHigh) {
            ++m_high;
            m_thai += isThai874(byte) ? 1 : 0;
            m_highRuns += m_last < firstHigh ? 1 : 0;
        }
    }

    /** Counts UTF-8 sequences, checking only lead and continuation bytes. */
    void countSequence(unsigned char byte)
    {
        if (isBetween(byte, 0x80, 0xBF)) {
            if (m_pending == 0) {
                ++m_broken;
            } else if (--m_pending == 0) {
                ++m_sequences;
            }
            return;
        }
        m_broken += m_pending > 0 ? 1 : 0;
        m_pending = isBetween(byte, 0xC2, 0xDF) ? 1
            : isBetween(byte, 0xE0, 0xEF)       ? 2
            : isBetween(byte, 0xF0, 0xF4)       ? 3
                                                : 0;
        m_broken += byte >= 0xC0 && m_pending == 0 ? 1 : 0;
    }

    /**
     * Returns whether the text is not UTF-8. Bytes of another encoding sometimes form valid sequences by chance, and a
     * single invalid cell does not decide for the whole file.
     */
    [[nodiscard]] bool isOtherEncoding() const
    {
        constexpr qint64 chance = 4;
        return m_broken > 0 && m_broken * chance >= m_sequences;
    }

    /** Thai consists of runs of high bytes; accented Latin letters are isolated. */
    [[nodiscard]] bool isThai() const { return m_thai * 10 >= m_high * 9 && m_high >= m_highRuns * 2; }

    qint64 m_bytes = 0;
    qint64 m_controls = 0;
    qint64 m_returns = 0;
    qint64 m_lineFeeds = 0;
    qint64 m_high = 0;
    qint64 m_highRuns = 0;
    qint64 m_thai = 0;
    qint64 m_sequences = 0;
    qint64 m_broken = 0;
    int m_pending = 0;
    unsigned char m_last = 0;
    bool m_isQuoted = false;
};

struct Beginning
{
    QByteArray bytes;
    FileForm form;
};

std::optional<FileForm> formOfBeginning(const QByteArray &first)
{
    static const std::array beginnings{
        Beginning{QByteArray("\xFF\xFE\0\0", 4), FileForm::Utf32},
        Beginning{QByteArray("\0\0\xFE\xFF", 4), FileForm::Utf32},
        Beginning{"\xFF\xFE", FileForm::Utf16},
        Beginning{"\xFE\xFF", FileForm::Utf16},
        Beginning{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileForm::Xls},
        Beginning{"SQLite format 3", FileForm::Database},
        Beginning{"%PDF-", FileForm::Pdf},
    };
    const auto found = std::find_if(beginnings.begin(), beginnings.end(),
                                    [&first](const Beginning &each) { return first.startsWith(each.bytes); });
    if (found != beginnings.end()) {
        return found->form;
    }
    if (first.startsWith("PK\x03\x04")) {
        return first.contains("opendocument")                                ? FileForm::Ods
            : first.contains("[Content_Types].xml") || first.contains("xl/") ? FileForm::Xlsx
                                                                             : FileForm::Zip;
    }
    return std::nullopt;
}

/** Detects UTF-16 and UTF-32 without a byte order mark by the positions of NUL bytes, since titles are ASCII. */
std::optional<FileForm> formOfNulls(const QByteArray &first)
{
    const QByteArray start = first.left(4);
    QByteArray pattern;
    for (const char byte : start) {
        pattern.append(byte == 0 ? '0' : 'x');
    }
    if (pattern == "x000" || pattern == "000x") {
        return FileForm::Utf32;
    }
    return pattern == "x0x0" || pattern == "0x0x" ? std::optional(FileForm::Utf16) : std::nullopt;
}

std::optional<FileForm> formOfFirstLine(QByteArray first)
{
    if (first.startsWith(byteOrderMark)) {
        first.remove(0, sizeof byteOrderMark - 1);
    }
    const QByteArray text = first.trimmed();
    if (text.startsWith('<')) {
        return FileForm::Html;
    }
    if (text.startsWith('{') || text.startsWith('[')) {
        return FileForm::Json;
    }
    const QByteArray line = first.left(first.indexOf('\n')).trimmed();
    if (line.startsWith("sep=")) {
        return FileForm::SeparatorLine;
    }
    if (line.contains(',')) {
        return std::nullopt;
    }
    return line.contains(';') ? std::optional(FileForm::Semicolons)
        : line.contains('\t') ? std::optional(FileForm::Tabs)
        : line.contains('|')  ? std::optional(FileForm::Bars)
                              : std::nullopt;
}

} // namespace

std::optional<QString> violatedFormRule(QIODevice &device)
{
    const QByteArray first = device.read(blockSize);
    std::optional<FileForm> form = formOfBeginning(first);
    if (!form) {
        form = formOfNulls(first);
    }
    if (!form) {
        ByteCount count;
        for (QByteArray block = first; !block.isEmpty(); block = device.read(blockSize)) {
            count.add(block);
        }
        form = count.form();
    }
    if (!form) {
        form = formOfFirstLine(first);
    }
    return form ? std::optional(rules::fileForm(*form)) : std::nullopt;
}

} // namespace mueang::catalogue::compile
