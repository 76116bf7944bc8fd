// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartsview.h"

#include "app/summary.h"
#include "gui/charts/chartloader.h"
#include "gui/charts/charttable.h"
#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/widgets/picturebutton.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** The maximum number of bars: more would show no shape. The table has all values. */
constexpr std::size_t maxBars = 80;
constexpr int barHeight = 32;
constexpr int chartMargins = 48;
constexpr int numbersWidth = 280;
constexpr int minBarsWidth = 260; ///< beside the numbers; if there is less room, they move below
constexpr double longestLabel = 0.33; ///< share of the chart's width

auto dimensions()
{
    using query::Dimension;
    constexpr std::array all{Dimension::Year,   Dimension::Round,    Dimension::Region,       Dimension::Province,
                             Dimension::Domain, Dimension::CityType, Dimension::Organisation, Dimension::Milestone};
    static_assert(all.size() == query::dimensionCount);
    return all;
}

} // namespace

ChartsView::ChartsView(app::Session &session, const QString &pluginFile, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new QComboBox(this))
    , m_choiceLabel(new QLabel(this)) // rich-ok: PlainText below
    , m_scroll(new QScrollArea(this))
    , m_numbers(new ChartTable(this))
    , m_more(new QLabel(this)) // rich-ok: PlainText below
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_picture(new PictureButton([this] { return picture(); }, u"mueang-chart"_s, this))
{
    setObjectName(u"chartView"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_worker.setMaxThreadCount(1);
    m_choice->setObjectName(u"chartChoice"_s);
    m_more->setObjectName(u"secondary"_s);
    m_more->setTextFormat(Qt::PlainText);
    m_choiceLabel->setTextFormat(Qt::PlainText);
    m_choiceLabel->setBuddy(m_choice);
    for (int i = 0; i < query::dimensionCount; ++i) {
        m_choice->addItem({});
    }
    makeChart(pluginFile);
    connect(m_numbers, &ChartTable::chosen, this, &ChartsView::ask);
    auto *top = new QHBoxLayout;
    top->addWidget(m_choiceLabel);
    top->addWidget(m_choice);
    top->addStretch();
    top->addWidget(m_more);
    top->addWidget(m_picture);
    m_middle->addWidget(m_scroll, 1);
    m_middle->addWidget(m_numbers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addLayout(top);
    layout->addLayout(m_middle, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChartsView::update);
    connect(&session, &app::Session::answerChanged, this, &ChartsView::update);
    connect(&session, &app::Session::presentationChanged, this, &ChartsView::update);
    retranslate();
}

ChartsView::~ChartsView()
{
    m_counting.cancel();
    m_worker.waitForDone();
}

query::Dimension ChartsView::dimension() const
{
    return dimensions().at(static_cast<std::size_t>(m_choice->currentIndex()));
}

void ChartsView::makeChart(const QString &pluginFile)
{
    m_scroll->setObjectName(u"chartScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    const auto canvas = makeChartCanvas(m_scroll->viewport(), pluginFile);
    if (canvas) {
        m_canvas = *canvas;
        m_canvas->setObjectName(u"chartCanvas"_s);
        m_canvas->onBarClicked([this](int bar) { ask(bar); });
        m_scroll->setWidget(m_canvas);
        return;
    }
    m_picture->hide();
    auto *message = new QLabel(m_scroll->viewport());
    message->setObjectName(u"chartMessage"_s);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setAlignment(Qt::AlignCenter);
    message->setText(tr("The bars cannot be drawn; the numbers are beside. Reinstall Mueang, or tell its makers: %1")
                         .arg(canvas.error()));
    m_scroll->setWidget(message);
}

void ChartsView::retranslate()
{
    setAccessibleName(tr("Charts"));
    m_choiceLabel->setText(tr("Areas &by"));
    for (int i = 0; i < query::dimensionCount; ++i) {
        m_choice->setItemText(i, app::dimensionTitle(dimensions().at(static_cast<std::size_t>(i))));
    }
    update();
}

void ChartsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::FontChange:
        showNumbersBeside();
        drawBars();
        break;
    case QEvent::PaletteChange:
        drawBars();
        break;
    default:
        break;
    }
}

void ChartsView::showEvent(QShowEvent *event)
{
    if (m_isStale) {
        count();
    }
    QWidget::showEvent(event);
}

void ChartsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showNumbersBeside();
    drawBars();
}

void ChartsView::showNumbersBeside()
{
    const int wanted = withText(numbersWidth);
    const bool isNarrow = width() < wanted + withText(minBarsWidth);
    m_middle->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_middle->setStretchFactor(m_numbers, isNarrow ? 1 : 0);
    m_numbers->setMinimumWidth(isNarrow ? 0 : wanted);
    m_numbers->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : wanted);
}

void ChartsView::update()
{
    m_isStale = true;
    if (isVisible()) {
        count();
    }
}

void ChartsView::count()
{
    if (!m_session.snapshot()) {
        return;
    }
    m_isStale = false;
    m_counting.cancel();
    m_counting = Cancellation();
    m_worker.start([this, snapshot = m_session.snapshot(), answer = m_session.answer(), dimension = dimension(),
                    cancellation = m_counting] {
        const auto shares = query::distribution(*snapshot->catalogue, answer->result.rows, dimension, cancellation);
        if (!shares) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, shares, answer, cancellation] {
                if (!cancellation.isCancelled()) {
                    showValues(*shares, *answer);
                }
            },
            Qt::QueuedConnection);
    });
}

void ChartsView::showValues(const std::vector<query::Share> &shares, const app::Answer &answer)
{
    m_numbers->setValues(app::chartValues(dimension(), shares, m_session), static_cast<int>(answer.result.rows.size()));
    const qsizetype more = static_cast<qsizetype>(shares.size()) - static_cast<qsizetype>(maxBars);
    m_more->setText(more > 0 ? tr("%n more values in the numbers", nullptr, static_cast<int>(more)) : QString());
    drawBars();
    emit shown();
}

BarChart ChartsView::chart(const ThemeColors &colors) const
{
    BarChart chart{.bars = {},
                   .colors = {.background = colors.surface,
                              .text = colors.text,
                              .grid = colors.hairline,
                              .bar = colors.accent,
                              .marked = colors.warning},
                   .font = font()};
    const int longest = static_cast<int>(m_scroll->viewport()->width() * longestLabel);
    for (const app::ChartValue &value : m_numbers->values()) {
        if (chart.bars.size() == maxBars) {
            break;
        }
        const QString label = fontMetrics().elidedText(value.label, Qt::ElideRight, longest);
        chart.bars.push_back({label, value.count, value.isFiltered});
    }
    return chart;
}

void ChartsView::drawBars()
{
    if (m_canvas != nullptr) {
        m_canvas->setFixedHeight(static_cast<int>(std::min(m_numbers->values().size(), maxBars))
                                     * std::max(barHeight, withText(barHeight))
                                 + chartMargins);
        m_canvas->showChart(chart(currentColors()));
    }
}

Picture ChartsView::picture() const
{
    Picture picture{.title = tr("Smart cities by: %1").arg(m_choice->currentText()),
                    .captions = app::pictureCaptions(m_session),
                    .size = m_canvas->size(),
                    .font = font(),
                    .paint = {}};
    picture.paint = [this](QPainter &painter, const QRectF &target) {
        m_canvas->showChart(chart(lightColors()));
        m_canvas->paintChart(painter, target);
        m_canvas->showChart(chart(currentColors()));
    };
    return picture;
}

void ChartsView::ask(int value)
{
    const std::vector<app::ChartValue> &values = m_numbers->values();
    if (value >= 0 && static_cast<std::size_t>(value) < values.size()
        && values[static_cast<std::size_t>(value)].asked) {
        m_session.setQuery(*values[static_cast<std::size_t>(value)].asked);
    }
}

} // namespace mueang::gui
