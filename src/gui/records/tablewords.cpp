// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/records/tablewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using wording::TableKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mueang::gui::TableWords)
};

struct Column
{
    const char *key;
    int width;
    bool isNumber = false;
};

/** Returns the columns with their widths in average characters; the last one is stretched. */
std::vector<Column> chosenColumns(TableKind kind)
{
    switch (kind) {
    case TableKind::Provinces:
        return {{"name_th", 18}, {"name_en", 19}, {"areas", 9, true}, {"region", 18}, {"area_names", 20}};
    case TableKind::Rounds:
        return {{"meeting", 24}, {"held_on", 13}, {"areas", 9, true}, {"logo_awarded", 18}, {"area_names", 24}};
    case TableKind::Sources:
        return {{"publisher", 20}, {"title", 32}, {"published_on", 13}, {"areas", 9, true}, {"facts", 20}};
    case TableKind::Glossary:
        return {{"term_th", 27}, {"term_en", 25}, {"explanation", 30}};
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<RecordColumn> recordColumns(TableKind kind)
{
    std::vector<RecordColumn> columns;
    for (const Column &chosen : chosenColumns(kind)) {
        columns.push_back({wording::tableColumn(kind, QString::fromLatin1(chosen.key)), chosen.width, chosen.isNumber});
    }
    return columns;
}

QString tableTitle(TableKind kind)
{
    switch (kind) {
    case TableKind::Provinces:
        return Words::tr("Provinces");
    case TableKind::Rounds:
        return Words::tr("Rounds");
    case TableKind::Sources:
        return Words::tr("Sources");
    case TableKind::Glossary:
        return Words::tr("Glossary");
    }
    Q_UNREACHABLE();
}

QString findHint(TableKind kind)
{
    switch (kind) {
    case TableKind::Provinces:
        return Words::tr("Find a province…");
    case TableKind::Rounds:
        return Words::tr("Find a meeting…");
    case TableKind::Sources:
        return Words::tr("Find a source…");
    case TableKind::Glossary:
        return Words::tr("Find a term…");
    }
    Q_UNREACHABLE();
}

QString countInWords(TableKind kind, int shown, int all)
{
    const QString total = QLocale().toString(all);
    switch (kind) {
    case TableKind::Provinces:
        return shown == all ? Words::tr("%Ln province(s)", nullptr, all)
                            : Words::tr("%Ln of %1 province(s)", nullptr, shown).arg(total);
    case TableKind::Rounds:
        return shown == all ? Words::tr("%Ln meeting(s)", nullptr, all)
                            : Words::tr("%Ln of %1 meeting(s)", nullptr, shown).arg(total);
    case TableKind::Sources:
        return shown == all ? Words::tr("%Ln source(s)", nullptr, all)
                            : Words::tr("%Ln of %1 source(s)", nullptr, shown).arg(total);
    case TableKind::Glossary:
        return shown == all ? Words::tr("%Ln term(s)", nullptr, all)
                            : Words::tr("%Ln of %1 term(s)", nullptr, shown).arg(total);
    }
    Q_UNREACHABLE();
}

QString exportInWords(TableKind kind, int shown)
{
    switch (kind) {
    case TableKind::Provinces:
        return Words::tr("Export %Ln province(s)…", nullptr, shown);
    case TableKind::Rounds:
        return Words::tr("Export %Ln meeting(s)…", nullptr, shown);
    case TableKind::Sources:
        return Words::tr("Export %Ln source(s)…", nullptr, shown);
    case TableKind::Glossary:
        return Words::tr("Export %Ln term(s)…", nullptr, shown);
    }
    Q_UNREACHABLE();
}

QString exportedInWords(TableKind kind, int shown, const QString &fileName)
{
    return Words::tr("%1 exported to “%2”").arg(countInWords(kind, shown, shown), fileName);
}

} // namespace mueang::gui
