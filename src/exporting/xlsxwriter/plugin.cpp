// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxworkbook.h"

#include <QObject>

namespace mueang::exporting {

class XlsxWriterPlugin final : public QObject, public SheetPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MUEANG_SHEET_PLUGIN)
    Q_INTERFACES(mueang::exporting::SheetPlugin)

public:
    std::unique_ptr<Workbook> makeBook(const WorkbookFile &file) override { return XlsxWorkbook::create(file); }
};

} // namespace mueang::exporting

#include "plugin.moc"
