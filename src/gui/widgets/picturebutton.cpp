// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/picturebutton.h"

#include "gui/style/icon.h"
#include "gui/widgets/messages.h"

#include <QEvent>
#include <QMenu>

namespace mueang::gui {

using namespace Qt::StringLiterals;

PictureButton::PictureButton(Make make, QString name, QWidget *parent, ChooseFile chooseFile)
    : QToolButton(parent)
    , m_make(std::move(make))
    , m_name(std::move(name))
    , m_chooseFile(std::move(chooseFile))
{
    setObjectName(u"pictureButton"_s);
    setIcon(themedIcon(u"image"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    m_save = menu->addAction(QString(), this, &PictureButton::askForFile);
    m_copy = menu->addAction(QString(), this, [this] { copyPicture(m_make()); });
    m_save->setObjectName(u"savePictureAction"_s);
    m_copy->setObjectName(u"copyPictureAction"_s);
    setMenu(menu);
    retranslate();
}

void PictureButton::retranslate()
{
    setText(tr("Picture"));
    setPlainToolTip(*this, tr("Save or copy this view as a picture"));
    m_save->setText(tr("&Save the picture…"));
    m_copy->setText(tr("&Copy the picture"));
}

void PictureButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QToolButton::changeEvent(event);
}

void PictureButton::askForFile()
{
    FileDialogRequest wish;
    wish.title = tr("Save the picture");
    wish.path = usableFolder({}) + u'/' + m_name + u".png"_s;
    wish.filter = tr("Pictures (*.png *.svg)");
    askForFileToSave(this, m_chooseFile, wish, withPictureSuffix, [this](const QString &file) { save(file); });
}

void PictureButton::save(const QString &file)
{
    const Result<> written = savePicture(file, m_make());
    if (isDone(written)) {
        emit saved(file);
    }
    if (!written) {
        showError(this, written.error());
    }
}

} // namespace mueang::gui
