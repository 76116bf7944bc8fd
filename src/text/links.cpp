// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/links.h"

#include "text/safetext.h"

#include <algorithm>

namespace mueang::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2048;

/**
 * Returns whether an address must not contain the character. Browsers read a backslash as a slash and QUrl does not, so
 * they could see different hosts.
 */
bool isForbidden(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character == u'\\';
    }
}

/** Returns the part between "//" and the path. QUrl does not distinguish an empty user name from none. */
QStringView authorityOf(QStringView address)
{
    const qsizetype start = address.indexOf("//"_L1) + 2;
    const QStringView rest = address.sliced(start);
    const auto end = std::find_if(rest.begin(), rest.end(),
                                  [](QChar letter) { return letter == u'/' || letter == u'?' || letter == u'#'; });
    return rest.first(end - rest.begin());
}

} // namespace

QUrl linkUrl(const QString &address)
{
    return QUrl(address, QUrl::StrictMode);
}

bool isOfferedLink(const QString &address)
{
    if (address.size() > longestAddress || std::any_of(address.begin(), address.end(), isForbidden)) {
        return false;
    }
    const QUrl url = linkUrl(address);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !authorityOf(address).contains(u'@');
}

QString linkHost(const QString &address)
{
    return linkUrl(address).host(QUrl::FullyEncoded);
}

QString readableAddress(const QString &address)
{
    const QUrl url = linkUrl(address);
    const int port = url.port();
    QString readable = url.scheme() + "://"_L1 + linkHost(address);
    if (port >= 0) {
        readable += u':' + QString::number(port);
    }
    readable += url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return displayText(readable);
}

} // namespace mueang::text
