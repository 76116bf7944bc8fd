// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowviews.h"

#include "gui/charts/chartloader.h"
#include "gui/charts/chartsview.h"
#include "gui/map/mappage.h"
#include "gui/records/recordpage.h"
#include "gui/views/centreviews.h"

#include <QAction>
#include <QMainWindow>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using wording::TableKind;

void addViews(CentreViews &views, QWidget &areaTable, app::Session &session, app::Preferences &preferences,
              const QMainWindow &window)
{
    auto *tableAction = window.findChild<QAction *>(u"tableAction"_s);
    views.addView(tableAction, ViewOf::Areas, [&areaTable](QWidget *) { return &areaTable; });
    views.addView(window.findChild<QAction *>(u"mapAction"_s), ViewOf::Areas,
                  [&session](QWidget *parent) { return new MapPage(session, parent); });
    views.addView(window.findChild<QAction *>(u"chartsAction"_s), ViewOf::Areas,
                  [&session](QWidget *parent) { return new ChartsView(session, chartPluginPath(), parent); });
    for (const auto &[name, kind] :
         {std::pair(u"provincesAction"_s, TableKind::Provinces), std::pair(u"roundsAction"_s, TableKind::Rounds),
          std::pair(u"sourcesAction"_s, TableKind::Sources), std::pair(u"glossaryAction"_s, TableKind::Glossary)}) {
        views.addView(window.findChild<QAction *>(name), ViewOf::Records,
                      [kind = kind, &session, &preferences, tableAction](QWidget *parent) {
                          auto *page = new RecordPage(kind, session, preferences, parent);
                          QObject::connect(page, &RecordPage::areasWanted, tableAction, &QAction::trigger);
                          return page;
                      });
    }
}

} // namespace mueang::gui
