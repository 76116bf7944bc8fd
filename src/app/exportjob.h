// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

class QIODevice;

namespace mueang::app {

/** Fills a file; called on another thread, so it owns or shares what it needs. Stops soon after cancellation. */
using Export = std::function<Result<>(QIODevice &, const Progress &)>;

/** Writes one file off the GUI thread. Its destructor stops and waits. GUI thread. */
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    /**
     * Ends in finished() or failed(); a cancelled one in failed() with ErrorKind::Cancelled. One that the disk has not
     * confirmed ends in failed() with ErrorKind::NotConfirmed and then in finished().
     */
    void start(const QString &file, Export write);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /** Rows written so far. */
    [[nodiscard]] std::size_t done() const { return m_progress.done(); }

signals:
    void finished();
    void failed(const mueang::Error &error);

private:
    void end(const Result<> &result);

    bool m_isRunning = false;
    Progress m_progress;
    QThreadPool m_worker;
};

} // namespace mueang::app
