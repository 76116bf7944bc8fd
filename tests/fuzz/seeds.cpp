// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/cataloguefiles.h"
#include "catalogue/hostilefiles.h"

#include <QDir>
#include <QFile>

using namespace mueang::testsupport;
using namespace Qt::StringLiterals;

namespace {

/** A fuzzer changes small files faster; the others add nothing. */
constexpr qsizetype largestSeed = 262144;

void save(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder + u'/' + name);
    if (bytes.size() <= largestSeed && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())) {
        qFatal("a seed cannot be written");
    }
}

void saveCatalogues(const QString &folder)
{
    save(folder, u"small-pages"_s, catalogueBytesAfter("PRAGMA page_size = 512;"));
    save(folder, u"utf-16"_s, catalogueBytesAfter("PRAGMA page_size = 512; PRAGMA encoding = 'UTF-16be';"));
    int number = 0;
    for (const std::vector<HostileFile> &files : {hostileContents(), foreignFiles()}) {
        for (const HostileFile &file : files) {
            save(folder, QString::number(++number), file.bytes);
        }
    }
}

void saveTables(const QString &folder)
{
    const QDir data(QStringLiteral(MUEANG_SOURCE_DIR "/data"));
    for (const QString &name : data.entryList({u"*.csv"_s})) {
        QFile file(data.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            save(folder, name, file.readAll());
        }
    }
    save(folder, u"quotes"_s, "\xEF\xBB\xBFid,name\r\n1,\"a \"\"b\"\",\r\nc\"\r\n2,หาดใหญ่\n\"\"x,\"");
}

/** As UTF-16, which the fuzzers take as it comes. */
void saveSearches(const QString &folder)
{
    QFile file(QStringLiteral(MUEANG_SOURCE_DIR "/tests/query/data/search_cases.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("there are no searches");
    }
    int number = 0;
    while (!file.atEnd()) {
        const QString text = QString::fromUtf8(file.readLine()).section(u'\t', 0, 0);
        save(folder, QString::number(++number),
             QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype{sizeof(char16_t)}));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        qFatal("usage: fuzz_seeds FUZZER FOLDER");
    }
    const QString folder = QFile::decodeName(argv[2]);
    if (qstrcmp(argv[1], "fuzz_open") == 0) {
        saveCatalogues(folder);
    } else if (qstrcmp(argv[1], "fuzz_csvreader") != 0) {
        saveSearches(folder);
    } else {
        saveTables(folder);
    }
    return 0;
}
