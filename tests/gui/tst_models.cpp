// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/areas/areatablemodel.h"
#include "gui/filters/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

QString bundledCatalogue()
{
    return QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite");
}

app::FacetItem leaf(const QString &key, int count, bool checked)
{
    return {.key = key, .label = key, .count = count, .isChecked = checked, .children = {}};
}

std::vector<app::FacetItem> regions(bool first, bool second)
{
    app::FacetItem south = leaf(u"south"_s, 3, false);
    south.children = {leaf(u"a"_s, 1, first), leaf(u"b"_s, 2, second)};
    return {south, leaf(u"north"_s, 4, false)};
}

Qt::CheckState stateOf(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
}

} // namespace

class TestModels final : public QObject
{
    Q_OBJECT

private slots:
    void marksAParentByItsChildren();
    void reportsTheLeavesOfAClick();
    void keepsIndexesWhenOnlyCountsChange();
    void showsTheAnswerOfTheSession();
    void keepsTheCatalogueWhenAnotherIsRefused();
    void endsAnOpeningWhenAnotherBegins();
    void answersTheLastQuestion();
};

void TestModels::marksAParentByItsChildren()
{
    FacetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setItems(regions(false, false));
    const QModelIndex south = model.index(0, 0);
    QCOMPARE(stateOf(south), Qt::Unchecked);
    model.setItems(regions(true, false));
    QCOMPARE(stateOf(south), Qt::PartiallyChecked);
    model.setItems(regions(true, true));
    QCOMPARE(stateOf(south), Qt::Checked);
    QCOMPARE(model.index(0, 1).data().toString(), u"3"_s);
}

void TestModels::reportsTheLeavesOfAClick()
{
    FacetModel model;
    model.setItems(regions(false, false));
    QSignalSpy toggled(&model, &FacetModel::toggled);
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.at(0).at(0).toList(), (QVariantList{u"a"_s, u"b"_s}));
    QCOMPARE(toggled.at(0).at(1).toBool(), true);
    QCOMPARE(stateOf(model.index(0, 0)), Qt::Unchecked); // the owner decides, not the click
}

void TestModels::keepsIndexesWhenOnlyCountsChange()
{
    FacetModel model;
    model.setItems(regions(false, false));
    const QPersistentModelIndex child = model.index(1, 0, model.index(0, 0));
    QSignalSpy reset(&model, &FacetModel::modelReset);
    model.setItems(regions(false, true));
    QVERIFY(child.isValid());
    QCOMPARE(stateOf(child), Qt::Checked);
    QCOMPARE(reset.count(), 0);
    model.setItems({leaf(u"other"_s, 1, false)});
    QCOMPARE(reset.count(), 1);
}

void TestModels::showsTheAnswerOfTheSession()
{
    app::Session session({.language = text::Language::English, .era = text::Era::Common});
    AreaTableModel model(session);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    session.open(bundledCatalogue());
    QTRY_COMPARE(model.rowCount(), 30);
    QCOMPARE(model.rowOf(model.areaAt(7)), 7);
    query::Query query;
    query.years = {2022};
    session.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 15);
    QSignalSpy changed(&model, &AreaTableModel::dataChanged);
    session.setPresentation({.language = text::Language::Thai, .era = text::Era::Buddhist});
    QCOMPARE(changed.count(), 1);
}

void TestModels::keepsTheCatalogueWhenAnotherIsRefused()
{
    app::Session session({});
    session.open(bundledCatalogue());
    QTRY_VERIFY(session.snapshot() != nullptr);
    const auto before = session.snapshot();
    QSignalSpy failed(&session, &app::Session::openFailed);
    session.open(u"/no/such/file"_s);
    QVERIFY(failed.wait());
    QCOMPARE(session.snapshot(), before);
    QVERIFY(!session.isOpening());
}

/** Whoever shows that a file is being opened stops when another one takes its place. */
void TestModels::endsAnOpeningWhenAnotherBegins()
{
    app::Session session({});
    QSignalSpy opened(&session, &app::Session::snapshotChanged);
    int shown = 0;
    int maxShown = 0;
    connect(&session, &app::Session::openingStarted, this, [&] { maxShown = std::max(maxShown, ++shown); });
    connect(&session, &app::Session::openingEnded, this, [&] { --shown; });
    for (int i = 0; i < 20; ++i) {
        session.open(bundledCatalogue());
    }
    QVERIFY(opened.wait());
    QCOMPARE(shown, 0);
    QCOMPARE(maxShown, 1);
}

void TestModels::answersTheLastQuestion()
{
    app::Session session({});
    session.open(bundledCatalogue());
    QTRY_VERIFY(session.snapshot() != nullptr);
    query::Query query;
    for (const QString &text : {u"a"_s, u"ch"_s, u"chiang"_s, u"chiang mai"_s}) {
        query.text = text;
        session.setQuery(query);
    }
    QTRY_COMPARE(session.answer()->query.text, u"chiang mai"_s);
    QCOMPARE(session.answer()->result.rows.size(), 2U);
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
