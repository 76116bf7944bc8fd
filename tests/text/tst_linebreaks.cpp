// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/linebreaks.h"
#include "text/years.h"

#include <QStringList>
#include <QTest>

using namespace mueang;
using namespace mueang::text;
using namespace Qt::StringLiterals;

namespace {

/** The text with a bar at each place where a line may end. */
QString broken(const QString &text)
{
    QString marked = text;
    const auto breaks = lineBreaks(text);
    for (auto place = breaks.rbegin(); place != breaks.rend(); ++place) {
        marked.insert(*place, u'|');
    }
    return marked;
}

} // namespace

class TestLineBreaks final : public QObject
{
    Q_OBJECT

private slots:
    void breaksBetweenWords_data();
    void breaksBetweenWords();
    void keepsDatesWhole();
};

void TestLineBreaks::breaksBetweenWords_data()
{
    QTest::addColumn<QString>("marked");
    for (const auto *marked :
         {u"", u"a", u"Khon |Kaen |Smart |City", u"ขอนแก่น", u"สาม|ย่าน|สมาร์ท|ซิตี้", u"สุราษฎร์ธานี", u"เมือง|อัจฉริยะ",
          u"น้ำ |ป่า", u"ระบบ|ดูแล|ผู้|สูง|อายุ", u"https://|example.org/|a/|b", u"9 |แห่ง |2566"}) {
        QTest::newRow(QString::fromUtf16(marked).toUtf8().constData()) << QString::fromUtf16(marked);
    }
}

void TestLineBreaks::breaksBetweenWords()
{
    QFETCH(const QString, marked);
    QCOMPARE(broken(QString(marked).remove(u'|')), marked);
}

void TestLineBreaks::keepsDatesWhole()
{
    for (const Language language : {Language::Thai, Language::English}) {
        for (int month = 1; month <= 12; ++month) {
            for (const int day : {0, 1, 28}) {
                for (const QString &date : {shortDate({2023, month, day}, language, Era::Buddhist),
                                            longDate({2023, month, day}, language, Era::Common)}) {
                    QCOMPARE(broken(date), date);
                    QCOMPARE(broken(u"(a "_s + date + u" b)"_s), u"(a |"_s + date + u" |b)"_s);
                }
            }
        }
    }
    QCOMPARE(broken(u"ระยะ 2 พ.ศ. 2566 ต่อ"_s), u"ระยะ |2 |พ.ศ. 2566 |ต่อ"_s);
}

QTEST_APPLESS_MAIN(TestLineBreaks)
#include "tst_linebreaks.moc"
