// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/listbytes.h"

#include <QCoreApplication>
#include <QString>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <optional>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr auto utf8Mark = "\xEF\xBB\xBF";

tl::unexpected<Error> notText(const char *detail, const QString &place = {})
{
    return failure(ErrorKind::NotImportable, {}, QCoreApplication::translate("mueang::Workspace", detail), place);
}

bool isWorkbook(const QByteArray &bytes)
{
    // ZIP archive (.xlsx, .ods) or OLE compound file (.xls).
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0");
}

/**
 * Detects UTF-16 by its byte order mark or, without one, by the NUL bytes of ASCII characters such as commas, tabs and
 * line ends.
 */
std::optional<QStringConverter::Encoding> utf16Of(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        return QStringConverter::Utf16;
    }
    const qsizetype null = bytes.indexOf('\0');
    if (null < 0) {
        return std::nullopt;
    }
    return null % 2 == 1 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

/** Returns whether every byte beyond ASCII is a character of Windows-874. */
bool isWindows874(const QByteArray &bytes)
{
    return std::ranges::all_of(bytes, [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        const bool isThai = (byte >= 0xA1 && byte <= 0xDA) || (byte >= 0xDF && byte <= 0xFB);
        const bool isSign = byte == 0x80 || byte == 0x85 || (byte >= 0x91 && byte <= 0x97) || byte == 0xA0;
        return byte < 0x80 || isThai || isSign;
    });
}

/** Returns the first line, counted from 1, that is not valid UTF-8, or 0. */
int firstForeignLine(const QByteArray &bytes)
{
    if (QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8()) {
        return 0;
    }
    int line = 1;
    for (qsizetype begin = 0, end = 0; begin <= bytes.size(); begin = end + 1, ++line) {
        end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        if (!QUtf8StringView(bytes.constData() + begin, end - begin).isValidUtf8()) {
            break;
        }
    }
    return line;
}

} // namespace

Result<QByteArray> listFileText(QByteArray bytes)
{
    if (isWorkbook(bytes)) {
        return notText(QT_TRANSLATE_NOOP("mueang::Workspace",
                                         "it is a workbook or an archive; save it as “CSV UTF-8” in the program that "
                                         "it was made with"));
    }
    if (bytes.startsWith("SQLite format 3")) {
        return notText(QT_TRANSLATE_NOOP("mueang::Workspace",
                                         "it is a database; a backup of your lists and notes is read by “mueang "
                                         "workspace restore”"));
    }
    if (const auto encoding = utf16Of(bytes)) {
        QStringDecoder decoder(*encoding);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError() || text.contains(QChar::Null)) {
            return notText(QT_TRANSLATE_NOOP("mueang::Workspace", "it is no text"));
        }
        bytes = text.toUtf8();
    }
    while (bytes.startsWith(utf8Mark)) {
        bytes.remove(0, 3);
    }
    if (!bytes.contains('\n')) {
        bytes.replace('\r', '\n');
    }
    if (bytes.trimmed().isEmpty()) {
        return notText(QT_TRANSLATE_NOOP("mueang::Workspace", "it is empty"));
    }
    if (const int line = firstForeignLine(bytes); line > 0) {
        return notText(isWindows874(bytes)
                           ? QT_TRANSLATE_NOOP("mueang::Workspace",
                                               "it is not in UTF-8 but perhaps in Windows-874; save it as “CSV UTF-8”")
                           : QT_TRANSLATE_NOOP("mueang::Workspace", "it is not in UTF-8; save it as “CSV UTF-8”"),
                       QCoreApplication::translate("mueang::Workspace", "line %1").arg(line));
    }
    return bytes;
}

} // namespace mueang::workspace
