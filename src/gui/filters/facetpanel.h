// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/facets.h"
#include "base/enumsize.h"
#include "gui/filters/facetmodel.h"

#include <QWidget>

#include <array>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace mueang::gui {

class ElidedCheckBox;
class FacetView;

/**
 * The filters with their live counts: region and province, approval year, domain, type, verification, the user's lists.
 */
class FacetPanel final : public QWidget
{
    Q_OBJECT

public:
    /** The panel is empty until build(). */
    explicit FacetPanel(app::Session &session, QWidget *parent = nullptr);

    /**
     * Makes the filters. Call this once, after the first frame: the trees take a quarter of the time of the rest of the
     * window.
     */
    void build();

    /** Sets the "What's this?" texts of a filter, as escaped HTML, and of its values. Has no effect before build(). */
    void explain(app::Facet facet, const QString &html, const FacetModel::Explainer &values);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        app::Facet facet = app::Facet::Province;
        QLabel *title = nullptr;
        FacetView *view = nullptr;
        FacetModel *model = nullptr;
    };

    void addSection(Section &section, app::Facet facet, const QString &name, QVBoxLayout *layout);
    void refresh();
    void retranslate();

    app::Session &m_session;
    QScrollArea *m_scroll;
    std::array<Section, enumSize<app::Facet>> m_sections;
    ElidedCheckBox *m_planOnly = nullptr;
};

} // namespace mueang::gui
