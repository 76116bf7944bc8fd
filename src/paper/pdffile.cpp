// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdffile.h"

#include "base/version.h"
#include "paper/pdftext.h"

#include <QBuffer>
#include <QPdfWriter>

namespace mueang::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 300; ///< dots per inch; text and lines stay vectors

} // namespace

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
    const QByteArray pdf = withReadableText(buffer.data());
    return device.write(pdf) == pdf.size() ? Result<>() : failure(ErrorKind::NotWritable, {}, device.errorString());
}

} // namespace mueang::paper
