// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exportjob.h"

#include "files/savefile.h"

namespace mueang::app {

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

ExportJob::~ExportJob()
{
    cancel();
    m_worker.waitForDone();
}

void ExportJob::start(const QString &file, Export write)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_progress = Progress();
    m_worker.start([this, file, write = std::move(write), progress = m_progress] {
        const Result<> result = saveFile(file, [&](QIODevice &device) { return write(device, progress); });
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    });
}

void ExportJob::cancel()
{
    m_progress.cancel();
}

void ExportJob::end(const Result<> &result)
{
    m_isRunning = false;
    if (!result) {
        emit failed(result.error());
    }
    if (isDone(result)) {
        emit finished();
    }
}

} // namespace mueang::app
