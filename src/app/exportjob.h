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

/**
 * Writes the contents of a file. Called in another thread, so it must own or share what it uses. Must return soon after
 * cancellation.
 */
using Export = std::function<Result<>(QIODevice &, const Progress &)>;

/**
 * Writes one file at a time in a worker thread. The destructor cancels the export and waits for it. Call it from the
 * GUI thread.
 */
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    /**
     * Starts an export that ends with finished() or failed(); with ErrorKind::Cancelled if it was cancelled. With
     * ErrorKind::NotConfirmed the file is written but not confirmed by fsync: failed() is then followed by finished().
     */
    void start(const QString &file, Export write);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /** Returns the number of rows written so far. */
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
