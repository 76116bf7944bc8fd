// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace mueang::gui {

class AnnouncingLabel;

/** Asks for a name, and says at once why one cannot be taken. */
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Texts
    {
        QString title;
        QString label;
        QString name; ///< to begin with
        QString accept; ///< on the button: a verb
    };

    using Problem = std::function<QString(const QString &name)>; ///< a sentence; null when the name is good
    using Named = std::function<void(const QString &name)>;

    /** `named` is called once, and not at all when the dialog was given up. Deletes itself. */
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
