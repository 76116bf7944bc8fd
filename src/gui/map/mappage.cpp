// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mappage.h"

#include "gui/map/maplegend.h"
#include "gui/map/mappicture.h"
#include "gui/map/mapview.h"
#include "gui/map/unplacedlist.h"
#include "gui/style/icon.h"
#include "gui/widgets/messages.h"
#include "gui/widgets/picturebutton.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int toolMargin = 12;
constexpr int buttonSize = 32;
constexpr int iconSize = 18;

void label(QToolButton &button, const QString &text, QLatin1StringView key)
{
    button.setAccessibleName(text);
    setPlainToolTip(button, u"%1 (%2)"_s.arg(text, key));
}

} // namespace

MapPage::MapPage(app::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_view(new MapView(session, this))
    , m_unplaced(new UnplacedList(session, this))
    , m_zoomIn(new QToolButton(m_view))
    , m_zoomOut(new QToolButton(m_view))
    , m_fit(new QToolButton(m_view))
    , m_picture(
          new PictureButton([this, &session] { return mapPicture(m_view->scene(), session); }, u"mueang-map"_s, m_view))
{
    setObjectName(u"mapPage"_s);
    setFocusProxy(m_view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_unplaced);
    addTools();
    m_zoomIn->setIcon(themedIcon(u"plus"_s));
    m_zoomOut->setIcon(themedIcon(u"minus"_s));
    m_fit->setIcon(themedIcon(u"maximize"_s));
    connect(m_zoomIn, &QToolButton::clicked, &m_view->navigator(), &MapNavigator::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, &m_view->navigator(), &MapNavigator::zoomOut);
    connect(m_fit, &QToolButton::clicked, m_view, &MapView::fitToResults);
    connect(m_view, &MapView::contentChanged, this, [this] { m_unplaced->show(m_view->scene().content().unplaced); });
    if (session.snapshot()) {
        m_unplaced->show(m_view->scene().content().unplaced);
    }
    retranslate();
}

void MapPage::addTools()
{
    auto *tools = new QGridLayout(m_view);
    tools->setContentsMargins(toolMargin, toolMargin, toolMargin, toolMargin);
    tools->setSpacing(4);
    m_zoomIn->setObjectName(u"zoomInButton"_s);
    m_zoomOut->setObjectName(u"zoomOutButton"_s);
    m_fit->setObjectName(u"fitButton"_s);
    int row = 0;
    m_picture->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QToolButton *button : {m_zoomIn, m_zoomOut, m_fit, static_cast<QToolButton *>(m_picture)}) {
        button->setProperty("onMap", true);
        button->setFixedSize(buttonSize, buttonSize);
        button->setIconSize({iconSize, iconSize});
        button->setCursor(Qt::ArrowCursor);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button, row++, 1, Qt::AlignRight);
    }
    tools->setRowStretch(row, 1);
    tools->setColumnStretch(0, 1);
    auto *legend = new MapLegend(*m_view, m_view);
    tools->addWidget(legend, row, 0, Qt::AlignLeft | Qt::AlignBottom);
    const auto keepClear = [this, legend] {
        m_view->navigator().setLeftInset(toolMargin + legend->sizeHint().width());
    };
    keepClear();
    // Connected after the legend, so that it has the new content already.
    connect(m_view, &MapView::contentChanged, legend, keepClear);
}

void MapPage::retranslate()
{
    label(*m_zoomIn, tr("Zoom in"), "+"_L1);
    label(*m_zoomOut, tr("Zoom out"), "-"_L1);
    label(*m_fit, tr("Fit to results"), "0"_L1);
}

void MapPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace mueang::gui
