// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/preferences.h"

#include "app/textsizes.h"
#include "base/paths.h"
#include "query/columns.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace mueang::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentFileCount = 8;

constexpr auto languageKey = "interface/language"_L1;
constexpr auto eraKey = "interface/era"_L1;
constexpr auto appearanceKey = "interface/appearance"_L1;
constexpr auto textSizeKey = "interface/textSize"_L1;
constexpr auto desktopDarkKey = "interface/desktopWasDark"_L1;
constexpr auto recentKey = "files/recent"_L1;
constexpr auto hostsKey = "links/trustedHosts"_L1;
constexpr auto exportFormatKey = "export/format"_L1;
constexpr auto exportHeadersKey = "export/headers"_L1;
constexpr auto exportEraKey = "export/era"_L1;
constexpr auto exportSourcesKey = "export/sources"_L1;
constexpr auto exportColumnsKey = "export/columns"_L1;
constexpr auto exportDelimiterKey = "export/delimiter"_L1;
constexpr auto exportBomKey = "export/byteOrderMark"_L1;
constexpr auto exportGuardKey = "export/guardFormulas"_L1;
constexpr auto exportFolderKey = "export/folder"_L1;

/** Creates the folder with mode 0700 if it is missing. */
void makePrivateFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

std::vector<query::AreaColumn> columnsFrom(const QStringList &keys)
{
    std::vector<query::AreaColumn> columns;
    for (const QString &key : keys) {
        const auto column = query::columnFromKey(key);
        if (column && std::find(columns.begin(), columns.end(), *column) == columns.end()) {
            columns.push_back(*column);
        }
    }
    return columns;
}

std::optional<text::Era> eraFrom(const QString &text)
{
    if (text == "buddhist"_L1) {
        return text::Era::Buddhist;
    }
    return text == "common"_L1 ? std::optional(text::Era::Common) : std::nullopt;
}

QString eraText(text::Era era)
{
    return era == text::Era::Buddhist ? u"buddhist"_s : u"common"_s;
}

constexpr qsizetype checksumLength = 8;

/**
 * Guards saved states because Qt does not validate them: QHeaderView loops up to two thousand million times over a
 * damaged one (6.4).
 */
QByteArray checksum(const QByteArray &state)
{
    return QCryptographicHash::hash(state, QCryptographicHash::Sha1).toHex().left(checksumLength);
}

/** Keys in the order of wording::HeaderLanguage. */
const QStringList &headerTexts()
{
    static const QStringList texts{u"interface"_s, u"thai"_s, u"english"_s, u"both"_s};
    return texts;
}

} // namespace

Preferences::Preferences(const QString &file, const QString &stateFile)
    : m_settings(file, QSettings::IniFormat)
    , m_state(stateFile.isEmpty() ? file : stateFile, QSettings::IniFormat)
{
    makePrivateFolder(QFileInfo(file).absolutePath());
    makePrivateFolder(QFileInfo(m_state.fileName()).absolutePath());
}

QString Preferences::defaultFile()
{
    return xdgFolder("XDG_CONFIG_HOME", u".config"_s) + u"/mueang/mueang.ini"_s;
}

QString Preferences::defaultStateFile()
{
    return xdgFolder("XDG_STATE_HOME", u".local/state"_s) + u"/mueang/state.ini"_s;
}

std::optional<text::Language> Preferences::language() const
{
    const QString value = m_settings.value(languageKey).toString();
    if (value == "th"_L1) {
        return text::Language::Thai;
    }
    return value == "en"_L1 ? std::optional(text::Language::English) : std::nullopt;
}

void Preferences::setLanguage(std::optional<text::Language> language)
{
    if (!language) {
        m_settings.remove(languageKey);
        return;
    }
    m_settings.setValue(languageKey, *language == text::Language::Thai ? u"th"_s : u"en"_s);
}

std::optional<text::Era> Preferences::era() const
{
    return eraFrom(m_settings.value(eraKey).toString());
}

void Preferences::setEra(std::optional<text::Era> era)
{
    if (!era) {
        m_settings.remove(eraKey);
        return;
    }
    m_settings.setValue(eraKey, eraText(*era));
}

Appearance Preferences::appearance() const
{
    const QString value = m_settings.value(appearanceKey).toString();
    if (value == "light"_L1) {
        return Appearance::Light;
    }
    return value == "dark"_L1 ? Appearance::Dark : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        m_settings.remove(appearanceKey);
        break;
    case Appearance::Light:
        m_settings.setValue(appearanceKey, u"light"_s);
        break;
    case Appearance::Dark:
        m_settings.setValue(appearanceKey, u"dark"_s);
        break;
    }
}

int Preferences::textSize() const
{
    bool isNumber = false;
    const int percent = m_settings.value(textSizeKey).toInt(&isNumber);
    return isNumber ? nearestTextSize(percent) : usualTextSize;
}

void Preferences::setTextSize(int percent)
{
    if (percent == usualTextSize) {
        m_settings.remove(textSizeKey);
        return;
    }
    m_settings.setValue(textSizeKey, percent);
}

bool Preferences::desktopWasDark() const
{
    return m_state.value(desktopDarkKey).toBool();
}

void Preferences::setDesktopWasDark(bool dark)
{
    if (dark != desktopWasDark()) {
        m_state.setValue(desktopDarkKey, dark);
    }
}

QStringList Preferences::recentFiles() const
{
    return m_state.value(recentKey).toStringList().mid(0, recentFileCount);
}

void Preferences::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_state.setValue(recentKey, files.mid(0, recentFileCount));
}

void Preferences::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_state.setValue(recentKey, files);
}

void Preferences::clearRecentFiles()
{
    m_state.remove(recentKey);
}

ExportChoices Preferences::exportChoices() const
{
    ExportChoices choices;
    choices.columns = columnsFrom(m_settings.value(exportColumnsKey).toStringList());
    const QString delimiter = m_settings.value(exportDelimiterKey).toString();
    choices.delimiter = delimiter == "semicolon"_L1 ? u';' : u',';
    choices.format =
        exporting::formatFromKey(m_settings.value(exportFormatKey).toString()).value_or(ExportChoices().format);
    const qsizetype headers = headerTexts().indexOf(m_settings.value(exportHeadersKey).toString());
    choices.headerLanguage = static_cast<wording::HeaderLanguage>(std::max(qsizetype{0}, headers));
    choices.era = eraFrom(m_settings.value(exportEraKey).toString());
    choices.withSources = m_settings.value(exportSourcesKey, true).toBool();
    choices.byteOrderMark = m_settings.value(exportBomKey, true).toBool();
    choices.guardFormulas = m_settings.value(exportGuardKey, true).toBool();
    choices.folder = m_state.value(exportFolderKey).toString();
    return choices;
}

void Preferences::setExportChoices(const ExportChoices &choices)
{
    QStringList keys;
    for (const query::AreaColumn column : choices.columns) {
        keys.append(query::columnKey(column));
    }
    m_settings.setValue(exportColumnsKey, keys);
    m_settings.setValue(exportDelimiterKey, choices.delimiter == u';' ? u"semicolon"_s : u"comma"_s);
    m_settings.setValue(exportFormatKey, QString::fromLatin1(exporting::format(choices.format).key));
    m_settings.setValue(exportHeadersKey, headerTexts().at(static_cast<qsizetype>(choices.headerLanguage)));
    m_settings.setValue(exportEraKey, choices.era ? eraText(*choices.era) : QString());
    m_settings.setValue(exportSourcesKey, choices.withSources);
    m_settings.setValue(exportBomKey, choices.byteOrderMark);
    m_settings.setValue(exportGuardKey, choices.guardFormulas);
    m_state.setValue(exportFolderKey, choices.folder);
}

QStringList Preferences::trustedHosts() const
{
    return m_settings.value(hostsKey).toStringList();
}

void Preferences::addTrustedHost(const QString &host)
{
    QStringList hosts = trustedHosts();
    if (!hosts.contains(host)) {
        hosts.append(host);
        m_settings.setValue(hostsKey, hosts);
    }
}

QByteArray Preferences::widgetState(const QString &widget) const
{
    const QByteArray kept = m_state.value("widgets/"_L1 + widget).toByteArray();
    const QByteArray state = kept.mid(checksumLength);
    return kept.left(checksumLength) == checksum(state) ? state : QByteArray();
}

void Preferences::setWidgetState(const QString &widget, const QByteArray &state)
{
    m_state.setValue("widgets/"_L1 + widget, state.isEmpty() ? state : QByteArray(checksum(state) + state));
}

bool Preferences::sync()
{
    m_settings.sync();
    m_state.sync();
    return m_settings.status() == QSettings::NoError && m_state.status() == QSettings::NoError;
}

} // namespace mueang::app
