// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/cellvalue.h"

#include "base/enumsize.h"
#include "query/columns.h"
#include "wording/citations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace mueang::wording {

using namespace Qt::StringLiterals;
using text::Language;

namespace {

struct FactWord
{
    const char *key;
    const char *label;
};

constexpr std::array factWords{
    FactWord{"area", QT_TRANSLATE_NOOP("mueang::Facts", "Entries")},
    FactWord{"area_summary", QT_TRANSLATE_NOOP("mueang::Facts", "Summaries")},
    FactWord{"milestone", QT_TRANSLATE_NOOP("mueang::Facts", "Milestones")},
    FactWord{"area_domain", QT_TRANSLATE_NOOP("mueang::Facts", "Domains")},
    FactWord{"organisation", QT_TRANSLATE_NOOP("mueang::Facts", "Organisations")},
    FactWord{"project", QT_TRANSLATE_NOOP("mueang::Facts", "Projects")},
    FactWord{"figure", QT_TRANSLATE_NOOP("mueang::Facts", "Figures")},
    FactWord{"award", QT_TRANSLATE_NOOP("mueang::Facts", "Awards")},
    FactWord{"place", QT_TRANSLATE_NOOP("mueang::Facts", "Places")},
    FactWord{"round", QT_TRANSLATE_NOOP("mueang::Facts", "Rounds")},
    FactWord{"province", QT_TRANSLATE_NOOP("mueang::Facts", "Provinces")},
    FactWord{"glossary", QT_TRANSLATE_NOOP("mueang::Facts", "Terms")},
    FactWord{"national_count", QT_TRANSLATE_NOOP("mueang::Facts", "Figures of the country")},
    FactWord{"search_word", QT_TRANSLATE_NOOP("mueang::Facts", "Search words")},
};
static_assert(factWords.size() == enumSize<FactKind>);

/** Returns null for an empty view, so that the window shows "Not known". */
QString textOf(QStringView view)
{
    return view.isEmpty() ? QString() : view.toString();
}

QString joined(const QStringList &parts, QLatin1StringView separator = ", "_L1)
{
    return parts.isEmpty() ? QString() : parts.join(separator);
}

template<class List, class ToText>
QString joinedTexts(const List &list, const ToText &toText, QLatin1StringView separator = ", "_L1)
{
    QStringList parts;
    for (const auto &part : list) {
        parts.append(toText(part));
    }
    return joined(parts, separator);
}

using SourceList = std::vector<const catalogue::Source *>;

/** Returns the title, or the publisher of a publication without one. */
QString sourceTitle(const catalogue::Source *source)
{
    return textOf(source->title.isEmpty() ? source->publisher : source->title);
}

QString tally(const std::vector<Facts> &facts)
{
    std::map<FactKind, int> counts;
    for (const Facts &each : facts) {
        counts[each.kind] += each.count;
    }
    return joinedTexts(counts, [](const auto &counted) -> QString {
        return label(counted.first) + u' ' + QString::number(counted.second);
    });
}

QLocale localeOf(const Presentation &presentation)
{
    return {presentation.language == Language::Thai ? QLocale::Thai : QLocale::English};
}

/** Text of a cell for display. */
class Text
{
public:
    explicit Text(const Presentation &presentation)
        : m_presentation(presentation)
    { }

    QString operator()(std::monostate) const { return {}; }

    QString operator()(QStringView text) const { return textOf(text); }

    QString operator()(const catalogue::Bilingual &text) const { return textOf(text.preferred(language())); }

    QString operator()(std::int64_t number) const { return localeOf(m_presentation).toString(qlonglong{number}); }

    QString operator()(double number) const
    {
        return localeOf(m_presentation).toString(number, 'f', QLocale::FloatingPointShortest);
    }

    QString operator()(text::PartialDate date) const
    {
        return date.isKnown() ? text::shortDate(date, language(), m_presentation.era) : QString();
    }

    QString operator()(const std::vector<text::PartialDate> &dates) const { return joinedTexts(dates, *this); }

    QString operator()(const Named &named) const { return (*this)(named.name); }

    QString operator()(const std::vector<Named> &list) const
    {
        return list.empty() ? QCoreApplication::translate("mueang::Facts", "none") : joinedTexts(list, *this);
    }

    QString operator()(const Remark &remark) const { return (*this)(remark.text); }

    QString operator()(const SourceList &sources) const { return joinedTexts(sources, sourceTitle, "; "_L1); }

    QString operator()(AreaCount count) const
    {
        return count.all == 0 ? QCoreApplication::translate("mueang::Facts", "none yet")
                              : (*this)(std::int64_t{count.shown});
    }

    QString operator()(const std::vector<Facts> &facts) const
    {
        return facts.empty() ? QCoreApplication::translate("mueang::Facts", "none") : tally(facts);
    }

private:
    [[nodiscard]] Language language() const { return m_presentation.language; }

    Presentation m_presentation;
};

/** Text of a cell for CSV, with numbers that spreadsheets parse. */
class CsvText : public Text
{
public:
    CsvText(query::HeaderNames header, const Presentation &presentation)
        : Text(presentation)
        , m_isStable(header == query::HeaderNames::Keys)
    { }

    using Text::operator();

    QString operator()(std::int64_t number) const { return QString::number(number); }

    QString operator()(double number) const { return QString::number(number, 'f', QLocale::FloatingPointShortest); }

    QString operator()(AreaCount count) const { return QString::number(count.shown); }

    QString operator()(const std::vector<Facts> &facts) const { return tally(facts); }

    QString operator()(text::PartialDate date) const
    {
        return m_isStable ? text::toIsoString(date) : Text::operator()(date);
    }

    QString operator()(const std::vector<text::PartialDate> &dates) const
    {
        return m_isStable ? joinedTexts(dates, *this, ";"_L1) : Text::operator()(dates);
    }

    QString operator()(const std::vector<Named> &list) const
    {
        const auto id = [](const Named &named) { return named.id.toString(); };
        return m_isStable ? joinedTexts(list, id, ";"_L1) : joinedTexts(list, *this);
    }

    QString operator()(const SourceList &sources) const
    {
        const auto id = [](const catalogue::Source *source) { return source->id.toString(); };
        return m_isStable ? joinedTexts(sources, id, ";"_L1) : Text::operator()(sources);
    }

private:
    bool m_isStable;
};

struct HasValue
{
    bool operator()(std::monostate) const { return false; }

    bool operator()(const catalogue::Bilingual &text) const { return !text.th.isEmpty() || !text.en.isEmpty(); }

    bool operator()(text::PartialDate date) const { return date.isKnown(); }

    bool operator()(const Named &named) const { return (*this)(named.name); }

    bool operator()(const Remark &remark) const { return (*this)(remark.text); }

    bool operator()(AreaCount count) const { return count.shown > 0; }

    bool operator()(std::int64_t) const { return true; }

    bool operator()(double) const { return true; }

    /** Text and lists. */
    template<class Other>
    bool operator()(const Other &parts) const
    {
        return !parts.empty();
    }
};

struct Number
{
    using Maybe = std::optional<double>;

    Maybe operator()(std::int64_t number) const { return static_cast<double>(number); }

    Maybe operator()(double number) const { return number; }

    /** Sorts a bare year before its months, and a bare month before its days. */
    Maybe operator()(text::PartialDate date) const
    {
        return date.isKnown() ? Maybe(date.year * 512 + date.month * 32 + date.day) : std::nullopt;
    }

    Maybe operator()(const std::vector<text::PartialDate> &dates) const
    {
        return dates.empty() ? std::nullopt : (*this)(dates.front());
    }

    Maybe operator()(AreaCount count) const { return count.shown; }

    Maybe operator()(const std::vector<Facts> &facts) const
    {
        int count = 0;
        for (const Facts &each : facts) {
            count += each.count;
        }
        return count == 0 ? std::nullopt : Maybe(count);
    }

    /** Text has no number. */
    template<class Other>
    Maybe operator()(const Other &) const
    {
        return std::nullopt;
    }
};

} // namespace

QLatin1StringView key(FactKind kind)
{
    return QLatin1StringView(factWords[static_cast<std::size_t>(kind)].key);
}

QString label(FactKind kind)
{
    return QCoreApplication::translate("mueang::Facts", factWords[static_cast<std::size_t>(kind)].label);
}

QString cellText(const CellValue &cell, const Presentation &presentation)
{
    return std::visit(Text(presentation), cell);
}

QString longCellText(const CellValue &cell, const Presentation &presentation)
{
    if (const auto *sources = std::get_if<SourceList>(&cell)) {
        return joinedTexts(
            *sources, [&](const catalogue::Source *source) { return sourceText(*source, presentation); }, "\n"_L1);
    }
    const auto *facts = std::get_if<std::vector<Facts>>(&cell);
    if (facts == nullptr || facts->empty()) {
        return cellText(cell, presentation);
    }
    QStringList lines;
    for (auto first = facts->begin(); first != facts->end();) {
        const auto last =
            std::find_if(first, facts->end(), [first](const Facts &other) { return other.areaId != first->areaId; });
        const QString area = textOf(first->areaName.preferred(presentation.language));
        lines.append((area.isEmpty() ? area : area + u": "_s) + tally({first, last}));
        first = last;
    }
    return joined(lines, "\n"_L1);
}

QString csvCellText(const CellValue &cell, query::HeaderNames header, const Presentation &presentation)
{
    return std::visit(CsvText(header, presentation), cell);
}

QString searchedCellText(const CellValue &cell)
{
    const QString thai = csvCellText(cell, query::HeaderNames::Titles, {Language::Thai, text::Era::Buddhist});
    const QString english = csvCellText(cell, query::HeaderNames::Titles, {Language::English, text::Era::Common});
    return thai == english ? thai : joined({thai, english}, " "_L1);
}

bool hasValue(const CellValue &cell)
{
    return std::visit(HasValue(), cell);
}

std::optional<double> cellNumber(const CellValue &cell)
{
    return std::visit(Number(), cell);
}

} // namespace mueang::wording
