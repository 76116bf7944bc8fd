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

/** How the last export was made: what the dialog opens with. */
struct ExportChoices
{
    exporting::FormatId format = exporting::FormatId::Xlsx;
    std::vector<query::AreaColumn> columns; ///< empty = as the table shows them
    wording::HeaderLanguage headerLanguage = wording::HeaderLanguage::Interface;
    std::optional<text::Era> era; ///< nothing = as the window shows years
    bool withSources = true;
    QChar delimiter = u','; ///< of CSV
    bool byteOrderMark = true;
    bool guardFormulas = true;
    QString folder;
};

/**
 * What the user chose, kept in INI files from one start to the next. Values that are missing,
 * damaged or of another version read as their defaults. GUI thread.
 */
class Preferences final
{
public:
    /**
     * What was chosen goes into `file`; sizes, recent files and what else comes about by itself into `stateFile`,
     * or into the same one when that is empty. Files are made on the first change; their folders, private to the user.
     */
    explicit Preferences(const QString &file, const QString &stateFile = {});

    /** $XDG_CONFIG_HOME/mueang/mueang.ini */
    [[nodiscard]] static QString defaultFile();
    /** $XDG_STATE_HOME/mueang/state.ini */
    [[nodiscard]] static QString defaultStateFile();

    /** Nothing = as the system. */
    [[nodiscard]] std::optional<text::Language> language() const;
    void setLanguage(std::optional<text::Language> language);
    /** Nothing = Buddhist in Thai, Common in English. */
    [[nodiscard]] std::optional<text::Era> era() const;
    void setEra(std::optional<text::Era> era);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /** Of all text, in per cent of the desktop's size: one of textSizes (gui/textsizes.h). */
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);
    /** What the desktop wished last time, so that the first frame has the right colours. */
    [[nodiscard]] bool desktopWasDark() const;
    void setDesktopWasDark(bool dark);

    /** Newest first; absolute paths. */
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    [[nodiscard]] ExportChoices exportChoices() const;
    void setExportChoices(const ExportChoices &choices);

    /** Hosts that the user let the program open in the browser without asking again. */
    [[nodiscard]] QStringList trustedHosts() const;
    void addTrustedHost(const QString &host);

    /** States as saveState() of a widget gives them, by the widget's name; "session" as sessionstate.h writes it. */
    [[nodiscard]] QByteArray widgetState(const QString &widget) const;
    void setWidgetState(const QString &widget, const QByteArray &state);

    /** Writes now; false when a file could not be written. */
    bool sync();

private:
    QSettings m_settings;
    QSettings m_state;
};

} // namespace mueang::app
