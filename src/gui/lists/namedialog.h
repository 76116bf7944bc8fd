// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace mueang::gui {

class AnnouncingLabel;

/** Asks for a name, and shows at once why a name is not allowed. */
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString label;
        QString name; ///< initial name
        QString accept; ///< label of the accept button: a verb
    };

    using Problem = std::function<QString(const QString &name)>; ///< returns a sentence, or null if the name is allowed
    using Named = std::function<void(const QString &name)>;

    /** Opens a dialog that deletes itself. `named` is called once, or not at all if the user cancels. */
    static void ask(const Texts &texts, Problem problem, const Named &named, QWidget *parent);

private:
    NameDialog(const Texts &texts, Problem problem, QWidget *parent);

    void check();

    Problem m_problem;
    QLineEdit *m_name;
    AnnouncingLabel *m_reason;
    QPushButton *m_accept;
};

} // namespace mueang::gui
