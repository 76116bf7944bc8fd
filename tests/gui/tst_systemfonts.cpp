// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace mueang::gui {

class TestSystemFonts : public QObject
{
    Q_OBJECT

private slots:

    void startsWithTheBundledFontAlone()
    {
        applyFonts(*qApp);
        // Qt adds names that stand for the fonts of a kind.
        QCOMPARE(QFontDatabase::families(),
                 (QStringList{u"Monospace"_s, u"Mueang Sans"_s, u"Sans Serif"_s, u"Serif"_s}));
        QCOMPARE(QFontInfo(QApplication::font()).family(), u"Mueang Sans"_s);
    }

    void takesTheOthersLater()
    {
        const QWidget widget;
        const QFont before = widget.font();
        const auto count = QFontDatabase::families().size();
        loadSystemFonts();
        // Debian's fontconfig-config depends on a font, so there is always another one.
        QTRY_VERIFY(QFontDatabase::families().size() > count);
        QVERIFY(QFontDatabase::families().contains(u"Mueang Sans"_s));
        QCOMPARE(QFontInfo(QApplication::font()).family(), u"Mueang Sans"_s);
        // Another font, for only then does a widget look for its letters again. Qt notifies widgets by posted events.
        QTRY_VERIFY(widget.font() != before);
        QCOMPARE(widget.font().pointSizeF(), before.pointSizeF());
    }
};

} // namespace mueang::gui

int main(int argc, char **argv)
{
    mueang::gui::startWithoutSystemFonts();
    QApplication application(argc, argv);
    mueang::gui::TestSystemFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_systemfonts.moc"
