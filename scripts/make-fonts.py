# SPDX-FileCopyrightText: 2026 The Mueang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make-fonts.py SOURCE TARGET: joins Noto Sans and Noto Sans Thai into TARGET/MueangSans-*.ttf."""

import io
import sys
from pathlib import Path

import thaitext
from fontTools import merge, subset
from fontTools.ttLib import TTFont

FAMILY = "Mueang Sans"
WEIGHTS = ("Regular", "Bold")

# Latin with Latin-1 and Extended-A, combining marks, punctuation and invisible separators, currency,
# letter-like signs, arrows, mathematical signs, the dotted circle.
LATIN = "0020-007E,00A0-017F,0192,0218-021B,0300-030F,2000-200F,2010-2027,202F-203A,2044,20A0-20BF," \
        "2113,2116,2122,2190-2199,2212,2215,2248,2260,2264-2265,25CC,FFFD"
# No ligatures: each glyph represents one letter, so that text copied from a PDF file is right.
LATIN_FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk"]
THAI_FEATURES = LATIN_FEATURES


def cut(path: Path, unicodes: list[int] | None, features: list[str]) -> io.BytesIO:
    """Returns the glyphs of `unicodes` (None: all) without hints; the renderer hints as well."""
    options = subset.Options(layout_features=features, hinting=False, notdef_outline=True,
                             recalc_timestamp=False, drop_tables=subset.Options().drop_tables + ["DSIG"])
    font = TTFont(path, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=unicodes if unicodes is not None else sorted(font.getBestCmap()))
    cutter.subset(font)
    result = io.BytesIO()
    font.save(result)
    result.seek(0)
    return result


def rename(font: TTFont, weight: str, sources: list[TTFont]) -> None:
    names = font["name"]
    copyrights = "; ".join(dict.fromkeys(source["name"].getDebugName(0) for source in sources))
    versions = "; ".join(f"{source['name'].getDebugName(1)} {source['name'].getDebugName(5).split(';')[0]}"
                         for source in sources)
    licence = {number: sources[0]["name"].getDebugName(number) for number in (13, 14)}
    names.names = []
    for number, text in {0: copyrights, 1: FAMILY, 2: weight, 3: f"{FAMILY} {weight}", 4: f"{FAMILY} {weight}",
                         5: f"Version 1.000; {versions}", 6: f"{FAMILY.replace(' ', '')}-{weight}",
                         **licence}.items():
        names.setName(text, number, 3, 1, 0x409)


def fit_every_mark(font: TTFont, sources: list[TTFont]) -> None:
    """Sets the larger line height of both scripts, so that no widget clips the marks of ปี่ or ฐู."""
    ascent = max(source["hhea"].ascent for source in sources)
    descent = max(-source["hhea"].descent for source in sources)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, -descent, 0
    metrics = font["OS/2"]
    metrics.sTypoAscender, metrics.sTypoDescender, metrics.sTypoLineGap = ascent, -descent, 0
    metrics.usWinAscent, metrics.usWinDescent = ascent, descent


def make(weight: str, source: Path, target: Path) -> None:
    latin, thai = source / f"NotoSans-{weight}.ttf", source / f"NotoSansThai-{weight}.ttf"
    sources = [TTFont(latin), TTFont(thai)]
    unicodes = subset.parse_unicodes(LATIN)
    rest = sorted(set(sources[1].getBestCmap()) - set(unicodes) - {0, 0xD} | {0x25CC})
    font = merge.Merger().merge([cut(latin, unicodes, LATIN_FEATURES), cut(thai, rest, THAI_FEATURES)])
    rename(font, weight, sources)
    fit_every_mark(font, sources)
    thaitext.name_every_glyph(font)
    font["head"].created = font["head"].modified = max(s["head"].modified for s in sources)
    font.recalcTimestamp = False
    font.save(target / f"{FAMILY.replace(' ', '')}-{weight}.ttf")


for each in WEIGHTS:
    make(each, Path(sys.argv[1]), Path(sys.argv[2]))
