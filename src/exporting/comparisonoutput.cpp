// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/comparisonoutput.h"

#include "query/columns.h"
#include "text/safetext.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace mueang::exporting {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 100; ///< of a line, in terminal columns
constexpr int nameWidth = 24;
constexpr int minWidth = 14; ///< minimum width of a column
constexpr int signWidth = 2;
constexpr int gap = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mueang::Comparison)
};

bool fits(QStringView text, int width)
{
    constexpr int maxUnits = 16; // per terminal column: a base character with its marks
    return text.size() <= static_cast<qsizetype>(maxUnits) * width && text::displayWidth(text) <= width;
}

/** Wraps one paragraph. QTextBoundaryFinder analyses its whole text, so one is shared by all lines. */
class Wrapping final
{
public:
    Wrapping(const QString &text, int width)
        : m_text(text)
        , m_width(width)
        , m_words(QTextBoundaryFinder::Line, text)
        , m_letters(QTextBoundaryFinder::Grapheme, text)
    { }

    /**
     * Returns the end of the line: at a line break opportunity or, within a longer word, at a grapheme cluster
     * boundary.
     */
    qsizetype lineEnd(qsizetype start)
    {
        m_words.setPosition(start);
        qsizetype end = start;
        for (qsizetype next = m_words.toNextBoundary(); next > 0; next = m_words.toNextBoundary()) {
            if (!fits(m_text.sliced(start, next - start).trimmed(), m_width)) {
                break;
            }
            end = next;
        }
        if (end > start) {
            return end;
        }
        m_letters.setPosition(start);
        end = m_letters.toNextBoundary();
        for (qsizetype next = end; next > 0; next = m_letters.toNextBoundary()) {
            if (!fits(m_text.sliced(start, next - start), m_width)) {
                break;
            }
            end = next;
        }
        return end;
    }

private:
    QStringView m_text;
    int m_width;
    QTextBoundaryFinder m_words;
    QTextBoundaryFinder m_letters;
};

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        const QString line = text::terminalText(paragraph);
        Wrapping wrapping(line, width);
        qsizetype start = 0;
        while (start < line.size()) {
            const qsizetype end = wrapping.lineEnd(start);
            lines.append(line.sliced(start, end - start).trimmed());
            start = end;
        }
    }
    return lines;
}

class ComparisonWriter final
{
public:
    ComparisonWriter(const wording::Comparison &comparison, int width)
        : m_comparison(comparison)
        , m_columnWidth(columnWidth(comparison.names.size(), width > 0 ? width : usualWidth))
    { }

    QString write()
    {
        addLines({}, {}, m_comparison.names);
        addLines({}, {}, QStringList(m_comparison.names.size(), QString(m_columnWidth, u'═')));
        const wording::ComparedRow *before = nullptr;
        for (const wording::ComparedRow &row : m_comparison.rows) {
            if (before == nullptr || before->group != row.group) {
                m_text += u'\n' + text::terminalText(wording::title(row.group)) + u'\n';
            }
            addRow(row);
            before = &row;
        }
        addLegend();
        addSources();
        return m_text;
    }

private:
    static int columnWidth(qsizetype columns, int width)
    {
        const int rest = width - signWidth - nameWidth;
        return std::max(minWidth, rest / std::max(1, static_cast<int>(columns)) - gap);
    }

    void addRow(const wording::ComparedRow &row)
    {
        QStringList cells;
        std::ranges::transform(row.cells, std::back_inserter(cells),
                               [](const wording::ComparedCell &cell) { return wording::cellText(cell); });
        addLines(wording::symbolOf(row.agreement), row.name, cells);
    }

    void addLines(const QString &sign, const QString &name, const QStringList &cells)
    {
        std::vector<QStringList> columns{wrapped(name, nameWidth - gap)};
        std::ranges::transform(cells, std::back_inserter(columns),
                               [this](const QString &cell) { return wrapped(cell, m_columnWidth); });
        const qsizetype height = std::ranges::max(columns, {}, &QStringList::size).size();
        for (qsizetype line = 0; line < height; ++line) {
            QString text = padded(line == 0 ? sign : QString(), signWidth);
            for (const QStringList &column : columns) {
                text += padded(column.value(line), &column == &columns.front() ? nameWidth : m_columnWidth + gap);
            }
            m_text += text.trimmed().isEmpty() ? u"\n"_s : withoutEnd(text) + u'\n';
        }
    }

    static QString padded(const QString &text, int width)
    {
        return text + QString(std::max(0, width - text::displayWidth(text)), u' ');
    }

    static QString withoutEnd(QString text)
    {
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        return text;
    }

    void addLegend()
    {
        m_text += u'\n';
        for (const wording::Agreement agreement : {wording::Agreement::Differs, wording::Agreement::PartlyKnown}) {
            m_text += padded(wording::symbolOf(agreement), signWidth) + text::terminalText(wording::label(agreement))
                + u": "_s + Words::tr("%Ln fact(s)", nullptr, wording::countOf(m_comparison, agreement)) + u'\n';
        }
    }

    void addSources()
    {
        m_text += u'\n' + Words::tr("Sources") + u'\n';
        int number = 0;
        for (const wording::ComparedSource &source : m_comparison.sources) {
            m_text += u"  ["_s + QString::number(++number) + u"] "_s + text::terminalText(source.text) + u'\n';
            if (!source.url.isEmpty()) {
                m_text += u"    "_s + text::terminalText(source.url) + u'\n';
            }
        }
    }

    const wording::Comparison &m_comparison;
    int m_columnWidth;
    QString m_text;
};

QStringList factFields(const wording::ComparedRow &row, bool asKeys)
{
    QStringList fields = asKeys ? QStringList{wording::key(row.group), row.key, wording::key(row.agreement)}
                                : QStringList{wording::title(row.group), row.name, wording::label(row.agreement)};
    std::ranges::transform(row.cells, std::back_inserter(fields), [](const wording::ComparedCell &cell) {
        return cell.entries.empty() ? QString() : wording::cellText(cell);
    });
    return fields;
}

QStringList sourceFields(const wording::ComparedSource &source, std::size_t number, bool asKeys)
{
    QStringList parts{source.text, source.url};
    parts.removeAll(QString());
    return {asKeys ? u"sources"_s : Words::tr("Sources"), u'[' + QString::number(number) + u']', QString(),
            parts.join(u' ')};
}

} // namespace

Result<> writeComparisonCsv(QIODevice &device, const wording::Comparison &comparison, const TextForm &form,
                            const Cancellation &cancellation)
{
    const bool asKeys = form.header == query::HeaderNames::Keys;
    files::CsvRecords records;
    records.header =
        (asKeys ? QStringList{u"group"_s, u"fact"_s, u"agreement"_s} + comparison.ids
                : QStringList{Words::tr("Group"), Words::tr("Fact"), Words::tr("Comparison")} + comparison.names);
    records.count = comparison.rows.size() + comparison.sources.size();
    records.fields = [&comparison, asKeys, width = records.header.size()](std::size_t record) {
        if (record < comparison.rows.size()) {
            return factFields(comparison.rows[record], asKeys);
        }
        const std::size_t source = record - comparison.rows.size();
        QStringList fields = sourceFields(comparison.sources[source], source + 1, asKeys);
        fields.resize(width);
        return fields;
    };
    return writeCsv(device, records, form, cancellation);
}

QString comparisonText(const wording::Comparison &comparison, int width)
{
    return ComparisonWriter(comparison, width).write();
}

} // namespace mueang::exporting
