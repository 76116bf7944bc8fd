// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/cancellation.h"
#include "exporting/csv.h"

#include <QObject>
#include <QThreadPool>

namespace mueang::gui {

/** Writes one CSV file off the GUI thread. Its destructor stops and waits. GUI thread. */
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    /** Ends in finished() or failed(); a cancelled one in failed() with ErrorKind::Cancelled. */
    void start(const QString &file, const catalogue::CataloguePointer &catalogue,
               const std::vector<catalogue::Index> &rows, const exporting::CsvOptions &options);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void finished();
    void failed(const mueang::Error &error);

private:
    void end(const Result<> &result);

    bool m_isRunning = false;
    Cancellation m_cancellation;
    QThreadPool m_worker;
};

} // namespace mueang::gui
