// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/editing.h"
#include "workspace/edits.h"

#include <QUuid>

namespace mueang::workspace {

namespace {

/** Clears `number` in another view that has it. */
void freeNumber(Change &change, const Contents &contents, int number, const QString &own)
{
    for (const auto &[id, view] : contents.views) {
        if (number != 0 && view.number == number && id != own) {
            SavedView after = view;
            after.number = 0;
            add<SavedView>(change, view, after);
        }
    }
}

/** Assigns the numbers, in the order of the views `before`, to the numbered views in their new order. */
std::vector<SavedView> withNumbersInPlace(std::vector<SavedView> views, const std::vector<SavedView> &before)
{
    auto next = before.begin();
    for (SavedView &view : views) {
        if (view.number != 0) {
            next = std::ranges::find_if(next, before.end(), [](const SavedView &other) { return other.number != 0; });
            view.number = next->number;
            ++next;
        }
    }
    return views;
}

int validNumber(int number)
{
    return number >= 1 && number <= 9 ? number : 0;
}

/** Returns the change that applies `alter` to a view. */
template<class Alter>
Result<Change> altered(const Contents &contents, const QString &view, ChangeKind kind, const Alter &alter)
{
    return existing(contents.views, view).map([&](const SavedView &before) {
        SavedView after = before;
        alter(after);
        Change change{kind, before.name};
        add<SavedView>(change, before, after);
        return change;
    });
}

} // namespace

Result<Change> saveView(const Contents &contents, const QString &name, const QString &definition, int number)
{
    return checkedName(contents.views, name).map([&](const QString &kept) {
        Change change{ChangeKind::SaveView, kept};
        freeNumber(change, contents, number, {});
        add<SavedView>(change, std::nullopt,
                       SavedView{QUuid::createUuid().toString(QUuid::WithoutBraces), kept, validNumber(number),
                                 definition, nextPosition(contents.orderedViews())});
        return change;
    });
}

Result<Change> updateView(const Contents &contents, const QString &view, const QString &definition)
{
    return altered(contents, view, ChangeKind::UpdateView, [&](SavedView &after) { after.definition = definition; });
}

Result<Change> renameView(const Contents &contents, const QString &view, const QString &name)
{
    return checkedName(contents.views, name, view).and_then([&](const QString &kept) {
        return altered(contents, view, ChangeKind::RenameView, [&](SavedView &after) { after.name = kept; });
    });
}

Result<Change> numberView(const Contents &contents, const QString &view, int number)
{
    return existing(contents.views, view).map([&](const SavedView &before) {
        Change change{ChangeKind::NumberView, before.name};
        freeNumber(change, contents, number, view);
        SavedView after = before;
        after.number = validNumber(number);
        add<SavedView>(change, before, after);
        return change;
    });
}

Result<Change> deleteView(const Contents &contents, const QString &view)
{
    return existing(contents.views, view).map([&](const SavedView &before) {
        Change change{ChangeKind::DeleteView, before.name};
        add<SavedView>(change, before, std::nullopt);
        return change;
    });
}

Result<Change> moveView(const Contents &contents, const QString &view, qsizetype place)
{
    return existing(contents.views, view).map([&](const SavedView &record) {
        Change change{ChangeKind::MoveView, record.name};
        const auto views = contents.orderedViews();
        const auto from = static_cast<std::size_t>(std::ranges::find(views, view, &SavedView::id) - views.begin());
        if (from == std::min(clampedIndex(place), views.size() - 1)) {
            return change;
        }
        const auto after = withNumbersInPlace(moved(views, from, clampedIndex(place)), views);
        // First clear the numbers that change, because they must be unique at all times.
        std::map<QString, SavedView> before = contents.views;
        for (const SavedView &other : after) {
            SavedView &free = before.at(other.id);
            const SavedView was = free;
            free.number = free.number == other.number ? free.number : 0;
            add<SavedView>(change, was, free);
        }
        for (const SavedView &other : after) {
            add<SavedView>(change, before.at(other.id), other);
        }
        return change;
    });
}

} // namespace mueang::workspace
