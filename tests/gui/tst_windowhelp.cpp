// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/version.h"
#include "gui/areas/areatable.h"
#include "gui/areas/areatablemodel.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeView>
#include <QWhatsThis>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

QList<QUrl> linksOf(const QTextDocument &document)
{
    QList<QUrl> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (const QTextCharFormat format = part.fragment().charFormat(); format.isAnchor()) {
                links.append(QUrl(format.anchorHref()));
            }
        }
    }
    return links;
}

/** Every key that the window answers to, as a menu writes it. */
QStringList keysOf(const QWidget &window)
{
    QList<QKeySequence> keys;
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        keys += action->shortcuts();
    }
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        keys.append(shortcut->key());
    }
    QStringList names;
    for (const QKeySequence &key : std::as_const(keys)) {
        names.append(key.toString(QKeySequence::NativeText));
    }
    names.removeDuplicates();
    return names;
}

/** What the shortcuts page lists, "Keys: what they do". */
QStringList listedIn(const QTreeView &page)
{
    const QAbstractItemModel &model = *page.model();
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex title = model.index(group, 0);
        for (int row = 0; row < model.rowCount(title); ++row) {
            lines.append(model.index(row, 1, title).data().toString() + ": "_L1
                         + model.index(row, 0, title).data().toString());
        }
    }
    return lines;
}

} // namespace

/** The Help menu: what a user opens there, with the window and the bundled catalogue behind it. */
class TestWindowHelp final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void cleanup() { m_fixture.reset(); }

    void aboutSaysWhatThisIs();
    void aboutLeadsNowhereElse();
    void aboutSpeaksThai();
    void shortcutsPageListsEveryKey();
    void keyOpensTheShortcuts();
    void helpKeyOpensOneGuide();
    void pagesCloseAndCanBeOpenedAgain();
    void copiesWhatAReportNeedsAndNothingPrivate();

    void filtersAreExplained();
    void columnsAreExplained();
    void editionAndEraAreExplained();
    void keyExplainsWhatHasTheKeyboard();

private:
    /** "What's this?", as the menu does when nothing is chosen. */
    void ask();

    /** Chooses the entry in the Help menu; the page that it opens, or null. */
    [[nodiscard]] QDialog *choose(const QString &action, const QString &page);

    /** The one page of this name that is open. */
    [[nodiscard]] QDialog *openPage(const QString &name) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestWindowHelp::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->start());
}

QDialog *TestWindowHelp::choose(const QString &action, const QString &page)
{
    const QList<QAction *> entries = m_fixture->find<QMenu>(u"helpMenu"_s)->actions();
    const auto entry = std::ranges::find(entries, action, &QAction::objectName);
    if (entry == entries.end() || !(*entry)->isEnabled()) {
        return nullptr;
    }
    (*entry)->trigger();
    return openPage(page);
}

QDialog *TestWindowHelp::openPage(const QString &name) const
{
    const auto pages = m_fixture->window().findChildren<QDialog *>(name);
    return pages.size() == 1 && pages.first()->isVisible() ? pages.first() : nullptr;
}

void TestWindowHelp::aboutSaysWhatThisIs()
{
    const QDialog *about = choose(u"aboutAction"_s, u"aboutDialog"_s);
    QVERIFY(about != nullptr);
    QVERIFY(about->findChild<QLabel *>(u"versionLabel"_s)->text().contains(programVersion()));
    const QString page = about->findChild<QTextBrowser *>(u"page"_s)->toPlainText();
    for (const QString &fact :
         {u"31 December 2022"_s, u"30 areas, 23 provinces"_s, // which catalogue
          u"each fact names its own"_s, u"Department of Provincial Administration"_s, u"Royal Society of Thailand"_s,
          u"GNU General Public License 3.0 or later"_s, u"SIL Open Font License 1.1"_s, u"Lucide, ISC License"_s,
          u"world-geojson, © George Shestayev and contributors"_s, QString::fromLatin1(qVersion()), u"SQLite"_s,
          u"ICU"_s}) {
        QVERIFY2(page.contains(fact), qUtf8Printable(fact + u" is not in:\n"_s + page));
    }
}

void TestWindowHelp::aboutLeadsNowhereElse()
{
    const QDialog *about = choose(u"aboutAction"_s, u"aboutDialog"_s);
    QVERIFY(about != nullptr);
    auto *page = about->findChild<QTextBrowser *>(u"page"_s);
    const QList<QUrl> links = linksOf(*page->document());
    QVERIFY(links.size() >= 3);
    for (const QUrl &link : links) {
        QVERIFY2((QStringList{u"http"_s, u"https"_s, u"licence"_s}).contains(link.scheme()),
                 qUtf8Printable(link.toString()));
    }
    emit page->anchorClicked(links.first());
    QVERIFY(page->toPlainText().contains("GNU GENERAL PUBLIC LICENSE"_L1));
}

void TestWindowHelp::aboutSpeaksThai()
{
    QDialog *about = choose(u"aboutAction"_s, u"aboutDialog"_s);
    QVERIFY(about != nullptr);
    auto *page = about->findChild<QTextBrowser *>(u"page"_s);
    m_fixture->find<QAction>(u"languageThai"_s)->trigger();
    QTRY_VERIFY(page->toPlainText().contains(u"30 พื้นที่"_s));
    QVERIFY(about->windowTitle().contains(u"เกี่ยวกับ"_s));
}

void TestWindowHelp::shortcutsPageListsEveryKey()
{
    const QStringList keys = keysOf(m_fixture->window());
    QVERIFY2(keys.size() >= 9, qUtf8Printable(keys.join(u' ')));
    const QDialog *page = choose(u"shortcutsAction"_s, u"shortcutsDialog"_s);
    QVERIFY(page != nullptr);
    const QStringList listed = listedIn(*page->findChild<QTreeView *>(u"keyView"_s));
    for (const QString &key : keys) {
        const bool isListed = std::ranges::any_of(
            listed, [&key](const QString &line) { return line.section(": "_L1, 0, 0).split(", "_L1).contains(key); });
        QVERIFY2(isListed, qUtf8Printable(key + u" is not in:\n"_s + listed.join(u'\n')));
    }
    for (const QString &line : {u"Ctrl+F: Search"_s, u"Ctrl+E: Export"_s, u"F9: Filters"_s, u"Esc: Empty the search"_s,
                                u"Down: From the search to the first area"_s}) {
        QVERIFY2(listed.contains(line), qUtf8Printable(line + u" is not in:\n"_s + listed.join(u'\n')));
    }
}

void TestWindowHelp::keyOpensTheShortcuts()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_F1, Qt::ControlModifier);
    QVERIFY(openPage(u"shortcutsDialog"_s) != nullptr);
}

void TestWindowHelp::ask()
{
    m_fixture->find<QAction>(u"whatsThisAction"_s)->trigger();
    QWhatsThis::leaveWhatsThisMode();
}

void TestWindowHelp::helpKeyOpensOneGuide()
{
    for (int presses = 0; presses < 2; ++presses) {
        m_fixture->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
        QTest::keyClick(&m_fixture->window(), Qt::Key_F1);
        QDialog *guide = openPage(u"guideDialog"_s);
        QVERIFY(guide != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(guide));
    }
}

void TestWindowHelp::pagesCloseAndCanBeOpenedAgain()
{
    for (const auto &[action, name] :
         {std::pair{u"guideAction"_s, u"guideDialog"_s}, std::pair{u"aboutAction"_s, u"aboutDialog"_s},
          std::pair{u"shortcutsAction"_s, u"shortcutsDialog"_s}}) {
        QDialog *page = choose(action, name);
        QVERIFY2(page != nullptr, qUtf8Printable(name));
        QSignalSpy destroyed(page, &QObject::destroyed);
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_COMPARE(destroyed.size(), 1);
        QVERIFY2(choose(action, name) != nullptr, qUtf8Printable(name));
    }
}

void TestWindowHelp::copiesWhatAReportNeedsAndNothingPrivate()
{
    QVERIFY(choose(u"diagnosticsAction"_s, {}) == nullptr);
    const QString text = QGuiApplication::clipboard()->text();
    const QString edition = m_fixture->session().snapshot()->catalogue->edition.contentHash.left(16).toString();
    const QStringList parts{u"Mueang: "_s + programVersion(),
                            u"Qt: "_s + QString::fromLatin1(qVersion()),
                            u"ICU: "_s,
                            u"SQLite: 3"_s,
                            edition,
                            u"English"_s,
                            u" at 100 %"_s};
    for (const QString &part : parts) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
    // The fixture opens its catalogue as a file of the user's own.
    const catalogue::Edition &own = m_fixture->session().snapshot()->catalogue->edition;
    QVERIFY(!text.contains(own.title.preferred(text::Language::English)));
    const QString file = m_fixture->session().snapshot()->file;
    QVERIFY2(!text.contains(file.section(u'/', 0, 2)) && !text.contains(QDir::homePath()), qPrintable(text));
    const auto *note = m_fixture->find<QLabel>(u"copiedNote"_s);
    QVERIFY(note->isVisible() && note->text().contains("copied"_L1));
}

void TestWindowHelp::filtersAreExplained()
{
    ask();
    const QString year = m_fixture->find<QTreeView>(u"yearList"_s)->whatsThis();
    QVERIFY2(year.contains("meeting that approved"_L1) && year.contains("Smart City Thailand logo"_L1),
             qPrintable(year));
    const QString level = m_fixture->find<QTreeView>(u"verificationList"_s)->whatsThis();
    QVERIFY(level.contains("High"_L1) && level.contains("We are not sure"_L1));
    const auto titles = m_fixture->window().findChildren<QLabel *>(u"sectionTitle"_s);
    const auto explained =
        std::ranges::count_if(titles, [](const QLabel *title) { return !title->whatsThis().isEmpty(); });
    QCOMPARE(explained, 4); // a province needs no explanation
    const QAbstractItemModel &domains = *m_fixture->find<QTreeView>(u"domainList"_s)->model();
    const QString environment = domains.index(0, 0).data(Qt::WhatsThisRole).toString();
    QVERIFY2(environment.contains("Smart Environment"_L1) && environment.contains("Looking after air"_L1),
             qPrintable(environment));
    m_fixture->find<QAction>(u"languageThai"_s)->trigger();
    ask();
    QTRY_VERIFY(m_fixture->find<QTreeView>(u"typeList"_s)->whatsThis().contains(u"เมืองเดิมน่าอยู่"_s));
}

void TestWindowHelp::columnsAreExplained()
{
    const QAbstractItemModel &areas = *m_fixture->find<AreaTable>(u"areaTable"_s)->model();
    const auto explanation = [&areas](query::AreaColumn column) {
        for (int section = 0; section < areas.columnCount(); ++section) {
            if (AreaTableModel::columnAt(section) == column) {
                return areas.headerData(section, Qt::Horizontal, Qt::WhatsThisRole).toString();
            }
        }
        return QString();
    };
    QVERIFY(explanation(query::AreaColumn::Approved).contains("never mixed"_L1));
    QVERIFY(explanation(query::AreaColumn::LogoAwarded).contains("must be renewed"_L1)); // the glossary's words
    QVERIFY(explanation(query::AreaColumn::Domains).contains("At least two domains"_L1));
    QVERIFY(explanation(query::AreaColumn::CityType).contains("Livable City"_L1));
    QVERIFY(explanation(query::AreaColumn::NameEn).isEmpty());
}

void TestWindowHelp::editionAndEraAreExplained()
{
    ask();
    QVERIFY(m_fixture->window().statusBar()->whatsThis().contains("as of which it holds"_L1));
    QVERIFY(m_fixture->find<QAction>(u"eraBuddhist"_s)->whatsThis().contains("543"_L1));
    QVERIFY(m_fixture->find<QWidget>(u"detailText"_s)->whatsThis().contains("Smart City Thailand logo"_L1));
}

void TestWindowHelp::keyExplainsWhatHasTheKeyboard()
{
    auto *types = m_fixture->find<QTreeView>(u"typeList"_s);
    types->setFocus();
    types->setCurrentIndex(types->model()->index(0, 0));
    QTRY_VERIFY(types->hasFocus());
    QTest::keyClick(types, Qt::Key_F1, Qt::ShiftModifier);
    const auto isNote = [](const QWidget *window) { return window->inherits("QWhatsThat"); };
    const auto windows = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(windows, isNote));
}

QTEST_MAIN(TestWindowHelp)
#include "tst_windowhelp.moc"
