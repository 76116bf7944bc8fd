// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindow.h"

#include "app/preferences.h"
#include "app/session.h"
#include "app/sessionstate.h"
#include "app/summary.h"
#include "app/userdatapublisher.h"
#include "app/workspacecontroller.h"
#include "base/paths.h"
#include "gui/areas/areatable.h"
#include "gui/areas/copyactions.h"
#include "gui/compare/compareaction.h"
#include "gui/filters/correctionbar.h"
#include "gui/filters/emptystate.h"
#include "gui/filters/facetpanel.h"
#include "gui/filters/filterchips.h"
#include "gui/filters/searchfield.h"
#include "gui/help/whatsthis.h"
#include "gui/style/appearance.h"
#include "gui/views/centreviews.h"
#include "gui/views/goactions.h"
#include "gui/views/viewtabs.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/busydialog.h"
#include "gui/widgets/firstpaint.h"
#include "gui/widgets/messages.h"
#include "gui/window/areapane.h"
#include "gui/window/dialogactions.h"
#include "gui/window/recentfiles.h"
#include "gui/window/sessionkeeper.h"
#include "gui/window/viewactions.h"
#include "gui/window/windowicons.h"
#include "gui/window/windowlayout.h"
#include "gui/window/windowviews.h"
#include "gui/window/workspaceactions.h"
#include "text/safetext.h"

#include "ui_mainwindow.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int facetWidth = 256;
constexpr int detailWidth = 380;

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_session(parts.session)
    , m_preferences(parts.preferences)
    , m_appearance(parts.appearance)
    , m_workspace(parts.workspace)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_search(new SearchField(m_session, this))
    , m_edition(new QLabel(this))
{
    m_ui->setupUi(this);
    m_viewActions = new ViewActions(
        m_session, m_preferences, parts.translations,
        {m_ui->languageMenu, m_ui->yearsMenu, m_ui->appearanceMenu, m_ui->columnsMenu, m_ui->textSizeMenu}, this);
    m_viewActions->connectAppearance(m_appearance);
    m_compare = new CompareAction(m_session, m_preferences, m_ui->compareAction, m_ui->detailsAction, this);
    setUpToolBar();
    setUpPanels();
    m_viewActions->connectColumns(*m_table, *m_ui->sortAction);
    m_workspace.setStarredList(app::sessionState(m_preferences).starredList);
    const auto *publisher = new app::UserDataPublisher(m_session, m_workspace, this);
    Q_UNUSED(publisher)
    m_workspaceActions = new WorkspaceActions(
        m_session, m_workspace, *m_table,
        {.area = *m_details,
         .details = m_ui->detailsAction,
         .undo = m_ui->undoAction,
         .redo = m_ui->redoAction,
         .note = m_ui->noteAction,
         .lists = m_ui->listsAction,
         .stars = {m_ui->starAction, m_ui->addToListMenu, m_ui->starredListMenu, m_ui->listOrderAction}},
        *this);
    connectActions();
    connectSession();
    const auto *copying = new CopyActions(m_session, *m_table, m_ui->copyAction, m_ui->copyCellAction, this);
    Q_UNUSED(copying)
    const auto *going =
        new GoActions(m_session, *m_table, *m_views, m_workspace,
                      {*this,
                       *m_centreTop,
                       m_ui->backAction,
                       m_ui->forwardAction,
                       {m_ui->savedViewsMenu, m_ui->saveViewAction, m_ui->updateViewAction, m_ui->manageViewsAction}});
    Q_UNUSED(going)
    setWindowIcons(*m_ui);
    m_keeper = new SessionKeeper(m_session, m_preferences, *m_table, *m_views, this);
    retranslate();
    restoreLayout(windowLayout(), m_preferences);
    m_appearance.followDesktop();
}

MainWindow::~MainWindow() = default;

void MainWindow::setUpToolBar()
{
    m_ui->mainToolBar->setIconSize({18, 18});
    m_ui->mainToolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_ui->mainToolBar->addAction(m_ui->filtersAction);
    m_ui->mainToolBar->addWidget(m_search);
    m_ui->mainToolBar->addAction(m_ui->exportAction);
    m_ui->mainToolBar->addAction(m_ui->detailsAction);
}

QWidget *MainWindow::makeCentre()
{
    auto *centre = new QWidget(m_splitter);
    m_count = new AnnouncingLabel(centre);
    m_count->setObjectName(u"resultCount"_s);
    m_count->setContentsMargins(8, 0, 8, 0);
    m_views = new CentreViews(centre);
    m_table = new AreaTable(m_session, m_preferences, m_views);
    traceFirstFrame(m_table);
    addViews(*m_views, *m_table, m_session, m_preferences,
             {m_ui->tableAction, m_ui->mapAction, m_ui->chartsAction, m_ui->provincesAction, m_ui->roundsAction,
              m_ui->sourcesAction, m_ui->glossaryAction});
    m_views->setEmptyState(new EmptyState(m_session, m_views));
    m_centreTop = new QVBoxLayout;
    m_centreTop->setObjectName(u"centreTop"_s);
    m_centreTop->setContentsMargins(8, 0, 8, 8);
    m_centreTop->setSpacing(8);
    m_centreTop->addWidget(new ViewTabs(m_views->actions(), centre));
    m_centreTop->addWidget(new FilterChips(m_session, centre));
    m_centreTop->addWidget(new CorrectionBar(m_session, centre));
    m_centreTop->addLayout(m_compare->makeLine(m_count));
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_centreTop);
    layout->addWidget(m_views, 1);
    return centre;
}

void MainWindow::setUpPanels()
{
    // Widgets are created with their final parent: reparenting polishes a widget and its children again, which slows
    // the start.
    m_splitter = new QSplitter(Qt::Horizontal, m_ui->central);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setHandleWidth(1);
    m_facets = new FacetPanel(m_session, m_splitter);
    m_facets->setMinimumWidth(180);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(makeCentre());
    m_details = new AreaPane(m_session, m_preferences, m_workspace, m_splitter);
    m_details->setMinimumWidth(260);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({facetWidth, width() - facetWidth - detailWidth, detailWidth});
    m_ui->centralLayout->addWidget(m_splitter);
    m_edition->setTextFormat(Qt::PlainText);
    m_ui->statusBar->addWidget(m_edition, 1);
    m_ui->statusBar->setSizeGripEnabled(false);
    m_readingOrder = {m_search, m_facets, m_splitter->widget(1), m_details};
}

void MainWindow::connectActions()
{
    const auto *dialogs =
        new DialogActions(m_session, m_preferences, *m_table,
                          {m_ui->openAction, m_ui->exportAction, m_ui->printListAction, m_ui->printSheetsAction,
                           m_ui->guideAction, m_ui->shortcutsAction, m_ui->diagnosticsAction, m_ui->aboutAction},
                          *this);
    Q_UNUSED(dialogs)
    const auto *explanations = new WhatsThis(m_session, {*m_facets, m_details->page(), *m_ui->yearsMenu}, *this);
    connect(m_ui->whatsThisAction, &QAction::triggered, explanations, &WhatsThis::explain);
    connect(m_ui->bundledAction, &QAction::triggered, &m_session, &app::Session::openBundled);
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->findAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &SearchField::resultsRequested, this, &MainWindow::enterResults);
    connect(m_ui->clearAction, &QAction::triggered, this, &MainWindow::clearQuery);
    connect(m_ui->selectAllAction, &QAction::triggered, m_table, &AreaTable::selectAll);
    m_table->addActions({m_ui->copyAction, m_ui->copyCellAction, m_ui->starAction, m_ui->compareAction,
                         m_ui->exportAction, m_ui->printSheetsAction});
    connect(m_ui->filtersAction, &QAction::toggled, m_facets, &FacetPanel::setVisible);
    connect(m_ui->detailsAction, &QAction::toggled, m_details, &AreaPane::setVisible);
    const auto *recent = new RecentFilesMenu(m_preferences, m_ui->recentMenu, this);
    connect(recent, &RecentFilesMenu::fileChosen, &m_session, &app::Session::open);
}

void MainWindow::connectSession()
{
    connect(&m_session, &app::Session::openingStarted, this, &MainWindow::showOpening);
    connect(&m_session, &app::Session::openFailed, this, &MainWindow::onOpenFailed);
    connect(&m_session, &app::Session::snapshotChanged, this, &MainWindow::onSnapshot);
    connect(&m_session, &app::Session::answerChanged, this, &MainWindow::onAnswer);
    connect(
        &m_session, &app::Session::answerChanged, m_facets,
        [this] {
            afterFirstPaint(m_table, [this] {
                m_facets->build();
                m_workspace.open();
            });
        },
        Qt::SingleShotConnection);
    connect(&m_session, &app::Session::selectionChanged, this, &MainWindow::showCount);
    connect(&m_session, &app::Session::presentationChanged, this, &MainWindow::showEdition);
}

void MainWindow::showOpening(const QString &file)
{
    auto *busy = new BusyDialog(this);
    connect(&m_session, &app::Session::openingEnded, busy, [busy] {
        busy->finish();
        busy->deleteLater();
    });
    connect(busy, &BusyDialog::cancelled, &m_session, &app::Session::cancelOpening);
    busy->start(tr("Opening %1…").arg(text::displayText(QFileInfo(file).fileName())));
}

void MainWindow::onSnapshot()
{
    const auto snapshot = m_session.snapshot();
    if (!snapshot->isBundled) {
        m_preferences.addRecentFile(snapshot->file);
    }
    m_ui->bundledAction->setEnabled(!snapshot->isBundled);
    showEdition();
}

void MainWindow::onOpenFailed(const Error &error)
{
    m_preferences.removeRecentFile(error.subject);
    showError(this, error);
    // If the file given at the start cannot be opened, the window still shows a catalogue.
    if (!m_session.snapshot() && error.subject != bundledCataloguePath()) {
        m_session.openBundled();
    }
}

void MainWindow::onAnswer()
{
    const bool isEmpty = m_session.answer()->result.rows.empty();
    m_views->setEmpty(isEmpty);
    m_ui->exportAction->setEnabled(!isEmpty);
    showCount();
}

void MainWindow::showCount()
{
    m_count->announce(app::countInWords(m_session));
}

void MainWindow::showEdition()
{
    m_edition->setText(app::editionInWords(m_session));
}

void MainWindow::enterResults()
{
    if (m_views->widget() == m_table) {
        m_table->enter();
    } else {
        m_views->widget()->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::clearQuery()
{
    query::Query empty;
    empty.order = m_session.query().order;
    m_session.setQuery(empty);
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    m_viewActions->retranslate();
    m_workspaceActions->retranslate();
    showCount();
    showEdition();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_table != nullptr) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

WindowLayout MainWindow::windowLayout()
{
    return {*this, *m_splitter, *m_ui->filtersAction, *m_ui->detailsAction};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout(windowLayout(), m_preferences);
    m_table->saveColumns();
    m_keeper->save(m_workspace.chosenStarredList());
    if (!m_preferences.sync()) {
        qWarning("The settings could not be saved.");
    }
    QMainWindow::closeEvent(event);
}

} // namespace mueang::gui
