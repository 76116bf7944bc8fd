// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/exportinput.h"
#include "app/exportjob.h"
#include "app/preferences.h"
#include "exporting/areaexport.h"
#include "gui/widgets/filechoice.h"
#include "gui/widgets/revealfile.h"

#include <QDialog>
#include <QTimer>

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class ExportDialog;
}

/**
 * Exports the selected or all shown areas to a file of any format: states which, how many and in which order, previews
 * the first rows, writes on a worker thread and finally shows where the file is.
 */
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Replaced by tests. */
    struct Services
    {
        ChooseFile chooseFile = chooseFileToSave;
        std::function<void(const QString &)> showInFolder = gui::showInFolder;
    };

    ExportDialog(app::ExportInput input, const app::ExportChoices &choices, Services services,
                 QWidget *parent = nullptr);

    ~ExportDialog() override;
    Q_DISABLE_COPY_MOVE(ExportDialog)

    /** Cancels a running export, else closes the dialog. */
    void reject() override;

signals:
    /** Emitted after a file was written, with the choices to remember. */
    void exported(const mueang::app::ExportChoices &choices);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpChoices(const app::ExportChoices &choices);
    void connectChoices();
    void connectButtons();
    void retranslate();
    void retranslateChoices();
    void updateFormat();
    void updateColumns();
    void updatePreview();
    void updateExportButton();
    void updateProgress();

    [[nodiscard]] const std::vector<catalogue::Index> &rows() const;

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows().size()); }

    [[nodiscard]] exporting::FormatId format() const;
    [[nodiscard]] exporting::AreaExport options() const;
    [[nodiscard]] app::ExportChoices choices() const;

    void askForFile();
    void write(const QString &file);
    void setBusy(bool busy);
    void showResult();
    [[nodiscard]] bool isDone() const;

    std::unique_ptr<Ui::ExportDialog> m_ui;
    app::ExportInput m_input;
    Services m_services;
    QString m_folder;
    QString m_file; ///< being written, or written
    app::ExportJob m_job;
    QTimer m_showDelay; ///< delay before the progress is shown
    QTimer m_clock; ///< interval between updates of the progress
};

} // namespace mueang::gui
