// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/portalnotices.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCall>

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto Interface = u"org.freedesktop.portal.Notification"_s;
const auto Open = u"open"_s;
const auto MarkRead = u"mark-read"_s;
constexpr qsizetype MaxPortalToken = 1024;

QDBusMessage portalCall(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(Portal, PortalPath, Interface, method);
    message.setArguments(arguments);
    return message;
}

/// What the portal tells of the platform, among whatever else it tells.
QByteArray activationToken(const QVariantList &parameters)
{
    for (const QVariant &parameter : parameters) {
        const auto argument = parameter.value<QDBusArgument>();
        if (argument.currentSignature() != "a{sv}"_L1)
            continue;
        const auto platform = qdbus_cast<QVariantMap>(argument);
        return platform.value(u"activation-token"_s).toString().left(MaxPortalToken).toUtf8();
    }
    return {};
}

} // namespace

PortalNotices::PortalNotices(const QDBusConnection &bus, QObject *parent)
    : NoticeBoard(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    m_bus.connect(QString(), PortalPath, Interface, u"ActionInvoked"_s, this,
                  SLOT(onActionInvoked(QString, QString, QVariantList, QDBusMessage)));
}

PortalNotices::~PortalNotices()
{
    for (const QString &id : std::as_const(m_shown))
        m_bus.send(portalCall(u"RemoveNotification"_s, {id}));
}

void PortalNotices::show(const Notice &notice)
{
    if (!m_bus.isConnected() || (!notice.isNews && !m_shown.contains(notice.id)))
        return;
    m_shown.insert(notice.id);
    QVariantMap shown {{u"title"_s, notice.title},
                       {u"body"_s, notice.body},
                       {u"priority"_s, notice.isNews ? u"normal"_s : u"low"_s},
                       {u"default-action"_s, Open}};
    const QList<QVariantMap> buttons {{{u"label"_s, tr("Mark as read")}, {u"action"_s, MarkRead}}};
    shown.insert(u"buttons"_s, QVariant::fromValue(buttons));
    if (!notice.sounds || !notice.isNews)
        shown.insert(u"sound"_s, u"silent"_s);
    m_bus.asyncCall(portalCall(u"AddNotification"_s, {notice.id, shown}));
}

void PortalNotices::withdraw(const QString &id)
{
    if (m_shown.remove(id))
        m_bus.asyncCall(portalCall(u"RemoveNotification"_s, {id}));
}

void PortalNotices::onActionInvoked(const QString &id, const QString &action, const QVariantList &parameters,
                                    const QDBusMessage &)
{
    if (!m_shown.contains(id))
        return;
    if (action == Open)
        Q_EMIT opened(id, activationToken(parameters));
    else if (action == MarkRead)
        Q_EMIT readMarked(id);
}

} // namespace parlour
