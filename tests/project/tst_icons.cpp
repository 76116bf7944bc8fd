// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/enumkeys.h"
#include "gui/style/icon.h"

#include <QFile>
#include <QIcon>
#include <QImage>
#include <QSvgRenderer>
#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

namespace {

QString iconName(catalogue::Domain domain)
{
    return u"domain-"_s + QString(catalogue::key(domain)).toLower();
}

QImage rendered(catalogue::Domain domain, int size)
{
    return gui::themedIcon(iconName(domain)).pixmap(QSize(size, size), 1.0).toImage();
}

/** Returns how many pixels are at least half covered. */
int drawnPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += image.pixelColor(x, y).alpha() >= 128 ? 1 : 0;
        }
    }
    return count;
}

} // namespace

/** The icons of the seven domains, compiled into the program. */
class TestIcons final : public QObject
{
    Q_OBJECT

private slots:

    void eachDomainHasItsIcon_data() { addDomains(); }

    void eachDomainHasItsIcon()
    {
        QFETCH(const int, domain);
        QFile file(u":/icons/%1.svg"_s.arg(iconName(static_cast<catalogue::Domain>(domain))));
        QVERIFY2(file.open(QIODevice::ReadOnly), qUtf8Printable(file.fileName()));
        const QByteArray svg = file.readAll();
        QVERIFY(QSvgRenderer(svg).isValid());
        // One weight on one grid, in the colour of the text beside it.
        QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
        QVERIFY(svg.contains("stroke-width=\"2\""));
        QVERIFY(svg.contains("stroke=\"currentColor\""));
    }

    void eachIconRenders_data() { addDomains(); }

    void eachIconRenders()
    {
        QFETCH(const int, domain);
        for (const int size : {16, 32}) {
            const QImage image = rendered(static_cast<catalogue::Domain>(domain), size);
            QCOMPARE(image.size(), QSize(size, size));
            const int drawn = drawnPixels(image);
            QVERIFY2(drawn > size && drawn < size * size / 2, qPrintable(QString::number(drawn)));
        }
    }

    void noTwoIconsLookAlike()
    {
        for (const auto &first : catalogue::keyedValues<catalogue::Domain>()) {
            for (const auto &second : catalogue::keyedValues<catalogue::Domain>()) {
                if (first.value < second.value) {
                    QVERIFY2(rendered(first.value, 16) != rendered(second.value, 16), second.key);
                }
            }
        }
    }

private:
    static void addDomains()
    {
        QTest::addColumn<int>("domain");
        for (const auto &domain : catalogue::keyedValues<catalogue::Domain>()) {
            QTest::newRow(domain.key) << static_cast<int>(domain.value);
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
