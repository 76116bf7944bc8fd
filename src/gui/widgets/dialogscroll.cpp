// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/dialogscroll.h"

#include <QDialog>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

/** QScrollArea's own hint is no larger than 36 by 24 letters. */
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

/** QScrollArea gives a layout whose labels wrap the height that it would like; the least that it can do with is enough.
 */
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
    contents->setLayout(layout); // takes the widgets of the layout along
    scroll->setWidget(contents);
    contents->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

} // namespace mueang::gui
