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
class ChartTable;

/**
 * Counts the rows shown by a dimension that the user chooses, and shows the counts as bars and as numbers. A click on a
 * bar or a number toggles the filter by its value. It counts on a worker thread, and only while visible.
 */
class ChartsView final : public QWidget
{
    Q_OBJECT

public:
    /** `pluginFile` draws the bars; if it cannot be loaded, only the numbers are shown, with the reason. */
    ChartsView(app::Session &session, const QString &pluginFile, QWidget *parent = nullptr);
    ~ChartsView() override;
    Q_DISABLE_COPY_MOVE(ChartsView)

    [[nodiscard]] query::Dimension dimension() const;

    /** Returns the chart for paper: with its title, the filters in words and the edition. */
    [[nodiscard]] Picture picture() const;

signals:
    /** Emitted when the counts of the newest request are shown. */
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
    ChartTable *m_numbers;
    QLabel *m_more;
    QBoxLayout *m_middle;
    ChartCanvas *m_canvas = nullptr;
    PictureButton *m_picture;
    bool m_isStale = true;
    Cancellation m_counting;
    QThreadPool m_worker;
};

} // namespace mueang::gui
