// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/areaexport.h"
#include "gui/export/exportdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStringList>
#include <QTest>

namespace mueang::gui {

using namespace Qt::StringLiterals;

/** Three selected rows of the sample catalogue's eight, all shown from the last to the first. */
[[nodiscard]] app::ExportInput sampleInput();

/** What the dialog takes when nobody changes anything. */
[[nodiscard]] exporting::AreaExport usualOptions(const app::ExportInput &input);

/** The file as the core writes it; the dialog must write the same bytes. */
[[nodiscard]] QByteArray fileOf(const app::ExportInput &input, std::span<const catalogue::Index> rows,
                                const exporting::AreaExport &options);

/** Of somebody who wants CSV. */
[[nodiscard]] app::ExportChoices csvChoices();

/** A dialog with its hands and eyes. */
struct Person
{
    explicit Person(app::ExportInput what = sampleInput(), const app::ExportChoices &choices = csvChoices())
        : input(std::move(what))
        , dialog(input, choices, services())
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    }

    ExportDialog::Services services()
    {
        return {[this](QWidget *, const FileDialogRequest &wish, const std::function<void(const QString &)> &chosen) {
                    wishes.append(wish.path);
                    if (!answers.isEmpty()) {
                        chosen(answers.takeFirst());
                    }
                },
                [this](const QString &file) { shownFile = file; }};
    }

    template<class Widget>
    Widget &find(const QString &name) const
    {
        auto *widget = dialog.findChild<Widget *>(name);
        if (widget == nullptr) {
            qFatal("There is no %s.", qUtf8Printable(name));
        }
        return *widget;
    }

    void press(const QString &button) const { QTest::mouseClick(&find<QPushButton>(button), Qt::LeftButton); }

    void choose(exporting::FormatId format) const
    {
        find<QComboBox>(u"formatBox"_s).setCurrentIndex(static_cast<int>(format));
    }

    /** As a person does it: the signal is not sent for what a program sets. */
    void choosePreset(int preset) const
    {
        auto &box = find<QComboBox>(u"presetBox"_s);
        box.setCurrentIndex(preset);
        emit box.activated(preset);
    }

    /** Takes the check from every column. */
    void uncheckColumns() const
    {
        const auto &columns = find<QListWidget>(u"columnList"_s);
        for (int row = 0; row < columns.count(); ++row) {
            columns.item(row)->setCheckState(Qt::Unchecked);
        }
    }

    [[nodiscard]] QString preview() const { return find<QPlainTextEdit>(u"previewText"_s).toPlainText(); }

    [[nodiscard]] bool isDone() const
    {
        return find<QStackedWidget>(u"pages"_s).currentWidget()->objectName() == "donePage"_L1;
    }

    void exportTo(const QString &path)
    {
        answers.append(path);
        press(u"exportButton"_s);
    }

    /** The message that stands before the dialog, or null. */
    [[nodiscard]] QDialog *message() const
    {
        const auto messages = dialog.findChildren<QDialog *>(u"messageDialog"_s);
        for (QDialog *message : messages) {
            if (message->isVisible()) {
                return message;
            }
        }
        return nullptr;
    }

    [[nodiscard]] QString messageText() const { return message()->findChild<QLabel *>(u"whatLabel"_s)->text(); }

    app::ExportInput input;
    QStringList answers; ///< of the file dialog, in turn
    QStringList wishes; ///< what it was asked
    QString shownFile;
    ExportDialog dialog;
};

} // namespace mueang::gui
