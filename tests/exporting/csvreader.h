// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace mueang::exporting {

/** RFC 4180, written independently of the writer; no records when the text breaks it. */
class CsvReader final
{
public:
    CsvReader(const QString &csv, QChar delimiter)
        : m_csv(csv)
        , m_delimiter(delimiter)
    { }

    std::vector<QStringList> read()
    {
        while (m_next < m_csv.size() && m_isSound) {
            m_record.append(peek() == u'"' ? quotedField() : plainField());
            endField();
        }
        return m_isSound && m_record.isEmpty() ? m_records : std::vector<QStringList>{};
    }

private:
    [[nodiscard]] QChar peek() const { return m_next < m_csv.size() ? m_csv.at(m_next) : QChar(u'\n'); }

    QString plainField()
    {
        const qsizetype start = m_next;
        while (peek() != m_delimiter && peek() != u'\r' && peek() != u'\n' && peek() != u'"') {
            ++m_next;
        }
        return m_csv.mid(start, m_next - start);
    }

    QString quotedField()
    {
        QString field;
        while (m_isSound) {
            const qsizetype end = m_csv.indexOf(u'"', m_next + 1);
            m_isSound = end > 0;
            field += QStringView(m_csv).mid(m_next + 1, end - m_next - 1);
            m_next = end + 1;
            if (peek() != u'"') {
                break;
            }
            field += u'"';
        }
        return field;
    }

    void endField()
    {
        if (peek() == m_delimiter) {
            ++m_next;
            return;
        }
        m_isSound = m_isSound && QStringView(m_csv).mid(m_next, 2) == u"\r\n";
        m_next += 2;
        m_records.push_back(m_record);
        m_record.clear();
    }

    QString m_csv;
    QChar m_delimiter;
    qsizetype m_next = 0;
    bool m_isSound = true;
    QStringList m_record;
    std::vector<QStringList> m_records;
};

inline std::vector<QStringList> parsed(const QString &csv, QChar delimiter)
{
    return CsvReader(csv, delimiter).read();
}

} // namespace mueang::exporting
