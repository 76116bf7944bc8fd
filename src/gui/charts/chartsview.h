// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/chartvalues.h"
#include "base/cancellation.h"
#include "gui/widgets/picture.h"

#include <QThreadPool>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QScrollArea;

namespace mueang::gui {

class ChartCanvas;
class PictureButton;
struct BarChart;
struct ThemeColors;
class ChartNumbers;

/**
 * The rows shown, counted by a fact that the reader chooses: as bars and as numbers. A click on a bar or a
 * number filters by it, or no longer. Counts on a worker thread, and only while it is shown.
 */
class ChartsView final : public QWidget
{
    Q_OBJECT

public:
    /** `pluginFile` draws the bars; without it there are the numbers alone, and a sentence says why. */
    ChartsView(app::Session &session, const QString &pluginFile, QWidget *parent = nullptr);
    ~ChartsView() override;
    Q_DISABLE_COPY_MOVE(ChartsView)

    [[nodiscard]] query::Dimension dimension() const;

    /** What is on show, for paper: the title, the filters in words, the edition. */
    [[nodiscard]] Picture picture() const;

signals:
    /** What is asked last is on show. */
    void shown();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeChart(const QString &pluginFile);
    void retranslate();
    void update();
    void count();
    void showValues(const std::vector<query::Share> &shares, const app::Answer &answer);
    void showNumbersBeside();
    void drawBars();
    [[nodiscard]] BarChart chart(const ThemeColors &colors) const;
    void ask(int value);

    app::Session &m_session;
    QComboBox *m_choice;
    QLabel *m_choiceLabel;
    QScrollArea *m_scroll;
    ChartNumbers *m_numbers;
    QLabel *m_more;
    QBoxLayout *m_middle;
    ChartCanvas *m_canvas = nullptr;
    PictureButton *m_picture;
    bool m_isStale = true;
    Cancellation m_counting;
    QThreadPool m_worker;
};

} // namespace mueang::gui
