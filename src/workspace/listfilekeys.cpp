// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/listfilekeys.h"

#include <QCoreApplication>

#include <array>

namespace mueang::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array titles{
    QT_TRANSLATE_NOOP("mueang::Workspace", "List"),        QT_TRANSLATE_NOOP("mueang::Workspace", "Identifier"),
    QT_TRANSLATE_NOOP("mueang::Workspace", "Name (Thai)"), QT_TRANSLATE_NOOP("mueang::Workspace", "Name (English)"),
    QT_TRANSLATE_NOOP("mueang::Workspace", "Note"),        QT_TRANSLATE_NOOP("mueang::Workspace", "Note changed"),
};
static_assert(titles.size() == ListColumnCount);

} // namespace

const QStringList &listColumnKeys()
{
    static const QStringList keys{u"list"_s, u"id"_s, u"name_th"_s, u"name_en"_s, u"note"_s, u"note_changed"_s};
    return keys;
}

QStringList listColumnTitles()
{
    QStringList texts;
    for (const char *const title : titles) {
        texts.append(QCoreApplication::translate("mueang::Workspace", title));
    }
    return texts;
}

int listColumn(const QString &header)
{
    const QStringList translated = listColumnTitles();
    for (int column = 0; column < ListColumnCount; ++column) {
        if (header == listColumnKeys().at(column) || header == translated.at(column)
            || header == QLatin1StringView(titles[static_cast<std::size_t>(column)])) {
            return column;
        }
    }
    return -1;
}

} // namespace mueang::workspace
