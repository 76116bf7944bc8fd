// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/help/guidetext.h"

#include <QTextBrowser>

namespace mueang::gui {

/**
 * Shows the guide: its pictures as wide as there is room and no wider, links inside it as steps, and what was
 * searched for with a mark. It reads pictures of the guide only; no file and no address is ever opened by it.
 */
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /** In the language "th" or "en". Keeps the chapter that was read. */
    void showGuide(const QString &language);

    [[nodiscard]] const std::vector<GuideChapter> &chapters() const { return m_chapters; }

    /** The chapter at the top of what is seen; -1 above the first. */
    [[nodiscard]] int currentChapter() const { return m_chapter; }

    void goToChapter(int chapter);

    /** Marks all places of the text, and goes to the first from the top of what is seen. No text: no marks. */
    void find(const QString &text);
    /** To the next (1) or the one before (-1), round and round. */
    void step(int direction);

    [[nodiscard]] int foundCount() const { return static_cast<int>(m_found.size()); }

    /** From 0; -1 = nothing was found. */
    [[nodiscard]] int currentFound() const { return m_currentFound; }

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

signals:
    /** A link that leads out of the guide. */
    void addressActivated(const QString &address);
    void chapterChanged(int chapter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int chapterAtTop() const;
    /** After the text or its width has changed: where it was read before. */
    void goBackTo(int chapter);
    void noteChapter();
    void follow(const QUrl &link);
    void goTo(int position);
    void fitPictures();
    void showFound();

    std::vector<GuideChapter> m_chapters;
    int m_chapter = -1;
    bool m_isMoving = false; ///< the text is being laid out: where it stands says nothing
    std::vector<QTextCursor> m_found;
    QString m_sought;
    int m_currentFound = -1;
};

} // namespace mueang::gui
