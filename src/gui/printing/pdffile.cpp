// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/printing/pdffile.h"

#include "base/version.h"

#include <QBuffer>
#include <QPdfWriter>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstCode = 0xF000; ///< of the forms of Thai letters in the bundled font
constexpr int lastCode = 0xF3FF;
constexpr int thaiBlock = 0x0E00;
constexpr int inBlock = 0x7F;
constexpr qsizetype codeLength = 6; ///< "<F048>"
constexpr int resolution = 300; ///< dots per inch; text and lines stay vectors

/** In the table of one font, from `start` to `end`. */
void putLetters(QByteArray &pdf, qsizetype start, qsizetype end)
{
    for (qsizetype at = pdf.indexOf("<F", start); at >= 0 && at < end; at = pdf.indexOf("<F", at + 1)) {
        bool isCode = false;
        const int code = pdf.mid(at + 1, codeLength - 2).toInt(&isCode, 16);
        if (isCode && code >= firstCode && code <= lastCode) {
            const QByteArray letter = QByteArray::number(thaiBlock + (code & inBlock), 16).toUpper();
            pdf.replace(at, codeLength, QByteArray("<0" + letter + '>'));
        }
    }
}

} // namespace

QByteArray withThaiLetters(QByteArray pdf)
{
    constexpr QByteArrayView opening("beginbfrange");
    constexpr QByteArrayView closing("endbfrange");
    for (qsizetype start = pdf.indexOf(opening); start >= 0; start = pdf.indexOf(opening, start + 1)) {
        putLetters(pdf, start, pdf.indexOf(closing, start));
    }
    return pdf;
}

Result<> writePdf(QIODevice &device, const PaperContent &content, const QPageLayout &layout,
                  const Cancellation &cancellation)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(content.title);
        writer.setCreator(u"Mueang "_s + programVersion());
        writer.setPageLayout(layout);
        paintPages(writer, content);
    }
    if (cancellation.isCancelled()) {
        return failure(ErrorKind::Cancelled);
    }
    const QByteArray pdf = withThaiLetters(buffer.data());
    return device.write(pdf) == pdf.size() ? Result<>() : failure(ErrorKind::NotWritable, {}, device.errorString());
}

} // namespace mueang::gui
