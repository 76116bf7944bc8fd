// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/dialoglook.h"

#include "gui/style/textsize.h"
#include "gui/style/theme.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int frameRoom = 48; // common desktops' title bars are up to 40 pixels high

/** Returns the contents' size hint: QScrollArea limits its hint to 36 by 24 characters. */
class DialogScroll final : public QScrollArea
{
public:
    explicit DialogScroll(QWidget *parent)
        : QScrollArea(parent)
    {
        setObjectName(u"dialogScroll"_s);
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override { return widget()->sizeHint(); }
};

/** Reports the layout's minimum height for a width: QScrollArea would use the preferred height of wrapped labels. */
class DialogContents final : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalMinimumHeightForWidth(width); }
};

/**
 * Wraps the dialog's contents in a scroll area, so that the dialog can be smaller than its contents need: with large
 * text, or on a small screen. Tab scrolls to hidden widgets; if everything fits, the scroll area is invisible.
 */
void makeScrollable(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    auto *scroll = new DialogScroll(&dialog);
    auto *contents = new DialogContents(scroll->viewport());
    contents->setLayout(layout); // also reparents the widgets of the layout
    scroll->setWidget(contents);
    contents->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

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
