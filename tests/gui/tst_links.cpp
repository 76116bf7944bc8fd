// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/linkdialog.h"
#include "gui/widgets/linkopener.h"
#include "text/links.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

/** A window whose links go nowhere but into a list. */
struct Opening
{
    QTemporaryDir folder;
    app::Preferences preferences{folder.filePath(u"mueang.ini"_s)};
    QWidget window;
    QStringList opened;
    bool browserWorks = true;
    LinkOpener links{preferences, &window, [this](const QUrl &url) {
                         opened += url.toString(QUrl::FullyEncoded);
                         return browserWorks;
                     }};

    LinkDialog *dialog() { return window.findChild<LinkDialog *>(); }

    void press(const QString &button)
    {
        auto *found = dialog()->findChild<QAbstractButton *>(button);
        QVERIFY(found != nullptr && found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
    }

    bool waitUntilClosed()
    {
        return QTest::qWaitFor([this] { return dialog() == nullptr; });
    }
};

} // namespace

class TestLinks final : public QObject
{
    Q_OBJECT

private slots:
    void offersOnlyTheWeb_data();
    void offersOnlyTheWeb();
    void showsTheHostInAscii();
    void decodesThePathToBeRead();
    void asksBeforeItOpens();
    void asksOncePerHost();
    void asksAgainWhenToldSo();
    void opensNothingOnCancel();
    void copiesTheWholeAddress();
    void tellsThatNoBrowserTookIt();
    void ignoresWhatIsNotOffered();
};

void TestLinks::offersOnlyTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("offered");
    QTest::newRow("https") << u"https://www.depa.or.th/th/smart-city"_s << true;
    QTest::newRow("http") << u"http://www.phuket.go.th/"_s << true;
    QTest::newRow("upper case") << u"HTTPS://EXAMPLE.ORG/A"_s << true;
    QTest::newRow("port") << u"https://example.org:8443/x?y=1#z"_s << true;
    QTest::newRow("Thai path") << u"https://example.org/ข่าว/1"_s << true;
    QTest::newRow("encoded path") << u"https://example.org/%E0%B8%82%E0%B9%88"_s << true;
    QTest::newRow("Thai host") << u"https://ไทย.ไทย/"_s << true;
    QTest::newRow("address as host") << u"http://192.0.2.1/"_s << true;
    QTest::newRow("at sign in the path") << u"https://example.org/@name"_s << true;
    QTest::newRow("longest") << QString(u"https://example.org/"_s + QString(2028, u'a')) << true;
    QTest::newRow("too long") << QString(u"https://example.org/"_s + QString(2029, u'a')) << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << false;
    QTest::newRow("javascript with slashes") << u"javascript://example.org/%0Aalert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,<script>1</script>"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("path") << u"/etc/passwd"_s << false;
    QTest::newRow("relative") << u"../../etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"//example.org/"_s << false;
    QTest::newRow("bare host") << u"www.example.org"_s << false;
    QTest::newRow("option") << u"-oProxyCommand=x"_s << false;
    QTest::newRow("ftp") << u"ftp://example.org/"_s << false;
    QTest::newRow("smb") << u"smb://example.org/share"_s << false;
    QTest::newRow("mailto") << u"mailto:a@example.org?attach=/etc/passwd"_s << false;
    QTest::newRow("vscode") << u"vscode://file/etc/passwd"_s << false;
    QTest::newRow("qrc") << u"qrc:/icons/x.svg"_s << false;
    QTest::newRow("user") << u"https://example.org@evil.example/"_s << false;
    QTest::newRow("user and password") << u"https://a:b@evil.example/"_s << false;
    QTest::newRow("empty user") << u"https://@evil.example/"_s << false;
    QTest::newRow("no host") << u"https:///path"_s << false;
    QTest::newRow("only a scheme") << u"https:"_s << false;
    QTest::newRow("one slash") << u"https:/example.org"_s << false;
    QTest::newRow("leading blank") << u" https://example.org/"_s << false;
    QTest::newRow("blank inside") << u"https://example.org/a b"_s << false;
    QTest::newRow("line end") << u"https://example.org/\nx"_s << false;
    QTest::newRow("null") << (u"https://example.org/"_s + QChar(0) + u".txt"_s) << false;
    QTest::newRow("port out of range") << u"https://example.org:99999/"_s << false;
    QTest::newRow("backslash") << u"https://example.org\\@evil.example/"_s << false;
    QTest::newRow("direction override") << u"https://example.org/\u202Egpj.exe"_s << false;
    QTest::newRow("zero width space") << u"https://exam\u200Bple.org/"_s << false;
    QTest::newRow("HTML") << u"https://example.org/\"><img src=x>"_s << false;
    QTest::newRow("broken escape") << u"https://example.org/%zz"_s << false;
}

void TestLinks::offersOnlyTheWeb()
{
    QFETCH(const QString, address);
    QTEST(text::isOfferedLink(address), "offered");
}

void TestLinks::showsTheHostInAscii()
{
    QCOMPARE(text::linkHost(u"https://EXAMPLE.org:8443/x"_s), u"example.org"_s);
    // The first letter is Cyrillic.
    QCOMPARE(text::linkHost(u"https://\u0435xample.org/"_s), u"xn--xample-2of.org"_s);
    QVERIFY(text::readableAddress(u"https://\u0435xample.org/"_s).startsWith("https://xn--"_L1));
}

void TestLinks::decodesThePathToBeRead()
{
    QCOMPARE(text::readableAddress(u"https://example.org:8443/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7?a=%31#b"_s),
             u"https://example.org:8443/ข่าว?a=1#b"_s);
    const QString turned = text::readableAddress(u"https://example.org/%E2%80%AEgpj.exe"_s);
    QVERIFY2(!turned.contains(QChar(0x202E)), qPrintable(turned));
}

void TestLinks::asksBeforeItOpens()
{
    Opening opening;
    const QString address = u"https://www.example.org/a?b=1&c=%3Cb%3E"_s;
    opening.links.open(address);
    QVERIFY(opening.opened.isEmpty());
    QCOMPARE(opening.dialog()->findChild<QLabel *>(u"whatLabel"_s)->text(), u"Open www.example.org in your browser?"_s);
    QCOMPARE(opening.dialog()->findChild<QPlainTextEdit *>()->toPlainText(), address);
    const QList<QLabel *> labels = opening.dialog()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    opening.press(u"openButton"_s);
    QCOMPARE(opening.opened, QStringList(address));
}

void TestLinks::asksOncePerHost()
{
    Opening opening;
    opening.links.open(u"https://example.org/1"_s);
    opening.press(u"openButton"_s);
    QVERIFY(opening.waitUntilClosed());
    opening.links.open(u"https://example.org/2"_s);
    QCOMPARE(opening.opened.size(), 2);
    opening.links.open(u"https://other.example/"_s);
    QCOMPARE(opening.opened.size(), 2);
    QVERIFY(opening.dialog() != nullptr);
}

void TestLinks::asksAgainWhenToldSo()
{
    Opening opening;
    opening.links.open(u"https://example.org/1"_s);
    opening.dialog()->findChild<QCheckBox *>(u"rememberBox"_s)->setChecked(false);
    opening.press(u"openButton"_s);
    QVERIFY(opening.waitUntilClosed());
    QVERIFY(opening.preferences.trustedHosts().isEmpty());
    opening.links.open(u"https://example.org/2"_s);
    QCOMPARE(opening.opened.size(), 1);
    QVERIFY(opening.dialog() != nullptr);
}

void TestLinks::opensNothingOnCancel()
{
    Opening opening;
    opening.links.open(u"https://example.org/"_s);
    opening.press(u"cancelButton"_s);
    QVERIFY(opening.waitUntilClosed());
    QVERIFY(opening.opened.isEmpty());
    QVERIFY(opening.preferences.trustedHosts().isEmpty());
}

void TestLinks::copiesTheWholeAddress()
{
    Opening opening;
    const QString address = u"https://example.org/"_s + QString(1500, u'a');
    opening.links.open(address);
    opening.press(u"copyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QVERIFY(opening.opened.isEmpty());
}

void TestLinks::tellsThatNoBrowserTookIt()
{
    Opening opening;
    opening.browserWorks = false;
    opening.preferences.addTrustedHost(u"example.org"_s);
    opening.links.open(u"https://example.org/"_s);
    QCOMPARE(opening.opened.size(), 1);
    QVERIFY(opening.dialog() != nullptr);
    QVERIFY(opening.dialog()->findChild<QAbstractButton *>(u"openButton"_s)->isHidden());
    opening.press(u"copyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://example.org/"_s);
}

void TestLinks::ignoresWhatIsNotOffered()
{
    Opening opening;
    opening.links.open(u"file:///etc/passwd"_s);
    QVERIFY(opening.opened.isEmpty());
    QVERIFY(opening.dialog() == nullptr);
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
