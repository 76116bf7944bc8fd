// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <vector>

namespace mueang::testsupport {

struct Run
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

[[nodiscard]] QString programPath();
[[nodiscard]] QString bundledCatalogue();

/** The environment of a person without a display, in the given language. */
[[nodiscard]] QProcessEnvironment headless(const QString &locale = QStringLiteral("en_US.UTF-8"));

[[nodiscard]] Run runProgram(const QStringList &arguments, const QProcessEnvironment &environment = headless());
/** A line of shell in which "$M" is the program. */
[[nodiscard]] Run runShell(const QString &line, const QProcessEnvironment &environment = headless());

/** Records of CSV without line breaks or quotes in the first field. */
[[nodiscard]] qsizetype lineCount(const QByteArray &text);

} // namespace mueang::testsupport
