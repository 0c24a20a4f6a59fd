// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "driver/server.h"

#include <QXmppClient.h>
#include <QXmppConfiguration.h>

namespace parlour::live {

/// A program that signs in with an address that another one is using, resource and all. Connection never does that.
class Rival
{
public:
    /// Signs in as `address`, a full one of romeo@localhost.
    Rival(const Server &server, const QString &address)
    {
        QXmppConfiguration configuration;
        configuration.setJid(address);
        configuration.setPassword(QStringLiteral("pw-romeo"));
        configuration.setHost(QStringLiteral("127.0.0.1"));
        configuration.setPort(server.port());
        configuration.setIgnoreSslErrors(true);
        configuration.setAutoReconnectionEnabled(false);
        configuration.setUseSasl2Authentication(false); // With Bind 2 the server makes up the resource.
        m_client.connectToServer(configuration);
    }
    void leave() { m_client.disconnectFromServer(); }

private:
    QXmppClient m_client;
};

} // namespace parlour::live
