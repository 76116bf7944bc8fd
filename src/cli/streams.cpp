// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/streams.h"

#include "base/errormessage.h"
#include "cli/arguments.h"
#include "files/descriptor.h"
#include "files/savefile.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace mueang::cli {

using namespace Qt::StringLiterals;

namespace {

Result<> writeToStandardOutput(const Writer &write)
{
    const QString name = QCoreApplication::translate("mueang::Cli", "standard output");
    const Result<> written = writeChecked(STDOUT_FILENO, name, write);
    // Over quota, some file systems report the error only when a file is closed.
    Descriptor copy(::dup(STDOUT_FILENO));
    return written && !copy.close() ? tl::unexpected(writeError(errno, name)) : written;
}

} // namespace

void prepareStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) {
            // Writing data to a closed stdout must fail; messages to a closed stderr need not.
            ::open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY); // the lowest free number
        }
    }
}

void message(const QString &text)
{
    const QByteArray line = "mueang: " + text::terminalText(text).toUtf8() + '\n';
    QFile file;
    if (file.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        file.write(line);
    }
}

int reportError(const Error &error)
{
    const ErrorMessage words = errorMessage(error);
    QString text = words.what;
    if (!error.detail.isEmpty() && !words.what.contains(error.detail) && !words.advice.contains(error.detail)) {
        text += u" ("_s + error.detail + u')';
    }
    if (!words.advice.isEmpty()) {
        text += u' ' + words.advice;
    }
    message(text);
    switch (error.kind) {
    case ErrorKind::NotConfirmed:
        return Done;
    case ErrorKind::IsInput:
    case ErrorKind::HoldsOwnData:
        return WrongUsage;
    default:
        return FileFailed;
    }
}

bool isStandardOutput(const QString &outputFile)
{
    return outputFile.isEmpty() || outputFile == "-"_L1;
}

int writeOutput(const QString &outputFile, const Writer &write)
{
    const bool isOutput = isStandardOutput(outputFile);
    const Result<> written = isOutput ? writeToStandardOutput(write) : saveFile(outputFile, write);
    if (written || (isOutput && written.error().kind == ErrorKind::Cancelled)) {
        return Done;
    }
    return reportError(written.error());
}

bool isTerminal()
{
    return ::isatty(STDOUT_FILENO) != 0;
}

int terminalWidth()
{
    if (!isTerminal()) {
        return 0;
    }
    bool isNumber = false;
    const int columns = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    if (isNumber && columns > 0) {
        return columns;
    }
    winsize size = {};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

} // namespace mueang::cli
