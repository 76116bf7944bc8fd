// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "query/engine.h"
#include "query/filters.h"
#include "query/userdata.h"
#include "wording/areacolumns.h"

#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace mueang::app {

class UserDataMaker;

/** A catalogue and the data derived from it. Immutable; replaced as a whole. */
struct Snapshot
{
    catalogue::CataloguePointer catalogue;
    query::SearchIndexPointer index;
    query::FacetCounts everything; ///< facet counts of the empty query: all existing values
    QString file;
    bool isBundled = false;
    bool hasPendingJournal = false;
};

/** The answer that all panels show, with its query. */
struct Answer
{
    query::Query query;
    query::UserDataPointer userData; ///< the lists and notes that were searched; nullptr if not read yet
    query::Result result;
    std::vector<query::FilterKind> filtersToDrop; ///< for an empty result: the filters whose removal yields rows
};

/** State of the star of an area. */
enum class StarState : std::uint8_t {
    None,
    OtherList, ///< in a list, but not in the starred list
    Starred,
};

/** The areas of the open catalogue that are in lists or have notes, for painting: indexes in Catalogue::areas. */
struct AreaMarks
{
    std::unordered_set<catalogue::Index> starred; ///< in the starred list, see WorkspaceController::starredList()
    std::unordered_set<catalogue::Index> listed; ///< in any list
    std::unordered_set<catalogue::Index> noted;

    [[nodiscard]] StarState star(catalogue::Index area) const
    {
        return starred.contains(area) ? StarState::Starred
            : listed.contains(area)   ? StarState::OtherList
                                      : StarState::None;
    }

    friend bool operator==(const AreaMarks &, const AreaMarks &) = default;
};

/**
 * The window's state: the open catalogue, the query, its answer and the selection. Panels use the setters and connect
 * to the signals. Catalogues are opened and queries run in a worker thread; a new request cancels the previous one. GUI
 * thread.
 */
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(wording::Presentation presentation, QObject *parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    /** Opens a catalogue; ends with snapshotChanged() or openFailed(). A failure leaves the open catalogue in place. */
    void open(const QString &file);
    void openBundled();
    void cancelOpening();

    [[nodiscard]] bool isOpening() const { return m_opening.has_value(); }

    /** Returns the open catalogue, or nullptr before the first one is open. */
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }

    /** Returns the last answer for snapshot(); nullptr only if snapshot() is. */
    [[nodiscard]] std::shared_ptr<const Answer> answer() const { return m_answer; }

    /** Returns the current query; answer() may still be that of an earlier one. */
    [[nodiscard]] const query::Query &query() const { return m_query; }

    /**
     * Sets the query and runs it. Before the first catalogue is open, the query is kept and determines its first
     * answer; values that the catalogue lacks are then left out.
     */
    void setQuery(const query::Query &query);

    /** Sets the lists and notes to filter by and search in, and runs the query again. */
    void setUserData(std::shared_ptr<const query::UserDataContents> contents);

    /**
     * Returns the id of the saved view that is shown, modified or not; empty if none. Session does not interpret it.
     */
    [[nodiscard]] const QString &savedView() const { return m_savedView; }

    void setSavedView(const QString &id);

    [[nodiscard]] const wording::Presentation &presentation() const { return m_presentation; }

    void setPresentation(const wording::Presentation &presentation);

    /** Returns indexes in Catalogue::areas. The details pane shows currentArea(). */
    [[nodiscard]] const std::vector<catalogue::Index> &selectedAreas() const { return m_selected; }

    [[nodiscard]] std::optional<catalogue::Index> currentArea() const { return m_current; }

    void setSelection(std::vector<catalogue::Index> selected, std::optional<catalogue::Index> current);

    /** Returns the stars and note marks of areas of snapshot(), as set by UserDataPublisher. */
    [[nodiscard]] const AreaMarks &marks() const { return m_marks; }

    void setMarks(AreaMarks marks);

signals:
    void openingStarted(const QString &file);
    void openingEnded();
    void openFailed(const mueang::Error &error);
    /** Emitted with the new answer() in place; queryChanged() and answerChanged() follow. */
    void snapshotChanged();
    void queryChanged();
    void savedViewChanged();
    void answerChanged();
    void selectionChanged();
    void presentationChanged();
    void marksChanged();

private:
    struct Question; ///< a request to the worker
    struct Opened; ///< an opened catalogue with its first answer

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
    std::shared_ptr<const query::UserDataContents> m_userData;
    std::shared_ptr<UserDataMaker> m_userDataMaker; ///< used in the worker thread only
    quint64 m_request = 0;
    std::optional<Cancellation> m_opening;
    Cancellation m_asking;
    QThreadPool m_worker;
};

} // namespace mueang::app
