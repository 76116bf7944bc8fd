// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/linkopener.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace mueang::gui {

class AnnouncingLabel;
class GuideBrowser;
class LineField;

/** The user guide in a separate window: chapters, a search, and the text in the interface's language. */
class GuideDialog final : public QDialog
{
    Q_OBJECT

public:
    GuideDialog(app::Preferences &preferences, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpSearch();
    void setUpPage();
    void setUpLayout();
    void retranslate();
    void showGuide();
    void find(const QString &text);
    void step(int direction);
    void showHitCount();

    LinkOpener *m_links;
    LineField *m_search;
    AnnouncingLabel *m_found;
    QToolButton *m_before;
    QToolButton *m_next;
    QLabel *m_contentsTitle;
    QListWidget *m_contents;
    GuideBrowser *m_page;
    QPushButton *m_closeButton;
};

} // namespace mueang::gui
