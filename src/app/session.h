// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/areamarks.h"
#include "base/cancellation.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "query/engine.h"
#include "query/filters.h"
#include "query/overlay.h"
#include "wording/areacolumns.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace mueang::app {

class OverlayMaker;

/** A catalogue with what was built from it; replaced as a whole, never changed. */
struct Snapshot
{
    catalogue::CataloguePointer catalogue;
    query::SearchIndexPointer index;
    query::FacetCounts everything; ///< the facets of the empty query: all values there are
    QString file;
    bool isBundled = false;
    bool hasUnsavedNeighbour = false;
};

/** The answer that the panels show, with the query that it answers. */
struct Answer
{
    query::Query query;
    query::OverlayPointer overlay; ///< the user's lists and notes that it was asked of; null = not read yet
    query::Result result;
    std::vector<query::FilterKind> emptying; ///< for an empty result: the filters whose removal gives rows
};

/**
 * The one place of the window's state: the open catalogue, the query, its answer and the selection.
 * Panels change it through the setters and follow its signals. Opening and asking run on a worker
 * thread; the newest request wins and cancels the ones before. GUI thread.
 */
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(wording::Presentation presentation, QObject *parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    /** Ends in snapshotChanged() or openFailed(); a failure leaves the open catalogue in place. */
    void open(const QString &file);
    void openBundled();
    void cancelOpening();

    [[nodiscard]] bool isOpening() const { return m_opening.has_value(); }

    /** Null until the first catalogue is open. */
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }

    /** Of the snapshot(); never null when that is not. */
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_answer; }

    /** What was asked last; the answer to it may be under way. */
    [[nodiscard]] const query::Query &query() const { return m_query; }

    /**
     * Before the first catalogue is open the query is kept for it, and its first answer answers it; values that the
     * catalogue lacks are left out then.
     */
    void setQuery(const query::Query &query);

    /** The user's lists and notes, which filter and are searched; the answer to the same query follows. */
    void setOverlay(std::shared_ptr<const query::OverlayContents> contents);

    /** The id of the saved view that is shown, changed or not; empty = none. Its own room knows what it is. */
    [[nodiscard]] const QString &savedView() const { return m_savedView; }

    void setSavedView(const QString &id);

    [[nodiscard]] const wording::Presentation &presentation() const { return m_presentation; }

    void setPresentation(const wording::Presentation &presentation);

    /** Indexes in Catalogue::areas; the current one is what the detail pane shows. */
    [[nodiscard]] const std::vector<catalogue::Index> &selectedAreas() const { return m_selected; }

    [[nodiscard]] std::optional<catalogue::Index> currentArea() const { return m_current; }

    void setSelection(std::vector<catalogue::Index> selected, std::optional<catalogue::Index> current);

    /** Of areas of the snapshot(), by those who keep the user's lists and notes. */
    [[nodiscard]] const AreaMarks &marks() const { return m_marks; }

    void setMarks(AreaMarks marks);

signals:
    void openingStarted(const QString &file);
    void openingEnded();
    void openFailed(const mueang::Error &error);
    /** Comes with a new answer() already in place; queryChanged() and answerChanged() follow. */
    void snapshotChanged();
    void queryChanged();
    void savedViewChanged();
    void answerChanged();
    void selectionChanged();
    void presentationChanged();
    void marksChanged();

private:
    struct Question; ///< what the worker is asked
    struct Opened; ///< what the worker made of a file

    static Result<Opened> openAndAsk(const QString &file, bool isBundled, const Question &question,
                                     const Cancellation &cancellation);
    void start(const QString &file, bool isBundled);
    void ask();
    void finishOpening(quint64 request, const Opened &opened);
    void failOpening(quint64 request, const Error &error);

    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Answer> m_answer;
    query::Query m_query;
    QString m_savedView;
    wording::Presentation m_presentation;
    std::vector<catalogue::Index> m_selected;
    std::optional<catalogue::Index> m_current;
    AreaMarks m_marks;
    std::shared_ptr<const query::OverlayContents> m_overlay;
    std::shared_ptr<OverlayMaker> m_overlayMaker; ///< of the worker
    quint64 m_request = 0;
    std::optional<Cancellation> m_opening;
    Cancellation m_asking;
    QThreadPool m_worker;
};

} // namespace mueang::app
