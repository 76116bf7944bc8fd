// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textpool.h"

#include <QTest>

using namespace mueang::text;
using namespace Qt::StringLiterals;

class TestTextPool final : public QObject
{
    Q_OBJECT

private slots:
    void keepsCopies();
    void equalTextsAreOne();
    void tellsNullFromEmpty();
    void viewsSurviveGrowthMoveAndSeal();
    void movedFromPoolIsUsable();
};

void TestTextPool::keepsCopies()
{
    TextPool pool;
    QString text = u"ภูเก็ต"_s;
    const QStringView view = pool.intern(text);
    text.fill(u'x');
    QCOMPARE(view, u"ภูเก็ต"_s);
}

void TestTextPool::equalTextsAreOne()
{
    TextPool pool;
    const QStringView first = pool.intern(u"ภูเก็ต"_s);
    QCOMPARE(pool.intern(QString(u"ภูเก็ต"_s).append(u"")).data(), first.data());
    QVERIFY(pool.intern(u"ภูเก็"_s).data() != first.data());
}

void TestTextPool::tellsNullFromEmpty()
{
    TextPool pool;
    QVERIFY(pool.intern({}).isNull());
    const QStringView empty = pool.intern(u"");
    QVERIFY(empty.isEmpty());
    QVERIFY(!empty.isNull());
    QVERIFY(pool.intern({}).isNull());
}

void TestTextPool::viewsSurviveGrowthMoveAndSeal()
{
    TextPool pool;
    std::vector<QStringView> views;
    const QString large(100'000, u'ข');
    for (int i = 0; i < 20'000; ++i) {
        views.push_back(pool.intern(QString::number(i)));
    }
    views.push_back(pool.intern(large));
    TextPool moved = std::move(pool);
    moved.seal();
    QCOMPARE(moved.intern(u"after the seal"), u"after the seal"_s);
    for (int i = 0; i < 20'000; ++i) {
        QCOMPARE(views.at(static_cast<std::size_t>(i)), QString::number(i));
    }
    QCOMPARE(views.back(), large);
}

void TestTextPool::movedFromPoolIsUsable()
{
    TextPool pool;
    const QStringView kept = pool.intern(u"kept");
    const TextPool moved = std::move(pool);
    pool = TextPool();
    QCOMPARE(pool.intern(u"new"), u"new"_s);
    QCOMPARE(kept, u"kept"_s);
}

QTEST_GUILESS_MAIN(TestTextPool)
#include "tst_textpool.moc"
