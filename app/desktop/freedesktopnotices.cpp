// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/freedesktopnotices.h"

#include "desktop/activationtoken.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
const auto OpenAction = u"default"_s;
const auto ReplyAction = u"inline-reply"_s;
const auto ReadAction = u"mark-read"_s;

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(Service, Path, Service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

FreedesktopNotices::FreedesktopNotices(const QDBusConnection &bus, QObject *parent)
    : NoticeBoard(parent)
    , m_bus(bus)
{
    // From any sender: to name the service here would wait for an answer of the bus.
    const auto listen = [this](const char *signal, const char *slot) {
        m_bus.connect(QString(), Path, Service, QString::fromLatin1(signal), this, slot);
    };
    listen("ActivationToken", SLOT(onActivationToken(uint, QString, QDBusMessage)));
    listen("ActionInvoked", SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    listen("NotificationReplied", SLOT(onReplied(uint, QString, QDBusMessage)));
    listen("NotificationClosed", SLOT(onClosed(uint, uint, QDBusMessage)));
    auto *watcher = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { onOwnerChanged(owner); });
}

FreedesktopNotices::~FreedesktopNotices()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.number != 0)
            m_bus.send(call(u"CloseNotification"_s, {shown.number}));
    }
}

/// Forgets the notifications of the daemon before, which went with it.
void FreedesktopNotices::onOwnerChanged(const QString &owner)
{
    m_daemon = owner;
    m_capabilities.reset();
    m_shown.clear();
    m_tokens.clear();
}

bool FreedesktopNotices::can(const char *capability) const
{
    return m_capabilities && m_capabilities->contains(QLatin1StringView(capability));
}

void FreedesktopNotices::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (!reply.isError())
            return askOwner(reply.value());
        m_isAsking = false; // There is no daemon.
        m_waiting.clear();
    });
}

/// Asks for the daemon, whose signals are to be believed.
void FreedesktopNotices::askOwner(const QStringList &capabilities)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                  u"org.freedesktop.DBus"_s, u"GetNameOwner"_s);
    message.setArguments({Service});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, capabilities] {
        watcher->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QString> reply = *watcher;
        const auto waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return; // It has gone meanwhile.
        m_daemon = reply.value();
        m_capabilities = capabilities;
        for (const Notice &notice : waiting)
            send(notice);
    });
}

void FreedesktopNotices::show(const Notice &notice)
{
    if (!m_bus.isConnected() || (!notice.isNews && !m_shown.contains(notice.id) && !m_waiting.contains(notice.id)))
        return;
    if (m_capabilities)
        return send(notice);
    Notice latest = notice;
    latest.isNews = notice.isNews || m_waiting.value(notice.id).isNews;
    m_waiting.insert(notice.id, latest);
    askCapabilities();
}

QStringList FreedesktopNotices::actions() const
{
    if (!can("actions"))
        return {};
    QStringList actions {OpenAction, tr("Open")};
    if (can("inline-reply"))
        actions << ReplyAction << tr("Reply");
    return actions << ReadAction << tr("Mark as read");
}

QVariantMap FreedesktopNotices::hints(const Notice &notice)
{
    QVariantMap hints {{u"desktop-entry"_s, u"im.parlour.Parlour"_s}, {u"category"_s, u"im.received"_s}};
    if (notice.sounds && notice.isNews)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    return hints;
}

void FreedesktopNotices::send(const Notice &notice)
{
    Shown &shown = m_shown[notice.id];
    if (shown.isUnderWay) {
        shown.isUnwanted = false;
        shown.next = notice;
        return;
    }
    shown.isUnderWay = true;
    const QString body = can("body-markup") ? notice.body.toHtmlEscaped() : notice.body;
    const QString title = can("body") ? notice.title : tr("%1: %2").arg(notice.title, notice.body);
    const int usualTime = -1;
    const auto message =
        call(u"Notify"_s,
             {u"Parlour"_s, shown.number, u"im.parlour.Parlour"_s, title, body, actions(), hints(notice), usualTime});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = notice.id] {
        watcher->deleteLater();
        onSent(id, *watcher);
    });
}

void FreedesktopNotices::onSent(const QString &id, const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto found = m_shown.find(id);
    if (found == m_shown.end() || !found->isUnderWay)
        return; // There is another daemon by now.
    found->isUnderWay = false;
    if (reply.isError()) {
        m_shown.erase(found);
        return;
    }
    found->number = reply.value();
    if (found->isUnwanted)
        return withdraw(id);
    if (const auto next = std::exchange(found->next, std::nullopt))
        send(*next);
}

void FreedesktopNotices::withdraw(const QString &id)
{
    m_waiting.remove(id);
    const auto found = m_shown.find(id);
    if (found == m_shown.end())
        return;
    if (found->isUnderWay) {
        found->isUnwanted = true;
        found->next.reset();
        return;
    }
    m_bus.send(call(u"CloseNotification"_s, {found->number}));
    m_tokens.remove(found->number);
    m_shown.erase(found);
}

/// Returns the notification that the daemon means by `number`; empty: none of ours, or it is not the daemon that says
/// so.
QString FreedesktopNotices::find(uint number, const QDBusMessage &message) const
{
    if (message.service() != m_daemon || number == 0)
        return {};
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->number == number)
            return shown.key();
    }
    return {};
}

void FreedesktopNotices::onActivationToken(uint number, const QString &token, const QDBusMessage &message)
{
    if (!find(number, message).isEmpty())
        m_tokens.insert(number, activationToken(token));
}

void FreedesktopNotices::onActionInvoked(uint number, const QString &action, const QDBusMessage &message)
{
    const QString id = find(number, message);
    if (id.isEmpty())
        return;
    if (action == OpenAction)
        Q_EMIT opened(id, m_tokens.take(number));
    else if (action == ReadAction)
        Q_EMIT readMarked(id);
}

void FreedesktopNotices::onReplied(uint number, const QString &text, const QDBusMessage &message)
{
    if (const QString id = find(number, message); !id.isEmpty())
        Q_EMIT replied(id, text);
}

void FreedesktopNotices::onClosed(uint number, uint, const QDBusMessage &message)
{
    const QString id = find(number, message);
    m_tokens.remove(number);
    if (!id.isEmpty() && !m_shown.value(id).isUnderWay)
        m_shown.remove(id);
}

} // namespace parlour
