// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "gui/widgets/filechoice.h"
#include "gui/widgets/linkopener.h"
#include "gui/widgets/revealfile.h"
#include "wording/table.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QPushButton;

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

class AnnouncingLabel;
class CsvExport;
class LineField;
class NoticeBar;
class RecordReader;
class RecordTable;

/**
 * One of the tables beside the areas, as a view of the window's centre: a search field, the rows, and the current row
 * in full. Follows the session while visible; counts refer to the areas of the session's answer. Remembers the widths
 * of its columns. GUI thread.
 */
class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    /** Replaced by tests. */
    struct Services
    {
        ChooseFile chooseFile = chooseFileToSave;
        std::function<void(const QString &)> showInFolder = gui::showInFolder;
        LinkOpener::OpenUrl openUrl; ///< empty = the desktop's browser
    };

    RecordPage(wording::TableKind kind, app::Session &session, app::Preferences &preferences, Services services,
               QWidget *parent = nullptr);

    RecordPage(wording::TableKind kind, app::Session &session, app::Preferences &preferences, QWidget *parent = nullptr)
        : RecordPage(kind, session, preferences, Services(), parent)
    { }

    /** Moves the keyboard focus to the rows. */
    void enter();

    /** Exports the rows shown as CSV. */
    void exportRows();

signals:
    /** Emitted after the session was asked for the areas of a row: show the table of areas. */
    void areasWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpRows();
    void setUpFinding();
    void setUpExport();
    void setUpLayout();
    void onAnswerChanged();
    void showRows();
    void showAreas();
    void openSource();
    void saveState();
    void retranslate();

    /** Returns the address of the current row, or an empty string if it has none that may be opened. */
    [[nodiscard]] QString currentAddress() const;
    [[nodiscard]] int rowCount() const;

    wording::TableKind m_kind;
    app::Session &m_session;
    app::Preferences &m_preferences;
    Services m_services;
    LineField *m_find;
    QCheckBox *m_hideNoneYet;
    QPushButton *m_exportButton;
    AnnouncingLabel *m_count;
    NoticeBar *m_notice;
    RecordTable *m_table;
    RecordReader *m_reader;
    QPushButton *m_areasButton;
    QPushButton *m_openButton;
    QAction *m_areasAction;
    QAction *m_openAction;
    CsvExport *m_export;
    LinkOpener *m_links;
    QString m_exportedFile;
    int m_exportedRows = 0;
    std::shared_ptr<const app::Answer> m_answer; ///< answer that the counts refer to
};

} // namespace mueang::gui
