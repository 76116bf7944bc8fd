// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

/** Which texts of a catalogue may become links, and how an address is shown. */
namespace mueang::text {

/**
 * Only a well-formed http or https address with a host, without a user's name (which may look like a
 * host), without invisible characters and of at most 2048 characters.
 */
[[nodiscard]] bool isOfferedLink(const QString &address);

/** Of an offered link: in ASCII, so that letters that look alike do not deceive. */
[[nodiscard]] QString linkHost(const QString &address);

/** Of an offered link, to be read: the host in ASCII, the rest decoded, in one line. */
[[nodiscard]] QString readableAddress(const QString &address);

/** What the browser is given. */
[[nodiscard]] QUrl linkUrl(const QString &address);

} // namespace mueang::text
