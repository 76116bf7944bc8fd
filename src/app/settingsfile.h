// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mueang::app {

/** A settings file that could not be read completely. */
struct SettingsProblem
{
    QString file;
    QString keptAs; ///< new path of the damaged file, or its old one if renaming failed; empty if unreadable
};

/**
 * Checks an INI file before use, because QSettings would drop the lines that it cannot parse at the next change.
 * Renames a damaged file and writes the readable values to a new one. Returns nullopt if the file is intact.
 */
[[nodiscard]] std::optional<SettingsProblem> recoverSettings(const QString &file);
[[nodiscard]] std::vector<SettingsProblem> recoverSettings(const QStringList &files);

} // namespace mueang::app
