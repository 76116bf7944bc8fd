// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailbrowser.h"
#include "gui/details/pagefact.h"
#include "gui/style/theme.h"
#include "panefixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTranslator>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

/** Knows Thai for one word of the page. */
class OneWord final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *text, const char * /*comment*/,
                                    int /*number*/) const override
    {
        const bool isKnown = qstrcmp(context, "mueang::gui::DetailPage") == 0 && qstrcmp(text, "Milestones") == 0;
        return isKnown ? u"ลำดับเหตุการณ์"_s : QString();
    }
};

/** Returns the date of the approval among the key facts; the summary has it too. */
QTextCursor approval(const QTextDocument &page)
{
    return page.find(u"August 2022"_s, page.find(u"Approved"_s, 0, QTextDocument::FindCaseSensitively));
}

} // namespace

class TestDetailPane final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_pane.reset(); }

    void showsTheEditionWhenNothingIsChosen();
    void showsTheCurrentArea();
    void followsLanguageAndEra();
    void followsTheInterfaceLanguage();
    void followsTheColours();
    void writesOnlyWhatCanBeSeen();
    void fitsItsWidth_data();
    void fitsItsWidth();
    void factsCanBeTakenWithTheirSources();
    void menuOffersTheFactUnderThePointer();
    void hasNames();

private:
    std::unique_ptr<PaneFixture> m_pane;
};

void TestDetailPane::init()
{
    m_pane = std::make_unique<PaneFixture>();
    QVERIFY(m_pane->start());
}

void TestDetailPane::showsTheEditionWhenNothingIsChosen()
{
    QVERIFY(m_pane->text().isEmpty()); // the first area is on its way: a page for none would flicker
    m_pane->choose(u"phuket"_s);
    m_pane->session().setSelection({}, std::nullopt);
    QVERIFY2(m_pane->text().contains(u"30 areas · 23 provinces"_s), qPrintable(m_pane->text()));
}

void TestDetailPane::showsTheCurrentArea()
{
    m_pane->choose(u"phuket"_s);
    QVERIFY(m_pane->text().startsWith("Phuket Smart City"_L1));
    m_pane->browser().verticalScrollBar()->setValue(400);
    m_pane->choose(u"mae-moh"_s);
    QVERIFY(m_pane->text().startsWith("Mae Moh Smart City"_L1));
    QCOMPARE(m_pane->browser().verticalScrollBar()->value(), 0);
    m_pane->session().setSelection({}, std::nullopt);
    QVERIFY(m_pane->text().startsWith("Choose an area"_L1));
}

void TestDetailPane::followsLanguageAndEra()
{
    m_pane->choose(u"phuket"_s);
    QVERIFY(m_pane->text().contains("6 May 2021"_L1));
    m_pane->session().setPresentation({text::Language::Thai, text::Era::Buddhist});
    QVERIFY(m_pane->text().startsWith(u"ภูเก็ตเมืองอัจฉริยะ"_s));
    QVERIFY(m_pane->text().contains(u"6 พฤษภาคม 2564"_s));
}

void TestDetailPane::followsTheInterfaceLanguage()
{
    m_pane->choose(u"phuket"_s);
    m_pane->browser().verticalScrollBar()->setValue(100);
    OneWord thai;
    QVERIFY(QCoreApplication::installTranslator(&thai));
    QTRY_VERIFY(m_pane->text().contains(u"ลำดับเหตุการณ์"_s));
    QCOMPARE(m_pane->browser().verticalScrollBar()->value(), 100);
    QCoreApplication::removeTranslator(&thai);
    QTRY_VERIFY(m_pane->text().contains("Milestones"_L1));
}

void TestDetailPane::followsTheColours()
{
    m_pane->choose(u"phuket"_s);
    const auto colorOfTitle = [this] {
        return m_pane->browser().document()->begin().begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(colorOfTitle(), lightColors().text);
    applyTheme(*qApp, true);
    QTRY_COMPARE(colorOfTitle(), darkColors().text);
    applyTheme(*qApp, false);
    QTRY_COMPARE(colorOfTitle(), lightColors().text);
}

void TestDetailPane::writesOnlyWhatCanBeSeen()
{
    m_pane->choose(u"phuket"_s);
    m_pane->pane().hide();
    m_pane->choose(u"mae-moh"_s);
    QVERIFY(m_pane->text().startsWith("Phuket"_L1));
    m_pane->pane().show();
    QVERIFY(m_pane->text().startsWith("Mae Moh"_L1));
}

void TestDetailPane::fitsItsWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("narrow") << 260;
    QTest::newRow("usual") << 360;
    QTest::newRow("wide") << 700;
}

void TestDetailPane::fitsItsWidth()
{
    QFETCH(const int, width);
    m_pane->pane().resize(width, 600);
    m_pane->session().setPresentation({text::Language::Thai, text::Era::Buddhist});
    const auto count = static_cast<catalogue::Index>(m_pane->session().snapshot()->catalogue->areas.size());
    for (catalogue::Index i = 0; i < count; ++i) {
        m_pane->session().setSelection({i}, i);
        m_pane->pane().grab(); // paints every mark of the first screen
        QTRY_COMPARE(m_pane->browser().horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_pane->browser().document()->idealWidth() <= m_pane->browser().viewport()->width());
    }
}

void TestDetailPane::factsCanBeTakenWithTheirSources()
{
    m_pane->choose(u"krabi"_s);
    QTRY_VERIFY(m_pane->text().contains(u"Krabi"_s));
    const QTextDocument &page = *m_pane->browser().document();
    const PageFact fact = factAt(approval(page));
    QCOMPARE(fact.text, u"Approved: August 2022"_s);
    const QStringList lines = fact.citation.split(u'\n');
    QVERIFY(lines.size() >= 3); // the fact, and its sources
    QVERIFY2(lines[0].endsWith(u"Approved: August 2022"_s) && lines[0].contains(u"Krabi"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"[1] "_s) && lines[1].contains(u"http"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(u"[2] "_s), qPrintable(lines[2]));
    // What has no source of its own gives no citation.
    QVERIFY(factAt(page.find(u"Milestones"_s)).citation.isEmpty());
    QCOMPARE(factAt(page.find(u"Milestones"_s)).text, u"Milestones"_s);
}

void TestDetailPane::menuOffersTheFactUnderThePointer()
{
    m_pane->choose(u"krabi"_s);
    QTRY_VERIFY(m_pane->text().contains(u"Krabi"_s));
    DetailBrowser &browser = m_pane->browser();
    const QRect place = browser.cursorRect(approval(*browser.document()));
    QContextMenuEvent event(QContextMenuEvent::Mouse, place.center(), browser.viewport()->mapToGlobal(place.center()));
    QCoreApplication::sendEvent(browser.viewport(), &event);
    auto *menu = browser.findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    menu->findChild<QAction *>(u"copyCitationAction"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Approved: August 2022\n[1] "_s));
    menu->close();
}

void TestDetailPane::hasNames()
{
    QCOMPARE(m_pane->pane().objectName(), u"detailPane"_s);
    QVERIFY(!m_pane->pane().accessibleName().isEmpty());
    QVERIFY(!m_pane->browser().accessibleName().isEmpty());
    QVERIFY(m_pane->browser().isReadOnly());
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
