# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Maps every Thai glyph of a font to its letter, so that text can be extracted from a PDF file.

Qt writes a ToUnicode table into PDF files, but only for glyphs in the cmap. The shifted and narrow forms of
marks are in no cmap, and shapers decompose sara am into nikhahit and sara aa. Therefore:

- each form gets a private use code, 0xF000 + 0x80 * number + (letter - 0x0E00), which src/paper/pdftext.cpp
  replaces with the letter;
- sara am is composed again: alone, beside a tall consonant, and around a tone mark, where one glyph combines
  tone and nikhahit, and the sara aa after it represents sara am.
"""

from fontTools.otlLib import builder
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

FIRST_CODE, BLOCK = 0xF000, 0x80
THAI = range(0x0E00, 0x0E80)
SARA_AA, SARA_AM, NIKHAHIT = 0x0E32, 0x0E33, 0x0E4D
TONES = (0x0E48, 0x0E49, 0x0E4A, 0x0E4B)
AFTER_TONE, AFTER_TALL = "saraAmAfterTone", "saraAmAfterTall"


def subtables(font, kind):
    """Returns the subtables of one type from all lookups of GSUB."""
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for subtable in lookup.SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            if isinstance(subtable, kind):
                yield subtable


def add_glyph(font, name, parts, like):
    """Adds a composite glyph of `parts`, (name, x) each, as wide as `like`."""
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = []
    for part, x in parts:
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = part, x, 0, 0x0204
        glyph.components.append(component)
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = glyph
    font["glyf"].glyphOrder = font.getGlyphOrder()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"].metrics[name] = (font["hmtx"].metrics[like][0], glyph.xMin)
    font["GDEF"].table.GlyphClassDef.classDefs[name] = 1


def add_lookup(font, subtable):
    lookups = font["GSUB"].table.LookupList
    lookups.Lookup.append(builder.buildLookup([subtable]))
    lookups.LookupCount = len(lookups.Lookup)
    return lookups.LookupCount - 1


def join_sara_am(font, names, tones):
    """Substitutes sara am for the nikhahit and sara aa that shapers make of it; a tone between them stays."""
    joined = next(subtables(font, otTables.LigatureSubst))
    pairs = {(names[NIKHAHIT], names[tone]): glyph for tone, glyph in tones.items()}
    for subtable in subtables(font, otTables.LigatureSubst):
        if names[TONES[0]] in subtable.ligatures:
            joined = subtable
    # Shapers put the nikhahit before the tone; the font joins them only the other way round.
    joined.ligatures.update(builder.buildLigatureSubstSubtable(pairs).ligatures)
    narrow = next(table.mapping[names[NIKHAHIT]] for table in subtables(font, otTables.SingleSubst)
                  if names[NIKHAHIT] in table.mapping)
    shift = font["glyf"][narrow].components[0].x
    add_glyph(font, AFTER_TALL, [(names[SARA_AA], 0), (names[NIKHAHIT], shift)], names[SARA_AA])
    add_glyph(font, AFTER_TONE, [(names[SARA_AA], 0)], names[SARA_AA])
    whole = add_lookup(font, builder.buildLigatureSubstSubtable({(names[NIKHAHIT], names[SARA_AA]): names[SARA_AM],
                                                                (narrow, names[SARA_AA]): AFTER_TALL}))
    last = add_lookup(font, builder.buildSingleSubstSubtable({names[SARA_AA]: AFTER_TONE}))
    with_tone = set(tones.values())
    for table in subtables(font, otTables.SingleSubst):
        with_tone |= {new for old, new in table.mapping.items() if old in tones.values()}
    context = otTables.ChainContextSubst()
    context.Format = 3
    glyphs = font.getReverseGlyphMap()
    context.BacktrackCoverage = [builder.buildCoverage(with_tone, glyphs)]
    context.InputCoverage = [builder.buildCoverage({names[SARA_AA]}, glyphs)]
    context.LookAheadCoverage = []
    record = otTables.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = 0, last
    context.SubstLookupRecord = [record]
    after = add_lookup(font, context)
    for feature in font["GSUB"].table.FeatureList.FeatureRecord:
        if feature.FeatureTag == "ccmp" and joined in [
                getattr(table, "ExtSubTable", table)
                for index in feature.Feature.LookupListIndex
                for table in font["GSUB"].table.LookupList.Lookup[index].SubTable]:
            feature.Feature.LookupListIndex += [whole, after]
            feature.Feature.LookupCount = len(feature.Feature.LookupListIndex)


def letters_of_forms(font, names, tones):
    """Returns the letter of each Thai glyph that is not in the cmap."""
    letters = {glyph: code for code, glyph in names.items() if code in THAI}
    mapped = set(letters)
    letters.update({glyph: tone for tone, glyph in tones.items()})
    letters[AFTER_TONE] = letters[AFTER_TALL] = SARA_AM
    changed = True
    while changed:
        changed = False
        for table in subtables(font, otTables.SingleSubst):
            for old, new in table.mapping.items():
                if old in letters and new not in letters:
                    letters[new], changed = letters[old], True
    return {glyph: letter for glyph, letter in letters.items() if glyph not in mapped}


def name_every_glyph(font):
    names = font.getBestCmap()
    tones = {}
    for subtable in subtables(font, otTables.LigatureSubst):
        for tone in TONES:
            for ligature in subtable.ligatures.get(names[tone], []):
                if ligature.Component == [names[NIKHAHIT]]:
                    tones[tone] = ligature.LigGlyph
    join_sara_am(font, names, tones)
    count = {}
    for glyph, letter in sorted(letters_of_forms(font, names, tones).items(), key=lambda form: font.getGlyphID(form[0])):
        number = count[letter] = count.get(letter, -1) + 1
        code = FIRST_CODE + BLOCK * number + letter - THAI.start
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = glyph
