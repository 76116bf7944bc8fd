// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/dialogscroll.h"

#include <QDialog>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

} // namespace mueang::gui
