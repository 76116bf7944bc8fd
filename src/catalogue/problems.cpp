// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/problems.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mueang::catalogue {

namespace {

constexpr std::size_t maxListed = 1000;

} // namespace

void Problems::add(Error error)
{
    if (m_isStopped) {
        return;
    }
    if (m_found.size() >= maxListed) {
        ++m_notListed;
        return;
    }
    error.subject = m_subject;
    m_found.push_back(std::move(error));
    m_isStopped = m_collect == Collect::First;
}

void Problems::stop(Error error)
{
    if (m_isStopped) {
        return;
    }
    error.subject = m_subject;
    m_found.push_back(std::move(error)); // even beyond the limit, because it explains why the list ends
    m_isStopped = true;
}

std::vector<Error> Problems::take()
{
    if (m_notListed > 0) {
        m_found.push_back({ErrorKind::BadValue, m_subject, {}, u"and %1 more"_s.arg(m_notListed)});
    }
    return std::exchange(m_found, {});
}

} // namespace mueang::catalogue
