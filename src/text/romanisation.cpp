// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/romanisation.h"

#include <array>

namespace mueang::text {

namespace {

constexpr char16_t velarNasal = u'\u014B'; ///< stands for "ng"

constexpr bool isVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

constexpr bool isLatin(char16_t c)
{
    return c >= u'a' && c <= u'z';
}

constexpr bool isConsonant(char16_t c)
{
    return isLatin(c) && !isVowel(c);
}

/** Maps consonants that romanisations of Thai do not distinguish to one sound. */
constexpr char16_t soundOf(char16_t c)
{
    switch (c) {
    case u'b':
    case u'f':
        return u'p';
    case u'd':
        return u't';
    case u'g':
    case u'q':
        return u'k';
    case u'j':
        return u'c';
    case u'v':
        return u'w';
    case u'z':
        return u's';
    default:
        return c;
    }
}

/** Builds one skeleton from left to right. */
class Skeleton final
{
public:
    explicit Skeleton(QStringView folded)
        : m_text(folded)
    {
        m_skeleton.reserve(folded.size());
    }

    QString take()
    {
        while (m_next < m_text.size()) {
            const char16_t c = at(m_next);
            if (isVowel(c) || isVowelLikeY(m_next)) {
                addVowels();
            } else if (isLatin(c)) {
                addConsonant(c);
            } else {
                m_skeleton.append(QChar(c));
                ++m_next;
            }
        }
        return std::move(m_skeleton);
    }

private:
    [[nodiscard]] char16_t at(qsizetype index) const
    {
        return index < m_text.size() && index >= 0 ? m_text[index].unicode() : u'\0';
    }

    /** Returns whether this is a y after a consonant and not before a vowel, as in Chonbury. */
    [[nodiscard]] bool isVowelLikeY(qsizetype index) const
    {
        return at(index) == u'y' && index > 0 && isConsonant(at(index - 1)) && !isVowel(at(index + 1));
    }

    /**
     * Returns the end of the vowels at m_next, including a letter that only modifies them: in "ay", "aw" and "ah", and
     * in "or" before a consonant.
     */
    [[nodiscard]] qsizetype vowelsEnd() const
    {
        qsizetype end = m_next + 1;
        while (isVowel(at(end))) {
            ++end;
        }
        const char16_t c = at(end);
        const bool isOpen = isVowel(at(end + 1));
        const bool isGlide = c == u'y' || c == u'w' || c == u'h';
        const bool isLengthening = c == u'r' && isConsonant(at(end + 1)) && at(end + 1) != u'r' && at(end + 1) != u'y';
        return (isGlide && !isOpen) || isLengthening ? end + 1 : end;
    }

    void addVowels()
    {
        const qsizetype end = vowelsEnd();
        const QStringView vowels = m_text.sliced(m_next, end - m_next);
        const bool isLongO = vowels == QStringView(u"aw") && isConsonant(at(end));
        add(isLongO ? u'o' : classOf(vowels));
        m_next = end;
    }

    static char16_t classOf(QStringView vowels)
    {
        struct Spelling
        {
            QStringView vowels;
            char16_t sound = u'\0';
        };

        static constexpr std::array<Spelling, 7> spellings{{
            {u"ae", u'e'},
            {u"oo", u'u'},
            {u"ou", u'u'},
            {u"ee", u'i'},
            {u"y", u'i'},
            {u"oe", u'e'},
            {u"eu", u'u'},
        }};
        for (const Spelling &spelling : spellings) {
            if (vowels.startsWith(spelling.vowels)) {
                return spelling.sound;
            }
        }
        return vowels.front().unicode();
    }

    void addConsonant(char16_t c)
    {
        const char16_t next = at(m_next + 1);
        if (c == u'n' && next == u'g') {
            add(velarNasal);
            m_next += 2;
            return;
        }
        ++m_next;
        if (c == u'h' && m_next > 1 && isConsonant(at(m_next - 2))) {
            return; // ph, th, kh, ch; also bh, dh, nh, sh
        }
        if (c == u's' && next == u'r') {
            ++m_next; // Sri is pronounced Si
        }
        if (c == u'c' && next == u'k') {
            return;
        }
        add(isFinal(m_next) ? finalOf(soundOf(c)) : soundOf(c));
    }

    /** Returns whether no vowel follows, skipping an h. */
    [[nodiscard]] bool isFinal(qsizetype behind) const
    {
        const char16_t next = at(at(behind) == u'h' ? behind + 1 : behind);
        return !isVowel(next) && next != u'y';
    }

    /** Returns the sound at the end of a syllable, where l and r are pronounced n, and ch and j are pronounced t. */
    static char16_t finalOf(char16_t sound)
    {
        if (sound == u'l' || sound == u'r') {
            return u'n';
        }
        return sound == u'c' ? u't' : sound;
    }

    /** Merges doubled sounds, n before ng too, and drops the t of ts and tch, which are pronounced s and ch. */
    void add(char16_t sound)
    {
        const char16_t last = m_skeleton.isEmpty() ? u'\0' : m_skeleton.back().unicode();
        const bool isMerged = last == u'n' && sound == velarNasal;
        if (isMerged || (last == u't' && (sound == u'c' || sound == u's'))) {
            m_skeleton.back() = QChar(sound);
        } else if (last != sound) {
            m_skeleton.append(QChar(sound));
        }
    }

    QStringView m_text;
    QString m_skeleton;
    qsizetype m_next = 0;
};

} // namespace

QString phoneticKey(QStringView folded)
{
    return Skeleton(folded).take();
}

} // namespace mueang::text
