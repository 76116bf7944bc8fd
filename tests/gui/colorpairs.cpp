// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorpairs.h"

#include "gui/map/mapcolors.h"
#include "gui/style/contrast.h"
#include "gui/style/theme.h"

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

std::vector<ColorPair> mapPairs(const MapColors &colors)
{
    std::vector<ColorPair> pairs{
        {u"coast and borders on sea"_s, colors.border, colors.sea, partContrast},
        {u"borders on land"_s, colors.border, colors.land, partContrast},
        {u"ring of focus on sea"_s, colors.theme.accent, colors.sea, partContrast},
        {u"number on a cluster"_s, colors.pinText, colors.pin, textContrast},
        {u"number on a chosen cluster"_s, colors.pinText, colors.chosenPin, textContrast},
        {u"dot in a pin"_s, colors.pinOutline, colors.pin, partContrast},
        {u"dot in a chosen pin"_s, colors.pinOutline, colors.chosenPin, partContrast},
    };
    std::vector<std::pair<QString, QColor>> grounds{{u"sea"_s, colors.sea}, {u"land"_s, colors.land}};
    for (std::size_t i = 0; i < colors.shades.size(); ++i) {
        grounds.emplace_back(u"shade %1"_s.arg(i + 1), colors.shades[i]);
    }
    // A pin is seen by its outline or by what is inside, whichever stands out more.
    const auto better = [&colors](const QColor &inside, const QColor &ground) {
        return contrastRatio(inside, ground) > contrastRatio(colors.pinOutline, ground) ? inside : colors.pinOutline;
    };
    for (const auto &[name, ground] : grounds) {
        pairs.push_back({u"name of a province on "_s + name, colors.nameOn(ground), ground, textContrast});
        pairs.push_back({u"pin on "_s + name, better(colors.pin, ground), ground, partContrast});
        pairs.push_back({u"chosen pin on "_s + name, better(colors.chosenPin, ground), ground, partContrast});
    }
    return pairs;
}

} // namespace

std::vector<ColorPair> palettePairs(bool dark)
{
    const QPalette palette = paletteOf(dark ? darkColors() : lightColors());
    const std::tuple<QString, QPalette::ColorRole, QPalette::ColorRole> texts[] = {
        {u"text on window"_s, QPalette::WindowText, QPalette::Window},
        {u"text on surface"_s, QPalette::Text, QPalette::Base},
        {u"text on every other row"_s, QPalette::Text, QPalette::AlternateBase},
        {u"text on button"_s, QPalette::ButtonText, QPalette::Button},
        {u"text of a tool tip"_s, QPalette::ToolTipText, QPalette::ToolTipBase},
        {u"selected text"_s, QPalette::HighlightedText, QPalette::Highlight},
        {u"placeholder on surface"_s, QPalette::PlaceholderText, QPalette::Base},
        {u"placeholder on window"_s, QPalette::PlaceholderText, QPalette::Window},
        {u"link on surface"_s, QPalette::Link, QPalette::Base},
        {u"link on window"_s, QPalette::Link, QPalette::Window},
        {u"visited link on surface"_s, QPalette::LinkVisited, QPalette::Base},
    };
    std::vector<ColorPair> pairs;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[what, text, ground] : texts) {
            pairs.push_back({what, palette.color(group, text), palette.color(group, ground), textContrast});
        }
        pairs.push_back({u"selected row beside others"_s, palette.color(group, QPalette::Highlight),
                         palette.color(group, QPalette::Base), partContrast});
    }
    return pairs;
}

std::vector<ColorPair> paintedPairs(bool dark)
{
    const ThemeColors colors = dark ? darkColors() : lightColors();
    std::vector<ColorPair> pairs{
        {u"found text"_s, colors.text, colors.found, textContrast},
        {u"found secondary text"_s, colors.secondaryText, colors.found, textContrast},
        {u"found link"_s, colors.accent, colors.found, textContrast},
        {u"line under what was found"_s, colors.warning, colors.found, partContrast},
        {u"found text in a selected row"_s, colors.selectionText, colors.selectionFound, textContrast},
        {u"ring of focus on a cell"_s, colors.accent, colors.surface, partContrast},
        {u"ring of focus on a selected cell"_s, colors.selectionText, colors.selection, partContrast},
        {u"ring of focus on a filter"_s, colors.accent, colors.window, partContrast},
        {u"warning on surface"_s, colors.warning, colors.surface, textContrast},
        {u"text on a card or row under the pointer"_s, colors.text, colors.hover, textContrast},
        {u"secondary text on a card"_s, colors.secondaryText, colors.hover, textContrast},
        {u"link on a card"_s, colors.accent, colors.hover, textContrast},
        {u"text on a chip"_s, colors.text, colors.chip, textContrast},
        {u"sign of a difference"_s, colors.accent, colors.chip, partContrast},
        {u"outline of a chip on surface"_s, colors.control, colors.surface, partContrast},
        {u"line of the milestones"_s, colors.control, colors.surface, partContrast},
        {u"handle of a scroll bar"_s, colors.control, colors.surface, partContrast},
        {u"cap of a key"_s, colors.control, colors.window, partContrast},
        {u"bar of a chart"_s, colors.accent, colors.surface, partContrast},
        {u"marked bar of a chart"_s, colors.warning, colors.surface, partContrast},
    };
    const std::vector<ColorPair> map = mapPairs(dark ? darkMapColors() : lightMapColors());
    pairs.insert(pairs.end(), map.begin(), map.end());
    return pairs;
}

} // namespace mueang::gui
