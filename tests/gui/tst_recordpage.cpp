// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/recordpage.h"
#include "support/sessionfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;
using wording::TableKind;

namespace {

/** A page on the bundled catalogue, in English, with its hands and eyes. */
struct Reader : testsupport::SessionFixture
{
    explicit Reader(TableKind kind)
    {
        if (!start()) {
            qFatal("No catalogue.");
        }
        open(kind);
    }

    void open(TableKind kind)
    {
        const RecordPage::Services services{
            [this](QWidget *, const FileDialogRequest &wish, const std::function<void(const QString &)> &chosen) {
                wishes.append(wish.path);
                if (!answer.isEmpty()) {
                    chosen(answer);
                }
            },
            [this](const QString &file) { shownFile = file; },
            [this](const QUrl &url) {
                opened.append(url.toString());
                return true;
            }};
        page = std::make_unique<RecordPage>(kind, session(), preferences(), services);
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }

    template<class Widget>
    Widget &find(const QString &name = {}) const
    {
        auto *widget = page->findChild<Widget *>(name);
        if (widget == nullptr) {
            qFatal("There is no %s.", qUtf8Printable(name));
        }
        return *widget;
    }

    [[nodiscard]] QTableView &table() const { return find<QTableView>(); }

    [[nodiscard]] int rows() const { return table().model()->rowCount(); }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }

    [[nodiscard]] QString count() const { return find<QLabel>(u"resultCount"_s).text(); }

    [[nodiscard]] QString read() const { return find<QTextBrowser>(u"recordReader"_s).toPlainText(); }

    void type(const QString &text) const { find<QLineEdit>(u"findField"_s).setText(text); }

    void press(const QString &button) const { QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<RecordPage> page;
    QString answer; ///< of the file dialog
    QStringList wishes;
    QString shownFile;
    QStringList opened;
};

query::Query of2022()
{
    query::Query query;
    query.years = {2022};
    return query;
}

} // namespace

/** The tables beside the areas as a person uses them. */
class TestRecordPage final : public QObject
{
    Q_OBJECT

private slots:
    void showsAllProvinces();
    void followsTheQuery();
    void waitsUntilItIsSeen();
    void findsByItsField();
    void hidesNoneYetAndRemembers();
    void sortsByAClick();
    void keepsTheCurrentRow();
    void stepsToAreas_data();
    void stepsToAreas();
    void selectsTheAreasOfASource();
    void stepsByKeyboard();
    void offersNoStepWithoutAreas();
    void readsTheWholeRow();
    void opensOnlyWebAddresses();
    void exportsWhatIsShown();
    void asksBeforeItReplaces();
    void tellsWhenItCannotWrite();
    void speaksThai();
    void namesWhatTakesTheKeyboard_data();
    void namesWhatTakesTheKeyboard();
};

void TestRecordPage::showsAllProvinces()
{
    const Reader reader(TableKind::Provinces);
    QCOMPARE(reader.rows(), 77);
    QCOMPARE(reader.count(), u"77 provinces"_s);
    QCOMPARE(reader.cell(0, 0), u"กระบี่"_s);
    QCOMPARE(reader.cell(1, 2), u"4"_s);
    QCOMPARE(reader.cell(2, 2), u"none yet"_s);
    QVERIFY(reader.cell(1, 4).contains(u", "_s));
}

void TestRecordPage::followsTheQuery()
{
    Reader reader(TableKind::Provinces);
    QVERIFY(reader.ask(of2022()));
    QCOMPARE(reader.cell(1, 2), u"0"_s); // Bangkok: none of 2022, but it has some
    QCOMPARE(reader.rows(), 77);
    reader.session().setPresentation({.language = text::Language::Thai, .era = text::Era::Buddhist});
    QCOMPARE(reader.cell(0, 3), u"ภาคใต้"_s);
}

void TestRecordPage::waitsUntilItIsSeen()
{
    Reader reader(TableKind::Provinces);
    reader.page->hide();
    QSignalSpy reset(reader.table().model(), &QAbstractItemModel::modelReset);
    QVERIFY(reader.ask(of2022()));
    QCOMPARE(reset.count(), 0);
    reader.page->show();
    QCOMPARE(reader.cell(1, 2), u"0"_s);
}

void TestRecordPage::findsByItsField()
{
    const Reader reader(TableKind::Sources);
    const int all = reader.rows();
    QVERIFY(all >= 200);
    reader.type(u"depa 2565"_s);
    QVERIFY(reader.rows() > 0 && reader.rows() < 10);
    QCOMPARE(reader.count(), u"%1 of %2 sources"_s.arg(reader.rows()).arg(all));
    reader.type(u"นกแก้วกับแมว"_s);
    QCOMPARE(reader.rows(), 0);
    QVERIFY(reader.count().startsWith(u"Nothing found"_s));
    QVERIFY(!reader.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(!reader.find<QPushButton>(u"areasButton"_s).isEnabled());
    QCOMPARE(reader.read(), QString());
    QTest::keyClick(&reader.find<QLineEdit>(u"findField"_s), Qt::Key_Escape);
    QCOMPARE(reader.rows(), all);
}

void TestRecordPage::hidesNoneYetAndRemembers()
{
    Reader reader(TableKind::Provinces);
    reader.find<QCheckBox>(u"hideNoneYet"_s).setChecked(true);
    QCOMPARE(reader.rows(), 23);
    QCOMPARE(reader.count(), u"23 of 77 provinces"_s);
    reader.page->hide();
    reader.open(TableKind::Provinces);
    QCOMPARE(reader.rows(), 23);
    reader.open(TableKind::Rounds);
    QVERIFY(!reader.find<QCheckBox>(u"hideNoneYet"_s).isVisible());
}

void TestRecordPage::sortsByAClick()
{
    Reader reader(TableKind::Provinces);
    QHeaderView *header = reader.table().horizontalHeader();
    const QPoint areas(header->sectionViewportPosition(2) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, areas);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, areas);
    QCOMPARE(reader.cell(0, 1), u"Bangkok"_s);
    reader.page->hide();
    reader.open(TableKind::Provinces); // remembered
    QCOMPARE(reader.cell(0, 1), u"Bangkok"_s);
    header = reader.table().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, areas);
    QCOMPARE(reader.cell(0, 1), u"Krabi"_s); // the third click
}

void TestRecordPage::keepsTheCurrentRow()
{
    Reader reader(TableKind::Provinces);
    reader.table().selectRow(8);
    QVERIFY(reader.read().contains(u"Chon Buri"_s));
    reader.type(u"east"_s);
    QVERIFY(reader.read().contains(u"Chon Buri"_s));
    reader.table().sortByColumn(1, Qt::DescendingOrder);
    QVERIFY(reader.read().contains(u"Chon Buri"_s));
    QVERIFY(reader.ask(of2022()));
    QVERIFY(reader.read().contains(u"Chon Buri"_s));
    QCOMPARE(reader.table().selectionModel()->selectedRows().size(), 1);
}

void TestRecordPage::stepsToAreas_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("areas");
    QTest::newRow("province") << static_cast<int>(TableKind::Provinces) << u"Bangkok"_s << 4;
    QTest::newRow("first meeting") << static_cast<int>(TableKind::Rounds) << u"1/2564"_s << 5;
    QTest::newRow("last meeting") << static_cast<int>(TableKind::Rounds) << u"1/2565"_s << 15;
}

void TestRecordPage::stepsToAreas()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    QFETCH(const int, areas);
    Reader reader(static_cast<TableKind>(kind));
    QSignalSpy wanted(reader.page.get(), &RecordPage::areasWanted);
    QSignalSpy answered(&reader.session(), &app::Session::answerChanged);
    reader.type(words);
    reader.press(u"areasButton"_s);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(answered.wait());
    QCOMPARE(static_cast<int>(reader.session().answer()->result.rows.size()), areas);
}

void TestRecordPage::selectsTheAreasOfASource()
{
    Reader reader(TableKind::Sources);
    reader.type(u"d-yala-note-arch"_s);
    reader.press(u"areasButton"_s);
    QCOMPARE(reader.session().selectedAreas().size(), 2U);
    QCOMPARE(reader.session().currentArea(), std::optional(reader.session().selectedAreas().front()));
    QVERIFY(reader.ask(of2022())); // Phuket is none of these
    reader.press(u"areasButton"_s);
    QCOMPARE(reader.session().selectedAreas().size(), 1U);
    QCOMPARE(reader.session().query(), of2022());
}

void TestRecordPage::stepsByKeyboard()
{
    Reader reader(TableKind::Provinces);
    QSignalSpy wanted(reader.page.get(), &RecordPage::areasWanted);
    auto &field = reader.find<QLineEdit>(u"findField"_s);
    field.setFocus();
    QTest::keyClicks(&field, u"rayong"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), &reader.table());
    QTest::keyClick(&reader.table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(reader.session().query().provinces, std::set<QString>{u"TH-21"_s});
}

void TestRecordPage::offersNoStepWithoutAreas()
{
    const Reader reader(TableKind::Provinces);
    QSignalSpy wanted(reader.page.get(), &RecordPage::areasWanted);
    reader.type(u"กาญจนบุรี"_s);
    QVERIFY(!reader.find<QPushButton>(u"areasButton"_s).isEnabled());
    QTest::keyClick(&reader.table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 0);
}

void TestRecordPage::readsTheWholeRow()
{
    const Reader glossary(TableKind::Glossary);
    glossary.type(u"Smart Environment"_s);
    QVERIFY(glossary.read().contains(u"Every certified plan must include it."_s));
    QVERIFY(!glossary.read().contains(u"S28"_s)); // sources by their titles
    QVERIFY(glossary.find<QPushButton>(u"areasButton"_s).isEnabled());
    const Reader sources(TableKind::Sources);
    sources.type(u"d-yala-note-arch"_s);
    QVERIFY(sources.read().contains(u"Phuket Smart City: Domains 7"_s));
    QVERIFY(!sources.read().contains(u"d-yala-note-arch"_s));
}

void TestRecordPage::opensOnlyWebAddresses()
{
    Reader reader(TableKind::Sources);
    reader.preferences().addTrustedHost(u"www.localnews2010.com"_s);
    reader.type(u"localnews2010.com"_s);
    reader.press(u"openButton"_s);
    QCOMPARE(reader.opened, QStringList(u"https://www.localnews2010.com/archives/22405"_s));
    reader.type(u"d-yala-note-arch"_s); // has no address
    QVERIFY(!reader.find<QPushButton>(u"openButton"_s).isEnabled());
    reader.open(TableKind::Glossary);
    QVERIFY(!reader.find<QPushButton>(u"openButton"_s).isVisible());
}

void TestRecordPage::exportsWhatIsShown()
{
    Reader reader(TableKind::Provinces);
    reader.find<QCheckBox>(u"hideNoneYet"_s).setChecked(true);
    reader.table().sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(reader.find<QPushButton>(u"exportButton"_s).text(), u"Export 23 provinces…"_s);
    reader.answer = reader.path(u"จังหวัด"_s);
    reader.press(u"exportButton"_s);
    QVERIFY(reader.wishes.constFirst().endsWith(u"/provinces.csv"_s));
    auto &notice = reader.find<QLabel>(u"noticeText"_s);
    QTRY_COMPARE(notice.text(), u"23 provinces exported to “จังหวัด.csv”"_s);
    QVERIFY(notice.isVisible());
    QFile file(reader.answer + u".csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 23 + 2);
    QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBF"
                                   "Code,Name (Thai),Name (English),Region,Areas,Population,"));
    QVERIFY(lines.at(1).startsWith("TH-10,"));
    QCOMPARE(reader.preferences().exportChoices().folder, reader.path({}));
    QTest::mouseClick(&reader.find<QToolButton>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(reader.shownFile, file.fileName());
}

void TestRecordPage::asksBeforeItReplaces()
{
    Reader reader(TableKind::Glossary);
    QFile file(reader.path(u"old.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    reader.answer = file.fileName();
    reader.press(u"exportButton"_s);
    const auto *question = reader.page->findChild<QDialog *>(u"messageDialog"_s);
    QVERIFY(question != nullptr && question->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
}

void TestRecordPage::tellsWhenItCannotWrite()
{
    Reader reader(TableKind::Glossary);
    reader.answer = u"/nonexistent/terms.csv"_s;
    reader.press(u"exportButton"_s);
    QTRY_VERIFY(reader.page->findChild<QDialog *>(u"messageDialog"_s) != nullptr);
    QVERIFY(reader.find<QPushButton>(u"exportButton"_s).isEnabled());
    QVERIFY(!reader.find<QLabel>(u"noticeText"_s).isVisible());
}

void TestRecordPage::speaksThai()
{
    Reader reader(TableKind::Rounds);
    reader.present({.language = text::Language::Thai, .era = text::Era::Buddhist});
    QTRY_COMPARE(reader.count(), u"การประชุม 3 ครั้ง"_s);
    QCOMPARE(reader.cell(0, 1), u"6 พ.ค. 2564"_s);
    QCOMPARE(reader.find<QPushButton>(u"areasButton"_s).text(), u"ดูพื้นที่"_s);
    QCOMPARE(reader.table().model()->headerData(0, Qt::Horizontal).toString(), u"การประชุม"_s);
    QCOMPARE(reader.table().accessibleName(), u"รอบ"_s);
}

void TestRecordPage::namesWhatTakesTheKeyboard_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : {TableKind::Provinces, TableKind::Rounds, TableKind::Sources, TableKind::Glossary}) {
        QTest::newRow(wording::tableName(kind).data()) << static_cast<int>(kind);
    }
}

void TestRecordPage::namesWhatTakesTheKeyboard()
{
    QFETCH(const int, kind);
    const Reader reader(static_cast<TableKind>(kind));
    int stops = 0;
    const auto widgets = reader.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        ++stops;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()),
                 qUtf8Printable(widget->objectName()));
    }
    QVERIFY(stops >= 4);
}

QTEST_MAIN(TestRecordPage)
#include "tst_recordpage.moc"
