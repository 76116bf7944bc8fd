// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/collator.h"

#include <QFile>
#include <QTest>

using namespace mueang::text;
using namespace Qt::StringLiterals;

class TestCollator final : public QObject
{
    Q_OBJECT

private slots:
    void dictionaryOrder_data();
    void dictionaryOrder();
    void noTies_data();
    void noTies();
    void ranksAreDenseAndEmptyIsLast();
    void ranksOfLongAndOddTexts();
};

namespace {

Collator collator()
{
    auto created = Collator::create();
    if (!created) {
        qFatal("ICU has no Thai collation");
    }
    return std::move(*created);
}

QList<QByteArray> firstTwoLevels(const QByteArray &sortKey)
{
    return sortKey.split('\x01').first(2);
}

} // namespace

void TestCollator::dictionaryOrder_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("relation");
    QTest::addColumn<QString>("text");

    QFile file(QStringLiteral(MUEANG_SOURCE_DIR "/tests/text/data/collation_cases.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString before;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList cells = line.split(u'\t');
        if (!cells.at(3).isEmpty()) {
            QTest::addRow("%s %s", qUtf8Printable(cells.at(0)), qUtf8Printable(cells.at(1)))
                << before << cells.at(3) << cells.at(2);
        }
        before = cells.at(2);
    }
}

void TestCollator::dictionaryOrder()
{
    QFETCH(const QString, before);
    QFETCH(const QString, relation);
    QFETCH(const QString, text);
    const Collator order = collator();
    if (relation == u"<"_s) {
        QVERIFY(order.sortKey(before) < order.sortKey(text));
    } else {
        QCOMPARE(relation, u"=2"_s);
        QCOMPARE(firstTwoLevels(order.sortKey(before)), firstTwoLevels(order.sortKey(text)));
    }
}

void TestCollator::noTies_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addRow("paiyannoi") << u"ทูลเกล้า"_s << u"ทูลเกล้าฯ"_s;
    QTest::addRow("maiyamok") << u"ข้าง"_s << u"ข้างๆ"_s;
    QTest::addRow("space") << u"นครนายก"_s << u"นคร นายก"_s;
    QTest::addRow("hyphen") << u"โกลก"_s << u"โก-ลก"_s;
}

void TestCollator::noTies()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const Collator order = collator();
    QVERIFY(order.sortKey(left) != order.sortKey(right));
}

void TestCollator::ranksAreDenseAndEmptyIsLast()
{
    const QStringList texts{u"ฮ"_s, u""_s, u"ก"_s, u"Z"_s, u"ฮ"_s, QString(), u"9"_s, u"๑๐"_s};
    const std::vector<QStringView> views(texts.begin(), texts.end());
    const std::vector<std::uint32_t> expected{3, emptyRank, 2, 4, 3, emptyRank, 0, 1};
    QCOMPARE(collator().ranks(views), expected);
    QVERIFY(collator().ranks({}).empty());
}

void TestCollator::ranksOfLongAndOddTexts()
{
    const QString longText(5000, u'ก');
    const QString longerText = longText + u'ก';
    const QString nul = u"ก"_s + QChar(0) + u"ข"_s;
    const std::vector<QStringView> views{longerText, nul, longText};
    const std::vector<std::uint32_t> expected{1, 2, 0};
    QCOMPARE(collator().ranks(views), expected);
}

QTEST_GUILESS_MAIN(TestCollator)
#include "tst_collator.moc"
