// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/languages.h"

#include "catalogue/compile/compilation.h"
#include "catalogue/compile/rules.h"
#include "text/script.h"

#include <algorithm>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

ShownText ShownTexts::read(Row &row, const char *name, TextKind kind)
{
    const QByteArray th = QByteArray(name) + "_th";
    const QByteArray en = QByteArray(name) + "_en";
    ShownText text{orNull(row.text(th.constData(), kind)), orNull(row.text(en.constData(), kind))};
    const bool hasThai = row.hasValue(th.constData());
    const bool hasEnglish = row.hasValue(en.constData());
    if (row.hasColumn(name) && row.hasValue(name)) {
        const QString instead = QString::fromLatin1(th + ", " + en);
        if (hasThai || hasEnglish || m_oneLanguage == OneLanguage::Refused) {
            row.report(name, rules::columnReplaced(instead));
            return text;
        }
        const QString former = row.text(name, kind);
        (std::ranges::any_of(former, text::isThai) ? text.th : text.en) = orNull(former);
        add(row, name, {.other = instead, .isFormerColumn = true});
    } else if (hasThai != hasEnglish) {
        const QByteArray &missing = hasThai ? en : th;
        const QString given = QString::fromLatin1(hasThai ? th : en);
        if (m_oneLanguage == OneLanguage::Refused) {
            row.report(missing.constData(), rules::bothLanguages(given));
        } else {
            add(row, missing.constData(), {.other = given});
        }
    }
    return text;
}

void ShownTexts::add(Row &row, const char *column, const Notice &notice)
{
    Notice &first = m_notices.try_emplace({row.file(), QString::fromLatin1(column)}, notice).first->second;
    if (++first.count == 1) {
        first.line = row.line();
    }
}

void ShownTexts::report(ProblemList &notices) const
{
    for (const auto &[place, notice] : m_notices) {
        const auto rule = notice.isFormerColumn ? rules::columnOfFormerVersion : rules::oneLanguage;
        notices.add({place.first, notice.line, place.second, {}, rule(notice.other, notice.count)});
    }
}

} // namespace mueang::catalogue::compile
