// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/contents.h"

#include <QDialog>

#include <memory>

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class SaveViewDialog;
}

/** Asks for the name and the shortcut of a new view; reports an invalid name while it is typed. */
class SaveViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /** Proposes the lowest free number. */
    SaveViewDialog(const workspace::Contents &contents, const QString &name, QWidget *parent = nullptr);
    ~SaveViewDialog() override;
    Q_DISABLE_COPY_MOVE(SaveViewDialog)

    [[nodiscard]] QString name() const;
    /** Returns the number of the shortcut; 0 = none. */
    [[nodiscard]] int number() const;

private:
    void check();

    std::unique_ptr<Ui::SaveViewDialog> m_ui;
    workspace::Contents m_contents;
};

} // namespace mueang::gui
