// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/highlight.h"
#include "query/searchtext.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace mueang::query;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(mueang::query::Tier)

class TestHighlight final : public QObject
{
    Q_OBJECT

private slots:
    void marks_data();
    void marks();
    void nothingIsSearchedFor();
    void rangesAreWholeAndApart();
};

namespace {

/** The text with what is marked in brackets. */
QString marked(const SearchTerms &searchTerms, const QString &text)
{
    QString result;
    qsizetype done = 0;
    for (const TextRange range : highlightRanges(searchTerms, text)) {
        result += text.mid(done, range.start - done) + u'[' + text.mid(range.start, range.length) + u']';
        done = range.start + range.length;
    }
    return result + text.mid(done);
}

} // namespace

void TestHighlight::marks_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::addColumn<QString>("text"); // that was searched for
    QTest::addColumn<QString>("expected");

    const auto exact = [](const char *name, const QString &text, const QString &expected) {
        QTest::addRow("%s", name) << Tier::Exact << text << expected;
    };
    exact("case", u"chiang"_s, u"[Chiang] Mai"_s);
    exact("several places", u"an"_s, u"B[an] Ch[an]g"_s);
    exact("several words", u"mai smart"_s, u"Chiang [Mai] [Smart] City"_s);
    exact("overlapping words", u"chia iang"_s, u"[Chiang] Mai"_s);
    exact("across a space", u"chiangmai"_s, u"[Chiang Mai] City"_s);
    exact("tone mark left out", u"ขอนแกน"_s, u"[ขอนแก่น]เมืองอัจฉริยะ"_s);
    exact("tone mark behind the last letter", u"แก"_s, u"ขอน[แก่]น"_s);
    exact("vowel above", u"ภูเก"_s, u"[ภูเก็]ต"_s);
    exact("vowel alone, with its consonant", u"ู"_s, u"[ภู]เก็ต"_s);
    exact("sara am in parts", u"ลําปาง"_s, u"จังหวัด[ลำปาง]"_s);
    exact("sara am of the data in parts", u"ลำปาง"_s, u"จังหวัด[ลําปาง]"_s);
    exact("two sara e", u"แก้ว"_s, u"สระ[เเก้ว]"_s);
    exact("invisible character", u"เชียงใหม่"_s, u"[เชียง\u200Bใหม่]"_s);
    exact("accent", u"mae"_s, u"[Ma\u0301e] Mo"_s);
    exact("digits of both kinds", u"4"_s, u"พระราม [๔]"_s);
    exact("start of a number only", u"65"_s, u"2565 และ [65]"_s);
    exact("year in the other era", u"2565"_s, u"9 ส.ค. [2022]"_s);
    exact("year as it stands", u"2022"_s, u"[2022] / [2565]"_s);
    exact("no part of a longer number", u"2565"_s, u"20221"_s);
    exact("not there", u"phuket"_s, u"Rayong"_s);
    QTest::addRow("other layout") << Tier::OtherLayout << u"เชียงใหม่"_s << u"มหาวิทยาลัย[เชียงใหม่]"_s;
    QTest::addRow("spelling") << Tier::SimilarSpelling << u"petjaburee"_s << u"Old [Phetchaburi] Town"_s;
    QTest::addRow("spelling in one word") << Tier::SimilarSpelling << u"haadyai"_s << u"[Hat Yai] City"_s;
    QTest::addRow("spelling in two words") << Tier::SimilarSpelling << u"haad yai"_s << u"[Hat Yai] City"_s;
    QTest::addRow("spelling that is not there") << Tier::SimilarSpelling << u"haad yai"_s << u"Songkhla"_s;
    QTest::addRow("slip") << Tier::Typo << u"พิศณุโลก"_s << u"จังหวัด[พิษณุโลก]"_s;
    QTest::addRow("slip at the end") << Tier::Typo << u"มักกะสันน"_s << u"เมืองอัจฉริยะ[มักกะสัน]เพื่อสนับสนุน"_s;
    QTest::addRow("slip in a Latin word") << Tier::Typo << u"phukwt"_s << u"Old [Phuket] Town"_s;
    QTest::addRow("the whole Latin word") << Tier::Typo << u"chaingm"_s << u"[Chiangmai] City"_s;
    QTest::addRow("slip and word") << Tier::Typo << u"phukwt city 2565"_s << u"[Phuket] Smart [City] [2022]"_s;
}

void TestHighlight::marks()
{
    QFETCH(const Tier, tier);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QString displayed = expected;
    displayed.remove(u'[').remove(u']');
    QCOMPARE(marked({tier, SearchText::parsed(text)}, displayed), expected);
}

void TestHighlight::nothingIsSearchedFor()
{
    QVERIFY(highlightRanges({}, u"Phuket").empty());
    QVERIFY(highlightRanges({Tier::Exact, SearchText::parsed(u" .,่ ")}, u"Phuket").empty());
    QVERIFY(highlightRanges({Tier::Exact, SearchText::parsed(u"phuket")}, u"").empty());
    QVERIFY(highlightRanges({Tier::Typo, SearchText::parsed(u"phuket")}, u"...").empty());
}

void TestHighlight::rangesAreWholeAndApart()
{
    const QString pieces = u"กขนภแเโใิีึืุู็่้์ัาำฯๆ๔ abeimpr04-'.\u0301\u200B\u00E9"_s + QChar(0) + QChar(0xD83D) + QChar(0xDE00);
    QRandomGenerator random(12);
    const auto randomText = [&](int maximum) {
        QString text;
        for (int i = random.bounded(maximum); i >= 0; --i) {
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        }
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(6);
        const QString displayed = randomText(30);
        const auto tier = static_cast<Tier>(i % 4);
        QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, displayed);
        qsizetype end = -1;
        for (const TextRange range : highlightRanges({tier, SearchText::parsed(text)}, displayed)) {
            QVERIFY(range.start > end && range.length > 0);
            end = range.start + range.length;
            QVERIFY(end <= displayed.size());
            for (const qsizetype position : {range.start, end}) {
                clusters.setPosition(position);
                QVERIFY(clusters.isAtBoundary());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestHighlight)
#include "tst_highlight.moc"
