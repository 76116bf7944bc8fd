// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

/** The maximum length of a quoted value. */
constexpr std::size_t maxQuoted = 80;

/** Uses NOT INDEXED, so that a damaged index cannot hide or duplicate rows. */
QByteArray selectStatement(const tables::Table &table)
{
    QByteArray names;
    for (const char *const column : table.columns) {
        names += names.isEmpty() ? "" : ", ";
        names += column;
    }
    return "SELECT " + names + " FROM " + table.name + " NOT INDEXED ORDER BY " + table.order;
}

} // namespace

Rows::Rows(Reading &reading, const tables::Table &table)
    : m_reading(reading)
    , m_table(table)
{
    if (reading.problems.mustStop()) {
        return;
    }
    Result<files::Statement> statement =
        files::Statement::prepare(reading.database, selectStatement(table).constData());
    if (statement) {
        m_statement = std::move(*statement);
    } else {
        reading.problems.stop(statement.error());
    }
}

bool Rows::next()
{
    Problems &problems = m_reading.problems;
    if (!m_statement || problems.mustStop()) {
        return false;
    }
    Result<bool> hasRow = m_statement->step();
    const QLatin1StringView table(m_table.name);
    if (!hasRow) {
        hasRow.error().place = u"%1 after row %2"_s.arg(table).arg(m_row);
        problems.stop(std::move(hasRow.error()));
        return false;
    }
    if (!*hasRow) {
        return false;
    }
    if (++m_row > m_reading.limits.rowsPerTable) {
        problems.stop({ErrorKind::TooManyRows, {}, table, u"more than %1 rows"_s.arg(m_reading.limits.rowsPerTable)});
        return false;
    }
    m_column = 0;
    m_characters = 0;
    m_number.reset();
    return true;
}

void Rows::wrong(const QString &detail)
{
    ++m_wrongCells;
    const char *const column = m_table.columns[static_cast<std::size_t>(m_column - 1)];
    const QString place = u"%1 row %2 column %3"_s.arg(
        QLatin1StringView(m_table.name), QString::number(m_number.value_or(m_row)), QLatin1StringView(column));
    m_reading.problems.add({ErrorKind::BadValue, {}, place, detail});
}

void Rows::missing()
{
    wrong(u"a value is missing"_s);
}

QString Rows::quoted(std::string_view bytes)
{
    const std::string_view shown = bytes.substr(0, maxQuoted);
    TextCleaner cleaner;
    const QString text = QString::fromUtf8(shown.data(), static_cast<qsizetype>(shown.size()));
    const QByteArray valid = text.toUtf8();
    const auto clean = cleaner.clean({valid.constData(), static_cast<std::size_t>(valid.size())});
    return u"\"%1%2\""_s.arg(clean.value_or(QStringView()), shown.size() < bytes.size() ? u"…"_s : QString());
}

bool Rows::isNextNull() const
{
    return m_statement->type(m_column) == files::Statement::Type::Null;
}

std::optional<std::string_view> Rows::textCell()
{
    const int column = m_column++;
    switch (m_statement->type(column)) {
    case files::Statement::Type::Null:
        return std::nullopt;
    case files::Statement::Type::Text:
        break;
    default:
        wrong(u"the value is not a text"_s);
        return std::nullopt;
    }
    const std::string_view bytes = m_statement->bytes(column);
    if (bytes.size() > static_cast<std::size_t>(m_reading.limits.cellBytes)) {
        wrong(u"the text is longer than %1 bytes"_s.arg(m_reading.limits.cellBytes));
        return std::nullopt;
    }
    return bytes;
}

std::optional<std::int64_t> Rows::integerCell()
{
    const int column = m_column++;
    switch (m_statement->type(column)) {
    case files::Statement::Type::Null:
        return std::nullopt;
    case files::Statement::Type::Integer:
        return m_statement->number(column);
    default:
        wrong(u"the value is not a whole number"_s);
        return std::nullopt;
    }
}

std::optional<double> Rows::realCell()
{
    const int column = m_column++;
    switch (m_statement->type(column)) {
    case files::Statement::Type::Null:
        return std::nullopt;
    case files::Statement::Type::Integer:
    case files::Statement::Type::Real:
        return m_statement->real(column);
    default:
        wrong(u"the value is not a number"_s);
        return std::nullopt;
    }
}

std::int64_t Rows::number()
{
    m_number = requiredInteger(anyNumber);
    return *m_number;
}

QStringView Rows::text()
{
    const std::optional<std::string_view> bytes = textCell();
    if (!bytes) {
        return {};
    }
    const std::optional<QStringView> clean = m_reading.cleaner.clean(*bytes);
    if (!clean) {
        wrong(u"the text is not valid UTF-8"_s);
        return {};
    }
    m_characters += clean->size();
    return clean->isEmpty() ? QStringView() : m_reading.catalogue.texts.intern(*clean);
}

QStringView Rows::requiredText()
{
    const std::size_t before = m_wrongCells;
    const QStringView value = text();
    if (value.isEmpty() && before == m_wrongCells) {
        missing();
    }
    return value;
}

std::string_view Rows::requiredWord()
{
    return required([this] { return textCell(); }).value_or(std::string_view());
}

text::Language Rows::language()
{
    const std::size_t before = m_wrongCells;
    const std::string_view word = requiredWord();
    if (word != "th" && word != "en" && before == m_wrongCells) {
        wrong(quoted(word) + u" is neither th nor en"_s);
    }
    return word == "en" ? text::Language::English : text::Language::Thai;
}

text::PartialDate Rows::date()
{
    const std::optional<std::string_view> bytes = textCell();
    if (!bytes) {
        return {};
    }
    const auto date = text::parsePartialDate(QString::fromUtf8(bytes->data(), static_cast<qsizetype>(bytes->size())));
    if (!date) {
        wrong(quoted(*bytes) + u" is not a date"_s);
    }
    return date.value_or(text::PartialDate());
}

text::PartialDate Rows::requiredDate()
{
    return required([this] { return date(); });
}

std::optional<std::int64_t> Rows::integer(Bounds<std::int64_t> bounds)
{
    const std::optional<std::int64_t> value = integerCell();
    if (value && (*value < bounds.minimum || *value > bounds.maximum)) {
        wrong(u"%1 is not between %2 and %3"_s.arg(QString::number(*value), QString::number(bounds.minimum),
                                                   QString::number(bounds.maximum)));
        return std::nullopt;
    }
    return value;
}

std::int64_t Rows::requiredInteger(Bounds<std::int64_t> bounds)
{
    return required([this, bounds] { return integer(bounds); }).value_or(0);
}

std::optional<double> Rows::real(Bounds<double> bounds)
{
    const std::optional<double> value = realCell();
    // The condition is negated so that NaN, which SQLite cannot store, would fail too.
    if (value && !(*value >= bounds.minimum && *value <= bounds.maximum)) {
        wrong(u"%1 is not between %2 and %3"_s.arg(QString::number(*value), QString::number(bounds.minimum),
                                                   QString::number(bounds.maximum)));
        return std::nullopt;
    }
    return value;
}

double Rows::requiredReal(Bounds<double> bounds)
{
    return required([this, bounds] { return real(bounds); }).value_or(0);
}

Index Rows::reference(const Numbering &numbers)
{
    const std::optional<std::int64_t> number = integerCell();
    if (!number) {
        return noIndex;
    }
    const std::optional<Index> index = numbers.find(*number);
    if (!index) {
        wrong(u"it refers to record %1, which does not exist"_s.arg(*number));
    }
    return index.value_or(noIndex);
}

Index Rows::requiredReference(const Numbering &numbers)
{
    return required([this, &numbers] { return reference(numbers); });
}

Bilingual Rows::bilingual()
{
    const QStringView th = text();
    return {th, text()};
}

Bilingual Rows::requiredBilingual()
{
    const std::size_t before = m_wrongCells;
    const Bilingual value = bilingual();
    if (value.th.isEmpty() && value.en.isEmpty() && before == m_wrongCells) {
        wrong(u"neither a Thai nor an English text"_s);
    }
    return value;
}

} // namespace mueang::catalogue
