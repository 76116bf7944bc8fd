// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/dialoglook.h"

#include "gui/style/textsize.h"
#include "gui/style/theme.h"
#include "gui/widgets/dialogscroll.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QScreen>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int frameRoom = 48; // common desktops' title bars are up to 40 pixels high

} // namespace

void applyDialogLook(QDialog &dialog)
{
    QFile file(u":/style/dialogs.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "applyDialogLook", "the style sheet is part of the program");
        return;
    }
    dialog.setStyleSheet(QString::fromUtf8(file.readAll()));
}

void makeTitle(QLabel &label, TitleLevel level)
{
    const double factor = level == TitleLevel::Program ? 1.5 : (level == TitleLevel::Dialog ? 1.25 : 1.0);
    label.setFont(scaledFont(label.font(), factor, QFont::DemiBold));
}

void makeSecondary(QLabel &label)
{
    label.setFont(scaledFont(label.font(), 0.875, QFont::Normal));
    label.setForegroundRole(QPalette::PlaceholderText);
}

void resizeWithinScreen(QDialog &dialog, QSize usual)
{
    makeScrollable(dialog);
    const QSize room = dialog.screen()->availableSize() - QSize(frameRoom, frameRoom);
    dialog.resize(QSize(withText(usual.width()), withText(usual.height())).expandedTo(usual).boundedTo(room));
}

} // namespace mueang::gui
