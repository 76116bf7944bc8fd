// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace mueang {

/** Returns "th" or "en", whichever comes first in the user's list of languages, or else "en". */
[[nodiscard]] QString systemLanguage();

/**
 * Installs the translations of the program and of Qt, and removes them on destruction. Requires a QCoreApplication. If
 * a translation is not compiled in, the English source texts remain.
 */
class Translations final
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /** Replaces the current language with "th" or "en". */
    void use(const QString &language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

/** The program's texts in one language, independent of the language of the interface. Not thread-safe. */
class LanguageTexts final
{
public:
    /** `language` is "th" or "en". */
    explicit LanguageTexts(const QString &language);

    /** Returns the translation of a text without plural forms, or the source text if there is none. */
    [[nodiscard]] QString text(const char *context, const char *source) const;

private:
    QTranslator m_translator;
};

} // namespace mueang
