// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/map/mapcontent.h"

#include <QWidget>

class QLabel;
class QListView;
class QStringListModel;

namespace mueang::app {
class Session;
}

namespace mueang::gui {

/** Lists the rows that the map cannot show because no place is published. Hidden if there are none. */
class UnplacedList final : public QWidget
{
    Q_OBJECT

public:
    explicit UnplacedList(app::Session &session, QWidget *parent = nullptr);

    void show(const std::vector<catalogue::Index> &areas);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void syncSelection();
    void publish(int row);

    app::Session &m_session;
    QLabel *m_title;
    QListView *m_list;
    QStringListModel *m_names;
    std::vector<catalogue::Index> m_areas;
    bool m_isSyncing = false; ///< true while showing the session's selection, which must not be published back
};

} // namespace mueang::gui
