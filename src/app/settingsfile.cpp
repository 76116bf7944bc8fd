// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingsfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QVariantMap>

#include <utility>

namespace mueang::app {

using namespace Qt::StringLiterals;

std::optional<SettingsProblem> recoverSettings(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    const QStringList keys = settings.allKeys(); // parses all sections, which QSettings does lazily
    if (settings.status() == QSettings::AccessError) {
        return SettingsProblem{file, {}};
    }
    if (settings.status() == QSettings::NoError) {
        return std::nullopt;
    }
    QVariantMap values;
    for (const QString &key : keys) {
        values.insert(key, settings.value(key));
    }
    const QString target = QFileInfo(file).canonicalFilePath(); // renames the target, so that a symbolic link stays
    const QString kept = target + ".damaged-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(target, kept)) {
        return SettingsProblem{file, target}; // nothing can be lost in a read-only folder
    }
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        settings.setValue(value.key(), value.value());
    }
    settings.sync();
    return SettingsProblem{file, kept};
}

std::vector<SettingsProblem> recoverSettings(const QStringList &files)
{
    std::vector<SettingsProblem> problems;
    for (const QString &file : files) {
        if (auto problem = recoverSettings(file)) {
            problems.push_back(std::move(*problem));
        }
    }
    return problems;
}

} // namespace mueang::app
