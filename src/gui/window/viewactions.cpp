// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/viewactions.h"

#include "app/languages.h"
#include "app/preferences.h"
#include "app/session.h"
#include "app/textsizes.h"
#include "base/enumsize.h"
#include "gui/areas/areatable.h"
#include "gui/style/appearance.h"
#include "gui/style/textsize.h"
#include "query/columns.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

QAction *addChoice(QActionGroup *group, QMenu *menu, const QString &name, int value, bool checked)
{
    QAction *action = group->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(checked);
    action->setData(value);
    menu->addAction(action);
    return action;
}

/**
 * Returns the value of an action; 0 means "as the system" (nullopt), other data are the enumeration's value plus one.
 */
template<class Enum>
std::optional<Enum> chosen(const QAction *action)
{
    const int value = action->data().toInt();
    return value == 0 ? std::nullopt : std::optional(static_cast<Enum>(value - 1));
}

void sortByCurrent()
{
    auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
    if (table == nullptr || !table->currentIndex().isValid() || !table->horizontalHeader()->isSortIndicatorShown()) {
        return;
    }
    QHeaderView *header = table->horizontalHeader();
    const int column = table->currentIndex().column();
    if (table->isSortingEnabled()) {
        const bool isReversed =
            header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
        table->sortByColumn(column, isReversed ? Qt::DescendingOrder : Qt::AscendingOrder);
    } else {
        emit header->sectionClicked(column); // the table handles it like a click
    }
}

/**
 * Connects the action that sorts with the keyboard: it sorts the table with keyboard focus by the column of its current
 * cell, or reverses the order if it is sorted by that column already. It does nothing without such a table.
 */
void connectSorting(const QAction &action)
{
    QObject::connect(&action, &QAction::triggered, &action, &sortByCurrent);
}

} // namespace

/**
 * The menu that changes the text size of all windows at once. Its shortcuts also work in dialogs, where those of the
 * menu bar do not.
 */
class TextSizeActions final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::TextSizeActions)

public:
    TextSizeActions(app::Preferences &preferences, QMenu &menu, QObject *parent);

    void retranslate();

private:
    void choose(int percent);
    void reach(QWidget *focused) const;

    app::Preferences &m_preferences;
    QMenu &m_menu;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_usual;
};

TextSizeActions::TextSizeActions(app::Preferences &preferences, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_menu(menu)
    , m_larger(menu.addAction(QString()))
    , m_smaller(menu.addAction(QString()))
    , m_usual(menu.addAction(QString()))
{
    m_larger->setObjectName(u"largerTextAction"_s);
    m_smaller->setObjectName(u"smallerTextAction"_s);
    m_usual->setObjectName(u"usualTextAction"_s);
    // On many keyboards plus requires Shift; the key alone is the equals sign.
    m_larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    m_smaller->setShortcut(Qt::CTRL | Qt::Key_Minus);
    m_usual->setShortcut(Qt::CTRL | Qt::Key_0);
    connect(m_larger, &QAction::triggered, this, [this] { choose(app::largerTextSize(m_preferences.textSize())); });
    connect(m_smaller, &QAction::triggered, this, [this] { choose(app::smallerTextSize(m_preferences.textSize())); });
    connect(m_usual, &QAction::triggered, this, [this] { choose(app::usualTextSize); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget * /*old*/, QWidget *now) { reach(now); });
    retranslate();
}

void TextSizeActions::choose(int percent)
{
    m_preferences.setTextSize(percent);
    applyTextSize(*qApp, percent);
    retranslate();
}

void TextSizeActions::reach(QWidget *focused) const
{
    QWidget *window = focused == nullptr ? nullptr : focused->window();
    // Menus, combo box popups and tool tips are windows too, and a menu would show the actions as entries.
    const Qt::WindowType type = window == nullptr ? Qt::Widget : window->windowType();
    if ((type == Qt::Window || type == Qt::Dialog) && !window->actions().contains(m_larger)) {
        window->addActions({m_larger, m_smaller, m_usual});
    }
}

void TextSizeActions::retranslate()
{
    const int percent = m_preferences.textSize();
    m_menu.setTitle(tr("Text size: %1 %").arg(percent));
    m_larger->setText(tr("Larger"));
    m_smaller->setText(tr("Smaller"));
    m_usual->setText(tr("Normal size"));
    m_larger->setEnabled(percent < app::textSizes.back());
    m_smaller->setEnabled(percent > app::textSizes.front());
    m_usual->setEnabled(percent != app::usualTextSize);
}

ViewActions::ViewActions(app::Session &session, app::Preferences &preferences, Translations &translations,
                         ViewMenus menus, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_translations(translations)
    , m_menus(menus)
    , m_languages(new QActionGroup(this))
    , m_eras(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
    , m_textSize(new TextSizeActions(preferences, *menus.textSize, this))
{
    addLanguages();
    addYears();
    addAppearances();
    retranslate();
}

void ViewActions::addLanguages()
{
    const auto language = m_preferences.language();
    addChoice(m_languages, m_menus.language, u"languageSystem"_s, 0, !language);
    addChoice(m_languages, m_menus.language, u"languageThai"_s, 1, language == text::Language::Thai);
    addChoice(m_languages, m_menus.language, u"languageEnglish"_s, 2, language == text::Language::English);
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_preferences.setLanguage(chosen<text::Language>(action));
        applyPresentation();
    });
}

void ViewActions::addYears()
{
    const auto era = m_preferences.era();
    addChoice(m_eras, m_menus.years, u"eraUsual"_s, 0, !era);
    addChoice(m_eras, m_menus.years, u"eraBuddhist"_s, 1, era == text::Era::Buddhist);
    addChoice(m_eras, m_menus.years, u"eraCommon"_s, 2, era == text::Era::Common);
    connect(m_eras, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_preferences.setEra(chosen<text::Era>(action));
        applyPresentation();
    });
}

void ViewActions::addAppearances()
{
    const int current = static_cast<int>(m_preferences.appearance());
    const std::array names{u"appearanceSystem"_s, u"appearanceLight"_s, u"appearanceDark"_s};
    static_assert(names.size() == enumSize<app::Appearance>);
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        addChoice(m_appearances, m_menus.appearance, names[static_cast<std::size_t>(i)], i, i == current);
    }
}

void ViewActions::connectAppearance(AppearanceController &appearance)
{
    connect(m_appearances, &QActionGroup::triggered, &appearance, [&appearance](const QAction *action) {
        appearance.choose(static_cast<app::Appearance>(action->data().toInt()));
    });
}

void ViewActions::applyPresentation()
{
    const wording::Presentation presentation = app::presentationFrom(m_preferences);
    if (presentation.language != m_session.presentation().language) {
        app::useLanguage(m_translations, presentation.language);
    }
    m_session.setPresentation(presentation);
}

void ViewActions::connectColumns(AreaTable &table, QAction &sorting)
{
    connectSorting(sorting);
    table.addAction(&sorting);
    connect(m_menus.columns, &QMenu::aboutToShow, this, [this, &table] { fillColumns(table); });
    connect(&table, &AreaTable::columnMenuWanted, this,
            [this](const QPoint &position) { m_menus.columns->popup(position); });
}

void ViewActions::fillColumns(AreaTable &table)
{
    m_menus.columns->clear();
    for (const query::AreaColumn column : query::allColumns()) {
        QAction *action = m_menus.columns->addAction(wording::columnTitle(column));
        action->setCheckable(true);
        action->setChecked(table.isColumnVisible(column));
        connect(action, &QAction::toggled, &table,
                [&table, column](bool checked) { table.setColumnVisible(column, checked); });
    }
    m_menus.columns->addSeparator();
    connect(m_menus.columns->addAction(tr("Back to the usual columns")), &QAction::triggered, &table,
            &AreaTable::resetColumns);
}

void ViewActions::retranslate()
{
    const std::array languageTexts{tr("As the system"), u"ไทย"_s, u"English"_s};
    const std::array eraTexts{tr("As usual in the language"), tr("Buddhist Era (2565)"), tr("Common Era (2022)")};
    const std::array appearanceTexts{tr("As the desktop"), tr("Light"), tr("Dark")};
    const auto apply = [](const QActionGroup *group, const std::array<QString, 3> &texts) {
        const QList<QAction *> actions = group->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            actions[i]->setText(texts[static_cast<std::size_t>(i)]);
        }
    };
    apply(m_languages, languageTexts);
    apply(m_eras, eraTexts);
    apply(m_appearances, appearanceTexts);
    m_textSize->retranslate();
}

} // namespace mueang::gui
