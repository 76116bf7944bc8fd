// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/letterbytes.h"
#include "query/sharedtexts.h"
#include "query/textarena.h"
#include "text/fold.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <set>

using namespace mueang;
using namespace Qt::StringLiterals;
using query::Needle;
using query::RowMatches;
using query::RowSet;
using query::Term;
using query::TextArena;

namespace {

/** Rows of fields. */
using Rows = QList<QStringList>;

TextArena arenaOf(const Rows &rows, query::ScanFunction scan)
{
    TextArena arena;
    for (const QStringList &fields : rows) {
        for (const QString &field : fields) {
            arena.add(field);
        }
        arena.endRow();
    }
    arena.finish();
    arena.setScanFunction(scan);
    return arena;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void addMatches(RowMatches &matches, RowSet row, const QString &field, const Term &term)
{
    const text::FoldedText folded = text::foldWithWords(field);
    const QString &letters = folded.letters;
    for (qsizetype at = letters.indexOf(term.letters); at >= 0; at = letters.indexOf(term.letters, at + 1)) {
        const bool startsWord = folded.startsWord[static_cast<std::size_t>(at)];
        if (term.isNumber && at > 0 && isDigit(letters[at - 1]) && !startsWord) {
            continue;
        }
        const bool isThai = letters[at] >= u'\u0E00' && letters[at] <= u'\u0E7F';
        matches.anywhere |= row;
        matches.atWordStart |= startsWord && !isThai ? row : 0;
        matches.atStart |= at == 0 ? row : 0;
        matches.whole |= letters == term.letters ? row : 0;
    }
}

/** What scanning must find, letter by letter. */
RowMatches expected(const Rows &rows, qsizetype rowBlock, const Term &term)
{
    RowMatches matches;
    for (qsizetype i = 0; i < 64 && rowBlock * 64 + i < rows.size(); ++i) {
        for (const QString &field : rows[rowBlock * 64 + i]) {
            addMatches(matches, RowSet{1} << i, field, term);
        }
    }
    return matches;
}

QString randomText(QRandomGenerator &random, int maxCodeUnits)
{
    // Few letters, so that much is found: Latin, Thai, digits, separators, and what is escaped.
    static const QStringList letters{u"a"_s,      u"b"_s,          u"b"_s,      u"ก"_s,     u"เ"_s,
                                     u"1"_s,      u"2"_s,          u" "_s,      u"-"_s,     u"\u0416"_s,
                                     u"\u6F22"_s, u"\U00020000"_s, u"\u0001"_s, u"\u0E7E"_s};
    QString text;
    for (int count = random.bounded(maxCodeUnits + 1); count > 0; --count) {
        text += letters[random.bounded(letters.size())];
    }
    return text;
}

Rows randomRows(QRandomGenerator &random)
{
    Rows rows;
    for (int count = random.bounded(200); count > 0; --count) {
        QStringList fields;
        for (int field = random.bounded(4); field > 0; --field) {
            fields.append(randomText(random, random.bounded(20) == 0 ? 600 : 12));
        }
        rows.append(fields);
    }
    return rows;
}

/** The texts are kept by the caller. */
query::SharedTexts sharedOf(const Rows &areas)
{
    query::SharedTexts shared;
    for (const QStringList &texts : areas) {
        for (const QString &text : texts) {
            shared.add(text);
        }
        shared.endArea();
    }
    shared.finish();
    return shared;
}

} // namespace

/** The scan of folded texts, in every instruction set that this computer has, against one letter by letter. */
class TestScanning final : public QObject
{
    Q_OBJECT

private slots:
    void scans_data();
    void scans();
    void edges();
    void randomRowsAndWords();
    void lettersDoNotBeginWithinOthers();
    void sharedTexts();

private:
    const query::ByteCounts m_counts{};
};

void TestScanning::scans_data()
{
    QTest::addColumn<QStringList>("fields"); // of one row
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("how"); // anywhere, word start, start, whole
    const QString longText = u"x"_s.repeated(5000);
    QTest::newRow("whole") << QStringList{u"Phuket"_s} << u"phuket"_s << u"1111"_s;
    QTest::newRow("start") << QStringList{u"Phuket"_s} << u"phu"_s << u"1110"_s;
    QTest::newRow("end") << QStringList{u"Phuket"_s} << u"ket"_s << u"1000"_s;
    QTest::newRow("word") << QStringList{u"Old Phuket"_s} << u"phuket"_s << u"1100"_s;
    QTest::newRow("word start is not the field's") << QStringList{u"Hat Yai"_s} << u"yai"_s << u"1100"_s;
    QTest::newRow("Thai words have no start") << QStringList{u"เมือง ภูเก็ต"_s} << u"ภูเกต"_s << u"1000"_s;
    QTest::newRow("second field") << QStringList{u"ab"_s, u"cd"_s} << u"cd"_s << u"1111"_s;
    QTest::newRow("not across fields") << QStringList{u"ab"_s, u"cd"_s} << u"bc"_s << u"0000"_s;
    QTest::newRow("number") << QStringList{u"พ.ศ. 2565"_s} << u"25"_s << u"1100"_s;
    QTest::newRow("within a number") << QStringList{u"พ.ศ. 2565"_s} << u"65"_s << u"0000"_s;
    QTest::newRow("number after a word") << QStringList{u"4 2565"_s} << u"2565"_s << u"1100"_s;
    QTest::newRow("letter with an escape") << QStringList{u"a\u0416b"_s} << u"\u0436"_s << u"1000"_s;
    QTest::newRow("no row") << QStringList() << u"a"_s << u"0000"_s;
    QTest::newRow("nothing but marks") << QStringList{u"--"_s} << u"a"_s << u"0000"_s;
    QTest::newRow("longer than everything") << QStringList{u"xx"_s} << longText << u"0000"_s;
    QTest::newRow("long") << QStringList{longText} << longText << u"1111"_s;
    QTest::newRow("one letter too long") << QStringList{longText} << longText + u"x" << u"0000"_s;
}

void TestScanning::scans()
{
    QFETCH(const QStringList, fields);
    QFETCH(const QString, word);
    QFETCH(const QString, how);
    const Needle needle(Term(text::fold(word)), m_counts);
    for (const query::ScanFunction scan : query::scanFunctions()) {
        const RowMatches found = arenaOf({{u"other"_s}, fields, {}}, scan).scan(0, needle, ~RowSet{0});
        for (const RowSet row : {found.anywhere, found.atWordStart, found.atStart, found.whole}) {
            QCOMPARE(row & ~RowSet{2}, RowSet{0}); // only the second has it
        }
        const auto digit = [](RowSet rows) { return rows != 0 ? u'1' : u'0'; };
        QCOMPARE(QString(QChar(digit(found.anywhere))) + QChar(digit(found.atWordStart)) + QChar(digit(found.atStart))
                     + QChar(digit(found.whole)),
                 how);
    }
}

/** A text at every place about the edges of blocks, row blocks and the whole. */
void TestScanning::edges()
{
    const Needle needle(Term(u"needle"_s), m_counts);
    for (int before = 0; before < 140; ++before) {
        const QString field = u"x"_s.repeated(before) + u"needle";
        for (const query::ScanFunction scan : query::scanFunctions()) {
            const TextArena last = arenaOf({{u"needl"_s}, {u"eedle"_s}, {field}}, scan);
            QCOMPARE(last.scan(0, needle, ~RowSet{0}).anywhere, RowSet{4});
            QCOMPARE(last.scan(0, needle, RowSet{3}).anywhere, RowSet{0});

            Rows rows(128, QStringList{u"y"_s});
            rows[63] = QStringList{field};
            const TextArena two = arenaOf(rows, scan);
            QCOMPARE(two.scan(0, needle, ~RowSet{0}).anywhere, RowSet{1} << 63U);
            QCOMPARE(two.scan(1, needle, ~RowSet{0}).anywhere, RowSet{0});
        }
    }
}

void TestScanning::randomRowsAndWords()
{
    QRandomGenerator random(2565);
    for (int round = 0; round < 60; ++round) {
        const Rows rows = randomRows(random);
        for (int word = 0; word < 12; ++word) {
            const QString folded = text::fold(randomText(random, 5));
            if (folded.isEmpty()) {
                continue;
            }
            const Term term(folded);
            for (const query::ScanFunction scan : query::scanFunctions()) {
                const TextArena arena = arenaOf(rows, scan);
                query::ByteCounts counts{};
                arena.count(counts);
                const Needle needle(term, counts);
                const Needle code = Needle::endingRow(term, counts);
                for (qsizetype rowBlock = 0; rowBlock * 64 < rows.size(); ++rowBlock) {
                    const auto index = static_cast<std::size_t>(rowBlock);
                    const RowMatches found = arena.scan(index, needle, ~RowSet{0});
                    const RowMatches wanted = expected(rows, rowBlock, term);
                    QCOMPARE(found.anywhere, wanted.anywhere);
                    QCOMPARE(found.atWordStart, wanted.atWordStart);
                    QCOMPARE(found.atStart, wanted.atStart);
                    QCOMPARE(found.whole, wanted.whole);
                    QCOMPARE(arena.scan(index, code, ~RowSet{0}).anywhere & ~wanted.anywhere, RowSet{0});
                }
            }
        }
    }
}

void TestScanning::lettersDoNotBeginWithinOthers()
{
    const auto bytesOf = [](char16_t letter) {
        std::vector<std::uint8_t> bytes;
        query::appendLetterBytes(bytes, QStringView(&letter, 1));
        return bytes;
    };
    std::set<std::vector<std::uint8_t>> all;
    for (char32_t letter = 0; letter < 0x10000; ++letter) {
        const std::vector<std::uint8_t> bytes = bytesOf(static_cast<char16_t>(letter));
        QCOMPARE(bytes.size(), query::letterByteCount(static_cast<char16_t>(letter)));
        QVERIFY(all.insert(bytes).second);
        QVERIFY(bytes.front() != query::rowEnd && bytes.front() != query::fieldEnd);
        QVERIFY(bytes.front() < 0x80 || bytes.front() > 0x9F);
        QVERIFY(std::all_of(bytes.begin() + 1, bytes.end(), [](std::uint8_t b) { return b >= 0x80 && b <= 0x9F; }));
    }
    QCOMPARE(bytesOf(u'a'), (std::vector<std::uint8_t>{'a'}));
    QCOMPARE(bytesOf(u'\u0E01'), (std::vector<std::uint8_t>{0xA1}));
}

void TestScanning::sharedTexts()
{
    QRandomGenerator random(77);
    QStringList stock;
    for (int i = 0; i < 300; ++i) {
        stock.append(randomText(random, 10));
    }
    Rows areas;
    for (int i = 0; i < 500; ++i) {
        QStringList texts;
        for (int text = random.bounded(4); text > 0; --text) {
            texts.append(stock[random.bounded(stock.size())]);
        }
        areas.append(texts);
    }
    const query::SharedTexts shared = sharedOf(areas);
    for (const QString &word : {u"a"_s, u"ab"_s, u"เ"_s, u"12"_s, u"nowhere"_s}) {
        const Term term(word);
        const Needle needle(term, m_counts);
        query::SharedMatches matches(shared, needle);
        for (qsizetype rowBlock = 0; rowBlock * 64 < areas.size(); ++rowBlock) {
            const RowSet wanted = random.generate64();
            QCOMPARE(matches.areas(static_cast<std::size_t>(rowBlock), wanted),
                     expected(areas, rowBlock, term).anywhere & wanted);
        }
    }
}

QTEST_GUILESS_MAIN(TestScanning)
#include "tst_scanning.moc"
