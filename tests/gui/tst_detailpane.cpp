// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/build.h"
#include "gui/detail/detailbrowser.h"
#include "gui/detail/detailpane.h"
#include "gui/detail/linkdialog.h"
#include "gui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
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

} // namespace

class TestDetailPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheEditionWhenNothingIsChosen();
    void showsTheCurrentArea();
    void followsLanguageAndEra();
    void followsTheInterfaceLanguage();
    void followsTheColours();
    void writesOnlyWhatCanBeSeen();
    void fitsItsWidth_data();
    void fitsItsWidth();
    void leadsToTheSource();
    void opensASourceAfterAsking();
    void opensByKeyboard();
    void copies();
    void loadsNoFile();
    void hasNames();

private:
    catalogue::Index area(const QString &id) const;
    void choose(const QString &id);

    QString text() const { return m_browser->toPlainText().replace(QChar(QChar::Nbsp), u' '); }

    /** Where the link can be clicked, after scrolling to it. */
    QPoint pointOf(const QString &target) const;

    QTemporaryDir m_folder;
    QStringList m_opened;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DetailPane> m_pane;
    DetailBrowser *m_browser = nullptr;
};

void TestDetailPane::initTestCase()
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
    const auto built =
        catalogue::buildCatalogue(QStringLiteral(MUEANG_SOURCE_DIR "/data"), m_folder.filePath(u"c.sqlite"_s));
    QVERIFY(built && built->problems.empty());
}

void TestDetailPane::init()
{
    m_opened.clear();
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(u"mueang.ini"_s));
    m_session = std::make_unique<Session>(exporting::Presentation{text::Language::English, text::Era::Common});
    m_pane = std::make_unique<DetailPane>(*m_session, *m_preferences, [this](const QUrl &url) {
        m_opened += url.toString(QUrl::FullyEncoded);
        return true;
    });
    m_browser = m_pane->findChild<DetailBrowser *>();
    m_pane->resize(360, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QSignalSpy opened(m_session.get(), &Session::snapshotChanged);
    m_session->open(m_folder.filePath(u"c.sqlite"_s));
    QVERIFY(opened.wait());
}

void TestDetailPane::cleanup()
{
    m_pane.reset();
    m_session.reset();
    m_preferences.reset();
}

catalogue::Index TestDetailPane::area(const QString &id) const
{
    const auto &areas = m_session->snapshot()->catalogue->areas;
    const auto found = std::ranges::find_if(areas, [&id](const catalogue::Area &entry) { return entry.id == id; });
    return static_cast<catalogue::Index>(found - areas.begin());
}

void TestDetailPane::choose(const QString &id)
{
    m_session->setSelection({area(id)}, area(id));
}

QPoint TestDetailPane::pointOf(const QString &target) const
{
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().anchorHref() == target) {
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position() + 1);
                m_browser->setTextCursor(cursor);
                m_browser->ensureCursorVisible();
                return m_browser->cursorRect(cursor).center();
            }
        }
    }
    return {-1, -1};
}

void TestDetailPane::showsTheEditionWhenNothingIsChosen()
{
    QVERIFY2(text().contains(u"30 area(s) · 23 province(s)"_s), qPrintable(text()));
}

void TestDetailPane::showsTheCurrentArea()
{
    choose(u"phuket"_s);
    QVERIFY(text().startsWith("Phuket Smart City"_L1));
    m_browser->verticalScrollBar()->setValue(400);
    choose(u"mae-moh"_s);
    QVERIFY(text().startsWith("Mae Moh Smart City"_L1));
    QCOMPARE(m_browser->verticalScrollBar()->value(), 0);
    m_session->setSelection({}, std::nullopt);
    QVERIFY(text().startsWith("Choose an area"_L1));
}

void TestDetailPane::followsLanguageAndEra()
{
    choose(u"phuket"_s);
    QVERIFY(text().contains("6 May 2021"_L1));
    m_session->setPresentation({text::Language::Thai, text::Era::Buddhist});
    QVERIFY(text().startsWith(u"ภูเก็ตเมืองอัจฉริยะ"_s));
    QVERIFY(text().contains(u"6 พฤษภาคม 2564"_s));
}

void TestDetailPane::followsTheInterfaceLanguage()
{
    choose(u"phuket"_s);
    m_browser->verticalScrollBar()->setValue(100);
    OneWord thai;
    QVERIFY(QCoreApplication::installTranslator(&thai));
    QTRY_VERIFY(text().contains(u"ลำดับเหตุการณ์"_s));
    QCOMPARE(m_browser->verticalScrollBar()->value(), 100);
    QCoreApplication::removeTranslator(&thai);
    QTRY_VERIFY(text().contains("Milestones"_L1));
}

void TestDetailPane::followsTheColours()
{
    choose(u"phuket"_s);
    const auto colorOfTitle = [this] {
        return m_browser->document()->begin().begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(colorOfTitle(), lightColors().text);
    applyTheme(*qApp, true);
    QTRY_COMPARE(colorOfTitle(), darkColors().text);
    applyTheme(*qApp, false);
    QTRY_COMPARE(colorOfTitle(), lightColors().text);
}

void TestDetailPane::writesOnlyWhatCanBeSeen()
{
    choose(u"phuket"_s);
    m_pane->hide();
    choose(u"mae-moh"_s);
    QVERIFY(text().startsWith("Phuket"_L1));
    m_pane->show();
    QVERIFY(text().startsWith("Mae Moh"_L1));
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
    m_pane->resize(width, 600);
    m_session->setPresentation({text::Language::Thai, text::Era::Buddhist});
    const auto count = static_cast<catalogue::Index>(m_session->snapshot()->catalogue->areas.size());
    for (catalogue::Index i = 0; i < count; ++i) {
        m_session->setSelection({i}, i);
        m_pane->grab(); // paints every mark of the first screen
        QCOMPARE(m_browser->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_browser->document()->idealWidth() <= m_browser->viewport()->width());
    }
}

void TestDetailPane::leadsToTheSource()
{
    choose(u"phuket"_s);
    QTest::mouseClick(m_browser->viewport(), Qt::LeftButton, {}, pointOf(u"#source-9"_s));
    QVERIFY(m_browser->verticalScrollBar()->value() > 1000);
    QVERIFY(m_opened.isEmpty());
    QVERIFY(m_pane->findChild<LinkDialog *>() == nullptr);
}

void TestDetailPane::opensASourceAfterAsking()
{
    choose(u"phuket"_s);
    const QString address =
        u"https://www.thephuketnews.com/government-certifies-15-smart-city-implementation-areas-81953.php"_s;
    const QPoint point = pointOf(address);
    QVERIFY(m_browser->viewport()->rect().contains(point));
    QTest::mouseClick(m_browser->viewport(), Qt::LeftButton, {}, point);
    auto *dialog = m_pane->findChild<LinkDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(m_opened.isEmpty());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"openButton"_s), Qt::LeftButton);
    QCOMPARE(m_opened, QStringList(address));
    QCOMPARE(m_preferences->trustedHosts(), QStringList(u"www.thephuketnews.com"_s));
}

void TestDetailPane::opensByKeyboard()
{
    choose(u"mae-moh"_s);
    m_pane->activateWindow();
    m_pane->setFocus();
    QTRY_VERIFY(m_browser->hasFocus());
    m_preferences->addTrustedHost(u"mmsmartcity.egat.co.th"_s);
    for (int i = 0; i < 200 && m_opened.isEmpty(); ++i) {
        QTest::keyClick(m_browser, Qt::Key_Tab);
        if (m_browser->textCursor().charFormat().anchorHref().startsWith("https://mmsmartcity"_L1)) {
            QTest::keyClick(m_browser, Qt::Key_Return);
        }
    }
    QCOMPARE(m_opened, QStringList(u"https://mmsmartcity.egat.co.th/"_s));
}

void TestDetailPane::copies()
{
    choose(u"mae-moh"_s);
    m_browser->setFocus();
    QTest::keySequence(m_browser, QKeySequence::SelectAll);
    QTest::keySequence(m_browser, QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Mae Moh Smart City"_L1));
    QVERIFY(copied.contains("https://mmsmartcity.egat.co.th/"_L1));
    QVERIFY(!copied.contains(QChar(QChar::ObjectReplacementCharacter)));

    const QPoint point = pointOf(u"https://mmsmartcity.egat.co.th/"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_browser->viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_browser->viewport(), &event);
    auto *menu = m_browser->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    const QList<QAction *> actions = menu->actions();
    const auto copyLink =
        std::ranges::find_if(actions, [](const QAction *action) { return action->text() == "Copy &link"_L1; });
    QVERIFY(copyLink != actions.end());
    (*copyLink)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://mmsmartcity.egat.co.th/"_s);
    menu->close();
}

void TestDetailPane::loadsNoFile()
{
    for (const QString &name : {u"file:///etc/hostname"_s, u"/etc/hostname"_s, u"https://example.org/x.png"_s,
                                u"data:image/png;base64,AAAA"_s, u":/icons/x.svg"_s}) {
        QCOMPARE(m_browser->loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().size(), QSize(1, 1));
        QCOMPARE(m_browser->loadResource(QTextDocument::StyleSheetResource, QUrl(name)).toByteArray().trimmed(),
                 QByteArray());
    }
}

void TestDetailPane::hasNames()
{
    QCOMPARE(m_pane->objectName(), u"detailPane"_s);
    QVERIFY(!m_pane->accessibleName().isEmpty());
    QVERIFY(!m_browser->accessibleName().isEmpty());
    QVERIFY(m_browser->isReadOnly());
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
