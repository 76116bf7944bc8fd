// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exportjob.h"
#include "gui/print/printplugin.h"
#include "gui/widgets/filechoice.h"
#include "paper/papercontent.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QToolButton;

namespace mueang::app {
class Preferences;
}

namespace mueang::gui {

class AnnouncingLabel;
class PrintOptions;

/** Returns the path of the plugin installed with the program. */
[[nodiscard]] QString printPluginPath();

/**
 * Previews the pages, with printer, copies, paper and orientation beside them; prints them or saves a PDF file. Without
 * the plugin or a printer, saving a PDF file still works. Remembers the paper. GUI thread.
 */
class PrintDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Replaced by tests. */
    struct Services
    {
        ChooseFile chooseFile = chooseFileToSave;
        QString pluginFile = printPluginPath();
    };

    PrintDialog(paper::PaperContent content, app::Preferences &preferences, Services services,
                QWidget *parent = nullptr);

signals:
    void saved(const QString &file);
    void printed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void loadPlugin();
    void setUp();
    void setUpLayout();
    [[nodiscard]] QLayout *makeChoices();
    [[nodiscard]] QLayout *makePages();
    void retranslate();
    void showPages();
    void showPageNumber();
    void print();
    void askForFile();
    void save(const QString &file);

    paper::PaperContent m_content;
    app::Preferences &m_preferences;
    Services m_services;
    PrintPlugin *m_plugin = nullptr;
    PagePreview *m_preview = nullptr;
    QString m_pluginError; ///< why there is no preview
    QLabel *m_noPreview;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_pageNumber;
    PrintOptions *m_choices = nullptr;
    AnnouncingLabel *m_state;
    QPushButton *m_pdfButton;
    QPushButton *m_printButton;
    QPushButton *m_closeButton;
    app::ExportJob m_job;
    QString m_file;
};

} // namespace mueang::gui
