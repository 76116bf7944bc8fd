// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copyareas.h"
#include "support/cataloguebuilder.h"

#include <QMimeData>
#include <QTest>

#include <vector>

using namespace mueang;
using namespace mueang::app;
using namespace Qt::StringLiterals;
using query::AreaColumn;

/** Areas as the clipboard has them. */
class TestCopyAreas final : public QObject
{
    Q_OBJECT

private slots:
    void formulasAndMarkupStayText();
};

void TestCopyAreas::formulasAndMarkupStayText()
{
    testsupport::CatalogueBuilder builder;
    builder.addRegion(u"south"_s, {u"ภาคใต้"_s, u"South"_s}, u"Phak Tai"_s);
    builder.addProvince({u"TH-83"_s, {u"ภูเก็ต"_s, u"Phuket"_s}, u"south"_s});
    builder.addArea({.id = u"hostile"_s,
                     .name = {u"=cmd|' /C calc'!A0"_s, u"<img src=x onerror=alert(1)>"_s},
                     .province = u"TH-83"_s});
    const catalogue::CataloguePointer catalogue = builder.take();
    const std::vector<catalogue::Index> rows{0};
    const auto data = areasForClipboard(*catalogue, rows, {AreaColumn::NameTh, AreaColumn::NameEn}, {});
    QVERIFY2(data->text().contains(u"\n'=cmd|"_s), qPrintable(data->text()));
    QVERIFY(data->html().contains(u"<td>'=cmd|"_s));
    QVERIFY(!data->html().contains(u"<img"_s));
    QVERIFY(data->html().contains(u"&lt;img src=x"_s));
    QVERIFY(data->data(u"text/csv"_s).contains("\n'=cmd|"));
}

QTEST_GUILESS_MAIN(TestCopyAreas)
#include "tst_copyareas.moc"
