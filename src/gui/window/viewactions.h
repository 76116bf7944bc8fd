// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace mueang::app {
class Preferences;
class Session;
} // namespace mueang::app

namespace mueang {
class Translations;
}

namespace mueang::gui {

class AppearanceController;
class AreaTable;
class TextSizeActions;

/** The menus that change how the catalogue is shown: language, years, appearance, columns and text size. */
struct ViewMenus
{
    QMenu *language;
    QMenu *years;
    QMenu *appearance;
    QMenu *columns;
    QMenu *textSize;
};

class ViewActions final : public QObject
{
    Q_OBJECT

public:
    ViewActions(app::Session &session, app::Preferences &preferences, Translations &translations, ViewMenus menus,
                QObject *parent);

    void connectAppearance(AppearanceController &appearance);
    void connectColumns(AreaTable &table, QAction &sorting);
    void retranslate();

private:
    void addLanguages();
    void addYears();
    void addAppearances();
    void applyPresentation();
    void fillColumns(AreaTable &table);

    app::Session &m_session;
    app::Preferences &m_preferences;
    Translations &m_translations;
    ViewMenus m_menus;
    QActionGroup *m_languages;
    QActionGroup *m_eras;
    QActionGroup *m_appearances;
    TextSizeActions *m_textSize;
};

} // namespace mueang::gui
