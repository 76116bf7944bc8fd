// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/map/mapaccessible.h"

#include "gui/map/mapview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <memory>

namespace mueang::gui {

namespace {

/** The interface of one marker. A client may hold it longer than the marker exists; then isValid() returns false. */
class MarkerInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkerInterface(MapView *view, std::size_t marker)
        : m_view(view)
        , m_marker(marker)
    { }

    [[nodiscard]] bool isValid() const override
    {
        return m_view != nullptr && m_marker < m_view->scene().markers().size();
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }

    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_view->scene().labelOf(m_marker).accessibleText() : QString();
    }

    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override { }

    [[nodiscard]] QRect rect() const override
    {
        return isValid() ? m_view->scene().targetOf(m_marker).translated(m_view->mapToGlobal(QPoint())) : QRect();
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.selectable = true;
            state.focused = m_view->hasFocus() && m_view->focusMarker() == m_marker;
            state.selected = m_view->scene().isChosen(m_marker);
            state.invisible = !m_view->isVisible();
            state.offscreen = !m_view->rect().intersects(m_view->scene().targetOf(m_marker));
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    [[nodiscard]] QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction()) {
            m_view->activate(m_marker);
        } else if (isValid() && name == setFocusAction()) {
            m_view->setFocus();
            m_view->setFocusMarker(m_marker);
        }
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

private:
    QPointer<MapView> m_view;
    std::size_t m_marker;
};

class MapInterface final : public QAccessibleWidget
{
public:
    explicit MapInterface(MapView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
        , m_following(QObject::connect(view, &MapView::markersChanged, view, [this] { forget(); }))
    { }

    ~MapInterface() override
    {
        QObject::disconnect(m_following);
        forget();
    }

    Q_DISABLE_COPY_MOVE(MapInterface)

    /** Counts the markers, then the buttons on the map. */
    [[nodiscard]] int childCount() const override { return markerCount() + QAccessibleWidget::childCount(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= markerCount()) {
            return QAccessibleWidget::child(index - markerCount());
        }
        const auto marker = static_cast<std::size_t>(index);
        m_items.resize(m_view->scene().markers().size());
        if (m_items[marker] == 0) {
            m_items[marker] =
                QAccessible::registerAccessibleInterface(std::make_unique<MarkerInterface>(m_view, marker).release());
        }
        return QAccessible::accessibleInterface(m_items[marker]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < static_cast<int>(m_items.size()); ++i) {
            if (m_items[static_cast<std::size_t>(i)] != 0
                && QAccessible::accessibleInterface(m_items[static_cast<std::size_t>(i)]) == child) {
                return i;
            }
        }
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? -1 : markerCount() + widget;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        if (QAccessibleInterface *widget = QAccessibleWidget::childAt(x, y)) {
            return widget;
        }
        for (int i = markerCount(); i-- > 0;) {
            if (m_view->scene().targetOf(static_cast<std::size_t>(i)).contains(m_view->mapFromGlobal(QPoint(x, y)))) {
                return child(i);
            }
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const auto marker = m_view->focusMarker();
        return m_view->hasFocus() && marker ? child(static_cast<int>(*marker)) : nullptr;
    }

private:
    [[nodiscard]] int markerCount() const { return static_cast<int>(m_view->scene().markers().size()); }

    void forget()
    {
        for (const QAccessible::Id item : m_items) {
            if (item != 0) {
                QAccessible::deleteAccessibleInterface(item);
            }
        }
        m_items.clear();
    }

    MapView *m_view;
    QMetaObject::Connection m_following;
    mutable std::vector<QAccessible::Id> m_items; ///< created on demand; 0 = not yet
};

QAccessibleInterface *mapFactory(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view == nullptr ? nullptr : std::make_unique<MapInterface>(view).release();
}

} // namespace

void installMapAccessibility()
{
    QAccessible::installFactory(mapFactory);
}

void announceMarker(MapView &view, std::size_t marker)
{
    QAccessibleEvent focus(&view, QAccessible::Focus);
    focus.setChild(static_cast<int>(marker));
    QAccessible::updateAccessibility(&focus);
}

} // namespace mueang::gui
