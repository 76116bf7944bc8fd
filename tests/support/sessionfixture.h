// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/preferences.h"
#include "app/session.h"
#include "base/translations.h"

#include <QTemporaryDir>

namespace mueang::testsupport {

/** What one panel stands on, without a window: a session in English, with settings and a folder of its own. */
class SessionFixture
{
public:
    SessionFixture();

    /** Opens the catalogue (empty = the bundled one) and waits for it. */
    [[nodiscard]] bool start(const QString &catalogue = {});

    /** English, no filters and no selection, as after start(): for the next of several tests on one catalogue. */
    [[nodiscard]] bool reset();

    /** Changes the language and era as the menu does. */
    void present(const wording::Presentation &presentation);

    /** Sets the query and waits for its answer. */
    [[nodiscard]] bool ask(const query::Query &query);

    [[nodiscard]] catalogue::Index area(const QString &id) const;

    [[nodiscard]] app::Session &session() { return m_session; }

    [[nodiscard]] app::Preferences &preferences() { return m_preferences; }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    Translations m_translations;
    app::Preferences m_preferences;
    app::Session m_session;
};

} // namespace mueang::testsupport
