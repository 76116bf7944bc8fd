// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/filechoice.h"

#include <QFileDialog>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace mueang::gui {

/**
 * The desktop's own dialog for a file, asked for through its portal (org.freedesktop.portal.FileChooser), whatever
 * plugins Qt has for that desktop. Deletes itself when it has emitted one of its signals; closed with its parent.
 */
class PortalFileDialog final : public QObject
{
    Q_OBJECT

public:
    PortalFileDialog(const FileWish &wish, QFileDialog::AcceptMode mode, QWidget *parent);
    ~PortalFileDialog() override;
    Q_DISABLE_COPY_MOVE(PortalFileDialog)

signals:
    void fileSelected(const QString &file);
    void cancelled();
    /** There is no portal, or it could not ask. */
    void unavailable();

private slots:
    void onResponse(uint code, const QVariantMap &results);

private:
    void ask(const FileWish &wish, QFileDialog::AcceptMode mode, const QWidget *parent);
    void takeReply(QDBusPendingCallWatcher *watcher);
    void end();
    void giveUp();
    void listenTo(const QString &request);

    QString m_request; ///< object path; empty = nothing is open
};

} // namespace mueang::gui
