// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/** The program with a home folder of its own, as a process; it ends with this. */
class Program final
{
public:
    explicit Program(const QProcessEnvironment &environment) { m_process.setProcessEnvironment(environment); }
    Q_DISABLE_COPY_MOVE(Program)

    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void start(const QStringList &arguments = {})
    {
        m_process.setReadChannel(QProcess::StandardError); // what waitForReadyRead() waits for
        m_process.start(QStringLiteral(MUEANG_BINARY_DIR "/bin/mueang"), arguments);
    }

    /** Waits until it shows the areas. */
    [[nodiscard]] bool isShown()
    {
        while (!m_process.readAllStandardError().contains("first-frame")) {
            if (!m_process.waitForReadyRead(20'000)) {
                return false;
            }
        }
        return true;
    }

    void send(int signal) const { ::kill(static_cast<pid_t>(m_process.processId()), signal); }

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /** The exit status; -1 for one that was killed or goes on. */
    [[nodiscard]] int ended()
    {
        const bool isOver = m_process.waitForFinished(20'000);
        return isOver && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
};

} // namespace

/** The program among its own kind and in a session that ends: as processes, with everything of the user in one folder.
 */
class TestDesktopSession final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasOneWindowThatTakesFilesOver();
    void startsAgainAfterItWasKilled();
    void savesWhenTheSessionEnds_data();
    void savesWhenTheSessionEnds();
    void writesIntoItsOwnFoldersOnly();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QSettings state() const { return {path(u"state/mueang/state.ini"_s), QSettings::IniFormat}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestDesktopSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"MUEANG_TRACE_STARTUP"_s, u"1"_s);
    const std::pair<QString, QString> folders[] = {
        {u"HOME"_s, u"home"_s},          {u"XDG_CONFIG_HOME"_s, u"config"_s}, {u"XDG_STATE_HOME"_s, u"state"_s},
        {u"XDG_DATA_HOME"_s, u"data"_s}, {u"XDG_CACHE_HOME"_s, u"cache"_s},   {u"XDG_RUNTIME_DIR"_s, u"run"_s}};
    for (const auto &[variable, name] : folders) {
        QVERIFY(QDir().mkpath(path(name)));
        m_environment.insert(variable, path(name));
    }
}

void TestDesktopSession::hasOneWindowThatTakesFilesOver()
{
    const QString mine = path(u"mine.mueang"_s);
    QVERIFY(QFile::copy(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"), mine));
    Program first(m_environment);
    first.start();
    QVERIFY(first.isShown());
    Program second(m_environment);
    second.start({mine});
    QCOMPARE(second.ended(), 0);
    QVERIFY(first.isRunning());
    // What was opened is among the recent files once the window has it.
    QTRY_VERIFY_WITH_TIMEOUT(state().value("files/recent").toStringList().contains(mine), 30'000);
}

void TestDesktopSession::startsAgainAfterItWasKilled()
{
    Program first(m_environment);
    first.start();
    QVERIFY(first.isShown());
    first.send(SIGKILL);
    QCOMPARE(first.ended(), -1);
    Program second(m_environment);
    second.start();
    QVERIFY(second.isShown());
}

void TestDesktopSession::savesWhenTheSessionEnds_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestDesktopSession::savesWhenTheSessionEnds()
{
    QFETCH(int, signal);
    Program program(m_environment);
    program.start();
    QVERIFY(program.isShown());
    program.send(signal);
    QCOMPARE(program.ended(), 0);
    QVERIFY(!state().value("widgets/mainWindow").toByteArray().isEmpty());
    QVERIFY(QDir(path(u"run"_s)).entryList({u"mueang-*"_s}, QDir::System).isEmpty());
}

void TestDesktopSession::writesIntoItsOwnFoldersOnly()
{
    m_environment.insert(u"XDG_STATE_HOME"_s, u"relative"_s);
    m_environment.remove(u"XDG_CONFIG_HOME"_s);
    Program program(m_environment);
    program.start();
    QVERIFY(program.isShown());
    program.send(SIGTERM);
    QCOMPARE(program.ended(), 0);
    QStringList written;
    QDirIterator files(path(u"home"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        written.append(files.next().mid(path(u"home"_s).size()));
    }
    QCOMPARE(written, QStringList{u"/.local/state/mueang/state.ini"_s});
    const QFileInfo folder(path(u"home/.local/state/mueang"_s));
    QCOMPARE(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther), QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestDesktopSession)
#include "tst_desktopsession.moc"
