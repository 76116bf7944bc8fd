// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace mueang::gui {

namespace Ui { // NOLINT(readability-identifier-naming): uic names it
class LinkDialog;
}

/** Shows the address of a link, before opening it or after opening failed. The address is shown as plain text. */
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t { Ask, ReportFailure };

    LinkDialog(const QString &address, Purpose purpose, QWidget *parent = nullptr);
    ~LinkDialog() override;
    Q_DISABLE_COPY_MOVE(LinkDialog)

    /** Returns whether the user allowed links to this host without asking. */
    [[nodiscard]] bool remembersHost() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void copyAddress();

    std::unique_ptr<Ui::LinkDialog> m_ui;
    QString m_address;
    Purpose m_purpose;
};

} // namespace mueang::gui
