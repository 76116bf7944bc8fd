// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorpairs.h"
#include "gui/style/contrast.h"
#include "gui/style/theme.h"

#include <QFile>
#include <QTest>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

using Pairs = std::vector<ColorPair> (*)(bool);

QString tooNear(Pairs pairs, bool dark)
{
    QString faults;
    for (const auto &[what, color, ground, minimum] : pairs(dark)) {
        const double ratio = contrastRatio(color, ground);
        if (ratio < minimum) {
            faults += u"%1: %2 on %3 is %4, less than %5\n"_s.arg(what, color.name(), ground.name())
                          .arg(ratio, 0, 'f', 2)
                          .arg(minimum);
        }
    }
    return faults;
}

QString fileText(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/** WCAG 2.2 AA: text 4.5:1, parts 3:1, in light and dark. */
class TestContrast : public QObject
{
    Q_OBJECT

private slots:

    void computesAsWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(QColor(0x1c6ea4), QColor(0x1c6ea4)), 1.0);
        // The known border cases of grey on white.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
    }

    void isEnough_data()
    {
        QTest::addColumn<Pairs>("pairs");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("minimum"); // pairs: a reader that finds nothing finds no fault either
        for (const bool dark : {false, true}) {
            const char *theme = dark ? "dark" : "light";
            QTest::addRow("palette, %s", theme) << &palettePairs << dark << 24;
            QTest::addRow("style sheets, %s", theme) << &styleSheetPairs << dark << 100;
            QTest::addRow("painted, %s", theme) << &paintedPairs << dark << 40;
        }
    }

    void isEnough()
    {
        QFETCH(Pairs, pairs);
        QFETCH(bool, dark);
        QFETCH(int, minimum);
        QVERIFY2(static_cast<int>(pairs(dark).size()) >= minimum, qPrintable(QString::number(pairs(dark).size())));
        const QString faults = tooNear(pairs, dark);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    /** Prints the table of docs/design.md, and holds the page to it. */
    void figures()
    {
        const QString page = fileText(QStringLiteral(MUEANG_SOURCE_DIR "/docs/design.md"));
        const std::vector<ColorPair> light = paintedPairs(false);
        const std::vector<ColorPair> dark = paintedPairs(true);
        QStringList missing;
        for (std::size_t i = 0; i < light.size(); ++i) {
            const QString row = u"| %1 | %2 | %3 | %4 |"_s.arg(light[i].what)
                                    .arg(contrastRatio(light[i].color, light[i].ground), 0, 'f', 1)
                                    .arg(contrastRatio(dark[i].color, dark[i].ground), 0, 'f', 1)
                                    .arg(light[i].minimum);
            qInfo("%s", qPrintable(row));
            missing += page.contains(row) ? QString() : row;
        }
        missing.removeAll(QString());
        QVERIFY2(missing.isEmpty(), qPrintable(u"docs/design.md lacks "_s + missing.join(u'\n')));
    }
};

} // namespace mueang::gui

QTEST_MAIN(mueang::gui::TestContrast)
#include "tst_contrast.moc"
