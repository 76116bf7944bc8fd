// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/editdistance.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mueang::text;
using namespace Qt::StringLiterals;

class TestEditDistance final : public QObject
{
    Q_OBJECT

private slots:
    void maxSlipsByLength();
    void findsWords_data();
    void findsWords();
    void editsDigitsIfAsked();
    void agreesWithTheWholeTable();
    void longWordsTakeNoTime();
};

namespace {

/** Words of a text start after a full stop, which is left out. */
NearMatch match(const QString &word, const QString &text, Anchor anchor, int maximum)
{
    QString letters;
    std::vector<bool> startsWord;
    bool isStart = true;
    for (const QChar c : text) {
        if (c == u'.') {
            isStart = true;
        } else {
            letters += c;
            startsWord.push_back(isStart);
            isStart = false;
        }
    }
    return EditDistance(word, maximum).to(letters, startsWord, anchor);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int slip(QChar letter)
{
    return isDigit(letter) ? noDistance : 1;
}

/** Of the first letters of two texts, from that of less of them. */
int alignment(const std::vector<std::vector<int>> &d, QStringView a, QStringView b)
{
    const auto i = static_cast<std::size_t>(a.size());
    const auto j = static_cast<std::size_t>(b.size());
    int best = noDistance;
    if (i > 0) {
        best = std::min(best, d[i - 1][j] + slip(a.back()));
    }
    if (j > 0) {
        best = std::min(best, d[i][j - 1] + slip(b.back()));
    }
    if (i > 0 && j > 0) {
        const int change = a.back() == b.back() ? 0 : std::max(slip(a.back()), slip(b.back()));
        best = std::min(best, d[i - 1][j - 1] + change);
    }
    if (i > 1 && j > 1 && a.back() == b.chopped(1).back() && b.back() == a.chopped(1).back() && a.back() != b.back()) {
        best = std::min(best, d[i - 2][j - 2] + std::max(slip(a.back()), slip(b.back())));
    }
    return best;
}

/** Optimal string alignment of two whole texts as the textbook has it. */
int alignment(const QString &a, const QString &b)
{
    std::vector<std::vector<int>> d(static_cast<std::size_t>(a.size()) + 1,
                                    std::vector<int>(static_cast<std::size_t>(b.size()) + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            const int minimum = i + j == 0 ? 0 : alignment(d, QStringView(a).first(i), QStringView(b).first(j));
            d[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] = std::min(minimum, noDistance);
        }
    }
    return d.back().back();
}

} // namespace

void TestEditDistance::maxSlipsByLength()
{
    const std::array<int, 10> expected{0, 0, 0, 0, 1, 1, 1, 1, 2, 2};
    for (std::size_t letters = 0; letters < expected.size(); ++letters) {
        QCOMPARE(maximumEdits(static_cast<qsizetype>(letters)), expected[letters]);
    }
}

void TestEditDistance::findsWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Anchor>("anchor");
    QTest::addColumn<int>("distance"); // within 2
    QTest::addColumn<int>("end");

    QTest::addRow("the same") << u"phuket"_s << u"phuket"_s << Anchor::WholeText << 0 << 6;
    QTest::addRow("left out") << u"phket"_s << u"phuket"_s << Anchor::WholeText << 1 << 6;
    QTest::addRow("one more") << u"phuukeet"_s << u"phuket"_s << Anchor::WholeText << 2 << 6;
    QTest::addRow("changed") << u"pheket"_s << u"phuket"_s << Anchor::WholeText << 1 << 6;
    QTest::addRow("swapped") << u"phukte"_s << u"phuket"_s << Anchor::WholeText << 1 << 6;
    QTest::addRow("too much") << u"pukte"_s << u"phuketxx"_s << Anchor::WholeText << noDistance << 0;
    QTest::addRow("inside Thai") << u"อุบนราช"_s << u"เมืองอุบลราชธานี"_s << Anchor::Anywhere << 1 << 12;
    QTest::addRow("start of a word") << u"phket"_s << u"old.phuket.town"_s << Anchor::WordStart << 1 << 9;
    QTest::addRow("not inside a word") << u"uket"_s << u"oldtown.xxphuket"_s << Anchor::WordStart << noDistance << 0;
    QTest::addRow("beginning of a word") << u"phekett"_s << u"phukettown"_s << Anchor::WordStart << 1 << 7;
    QTest::addRow("whole word") << u"phket"_s << u"old.phuket.town"_s << Anchor::WholeWord << 1 << 9;
    QTest::addRow("not part of a word") << u"phket"_s << u"old.phuketiantown"_s << Anchor::WholeWord << noDistance << 0;
    QTest::addRow("start of the text") << u"phket"_s << u"phuket.old"_s << Anchor::TextStart << 1 << 6;
    QTest::addRow("not later") << u"phket"_s << u"oldphuket"_s << Anchor::TextStart << noDistance << 0;
    QTest::addRow("first letter missing") << u"huket"_s << u"old.phuket"_s << Anchor::WordStart << 1 << 9;
    QTest::addRow("digits are kept") << u"rama4"_s << u"rama5"_s << Anchor::Anywhere << noDistance << 0;
    QTest::addRow("digits are not added") << u"rama45"_s << u"rama4"_s << Anchor::Anywhere << noDistance << 0;
    QTest::addRow("letters before digits") << u"ramma4"_s << u"rama4"_s << Anchor::WholeText << 1 << 5;
    QTest::addRow("letters behind digits") << u"4x"_s << u"4"_s << Anchor::WholeText << 1 << 1;
}

void TestEditDistance::findsWords()
{
    QFETCH(const QString, word);
    QFETCH(const QString, text);
    QFETCH(const Anchor, anchor);
    QFETCH(const int, distance);
    QFETCH(const int, end);
    const NearMatch found = match(word, text, anchor, 2);
    QCOMPARE(found.distance, distance);
    QCOMPARE(found.end, end);
}

void TestEditDistance::editsDigitsIfAsked()
{
    QCOMPARE(EditDistance(u"rama5"_s, 2, Digits::Editable).to(u"rama4", {}, Anchor::WholeText).distance, 1);
}

void TestEditDistance::agreesWithTheWholeTable()
{
    QRandomGenerator random(7);
    const QString letters = u"abกข1"_s;
    const auto randomText = [&random, &letters](int maximum) {
        QString text;
        for (int i = random.bounded(maximum) + 1; i > 0; --i) {
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        }
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString word = randomText(8);
        const QString text = randomText(10);
        const int maximum = random.bounded(3);
        int anywhere = noDistance;
        for (qsizetype begin = 0; begin < text.size(); ++begin) {
            for (qsizetype end = begin; end <= text.size(); ++end) {
                anywhere = std::min(anywhere, alignment(word, text.mid(begin, end - begin)));
            }
        }
        const auto within = [maximum](int distance) { return distance <= maximum ? distance : noDistance; };
        const QByteArray message = (word + u" in " + text).toUtf8();
        QVERIFY2(match(word, text, Anchor::WholeText, maximum).distance == within(alignment(word, text)),
                 message.constData());
        QVERIFY2(match(word, text, Anchor::Anywhere, maximum).distance == within(anywhere), message.constData());
    }
}

void TestEditDistance::longWordsTakeNoTime()
{
    const QString word(4096, u'a');
    QCOMPARE(match(word, QString(4095, u'a'), Anchor::WholeText, 2).distance, 1);
    QCOMPARE(match(word, QString(100'000, u'b'), Anchor::Anywhere, 2).distance, noDistance);
}

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
