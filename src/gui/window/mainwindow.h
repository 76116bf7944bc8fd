// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/readingorder.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSplitter;
class QVBoxLayout;

namespace mueang::app {
class Preferences;
class Session;
class WorkspaceController;
} // namespace mueang::app

namespace mueang {
struct Error;
class Translations;
} // namespace mueang

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic's name
class MainWindow;
}

class AnnouncingLabel;
class AppearanceController;
class AreaPane;
class AreaTable;
class CentreViews;
class CompareAction;
class FacetPanel;
class SearchField;
class SessionKeeper;
class ViewActions;
struct WindowLayout;
class WorkspaceActions;

/** Assembles the panels and connects the menus; the panels follow the session by themselves. */
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /** What the window shows and changes; everything here must outlive the window. */
    struct Parts
    {
        app::Session &session;
        app::Preferences &preferences;
        Translations &translations;
        AppearanceController &appearance;
        app::WorkspaceController &workspace;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;
    Q_DISABLE_COPY_MOVE(MainWindow)

    [[nodiscard]] CentreViews &views() const { return *m_views; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

    bool focusNextPrevChild(bool next) override
    {
        return focusInReadingOrder(m_readingOrder, next) || QMainWindow::focusNextPrevChild(next);
    }

private:
    void setUpToolBar();
    void setUpPanels();
    QWidget *makeCentre();
    void connectActions();
    void connectSession();
    WindowLayout windowLayout();
    void retranslate();

    void showOpening(const QString &file);
    void onSnapshot();
    void onAnswer();
    void onOpenFailed(const Error &error);
    void showCount();
    void showEdition();
    void enterResults();
    void clearQuery();

    app::Session &m_session;
    app::Preferences &m_preferences;
    AppearanceController &m_appearance;
    app::WorkspaceController &m_workspace;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ViewActions *m_viewActions = nullptr;
    CompareAction *m_compare = nullptr;
    WorkspaceActions *m_workspaceActions = nullptr;
    SessionKeeper *m_keeper = nullptr;
    SearchField *m_search;
    QSplitter *m_splitter = nullptr;
    FacetPanel *m_facets = nullptr;
    AreaPane *m_details = nullptr;
    QVBoxLayout *m_centreTop = nullptr;
    CentreViews *m_views = nullptr;
    AreaTable *m_table = nullptr;
    AnnouncingLabel *m_count = nullptr;
    QLabel *m_edition;
    std::vector<QWidget *> m_readingOrder;
};

} // namespace mueang::gui
