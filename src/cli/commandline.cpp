// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/arguments.h"
#include "cli/streams.h"

#include <QCoreApplication>
#include <QIODevice>

namespace mueang::cli {

using namespace Qt::StringLiterals;

CommandLine::CommandLine(const QString &command, const QString &description, const QString &arguments)
    : m_command(command)
{
    m_parser.setApplicationDescription(description);
    if (!arguments.isEmpty()) {
        m_parser.addPositionalArgument(arguments, {}, arguments);
    }
    m_parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("mueang::Cli", "Show this help.")});
}

void CommandLine::add(const QString &name, const QString &description, const QString &valueName)
{
    m_parser.addOption({name, description, valueName});
}

void CommandLine::addWithOptionalValue(const QString &name, const QString &description, const QString &valueName)
{
    add(name, description, valueName);
    m_optional.append(u"--"_s + name);
}

std::optional<int> CommandLine::process(const QStringList &arguments)
{
    QStringList words = arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool hasValue = i + 1 < words.size() && !words.at(i + 1).startsWith(u'-');
        if (m_optional.contains(words.at(i)) && !hasValue) {
            words[i] += u'='; // QCommandLineParser requires a value
        }
    }
    const bool isRight = m_parser.parse(words);
    if (m_parser.isSet(u"help"_s)) {
        return printHelp();
    }
    if (!isRight) {
        return reportWrongUsage(m_parser.errorText());
    }
    return std::nullopt;
}

int CommandLine::reportWrongUsage(const QString &sentence) const
{
    message(sentence);
    message(QCoreApplication::translate("mueang::Cli", "“mueang %1 --help” explains the command.").arg(m_command));
    return WrongUsage;
}

int CommandLine::printHelp() const
{
    // Qt uses the path of the program and does not support commands.
    const QString program = QCoreApplication::arguments().constFirst();
    QString text = m_parser.helpText();
    text.replace(text.indexOf(program), program.size(), u"mueang "_s + m_command);
    if (!m_examples.isEmpty()) {
        text += u'\n' + QCoreApplication::translate("mueang::Cli", "Examples:") + u'\n';
        for (const QString &example : m_examples) {
            text += u"  "_s + example + u'\n';
        }
    }
    return writeOutput({}, [&text](QIODevice &device) -> Result<> {
        device.write(text.toUtf8());
        return {};
    });
}

} // namespace mueang::cli
