// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace mueang::cli {

/** A parsed value of the command line, or an error message. */
template<class T>
using Parsed = tl::expected<T, QString>;

[[nodiscard]] inline tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

/** Parser for the options of one command: a QCommandLineParser with help, examples and exit statuses. */
class CommandLine final
{
public:
    /** `arguments` is the syntax of the operands, such as "ID...". */
    CommandLine(const QString &command, const QString &description, const QString &arguments = {});
    Q_DISABLE_COPY_MOVE(CommandLine)
    ~CommandLine() = default;

    void add(const QString &name, const QString &description, const QString &valueName = {});

    /** Adds an option whose value may be omitted and is then empty. */
    void addWithOptionalValue(const QString &name, const QString &description, const QString &valueName);

    void addExamples(const QStringList &examples) { m_examples = examples; }

    /** Parses the command line. Returns the exit status if help was printed or an option is wrong, else nullopt. */
    [[nodiscard]] std::optional<int> process(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }

    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }

    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }

    /** Returns the positional arguments after the command. */
    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments().mid(1); }

    /** Prints the error and how to get help, and returns the exit status. */
    [[nodiscard]] int reportWrongUsage(const QString &sentence) const;

private:
    [[nodiscard]] int printHelp() const;

    QString m_command;
    QStringList m_examples;
    QStringList m_optional; ///< options whose value may be omitted
    QCommandLineParser m_parser;
};

} // namespace mueang::cli
