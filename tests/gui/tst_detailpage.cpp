// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailpage.h"
#include "gui/richarea.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

#include <chrono>

using namespace mueang;
using namespace mueang::gui;
using namespace mueang::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr wording::Presentation english{text::Language::English, text::Era::Common};
constexpr wording::Presentation thai{text::Language::Thai, text::Era::Buddhist};

void write(QTextDocument &page, const catalogue::CataloguePointer &catalogue, std::size_t area,
           const wording::Presentation &presentation = english)
{
    writeDetailPage(page, *catalogue, catalogue->areas[area], presentation, {QGuiApplication::font(), lightColors()});
}

QList<QTextCharFormat> formats(const QTextDocument &page)
{
    QList<QTextCharFormat> all;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            all += part.fragment().charFormat();
        }
    }
    return all;
}

QStringList links(const QTextDocument &page)
{
    QStringList all;
    const QList<QTextCharFormat> found = formats(page);
    for (const QTextCharFormat &format : found) {
        if (!format.anchorHref().isEmpty()) {
            all += format.anchorHref();
        }
    }
    return all;
}

QString shownText(const QTextDocument &page)
{
    static const QRegularExpression spaces(u" +"_s);
    return page.toPlainText().replace(QChar(QChar::Nbsp), u' ').replace(spaces, u" "_s);
}

} // namespace

class TestDetailPage final : public QObject
{
    Q_OBJECT

private slots:
    void tellsEverything_data();
    void tellsEverything();
    void saysWhatIsNotKnown();
    void speaksTheChosenLanguageAndEra();
    void numbersEachSourceOnce();
    void linksOnlyTheWeb();
    void namesTheMarks();
    void takesHostileTextsAsText_data();
    void takesHostileTextsAsText();
    void endsWhenTextsDoNot();
    void describesTheEdition();
};

void TestDetailPage::tellsEverything_data()
{
    QTest::addColumn<QString>("fact");
    for (const QString &fact :
         {u"Rich City our translation"_s,
          u"เมืองรวย unofficial name"_s,
          u"Also called: Wealthy City"_s,
          u"Rich Municipality · Phuket · Southern Thailand [1] [2]"_s,
          u"\nA city that has everything. [3]\n"_s,
          u"August 2022 [1]"_s,
          u"Meeting 1/2022, number 9 [2]"_s,
          u"Sub-committee"_s,
          u"15 area(s) approved"_s,
          u"Round note"_s,
          u"Livable city"_s,
          u"Municipality"_s,
          u"Approved August 2022 [1]"_s,
          u"Milestone reason\nMilestone note\n"_s,
          u"Logo awarded 9 January 2023 [3]"_s,
          u"Renewed date not known"_s,
          u"Energy"_s,
          u"Named in the certified plan [3]"_s,
          u"Read from the area's title [1]"_s,
          u"Domain note"_s,
          u"Project [1] [4]"_s,
          u"Summary"_s,
          u"Energy · related; not shown to be part of the plan"_s,
          u"Investment"_s,
          u"97,000,000.5 baht"_s,
          u"2016 · Figure note [4]"_s,
          u"Municipality [3]"_s,
          u"Proposer · Organisation note"_s,
          u"https://town.example.org/"_s,
          u"Town hall [5]"_s,
          u"7.8883, 98.3974"_s,
          u"The point is approximate"_s,
          u"http://place.example.org/"_s,
          u"Award [5]"_s,
          u"Giver · 2023 · winner"_s,
          u"Award note"_s,
          u"We are fairly sure"_s,
          u"Editor's note: Area note"_s,
          u"[1]\tTitle 0\nPublisher 0 · 1 Aug 2021 · read on 2 Jan 2022\nhttps://example.org/zero"_s,
          u"[3]\tTitle 2\nPublisher 2 · 3 Aug 2021 · read on 2 Jan 2022\njavascript:alert(1)"_s}) {
        QTest::newRow(qPrintable(fact)) << fact;
    }
}

void TestDetailPage::tellsEverything()
{
    QFETCH(const QString, fact);
    QTextDocument page;
    write(page, richCatalogue(), 0);
    QVERIFY2(shownText(page).contains(fact), qPrintable(shownText(page)));
}

void TestDetailPage::saysWhatIsNotKnown()
{
    QTextDocument page;
    write(page, richCatalogue(), 1, thai);
    const QString shown = shownText(page);
    QVERIFY2(shown.startsWith("Poor Park\nThe Thai name is not known"_L1), qPrintable(shown));
    QVERIFY2(shown.count("Not known"_L1) >= 5, qPrintable(shown)); // four key facts and the section
    QVERIFY(shown.contains("Domains\nNone found"_L1));
    QVERIFY(shown.contains(
        u"Nothing was found about: Milestones · Projects · Figures · Organisations · Place · Awards and ranks"_s));
    QVERIFY(shown.contains("Sources\nNone found"_L1));
    QVERIFY(shown.contains("We are not sure"_L1));
}

void TestDetailPage::speaksTheChosenLanguageAndEra()
{
    QTextDocument page;
    write(page, richCatalogue(), 0, thai);
    const QString shown = shownText(page);
    for (const QString &fact :
         {u"ภูเก็ต · ภาคใต้"_s, u"9 มกราคม 2566"_s, u"สิงหาคม 2565"_s, u"2559 · หมายเหตุของตัวเลข"_s, u"สรุป"_s,
          u"เมืองที่มีทุกอย่าง"_s, u"เหตุของการรับรอง"_s, u"หมายเหตุของการรับรอง"_s, u"หมายเหตุของรอบ"_s, u"หมายเหตุของด้าน"_s,
          u"หมายเหตุของหน่วยงาน"_s, u"ผู้มอบ · 2566 · ชนะเลิศ"_s, u"หมายเหตุของรางวัล"_s, u"หมายเหตุของพื้นที่"_s,
          u"1 ส.ค. 2564"_s}) {
        QVERIFY2(shown.contains(fact), qPrintable(fact + u'\n' + shown));
    }
    QVERIFY(shown.startsWith(u"เมืองรวย"_s));
}

void TestDetailPage::numbersEachSourceOnce()
{
    QTextDocument page;
    write(page, richCatalogue(), 0);
    QStringList anchors;
    const QList<QTextCharFormat> found = formats(page);
    for (const QTextCharFormat &format : found) {
        anchors += format.anchorNames();
    }
    QCOMPARE(anchors, (QStringList{u"source-1"_s, u"source-2"_s, u"source-3"_s, u"source-4"_s, u"source-5"_s}));
    // Numbers rise in the order in which they are first read.
    int highest = 0;
    const QStringList targets = links(page).filter(QRegularExpression(u"^#source-"_s));
    for (const QString &target : targets) {
        const int number = QStringView(target).mid(8).toInt();
        QVERIFY(number <= highest + 1);
        highest = std::max(highest, number);
    }
    QCOMPARE(highest, 5);
}

void TestDetailPage::linksOnlyTheWeb()
{
    QTextDocument page;
    write(page, richCatalogue(), 0);
    QStringList outside = links(page).filter(QRegularExpression(u"^[^#]"_s));
    outside.sort();
    QCOMPARE(outside,
             (QStringList{u"http://example.com/one"_s, u"http://place.example.org/"_s, u"https://example.org/zero"_s,
                          u"https://town.example.org/"_s}));
}

void TestDetailPage::namesTheMarks()
{
    QTextDocument page;
    write(page, richCatalogue(), 0);
    QList<int> events;
    int cards = 0;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(EventProperty)) {
            events += block.blockFormat().intProperty(EventProperty);
        }
        cards = std::max(cards, block.blockFormat().intProperty(CardProperty));
    }
    QCOMPARE(events, (QList<int>{0, 2, 3})); // approved, logo awarded, renewed
    QCOMPARE(cards, 1);
}

void TestDetailPage::takesHostileTextsAsText_data()
{
    QTest::addColumn<QString>("hostile");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *name, const QString &hostile) { QTest::newRow(name) << hostile << hostile; };
    add("image", u"<img src=\"file:///etc/hostname\">"_s);
    add("link", u"<a href='file:///etc/passwd'>x</a> &amp; &lt;"_s);
    add("style", u"<style>@import url(/etc/hostname);</style>"_s);
    add("end of page", u"</body></html><script>alert(1)</script>"_s);
    add("quotes", u"\"'`<>&"_s);
    add("placeholders", u"%1 %2 %n %L1"_s);
    add("markdown", u"![x](file:///etc/hostname) **b**"_s);
    add("web address", u"https://example.org/<b>"_s);
    QTest::newRow("line ends") << u"one\ntwo\r\nthree\u2029four"_s << u"one two three four"_s;
    QTest::newRow("direction") << u"abc\u202Edef"_s << u"abc\uFFFDdef"_s;
    QTest::newRow("object") << (u"abc"_s + QChar(0xFFFC) + u"def"_s) << u"abc\uFFFDdef"_s;
    QTest::newRow("frame") << (u"abc"_s + QChar(0xFDD0) + u"def"_s) << u"abc\uFFFDdef"_s;
    QTest::newRow("piled marks") << (u"ก"_s + QString(3000, QChar(0x0E48))) << (u"ก"_s + QString(4, QChar(0x0E48)));
    QTest::newRow("endless") << QString(10'000, u'x') << QString(QString(4096, u'x') + u'…');
}

void TestDetailPage::takesHostileTextsAsText()
{
    QFETCH(const QString, hostile);
    QFETCH(const QString, shown);
    QTextDocument page;
    write(page, catalogueFullOf(hostile), 0);
    QVERIFY2(shownText(page).contains(shown), qPrintable(shownText(page).left(500)));
    QVERIFY(page.toHtml().count("<img"_L1) == 0);
    const QList<QTextCharFormat> found = formats(page);
    for (const QTextCharFormat &format : found) {
        QVERIFY(!format.isImageFormat());
        QCOMPARE(format.objectType(), int(QTextFormat::NoObject));
    }
    const QStringList targets = links(page);
    for (const QString &target : targets) {
        QVERIFY2(target.startsWith("#source-"_L1), qPrintable(target));
    }
}

void TestDetailPage::endsWhenTextsDoNot()
{
    CatalogueBuilder builder;
    builder.addRegion(u"south"_s, {u"ภาคใต้"_s, u"South"_s}, {});
    builder.addProvince({u"TH-83"_s, {u"ภูเก็ต"_s, u"Phuket"_s}, u"south"_s});
    AreaSpec area{u"endless"_s, {u"ไม่จบ"_s, u"Endless"_s}, u"TH-83"_s};
    area.projects.assign(20'000, {{u"โครงการ"_s, QString(4096, u'p')}, {{}, QString(4096, u's')}});
    builder.addArea(area);
    const catalogue::CataloguePointer catalogue = builder.take();
    const auto start = std::chrono::steady_clock::now();
    QTextDocument page;
    write(page, catalogue, 0);
    QVERIFY(page.characterCount() < 250'000);
    QVERIFY(std::chrono::steady_clock::now() - start < 5s);
}

void TestDetailPage::describesTheEdition()
{
    QTextDocument page;
    writeEmptyPage(page, richCatalogue()->edition, english, {QGuiApplication::font(), lightColors()});
    const QString shown = shownText(page);
    for (const QString &part :
         {u"Choose an area"_s, u"Test edition"_s, u"2 area(s) · 1 province(s)"_s, u"as of 31 December 2022"_s}) {
        QVERIFY2(shown.contains(part), qPrintable(shown));
    }
}

QTEST_MAIN(TestDetailPage)
#include "tst_detailpage.moc"
