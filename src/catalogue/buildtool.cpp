// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

// mueang_build_catalogue FOLDER OUTPUT compiles the bundled catalogue during the build. It refuses a text that is shown
// in one language only.

#include "base/errormessage.h"
#include "catalogue/build.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

void say(const QString &line)
{
    std::fputs((line + u'\n').toLocal8Bit().constData(), stderr);
}

/** Formats a problem like a compiler message, so that editors can jump to it. */
QString lineOf(const mueang::catalogue::Problem &problem)
{
    QString line = problem.file + u':' + QString::number(problem.line) + u": "_s;
    for (const QString &part : {problem.column, problem.value}) {
        line += part.isEmpty() ? QString() : QString(part + u": "_s);
    }
    return line + problem.rule;
}

int run(const QString &folder, const QString &output)
{
    const auto built = mueang::catalogue::buildCatalogue(folder, output, mueang::catalogue::OneLanguage::Refused);
    if (!built) {
        say(mueang::errorMessage(built.error()).what + u' ' + built.error().detail);
        return mueang::isDone(built) ? 0 : 3;
    }
    for (const mueang::catalogue::Problem &problem : built->problems) {
        say(lineOf(problem));
    }
    return built->problems.empty() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        say(u"usage: mueang_build_catalogue FOLDER OUTPUT"_s);
        return 2;
    }
    return run(arguments.at(1), arguments.at(2));
}
