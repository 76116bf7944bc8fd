// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/help/guidetext.h"
#include "gui/widgets/pagebrowser.h"

namespace mueang::gui {

/**
 * Shows the guide: pictures scaled down to the available width, internal links as jumps, search matches highlighted. It
 * reads only the guide's pictures; it never opens files or addresses.
 */
class GuideBrowser final : public PageBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /** Shows the guide in the language "th" or "en" and keeps the chapter. */
    void showGuide(const QString &language);

    [[nodiscard]] const std::vector<GuideChapter> &chapters() const { return m_chapters; }

    /** Returns the chapter at the top of the viewport; -1 above the first. */
    [[nodiscard]] int currentChapter() const { return m_chapter; }

    void goToChapter(int chapter);

    /**
     * Highlights all matches and moves to the first one below the top of the viewport. An empty text clears the
     * highlights.
     */
    void find(const QString &text);
    /** Moves to the next (1) or previous (-1) match and wraps around. */
    void step(int direction);

    [[nodiscard]] int foundCount() const { return static_cast<int>(m_found.size()); }

    /** Returns the index of the current match; -1 = no matches. */
    [[nodiscard]] int currentFound() const { return m_currentFound; }

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    /** Emitted when the user activates a link that leads out of the guide. */
    void addressActivated(const QString &address);
    void chapterChanged(int chapter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int chapterAtTop() const;
    /** Restores the reading position after the text or its width has changed. */
    void goBackTo(int chapter);
    void noteChapter();
    void follow(const QUrl &link);
    void goTo(int position);
    void fitPictures();
    void showFound();

    std::vector<GuideChapter> m_chapters;
    int m_chapter = -1;
    bool m_isMoving = false; ///< during layout, when the scroll position is meaningless
    std::vector<QTextCursor> m_found;
    QString m_sought;
    int m_currentFound = -1;
};

} // namespace mueang::gui
