// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/format.h"
#include "wording/areacolumns.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace mueang::app {

enum class Appearance : std::uint8_t { System, Light, Dark };

/** Settings of the last export, the defaults of the dialog. */
struct ExportChoices
{
    exporting::FormatId format = exporting::FormatId::Xlsx;
    std::vector<query::AreaColumn> columns; ///< empty for those of the table
    wording::HeaderLanguage headerLanguage = wording::HeaderLanguage::Interface;
    std::optional<text::Era> era; ///< nullopt for the era of the window
    bool withSources = true;
    QChar delimiter = u','; ///< CSV only
    bool byteOrderMark = true;
    bool guardFormulas = true;
    QString folder;
};

/** The user's settings and state, stored in INI files. Missing or invalid values read as their defaults. GUI thread. */
class Preferences final
{
public:
    /**
     * Stores settings in `file`, and state such as window sizes and recent files in `stateFile`, or in `file` if that
     * is empty. The files are created by the first change; their folders, with mode 0700, by the constructor.
     */
    explicit Preferences(const QString &file, const QString &stateFile = {});

    /** Returns $XDG_CONFIG_HOME/mueang/mueang.ini. */
    [[nodiscard]] static QString defaultFile();
    /** Returns $XDG_STATE_HOME/mueang/state.ini. */
    [[nodiscard]] static QString defaultStateFile();

    /** Returns the language of the interface, or nullopt for that of the system. */
    [[nodiscard]] std::optional<text::Language> language() const;
    void setLanguage(std::optional<text::Language> language);
    /** Returns the calendar era, or nullopt for the default of the language: Buddhist in Thai, Common in English. */
    [[nodiscard]] std::optional<text::Era> era() const;
    void setEra(std::optional<text::Era> era);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /** Returns the size of all text in per cent of the desktop's, one of textSizes (app/textsizes.h). */
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /** Returns whether the desktop preferred dark colours last time, so that the first frame has the right ones. */
    [[nodiscard]] bool desktopWasDark() const;
    void setDesktopWasDark(bool dark);

    /** Returns absolute paths, newest first. */
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    [[nodiscard]] ExportChoices exportChoices() const;
    void setExportChoices(const ExportChoices &choices);

    /** Returns the hosts that the browser may open without asking again. */
    [[nodiscard]] QStringList trustedHosts() const;
    void addTrustedHost(const QString &host);

    /**
     * Returns the state stored under this name, such as that of QHeaderView::saveState(), or of sessionstate.h for
     * "session"; empty if missing or damaged.
     */
    [[nodiscard]] QByteArray widgetState(const QString &widget) const;
    void setWidgetState(const QString &widget, const QByteArray &state);

    /** Writes the files and returns whether that succeeded. */
    bool sync();

private:
    QSettings m_settings;
    QSettings m_state;
};

} // namespace mueang::app
