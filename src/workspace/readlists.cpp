// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/readlists.h"

#include "workspace/listbytes.h"
#include "workspace/listfilekeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <sys/stat.h>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

Result<> gatherList(ListGathering &gathering, const QJsonValue &list)
{
    const QString name = list["name"_L1].toString();
    Result<> done = gathering.addList(name);
    const QJsonArray areas = list["areas"_L1].toArray();
    for (const QJsonValue &area : areas) {
        done = done.and_then([&] { return gathering.addArea(name, area["id"_L1].toString()); });
        if (!done) {
            return done;
        }
    }
    return done;
}

Result<> gatherNote(ListGathering &gathering, const QJsonValue &note)
{
    const QString text = note["text"_L1].toString();
    return text.trimmed().isEmpty() ? Result<>()
                                    : gathering.addNote(note["id"_L1].toString(), text, note["changed"_L1].toString());
}

/** Adds the file, and the line to the detail, so that users can find the fault. */
Result<SharedLists> placed(Result<SharedLists> lists, const QString &subject)
{
    if (!lists) {
        Error &error = lists.error();
        error.subject = subject;
        error.detail = error.place.isEmpty() ? error.detail : error.place + u": "_s + error.detail;
    }
    return lists;
}

Result<SharedLists> readText(const QByteArray &text)
{
    return text.trimmed().startsWith('{') ? readListsJson(text) : readListsCsv(text);
}

} // namespace

QString noListsInFile()
{
    return QCoreApplication::translate("mueang::Workspace", "it holds no lists of Mueang");
}

QString lineInWords(int line)
{
    return QCoreApplication::translate("mueang::Workspace", "line %1").arg(line);
}

Result<SharedLists> readListsJson(const QByteArray &text)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        const auto line = static_cast<int>(text.left(parsing.offset).count('\n')) + 1;
        return failure(ErrorKind::NotImportable, {},
                       QCoreApplication::translate("mueang::Workspace", "it is no whole JSON"), lineInWords(line));
    }
    const QJsonObject object = document.object();
    const auto version = object[listFormatKey].toInteger();
    if (version > listFormatVersion) {
        return failure(ErrorKind::NewerVersion, {}, QString::number(version));
    }
    if (version < 1 || !object["lists"_L1].isArray()) {
        return notImportable(noListsInFile());
    }
    ListGathering gathering;
    const QJsonArray lists = object["lists"_L1].toArray();
    for (const QJsonValue &list : lists) {
        if (const auto done = gatherList(gathering, list); !done) {
            return tl::unexpected(done.error());
        }
    }
    const QJsonArray notes = object["notes"_L1].toArray();
    for (const QJsonValue &note : notes) {
        if (const auto done = gatherNote(gathering, note); !done) {
            return tl::unexpected(done.error());
        }
    }
    return gathering.take();
}

Result<SharedLists> readLists(QIODevice &device, const QString &subject)
{
    QByteArray bytes = device.read(mostImportedBytes + 1);
    if (bytes.size() > mostImportedBytes) {
        return failure(
            ErrorKind::NotImportable, subject,
            QCoreApplication::translate("mueang::Workspace", "it is larger than %1 MiB; export its lists one by one")
                .arg(mostImportedBytes / (1024 * 1024)));
    }
    return placed(listFileText(std::move(bytes)).and_then(readText), subject);
}

Result<SharedLists> readListsFile(const QString &file)
{
    struct stat status
    { };

    if (::stat(QFile::encodeName(file).constData(), &status) != 0) {
        const int code = errno;
        const bool isMissing = code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG;
        return failure(isMissing ? ErrorKind::FileNotFound : ErrorKind::FileNotReadable, file, qt_error_string(code));
    }
    // Reading a pipe could block, and a device may be endless.
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::NotARegularFile, file);
    }
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::FileNotReadable, file, device.errorString());
    }
    auto lists = readLists(device, file);
    if (device.error() != QFileDevice::NoError) {
        return failure(ErrorKind::FileNotReadable, file, device.errorString());
    }
    return lists;
}

} // namespace mueang::workspace
