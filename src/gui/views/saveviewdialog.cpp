// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/saveviewdialog.h"

#include "gui/views/viewtexts.h"
#include "gui/widgets/dialoglook.h"

#include "ui_saveviewdialog.h"

#include <algorithm>

namespace mueang::gui {

namespace {

int lowestFreeNumber(const workspace::Contents &contents)
{
    for (int number = 1; number <= 9; ++number) {
        const auto has = [number](const auto &entry) { return entry.second.number == number; };
        if (std::ranges::none_of(contents.views, has)) {
            return number;
        }
    }
    return 0;
}

} // namespace

SaveViewDialog::SaveViewDialog(const workspace::Contents &contents, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SaveViewDialog>())
    , m_contents(contents)
{
    m_ui->setupUi(this);
    applyDialogLook(*this);
    makeSecondary(*m_ui->whatLabel);
    m_ui->nameField->setMaxLength(static_cast<int>(workspace::longestName));
    m_ui->nameField->setText(name);
    m_ui->nameField->selectAll();
    fillNumbers(*m_ui->numberBox, m_contents);
    m_ui->numberBox->setCurrentIndex(lowestFreeNumber(m_contents));
    connect(m_ui->nameField, &QLineEdit::textChanged, this, &SaveViewDialog::check);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

SaveViewDialog::~SaveViewDialog() = default;

QString SaveViewDialog::name() const
{
    return m_ui->nameField->text();
}

int SaveViewDialog::number() const
{
    return m_ui->numberBox->currentData().toInt();
}

void SaveViewDialog::check()
{
    const QString problem = nameProblem(m_contents, name());
    m_ui->problemLabel->announce(problem);
    m_ui->saveButton->setEnabled(problem.isEmpty());
}

} // namespace mueang::gui
