// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace mueang {

using namespace Qt::StringLiterals;

namespace {

QString programFile(const QString &language)
{
    return u":/i18n/mueang_"_s + language + u".qm"_s;
}

void replace(QTranslator &translator, const QString &file)
{
    QCoreApplication::removeTranslator(&translator);
    if (QFile::exists(file) && translator.load(file)) {
        QCoreApplication::installTranslator(&translator);
    }
}

} // namespace

QString systemLanguage()
{
    const QStringList languages = QLocale::system().uiLanguages();
    for (const QString &tag : languages) {
        const QStringView language = QStringView(tag).left(tag.indexOf(u'-'));
        if (language == "th"_L1 || language == "en"_L1) {
            return language.toString();
        }
    }
    return u"en"_s;
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::use(const QString &language)
{
    replace(m_qt, u":/i18n/qtbase_"_s + language + u".qm"_s);
    replace(m_program, programFile(language));
}

LanguageTexts::LanguageTexts(const QString &language)
{
    const QString file = programFile(language);
    if (QFile::exists(file)) {
        // If it cannot be loaded, the English source texts remain.
        [[maybe_unused]] const bool isLoaded = m_translator.load(file);
    }
}

QString LanguageTexts::text(const char *context, const char *source) const
{
    const QString translated = m_translator.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace mueang
