// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/change.h"

#include <QCoreApplication>

#include <algorithm>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

/** Returns the name of a single area, or the number of several. */
QString areasInWords(const Change &change, const AreaNamer &areaName)
{
    const int count = static_cast<int>(change.areas.size());
    return count == 1 ? areaName(change.areas.constFirst())
                      : QCoreApplication::translate("mueang::Workspace", "%n area(s)", nullptr, count);
}

const char *pattern(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::AddAreas:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Add %1 to %2");
    case ChangeKind::RemoveAreas:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Remove %1 from %2");
    case ChangeKind::MoveArea:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Move %1 in %2");
    case ChangeKind::CreateList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Make the list %2");
    case ChangeKind::RenameList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Rename the list %2");
    case ChangeKind::DeleteList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Delete the list %2");
    case ChangeKind::MoveList:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Move the list %2");
    case ChangeKind::WriteNote:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Write the note on %1");
    case ChangeKind::DeleteNote:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Delete the note on %1");
    case ChangeKind::SaveView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Save the view %2");
    case ChangeKind::UpdateView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Change the view %2");
    case ChangeKind::RenameView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Rename the view %2");
    case ChangeKind::NumberView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Change the number of the view %2");
    case ChangeKind::DeleteView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Delete the view %2");
    case ChangeKind::MoveView:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Move the view %2");
    case ChangeKind::Import:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Import from %2");
    case ChangeKind::Restore:
        return QT_TRANSLATE_NOOP("mueang::Workspace", "Restore a backup");
    }
    Q_UNREACHABLE();
}

} // namespace

QString changeTitle(const Change &change, const AreaNamer &areaName)
{
    QString title = QCoreApplication::translate("mueang::Workspace", pattern(change.kind));
    // Not QString::arg(): some patterns have no %1, and a name may itself contain “%1”.
    const qsizetype areas = title.indexOf("%1"_L1);
    const qsizetype name = title.indexOf("%2"_L1);
    const auto fill = [&title](qsizetype at, const QString &text) {
        if (at >= 0) {
            title.replace(at, 2, text);
        }
    };
    fill(std::max(areas, name), areas > name ? areasInWords(change, areaName) : change.name);
    fill(std::min(areas, name), areas > name ? change.name : areasInWords(change, areaName));
    return title;
}

} // namespace mueang::workspace
