// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/guidedialog.h"

#include "gui/help/guidebrowser.h"
#include "gui/style/icon.h"
#include "gui/widgets/announcinglabel.h"
#include "gui/widgets/dialoglook.h"
#include "gui/widgets/linefield.h"
#include "gui/widgets/messages.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(960, 680);
constexpr int contentsWidth = 232;
constexpr int longestSearch = 200; ///< characters

/** Escape clears the field, or closes the dialog if the field is empty. */
class GuideSearchField final : public LineField
{
public:
    using LineField::LineField;

protected:
    void cancelEdit() override
    {
        if (text().isEmpty()) {
            window()->close();
        }
        clear();
    }
};

} // namespace

GuideDialog::GuideDialog(app::Preferences &preferences, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_links(new LinkOpener(preferences, this))
    , m_search(new GuideSearchField(this))
    , m_found(new AnnouncingLabel(this))
    , m_before(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_contentsTitle(new QLabel(this)) // rich-ok: PlainText below
    , m_contents(new QListWidget(this))
    , m_page(new GuideBrowser(this))
    , m_closeButton(new QPushButton(this))
{
    setObjectName(u"guideDialog"_s);
    applyDialogLook(*this);
    setUpSearch();
    setUpPage();
    setUpLayout();
    retranslate();
    resizeWithinScreen(*this, usualSize);
    m_contents->setFocus();
}

void GuideDialog::setUpSearch()
{
    m_search->setObjectName(u"guideSearch"_s);
    m_search->setMaxLength(longestSearch);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_found->setObjectName(u"guideFound"_s);
    m_before->setObjectName(u"guideBefore"_s);
    m_before->setIcon(themedIcon(u"chevron-up"_s));
    m_next->setObjectName(u"guideNext"_s);
    m_next->setIcon(themedIcon(u"chevron-down"_s));
    m_before->setFocusPolicy(Qt::StrongFocus);
    m_next->setFocusPolicy(Qt::StrongFocus);
    connect(m_search, &QLineEdit::textChanged, this, &GuideDialog::find);
    connect(m_search, &LineField::resultsRequested, this, [this] { step(1); });
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    const auto toSearch = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, toSearch);
    connect(new QShortcut(Qt::Key_F3, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F3, this), &QShortcut::activated, this, [this] { step(-1); });
}

void GuideDialog::setUpPage()
{
    m_page->setObjectName(u"guidePage"_s);
    m_contents->setObjectName(u"guideContents"_s);
    m_contents->setFixedWidth(contentsWidth);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contentsTitle->setTextFormat(Qt::PlainText);
    m_contentsTitle->setBuddy(m_contents);
    makeTitle(*m_contentsTitle, TitleLevel::Section);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_closeButton->setAutoDefault(false); // Enter belongs to the search and the links
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int chapter) {
        m_page->goToChapter(chapter);
        // The last chapters may be too short to reach the top; the selected row stays nevertheless.
        const QSignalBlocker blocker(m_contents);
        m_contents->setCurrentRow(chapter);
    });
    connect(m_page, &GuideBrowser::chapterChanged, this, [this](int chapter) {
        const QSignalBlocker blocker(m_contents);
        m_contents->setCurrentRow(std::max(chapter, 0));
    });
    connect(m_page, &GuideBrowser::addressActivated, m_links, &LinkOpener::open);
    connect(m_closeButton, &QPushButton::clicked, this, &GuideDialog::reject);
}

void GuideDialog::setUpLayout()
{
    auto *search = new QHBoxLayout;
    search->setSpacing(8);
    search->addWidget(m_search, 1);
    search->addWidget(m_found);
    search->addWidget(m_before);
    search->addWidget(m_next);
    auto *chapters = new QVBoxLayout;
    chapters->setSpacing(8);
    chapters->addWidget(m_contentsTitle);
    chapters->addWidget(m_contents, 1);
    auto *text = new QVBoxLayout;
    text->setSpacing(8);
    text->addLayout(search);
    text->addWidget(m_page, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addLayout(chapters);
    middle->addLayout(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addWidget(m_closeButton, 0, Qt::AlignRight);
}

void GuideDialog::retranslate()
{
    setWindowTitle(tr("User guide"));
    m_contentsTitle->setText(tr("Contents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_page->setAccessibleName(tr("User guide"));
    m_search->setPlaceholderText(tr("Find in the guide…"));
    m_search->setAccessibleName(tr("Find in the guide"));
    m_before->setAccessibleName(tr("Place before"));
    setPlainToolTip(*m_before, tr("Place before (Shift+F3)"));
    m_next->setAccessibleName(tr("Next place"));
    setPlainToolTip(*m_next, tr("Next place (F3)"));
    m_closeButton->setText(tr("Close"));
    showGuide();
}

void GuideDialog::showGuide()
{
    m_page->showGuide(QLocale().language() == QLocale::Thai ? u"th"_s : u"en"_s);
    const QSignalBlocker blocker(m_contents);
    m_contents->clear();
    for (const GuideChapter &chapter : m_page->chapters()) {
        m_contents->addItem(chapter.title);
    }
    m_contents->setCurrentRow(std::max(m_page->currentChapter(), 0));
    showHitCount();
}

void GuideDialog::find(const QString &text)
{
    m_page->find(text);
    showHitCount();
}

void GuideDialog::step(int direction)
{
    m_page->step(direction);
    showHitCount();
}

void GuideDialog::showHitCount()
{
    const int count = m_page->foundCount();
    m_before->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
    if (m_search->text().isEmpty()) {
        m_found->clear();
    } else if (count == 0) {
        m_found->announce(tr("Not found"));
    } else {
        //: the place shown, of so many where the text was found
        m_found->announce(
            tr("%1 of %2").arg(QLocale().toString(m_page->currentFound() + 1), QLocale().toString(count)));
    }
}

void GuideDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        showGuide();
    }
}

void GuideDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_contents->setFocus();
}

} // namespace mueang::gui
