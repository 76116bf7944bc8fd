// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/views/viewtexts.h"

#include "base/errormessage.h"
#include "gui/widgets/messages.h"
#include "workspace/edits.h"

#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QKeySequence>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestName = 320; ///< pixels

struct SavedViewTexts
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::SavedViewTexts)
};

QString shortName(const QString &name)
{
    return elidedText(name, QFontMetrics(QApplication::font()), widestName);
}

} // namespace

QString shortcutText(int number)
{
    return number == 0
        ? QString()
        : QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)).toString(QKeySequence::NativeText);
}

QString nameForAction(const QString &name)
{
    return shortName(name).replace(u'&', "&&"_L1);
}

QString nameProblem(const workspace::Contents &contents, const QString &name, const QString &own)
{
    if (name.simplified().isEmpty()) {
        return SavedViewTexts::tr("Write a name.");
    }
    workspace::Contents others;
    others.views = contents.views;
    others.views.erase(own);
    const auto saved = workspace::saveView(others, name, {});
    if (saved) {
        return {};
    }
    const auto message = errorMessage({saved.error().kind, shortName(name), {}, saved.error().detail});
    return message.what + u' ' + message.advice;
}

void fillNumbers(QComboBox &box, const workspace::Contents &contents, const QString &own)
{
    box.clear();
    box.addItem(SavedViewTexts::tr("No key"), 0);
    for (int number = 1; number <= 9; ++number) {
        QString text = shortcutText(number);
        for (const auto &[id, view] : contents.views) {
            if (view.number == number && id != own) {
                text = SavedViewTexts::tr("%1, now of “%2”").arg(text, shortName(view.name));
            }
        }
        box.addItem(text, number);
    }
}

} // namespace mueang::gui
