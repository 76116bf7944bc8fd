// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences.h"
#include "app/settingsfile.h"
#include "app/textsizes.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang;
using namespace mueang::app;
using namespace Qt::StringLiterals;

class TestPreferences final : public QObject
{
    Q_OBJECT

private slots:
    void remembersWhatWasChosen();
    void hasDefaultsAtFirst();
    void keepsTheFolderPrivate();
    void keepsTheStateApart();
    void keepsFewRecentFilesNewestFirst();
    void survivesGarbage();
    void keepsADamagedFile_data();
    void keepsADamagedFile();
    void saysWhatCannotBeRead();
    void textSizesGoInSteps();
};

void TestPreferences::remembersWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mueang.ini"_s);
    {
        Preferences preferences(file);
        preferences.setLanguage(text::Language::Thai);
        preferences.setEra(text::Era::Common);
        preferences.setAppearance(Appearance::Dark);
        preferences.setTextSize(150);
        preferences.setExportChoices({.format = exporting::FormatId::GeoJson,
                                      .columns = {query::AreaColumn::Province, query::AreaColumn::NameEn},
                                      .headerLanguage = wording::HeaderLanguage::Both,
                                      .era = text::Era::Buddhist,
                                      .withSources = false,
                                      .delimiter = u';',
                                      .byteOrderMark = false,
                                      .guardFormulas = false,
                                      .folder = u"/somewhere"_s});
        QVERIFY(preferences.sync());
    }
    const Preferences preferences(file);
    QCOMPARE(preferences.language(), std::optional(text::Language::Thai));
    QCOMPARE(preferences.era(), std::optional(text::Era::Common));
    QCOMPARE(preferences.appearance(), Appearance::Dark);
    QCOMPARE(preferences.textSize(), 150);
    const ExportChoices choices = preferences.exportChoices();
    QCOMPARE(choices.columns, (std::vector{query::AreaColumn::Province, query::AreaColumn::NameEn}));
    QVERIFY(choices.format == exporting::FormatId::GeoJson);
    QVERIFY(choices.headerLanguage == wording::HeaderLanguage::Both);
    QCOMPARE(choices.era, std::optional(text::Era::Buddhist));
    QVERIFY(!choices.withSources);
    QCOMPARE(choices.delimiter, QChar(u';'));
    QVERIFY(!choices.byteOrderMark && !choices.guardFormulas);
    QCOMPARE(choices.folder, u"/somewhere"_s);
}

void TestPreferences::hasDefaultsAtFirst()
{
    const QTemporaryDir folder;
    const Preferences preferences(folder.filePath(u"none.ini"_s));
    QVERIFY(!preferences.language() && !preferences.era());
    QCOMPARE(preferences.appearance(), Appearance::System);
    QVERIFY(preferences.exportChoices().byteOrderMark && preferences.exportChoices().guardFormulas);
    QVERIFY(preferences.recentFiles().isEmpty());
}

void TestPreferences::keepsTheFolderPrivate()
{
    const QTemporaryDir folder;
    const Preferences preferences(folder.filePath(u"new/mueang.ini"_s));
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(folder.filePath(u"new"_s)));
    QCOMPARE(QFileInfo(folder.filePath(u"new"_s)).permissions() & others, QFile::Permissions());
}

void TestPreferences::keepsTheStateApart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"config/mueang.ini"_s);
    const QString stateFile = folder.filePath(u"state/state.ini"_s);
    {
        Preferences preferences(file, stateFile);
        preferences.setLanguage(text::Language::Thai);
        preferences.addRecentFile(u"/a.mueang"_s);
        preferences.setWidgetState(u"window"_s, "wide"_ba);
        QVERIFY(preferences.sync());
    }
    QCOMPARE(QSettings(file, QSettings::IniFormat).allKeys(), QStringList{u"interface/language"_s});
    // Without its state the program still knows what was chosen.
    QVERIFY(QFile::remove(stateFile));
    const Preferences preferences(file, stateFile);
    QCOMPARE(preferences.language(), std::optional(text::Language::Thai));
    QVERIFY(preferences.recentFiles().isEmpty() && preferences.widgetState(u"window"_s).isEmpty());
}

void TestPreferences::keepsFewRecentFilesNewestFirst()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"mueang.ini"_s));
    for (int i = 0; i < 20; ++i) {
        preferences.addRecentFile(u"/file%1"_s.arg(i));
    }
    preferences.addRecentFile(u"/file15"_s);
    QCOMPARE(preferences.recentFiles().size(), 8);
    QCOMPARE(preferences.recentFiles().value(0), u"/file15"_s);
    QCOMPARE(preferences.recentFiles().count(u"/file15"_s), 1);
}

void TestPreferences::survivesGarbage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mueang.ini"_s);
    const QByteArray sound =
        "[interface]\nlanguage=th\nera=buddhist\nappearance=dark\ntextSize=150\n[files]\nrecent=/a, /b\n"
        "[export]\ncolumns=name_th, province\ndelimiter=tab\nbyteOrderMark=false\n"
        "[widgets]\nareaTable=@ByteArray(abc)\n";
    QRandomGenerator random(2565);
    for (int round = 0; round < 200; ++round) {
        QByteArray broken = sound;
        for (int i = 0; i < 8; ++i) {
            broken[random.bounded(static_cast<int>(broken.size()))] = static_cast<char>(random.bounded(256));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(broken);
        file.close();
        const Preferences preferences(path);
        QVERIFY(preferences.appearance() <= Appearance::Dark);
        QVERIFY(preferences.textSize() >= 80 && preferences.textSize() <= 200);
        QVERIFY(preferences.recentFiles().size() <= 8);
        const QChar delimiter = preferences.exportChoices().delimiter;
        QVERIFY(delimiter == u',' || delimiter == u';' || delimiter == u'\t');
    }
}

void TestPreferences::keepsADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isThai");

    QTest::newRow("a line") << QByteArray("[interface]\nlanguage=th\nwhat is this\n") << true;
    QTest::newRow("a section") << QByteArray("[interface]\nlanguage=th\n[files\nrecent=/a\n") << true;
    QTest::newRow("cut off") << QByteArray("[interface]\nlanguage=th\n[export]\ncolu") << true;
    QTest::newRow("something else") << QByteArray("garbage\n") << false;
    QTest::newRow("NUL") << QByteArray(4096, '\0') << false;
}

void TestPreferences::keepsADamagedFile()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isThai);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mueang.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QString kept;
    {
        const auto problem = recoverSettings(path);
        QVERIFY(problem);
        QCOMPARE(problem->file, path);
        kept = problem->keptAs;
        Preferences preferences(path);
        QCOMPARE(preferences.language().has_value(), isThai);
        preferences.setAppearance(Appearance::Dark);
        QVERIFY(preferences.sync());
    }
    QFile old(kept);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), content);
    QVERIFY(!recoverSettings(path));
    const Preferences again(path);
    QCOMPARE(again.language().has_value(), isThai);
    QCOMPARE(again.appearance(), Appearance::Dark);
}

void TestPreferences::saysWhatCannotBeRead()
{
    const QTemporaryDir folder;
    const auto problem = recoverSettings(folder.path()); // a folder in its place
    QVERIFY(problem);
    QCOMPARE(problem->file, folder.path());
    QVERIFY(problem->keptAs.isEmpty());
    QVERIFY(!recoverSettings(folder.filePath(u"none.ini"_s)));
    QVERIFY(!QFileInfo::exists(folder.filePath(u"none.ini"_s)));
}

void TestPreferences::textSizesGoInSteps()
{
    QCOMPARE(largerTextSize(100), 110);
    QCOMPARE(largerTextSize(200), 200);
    QCOMPARE(smallerTextSize(100), 90);
    QCOMPARE(smallerTextSize(80), 80);
    QCOMPARE(nearestTextSize(-7), 80);
    QCOMPARE(nearestTextSize(120), 125);
    QCOMPARE(nearestTextSize(2147483647), 200);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
