// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorpairs.h"
#include "gui/style/contrast.h"
#include "gui/style/theme.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QString selector;
    QHash<QString, QString> declarations;

    /** The colour that a declaration has or ends with ("1px solid #868c94"); invalid where it has none. */
    [[nodiscard]] QColor color(const QString &name) const
    {
        static const QRegularExpression written(u"#[0-9a-f]{6}$"_s);
        return QColor(written.match(declarations.value(name)).captured());
    }
};

std::vector<Rule> rulesOf(QString sheet)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    sheet.remove(comment);
    std::vector<Rule> rules;
    for (auto found = rule.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QHash<QString, QString> declarations;
        const QStringList parts = match.captured(2).split(u';', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            declarations.insert(part.section(u':', 0, 0).trimmed(), part.section(u':', 1).trimmed());
        }
        rules.push_back({match.captured(1).simplified(), declarations});
    }
    return rules;
}

/** The dialogs' sheet names roles of the palette. */
QString dialogSheet(const QPalette &palette)
{
    QFile file(u":/style/dialogs.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QPalette::ColorRole> roles[] = {
        {"base"_L1, QPalette::Base}, {"mid"_L1, QPalette::Mid},           {"link"_L1, QPalette::Link},
        {"text"_L1, QPalette::Text}, {"midlight"_L1, QPalette::Midlight}, {"dark"_L1, QPalette::Dark},
    };
    for (const auto &[name, role] : roles) {
        sheet.replace(u"palette(%1)"_s.arg(name), palette.color(role).name());
    }
    return sheet;
}

/** The colour that a picture of the style sheets is drawn in. */
QColor strokeOf(const QString &picture)
{
    static const QRegularExpression stroke(u"stroke=\"(#[0-9a-f]{6})\""_s);
    QFile file(u":/style/%1.svg"_s.arg(picture));
    return QColor(file.open(QIODevice::ReadOnly) ? stroke.match(QString::fromUtf8(file.readAll())).captured(1)
                                                 : QString());
}

/** What a person puts something into, or clicks: its outline is all that shows where it is. */
bool needsOutline(const QString &selector)
{
    static const QRegularExpression controls(u"QLineEdit|QPushButton|QComboBox|QSpinBox|indicator|onMap|:focus"_s);
    static const QRegularExpression other(u"QAbstractItemView|QTableView:|QTextBrowser:"_s);
    return selector.contains(controls) && (selector.contains(u":focus"_s) || !selector.contains(other));
}

void addTexts(const Rule &rule, const std::vector<QColor> &grounds, std::vector<ColorPair> &pairs)
{
    const std::pair<QString, QString> names[] = {
        {u"color"_s, u"background"_s},
        {u"selection-color"_s, u"selection-background-color"_s},
    };
    for (const auto &[textName, groundName] : names) {
        const QColor text = rule.color(textName);
        const QColor own = rule.color(groundName);
        if (!text.isValid()) {
            continue;
        }
        for (const QColor &ground : own.isValid() ? std::vector{own} : grounds) {
            pairs.push_back({rule.selector, text, ground, textContrast});
        }
    }
}

void addOutlines(const Rule &rule, const ThemeColors &colors, std::vector<ColorPair> &pairs)
{
    const QColor side = rule.color(u"border"_s);
    const QColor outline = side.isValid() ? side : rule.color(u"border-color"_s);
    if (!outline.isValid() || !needsOutline(rule.selector)) {
        return;
    }
    // A ring in a cell stands on the colour of the cell, that of a control beside what is around it.
    const QColor own = rule.selector.contains(u"::item"_s) ? rule.color(u"background"_s) : QColor();
    for (const QColor &ground : own.isValid() ? std::vector{own} : std::vector{colors.window, colors.surface}) {
        pairs.push_back({rule.selector, outline, ground, partContrast});
    }
}

} // namespace

std::vector<ColorPair> styleSheetPairs(bool dark)
{
    const ThemeColors colors = dark ? darkColors() : lightColors();
    const std::vector<QColor> grounds{colors.window, colors.surface, colors.hover, colors.chip};
    std::vector<ColorPair> pairs;
    for (const Rule &rule : rulesOf(styleSheetOf(colors) + dialogSheet(paletteOf(colors)))) {
        if (!rule.selector.contains(u":disabled"_s)) { // WCAG asks nothing of what cannot be used
            addTexts(rule, grounds, pairs);
            addOutlines(rule, colors, pairs);
        }
    }
    pairs.push_back(
        {u"tick in a box"_s, strokeOf(dark ? u"checkmark-dark"_s : u"checkmark-light"_s), colors.accent, partContrast});
    for (const QString &arrow : {u"chevron"_s, u"chevron-left"_s, u"chevron-right"_s}) {
        for (const QColor &ground : {colors.window, colors.surface, colors.hover}) {
            pairs.push_back({arrow, strokeOf(arrow), ground, partContrast});
        }
    }
    return pairs;
}

} // namespace mueang::gui
