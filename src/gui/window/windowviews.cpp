// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/windowviews.h"

#include "gui/charts/chartloader.h"
#include "gui/charts/chartsview.h"
#include "gui/map/mappage.h"
#include "gui/records/recordpage.h"
#include "gui/views/centreviews.h"

#include <QAction>

namespace mueang::gui {

using wording::TableKind;

void addViews(CentreViews &views, QWidget &areaTable, app::Session &session, app::Preferences &preferences,
              const ViewChoices &choices)
{
    views.addView(choices.table, ViewOf::Areas, [&areaTable](QWidget *) { return &areaTable; });
    views.addView(choices.map, ViewOf::Areas, [&session](QWidget *parent) { return new MapPage(session, parent); });
    views.addView(choices.charts, ViewOf::Areas,
                  [&session](QWidget *parent) { return new ChartsView(session, chartPluginPath(), parent); });
    for (const auto &[action, kind] :
         {std::pair(choices.provinces, TableKind::Provinces), std::pair(choices.rounds, TableKind::Rounds),
          std::pair(choices.sources, TableKind::Sources), std::pair(choices.glossary, TableKind::Glossary)}) {
        views.addView(action, ViewOf::Records,
                      [kind = kind, &session, &preferences, table = choices.table](QWidget *parent) {
                          auto *page = new RecordPage(kind, session, preferences, parent);
                          QObject::connect(page, &RecordPage::areasWanted, table, &QAction::trigger);
                          return page;
                      });
    }
}

} // namespace mueang::gui
