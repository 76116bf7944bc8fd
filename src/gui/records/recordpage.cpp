// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/recordpage.h"

#include "app/areanavigation.h"
#include "app/preferences.h"
#include "exporting/tableoutput.h"
#include "gui/export/csvexport.h"
#include "gui/records/recordreader.h"
#include "gui/records/recordtable.h"
#include "gui/records/tablewords.h"
#include "gui/style/icon.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/linefield.h"
#include "gui/widgets/noticebar.h"
#include "text/links.h"
#include "text/safetext.h"
#include "wording/tablerows.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using wording::TableKind;

namespace {

constexpr int longestSearch = 4096; ///< characters
constexpr int lowestReader = 72;
constexpr int highestReader = 220;

QString hideKey()
{
    return u"hideNoneYet"_s;
}

wording::TableColumns exportedColumns(TableKind kind)
{
    wording::TableColumns columns;
    for (const wording::TableColumn &column : wording::tableColumns(kind)) {
        if (column.isForReaders || column.isForPeople) {
            columns.push_back(&column);
        }
    }
    return columns;
}

LinkOpener::OpenUrl openerOf(const RecordPage::Services &services)
{
    return services.openUrl ? services.openUrl : LinkOpener::OpenUrl(&QDesktopServices::openUrl);
}

} // namespace

RecordPage::RecordPage(TableKind kind, app::Session &session, app::Preferences &preferences, Services services,
                       QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_session(session)
    , m_preferences(preferences)
    , m_services(std::move(services))
    , m_find(new LineField(this))
    , m_hideNoneYet(new QCheckBox(this))
    , m_exportButton(new QPushButton(this))
    , m_count(new AnnouncingLabel(this))
    , m_notice(new NoticeBar(this))
    , m_table(new RecordTable(kind, preferences, this))
    , m_reader(new RecordReader(this))
    , m_areasButton(new QPushButton(this))
    , m_openButton(new QPushButton(this))
    , m_areasAction(new QAction(this))
    , m_openAction(new QAction(this))
    , m_export(new CsvExport(preferences, m_services.chooseFile, this))
    , m_links(new LinkOpener(preferences, this, openerOf(m_services)))
{
    setObjectName(wording::tableName(kind) + "Page"_L1);
    setFocusProxy(m_table);
    setUpRows();
    setUpFinding();
    setUpExport();
    setUpLayout();
    connect(&session, &app::Session::answerChanged, this, &RecordPage::onAnswerChanged);
    connect(&session, &app::Session::presentationChanged, this, &RecordPage::retranslate);
    retranslate();
}

void RecordPage::setUpRows()
{
    m_areasButton->setObjectName(u"areasButton"_s);
    m_openButton->setObjectName(u"openButton"_s);
    m_openButton->setVisible(m_kind == TableKind::Sources);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_areasAction);
    if (m_kind == TableKind::Sources) {
        m_table->addAction(m_openAction);
    }
    connect(m_table, &RecordTable::rowsChanged, this, &RecordPage::showRows);
    connect(m_table, &RecordTable::activated, this, &RecordPage::showAreas);
    connect(m_areasAction, &QAction::triggered, this, &RecordPage::showAreas);
    connect(m_areasButton, &QPushButton::clicked, this, &RecordPage::showAreas);
    connect(m_openAction, &QAction::triggered, this, &RecordPage::openSource);
    connect(m_openButton, &QPushButton::clicked, this, &RecordPage::openSource);
}

void RecordPage::setUpFinding()
{
    m_find->setObjectName(u"findField"_s);
    m_find->setMaxLength(longestSearch);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_hideNoneYet->setObjectName(u"hideNoneYet"_s);
    m_hideNoneYet->setVisible(m_kind == TableKind::Provinces);
    connect(m_find, &LineField::resultsRequested, this, &RecordPage::enter);
    connect(m_find, &LineField::textChanged, &m_table->records(), &RecordTableModel::setSearch);
    connect(m_hideNoneYet, &QCheckBox::toggled, &m_table->records(), &RecordTableModel::setHidesNoneYet);
    m_hideNoneYet->setChecked(m_kind == TableKind::Provinces && !m_preferences.widgetState(hideKey()).isEmpty());
}

void RecordPage::setUpExport()
{
    m_exportButton->setObjectName(u"exportButton"_s);
    connect(m_exportButton, &QPushButton::clicked, this, &RecordPage::exportRows);
    connect(m_export, &CsvExport::runningChanged, this, &RecordPage::showRows);
    connect(m_export, &CsvExport::exported, this, [this](const QString &file) {
        m_exportedFile = file;
        m_notice->showNotice(exportedInWords(m_kind, m_exportedRows, text::displayText(QFileInfo(file).fileName())),
                             tr("Show in folder"));
    });
    connect(m_notice, &NoticeBar::actionTriggered, this, [this] { m_services.showInFolder(m_exportedFile); });
}

void RecordPage::setUpLayout()
{
    m_count->setObjectName(u"resultCount"_s);
    m_reader->setMinimumHeight(lowestReader);
    m_reader->setMaximumHeight(highestReader);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_find, 1);
    top->addWidget(m_hideNoneYet);
    top->addWidget(m_exportButton);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(8, 4, 8, 8);
    above->setSpacing(8);
    above->addLayout(top);
    above->addWidget(m_notice);
    above->addWidget(m_count);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(8, 4, 8, 8);
    below->setSpacing(8);
    below->addWidget(m_areasButton);
    below->addWidget(m_openButton);
    below->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_reader, 1);
    layout->addLayout(below);
}

void RecordPage::onAnswerChanged()
{
    const auto snapshot = m_session.snapshot();
    if (!isVisible() || !snapshot || m_answer == m_session.answer()) {
        return;
    }
    m_answer = m_session.answer();
    // Fails only without ICU, and then no catalogue can be opened.
    if (const auto table = wording::makeTable(m_kind, snapshot->catalogue, m_answer->result.rows)) {
        m_table->records().setTable(*table);
    }
}

int RecordPage::rowCount() const
{
    return m_table->records().rowCount();
}

void RecordPage::enter()
{
    m_table->enter();
}

QString RecordPage::currentAddress() const
{
    const wording::TableRow *row = m_table->currentRow();
    if (m_kind != TableKind::Sources || row == nullptr) {
        return {};
    }
    const QString address = m_table->records().table().catalogue->sources[row->record].url.toString();
    return text::isOfferedLink(address) ? address : QString();
}

void RecordPage::showRows()
{
    const wording::TableRow *row = m_table->currentRow();
    m_reader->clear();
    if (row != nullptr) {
        m_reader->show(m_table->records().table(), *row, m_session.presentation());
    }
    const bool hasAreas = row != nullptr && app::stepToAreas(m_table->records().table(), *row, *m_answer);
    m_areasAction->setEnabled(hasAreas);
    m_areasButton->setEnabled(hasAreas);
    m_openAction->setEnabled(!currentAddress().isEmpty());
    m_openButton->setEnabled(m_openAction->isEnabled());
    const int all = m_table->records().recordCount();
    m_count->announce(rowCount() == 0 && all > 0 ? tr("Nothing found. Esc in the field shows all again.")
                                                 : countInWords(m_kind, rowCount(), all));
    m_exportButton->setText(exportInWords(m_kind, rowCount()));
    m_exportButton->setEnabled(rowCount() > 0 && !m_export->isRunning());
}

void RecordPage::showAreas()
{
    const wording::TableRow *row = m_table->currentRow();
    auto step = row != nullptr ? app::stepToAreas(m_table->records().table(), *row, *m_answer) : std::nullopt;
    if (!step) {
        return;
    }
    m_session.setQuery(step->query);
    if (!step->selected.empty()) {
        const catalogue::Index first = step->selected.front();
        m_session.setSelection(std::move(step->selected), first);
    }
    emit areasWanted();
}

void RecordPage::openSource()
{
    m_links->open(currentAddress());
}

void RecordPage::exportRows()
{
    if (!m_exportButton->isEnabled()) {
        return;
    }
    m_exportedRows = rowCount();
    const auto write = [table = m_table->records().shownTable()](auto &device, const auto &form, const auto &cancel) {
        return exporting::writeTableCsv(device, table, exportedColumns(table.kind), form, cancel);
    };
    m_export->start({exportInWords(m_kind, rowCount()), QString(wording::tableName(m_kind)), write},
                    m_session.presentation());
}

void RecordPage::saveState()
{
    m_table->saveState();
    if (m_kind == TableKind::Provinces) {
        m_preferences.setWidgetState(hideKey(), m_hideNoneYet->isChecked() ? "1"_ba : QByteArray());
    }
}

void RecordPage::retranslate()
{
    setAccessibleName(tableTitle(m_kind));
    m_reader->setAccessibleName(tr("The whole row"));
    m_find->setPlaceholderText(findHint(m_kind));
    m_find->setAccessibleName(findHint(m_kind));
    m_hideNoneYet->setText(tr("Hide “none yet”"));
    m_areasAction->setText(tr("Show the areas"));
    m_areasButton->setText(m_areasAction->text());
    m_openAction->setText(tr("Open in the browser…"));
    m_openButton->setText(m_openAction->text());
    m_table->retranslate();
    m_table->records().setPresentation(m_session.presentation());
    showRows();
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showRows(); // the reader's text has its own colours
    }
    QWidget::changeEvent(event);
}

void RecordPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    onAnswerChanged();
}

void RecordPage::hideEvent(QHideEvent *event)
{
    saveState();
    QWidget::hideEvent(event);
}

} // namespace mueang::gui
