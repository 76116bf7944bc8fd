// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/compile/table.h"

#include "catalogue/compile/fileform.h"
#include "catalogue/compile/header.h"
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

/** Detects rows that agree in all key columns, storing a digest per row. */
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

/** Reports the first non-empty cell below each missing title. Columns without title and content are ignored. */
class UntitledColumns final
{
public:
    UntitledColumns(const Header &header, ProblemList &problems)
        : m_header(header)
        , m_problems(problems)
        , m_isReported(header.cellCount)
    { }

    void check(const files::CsvRecord &record)
    {
        const std::size_t cells = std::min({record.cells.size(), record.usedCells, m_header.cellCount});
        for (std::size_t i = 0; i < cells; ++i) {
            const bool hasTitle = i < m_header.names.size() && !m_header.names[i].isEmpty();
            if (!hasTitle && !m_isReported[i] && !record.cells[i].isEmpty()) {
                m_isReported[i] = true;
                m_problems.add({QString::fromLatin1(m_header.spec->name), record.line,
                                rules::columnNumber(static_cast<int>(i) + 1), record.cells[i],
                                rules::columnUntitled()});
            }
        }
    }

private:
    const Header &m_header;
    ProblemList &m_problems;
    std::vector<bool> m_isReported;
};

bool readRows(files::CsvReader &reader, const FileSpec &spec, ProblemList &problems,
              const std::function<void(Row &)> &visit)
{
    files::CsvRecord record;
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
    UntitledColumns untitled(*header, problems);
    while (reader.next(record)) {
        if (!record.isBlank()) {
            Row row(*header, record, problems);
            untitled.check(record);
            repetitions.check(row, spec.columns);
            visit(row);
        }
    }
    return reading.isWhole();
}

} // namespace

Result<bool> readTable(const InputFolder &folder, const FileSpec &spec, ProblemList &problems,
                       const std::function<void(Row &)> &visit)
{
    const QString name = QString::fromLatin1(spec.name);
    const QString path = folder.path + u'/' + name;
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        const bool isMisnamed = folder.misnamedFiles.contains(name);
        if (spec.isRequired && !isMisnamed) {
            problems.add({name, 0, {}, {}, rules::fileRequired()});
        }
        return !spec.isRequired && !isMisnamed;
    }
    if (!info.isFile()) { // reading a pipe would block forever
        return failure(info.exists() ? ErrorKind::NotARegularFile : ErrorKind::FileNotFound, path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorKind::FileNotReadable, path, file.errorString());
    }
    if (const auto objection = violatedFormRule(file)) {
        problems.add({name, 0, {}, {}, *objection});
        return false;
    }
    if (!file.seek(0)) {
        return failure(ErrorKind::FileNotReadable, path, file.errorString());
    }
    files::CsvReader reader(file);
    const bool isUsable = readRows(reader, spec, problems, visit);
    if (reader.hasFailed()) {
        return failure(ErrorKind::FileNotReadable, path, file.errorString());
    }
    return isUsable;
}

} // namespace mueang::catalogue::compile
