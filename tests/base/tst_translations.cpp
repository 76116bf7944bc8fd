// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/paths.h"
#include "base/translations.h"
#include "base/version.h"

#include <QDir>
#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void choosesTheLanguageOfTheEnvironment_data();
    void choosesTheLanguageOfTheEnvironment();
    void survivesALanguageThatIsNotThere();
    void makesNamesAbsolute_data();
    void makesNamesAbsolute();
    void knowsItsVersion();
};

void TestTranslations::choosesTheLanguageOfTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QByteArray>("languages");
    QTest::addColumn<QString>("expected");

    // First: for these two Qt keeps the locale that it read before.
    QTest::newRow("C") << QByteArray("C.UTF-8") << QByteArray() << QByteArray() << u"en"_s;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << u"en"_s;
    QTest::newRow("Thai") << QByteArray("th_TH.UTF-8") << QByteArray() << QByteArray() << u"th"_s;
    QTest::newRow("Thai by LANG") << QByteArray() << QByteArray("th_TH.UTF-8") << QByteArray() << u"th"_s;
    QTest::newRow("English") << QByteArray("en_GB.UTF-8") << QByteArray() << QByteArray() << u"en"_s;
    QTest::newRow("German") << QByteArray("de_DE.UTF-8") << QByteArray() << QByteArray() << u"en"_s;
    QTest::newRow("German, then Thai") << QByteArray("de_DE.UTF-8") << QByteArray() << QByteArray("de:th") << u"th"_s;
}

void TestTranslations::choosesTheLanguageOfTheEnvironment()
{
    QFETCH(const QByteArray, all);
    QFETCH(const QByteArray, lang);
    QFETCH(const QByteArray, languages);
    const auto set = [](const char *name, const QByteArray &value) {
        return value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    };
    set("LC_ALL", all);
    set("LANG", lang);
    set("LANGUAGE", languages);
    qunsetenv("LC_MESSAGES");

    QTEST(systemLanguage(), "expected");
}

void TestTranslations::survivesALanguageThatIsNotThere()
{
    Translations translations;
    translations.use(u"tlh"_s);
    QCOMPARE(QCoreApplication::translate("mueang::NoSuchContext", "as it is"), u"as it is"_s);
}

void TestTranslations::makesNamesAbsolute_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    const QString here = QDir::currentPath() + u'/';
    QTest::newRow("plain") << u"a.sqlite"_s << here + u"a.sqlite"_s;
    QTest::newRow("resource") << u":/a"_s << here + u":/a"_s;
    QTest::newRow("memory") << u":memory:"_s << here + u":memory:"_s;
    QTest::newRow("URI") << u"file:a?mode=rwc"_s << here + u"file:a?mode=rwc"_s;
    QTest::newRow("option") << u"-rf"_s << here + u"-rf"_s;
    QTest::newRow("absolute") << u"/a/../b"_s << u"/a/../b"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestTranslations::makesNamesAbsolute()
{
    QFETCH(const QString, name);
    QTEST(absolutePath(name), "expected");
}

void TestTranslations::knowsItsVersion()
{
    QVERIFY(programVersion().count(u'.') == 2);
    QVERIFY(bundledCataloguePath().endsWith("/share/mueang/catalogue.sqlite"_L1));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
