// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/table.h"

#include "catalogue/compile/rules.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <unordered_map>

namespace mueang::catalogue::compile {

using namespace Qt::StringLiterals;

namespace {

/** Finds rows that agree in all key columns, in little memory. */
class Repetitions final
{
public:
    void check(Row &row, std::span<const Column> columns)
    {
        const auto firstKey =
            std::find_if(columns.begin(), columns.end(), [](const Column &each) { return each.isKey; });
        if (firstKey == columns.end()) {
            return;
        }
        m_hash.reset();
        for (const Column &column : columns) {
            if (column.isRequired && !row.hasValue(column.name)) {
                return;
            }
            if (column.isKey) {
                m_hash.addData(row.cell(column.name).toUtf8().append('\0'));
            }
        }
        Digest digest = {};
        std::memcpy(digest.data(), m_hash.result().constData(), sizeof digest);
        const auto [known, isNew] = m_lines.try_emplace(digest, row.line());
        if (!isNew) {
            row.report(firstKey->name, rules::sameAsLine(known->second));
        }
    }

private:
    using Digest = std::array<std::size_t, 2>;

    struct Hash
    {
        std::size_t operator()(const Digest &digest) const noexcept { return digest[0]; }
    };

    QCryptographicHash m_hash{QCryptographicHash::Md5};
    std::unordered_map<Digest, int, Hash> m_lines;
};

class HeaderReading final
{
public:
    HeaderReading(const FileSpec &spec, ProblemList &problems)
        : m_spec(spec)
        , m_problems(problems)
    { }

    /** Nothing when no row can be understood by this header. */
    std::optional<Header> read(const CsvRecord &record)
    {
        if (!record.problems.empty()) {
            const CsvProblem &first = record.problems.front();
            report(first.line, {}, ruleOf(first.fault));
            return std::nullopt;
        }
        Header header{&m_spec, std::vector<std::ptrdiff_t>(m_spec.columns.size(), -1), record.cells};
        const QString &first = header.names.front();
        if (header.names.size() == 1 && m_spec.columns.size() > 1 && (first.contains(u';') || first.contains(u'\t'))) {
            report(record.line, {}, rules::commas());
            return std::nullopt;
        }
        place(header);
        checkRequired(header);
        return header;
    }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    void report(int line, const QString &column, const QString &rule)
    {
        m_problems.add({QString::fromLatin1(m_spec.name), line, column, {}, rule});
        m_isWhole = false;
    }

    void place(Header &header)
    {
        for (std::size_t i = 0; i < header.names.size(); ++i) {
            const auto found = std::find_if(m_spec.columns.begin(), m_spec.columns.end(), [&](const Column &column) {
                return header.names[i] == QLatin1StringView(column.name);
            });
            if (found == m_spec.columns.end()) {
                report(1, header.names[i], rules::columnUnknown());
                continue;
            }
            std::ptrdiff_t &position = header.positions[static_cast<std::size_t>(found - m_spec.columns.begin())];
            if (position >= 0) {
                report(1, header.names[i], rules::columnTwice());
            } else {
                position = static_cast<std::ptrdiff_t>(i);
            }
        }
    }

    void checkRequired(const Header &header)
    {
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
            if (m_spec.columns[i].isRequired && header.positions[i] < 0) {
                report(1, QString::fromLatin1(m_spec.columns[i].name), rules::columnRequired());
            }
        }
    }

    const FileSpec &m_spec;
    ProblemList &m_problems;
    bool m_isWhole = true;
};

bool readRows(CsvReader &reader, const FileSpec &spec, ProblemList &problems, const std::function<void(Row &)> &visit)
{
    CsvRecord record;
    if (!reader.next(record)) {
        problems.add({QString::fromLatin1(spec.name), 1, {}, {}, rules::fileEmpty()});
        return false;
    }
    HeaderReading reading(spec, problems);
    const std::optional<Header> header = reading.read(record);
    if (!header) {
        return false;
    }
    Repetitions repetitions;
    while (reader.next(record)) {
        if (!record.isBlank()) {
            Row row(*header, record, problems);
            repetitions.check(row, spec.columns);
            visit(row);
        }
    }
    return reading.isWhole();
}

} // namespace

Result<bool> readTable(const QString &folder, const FileSpec &spec, ProblemList &problems,
                       const std::function<void(Row &)> &visit)
{
    const QString name = QString::fromLatin1(spec.name);
    const QString path = folder + u'/' + name;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        if (spec.isRequired) {
            problems.add({name, 0, {}, {}, rules::fileRequired()});
        }
        return false;
    }
    if (!info.isFile()) { // a pipe would wait for ever
        return failure(info.exists() ? ErrorKind::NotARegularFile : ErrorKind::FileNotFound, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorKind::FileNotReadable, path, file.errorString());
    }
    CsvReader reader(file);
    const bool isUsable = readRows(reader, spec, problems, visit);
    if (reader.hasFailed()) {
        return failure(ErrorKind::FileNotReadable, path, file.errorString());
    }
    return isUsable;
}

} // namespace mueang::catalogue::compile
