// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/picture.h"
#include "gui/widgets/picturebutton.h"
#include "support/filecontent.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace mueang;
using namespace mueang::gui;
using namespace Qt::StringLiterals;

namespace {

Picture redPicture()
{
    return {.title = u"เมืองอัจฉริยะ <ตามภาค>"_s,
            .captions = {u"30 พื้นที่"_s, u"ข้อมูล ณ 31 ธันวาคม 2565"_s},
            .size = {400, 200},
            .font = QGuiApplication::font(),
            .paint = [](QPainter &painter, const QRectF &target) { painter.fillRect(target, Qt::red); }};
}

} // namespace

/** A view saved or copied for a report. */
class TestPictures final : public QObject
{
    Q_OBJECT

private slots:

    void isSharpAndHasTheView()
    {
        const QImage image = pictureImage(redPicture());
        QVERIFY(image.width() > 400 * 3); // 300 dots per inch
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(Qt::red));
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    }

    void theSvgHasTheTextsAsText()
    {
        const QByteArray svg = pictureSvg(redPicture());
        QVERIFY(QSvgRenderer(svg).isValid());
        QVERIFY(svg.contains("&lt;ตามภาค&gt;"));
        QVERIFY(svg.contains("31 ธันวาคม 2565"));
    }

    void savesByTheNamesEnding_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << u"a.png"_s << u"a.png"_s << "\x89PNG"_ba;
        QTest::newRow("svg") << u"a.SVG"_s << u"a.SVG"_s << "<?xml"_ba;
        QTest::newRow("none") << u"รูป"_s << u"รูป.png"_s << "\x89PNG"_ba;
    }

    void savesByTheNamesEnding()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, file);
        QFETCH(const QByteArray, start);
        save(name);
        QVERIFY(testsupport::contentOf(m_folder.filePath(file)).startsWith(start));
    }

    void asksBeforeItReplaces()
    {
        const QString path = m_folder.filePath(u"old.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const PictureButton button(&redPicture, u"name"_s, nullptr, chooser(path));
        button.findChild<QAction *>(u"savePictureAction"_s)->trigger();
        QWidget *question = nullptr;
        QTRY_VERIFY((question = QApplication::activeModalWidget()) != nullptr);
        QCOMPARE(testsupport::contentOf(path), "mine"_ba);
        for (auto *answer : question->findChildren<QPushButton *>()) {
            if (answer->text().contains(u"Replace"_s)) {
                QTest::mouseClick(answer, Qt::LeftButton);
            }
        }
        QTRY_VERIFY(testsupport::contentOf(path).startsWith("\x89PNG"));
    }

    void saysWhatFails()
    {
        const PictureButton button(&redPicture, u"name"_s, nullptr, chooser(u"/nowhere/at/all.png"_s));
        const QSignalSpy saved(&button, &PictureButton::saved);
        button.findChild<QAction *>(u"savePictureAction"_s)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        QVERIFY(saved.isEmpty());
        QApplication::activeModalWidget()->close();
    }

    void copiesBoth()
    {
        const PictureButton button(&redPicture, u"name"_s, nullptr);
        button.findChild<QAction *>(u"copyPictureAction"_s)->trigger();
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->data(u"image/svg+xml"_s).contains("<svg"));
    }

private:
    /** A user who wants this file, once. */
    [[nodiscard]] static ChooseFile chooser(const QString &path)
    {
        return [path](QWidget *, const FileDialogRequest &, const std::function<void(const QString &)> &chosen) {
            chosen(path);
        };
    }

    void save(const QString &name)
    {
        const PictureButton button(&redPicture, u"name"_s, nullptr, chooser(m_folder.filePath(name)));
        const QSignalSpy saved(&button, &PictureButton::saved);
        button.findChild<QAction *>(u"savePictureAction"_s)->trigger();
        QCOMPARE(saved.size(), 1);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPictures)

#include "tst_pictures.moc"
