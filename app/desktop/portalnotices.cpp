// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/portalnotices.h"

#include "desktop/activationtoken.h"
#include "desktop/portal.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCall>

using namespace Qt::StringLiterals;

namespace parlour {

namespace {

const auto Interface = u"org.freedesktop.portal.Notification"_s;
const auto Open = u"open"_s;
const auto MarkRead = u"mark-read"_s;

/// Returns the activation token among the portal's platform data, or nothing.
QByteArray tokenIn(const QVariantList &parameters)
{
    for (const QVariant &parameter : parameters) {
        const auto argument = parameter.value<QDBusArgument>();
        if (argument.currentSignature() != "a{sv}"_L1)
            continue;
        const auto platform = qdbus_cast<QVariantMap>(argument);
        return activationToken(platform.value(u"activation-token"_s).toString());
    }
    return {};
}

} // namespace

PortalNotices::PortalNotices(const QDBusConnection &bus, QObject *parent)
    : NoticeBoard(parent)
    , m_bus(bus)
{
    qDBusRegisterMetaType<QList<QVariantMap>>();
    m_bus.connect(QString(), portal::Path, Interface, u"ActionInvoked"_s, this,
                  SLOT(onActionInvoked(QString, QString, QVariantList, QDBusMessage)));
}

PortalNotices::~PortalNotices()
{
    for (const QString &id : std::as_const(m_shown))
        m_bus.send(portal::call(Interface, u"RemoveNotification"_s, {id}));
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
    m_bus.asyncCall(portal::call(Interface, u"AddNotification"_s, {notice.id, shown}));
}

void PortalNotices::withdraw(const QString &id)
{
    if (m_shown.remove(id))
        m_bus.asyncCall(portal::call(Interface, u"RemoveNotification"_s, {id}));
}

void PortalNotices::onActionInvoked(const QString &id, const QString &action, const QVariantList &parameters,
                                    const QDBusMessage &)
{
    if (!m_shown.contains(id))
        return;
    if (action == Open)
        Q_EMIT opened(id, tokenIn(parameters));
    else if (action == MarkRead)
        Q_EMIT readMarked(id);
}

} // namespace parlour
