// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include "gui/style/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace mueang::gui {

using namespace Qt::StringLiterals;

PaneFixture::PaneFixture()
    : m_preferences(m_folder.filePath(u"mueang.ini"_s))
    , m_session(wording::Presentation{text::Language::English, text::Era::Common})
    , m_pane(m_session, m_preferences,
             [this](const QUrl &url) {
                 m_opened += url.toString(QUrl::FullyEncoded);
                 return true;
             })
    , m_browser(m_pane.findChild<DetailBrowser *>())
{
    applyFonts(*qApp);
    applyTheme(*qApp, false);
}

bool PaneFixture::start()
{
    m_pane.resize(360, 600);
    m_pane.show();
    QSignalSpy opened(&m_session, &app::Session::snapshotChanged);
    m_session.open(QStringLiteral(MUEANG_BINARY_DIR "/share/mueang/catalogue.sqlite"));
    return QTest::qWaitForWindowExposed(&m_pane) && (opened.size() == 1 || opened.wait());
}

void PaneFixture::choose(const QString &id)
{
    const auto &areas = m_session.snapshot()->catalogue->areas;
    const auto found = std::ranges::find_if(areas, [&id](const catalogue::Area &entry) { return entry.id == id; });
    const auto index = static_cast<catalogue::Index>(found - areas.begin());
    m_session.setSelection({index}, index);
}

QString PaneFixture::text() const
{
    return m_browser->toPlainText().replace(QChar(QChar::Nbsp), u' ');
}

QPoint PaneFixture::pointOf(const QString &target) const
{
    for (QTextBlock block = m_browser->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().anchorHref() == target) {
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position() + 1);
                m_browser->setTextCursor(cursor);
                m_browser->ensureCursorVisible();
                return m_browser->cursorRect(cursor).center();
            }
        }
    }
    return {-1, -1};
}

} // namespace mueang::gui
