// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mueang::app {

/** A file of settings that could not be read whole. */
struct SettingsProblem
{
    QString file;
    QString keptAs; ///< what the damaged file is called now; empty = it cannot be read and is as it was
};

/**
 * Looks for damage in an INI file before it is used: QSettings would drop the lines that it does not understand with
 * the next change. A damaged file is renamed, and what could be read of it is written to a new one.
 */
[[nodiscard]] std::optional<SettingsProblem> recoverSettings(const QString &file);
[[nodiscard]] std::vector<SettingsProblem> recoverSettings(const QStringList &files);

} // namespace mueang::app
