// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/listfilekeys.h"

#include "base/translations.h"
#include "workspace/contents.h"

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

ListColumnNames::ListColumnNames()
{
    // A file may have been exported in another language than the interface's.
    const LanguageTexts thai(u"th"_s);
    for (int column = 0; column < ListColumnCount; ++column) {
        const char *const title = titles[static_cast<std::size_t>(column)];
        for (const QString &name :
             {listColumnKeys().at(column), QString::fromLatin1(title), thai.text("mueang::Workspace", title)}) {
            m_columns.insert(foldedName(name), column);
        }
    }
}

int ListColumnNames::column(const QString &name) const
{
    return m_columns.value(foldedName(name), -1);
}

} // namespace mueang::workspace
