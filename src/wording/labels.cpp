// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording/labels.h"

#include "base/enumsize.h"

#include <QCoreApplication>

#include <array>

namespace mueang::wording {

namespace {

template<std::size_t N, class Enum>
QString translated(const std::array<const char *, N> &words, Enum value)
{
    static_assert(N == enumSize<Enum>);
    return QCoreApplication::translate("mueang::Labels", words[static_cast<std::size_t>(value)]);
}

} // namespace

QString notKnown()
{
    return QCoreApplication::translate("mueang::Labels", "Not known");
}

QString label(catalogue::Domain domain)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Environment"), QT_TRANSLATE_NOOP("mueang::Labels", "Economy"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Mobility"),    QT_TRANSLATE_NOOP("mueang::Labels", "Energy"),
        QT_TRANSLATE_NOOP("mueang::Labels", "People"),      QT_TRANSLATE_NOOP("mueang::Labels", "Living"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Governance"),
    };
    return translated(words, domain);
}

QString label(catalogue::DomainBasis basis)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "named in the certified plan"),
        QT_TRANSLATE_NOOP("mueang::Labels", "assessed in the smart city index"),
        QT_TRANSLATE_NOOP("mueang::Labels", "read from the area's title"),
        QT_TRANSLATE_NOOP("mueang::Labels", "read from its projects"),
        QT_TRANSLATE_NOOP("mueang::Labels", "named in secondary sources only"),
    };
    return translated(words, basis);
}

QString label(catalogue::CityType type)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Livable city"),
        QT_TRANSLATE_NOOP("mueang::Labels", "New city"),
    };
    return translated(words, type);
}

QString label(catalogue::Verification verification)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "High"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Medium"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Low"),
    };
    return translated(words, verification);
}

QString explanation(catalogue::Verification verification)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels",
                          "We are sure: a published list, or at least two publications, name the area and its year, "
                          "and its Thai name was seen in a published list."),
        QT_TRANSLATE_NOOP("mueang::Labels",
                          "We are fairly sure: the area is certified, but its place in the list or its official Thai "
                          "name was not seen, or it follows from the other entries."),
        QT_TRANSLATE_NOOP("mueang::Labels", "We are not sure: no published list that names the area was seen."),
    };
    return translated(words, verification);
}

QString label(catalogue::NameStatus status)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "official name"),  QT_TRANSLATE_NOOP("mueang::Labels", "unofficial name"),
        QT_TRANSLATE_NOOP("mueang::Labels", "published name"), QT_TRANSLATE_NOOP("mueang::Labels", "our translation"),
        QT_TRANSLATE_NOOP("mueang::Labels", "name not known"),
    };
    return translated(words, status);
}

QString label(catalogue::Event event)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Approved"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Logo resolved"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Logo awarded"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Renewed"),
    };
    return translated(words, event);
}

QString label(catalogue::OrganisationRole role)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "Proposer"),  QT_TRANSLATE_NOOP("mueang::Labels", "Lead"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Partner"),   QT_TRANSLATE_NOOP("mueang::Labels", "Local authority"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Operator"),  QT_TRANSLATE_NOOP("mueang::Labels", "Landowner"),
        QT_TRANSLATE_NOOP("mueang::Labels", "Developer"),
    };
    return translated(words, role);
}

QString label(catalogue::ProjectRelation relation)
{
    static constexpr std::array words{
        QT_TRANSLATE_NOOP("mueang::Labels", "part of the programme"),
        QT_TRANSLATE_NOOP("mueang::Labels", "related; not shown to be part of the plan"),
        QT_TRANSLATE_NOOP("mueang::Labels", "from secondary sources"),
    };
    return translated(words, relation);
}

} // namespace mueang::wording
