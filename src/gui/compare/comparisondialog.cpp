// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compare/comparisondialog.h"

#include "app/preferences.h"
#include "app/summary.h"
#include "exporting/comparisonoutput.h"
#include "gui/compare/comparisonsources.h"
#include "gui/compare/comparisontable.h"
#include "gui/export/csvexport.h"
#include "gui/print/printdialog.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/dialoglook.h"
#include "gui/widgets/messages.h"
#include "gui/widgets/noticebar.h"
#include "paper/comparisonpaper.h"
#include "query/columns.h"
#include "text/safetext.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using wording::Agreement;

namespace {

constexpr QSize usualSize(1120, 720);
constexpr int lowestSources = 56;
constexpr int highestSources = 96;

} // namespace

ComparisonDialog::ComparisonDialog(std::vector<catalogue::Index> areas, app::Session &session,
                                   app::Preferences &preferences, Services services, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_areas(std::move(areas))
    , m_session(session)
    , m_preferences(preferences)
    , m_catalogue(session.snapshot()->catalogue)
    , m_services(std::move(services))
    , m_summary(new AnnouncingLabel(this))
    , m_onlyDifferences(new QCheckBox(this))
    , m_copyButton(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
    , m_printButton(new QPushButton(this))
    , m_notice(new NoticeBar(this))
    , m_table(new ComparisonTable(this))
    , m_sources(new ComparisonSources(this))
    , m_detailsButton(new QPushButton(this))
    , m_closeButton(new QPushButton(this))
    , m_copyAction(new QAction(this))
    , m_export(new CsvExport(preferences, m_services.chooseFile, this))
    , m_links(new LinkOpener(preferences, this))
{
    applyDialogLook(*this);
    setUp();
    setUpTaking();
    setUpLayout();
    retranslate();
    resizeWithinScreen(*this, usualSize);
    m_table->setFocus();
}

void ComparisonDialog::setUp()
{
    m_summary->setObjectName(u"resultCount"_s);
    m_onlyDifferences->setObjectName(u"onlyDifferences"_s);
    m_detailsButton->setObjectName(u"detailsButton"_s);
    m_closeButton->setObjectName(u"closeButton"_s);
    for (QPushButton *button : {m_copyButton, m_exportButton, m_printButton, m_detailsButton, m_closeButton}) {
        button->setAutoDefault(false); // Enter belongs to the table
    }
    connect(m_onlyDifferences, &QCheckBox::toggled, this, [this] { m_table->setComparison(shown()); });
    connect(m_table, &ComparisonTable::currentCellChanged, this, &ComparisonDialog::showCurrent);
    connect(m_table, &ComparisonTable::removeWanted, this, &ComparisonDialog::remove);
    connect(m_table, &ComparisonTable::activated, this, &ComparisonDialog::openDetails);
    connect(m_sources, &ComparisonSources::addressActivated, m_links, &LinkOpener::open);
    connect(m_detailsButton, &QPushButton::clicked, this, &ComparisonDialog::openDetails);
    connect(m_closeButton, &QPushButton::clicked, this, &ComparisonDialog::reject);
    connect(&m_session, &app::Session::presentationChanged, this, &ComparisonDialog::compare);
    connect(&m_session, &app::Session::snapshotChanged, this, &ComparisonDialog::reject);
}

void ComparisonDialog::setUpTaking()
{
    m_copyButton->setObjectName(u"copyButton"_s);
    m_printButton->setObjectName(u"printButton"_s);
    m_exportButton->setObjectName(u"exportButton"_s);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyAction, &QAction::triggered, m_table, &ComparisonTable::copySelected);
    connect(m_copyButton, &QPushButton::clicked, this, &ComparisonDialog::copyAll);
    connect(m_printButton, &QPushButton::clicked, this, &ComparisonDialog::print);
    connect(m_exportButton, &QPushButton::clicked, this, &ComparisonDialog::exportCsv);
    connect(m_export, &CsvExport::runningChanged, this, [this] { m_exportButton->setEnabled(!m_export->isRunning()); });
    connect(m_export, &CsvExport::exported, this, [this](const QString &file) {
        m_exportedFile = file;
        m_notice->showNotice(tr("The comparison is saved in “%1”.").arg(text::displayText(QFileInfo(file).fileName())),
                             tr("Show in folder"));
    });
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] { m_services.showInFolder(m_exportedFile); });
}

void ComparisonDialog::setUpLayout()
{
    m_sources->setMinimumHeight(lowestSources);
    m_sources->setMaximumHeight(highestSources);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_summary, 1);
    top->addWidget(m_onlyDifferences);
    top->addSpacing(8);
    top->addWidget(m_copyButton);
    top->addWidget(m_exportButton);
    top->addWidget(m_printButton);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_detailsButton);
    bottom->addStretch(1);
    bottom->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sources);
    layout->addLayout(bottom);
}

void ComparisonDialog::compare()
{
    m_comparison = wording::compare(*m_catalogue, m_areas, m_session.presentation());
    m_table->setComparison(shown());
    m_summary->announce(
        tr("%Ln fact(s) differ", nullptr, wording::countOf(m_comparison, Agreement::Differs)) + u" (≠)  ·  "_s
        + tr("%Ln known for some only", nullptr, wording::countOf(m_comparison, Agreement::PartlyKnown)) + u" (?)"_s);
    setWindowTitle(tr("Compare %Ln area(s)", nullptr, static_cast<int>(m_areas.size())));
}

wording::Comparison ComparisonDialog::shown() const
{
    return m_onlyDifferences->isChecked() ? wording::onlyDifferences(m_comparison) : m_comparison;
}

void ComparisonDialog::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_sources->show(m_comparison, m_table->facts().cellAt(current));
    m_detailsButton->setEnabled(current.isValid());
}

void ComparisonDialog::remove(int column)
{
    if (m_areas.size() > wording::fewestCompared) {
        m_areas.erase(m_areas.begin() + column);
        compare();
        m_table->setFocus();
    }
}

void ComparisonDialog::copyAll()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const exporting::TextForm form{{u'\t', false, true}, query::HeaderNames::Titles, m_session.presentation()};
    if (exporting::writeComparisonCsv(buffer, shown(), form)) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(buffer.data()));
        m_notice->showNotice(tr("The comparison is copied; paste it into a spreadsheet or a text."), {});
    }
}

void ComparisonDialog::exportCsv()
{
    const auto write = [comparison = shown()](QIODevice &device, const exporting::TextForm &form,
                                              const Cancellation &cancellation) {
        return exporting::writeComparisonCsv(device, comparison, form, cancellation);
    };
    m_export->start({windowTitle(), u"compare-"_s + m_comparison.ids.join(u'-'), write}, m_session.presentation());
}

void ComparisonDialog::print()
{
    auto *dialog = new PrintDialog(paper::comparisonPaper(shown(), app::editionInWords(m_session)), m_preferences,
                                   PrintDialog::Services(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComparisonDialog::openDetails()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        emit detailsWanted(m_areas.at(static_cast<std::size_t>(current.column())));
        accept();
    }
}

void ComparisonDialog::retranslate()
{
    m_onlyDifferences->setText(tr("Only differences"));
    m_copyButton->setText(tr("Copy"));
    setPlainToolTip(*m_copyButton, tr("Copy the whole comparison as a table"));
    m_copyAction->setText(tr("Copy the selected facts"));
    m_exportButton->setText(tr("Export CSV…"));
    m_printButton->setText(tr("Print…"));
    m_printButton->setShortcut(QKeySequence::Print); // setText() removes the shortcut
    m_detailsButton->setText(tr("Show the details of the area"));
    m_closeButton->setText(tr("Close"));
    m_sources->setAccessibleName(tr("Sources of the fact"));
    m_table->retranslate();
    compare();
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showCurrent(); // the colours of links
    }
    QDialog::changeEvent(event);
}

} // namespace mueang::gui
