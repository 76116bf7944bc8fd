// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/errormessage.h"

#include <QTest>

using namespace mueang;
using namespace Qt::StringLiterals;

class TestErrorMessage final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsOwnSentence();
    void namesTheFileAsItIs();
    void tellsTheVersion();
    void countsProblems();
};

void TestErrorMessage::everyKindHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        const ErrorMessage message =
            errorMessage({static_cast<ErrorKind>(kind), u"/tmp/x.sqlite"_s, u"area, row 3"_s, u"7"_s});
        QVERIFY2(message.what.endsWith(u'.'), qPrintable(message.what));
        QVERIFY2(!message.what.contains(u'%') && !message.advice.contains(u'%'), qPrintable(message.advice));
        sentences.insert(message.what);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::Internal) + 1);
}

void TestErrorMessage::namesTheFileAsItIs()
{
    const QString name = u"/tmp/100%1 %2 %n <b>.sqlite"_s;
    const ErrorMessage message = errorMessage({ErrorKind::FileEmpty, name, u"place"_s, u"detail"_s});
    QCOMPARE(message.what, u"The file “"_s + name + u"” is empty."_s);
}

void TestErrorMessage::tellsTheVersion()
{
    QVERIFY(errorMessage({ErrorKind::NewerVersion, u"a"_s, {}, u"999"_s}).what.contains("999"_L1));
    QVERIFY(errorMessage({ErrorKind::WrongSchema, u"a"_s, u"area.name_th"_s, {}}).what.contains("area.name_th"_L1));
    QVERIFY(errorMessage({ErrorKind::Internal, {}, {}, u"U_FILE"_s}).advice.contains("U_FILE"_L1));
}

void TestErrorMessage::countsProblems()
{
    QVERIFY(errorMessage({ErrorKind::BadData, u"a"_s, {}, u"12"_s}).what.contains("12 "_L1));
}

QTEST_GUILESS_MAIN(TestErrorMessage)
#include "tst_errormessage.moc"
