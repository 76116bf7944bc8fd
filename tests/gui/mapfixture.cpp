// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mapfixture.h"

#include "catalogue/build.h"
#include "gui/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

namespace mueang::gui {

using namespace Qt::StringLiterals;

QString catalogueWithPlaces(const QTemporaryDir &folder, const std::function<QByteArray(const QByteArray &)> &change)
{
    const QDir data(QStringLiteral(MUEANG_SOURCE_DIR "/data"));
    const QStringList tables = data.entryList({u"*.csv"_s}, QDir::Files);
    for (const QString &name : tables) {
        QFile from(data.filePath(name));
        QFile to(folder.filePath(name));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
            return {};
        }
        while (!from.atEnd()) {
            const QByteArray line = from.readLine();
            to.write(name == "area_places.csv"_L1 ? change(line) : line);
        }
    }
    const QString output = folder.filePath(u"catalogue.sqlite"_s);
    const auto report = catalogue::buildCatalogue(folder.path(), output);
    return report && report->problems.empty() ? output : QString();
}

MapFixture::MapFixture()
    : m_page(session())
    , m_view(m_page.findChild<MapView *>(u"mapView"_s))
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
}

bool MapFixture::start(const QString &catalogue)
{
    m_page.resize(900, 700);
    m_page.show();
    m_page.activateWindow();
    return QTest::qWaitForWindowActive(&m_page) && SessionFixture::start(catalogue);
}

QStringList MapFixture::spoken() const
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    QStringList all;
    for (int i = 0; i < list->childCount(); ++i) {
        all += list->child(i)->text(QAccessible::Name);
    }
    return all;
}

std::optional<std::size_t> MapFixture::pinOf(const QString &id) const
{
    const auto marker = markerOf(area(id), m_view->scene().content(), m_view->scene().markers());
    return marker && !m_view->scene().markers()[*marker].isCluster() ? marker : std::nullopt;
}

QPoint MapFixture::landOf(const QString &code) const
{
    constexpr int step = 3;
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view);
    const auto &shapes = map::bundledProvinces();
    for (int y = 0; y < m_view->height(); y += step) {
        for (int x = 0; x < m_view->width(); x += step) {
            const QPoint global = m_view->mapToGlobal(QPoint(x, y));
            const auto found = map::provinceAt(shapes, m_view->navigator().viewport().toPlane(QPointF(x, y)));
            if (found && shapes[*found].code == code && list->childAt(global.x(), global.y()) == nullptr) {
                return {x, y};
            }
        }
    }
    return {-1, -1};
}

void MapFixture::click(const QPoint &position, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(m_view, Qt::LeftButton, modifiers, position);
}

void MapFixture::openUntilAlone(const QString &id) const
{
    constexpr int maxClicks = 6;
    for (int i = 0; i < maxClicks && !pinOf(id); ++i) {
        click(m_view->scene()
                  .targetOf(*markerOf(area(id), m_view->scene().content(), m_view->scene().markers()))
                  .center());
    }
}

} // namespace mueang::gui
