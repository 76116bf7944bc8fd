// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/paths.h"
#include "exporting/workbook.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <future>

using namespace mueang;
using namespace mueang::exporting;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowCount = 120000;

/** Packs badly, so that packing takes its time. */
QString noise(int row)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(row), QCryptographicHash::Sha512).toBase64());
}

} // namespace

/** Workbooks that are cancelled before and while the library packs them, which it does to the end. */
class TestXlsxCancel final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stopsBeforePacking();
    void stopsAfterPacking();

private:
    [[nodiscard]] std::unique_ptr<Workbook> filledBook() const;

    [[nodiscard]] qint64 size() const { return QFileInfo(m_file).size(); }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"book.xlsx"_s);
    QPluginLoader m_loader;
    SheetPlugin *m_plugin = nullptr;
};

void TestXlsxCancel::initTestCase()
{
    m_loader.setFileName(pluginPath(u"mueang_xlsxwriter"_s));
    m_plugin = qobject_cast<SheetPlugin *>(m_loader.instance());
    QVERIFY2(m_plugin != nullptr, qPrintable(m_loader.errorString()));
}

std::unique_ptr<Workbook> TestXlsxCancel::filledBook() const
{
    QFile::remove(m_file);
    auto book = m_plugin->makeBook({m_file, m_folder.path(), {}});
    book->beginSheet({u"Noise"_s, {u"Column"_s}});
    for (int row = 0; row < rowCount; ++row) {
        book->addRow(std::array<SheetCell, 1>{noise(row)});
    }
    book->beginSheet({u"After it"_s, {u"Column"_s}});
    book->addRow(std::array<SheetCell, 1>{u"text"_s});
    return book;
}

void TestXlsxCancel::stopsBeforePacking()
{
    const Cancellation cancellation;
    auto book = filledBook();
    cancellation.cancel();
    const auto closed = book->close(cancellation);
    QVERIFY(!closed && closed.error().kind == ErrorKind::Cancelled);
    book.reset();
    QCOMPARE(files(), QStringList());
}

void TestXlsxCancel::stopsAfterPacking()
{
    const Cancellation cancellation;
    const auto book = filledBook();
    auto closed = std::async(std::launch::async, [&] { return book->close(cancellation); });
    QVERIFY(QTest::qWaitFor([this] { return size() > 0; }, 60000));
    cancellation.cancel();
    const auto result = closed.get();
    QVERIFY(!result && result.error().kind == ErrorKind::Cancelled);
    QCOMPARE(files(), QStringList(u"book.xlsx"_s));
}

QTEST_GUILESS_MAIN(TestXlsxCancel)
#include "tst_xlsxcancel.moc"
