// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportperson.h"

#include "support/samplecatalogue.h"

#include <QBuffer>

namespace mueang::gui {

using namespace Qt::StringLiterals;
using query::AreaColumn;

app::ExportInput sampleInput()
{
    app::ExportInput input;
    input.catalogue = testsupport::sampleCatalogue();
    input.shown = {7, 6, 5, 4, 3, 2, 1, 0};
    input.selected = {6, 4, 1};
    input.presentation = {text::Language::Thai, text::Era::Buddhist};
    input.tableColumns = {AreaColumn::NameTh, AreaColumn::Province, AreaColumn::Approved};
    input.filters = u"พ.ศ. 2565"_s;
    input.year = 2022;
    return input;
}

exporting::AreaExport usualOptions(const app::ExportInput &input)
{
    exporting::AreaExport options;
    options.columns = input.tableColumns;
    options.presentation = input.presentation;
    options.headerLanguage = wording::HeaderLanguage::Thai; // the language of the window
    options.withSources = true;
    return options;
}

app::ExportChoices csvChoices()
{
    app::ExportChoices choices;
    choices.format = exporting::FormatId::Csv;
    return choices;
}

QByteArray fileOf(const app::ExportInput &input, std::span<const catalogue::Index> rows,
                  const exporting::AreaExport &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporting::writeAreas(buffer, *input.catalogue, rows, options) ? buffer.data() : QByteArray();
}

} // namespace mueang::gui
