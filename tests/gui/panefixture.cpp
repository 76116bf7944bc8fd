// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panefixture.h"

#include "gui/style/theme.h"

#include <QApplication>
#include <QTest>
#include <QTextBlock>

namespace mueang::gui {

PaneFixture::PaneFixture()
    : m_pane(session(), preferences(), nullptr,
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
    return QTest::qWaitForWindowExposed(&m_pane) && SessionFixture::start();
}

void PaneFixture::choose(const QString &id)
{
    session().setSelection({area(id)}, area(id));
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
