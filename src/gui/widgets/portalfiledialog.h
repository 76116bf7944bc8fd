// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/filechoice.h"

#include <QFileDialog>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace mueang::gui {

/**
 * The desktop's file dialog, opened through org.freedesktop.portal.FileChooser, so that it does not depend on Qt's
 * platform plugins. Deletes itself after emitting one of its signals; closes with its parent.
 */
class PortalFileDialog final : public QObject
{
    Q_OBJECT

public:
    PortalFileDialog(const FileDialogRequest &wish, QFileDialog::AcceptMode mode, QWidget *parent);
    ~PortalFileDialog() override;
    Q_DISABLE_COPY_MOVE(PortalFileDialog)

signals:
    void fileSelected(const QString &file);
    void cancelled();
    /** Emitted if there is no portal or its call failed. */
    void unavailable();

private slots:
    void onResponse(uint code, const QVariantMap &results);

private:
    void ask(const FileDialogRequest &wish, QFileDialog::AcceptMode mode, const QWidget *parent);
    void takeReply(QDBusPendingCallWatcher *watcher);
    void end();
    void fallBack();
    void listenTo(const QString &request);

    QString m_request; ///< object path of the request; empty = no dialog is open
};

} // namespace mueang::gui
