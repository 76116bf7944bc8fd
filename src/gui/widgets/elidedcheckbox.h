// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

namespace mueang::gui {

/** A check box that elides its text, so that it never requires more width than is available. */
class ElidedCheckBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit ElidedCheckBox(QWidget *parent = nullptr);

    /** Sets the text: plain, without a mnemonic. Screen readers receive it unelided. */
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
