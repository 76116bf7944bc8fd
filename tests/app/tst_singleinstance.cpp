// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <future>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace mueang::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** Connections to an instance that never say anything. */
class SilentConnections final
{
public:
    SilentConnections() = default;

    ~SilentConnections()
    {
        for (const int socket : m_sockets) {
            ::close(socket);
        }
    }

    Q_DISABLE_COPY_MOVE(SilentConnections)

    [[nodiscard]] bool add(const QByteArray &path)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(static_cast<char *>(address.sun_path), path.constData(), static_cast<std::size_t>(path.size()));
        m_sockets.push_back(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        return ::connect(m_sockets.back(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    }

    /** How many the instance has not closed. */
    [[nodiscard]] std::size_t open() const
    {
        char byte = 0;
        return static_cast<std::size_t>(std::ranges::count_if(
            m_sockets, [&byte](int socket) { return ::recv(socket, &byte, 1, MSG_DONTWAIT) != 0; }));
    }

private:
    std::vector<int> m_sockets;
};

} // namespace

/** Two starts of the program on one screen: the later one hands over what it was asked for. */
class TestSingleInstance final : public QObject
{
    Q_OBJECT

private slots:
    void handsOverFilesAndTokens();
    void isFirstAfterTheOtherHasEnded();
    void doesNotWaitForAnInstanceThatHangs();
    void doesNotWaitInALineBeforeAnInstanceThatHangs();
    void closesConnectionsThatSayNothing();
    void servesOthersBesideSilentConnections();
    void closesItsConnectionsAtTheEnd();
    void ignoresWhatKilledProgramsLeft();
    void isFirstWithoutAFolder();
    void namesAFolderOfTheUsersOwnOnly();

private:
    [[nodiscard]] QByteArray path() const { return m_folder.filePath(u"mueang-0"_s).toUtf8(); }

    QTemporaryDir m_folder;
};

void TestSingleInstance::handsOverFilesAndTokens()
{
    std::vector<InstanceRequest> requests;
    SingleInstance first(path());
    QVERIFY(!first.activateRunningInstance({u"/own"_s, {}, {}}));
    first.listen([&requests](const InstanceRequest &request) { requests.push_back(request); });

    const SingleInstance second(path());
    for (const QString &file : {u"/tmp/เมือง ของฉัน.mueang"_s, QString()}) {
        // The first instance answers from its event loop, which runs in this thread.
        auto handed = std::async(std::launch::async, [&second, &file] {
            return second.activateRunningInstance({file, u"map"_s, "token"});
        });
        QTRY_COMPARE(handed.wait_for(std::chrono::seconds(0)), std::future_status::ready);
        QVERIFY(handed.get());
    }
    QTRY_COMPARE(requests.size(), std::size_t(2));
    QCOMPARE(requests[0].file, u"/tmp/เมือง ของฉัน.mueang"_s);
    QCOMPARE(requests[0].view, u"map"_s);
    QCOMPARE(requests[0].activationToken, "token"_ba);
    QVERIFY(requests[1].file.isEmpty());
}

void TestSingleInstance::isFirstAfterTheOtherHasEnded()
{
    {
        SingleInstance first(path());
        first.listen([](const InstanceRequest &) {});
    }
    QVERIFY(!QFile::exists(QString::fromUtf8(path())));
    std::vector<InstanceRequest> requests;
    SingleInstance next(path());
    next.listen([&requests](const InstanceRequest &request) { requests.push_back(request); });
    const SingleInstance later(path());
    auto handed = std::async(std::launch::async, [&later] { return later.activateRunningInstance({}); });
    QTRY_COMPARE(requests.size(), std::size_t(1));
    QVERIFY(handed.get());
}

void TestSingleInstance::doesNotWaitForAnInstanceThatHangs()
{
    const SingleInstance first(path()); // its event loop never comes to listen
    const SingleInstance second(path(), 50ms);
    QVERIFY(!second.activateRunningInstance({u"/file"_s, {}, {}}));
}

/** Its queue is full, so that not even a connection can be made. */
void TestSingleInstance::doesNotWaitInALineBeforeAnInstanceThatHangs()
{
    const SingleInstance first(path());
    SilentConnections silent;
    for (int i = 0; i < 100 && silent.add(path()); ++i) { }
    const SingleInstance second(path(), 50ms);
    auto handed = std::async(std::launch::async, [&second] {
        return second.activateRunningInstance({u"/file"_s, {}, {}});
    });
    QVERIFY(!handed.get());
}

void TestSingleInstance::closesConnectionsThatSayNothing()
{
    SingleInstance first(path(), 500ms);
    first.listen([](const InstanceRequest &) {});
    SilentConnections silent;
    for (int i = 0; i < 10; ++i) {
        QVERIFY(silent.add(path()));
        QCoreApplication::processEvents();
    }
    QCOMPARE(silent.open(), std::size_t(10));
    QTRY_COMPARE(silent.open(), std::size_t(0));
}

void TestSingleInstance::servesOthersBesideSilentConnections()
{
    constexpr int requestCount = 100;
    std::vector<InstanceRequest> requests;
    SingleInstance first(path(), 1h);
    first.listen([&requests](const InstanceRequest &request) { requests.push_back(request); });
    SilentConnections silent;
    for (int i = 0; i < 200; ++i) {
        QVERIFY(silent.add(path()));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(silent.open(), SingleInstance::maxPendingConnections); // the last ones
    const SingleInstance second(path());
    auto handed = std::async(std::launch::async, [&second] {
        int taken = 0;
        for (int i = 0; i < requestCount; ++i) {
            taken += second.activateRunningInstance({u"/file %1"_s.arg(i), {}, {}}) ? 1 : 0;
        }
        return taken;
    });
    QTRY_COMPARE_WITH_TIMEOUT(handed.wait_for(0s), std::future_status::ready, 60'000);
    QCOMPARE(handed.get(), requestCount);
    QCOMPARE(requests.size(), static_cast<std::size_t>(requestCount));
    QCOMPARE(requests.back().file, u"/file 99"_s);
}

void TestSingleInstance::closesItsConnectionsAtTheEnd()
{
    SilentConnections silent;
    {
        SingleInstance first(path(), 1h);
        first.listen([](const InstanceRequest &) {});
        QVERIFY(silent.add(path()));
        QCoreApplication::processEvents();
        QCOMPARE(silent.open(), std::size_t(1));
    }
    QCOMPARE(silent.open(), std::size_t(0));
}

void TestSingleInstance::ignoresWhatKilledProgramsLeft()
{
    for (const QByteArray &name : {path(), QByteArray(path() + ".lock")}) {
        QFile left(QString::fromUtf8(name));
        QVERIFY(left.open(QIODevice::WriteOnly));
    }
    std::vector<InstanceRequest> requests;
    SingleInstance first(path());
    first.listen([&requests](const InstanceRequest &request) { requests.push_back(request); });
    const SingleInstance second(path());
    auto handed = std::async(std::launch::async, [&second] {
        return second.activateRunningInstance({u"/file"_s, {}, {}});
    });
    QTRY_COMPARE(requests.size(), std::size_t(1));
    QVERIFY(handed.get());
}

void TestSingleInstance::isFirstWithoutAFolder()
{
    for (const QByteArray &nowhere : {QByteArray(), "/does/not/exist/mueang"_ba, QByteArray(200, '/')}) {
        SingleInstance instance(nowhere);
        instance.listen([](const InstanceRequest &) {});
        QVERIFY(!instance.activateRunningInstance({}));
    }
}

void TestSingleInstance::namesAFolderOfTheUsersOwnOnly()
{
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    const QByteArray here = SingleInstance::defaultPath();
    QVERIFY(here.startsWith(path().chopped(1)));
    qputenv("DISPLAY", ":another");
    QVERIFY(SingleInstance::defaultPath() != here);
    qputenv("XDG_RUNTIME_DIR", "relative");
    QVERIFY(SingleInstance::defaultPath().isEmpty());
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(SingleInstance::defaultPath().isEmpty());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
