// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/collator.h"

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace mueang::text {

namespace {

/** ICU sort keys of many texts in one block of memory. */
class SortKeys final
{
public:
    explicit SortKeys(std::size_t count) { m_ends.reserve(count); }

    void append(const icu::Collator &collator, QStringView text)
    {
        const std::size_t start = m_bytes.size();
        constexpr std::size_t likelyBytesPerLetter = 6;
        const auto room = static_cast<std::size_t>(text.size()) * likelyBytesPerLetter + 16;
        m_bytes.resize(start + room);
        const std::size_t length = write(collator, text, start);
        m_bytes.resize(start + length);
        if (length > room) {
            write(collator, text, start);
        }
        m_ends.push_back(m_bytes.size());
    }

    [[nodiscard]] int compare(std::size_t left, std::size_t right) const
    {
        // A sort key ends with its only zero byte, so strcmp() compares correctly.
        return std::strcmp(key(left), key(right));
    }

private:
    std::size_t write(const icu::Collator &collator, QStringView text, std::size_t start)
    {
        const std::int32_t length =
            collator.getSortKey(text.utf16(), static_cast<std::int32_t>(text.size()), m_bytes.data() + start,
                                static_cast<std::int32_t>(m_bytes.size() - start));
        return static_cast<std::size_t>(length);
    }

    [[nodiscard]] const char *key(std::size_t index) const
    {
        return reinterpret_cast<const char *>(m_bytes.data()) + (index == 0 ? 0 : m_ends[index - 1]);
    }

    std::vector<std::uint8_t> m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace

struct Collator::Icu
{
    std::unique_ptr<icu::Collator> collator;
};

Result<Collator> Collator::create()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("th"), status));
    if (U_SUCCESS(status)) {
        // At tertiary strength "ทูลเกล้า" and "ทูลเกล้าฯ" would be equal. The locale sets everything else that Thai
        // needs.
        collator->setAttribute(UCOL_STRENGTH, UCOL_QUATERNARY, status);
        collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
    }
    if (U_FAILURE(status)) {
        return failure(ErrorKind::Internal, QStringLiteral("ICU collation"), QString::fromLatin1(u_errorName(status)));
    }
    return Collator(std::make_unique<Icu>(Icu{std::move(collator)}));
}

Collator::Collator(std::unique_ptr<Icu> icu)
    : m_icu(std::move(icu))
{ }

Collator::Collator(Collator &&) noexcept = default;
Collator &Collator::operator=(Collator &&) noexcept = default;
Collator::~Collator() = default;

QByteArray Collator::sortKey(QStringView text) const
{
    const auto length = static_cast<std::int32_t>(text.size());
    QByteArray key(m_icu->collator->getSortKey(text.utf16(), length, nullptr, 0), Qt::Uninitialized);
    m_icu->collator->getSortKey(text.utf16(), length, reinterpret_cast<std::uint8_t *>(key.data()),
                                static_cast<std::int32_t>(key.size()));
    key.chop(1); // the terminator
    return key;
}

std::vector<std::uint32_t> Collator::ranks(std::span<const QStringView> texts) const
{
    SortKeys keys(texts.size());
    std::vector<std::uint32_t> order;
    order.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        keys.append(*m_icu->collator, texts[i]);
        if (!texts[i].isEmpty()) {
            order.push_back(static_cast<std::uint32_t>(i));
        }
    }
    std::sort(order.begin(), order.end(),
              [&keys](std::uint32_t left, std::uint32_t right) { return keys.compare(left, right) < 0; });

    std::vector<std::uint32_t> ranks(texts.size(), emptyRank);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys.compare(order[i - 1], order[i]) != 0) {
            ++rank;
        }
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace mueang::text
