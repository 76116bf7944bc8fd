// SPDX-FileCopyrightText: 2026 The Mueang authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/portalfiledialog.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>
#include <QWidget>

namespace mueang::gui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString requestInterface = u"org.freedesktop.portal.Request"_s;

/** D-Bus type (us): 0 and a glob pattern such as "*.csv". */
struct Pattern
{
    quint32 kind = 0;
    QString glob;
};

/** D-Bus type (sa(us)). */
struct Filter
{
    QString name;
    QList<Pattern> patterns;
};

// NOLINTBEGIN(misc-use-anonymous-namespace): Qt finds them by their arguments
QDBusArgument &operator<<(QDBusArgument &argument, const Pattern &pattern)
{
    argument.beginStructure();
    argument << pattern.kind << pattern.glob;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Pattern &pattern)
{
    argument.beginStructure();
    argument >> pattern.kind >> pattern.glob;
    argument.endStructure();
    return argument;
}

QDBusArgument &operator<<(QDBusArgument &argument, const Filter &filter)
{
    argument.beginStructure();
    argument << filter.name << filter.patterns;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Filter &filter)
{
    argument.beginStructure();
    argument >> filter.name >> filter.patterns;
    argument.endStructure();
    return argument;
}

// NOLINTEND(misc-use-anonymous-namespace)

/** Parses QFileDialog's syntax, such as "CSV files (*.csv *.tsv);;All files (*)". */
QList<Filter> filtersIn(const QString &text)
{
    static const QRegularExpression form(u"^(.*)\\(([^()]*)\\)\\s*$"_s);
    QList<Filter> filters;
    for (const QString &part : text.split(";;"_L1, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(part);
        Filter filter{match.hasMatch() ? match.captured(1).trimmed() : part, {}};
        for (const QString &glob : match.captured(2).split(u' ', Qt::SkipEmptyParts)) {
            filter.patterns.append({0, glob});
        }
        filters.append(filter);
    }
    return filters;
}

/** Encodes a path as the portal expects it: bytes with a terminating zero. */
QByteArray pathBytes(const QString &path)
{
    return QFile::encodeName(path).append('\0');
}

QVariantMap optionsOf(const FileDialogRequest &wish, QFileDialog::AcceptMode mode, const QString &token)
{
    const QFileInfo start(wish.path);
    QVariantMap options{{u"handle_token"_s, token}, {u"modal"_s, true}};
    options.insert(u"filters"_s, QVariant::fromValue(filtersIn(wish.filter)));
    if (mode == QFileDialog::AcceptSave && start.isFile()) {
        options.insert(u"current_file"_s, pathBytes(start.absoluteFilePath()));
    }
    if (mode == QFileDialog::AcceptSave && !start.isDir()) {
        options.insert(u"current_name"_s, start.fileName());
    }
    options.insert(u"current_folder"_s, pathBytes(start.isDir() ? wish.path : start.absolutePath()));
    return options;
}

/** Returns the portal's identifier of a parent window. Qt offers none for Wayland: there the dialog has no parent. */
QString handleOf(const QWidget *window)
{
    return window != nullptr && QGuiApplication::platformName() == "xcb"_L1
        ? u"x11:"_s + QString::number(window->window()->winId(), 16)
        : QString();
}

} // namespace

PortalFileDialog::PortalFileDialog(const FileDialogRequest &wish, QFileDialog::AcceptMode mode, QWidget *parent)
    : QObject(parent)
{
    ask(wish, mode, parent);
}

PortalFileDialog::~PortalFileDialog()
{
    if (!m_request.isEmpty()) {
        QDBusConnection::sessionBus().send(
            QDBusMessage::createMethodCall(service, m_request, requestInterface, u"Close"_s));
    }
}

void PortalFileDialog::ask(const FileDialogRequest &wish, QFileDialog::AcceptMode mode, const QWidget *parent)
{
    qDBusRegisterMetaType<Pattern>();
    qDBusRegisterMetaType<QList<Pattern>>();
    qDBusRegisterMetaType<Filter>();
    qDBusRegisterMetaType<QList<Filter>>();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // no call would finish, not even with an error
        QMetaObject::invokeMethod(this, &PortalFileDialog::fallBack, Qt::QueuedConnection);
        return;
    }
    const QString token = u"mueang_"_s + QUuid::createUuid().toString(QUuid::Id128);
    // The portal's predictable object path of the request: subscribing only after the reply could miss the response.
    const QString sender = bus.baseService().mid(1).replace(u'.', u'_');
    listenTo(u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + token);
    QDBusMessage call = QDBusMessage::createMethodCall(service, u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.FileChooser"_s,
                                                       mode == QFileDialog::AcceptOpen ? u"OpenFile"_s : u"SaveFile"_s);
    call << handleOf(parent) << wish.title << optionsOf(wish, mode, token);
    constexpr int maxMilliseconds = 5000;
    const auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, maxMilliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &PortalFileDialog::takeReply);
}

void PortalFileDialog::listenTo(const QString &request)
{
    QDBusConnection::sessionBus().connect(
        service, request, requestInterface, u"Response"_s, this,
        SLOT(onResponse(uint, QVariantMap))); // clazy:exclude=connect-not-normalized (the blank is clang-format's)
}

void PortalFileDialog::takeReply(QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError()) {
        fallBack();
        return;
    }
    m_request = reply.value().path();
}

void PortalFileDialog::end()
{
    m_request.clear();
    setParent(nullptr); // receivers of the signal may open another dialog at once
    deleteLater();
}

void PortalFileDialog::fallBack()
{
    end();
    emit unavailable();
}

void PortalFileDialog::onResponse(uint code, const QVariantMap &results)
{
    constexpr uint isChosen = 0;
    constexpr uint isCancelled = 1;
    end();
    const QString file = QUrl(results.value(u"uris"_s).toStringList().value(0)).toLocalFile();
    if (code == isCancelled) {
        emit cancelled();
    } else if (code == isChosen && !file.isEmpty()) {
        emit fileSelected(file);
    } else {
        emit unavailable();
    }
}

} // namespace mueang::gui
