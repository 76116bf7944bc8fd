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

using namespace mueang;
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

class TestLinkDialog final : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeItOpens();
    void asksOncePerHost();
    void asksAgainWhenToldSo();
    void opensNothingOnCancel();
    void copiesTheWholeAddress();
    void tellsThatNoBrowserTookIt();
    void ignoresWhatIsNotOffered();
};

void TestLinkDialog::asksBeforeItOpens()
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

void TestLinkDialog::asksOncePerHost()
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

void TestLinkDialog::asksAgainWhenToldSo()
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

void TestLinkDialog::opensNothingOnCancel()
{
    Opening opening;
    opening.links.open(u"https://example.org/"_s);
    opening.press(u"cancelButton"_s);
    QVERIFY(opening.waitUntilClosed());
    QVERIFY(opening.opened.isEmpty());
    QVERIFY(opening.preferences.trustedHosts().isEmpty());
}

void TestLinkDialog::copiesTheWholeAddress()
{
    Opening opening;
    const QString address = u"https://example.org/"_s + QString(1500, u'a');
    opening.links.open(address);
    opening.press(u"copyButton"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    QVERIFY(opening.opened.isEmpty());
}

void TestLinkDialog::tellsThatNoBrowserTookIt()
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

void TestLinkDialog::ignoresWhatIsNotOffered()
{
    Opening opening;
    opening.links.open(u"file:///etc/passwd"_s);
    QVERIFY(opening.opened.isEmpty());
    QVERIFY(opening.dialog() == nullptr);
}

QTEST_MAIN(TestLinkDialog)
#include "tst_linkdialog.moc"
