// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapview.h"

#include "app/session.h"
#include "gui/map/mapaccessible.h"
#include "text/safetext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearestForResults = 250; ///< metres per pixel: shows a single area with its surroundings
constexpr int mostInMenu = 40;

std::vector<MapPin> pinsOf(const MapMarker &marker, const MapContent &content)
{
    std::vector<MapPin> pins;
    for (const int pin : marker.pins) {
        pins.push_back(content.pins[static_cast<std::size_t>(pin)]);
    }
    return pins;
}

} // namespace

MapView::MapView(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    // Without a QObject parent: event() would receive ChildAdded before m_navigator is set.
    , m_navigator(std::make_unique<MapNavigator>(map::boundsOf(map::bundledProvinces()), nullptr))
    , m_colors(currentMapColors())
{
    setObjectName(u"mapView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    installMapAccessibility();
    m_content.provinces.resize(map::bundledProvinces().size());
    connect(m_navigator.get(), &MapNavigator::viewportChanged, this, &MapView::takeViewport);
    connect(&session, &app::Session::snapshotChanged, this, &MapView::takeSnapshot);
    connect(&session, &app::Session::answerChanged, this, &MapView::takeAnswer);
    connect(&session, &app::Session::selectionChanged, this, &MapView::takeSelection);
    connect(&session, &app::Session::marksChanged, this, qOverload<>(&MapView::update));
    connect(&session, &app::Session::presentationChanged, this, &MapView::retranslate);
    takeAnswer();
    takeSelection();
}

void MapView::takeSnapshot()
{
    m_focusArea.reset();
    takeAnswer();
}

void MapView::takeAnswer()
{
    if (m_session.snapshot()) {
        m_content = mapContent(*m_session.snapshot()->catalogue, m_session.answer()->result);
    }
    m_hovered = {};
    gatherMarkers();
    retranslate();
    emit contentChanged();
}

void MapView::gatherMarkers()
{
    m_markersScale = m_navigator->viewport().metresPerPixel;
    m_markers = markersAt(m_content, m_markersScale);
    emit markersChanged();
}

void MapView::takeViewport()
{
    m_hovered = {};
    if (m_navigator->viewport().metresPerPixel != m_markersScale) {
        gatherMarkers();
    }
    update();
}

void MapView::takeSelection()
{
    m_isSelected.assign(m_session.snapshot() ? m_session.snapshot()->catalogue->areas.size() : 0, false);
    for (const catalogue::Index area : m_session.selectedAreas()) {
        m_isSelected[area] = true;
    }
    const auto current = m_session.currentArea();
    if (current && current != m_focusArea) {
        m_focusArea = current;
        if (const auto marker = focusMarker()) {
            m_navigator->reveal(m_markers[*marker].place);
        }
        announceFocus();
    }
    update();
}

void MapView::takeColors()
{
    m_colors = currentMapColors();
    m_layer.invalidate();
    emit colorsChanged();
    update();
}

void MapView::retranslate()
{
    setAccessibleName(tr("Map of the areas"));
    setAccessibleDescription(tr("Arrow keys go from area to area, plus and minus zoom, 0 shows all areas."));
    m_names = m_session.snapshot() ? provinceNames(m_content, m_session) : QStringList();
    m_names.resize(static_cast<qsizetype>(m_content.provinces.size()));
    m_layer.invalidate();
    update();
}

void MapView::fitToResults()
{
    if (m_content.pins.empty()) {
        m_navigator->show(map::boundsOf(map::bundledProvinces()), map::nearestMetresPerPixel);
    } else {
        m_navigator->show(boundsOf(m_content.pins), nearestForResults);
    }
}

std::optional<std::size_t> MapView::focusMarker() const
{
    return m_focusArea ? markerOf(*m_focusArea, m_content, m_markers) : std::nullopt;
}

void MapView::setFocusMarker(std::size_t marker)
{
    // For a cluster, its first area, which keeps the focus when the cluster opens.
    m_focusArea = m_content.pins[static_cast<std::size_t>(m_markers[marker].pins.front())].area;
    m_navigator->reveal(m_markers[marker].place);
    update();
    announceFocus();
    if (!m_markers[marker].isCluster()) {
        choose(*m_focusArea, {});
    }
}

void MapView::announceFocus()
{
    if (const auto marker = focusMarker(); marker && hasFocus()) {
        announceMarker(*this, *marker);
    }
}

bool MapView::isChosen(std::size_t marker) const
{
    return std::ranges::any_of(m_markers[marker].pins, [this](int pin) {
        const catalogue::Index area = m_content.pins[static_cast<std::size_t>(pin)].area;
        return area < m_isSelected.size() && m_isSelected[area];
    });
}

void MapView::choose(catalogue::Index area, Qt::KeyboardModifiers modifiers)
{
    std::vector<catalogue::Index> selected;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        selected = m_session.selectedAreas();
        if (std::erase(selected, area) == 0) {
            selected.push_back(area);
        }
    } else {
        selected = {area};
    }
    m_session.setSelection(std::move(selected), area);
}

void MapView::activate(std::size_t marker, Qt::KeyboardModifiers modifiers)
{
    const MapMarker chosen = m_markers[marker];
    m_focusArea = m_content.pins[static_cast<std::size_t>(chosen.pins.front())].area;
    if (chosen.isCluster()) {
        open(chosen, targetOf(marker).center());
    } else {
        choose(*m_focusArea, modifiers);
    }
    update();
}

void MapView::open(const MapMarker &marker, const QPoint &position)
{
    const map::Viewport &viewport = m_navigator->viewport();
    if (const auto scale = scaleThatOpens(marker, m_content, viewport.metresPerPixel)) {
        // All pins in view has priority over all pins separated: a cluster that remains can be opened in turn.
        m_navigator->show(boundsOf(pinsOf(marker, m_content)), *scale);
        announceFocus();
        return;
    }
    // The pins coincide at any scale, so a menu lists their areas.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"clusterMenu"_s);
    for (const int pin : marker.pins) {
        if (menu->actions().size() == mostInMenu) {
            break;
        }
        const catalogue::Index area = m_content.pins[static_cast<std::size_t>(pin)].area;
        const QAction *action = menu->addAction(text::menuText(areaName(area, m_session)));
        connect(action, &QAction::triggered, this, [this, area] { choose(area, {}); });
    }
    menu->popup(mapToGlobal(position));
}

void MapView::toggleProvince(std::size_t province)
{
    const MapProvince &entry = m_content.provinces[province];
    if (!entry.province) {
        return;
    }
    const QString code = m_session.snapshot()->catalogue->provinces[*entry.province].code.toString();
    query::Query query = m_session.query();
    if (query.provinces.erase(code) == 0) {
        if (entry.reachable == 0) {
            return;
        }
        query.provinces.insert(code);
    }
    m_session.setQuery(query);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    m_navigator->setSize(size());
    QWidget::resizeEvent(event);
}

void MapView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        takeColors();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

bool MapView::event(QEvent *event)
{
    return m_navigator->handle(event) || QWidget::event(event);
}

} // namespace mueang::gui
