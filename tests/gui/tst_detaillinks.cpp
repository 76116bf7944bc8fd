// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/linkdialog.h"
#include "panefixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

class TestDetailLinks final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_pane.reset(); }

    void leadsToTheSource();
    void opensASourceAfterAsking();
    void opensByKeyboard();
    void copies();
    void loadsNoFile();

private:
    std::unique_ptr<PaneFixture> m_pane;
};

void TestDetailLinks::init()
{
    m_pane = std::make_unique<PaneFixture>();
    QVERIFY(m_pane->start());
}

void TestDetailLinks::leadsToTheSource()
{
    m_pane->choose(u"phuket"_s);
    QTest::mouseClick(m_pane->browser().viewport(), Qt::LeftButton, {}, m_pane->pointOf(u"#source-9"_s));
    QVERIFY(m_pane->browser().verticalScrollBar()->value() > 1000);
    QVERIFY(m_pane->opened().isEmpty());
    QVERIFY(m_pane->pane().findChild<LinkDialog *>() == nullptr);
}

void TestDetailLinks::opensASourceAfterAsking()
{
    m_pane->choose(u"phuket"_s);
    const QString address =
        u"https://www.thephuketnews.com/government-certifies-15-smart-city-implementation-areas-81953.php"_s;
    const QPoint point = m_pane->pointOf(address);
    QVERIFY(m_pane->browser().viewport()->rect().contains(point));
    QTest::mouseClick(m_pane->browser().viewport(), Qt::LeftButton, {}, point);
    auto *dialog = m_pane->pane().findChild<LinkDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(m_pane->opened().isEmpty());
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(u"openButton"_s), Qt::LeftButton);
    QCOMPARE(m_pane->opened(), QStringList(address));
    QCOMPARE(m_pane->preferences().trustedHosts(), QStringList(u"www.thephuketnews.com"_s));
}

void TestDetailLinks::opensByKeyboard()
{
    m_pane->choose(u"mae-moh"_s);
    m_pane->pane().activateWindow();
    m_pane->pane().setFocus();
    QTRY_VERIFY(m_pane->browser().hasFocus());
    m_pane->preferences().addTrustedHost(u"mmsmartcity.egat.co.th"_s);
    for (int i = 0; i < 200 && m_pane->opened().isEmpty(); ++i) {
        QTest::keyClick(&m_pane->browser(), Qt::Key_Tab);
        if (m_pane->browser().textCursor().charFormat().anchorHref().startsWith("https://mmsmartcity"_L1)) {
            QTest::keyClick(&m_pane->browser(), Qt::Key_Return);
        }
    }
    QCOMPARE(m_pane->opened(), QStringList(u"https://mmsmartcity.egat.co.th/"_s));
}

void TestDetailLinks::copies()
{
    m_pane->choose(u"mae-moh"_s);
    m_pane->browser().setFocus();
    QTest::keySequence(&m_pane->browser(), QKeySequence::SelectAll);
    QTest::keySequence(&m_pane->browser(), QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Mae Moh Smart City"_L1));
    QVERIFY(copied.contains("https://mmsmartcity.egat.co.th/"_L1));
    QVERIFY(!copied.contains(QChar(QChar::ObjectReplacementCharacter)));

    const QPoint point = m_pane->pointOf(u"https://mmsmartcity.egat.co.th/"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_pane->browser().viewport()->mapToGlobal(point));
    QApplication::sendEvent(m_pane->browser().viewport(), &event);
    auto *menu = m_pane->browser().findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    const QList<QAction *> actions = menu->actions();
    const auto copyLink =
        std::ranges::find_if(actions, [](const QAction *action) { return action->text() == "Copy &link"_L1; });
    QVERIFY(copyLink != actions.end());
    (*copyLink)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://mmsmartcity.egat.co.th/"_s);
    menu->close();
}

void TestDetailLinks::loadsNoFile()
{
    for (const QString &name : {u"file:///etc/hostname"_s, u"/etc/hostname"_s, u"https://example.org/x.png"_s,
                                u"data:image/png;base64,AAAA"_s, u":/icons/x.svg"_s}) {
        QCOMPARE(m_pane->browser().loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>().size(),
                 QSize(1, 1));
        QCOMPARE(m_pane->browser().loadResource(QTextDocument::StyleSheetResource, QUrl(name)).toByteArray().trimmed(),
                 QByteArray());
    }
}

QTEST_MAIN(TestDetailLinks)
#include "tst_detaillinks.moc"
