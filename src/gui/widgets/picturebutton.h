// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/filechoice.h"
#include "gui/widgets/picture.h"

#include <QToolButton>

namespace mueang::gui {

/** A menu button that saves a view as a picture or copies it. */
class PictureButton final : public QToolButton
{
    Q_OBJECT

public:
    using Make = std::function<Picture()>;

    /** `make` is called for each picture; `name` is the suggested file name without suffix. */
    PictureButton(Make make, QString name, QWidget *parent, ChooseFile chooseFile = &chooseFileToSave);

signals:
    void saved(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void askForFile();
    void save(const QString &file);

    Make m_make;
    QString m_name;
    ChooseFile m_chooseFile;
    QAction *m_save;
    QAction *m_copy;
};

} // namespace mueang::gui
