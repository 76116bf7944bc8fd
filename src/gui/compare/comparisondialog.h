// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "gui/widgets/filechoice.h"
#include "gui/widgets/linkopener.h"
#include "gui/widgets/revealfile.h"
#include "wording/comparison.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

class AnnouncingLabel;
class ComparisonSources;
class ComparisonTable;
class CsvExport;
class NoticeBar;

/**
 * Shows a few areas side by side in a window beside the main one. The areas do not change with the search or the
 * selection; language and era follow the session. Closes with its catalogue. GUI thread.
 */
class ComparisonDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Replaced by tests. */
    struct Services
    {
        ChooseFile chooseFile = chooseFileToSave;
        std::function<void(const QString &)> showInFolder = gui::showInFolder;
    };

    /** `areas` are two to four areas of the session's catalogue. */
    ComparisonDialog(std::vector<catalogue::Index> areas, app::Session &session, app::Preferences &preferences,
                     Services services, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<catalogue::Index> &areas() const { return m_areas; }

signals:
    /** Emitted to show the details of an area in the main window. */
    void detailsWanted(mueang::catalogue::Index area);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUp();
    void setUpTaking();
    void setUpLayout();
    void compare();
    void showCurrent();
    void remove(int column);
    void copyAll();
    void exportCsv();
    void print();
    void openDetails();
    void retranslate();

    /** Returns the comparison as shown: all facts, or only those that differ. */
    [[nodiscard]] wording::Comparison shown() const;

    std::vector<catalogue::Index> m_areas;
    app::Session &m_session;
    app::Preferences &m_preferences;
    catalogue::CataloguePointer m_catalogue;
    Services m_services;
    wording::Comparison m_comparison;
    AnnouncingLabel *m_summary;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_copyButton;
    QPushButton *m_exportButton;
    QPushButton *m_printButton;
    NoticeBar *m_notice;
    ComparisonTable *m_table;
    ComparisonSources *m_sources;
    QPushButton *m_detailsButton;
    QPushButton *m_closeButton;
    QAction *m_copyAction;
    CsvExport *m_export;
    LinkOpener *m_links;
    QString m_exportedFile;
};

} // namespace mueang::gui
