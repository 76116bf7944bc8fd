// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/aboutpage.h"

#include "gui/style/theme.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto linkScheme = "licence:"_L1;
constexpr qsizetype shownHashLength = 16;
constexpr auto gpl = "GPL-3.0-or-later"_L1;
constexpr auto ofl = "OFL-1.1"_L1;
constexpr auto isc = "ISC"_L1;

QString translated(const char *text)
{
    return QCoreApplication::translate("mueang::gui::AboutPage", text);
}

/** Builds one HTML table of names and values, so that all names share a column. */
class FactTable
{
public:
    void addSection(const char *title)
    {
        m_html +=
            u"<tr><td colspan=\"2\" style=\"padding-top:%1px; padding-bottom:4px; font-weight:600\">%2</td></tr>"_s.arg(
                QString::number(m_html.isEmpty() ? 0 : 16), translated(title).toHtmlEscaped());
    }

    /** Adds a row; an empty (unknown) text adds none. */
    void add(const QString &name, const QString &text, QLatin1StringView licence = {})
    {
        if (text.isEmpty()) {
            return;
        }
        m_html +=
            u"<tr><td style=\"padding:2px 16px 2px 0; color:%1\">%2</td><td style=\"padding:2px 0\">%3%4</td></tr>"_s
                .arg(currentColors().secondaryText.name(), name.toHtmlEscaped(), text.toHtmlEscaped(),
                     licence.isEmpty() ? QString() : licenceLink(licence));
    }

    void add(const char *name, const char *text, QLatin1StringView licence = {})
    {
        add(translated(name), translated(text), licence);
    }

    [[nodiscard]] QString html() const
    {
        return "<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\">"_L1 + m_html + "</table>"_L1;
    }

private:
    static QString licenceLink(QLatin1StringView licence)
    {
        return u" · <a style=\"color:%1; text-decoration:none\" href=\"%2%3\">%4</a>"_s.arg(
            currentColors().accent.name(), linkScheme, licence,
            translated(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Read the licence")).toHtmlEscaped());
    }

    QString m_html;
};

QString editionText(const AboutContent &content)
{
    const catalogue::Edition &edition = content.catalogue->edition;
    const auto &[language, era] = content.presentation;
    //: %1 is the title of a catalogue's edition, %2 a date
    return translated(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "%1, as of %2"))
        .arg(edition.title.preferred(language).toString(), text::longDate(edition.asOf, language, era));
}

QString countText(const catalogue::Edition &edition)
{
    const auto count = [](const char *text, catalogue::Index number) {
        return QCoreApplication::translate("mueang::gui::AboutPage", text, nullptr, static_cast<int>(number));
    };
    return count(QT_TRANSLATE_N_NOOP("mueang::gui::AboutPage", "%Ln area(s)"), edition.areaCount) + ", "_L1
        + count(QT_TRANSLATE_N_NOOP("mueang::gui::AboutPage", "%Ln province(s)"), edition.provinceCount);
}

void addCatalogue(FactTable &table, const AboutContent &content)
{
    table.addSection(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Catalogue and data"));
    if (content.catalogue) {
        table.add(translated(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Edition")), editionText(content));
        table.add(translated(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Contents")),
                  countText(content.catalogue->edition));
        table.add(translated(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Check sum")),
                  content.catalogue->edition.contentHash.left(shownHashLength).toString());
    }
    table.add(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Sources"),
              QT_TRANSLATE_NOOP("mueang::gui::AboutPage",
                                "Public announcements and reports; each fact names its own in the details"));
    table.add(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Population"),
              QT_TRANSLATE_NOOP("mueang::gui::AboutPage",
                                "Department of Provincial Administration, register of 31 December 2021"));
    table.add(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Regions"),
              QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Six regions of the Royal Society of Thailand"));
    table.add(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Map"),
              QT_TRANSLATE_NOOP("mueang::gui::AboutPage",
                                "world-geojson, © George Shestayev and contributors; Thailand contributed by "
                                "Chingchai Humhong; changed for Mueang; GPL 3.0 or later"),
              gpl);
}

void addLicences(FactTable &table)
{
    table.addSection(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Licences"));
    table.add(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Program"),
              QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "GNU General Public License 3.0 or later"), gpl);
    table.add(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Fonts"),
              QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Noto Sans and Noto Sans Thai, SIL Open Font License 1.1"),
              ofl);
    table.add(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Icons"),
              QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Lucide, ISC License"), isc);
}

void addVersions(FactTable &table, const AboutContent &content)
{
    table.addSection(QT_TRANSLATE_NOOP("mueang::gui::AboutPage", "Built on"));
    table.add(u"Qt"_s, QString::fromLatin1(qVersion()));
    for (const auto &[name, version] : content.libraries) {
        table.add(name, version);
    }
}

} // namespace

QString aboutPage(const AboutContent &content)
{
    FactTable table;
    addCatalogue(table, content);
    addLicences(table);
    addVersions(table, content);
    return table.html();
}

std::optional<QString> licenceText(const QString &link)
{
    static constexpr std::array known{gpl, ofl, isc};
    const QString name = link.startsWith(linkScheme) ? link.sliced(linkScheme.size()) : QString();
    if (std::ranges::find(known, name) == known.end()) {
        return std::nullopt;
    }
    QFile file(u":/licences/"_s + name + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? std::optional(QString::fromUtf8(file.readAll())) : std::nullopt;
}

} // namespace mueang::gui
