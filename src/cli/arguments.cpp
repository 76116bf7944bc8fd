// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include "base/paths.h"

#include <QByteArrayView>
#include <QFileInfo>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

/** Options of QGuiApplication and QApplication that have a value. */
const QStringList &qtOptionsWithValue()
{
    static const QStringList options{
        u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,      u"style"_s, u"stylesheet"_s,
        u"display"_s,  u"geometry"_s,           u"qwindowtitle"_s,  u"qwindowicon"_s, u"name"_s,  u"qwindowgeometry"_s,
        u"title"_s,    u"fontengine"_s,         u"dialogs"_s,       u"session"_s,     u"icon"_s,
    };
    return options;
}

const QStringList &qtOptions()
{
    static const QStringList options{u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s, u"sync"_s};
    return options;
}

QString withoutDashes(const QString &word)
{
    return word.mid(word.startsWith("--"_L1) ? 2 : 1);
}

class Reader final
{
public:
    explicit Reader(QStringList words)
        : m_words(std::move(words))
    { }

    Arguments read()
    {
        while (m_next < m_words.size() && !m_isDecided) {
            readWord(m_words.at(m_next++));
        }
        // --lang may follow the command, whose own parser reads everything else.
        for (; m_next < m_words.size(); ++m_next) {
            readLanguage(m_words.at(m_next));
        }
        if (m_arguments.face == FrontEnd::Window && !m_arguments.view.isEmpty()
            && !viewNames().contains(m_arguments.view)) {
            m_arguments.face = FrontEnd::Wrong;
        }
        return m_arguments;
    }

private:
    void readWord(const QString &word)
    {
        if (m_isFileNext || !word.startsWith(u'-') || word.size() == 1) {
            readName(word);
        } else if (word == "--"_L1) {
            m_isFileNext = true;
        } else if (word == "--help"_L1 || word == "-h"_L1) {
            decide(FrontEnd::Help);
        } else if (word == "--version"_L1 || word == "-v"_L1) {
            decide(FrontEnd::Version);
        } else if (!readLanguage(word) && !readValue(word, "--catalogue"_L1, m_arguments.file)
                   && !readValue(word, "--view"_L1, m_arguments.view) && !skipQtOption(withoutDashes(word))) {
            decide(FrontEnd::Wrong);
            m_arguments.file = word;
        }
    }

    void readName(const QString &word)
    {
        if (!m_isFileNext && commandNames().contains(word)) {
            decide(FrontEnd::Command);
            m_arguments.command = word;
        } else if (QFileInfo::exists(absolutePath(word)) || word.contains(u'/')) {
            m_arguments.file = word;
        } else {
            decide(FrontEnd::Wrong);
            m_arguments.file = word;
        }
    }

    bool readLanguage(const QString &word)
    {
        if (word == "--lang"_L1 && m_next < m_words.size()) {
            m_arguments.language = m_isDecided ? m_words.value(m_next + 1) : m_words.at(m_next++);
            return true;
        }
        if (word.startsWith("--lang="_L1)) {
            m_arguments.language = word.mid(7);
            return true;
        }
        return false;
    }

    bool readValue(const QString &word, QLatin1StringView option, QString &value)
    {
        if (word == option && m_next < m_words.size()) {
            value = m_words.at(m_next++);
            return true;
        }
        if (word.startsWith(option) && QStringView(word).mid(option.size()).startsWith(u'=')) {
            value = word.mid(option.size() + 1);
            return true;
        }
        return false;
    }

    bool skipQtOption(const QString &name)
    {
        if (qtOptionsWithValue().contains(name) && m_next < m_words.size()) {
            const QString value = m_words.at(m_next++);
            if (name == "platform"_L1) {
                m_arguments.platform = value;
            }
            return true;
        }
        return qtOptions().contains(name) || qtOptionsWithValue().contains(name.section(u'=', 0, 0));
    }

    void decide(FrontEnd face)
    {
        m_arguments.face = face;
        m_isDecided = true;
    }

    QStringList m_words;
    qsizetype m_next = 0;
    bool m_isDecided = false;
    bool m_isFileNext = false;
    Arguments m_arguments;
};

} // namespace

const QStringList &commandNames()
{
    static const QStringList names{u"list"_s,      u"show"_s,    u"compare"_s,  u"provinces"_s,
                                   u"rounds"_s,    u"sources"_s, u"glossary"_s, u"shortlist"_s,
                                   u"workspace"_s, u"check"_s,   u"build"_s};
    return names;
}

const QStringList &shortlistActions()
{
    static const QStringList names{u"show"_s, u"add"_s, u"remove"_s, u"import"_s};
    return names;
}

const QStringList &workspaceActions()
{
    static const QStringList names{u"check"_s, u"backup"_s, u"restore"_s};
    return names;
}

const QStringList &viewNames()
{
    static const QStringList names{u"table"_s,  u"map"_s,     u"charts"_s,  u"provinces"_s,
                                   u"rounds"_s, u"sources"_s, u"glossary"_s};
    return names;
}

Arguments readArguments(int argc, const char *const *argv)
{
    QStringList words;
    bool isValid = true;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        words.append(QString::fromUtf8(word));
        isValid = isValid && word.isValidUtf8();
    }
    Arguments arguments = Reader(std::move(words)).read();
    arguments.isValidUtf8 = isValid;
    return arguments;
}

} // namespace mueang::cli
