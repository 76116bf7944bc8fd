// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

/** Which texts of a catalogue may become links, and how their addresses are displayed. */
namespace mueang::text {

/**
 * Returns whether the address may become a link: a well-formed http or https URL of at most 2048 characters that has a
 * host, no user information (which can be mistaken for a host), and no spaces, control or invisible characters or
 * backslashes.
 */
[[nodiscard]] bool isOfferedLink(const QString &address);

/** Returns the host of an offered link in ASCII (Punycode), so that look-alike letters do not deceive. */
[[nodiscard]] QString linkHost(const QString &address);

/** Returns an offered link for display on one line: the host in ASCII, the rest decoded. */
[[nodiscard]] QString readableAddress(const QString &address);

/** Returns the URL to open in the browser. */
[[nodiscard]] QUrl linkUrl(const QString &address);

} // namespace mueang::text
