// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/charttable.h"

#include "gui/style/textsize.h"
#include "gui/widgets/messages.h"
#include "text/safetext.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QFont>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberHeight = 32;
constexpr int countWidth = 72;

QVariant alignment(int column)
{
    const Qt::AlignmentFlag side = column == ChartTable::LabelColumn ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant(side | Qt::AlignVCenter);
}

} // namespace

/** The values of a chart as a table model, for people who prefer numbers and for screen readers. */
class ChartNumbersModel final : public QAbstractTableModel
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::ChartNumbersModel)

public:
    using enum ChartTable::Column;

    explicit ChartNumbersModel(QObject *parent = nullptr);

    /** Replaces the values; shares are relative to `areaCount`. */
    void setValues(std::vector<app::ChartValue> values, int areaCount);

    [[nodiscard]] const std::vector<app::ChartValue> &values() const { return m_values; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant text(const app::ChartValue &value, int column) const;

    std::vector<app::ChartValue> m_values;
    int m_areaCount = 0;
};

ChartNumbersModel::ChartNumbersModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ChartNumbersModel::setValues(std::vector<app::ChartValue> values, int areaCount)
{
    beginResetModel();
    m_values = std::move(values);
    m_areaCount = areaCount;
    endResetModel();
}

int ChartNumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ChartNumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChartNumbersModel::text(const app::ChartValue &value, int column) const
{
    switch (column) {
    case LabelColumn:
        return value.label;
    case CountColumn:
        return QLocale::c().toString(value.count);
    default:
        return m_areaCount > 0 ? QString(QString::number(100.0 * value.count / m_areaCount, 'f', 0) + u" %")
                               : QString();
    }
}

QVariant ChartNumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const app::ChartValue &value = m_values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(value, index.column());
    case Qt::ToolTipRole:
        return index.column() == LabelColumn ? text::plainToolTip(value.label) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::FontRole:
        if (value.isFiltered) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::AccessibleDescriptionRole:
        return value.isFiltered ? tr("Filtered by this") : QVariant();
    default:
        return {};
    }
}

QVariant ChartNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return alignment(section);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LabelColumn:
        return tr("Value");
    case CountColumn:
        return tr("Areas");
    default:
        return tr("Share");
    }
}

ChartTable::ChartTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new ChartNumbersModel(this))
{
    setObjectName(u"chartNumbers"_s);
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1); // else a header with a larger font would keep the rows high
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    for (const int column : {CountColumn, ShareColumn}) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
    }
    fitText();
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    retranslate();
}

const std::vector<app::ChartValue> &ChartTable::values() const
{
    return m_model->values();
}

void ChartTable::setValues(std::vector<app::ChartValue> values, int areaCount)
{
    const QString current = currentIndex().siblingAtColumn(LabelColumn).data().toString();
    m_model->setValues(std::move(values), areaCount);
    const auto &now = m_model->values();
    const auto found = std::ranges::find(now, current, &app::ChartValue::label);
    if (found != now.end()) {
        setCurrentIndex(m_model->index(static_cast<int>(found - now.begin()), LabelColumn));
    }
}

void ChartTable::fitText()
{
    verticalHeader()->setDefaultSectionSize(std::max(numberHeight, withText(numberHeight)));
    for (const int column : {CountColumn, ShareColumn}) {
        horizontalHeader()->resizeSection(column, std::max(countWidth, withText(countWidth)));
    }
}

void ChartTable::retranslate()
{
    setAccessibleName(tr("Numbers of the chart"));
    setPlainToolTip(*this, tr("Press Enter to filter by a value"));
}

void ChartTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(m_model->index(0, LabelColumn)); // else nothing shows that the table has keyboard focus
    }
    QTableView::focusInEvent(event);
}

void ChartTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus()) {
        QTableView::currentChanged(current, previous);
    } else {
        // Qt 6.4's QTableView reports focus here to screen readers even if another widget has it.
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    }
}

void ChartTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        fitText();
    }
    QTableView::changeEvent(event);
}

} // namespace mueang::gui
