// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/answerreport.h"

#include "cli/streams.h"
#include "wording/answerwords.h"
#include "wording/querywords.h"

namespace mueang::cli {

void reportAnswer(const query::QueryContext &asked, const query::Result &answer, const query::SearchIndex &index,
                  const wording::Presentation &presentation)
{
    const QString alternatives =
        answer.rows.empty() ? wording::alternativesSentence(asked, index, presentation) : QString();
    for (const QString &sentence :
         {wording::guessSentence(answer), wording::understoodSentence(asked, answer, index, presentation),
          wording::textOnlySentence(answer), wording::namedWithoutAreasSentence(answer, index, presentation),
          alternatives}) {
        if (!sentence.isEmpty()) {
            message(sentence);
        }
    }
}

} // namespace mueang::cli
