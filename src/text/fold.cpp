// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fold.h"

#include "text/script.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace mueang::text {

namespace {

// Vowels, marks and punctuation of the Thai script (Unicode block 0E00), by their role in folding.

constexpr char16_t saraAa = u'\u0E32';
constexpr char16_t saraAm = u'\u0E33';
constexpr char16_t saraI = u'\u0E34';
constexpr char16_t saraUe = u'\u0E36';
constexpr char16_t saraE = u'\u0E40';
constexpr char16_t saraAe = u'\u0E41';
constexpr char16_t lakkhangyao = u'\u0E45';
constexpr char16_t nikhahit = u'\u0E4D';

/**
 * Returns whether this is a vowel or nikhahit written after, above or below a consonant. A repeated one is a typing
 * error.
 */
constexpr bool isDependentVowel(char16_t c)
{
    return (c >= u'\u0E30' && c <= u'\u0E39') || c == nikhahit;
}

/** Returns whether this is maitaikhu, a tone mark, thanthakhat, yamakkan or phinthu. */
constexpr bool isIgnoredThaiMark(char16_t c)
{
    return (c >= u'\u0E47' && c <= u'\u0E4C') || c == u'\u0E4E' || c == u'\u0E3A';
}

/** Returns whether this is sara u or sara uu, the only non-silent signs with a non-zero canonical combining class. */
constexpr bool isVowelBelow(char16_t c)
{
    return c == u'\u0E38' || c == u'\u0E39';
}

constexpr bool isThaiPunctuation(char16_t c)
{
    // Unicode classifies paiyannoi and maiyamok as letters.
    return c == u'\u0E2F' || c == u'\u0E46' || c == u'\u0E4F' || c == u'\u0E5A' || c == u'\u0E5B';
}

/** Returns whether this is an ASCII operator or currency sign: symbols in Unicode, but typed as punctuation. */
constexpr bool isAsciiSymbol(UChar32 c)
{
    return c == U'$' || c == U'+' || c == U'<' || c == U'=' || c == U'>' || c == U'^' || c == U'`' || c == U'|'
        || c == U'~';
}

bool separates(UChar32 c)
{
    return u_isUWhiteSpace(c) != 0 || u_ispunct(c) != 0 || isAsciiSymbol(c);
}

bool isIgnorable(UChar32 c)
{
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0) {
        return true;
    }
    UErrorCode status = U_ZERO_ERROR;
    return u_charType(c) == U_NON_SPACING_MARK && uscript_getScript(c, &status) == USCRIPT_INHERITED;
}

/** Collects the letters that are kept, and normalizes Thai sequences that look the same. */
class Folder final
{
public:
    explicit Folder(qsizetype expectedLength) { m_folded.letters.reserve(expectedLength); }

    /** Sets the source range of the letters that are added from now on. */
    void trace(qsizetype begin, qsizetype end)
    {
        m_isTraced = true;
        m_begin = begin;
        m_end = end;
    }

    void addThai(char16_t c)
    {
        if (isIgnoredThaiMark(c)) {
            return;
        }
        if (isThaiPunctuation(c)) {
            m_atWordStart = true;
        } else if (c >= u'\u0E50' && c <= u'\u0E59') {
            add(static_cast<char16_t>(u'0' + (c - u'\u0E50')));
        } else if (c == saraAm) {
            addLetter(nikhahit);
            addLetter(saraAa);
        } else if (!isVowelBelow(c) || !isOutOfOrder(c)) {
            addLetter(c == lakkhangyao ? saraAa : c);
        }
    }

    void addAscii(char16_t c)
    {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            add(c);
        } else if (c >= u'A' && c <= u'Z') {
            add(static_cast<char16_t>(c + (u'a' - u'A')));
        } else {
            addOther(c);
        }
    }

    void addOther(UChar32 c)
    {
        if (separates(c)) {
            m_atWordStart = true;
        } else if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
            add(static_cast<char16_t>(u'0' + u_charDigitValue(c)));
        } else if (!isIgnorable(c) && !isOutOfOrder(c)) {
            if (U_IS_BMP(c)) {
                add(static_cast<char16_t>(c));
            } else {
                add(U16_LEAD(c));
                add(U16_TRAIL(c));
            }
        }
    }

    [[nodiscard]] FoldedText take() { return std::move(static_cast<FoldedText &>(m_folded)); }

    [[nodiscard]] TracedFold takeTraced() { return std::move(m_folded); }

private:
    /**
     * Returns whether this is a mark that a separator cut off from its letter and that canonical ordering (UAX #15)
     * would move if the separator were missing. It has no base letter and is dropped with the separator.
     */
    [[nodiscard]] bool isOutOfOrder(UChar32 c) const
    {
        const std::uint8_t order = u_getCombiningClass(c);
        if (order == 0 || m_folded.letters.isEmpty()) {
            return false;
        }
        auto at = static_cast<std::int32_t>(m_folded.letters.size());
        UChar32 last = 0;
        U16_PREV(m_folded.letters.utf16(), 0, at, last);
        return u_getCombiningClass(last) > order;
    }

    void add(char16_t c)
    {
        m_folded.letters.append(QChar(c));
        m_folded.startsWord.push_back(std::exchange(m_atWordStart, false));
        if (m_isTraced) {
            m_folded.begins.push_back(m_begin);
            m_folded.ends.push_back(m_end);
        }
    }

    void extendLast()
    {
        if (m_isTraced) {
            m_folded.ends.back() = m_end;
        }
    }

    void addLetter(char16_t c)
    {
        const char16_t last = m_folded.letters.isEmpty() ? u'\0' : m_folded.letters.back().unicode();
        if (const char16_t both = joined(last, c); both != u'\0') {
            m_folded.letters.back() = QChar(both);
            extendLast();
            dropRepetition();
        } else if (last != c || !isDependentVowel(c)) {
            add(c);
        } else {
            extendLast();
        }
    }

    void dropRepetition()
    {
        const QString &letters = m_folded.letters;
        const qsizetype length = letters.size();
        if (length > 1 && letters[length - 2] == letters.back() && isDependentVowel(letters.back().unicode())) {
            m_folded.letters.chop(1);
            m_folded.startsWord.pop_back();
            if (m_isTraced) {
                m_folded.begins.pop_back();
                m_folded.ends.pop_back();
                extendLast();
            }
        }
    }

    /** Returns the single letter that two letters look like, or 0. */
    static char16_t joined(char16_t first, char16_t second)
    {
        if (first == saraE && second == saraE) {
            return saraAe;
        }
        if (first == nikhahit && second == saraAa) {
            return saraAm;
        }
        return first == nikhahit && second == saraI ? saraUe : u'\0';
    }

    TracedFold m_folded;
    bool m_atWordStart = true;
    bool m_isTraced = false;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

bool isPlain(QChar c)
{
    return c.unicode() < 0x80 || isThai(c);
}

/** Applies NFKC_Casefold, which removes invisible characters, then NFD. An unpaired surrogate becomes U+FFFD. */
icu::UnicodeString normalized(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString source(false, text.utf16(), static_cast<std::int32_t>(text.size()));
    for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
        // Otherwise it could form a pair with another one after the characters between them are removed.
        if (U_IS_SURROGATE(source.char32At(i))) {
            source.setCharAt(i, u'\uFFFD');
        }
    }
    const icu::Normalizer2 *caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decompose = icu::Normalizer2::getNFDInstance(status);
    // Both are compiled into ICU and fail only if out of memory.
    Q_ASSERT(U_SUCCESS(status));
    return decompose->normalize(caseFold->normalize(source, status), status);
}

void addNormalized(Folder &folder, QStringView text)
{
    const icu::UnicodeString source = normalized(text);
    for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
        const UChar32 c = source.char32At(i);
        if (U_IS_BMP(c) && isThai(static_cast<char16_t>(c))) {
            folder.addThai(static_cast<char16_t>(c));
        } else {
            folder.addOther(c);
        }
    }
}

/** Returns the end of the piece that begins at `begin` and can be normalized separately. */
qsizetype pieceEnd(QStringView text, qsizetype begin)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto length = static_cast<std::int32_t>(text.size());
    auto end = static_cast<std::int32_t>(begin);
    UChar32 c = 0;
    do {
        U16_FWD_1(text.utf16(), end, length);
        if (end < length) {
            std::int32_t next = end;
            U16_NEXT(text.utf16(), next, length, c);
        }
    } while (end < length && caseFold->hasBoundaryBefore(c) == 0);
    return end;
}

} // namespace

FoldedText foldWithWords(QStringView text)
{
    Folder folder(text.size());
    // Thai and ASCII, which is nearly all text, need no normalization: folding drops the marks that it would reorder.
    if (!std::all_of(text.begin(), text.end(), isPlain)) {
        addNormalized(folder, text);
        return folder.take();
    }
    for (const QChar c : text) {
        if (isThai(c)) {
            folder.addThai(c.unicode());
        } else {
            folder.addAscii(c.unicode());
        }
    }
    return folder.take();
}

TracedFold foldTraced(QStringView text)
{
    Folder folder(text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype end = pieceEnd(text, begin);
        folder.trace(begin, end);
        addNormalized(folder, text.sliced(begin, end - begin));
        begin = end;
    }
    return folder.takeTraced();
}

QString fold(QStringView text)
{
    return foldWithWords(text).letters;
}

std::vector<QStringView> splitAtSpaces(QStringView text)
{
    std::vector<QStringView> parts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i].isSpace()) {
            if (i > start) {
                parts.push_back(text.sliced(start, i - start));
            }
            start = i + 1;
        }
    }
    return parts;
}

} // namespace mueang::text
