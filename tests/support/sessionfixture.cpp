// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sessionfixture.h"

#include "app/areanames.h"
#include "app/languages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QTest>

namespace mueang::testsupport {

using namespace Qt::StringLiterals;

namespace {

constexpr wording::Presentation english{text::Language::English, text::Era::Common};

} // namespace

SessionFixture::SessionFixture()
    : m_preferences(m_folder.filePath(u"mueang.ini"_s))
    , m_session(english)
{
    app::useLanguage(m_translations, english.language);
}

bool SessionFixture::start(const QString &catalogue)
{
    QSignalSpy opened(&m_session, &app::Session::snapshotChanged);
    m_session.open(catalogue.isEmpty() ? QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite")
                                       : catalogue);
    return opened.wait();
}

bool SessionFixture::reset()
{
    present(english);
    m_session.setSelection({}, std::nullopt);
    return ask({});
}

void SessionFixture::present(const wording::Presentation &presentation)
{
    if (presentation.language != m_session.presentation().language) {
        app::useLanguage(m_translations, presentation.language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange); // Qt posts it to windows
    }
    m_session.setPresentation(presentation);
}

bool SessionFixture::ask(const query::Query &query)
{
    m_session.setQuery(query);
    return QTest::qWaitFor([&] { return m_session.answer()->query == query; });
}

catalogue::Index SessionFixture::area(const QString &id) const
{
    return app::areaOfId(m_session, id).value();
}

} // namespace mueang::testsupport
