// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace mueang {

using namespace Qt::StringLiterals;

namespace {

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
    replace(m_program, u":/i18n/mueang_"_s + language + u".qm"_s);
}

} // namespace mueang
