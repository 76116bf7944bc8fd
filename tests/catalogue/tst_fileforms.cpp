// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/buildoutput.h"
#include "catalogue/compile/rules.h"
#include "catalogue/csvfolder.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using mueang::catalogue::compile::rules::FileForm;
using mueang::testsupport::anyFile;
using mueang::testsupport::CsvFolder;
using mueang::testsupport::problemsOf;
namespace rules = mueang::catalogue::compile::rules;

namespace {

QByteArray encoded(const QByteArray &utf8, QStringConverter::Encoding encoding, QStringConverter::Flag flag)
{
    QStringEncoder encoder(encoding, flag);
    return encoder.encode(QString::fromUtf8(utf8));
}

/** Windows-874: Thai letters from 0xA1 on. */
QByteArray windows874(const QByteArray &utf8)
{
    QByteArray result;
    const QString text = QString::fromUtf8(utf8);
    for (const QChar unit : text) {
        result += static_cast<char>(unit.unicode() < 0x80 ? unit.unicode() : unit.unicode() - 0xE01 + 0xA1);
    }
    return result;
}

using Conversion = QByteArray (*)(const QByteArray &utf8);

} // namespace

Q_DECLARE_METATYPE(FileForm)
Q_DECLARE_METATYPE(Conversion)

namespace {

void add(const char *name, FileForm form, Conversion convert)
{
    QTest::newRow(name) << convert << form;
}

void addEncodings()
{
    using Converter = QStringConverter;
    add("UTF-16 LE with a mark", FileForm::Utf16, [](const QByteArray &utf8) -> QByteArray {
        return encoded(utf8, Converter::Utf16LE, Converter::Flag::WriteBom);
    });
    add("UTF-16 BE with a mark", FileForm::Utf16, [](const QByteArray &utf8) -> QByteArray {
        return encoded(utf8, Converter::Utf16BE, Converter::Flag::WriteBom);
    });
    add("UTF-16 LE", FileForm::Utf16, [](const QByteArray &utf8) -> QByteArray {
        return encoded(utf8, Converter::Utf16LE, Converter::Flag::Default);
    });
    add("UTF-16 BE", FileForm::Utf16, [](const QByteArray &utf8) -> QByteArray {
        return encoded(utf8, Converter::Utf16BE, Converter::Flag::Default);
    });
    add("Unicode text of a spreadsheet", FileForm::Utf16, [](const QByteArray &utf8) -> QByteArray {
        return encoded(QByteArray(utf8).replace(',', '\t'), Converter::Utf16LE, Converter::Flag::WriteBom);
    });
    add("UTF-32 LE with a mark", FileForm::Utf32, [](const QByteArray &utf8) -> QByteArray {
        return encoded(utf8, Converter::Utf32LE, Converter::Flag::WriteBom);
    });
    add("UTF-32 BE", FileForm::Utf32, [](const QByteArray &utf8) -> QByteArray {
        return encoded(utf8, Converter::Utf32BE, Converter::Flag::Default);
    });
    add("Windows-874", FileForm::Windows874,
        [](const QByteArray &utf8) -> QByteArray { return windows874(utf8 + "เทศบาลเมือง\n"); });
    add("Windows-1252", FileForm::OtherEncoding, [](const QByteArray &utf8) -> QByteArray {
        return QString::fromUtf8(utf8).remove(QRegularExpression(u"[^\\x00-\\x7F]"_s)).toLatin1()
            + "caf\xE9,na\xEFve\n";
    });
}

} // namespace

/** Files that are not the text that they should be. */
class FileFormsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFileOfAnotherFormIsOneProblem_data();
    void aFileOfAnotherFormIsOneProblem();
    void oneWrongCellIsNotTheWholeFile();
};

void FileFormsTest::aFileOfAnotherFormIsOneProblem_data()
{
    QTest::addColumn<Conversion>("convert");
    QTest::addColumn<FileForm>("form");
    addEncodings();
    add("workbook", FileForm::Xlsx, [](const QByteArray &) -> QByteArray {
        return "PK\x03\x04\x14\0\x06\0"_ba + QByteArray(18, '\x21') + "[Content_Types].xml"_ba;
    });
    add("old workbook", FileForm::Xls,
        [](const QByteArray &) -> QByteArray { return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + QByteArray(504, '\0'); });
    add("OpenDocument", FileForm::Ods, [](const QByteArray &) -> QByteArray {
        return "PK\x03\x04\x14\0\0\x08"_ba + QByteArray(22, '\0')
            + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"_ba;
    });
    add("archive", FileForm::Zip, [](const QByteArray &) -> QByteArray { return "PK\x03\x04 areas.csv"_ba; });
    add("web page", FileForm::Html,
        [](const QByteArray &utf8) -> QByteArray { return "\r\n<html><table><tr><td>" + utf8; });
    add("JSON", FileForm::Json, [](const QByteArray &) -> QByteArray { return "[{\"id\": \"hat-yai\"},\n{}]"_ba; });
    add("PDF", FileForm::Pdf, [](const QByteArray &) -> QByteArray { return "%PDF-1.7\n%\xE2\xE3\xCF\xD3"_ba; });
    add("database", FileForm::Database,
        [](const QByteArray &) -> QByteArray { return QByteArray("SQLite format 3\0\x10\0", 18); });
    add("lost blocks", FileForm::NotText, [](const QByteArray &) -> QByteArray { return QByteArray(4096, '\0'); });
    add("CR only", FileForm::OldMacLines,
        [](const QByteArray &utf8) -> QByteArray { return QByteArray(utf8).replace('\n', '\r'); });
    add("CR only, with line breaks in a cell", FileForm::OldMacLines,
        [](const QByteArray &utf8) -> QByteArray { return QByteArray(utf8).replace('\n', '\r') + "\"two\nlines\"\r"; });
    add("semicolons", FileForm::Semicolons,
        [](const QByteArray &utf8) -> QByteArray { return QByteArray(utf8).replace(',', ';'); });
    add("quoted, semicolons", FileForm::Semicolons,
        [](const QByteArray &utf8) -> QByteArray { return '"' + QByteArray(utf8).replace(",", "\";\""); });
    add("tabs", FileForm::Tabs,
        [](const QByteArray &utf8) -> QByteArray { return QByteArray(utf8).replace(',', '\t'); });
    add("bars", FileForm::Bars,
        [](const QByteArray &utf8) -> QByteArray { return QByteArray(utf8).replace(',', '|'); });
    add("separator line", FileForm::SeparatorLine,
        [](const QByteArray &utf8) -> QByteArray { return "sep=,\r\n" + utf8; });
}

void FileFormsTest::aFileOfAnotherFormIsOneProblem()
{
    QFETCH(const Conversion, convert);
    QFETCH(const FileForm, form);
    for (const QString &name : anyFile()) {
        const CsvFolder folder;
        folder.write(name, convert(folder.read(name)));
        QCOMPARE(problemsOf(folder), QStringList{name + u":0:: "_s + rules::fileForm(form)});
    }
}

void FileFormsTest::oneWrongCellIsNotTheWholeFile()
{
    const CsvFolder folder;
    QVERIFY(folder.replace(u"areas.csv"_s, "เทศบาล", "\xE0\xB7\xC8\xBA\xD2\xC5"));
    QCOMPARE(problemsOf(folder), QStringList{u"areas.csv:2:organisation_th: "_s + rules::utf8()});
}

QTEST_GUILESS_MAIN(FileFormsTest)

#include "tst_fileforms.moc"
