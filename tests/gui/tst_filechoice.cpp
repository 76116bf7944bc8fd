// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filechoice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUrl>
#include <QWidget>

#include <memory>

using namespace mueang::gui;
using namespace Qt::StringLiterals;

/** A desktop's portal, as xdg-desktop-portal describes it: it notes what it is asked and answers as it is told. */
class FakePortal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.FileChooser")

public:
    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    { }

    uint code = 0;
    QVariantMap results;
    bool answers = true;

    QString asked; ///< the method
    QString title;
    QVariantMap options;
    QString request;

public slots:

    // The portal's own names. NOLINTBEGIN(readability-identifier-naming)
    QDBusObjectPath OpenFile(const QString & /*window*/, const QString &wanted, const QVariantMap &with)
    {
        return take(u"OpenFile"_s, wanted, with);
    }

    QDBusObjectPath SaveFile(const QString & /*window*/, const QString &wanted, const QVariantMap &with)
    {
        return take(u"SaveFile"_s, wanted, with);
    }

    // NOLINTEND(readability-identifier-naming)

private:
    QDBusObjectPath take(const QString &method, const QString &wanted, const QVariantMap &with)
    {
        asked = method;
        title = wanted;
        options = with;
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        request = u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + with[u"handle_token"_s].toString();
        if (answers) {
            QDBusMessage answer =
                QDBusMessage::createSignal(request, u"org.freedesktop.portal.Request"_s, u"Response"_s);
            answer << code << results;
            m_bus.send(answer);
        }
        return QDBusObjectPath(request);
    }

    QDBusConnection m_bus;
};

/** The desktop's dialog where it has a portal, and Qt's where it has none. */
class TestFileChoice final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void asksThePortal();
    void proposesANameToThePortal();
    void cancellingChoosesNothing();
    void asksOnceAtATime();
    void asksWithQtWithoutAPortal();
    void asksWithQtWhenThePortalFails();
    void showsTheUsualFolders();
    void showsWholeSizesAndBuddhistYears();
    void asksWithQtWithoutABus();
    void showsCatalogues();

private:
    [[nodiscard]] QFileDialog *qtDialog() const { return m_window->findChild<QFileDialog *>(); }

    void choose()
    {
        chooseFileToOpen(m_window.get(), {u"Open"_s, m_home.path(), u"CSV files (*.csv *.tsv);;All files (*)"_s},
                         [this](const QString &file) { m_chosen.append(file); });
    }

    void startPortal();
    void stopPortal();

    QTemporaryDir m_home;
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<QWidget> m_window;
    QStringList m_chosen;
};

void TestFileChoice::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(u".config"_s).toUtf8());
    for (const QString &folder : {u"เอกสาร"_s, u"Downloads"_s, u".config"_s}) {
        QVERIFY(QDir(m_home.path()).mkdir(folder));
    }
    QFile folders(m_home.filePath(u".config/user-dirs.dirs"_s));
    QVERIFY(folders.open(QIODevice::WriteOnly));
    folders.write("XDG_DOCUMENTS_DIR=\"$HOME/เอกสาร\"\nXDG_DOWNLOAD_DIR=\"$HOME/Downloads\"\n");
    folders.close();
    QFile file(m_home.filePath(u"areas.csv"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(26'789));
    QVERIFY(file.setFileTime(QDateTime({2023, 1, 9}, {13, 5}), QFileDevice::FileModificationTime));
    // A bus of its own that starts no services: the tester's desktop may have a portal.
    QFile config(m_home.filePath(u"bus.conf"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>)");
    config.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestFileChoice::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestFileChoice::startPortal()
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
    m_portal = std::make_unique<FakePortal>(bus);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void TestFileChoice::stopPortal()
{
    m_portal.reset();
    QDBusConnection::disconnectFromBus(u"portal"_s);
}

void TestFileChoice::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_chosen.clear();
}

void TestFileChoice::cleanup()
{
    m_window.reset();
    stopPortal();
}

void TestFileChoice::asksThePortal()
{
    startPortal();
    m_portal->results = {{u"uris"_s, QStringList{u"file:///tmp/a%20%E0%B8%81.csv"_s}}};
    choose();
    QTRY_COMPARE(m_chosen, QStringList{u"/tmp/a ก.csv"_s});
    QCOMPARE(m_portal->asked, u"OpenFile"_s);
    QCOMPARE(m_portal->title, u"Open"_s);
    QCOMPARE(m_portal->options[u"current_folder"_s].toByteArray(), m_home.path().toUtf8().append('\0'));
    QCOMPARE(qvariant_cast<QDBusArgument>(m_portal->options[u"filters"_s]).currentSignature(), u"a(sa(us))"_s);
    QVERIFY(qtDialog() == nullptr);
}

void TestFileChoice::proposesANameToThePortal()
{
    startPortal();
    m_portal->code = 1;
    chooseFileToSave(m_window.get(), {u"Save"_s, m_home.filePath(u"areas.csv"_s), u"CSV files (*.csv)"_s},
                     [](const QString &) {});
    QTRY_COMPARE(m_portal->asked, u"SaveFile"_s);
    QCOMPARE(m_portal->options[u"current_name"_s].toString(), u"areas.csv"_s);
    QCOMPARE(m_portal->options[u"current_file"_s].toByteArray(), m_home.filePath(u"areas.csv"_s).toUtf8().append('\0'));
}

void TestFileChoice::cancellingChoosesNothing()
{
    startPortal();
    m_portal->code = 1;
    choose();
    QTRY_VERIFY(m_window->children().isEmpty());
    QVERIFY(m_chosen.isEmpty());
    choose(); // and can be asked again
    QCOMPARE(m_window->children().size(), 1);
}

void TestFileChoice::asksOnceAtATime()
{
    startPortal();
    m_portal->answers = false;
    choose();
    QTRY_VERIFY(!m_portal->request.isEmpty());
    choose();
    QCOMPARE(m_window->children().size(), 1);
}

void TestFileChoice::asksWithQtWithoutAPortal()
{
    choose();
    QTRY_VERIFY(qtDialog() != nullptr && qtDialog()->isVisible());
    const QString file = m_home.filePath(u"areas.csv"_s);
    emit qtDialog()->fileSelected(file);
    QCOMPARE(m_chosen, QStringList{file});
}

void TestFileChoice::asksWithQtWhenThePortalFails()
{
    startPortal();
    m_portal->code = 2;
    choose();
    QTRY_VERIFY(qtDialog() != nullptr && qtDialog()->isVisible());
    QVERIFY(m_chosen.isEmpty());
}

void TestFileChoice::showsTheUsualFolders()
{
    choose();
    QTRY_VERIFY(qtDialog() != nullptr);
    const QList<QUrl> folders = qtDialog()->sidebarUrls();
    for (const QString &folder : {m_home.path(), m_home.filePath(u"เอกสาร"_s), m_home.filePath(u"Downloads"_s)}) {
        QVERIFY2(folders.contains(QUrl::fromLocalFile(folder)), qPrintable(folder));
    }
}

void TestFileChoice::showsWholeSizesAndBuddhistYears()
{
    QLocale::setDefault(QLocale(QLocale::Thai, QLocale::Thailand));
    choose();
    QTRY_VERIFY(qtDialog() != nullptr && qtDialog()->isVisible());
    const auto *files = qtDialog()->findChild<QTreeView *>(u"treeView"_s);
    const auto row = [files](int column) {
        const QAbstractItemModel &model = *files->model();
        const QModelIndexList found =
            model.match(model.index(0, 0, files->rootIndex()), Qt::DisplayRole, u"areas.csv"_s);
        return found.isEmpty() ? QModelIndex() : found.constFirst().siblingAtColumn(column);
    };
    QTRY_VERIFY(row(0).isValid());
    QTRY_COMPARE(row(3).data().toString(), u"9 ม.ค. 2566 13:05"_s);
    for (const int column : {1, 3}) {
        QTRY_VERIFY(files->columnWidth(column) >= files->sizeHintForIndex(row(column)).width());
    }
}

void TestFileChoice::asksWithQtWithoutABus()
{
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
    QTRY_VERIFY(!QDBusConnection::sessionBus().isConnected());
    choose();
    QTRY_VERIFY(qtDialog() != nullptr && qtDialog()->isVisible());
}

/** The ending that double click and the guide know, too. */
void TestFileChoice::showsCatalogues()
{
    const QString catalogues = catalogueFileRequest({}).filter.section(u";;"_s, 0, 0);
    QVERIFY2(catalogues.contains("*.mueang "_L1), qPrintable(catalogues));
    QVERIFY2(catalogues.contains("*.sqlite "_L1), qPrintable(catalogues));
}

QTEST_MAIN(TestFileChoice)
#include "tst_filechoice.moc"
