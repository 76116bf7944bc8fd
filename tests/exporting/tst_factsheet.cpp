// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/factsheet.h"
#include "exporting/sample.h"

#include <QTest>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;

class TestFactSheet final : public QObject
{
    Q_OBJECT

private slots:
    void tellsEverything();
    void saysWhatIsNotKnown();
    void numbersTheSources();
    void letsNoControlThrough();
};

void TestFactSheet::tellsEverything()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    const QString sheet = factSheet(sample, sample.areas[0], {text::Language::English, text::Era::Common});
    const QStringList expected{u"Saensuk Smart City\n══════════════════\n"_s,
                               u"แสนสุขเมืองอัจฉริยะ (unofficial name)"_s,
                               u"Saensuk Smart City (our translation)"_s,
                               u"Chon Buri"_s,
                               u"Eastern Thailand"_s,
                               u"Livable city"_s,
                               u"1/2022, number 9"_s,
                               u"How sure are we?"_s,
                               u"Summary                 A town by the sea. [1]\n"_s,
                               u"5 August 2022 [1]\n    Reason\n    Remark\n"_s,
                               u"Award · Giver · 2023 · winner [2]\n    เฉพาะไทย\n"_s,
                               u"Energy · named in the certified plan [1]"_s,
                               u"Project · Living · part of the programme [1][2]"_s,
                               u"Investment · 97,000,000.5 baht · 2016 [2]"_s,
                               u"13.2800, 100.9200 · approximate"_s,
                               u"[1] Publisher One. Title, \"one\". August 2022"_s};
    for (const QString &text : expected) {
        QVERIFY2(sheet.contains(text), qPrintable(text + u"\n\n"_s + sheet));
    }
}

void TestFactSheet::saysWhatIsNotKnown()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    const QString sheet = factSheet(sample, sample.areas[1], {text::Language::Thai, text::Era::Buddhist});
    QVERIFY(sheet.startsWith("=1+1\n"_L1));
    QVERIFY(sheet.count("Not known"_L1) >= 10);
}

void TestFactSheet::numbersTheSources()
{
    const catalogue::Catalogue sample = sampleCatalogue();
    const QString sheet = factSheet(sample, sample.areas[0], {});
    QCOMPARE(sheet.count("  [1] "_L1), 1);
    QCOMPARE(sheet.count("  [2] "_L1), 1);
    QVERIFY(!sheet.contains("[3]"_L1));
}

void TestFactSheet::letsNoControlThrough()
{
    catalogue::Catalogue sample = sampleCatalogue();
    sample.areas[1].note = {{}, u"\u001B]0;owned\u0007\nforged line"};
    const QString sheet = factSheet(sample, sample.areas[1], {});
    QVERIFY(sheet.contains("]0;owned  forged line"_L1));
    QVERIFY(!sheet.contains(QChar(0x1B)));
}

QTEST_GUILESS_MAIN(TestFactSheet)
#include "tst_factsheet.moc"
