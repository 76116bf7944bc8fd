// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

namespace mueang::gui {

/** A check box whose words end in an ellipsis where they have no room, so that it never asks for more than there is. */
class ElidedCheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit ElidedCheckBox(QWidget *parent = nullptr);

    /** Plain text, without a mnemonic; screen readers get it whole. */
    void setWholeText(const QString &text);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace mueang::gui
