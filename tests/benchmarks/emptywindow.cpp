// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QMainWindow>

#include <cstdio>

namespace {

/** The measure of scripts/benchmark-startup: the least that a Qt program can show. */
class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!m_isPainted) {
            m_isPainted = true;
            // As the program does: what is painted is on the screen when the event has been handled.
            QMetaObject::invokeMethod(
                this, [] { std::fputs("first-frame\n", stderr); }, Qt::QueuedConnection);
        }
    }

private:
    bool m_isPainted = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}
