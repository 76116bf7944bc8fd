// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testplace.h"
#include "workspace/undostack.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace mueang;
using namespace mueang::workspace;
using namespace Qt::StringLiterals;

namespace {

/** The lists, notes and views as plain names and texts: what a person sees, kept without our code. */
struct Model
{
    QStringList lists;
    std::map<QString, QStringList> areas; // per name of a list
    std::map<QString, QString> notes;
    QStringList views;
    std::map<QString, int> numbers; // per name of a view
    std::map<QString, QString> definitions;

    friend bool operator==(const Model &, const Model &) = default;
};

Model seen(const Contents &contents)
{
    Model model;
    for (const Shortlist &list : contents.orderedLists()) {
        model.lists.append(list.name);
        model.areas[list.name] = contents.areasOf(list.id);
    }
    for (const auto &[area, note] : contents.notes) {
        model.notes[area] = note.text;
    }
    for (const SavedView &view : contents.orderedViews()) {
        model.views.append(view.name);
        model.numbers[view.name] = view.number;
        model.definitions[view.name] = view.definition;
    }
    return model;
}

/** One random step on both: our edit, and the same done to the model by hand. */
class Steps final
{
public:
    explicit Steps(quint32 seed)
        : m_random(seed)
    { }

    int number(int below) { return m_random.bounded(below); }

    Edit next(Model &model)
    {
        m_list = model.lists.isEmpty() ? QString() : model.lists.at(number(static_cast<int>(model.lists.size())));
        m_view = model.views.isEmpty() ? QString() : model.views.at(number(static_cast<int>(model.views.size())));
        m_area = u"area-%1"_s.arg(number(12));
        m_text = QString::number(++m_count);
        switch (number(13)) {
        case 0:
        case 1:
            return makeList(model);
        case 2:
        case 3:
        case 4:
            return addArea(model);
        case 5:
            return removeArea(model);
        case 6:
            return moveArea(model);
        case 7:
            return renameList(model);
        case 8:
            return number(2) == 0 ? deleteList(model) : moveList(model);
        case 9:
        case 10:
            return note(model);
        case 11:
            return number(2) == 0 ? makeView(model) : numberView(model);
        default:
            return viewStep(model);
        }
    }

private:
    static QString listId(const Contents &contents, const QString &name)
    {
        return contents.listNamed(name).value_or(Shortlist()).id;
    }

    static QString viewId(const Contents &contents, const QString &name)
    {
        return contents.viewNamed(name).value_or(SavedView()).id;
    }

    static Edit nothing()
    {
        return [](const Contents &) { return Change(); };
    }

    Edit makeList(Model &model)
    {
        const QString name = u"List "_s + m_text;
        const QStringList areas{m_area, u"first"_s, m_area};
        model.lists.append(name);
        model.areas[name] = {m_area, u"first"_s};
        return [=](const Contents &contents) { return createList(contents, name, areas); };
    }

    Edit addArea(Model &model)
    {
        if (m_list.isEmpty()) {
            return nothing();
        }
        if (!model.areas[m_list].contains(m_area)) {
            model.areas[m_list].append(m_area);
        }
        return [=, this](const Contents &contents) { return addAreas(contents, listId(contents, m_list), {m_area}); };
    }

    Edit removeArea(Model &model)
    {
        if (m_list.isEmpty()) {
            return nothing();
        }
        const QStringList gone = model.areas[m_list].mid(0, 2);
        model.areas[m_list] = model.areas[m_list].mid(2);
        return [=, this](const Contents &contents) { return removeAreas(contents, listId(contents, m_list), gone); };
    }

    Edit moveArea(Model &model)
    {
        QStringList &areas = model.areas[m_list];
        if (m_list.isEmpty() || areas.isEmpty()) {
            model.areas.erase(QString());
            return nothing();
        }
        const int from = number(static_cast<int>(areas.size()));
        const int to = number(static_cast<int>(areas.size()) + 1);
        const QString area = areas.at(from);
        areas.move(from, std::min(to, static_cast<int>(areas.size()) - 1));
        return [=, this](const Contents &contents) {
            return workspace::moveArea(contents, listId(contents, m_list), area, to);
        };
    }

    Edit renameList(Model &model)
    {
        if (m_list.isEmpty()) {
            return nothing();
        }
        const QString name = u"Renamed "_s + m_text;
        model.lists.replace(model.lists.indexOf(m_list), name);
        model.areas[name] = model.areas[m_list];
        model.areas.erase(m_list);
        return [=, this](const Contents &contents) {
            return workspace::renameList(contents, listId(contents, m_list), name);
        };
    }

    Edit deleteList(Model &model)
    {
        if (m_list.isEmpty()) {
            return nothing();
        }
        model.lists.removeOne(m_list);
        model.areas.erase(m_list);
        return
            [=, this](const Contents &contents) { return workspace::deleteList(contents, listId(contents, m_list)); };
    }

    Edit moveList(Model &model)
    {
        if (m_list.isEmpty()) {
            return nothing();
        }
        const int to = number(static_cast<int>(model.lists.size()));
        model.lists.move(model.lists.indexOf(m_list), to);
        return
            [=, this](const Contents &contents) { return workspace::moveList(contents, listId(contents, m_list), to); };
    }

    Edit note(Model &model)
    {
        const QString text = number(4) == 0 ? u" \n"_s : u"บันทึก "_s + m_text;
        if (text.trimmed().isEmpty()) {
            model.notes.erase(m_area);
        } else {
            model.notes[m_area] = text;
        }
        return noting(m_area, text);
    }

    Edit makeView(Model &model)
    {
        const QString name = u"View "_s + m_text;
        const int key = number(10);
        setNumber(model, name, key);
        model.views.append(name);
        model.definitions[name] = m_text;
        return [=, this](const Contents &contents) { return saveView(contents, name, m_text, key); };
    }

    Edit numberView(Model &model)
    {
        if (m_view.isEmpty()) {
            return nothing();
        }
        const int key = number(10);
        setNumber(model, m_view, key);
        return [=, this](const Contents &contents) {
            return workspace::numberView(contents, viewId(contents, m_view), key);
        };
    }

    static void setNumber(Model &model, const QString &view, int key)
    {
        for (auto &[name, other] : model.numbers) {
            other = other == key ? 0 : other;
        }
        model.numbers[view] = key;
    }

    Edit alterView(Model &model)
    {
        if (m_view.isEmpty()) {
            return nothing();
        }
        model.definitions[m_view] = m_text;
        return [=, this](const Contents &contents) { return updateView(contents, viewId(contents, m_view), m_text); };
    }

    Edit viewStep(Model &model)
    {
        switch (number(3)) {
        case 0:
            return deleteView(model);
        case 1:
            return alterView(model);
        default:
            return moveView(model);
        }
    }

    /** The keys stay at their places. */
    Edit moveView(Model &model)
    {
        if (m_view.isEmpty()) {
            return nothing();
        }
        QList<int> keys;
        for (const QString &name : std::as_const(model.views)) {
            if (model.numbers[name] != 0) {
                keys.append(model.numbers[name]);
            }
        }
        const int to = number(static_cast<int>(model.views.size()));
        model.views.move(model.views.indexOf(m_view), to);
        for (const QString &name : std::as_const(model.views)) {
            if (model.numbers[name] != 0) {
                model.numbers[name] = keys.takeFirst();
            }
        }
        return
            [=, this](const Contents &contents) { return workspace::moveView(contents, viewId(contents, m_view), to); };
    }

    Edit deleteView(Model &model)
    {
        if (m_view.isEmpty()) {
            return nothing();
        }
        model.views.removeOne(m_view);
        model.numbers.erase(m_view);
        model.definitions.erase(m_view);
        return
            [=, this](const Contents &contents) { return workspace::deleteView(contents, viewId(contents, m_view)); };
    }

    QRandomGenerator m_random;
    int m_count = 0;
    QString m_list;
    QString m_view;
    QString m_area;
    QString m_text;
};

QString areaName(const QString &area)
{
    return area == "hat-yai"_L1 ? u"หาดใหญ่"_s : area;
}

} // namespace

class TestUndo final : public QObject
{
    Q_OBJECT

private slots:
    void isAsAPlainModel_data();
    void isAsAPlainModel();
    void undoesASessionOfWritingAtOnce();
    void startsAStepForEachSession();
    void keepsTheNoteThatSomebodyElseWroteBetween();
    void forgetsANoteThatCameAndWent();
    void boundsWhatItRemembers();
    void forgetsWhatNoLongerFits();
    void keepsWhatFailedForAnotherReason();
    void namesChanges_data();
    void namesChanges();
};

void TestUndo::isAsAPlainModel_data()
{
    QTest::addColumn<quint32>("seed");

    for (const quint32 seed : {1U, 2U, 3U, 2565U, QRandomGenerator::global()->generate()}) {
        QTest::addRow("%u", seed) << seed;
    }
}

/** Random doing, undoing and redoing: what is seen is always what a pile of copies of the model has. */
void TestUndo::isAsAPlainModel()
{
    QFETCH(const quint32, seed);
    TestPlace place;
    const QTemporaryDir inMemory(u"/dev/shm/mueang-XXXXXX"_s);
    place.folder = inMemory.isValid() ? inMemory.filePath(u"mueang"_s) : place.folder;
    const auto workspace = opened(place);
    Steps steps(seed);
    UndoStack history;
    std::vector<Model> states{Model()};
    std::size_t now = 0;
    for (int step = 0; step < 400; ++step) {
        const int choice = steps.number(10);
        if (choice < 2) {
            const std::size_t before = now == 0 ? 0 : now - 1;
            QCOMPARE(history.undo(*workspace).has_value(), before != now);
            now = before;
        } else if (choice < 4) {
            const std::size_t after = std::min(now + 1, states.size() - 1);
            QCOMPARE(history.redo(*workspace).has_value(), after != now);
            now = after;
        } else {
            Model model = states[now];
            const auto change = workspace->edit(steps.next(model));
            QVERIFY2(change, qPrintable(change ? QString() : change.error().subject));
            history.add(*change);
            if (!change->isEmpty()) {
                states.resize(now + 1);
                states.push_back(model);
                ++now;
            }
            QVERIFY(model == states[now]); // what changes nothing is no step
        }
        QVERIFY2(seen(workspace->contents()) == states[now], qPrintable(u"step %1"_s.arg(step)));
        QCOMPARE(history.undoable() != nullptr, now > 0);
        QCOMPARE(history.redoable() != nullptr, now + 1 < states.size());
        const bool isOnDisk = step % 40 != 0 || opened(place)->contents() == workspace->contents();
        QVERIFY(isOnDisk);
    }
    while (history.undo(*workspace)) { }
    QVERIFY(opened(place)->contents() == Contents());
}

void TestUndo::undoesASessionOfWritingAtOnce()
{
    const TestPlace place;
    const auto workspace = opened(place);
    UndoStack history;
    history.add(*workspace->edit(noting(u"krabi"_s, u"other"_s)));
    for (const QString &text : {u"o"_s, u"on"_s, u"one"_s}) {
        history.addToNote(*workspace->edit(noting(u"phuket"_s, text)), 1);
    }
    // Of all the texts that were saved, only the one before and the one after are kept.
    QCOMPARE(history.undoable()->records.size(), std::size_t(1));
    QVERIFY(history.undo(*workspace));
    QVERIFY(!workspace->contents().note(u"phuket"_s) && workspace->contents().note(u"krabi"_s));
    QVERIFY(history.redo(*workspace));
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"one"_s);
    history.addToNote(*workspace->edit(noting(u"phuket"_s, u"one more"_s)), 1); // something else came between
    QVERIFY(history.undo(*workspace));
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"one"_s);
}

void TestUndo::startsAStepForEachSession()
{
    const TestPlace place;
    const auto workspace = opened(place);
    UndoStack history;
    for (const auto &[text, session] : {std::pair(u"a"_s, 1), {u"ab"_s, 1}, {u"abc"_s, 2}, {u"abcd"_s, 2}}) {
        history.addToNote(*workspace->edit(noting(u"phuket"_s, text)), static_cast<quint64>(session));
    }
    QVERIFY(history.undo(*workspace));
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"ab"_s);
    QVERIFY(history.undo(*workspace));
    QVERIFY(!workspace->contents().note(u"phuket"_s));
    QVERIFY(history.redo(*workspace));
    QVERIFY(history.redo(*workspace));
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"abcd"_s);
}

void TestUndo::keepsTheNoteThatSomebodyElseWroteBetween()
{
    const TestPlace place;
    const auto workspace = opened(place);
    const auto other = opened(place);
    UndoStack history;
    history.addToNote(*workspace->edit(noting(u"phuket"_s, u"mine"_s)), 1);
    QVERIFY(other->edit(noting(u"phuket"_s, u"mine, theirs"_s)));
    QVERIFY(workspace->refresh().value_or(false));
    history.addToNote(*workspace->edit(noting(u"phuket"_s, u"mine, theirs, mine"_s)), 1);
    QVERIFY(history.undo(*workspace));
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"mine, theirs"_s);
    QCOMPARE(kindOf(history.undo(*workspace)), ErrorKind::Conflict);
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"mine, theirs"_s);
}

void TestUndo::forgetsANoteThatCameAndWent()
{
    const TestPlace place;
    const auto workspace = opened(place);
    UndoStack history;
    history.add(*workspace->edit(makingList(u"Trip"_s)));
    history.addToNote(*workspace->edit(noting(u"phuket"_s, u"a"_s)), 1);
    history.addToNote(*workspace->edit(noting(u"phuket"_s, {})), 1);
    QCOMPARE(history.undoable()->kind, ChangeKind::CreateList);
    // Emptied and written anew is one step from the old text to the new one.
    history.addToNote(*workspace->edit(noting(u"krabi"_s, u"old"_s)), 2);
    history.addToNote(*workspace->edit(noting(u"krabi"_s, {})), 3);
    QCOMPARE(history.undoable()->kind, ChangeKind::DeleteNote);
    history.addToNote(*workspace->edit(noting(u"krabi"_s, u"new"_s)), 3);
    QCOMPARE(history.undoable()->kind, ChangeKind::WriteNote);
    QVERIFY(history.undo(*workspace));
    QCOMPARE(workspace->contents().note(u"krabi"_s)->text, u"old"_s);
}

/** Hundreds of sessions at the longest note that there can be. */
void TestUndo::boundsWhatItRemembers()
{
    const TestPlace place;
    const auto workspace = opened(place);
    UndoStack history;
    std::optional<Note> before;
    for (quint64 session = 1; session <= UndoStack::longest; ++session) {
        const QString text(longestNote, session % 2 == 0 ? u'ก' : u'ข');
        const auto change = writeNote(before, u"phuket"_s, text, testTime());
        history.addToNote(*change, session);
        before = Note{u"phuket"_s, text, testTime()};
    }
    std::size_t steps = 0;
    while (kindOf(history.undo(*workspace)) == ErrorKind::Conflict) { // these notes are in no file
        ++steps;
    }
    const std::size_t bytesOfStep = 2 * longestNote * sizeof(QChar);
    QVERIFY2(steps > 100 && steps * bytesOfStep <= UndoStack::maxBytes, qPrintable(QString::number(steps)));
    // What alone is beyond the limit can be undone none the less.
    Change large{ChangeKind::Import};
    large.records.resize(UndoStack::maxBytes / sizeof(RecordChange) + 1, Replacement<Note>{std::nullopt, before});
    history.add(large);
    QVERIFY(history.undoable());
    history.add({ChangeKind::CreateList, {}, {}, {Replacement<Shortlist>{std::nullopt, Shortlist()}}});
    QCOMPARE(history.undoable()->kind, ChangeKind::CreateList);
    QCOMPARE(kindOf(history.undo(*workspace)), ErrorKind::Conflict);
    QVERIFY(!history.undoable()); // the import was forgotten
}

void TestUndo::forgetsWhatNoLongerFits()
{
    const TestPlace place;
    const auto workspace = opened(place);
    const auto other = opened(place);
    UndoStack history;
    history.add(*workspace->edit(makingList(u"Trip"_s)));
    history.add(*workspace->edit(noting(u"phuket"_s, u"mine"_s)));
    QVERIFY(other->edit(noting(u"phuket"_s, u"theirs"_s)));
    QCOMPARE(kindOf(history.undo(*workspace)), ErrorKind::Conflict);
    QCOMPARE(workspace->contents().note(u"phuket"_s)->text, u"theirs"_s);
    QVERIFY(history.undo(*workspace)); // the list
    QVERIFY(workspace->contents().lists.empty());
    QCOMPARE(kindOf(history.undo(*workspace)), ErrorKind::Cancelled);

    // A list that another window put areas into does not vanish with them.
    history.add(*workspace->edit(makingList(u"Trip"_s)));
    QVERIFY(other->edit(adding(u"Trip"_s, {u"krabi"_s})));
    const auto undone = history.undo(*workspace);
    QCOMPARE(kindOf(undone), ErrorKind::Conflict);
    QCOMPARE(undone.error().subject, u"Trip"_s);
    QCOMPARE(areasIn(workspace->contents(), u"Trip"_s), QStringList{u"krabi"_s});
}

void TestUndo::keepsWhatFailedForAnotherReason()
{
    const TestPlace place;
    Place impatient = static_cast<const Place &>(place);
    impatient.lockTimeout = std::chrono::milliseconds(20);
    const auto workspace = opened(impatient);
    const auto other = opened(place);
    UndoStack history;
    history.add(*workspace->edit(makingList(u"Trip"_s)));
    QVERIFY(other->edit([&](const Contents &contents) {
        const bool isBusy = kindOf(history.undo(*workspace)) == ErrorKind::WorkspaceBusy;
        return isBusy ? createList(contents, u"Other"_s) : Result<Change>(failure(ErrorKind::Internal));
    }));
    QVERIFY(history.undo(*workspace));
    QVERIFY(!workspace->contents().listNamed(u"Trip"_s));
}

void TestUndo::namesChanges_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("areas");

    const auto row = [](const QString &title, ChangeKind kind, const QString &name, const QStringList &areas = {}) {
        QTest::newRow(qPrintable(title)) << title << static_cast<int>(kind) << name << areas;
    };
    row(u"Remove หาดใหญ่ from Site visits"_s, ChangeKind::RemoveAreas, u"Site visits"_s, {u"hat-yai"_s});
    row(u"Add a%2b to 100%1"_s, ChangeKind::AddAreas, u"100%1"_s, {u"a%2b"_s});
    row(u"Write the note on หาดใหญ่"_s, ChangeKind::WriteNote, {}, {u"hat-yai"_s});
    row(u"Delete the list Trip"_s, ChangeKind::DeleteList, u"Trip"_s, {u"a"_s, u"b"_s});
    row(u"Restore a backup"_s, ChangeKind::Restore, {});
}

void TestUndo::namesChanges()
{
    QFETCH(const QString, title);
    QFETCH(const int, kind);
    QFETCH(const QString, name);
    QFETCH(const QStringList, areas);
    QCOMPARE(changeTitle({static_cast<ChangeKind>(kind), name, areas}, areaName), title);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
