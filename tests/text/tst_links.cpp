// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/links.h"

#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

class TestLinks final : public QObject
{
    Q_OBJECT

private slots:
    void offersOnlyTheWeb_data();
    void offersOnlyTheWeb();
    void showsTheHostInAscii();
    void decodesThePathToBeRead();
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
    QTest::newRow("quotation mark") << u"https://example.org/\"x"_s << false;
    QTest::newRow("less-than sign") << u"https://example.org/?q=<x"_s << false;
    QTest::newRow("greater-than sign") << u"https://example.org/#>x"_s << false;
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

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
