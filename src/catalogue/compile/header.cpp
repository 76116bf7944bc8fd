// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/header.h"

#include "catalogue/compile/rules.h"

#include <algorithm>

namespace mueang::catalogue::compile {

namespace {

/** A column that every file may have, of notes that are not compiled. */
constexpr QLatin1StringView editorNote("editor_note");

/** Returns whether the character is blank or invisible. Unicode classifies a few of these as letters or symbols. */
bool isUnseen(QChar unit)
{
    constexpr QStringView blankLetters = u"\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";
    const bool selectsVariant = unit >= QChar(0xFE00) && unit <= QChar(0xFE0F);
    return unit.isSpace() || !unit.isPrint() || selectsVariant || blankLetters.contains(unit);
}

QString escaped(const QString &title)
{
    QString result;
    for (const QChar unit : title) {
        result += isUnseen(unit) ? QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0')) : QString(unit);
    }
    return result;
}

/** Returns the title without invisible characters, in NFKC and lower case. */
QString plain(const QString &title)
{
    QString result = title.normalized(QString::NormalizationForm_KC).toLower();
    result.removeIf(isUnseen);
    return result;
}

} // namespace

std::optional<Header> HeaderReading::read(const files::CsvRecord &record)
{
    if (!record.problems.empty()) {
        const files::CsvProblem &first = record.problems.front();
        m_problems.add({QString::fromLatin1(m_spec.name), first.line, {}, {}, ruleOf(first.fault)});
        m_isWhole = false;
        return std::nullopt;
    }
    Header header{&m_spec, std::vector<std::ptrdiff_t>(m_spec.columns.size(), -1), record.cells, record.cellCount};
    header.names.resize(std::min(header.names.size(), record.usedCells));
    if (std::none_of(header.names.begin(), header.names.end(),
                     [this](const QString &name) { return m_spec.columnOf(plain(name)).has_value(); })) {
        report({}, record.cells.front(), rules::fileEmpty());
        m_isWhole = false;
        return std::nullopt;
    }
    place(header);
    checkRequired(header);
    return header;
}

void HeaderReading::report(const QString &column, const QString &value, const QString &rule)
{
    m_problems.add({QString::fromLatin1(m_spec.name), 1, column, value, rule});
}

/** Assigns the cell to the column. Returns false if another cell already has this title. */
bool HeaderReading::take(Header &header, std::size_t column, std::size_t cell) const
{
    if (header.positions[column] >= 0) {
        return false;
    }
    header.positions[column] = static_cast<std::ptrdiff_t>(cell);
    return true;
}

/** Returns false if the title is another one. */
bool HeaderReading::passOverEditorNote(const QString &title)
{
    if (title != editorNote) {
        return false;
    }
    if (m_hasEditorNote) {
        report(title, {}, rules::columnTwice());
    }
    m_hasEditorNote = true;
    return true;
}

void HeaderReading::place(Header &header)
{
    std::vector<std::size_t> unknown;
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        if (passOverEditorNote(header.names[i])) {
            continue;
        }
        const std::optional<std::size_t> column = m_spec.columnOf(header.names[i]);
        if (!column) {
            unknown.push_back(i);
        } else if (!take(header, *column, i)) {
            report(header.names[i], {}, rules::columnTwice());
        }
    }
    for (const std::size_t cell : unknown) {
        placeUnknown(header, cell);
    }
}

/** Assigns a column whose title only looks different, so that its cells and references to them are still checked. */
void HeaderReading::placeUnknown(Header &header, std::size_t cell)
{
    const QString &name = header.names[cell];
    if (name.isEmpty()) {
        return; // content below it is reported by UntitledColumns
    }
    const bool hasUnseen = std::any_of(name.begin(), name.end(), isUnseen);
    const QString column = hasUnseen ? rules::columnNumber(static_cast<int>(cell) + 1) : name;
    const QString value = hasUnseen ? escaped(name) : QString();
    const QString plainName = plain(name);
    const std::optional<std::size_t> meant = m_spec.columnOf(plainName);
    if (plainName == editorNote) {
        report(column, value, rules::columnTitle(editorNote));
    } else if (meant && take(header, *meant, cell)) {
        report(column, value, rules::columnTitle(QString::fromLatin1(m_spec.columns[*meant].name)));
    } else {
        report(column, value, meant ? rules::columnTwice() : rules::columnUnknown());
    }
    m_isWhole = false;
}

void HeaderReading::checkRequired(const Header &header)
{
    for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
        if (m_spec.columns[i].isRequired && header.positions[i] < 0) {
            report(QString::fromLatin1(m_spec.columns[i].name), {}, rules::columnRequired());
            m_isWhole = false;
        }
    }
}

} // namespace mueang::catalogue::compile
