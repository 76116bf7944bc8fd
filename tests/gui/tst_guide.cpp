// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"
#include "app/preferences.h"
#include "base/translations.h"
#include "gui/help/guidebrowser.h"
#include "gui/help/guidedialog.h"
#include "gui/help/guidetext.h"
#include "gui/style/theme.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QToolButton>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

/** The first run of letters for which the test holds. */
template<class Test>
QTextFragment findPart(const QTextDocument &document, Test test)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (test(part.fragment().charFormat())) {
                return part.fragment();
            }
        }
    }
    return {};
}

QString topLine(const GuideBrowser &page)
{
    return page.cursorForPosition(QPoint(30, 20)).block().text();
}

} // namespace

/** The user guide. */
class TestGuide final : public QObject
{
    Q_OBJECT

private slots:

    void init() { app::useLanguage(m_translations, text::Language::English); }

    void cleanup() { delete m_guide; }

    void chaptersLeadToTheirText();
    void readingFollowsInTheContents();
    void linksInsideLeadToHeadings_data();
    void linksInsideLeadToHeadings();
    void linksOutsideAreAskedAbout();
    void searchFindsMarksAndCounts();
    void escapeEmptiesTheSearchThenCloses();
    void picturesFitThePage();
    void readsNoFile();
    void followsTheLanguage();
    void partsHaveNamesForScreenReaders();

    void thaiLinesEndBetweenWords();

private:
    [[nodiscard]] QDialog *openGuide();

    QTemporaryDir m_folder;
    Translations m_translations;
    app::Preferences m_preferences{m_folder.filePath(u"mueang.ini"_s)};
    QPointer<GuideDialog> m_guide;
};

QDialog *TestGuide::openGuide()
{
    m_guide = new GuideDialog(m_preferences, nullptr);
    m_guide->setAttribute(Qt::WA_DeleteOnClose);
    m_guide->show();
    m_guide->activateWindow();
    return QTest::qWaitForWindowActive(m_guide) ? m_guide.data() : nullptr;
}

void TestGuide::chaptersLeadToTheirText()
{
    const QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    auto *contents = guide->findChild<QListWidget *>(u"guideContents"_s);
    const auto *page = guide->findChild<GuideBrowser *>(u"guidePage"_s);
    QVERIFY2(contents->count() >= 15, qPrintable(QString::number(contents->count())));
    QVERIFY(contents->hasFocus());
    QTest::keyClick(contents, Qt::Key_Down);
    QTest::keyClick(contents, Qt::Key_Down);
    QCOMPARE(contents->currentItem()->text(), u"Read about an area"_s);
    QCOMPARE(topLine(*page), u"Read about an area"_s);
    QTest::keyClick(contents, Qt::Key_End);
    QCOMPARE(contents->currentItem()->text(), u"When something goes wrong"_s);
}

void TestGuide::readingFollowsInTheContents()
{
    const QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    const auto *contents = guide->findChild<QListWidget *>(u"guideContents"_s);
    const auto *page = guide->findChild<GuideBrowser *>(u"guidePage"_s);
    // The text is laid out little by little: the end moves down until it is done.
    const auto readsTheLast = [contents, bar = page->verticalScrollBar()] {
        bar->setValue(bar->maximum());
        return contents->currentRow() == contents->count() - 1;
    };
    QTRY_VERIFY(readsTheLast());
}

void TestGuide::linksInsideLeadToHeadings_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"Export to Excel or CSV"_s << u"export-to-excel-or-csv"_s;
    QTest::newRow("punctuation") << u"Provinces, rounds: both?"_s << u"provinces-rounds-both"_s;
    QTest::newRow("Thai keeps its marks") << u"ใช้ด้วยแป้นพิมพ์"_s << u"ใช้ด้วยแป้นพิมพ์"_s;
}

void TestGuide::linksInsideLeadToHeadings()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QCOMPARE(headingName(title), name);
    GuideBrowser page;
    page.resize(600, 200);
    const QString filler = u"word\n\n"_s.repeated(60);
    writeGuide(*page.document(), filler + u"## "_s + title + u"\n\n"_s + filler, {page.font(), currentColors()});
    page.show();
    emit page.anchorClicked(QUrl(u'#' + name));
    QCOMPARE(topLine(page), title);
}

void TestGuide::linksOutsideAreAskedAbout()
{
    const QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    auto *page = guide->findChild<GuideBrowser *>(u"guidePage"_s);
    const QTextFragment link = findPart(*page->document(), [](const QTextCharFormat &format) {
        return format.isAnchor() && format.anchorHref().startsWith("https://"_L1);
    });
    QVERIFY(link.isValid());
    const QString before = page->toPlainText();
    emit page->anchorClicked(QUrl(link.charFormat().anchorHref()));
    QTRY_VERIFY(guide->findChild<QDialog *>() != nullptr && guide->findChild<QDialog *>()->isVisible());
    QCOMPARE(page->toPlainText(), before);
}

void TestGuide::searchFindsMarksAndCounts()
{
    QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    const auto *page = guide->findChild<GuideBrowser *>(u"guidePage"_s);
    const auto *found = guide->findChild<QLabel *>(u"guideFound"_s);
    auto *search = guide->findChild<QLineEdit *>(u"guideSearch"_s);
    QTest::keyClick(guide, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"GLOSSARY"_s);
    const int count = page->foundCount();
    QVERIFY(count >= 1);
    QCOMPARE(page->extraSelections().size(), count);
    QTRY_COMPARE(found->text(), u"1 of %1"_s.arg(count));
    QVERIFY(page->viewport()->rect().contains(page->cursorRect().topLeft()));
    search->setText(u"the"_s);
    QVERIFY(page->foundCount() > 10);
    const int first = page->currentFound(); // from what is seen on
    QTest::keyClick(guide, Qt::Key_F3);
    QCOMPARE(page->currentFound(), first + 1);
    for (int presses = 0; presses < first + 2; ++presses) {
        QTest::keyClick(guide, Qt::Key_F3, Qt::ShiftModifier);
    }
    QCOMPARE(page->currentFound(), page->foundCount() - 1); // round and round
    search->setText(u"zzzz"_s);
    QTRY_COMPARE(found->text(), u"Not found"_s);
    QVERIFY(page->extraSelections().isEmpty() && !guide->findChild<QToolButton *>(u"guideNext"_s)->isEnabled());
}

void TestGuide::escapeEmptiesTheSearchThenCloses()
{
    QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    auto *search = guide->findChild<QLineEdit *>(u"guideSearch"_s);
    search->setFocus();
    search->setText(u"map"_s);
    QSignalSpy destroyed(guide, &QObject::destroyed);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(guide->isVisible() && search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(destroyed.size(), 1);
}

void TestGuide::picturesFitThePage()
{
    QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    const auto *page = guide->findChild<GuideBrowser *>(u"guidePage"_s);
    const auto isPicture = [](const QTextCharFormat &format) { return format.isImageFormat(); };
    for (const QSize &size : {QSize(700, 500), QSize(960, 680)}) {
        guide->resize(size);
        QTRY_COMPARE(guide->size(), size);
        const QTextImageFormat picture = findPart(*page->document(), isPicture).charFormat().toImageFormat();
        QVERIFY(picture.width() > 200 && picture.width() <= page->viewport()->width());
        QVERIFY(picture.height() > picture.width() / 3);
        QVERIFY(page->document()->size().width() <= page->viewport()->width());
    }
    QVERIFY(page->toPlainText().contains("The window: filters on the left"_L1)); // for who cannot see it
}

void TestGuide::readsNoFile()
{
    GuideBrowser page;
    for (const QString &name : {u"/usr/share/pixmaps/debian-logo.png"_s, u"file:///etc/passwd"_s,
                                u"https://example.org/x.png"_s, u"screenshots/../guide.en.md"_s}) {
        const QVariant picture = page.loadResource(QTextDocument::ImageResource, QUrl(name));
        QCOMPARE(picture.value<QImage>().size(), QSize(1, 1));
        QCOMPARE(page.loadResource(QTextDocument::StyleSheetResource, QUrl(name)).toByteArray(), " "_ba);
    }
}

void TestGuide::followsTheLanguage()
{
    QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    const auto *contents = guide->findChild<QListWidget *>(u"guideContents"_s);
    const int count = contents->count();
    app::useLanguage(m_translations, text::Language::Thai);
    QTRY_COMPARE(guide->windowTitle(), u"คู่มือการใช้งาน"_s);
    QCOMPARE(contents->count(), count);
    QCOMPARE(contents->item(0)->text(), u"ค้นหาพื้นที่"_s);
    QVERIFY(guide->findChild<GuideBrowser *>(u"guidePage"_s)->toPlainText().contains(u"วรรณยุกต์"_s));
}

void TestGuide::partsHaveNamesForScreenReaders()
{
    const QDialog *guide = openGuide();
    QVERIFY(guide != nullptr);
    const auto parts = guide->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if ((part->focusPolicy() & Qt::TabFocus) != 0 && part->isVisible()
            && !part->objectName().startsWith("qt_"_L1)) {
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(part));
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(part->objectName()));
        }
    }
}

void TestGuide::thaiLinesEndBetweenWords()
{
    // Qt asks libthai, which it loads by name: a package may lack it (scripts/packages/run.txt).
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, u"เมืองอัจฉริยะ"_s);
    QCOMPARE(finder.toNextBoundary(), u"เมือง"_s.size());
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
