// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace mueang::cli {

/** A value of the command line, or the sentence that says what is wrong with it. */
template<class T>
using Parsed = tl::expected<T, QString>;

[[nodiscard]] inline tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected<QString>(sentence);
}

/** One command's options: QCommandLineParser with help, examples and exit statuses of our own. */
class CommandLine final
{
public:
    /** `arguments` is the syntax of what follows the command, "ID...". */
    CommandLine(const QString &command, const QString &description, const QString &arguments = {});
    Q_DISABLE_COPY_MOVE(CommandLine)
    ~CommandLine() = default;

    void add(const QString &name, const QString &description, const QString &valueName = {});

    /** An option that may stand without its value, which is empty then. */
    void addWithOptionalValue(const QString &name, const QString &description, const QString &valueName);

    void addExamples(const QStringList &examples) { m_examples = examples; }

    /** The exit status when there is nothing more to do: help was asked for, or an option is wrong. */
    [[nodiscard]] std::optional<int> process(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }

    [[nodiscard]] QString value(const QString &name) const { return m_parser.value(name); }

    [[nodiscard]] QStringList values(const QString &name) const { return m_parser.values(name); }

    /** What follows the command. */
    [[nodiscard]] QStringList operands() const { return m_parser.positionalArguments().mid(1); }

    /** Says what is wrong and where help is; the exit status for it. */
    [[nodiscard]] int reportWrongUsage(const QString &sentence) const;

private:
    [[nodiscard]] int printHelp() const;

    QString m_command;
    QStringList m_examples;
    QStringList m_optional; ///< names of options that may stand without a value
    QCommandLineParser m_parser;
};

} // namespace mueang::cli
