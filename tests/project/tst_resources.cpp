// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

/** What is compiled in is there for a face without a window too. */
class TestResources final : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheTranslations_data();
    void holdsTheTranslations();
    void translatesQtsOwnTexts();
};

void TestResources::holdsTheTranslations_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("program in Thai") << u":/i18n/mueang_th.qm"_s;
    QTest::newRow("English plurals") << u":/i18n/mueang_en.qm"_s;
    QTest::newRow("Qt in Thai") << u":/i18n/qtbase_th.qm"_s;
}

void TestResources::holdsTheTranslations()
{
    QFETCH(const QString, file);
    QVERIFY(QFile::exists(file));
}

void TestResources::translatesQtsOwnTexts()
{
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    Translations translations;
    translations.use(u"th"_s);
    QCOMPARE(cancel(), u"ยกเลิก"_s);
    translations.use(u"en"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
