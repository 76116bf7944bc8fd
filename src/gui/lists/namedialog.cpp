// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lists/namedialog.h"

#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/dialoglook.h"
#include "workspace/contents.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 360;

} // namespace

void NameDialog::ask(const Texts &texts, Problem problem, const Named &named, QWidget *parent)
{
    auto *dialog = new NameDialog(texts, std::move(problem), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, dialog, [dialog, named] { named(dialog->m_name->text()); });
    dialog->open();
}

NameDialog::NameDialog(const Texts &texts, Problem problem, QWidget *parent)
    : QDialog(parent)
    , m_problem(std::move(problem))
    , m_name(new QLineEdit(texts.name, this))
    , m_reason(new AnnouncingLabel(this))
{
    setWindowTitle(texts.title);
    setObjectName(u"nameDialog"_s);
    setMinimumWidth(narrowest);
    auto *label = new QLabel(texts.label, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_name);
    m_name->setObjectName(u"nameField"_s);
    m_name->setAccessibleName(texts.label);
    m_name->setMaxLength(static_cast<int>(workspace::longestName));
    m_name->selectAll();
    m_reason->setObjectName(u"nameProblem"_s);
    m_reason->setWordWrap(true);
    makeSecondary(*m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(texts.accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void NameDialog::check()
{
    const bool isEmpty = m_name->text().trimmed().isEmpty();
    const QString problem = isEmpty ? QString() : m_problem(m_name->text());
    m_accept->setEnabled(!isEmpty && problem.isNull());
    if (problem.isEmpty()) {
        m_reason->clear();
    } else {
        m_reason->announce(problem);
    }
}

} // namespace mueang::gui
