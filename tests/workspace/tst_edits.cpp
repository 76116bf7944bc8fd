// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/edits.h"

#include <QTest>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

/** Contents with the change in them. */
Contents with(const Contents &contents, const Result<Change> &change)
{
    return change ? applied(*change, contents).value_or(contents) : contents;
}

ErrorKind kindOf(const Result<Change> &change)
{
    return change ? ErrorKind::Internal : change.error().kind;
}

QDateTime at(int minute)
{
    return QDateTime({2026, 3, 1}, {9, minute});
}

} // namespace

/** What lists, notes and views do, without a file. */
class TestEdits final : public QObject
{
    Q_OBJECT

private slots:
    void ordersByHand();
    void keepsNamesApart_data();
    void keepsNamesApart();
    void cleansNames();
    void cleansNotes();
    void keepsNotesToTheMillisecond();
    void movesNumbersOfViews();
    void movesViewsUnderTheirKeys();
    void doesNothingTwice();
    void needsWhatItChanges();
};

void TestEdits::ordersByHand()
{
    Contents contents = with({}, createList({}, u"Trip"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    const QString list = contents.lists.begin()->first;
    const auto moved = [&](const QString &area, qsizetype place) {
        return with(contents, moveArea(contents, list, area, place)).areasOf(list).join(QString());
    };
    QCOMPARE(moved(u"a"_s, 2), u"bcad"_s);
    QCOMPARE(moved(u"d"_s, 0), u"dabc"_s);
    QCOMPARE(moved(u"b"_s, 99), u"acdb"_s);
    QCOMPARE(moved(u"b"_s, -1), u"bacd"_s);
    QCOMPARE(moved(u"b"_s, 1), u"abcd"_s);

    // Another window adds one while this one takes the order back.
    const auto change = moveArea(contents, list, u"d"_s, 0);
    contents = with(contents, change);
    contents = with(contents, addAreas(contents, list, {u"e"_s}));
    const auto back = applied(inverse(*change), contents);
    QVERIFY(back);
    QCOMPARE(back->areasOf(list).join(QString()), u"abcde"_s);
}

void TestEdits::keepsNamesApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");

    QTest::newRow("same") << u"Site visits"_s << true;
    QTest::newRow("capitals and blanks") << u"  SITE   visits "_s << true;
    QTest::newRow("wide letters") << u"Ｓｉｔｅ visits"_s << true;
    QTest::newRow("other") << u"Site visit"_s << false;
    QTest::newRow("tone mark") << u"ป้า"_s << false;
    QTest::newRow("sara am") << u"นํ้า"_s.normalized(QString::NormalizationForm_KC) << true;
}

void TestEdits::keepsNamesApart()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTaken);
    Contents contents = with({}, createList({}, u"Site visits"_s));
    contents = with(contents, createList(contents, u"ป่า"_s));
    contents = with(contents, createList(contents, u"นํ้า"_s));
    QCOMPARE(contents.lists.size(), 3U);
    QCOMPARE(kindOf(createList(contents, name)), isTaken ? ErrorKind::NameTaken : ErrorKind::Internal);
    const QString first = contents.listNamed(u"site visits"_s)->id;
    const bool isOwn = name.contains(u"isit"_s) || name.contains(u"visits"_s);
    QCOMPARE(kindOf(renameList(contents, first, name)),
             isTaken && !isOwn ? ErrorKind::NameTaken : ErrorKind::Internal); // its own name is free
}

void TestEdits::cleansNames()
{
    QCOMPARE(with({}, createList({}, u"  a\n b "_s)).lists.begin()->second.name, u"a b"_s);
    for (const QString &name : {u""_s, u" \n\t"_s, QString(101, u'x'), QString(1, QChar(0xFEFF))}) {
        QCOMPARE(kindOf(createList({}, name)), ErrorKind::BadName);
        QCOMPARE(kindOf(saveView({}, name, u"{}"_s)), ErrorKind::BadName);
    }
}

void TestEdits::cleansNotes()
{
    QCOMPARE(cleanNote(u"a\r\nb\rc\n"_s), u"a\nb\nc\n"_s);
    QCOMPARE(cleanNote(u"a\0b"_s), u"ab"_s);
    QCOMPARE(cleanNote(u"\uFEFFa"_s), u"a"_s);
    QCOMPARE(cleanNote(u"a"_s + QChar(0xD800)), u"a?"_s);
    QCOMPARE(cleanNote(u" =1+1 \U0001F600 น้ำ "_s), u" =1+1 \U0001F600 น้ำ "_s);
    QCOMPARE(kindOf(writeNote({}, u"a"_s, QString(longestNote + 1, u'x'), at(0))), ErrorKind::TooLong);
    QVERIFY(writeNote({}, u"a"_s, QString(longestNote, u'x'), at(0)));
}

void TestEdits::keepsNotesToTheMillisecond()
{
    const Contents contents = with({}, writeNote({}, u"a"_s, u"text"_s, at(1)));
    const Note note = *contents.note(u"a"_s);
    QCOMPARE(note.changed, at(1));
    QCOMPARE(note.changed.timeSpec(), Qt::UTC);
    QVERIFY(writeNote(note, u"a"_s, u"text"_s, at(2))->isEmpty()); // no change, no new time
    const Contents gone = with(contents, writeNote(note, u"a"_s, u" \n"_s, at(2)));
    QVERIFY(gone.notes.empty());
    QCOMPARE(writeNote(note, u"a"_s, u""_s, at(2))->kind, ChangeKind::DeleteNote);
}

void TestEdits::movesNumbersOfViews()
{
    Contents contents = with({}, saveView({}, u"A"_s, u"{}"_s, 1));
    contents = with(contents, saveView(contents, u"B"_s, u"{}"_s, 1));
    QCOMPARE(contents.viewNamed(u"a"_s)->number, 0);
    QCOMPARE(contents.viewNamed(u"b"_s)->number, 1);
    const auto change = numberView(contents, contents.viewNamed(u"A"_s)->id, 1);
    const Contents later = with(contents, change);
    QCOMPARE(later.viewNamed(u"A"_s)->number, 1);
    QCOMPARE(later.viewNamed(u"B"_s)->number, 0);
    QVERIFY(with(later, inverse(*change)) == contents);
    QCOMPARE(with(later, saveView(later, u"C"_s, u"{}"_s, 10)).viewNamed(u"C"_s)->number, 0);
}

void TestEdits::movesViewsUnderTheirKeys()
{
    Contents contents;
    const std::vector<std::pair<QString, int>> views{{u"A"_s, 3}, {u"B"_s, 0}, {u"C"_s, 1}, {u"D"_s, 2}};
    for (const auto &[name, key] : views) {
        contents = with(contents, saveView(contents, name, u"{}"_s, key));
    }
    const auto order = [](const Contents &of) {
        QStringList names;
        for (const SavedView &view : of.orderedViews()) {
            names.append(view.name + QString::number(view.number));
        }
        return names.join(u' ');
    };
    const auto move = [&](const QString &name, qsizetype place) {
        return moveView(contents, contents.viewNamed(name)->id, place);
    };
    QCOMPARE(order(with(contents, move(u"A"_s, 2))), u"B0 C3 A1 D2"_s);
    QCOMPARE(order(with(contents, move(u"D"_s, -1))), u"D3 A1 B0 C2"_s);
    QCOMPARE(order(with(contents, move(u"B"_s, 99))), u"A3 C1 D2 B0"_s);
    QVERIFY(move(u"A"_s, 0)->isEmpty() && move(u"D"_s, 4)->isEmpty());
    const auto change = move(u"D"_s, 0);
    QVERIFY(with(with(contents, change), inverse(*change)) == contents);
}

void TestEdits::doesNothingTwice()
{
    const Contents contents = with({}, createList({}, u"Trip"_s, {u"a"_s}));
    const QString list = contents.lists.begin()->first;
    QVERIFY(addAreas(contents, list, {u"a"_s, u""_s})->isEmpty());
    QVERIFY(removeAreas(contents, list, {u"b"_s})->isEmpty());
    QVERIFY(renameList(contents, list, u"Trip"_s)->isEmpty());
    QVERIFY(moveList(contents, list, 5)->isEmpty());
    QVERIFY(replaceAll(contents, contents).isEmpty());
}

void TestEdits::needsWhatItChanges()
{
    const Contents contents = with({}, createList({}, u"Trip"_s, {u"a"_s}));
    const QString list = contents.lists.begin()->first;
    QCOMPARE(kindOf(addAreas(contents, u"gone"_s, {u"a"_s})), ErrorKind::Conflict);
    QCOMPARE(kindOf(moveArea(contents, list, u"b"_s, 0)), ErrorKind::Conflict);
    QCOMPARE(kindOf(deleteList(contents, u"gone"_s)), ErrorKind::Conflict);
    QCOMPARE(kindOf(updateView(contents, u"gone"_s, u"{}"_s)), ErrorKind::Conflict);
    QCOMPARE(kindOf(moveView(contents, u"gone"_s, 0)), ErrorKind::Conflict);
    QVERIFY(!applied(*deleteList(contents, list), Contents()));
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
