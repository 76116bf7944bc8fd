// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/display.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace mueang::cli;
using namespace Qt::StringLiterals;

class TestDisplay final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhetherAWindowCanOpen_data();
    void tellsWhetherAWindowCanOpen();
    void asksTheServer();
    void namesTheDisplay();
};

namespace {

QProcessEnvironment environment(const QString &platform, const QString &display, const QString &wayland)
{
    QProcessEnvironment result;
    result.insert(u"QT_QPA_PLATFORM"_s, platform);
    result.insert(u"DISPLAY"_s, display);
    result.insert(u"WAYLAND_DISPLAY"_s, wayland);
    result.insert(u"XDG_RUNTIME_DIR"_s, u"/nonexistent"_s);
    return result;
}

} // namespace

void TestDisplay::tellsWhetherAWindowCanOpen_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("display");
    QTest::addColumn<bool>("isPossible");

    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("offscreen") << u"offscreen"_s << QString() << true;
    QTest::newRow("offscreen with options") << u"offscreen:size=800x600"_s << QString() << true;
    QTest::newRow("xcb without display") << u"xcb"_s << QString() << false;
    QTest::newRow("wayland, then vnc") << u"wayland;vnc"_s << QString() << true;
    QTest::newRow("nobody answers") << QString() << u":4711"_s << false;
    QTest::newRow("with screen") << QString() << u":4711.0"_s << false;
    QTest::newRow("unix") << QString() << u"unix:4711"_s << false;
    QTest::newRow("nonsense") << QString() << u"nonsense"_s << false;
    QTest::newRow("only a colon") << QString() << u":"_s << false;
    QTest::newRow("another machine") << QString() << u"localhost:10.0"_s << true;
    QTest::newRow("Wayland asked for, X there") << u"wayland"_s << u"localhost:10.0"_s << false;
}

void TestDisplay::tellsWhetherAWindowCanOpen()
{
    QFETCH(const QString, platform);
    QFETCH(const QString, display);
    const auto obstacle = windowObstacle(environment(platform, display, {}));
    QTEST(!obstacle.has_value(), "isPossible");
    QVERIFY(!obstacle || (obstacle->endsWith(u'.') && !obstacle->contains(u'\n')));
}

void TestDisplay::asksTheServer()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"wayland-7"_s));
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(static_cast<std::size_t>(path.size()) < sizeof(address.sun_path));
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(server, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);

    QProcessEnvironment byName = environment({}, {}, u"wayland-7"_s);
    byName.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    QVERIFY(windowObstacle(byName)); // a socket, but nobody listens
    QCOMPARE(::listen(server, 1), 0);
    QVERIFY(!windowObstacle(byName));
    QVERIFY(!windowObstacle(environment({}, {}, QString::fromUtf8(path))));
    QVERIFY(windowObstacle(byName, u"xcb"_s));
    ::close(server);
    QVERIFY(windowObstacle(byName));
}

void TestDisplay::namesTheDisplay()
{
    QVERIFY(windowObstacle(environment({}, u":4711"_s, {}))->contains(u":4711"_s));
    QVERIFY(windowObstacle(environment({}, {}, {}))->contains(u"DISPLAY"_s));
}

QTEST_GUILESS_MAIN(TestDisplay)
#include "tst_display.moc"
