// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/singleinstance.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** Two starts of the program on one screen: the later one hands over what it was asked for. */
class TestSingleInstance final : public QObject
{
    Q_OBJECT

private slots:
    void handsOverFilesAndTokens();
    void isFirstAfterTheOtherHasEnded();
    void doesNotWaitForAnInstanceThatHangs();
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
    QVERIFY(!first.handOver({u"/own"_s, {}, {}}));
    first.listen([&requests](const InstanceRequest &request) { requests.push_back(request); });

    const SingleInstance second(path());
    for (const QString &file : {u"/tmp/เมือง ของฉัน.mueang"_s, QString()}) {
        // The first instance answers from its event loop, which runs in this thread.
        auto handed = std::async(std::launch::async, [&second, &file] {
            return second.handOver({file, u"map"_s, "token"});
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
    auto handed = std::async(std::launch::async, [&later] { return later.handOver({}); });
    QTRY_COMPARE(requests.size(), std::size_t(1));
    QVERIFY(handed.get());
}

void TestSingleInstance::doesNotWaitForAnInstanceThatHangs()
{
    const SingleInstance first(path()); // its event loop never comes to listen
    const SingleInstance second(path());
    QVERIFY(!second.handOver({u"/file"_s, {}, {}}));
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
    auto handed = std::async(std::launch::async, [&second] { return second.handOver({u"/file"_s, {}, {}}); });
    QTRY_COMPARE(requests.size(), std::size_t(1));
    QVERIFY(handed.get());
}

void TestSingleInstance::isFirstWithoutAFolder()
{
    for (const QByteArray &nowhere : {QByteArray(), "/does/not/exist/mueang"_ba, QByteArray(200, '/')}) {
        SingleInstance instance(nowhere);
        instance.listen([](const InstanceRequest &) {});
        QVERIFY(!instance.handOver({}));
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
