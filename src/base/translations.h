// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace mueang {

/** "th" or "en": the first of the two in the user's list of languages, else "en". */
[[nodiscard]] QString systemLanguage();

/**
 * The translations of the program and of Qt's own texts, for as long as this object lives. It needs
 * a QCoreApplication. A translation that was not compiled in leaves the English of the source.
 */
class Translations final
{
public:
    Translations() = default;
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    /** Replaces the language in use: "th" or "en". */
    void use(const QString &language);

private:
    QTranslator m_program;
    QTranslator m_qt;
};

/** The program's texts in one language, whatever the interface speaks. For one thread at a time. */
class LanguageTexts final
{
public:
    /** "th" or "en". */
    explicit LanguageTexts(const QString &language);

    /** The translation of a text without numbers; the text itself when there is none. */
    [[nodiscard]] QString text(const char *context, const char *source) const;

private:
    QTranslator m_translator;
};

} // namespace mueang
