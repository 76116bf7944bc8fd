// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "base/paths.h"
#include "catalogue/open.h"
#include "query/existingvalues.h"

#include <QFileInfo>

namespace mueang::app {

using UserDataContentsPointer = std::shared_ptr<const query::UserDataContents>;

/**
 * Builds the user data of lists and notes for a catalogue, and caches it for the next query. Used in the worker thread
 * only.
 */
class UserDataMaker final
{
public:
    query::UserDataPointer make(const UserDataContentsPointer &contents, const query::SearchIndexPointer &index)
    {
        if (contents != m_contents || index != m_index) {
            m_contents = contents;
            m_index = index;
            // Not null even without lists and notes: null means that they have not been read yet.
            m_userData = contents ? std::make_shared<const query::UserData>(*index, *contents) : nullptr;
        }
        return m_userData;
    }

private:
    UserDataContentsPointer m_contents;
    query::SearchIndexPointer m_index;
    query::UserDataPointer m_userData;
};

namespace {

/** Returns nullptr if cancelled. */
std::shared_ptr<const Answer> answerTo(const query::Query &query, const query::SearchIndex &index,
                                       const query::UserDataPointer &userData, const Cancellation &cancellation)
{
    auto result = query::run(query, index, userData, cancellation);
    if (!result) {
        return nullptr;
    }
    auto answer = std::make_shared<Answer>();
    answer->query = query;
    answer->userData = userData;
    answer->result = std::move(*result);
    if (answer->result.rows.empty()) {
        answer->filtersToDrop = query::emptyingFilters(query, index, userData);
    }
    return answer;
}

} // namespace

struct Session::Question
{
    query::Query query;
    UserDataContentsPointer lists;
    std::shared_ptr<UserDataMaker> maker;

    [[nodiscard]] std::shared_ptr<const Answer> answer(const query::SearchIndexPointer &index,
                                                       const Cancellation &cancellation) const
    {
        return answerTo(query, *index, maker->make(lists, index), cancellation);
    }
};

struct Session::Opened
{
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const Answer> answer;
    Question question; ///< the query as requested; the answer is for the part of it that the catalogue knows
};

Result<Session::Opened> Session::openAndAsk(const QString &file, bool isBundled, const Question &question,
                                            const Cancellation &cancellation)
{
    auto opened = catalogue::openCatalogue(file, cancellation);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    auto index = query::buildSearchIndex(opened->catalogue);
    if (!index) {
        return tl::unexpected(index.error());
    }
    const auto everything = Question{{}, question.lists, question.maker}.answer(*index, cancellation);
    const Question known{query::existingValues(question.query, *opened->catalogue).known, question.lists,
                         question.maker};
    const auto answer =
        everything && known.query != everything->query ? known.answer(*index, cancellation) : everything;
    if (!answer) {
        return failure(ErrorKind::Cancelled, file);
    }
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->catalogue = opened->catalogue;
    snapshot->index = *index;
    snapshot->everything = everything->result.facets;
    snapshot->file = file;
    snapshot->isBundled = isBundled;
    snapshot->hasPendingJournal = opened->hasPendingJournal;
    return Opened{std::move(snapshot), answer, question};
}

Session::Session(wording::Presentation presentation, QObject *parent)
    : QObject(parent)
    , m_presentation(presentation)
    , m_userDataMaker(std::make_shared<UserDataMaker>())
{
    // One worker thread, so that a new request never overtakes the one that it cancels.
    m_worker.setMaxThreadCount(1);
}

Session::~Session()
{
    cancelOpening();
    m_asking.cancel();
    m_worker.waitForDone();
}

void Session::open(const QString &file)
{
    start(QFileInfo(file).absoluteFilePath(), false);
}

void Session::openBundled()
{
    start(bundledCataloguePath(), true);
}

void Session::cancelOpening()
{
    if (m_opening) {
        m_opening->cancel();
    }
}

void Session::start(const QString &file, bool isBundled)
{
    if (m_opening) {
        m_opening->cancel();
        emit openingEnded(); // the new file replaces that request
    }
    m_opening.emplace();
    emit openingStarted(file);
    Question question{m_snapshot ? query::Query() : m_query, m_userData, m_userDataMaker};
    m_worker.start(
        [this, file, isBundled, question = std::move(question), request = ++m_request, cancellation = *m_opening] {
            const auto opened = openAndAsk(file, isBundled, question, cancellation);
            QMetaObject::invokeMethod(
                this,
                [this, request, opened] {
                    if (opened) {
                        finishOpening(request, *opened);
                    } else {
                        failOpening(request, opened.error());
                    }
                },
                Qt::QueuedConnection);
        });
}

void Session::finishOpening(quint64 request, const Opened &opened)
{
    if (request != m_request) {
        return;
    }
    m_opening.reset();
    m_asking.cancel();
    // The query may have changed while the first file was being read.
    const query::Query wanted = m_snapshot || m_query == opened.question.query ? opened.answer->query : m_query;
    const bool hasLeftView = m_snapshot && !m_savedView.isEmpty();
    if (hasLeftView) {
        m_savedView.clear();
    }
    m_snapshot = opened.snapshot;
    m_answer = opened.answer;
    m_query = m_answer->query;
    m_selected.clear();
    m_current.reset();
    m_marks = {};
    emit openingEnded();
    emit snapshotChanged();
    emit queryChanged();
    emit answerChanged();
    emit selectionChanged();
    if (hasLeftView) {
        emit savedViewChanged();
    }
    setQuery(wanted);
    if (opened.question.lists != m_userData) {
        ask(); // the user data changed in the meantime
    }
}

void Session::failOpening(quint64 request, const Error &error)
{
    if (request != m_request) {
        return;
    }
    m_opening.reset();
    emit openingEnded();
    if (!m_snapshot) {
        // The saved state belongs to this file, not to the one that will be shown instead.
        m_savedView.clear();
        setQuery({});
    }
    if (error.kind != ErrorKind::Cancelled) {
        emit openFailed(error);
    }
}

void Session::setQuery(const query::Query &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    emit queryChanged();
    ask();
}

void Session::setSavedView(const QString &id)
{
    if (id != m_savedView) {
        m_savedView = id;
        emit savedViewChanged();
    }
}

void Session::ask()
{
    if (!m_snapshot) {
        return;
    }
    m_asking.cancel();
    m_asking = Cancellation();
    Question question{m_query, m_userData, m_userDataMaker};
    m_worker.start([this, question = std::move(question), snapshot = m_snapshot, cancellation = m_asking] {
        const auto answer = question.answer(snapshot->index, cancellation);
        if (!answer) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, answer, cancellation] {
                if (!cancellation.isCancelled()) {
                    m_answer = answer;
                    emit answerChanged();
                }
            },
            Qt::QueuedConnection);
    });
}

void Session::setUserData(std::shared_ptr<const query::UserDataContents> contents)
{
    m_userData = std::move(contents);
    ask();
}

void Session::setPresentation(const wording::Presentation &presentation)
{
    if (presentation != m_presentation) {
        m_presentation = presentation;
        emit presentationChanged();
    }
}

void Session::setSelection(std::vector<catalogue::Index> selected, std::optional<catalogue::Index> current)
{
    if (selected == m_selected && current == m_current) {
        return;
    }
    m_selected = std::move(selected);
    m_current = current;
    emit selectionChanged();
}

void Session::setMarks(AreaMarks marks)
{
    if (marks != m_marks) {
        m_marks = std::move(marks);
        emit marksChanged();
    }
}

} // namespace mueang::app
