// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QProcess>

namespace mueang::testsupport {

using namespace Qt::StringLiterals;

namespace {

Run finish(QProcess &process)
{
    if (!process.waitForFinished(60'000)) {
        process.kill();
        return {};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

QString programPath()
{
    return QStringLiteral(MUEANG_BINARY_DIR "/bin/mueang");
}

QString bundledCatalogue()
{
    return QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite");
}

QProcessEnvironment headless(const QString &locale)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s, u"LC_MESSAGES"_s, u"COLUMNS"_s}) {
        environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, locale);
    return environment;
}

Run runProgram(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programPath(), arguments);
    return finish(process);
}

Run runShell(const QString &line, const QProcessEnvironment &environment)
{
    QProcess process;
    QProcessEnvironment withProgram = environment;
    withProgram.insert(u"M"_s, programPath());
    process.setProcessEnvironment(withProgram);
    process.start(u"/bin/bash"_s, {u"-c"_s, line});
    return finish(process);
}

qsizetype lineCount(const QByteArray &text)
{
    return text.count('\n');
}

} // namespace mueang::testsupport
