// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/burstserver.h"
#include "model/room/room.h"
#include "network/connection.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"

#include <QSslSocket>
#include <QTest>
#include <QXmlStreamReader>
#include <QXmppClient.h>
#include <QXmppConfiguration.h>
#include <QXmppPresence.h>

namespace parlour::bench {

using namespace Qt::StringLiterals;

inline const QString Nick = u"alice"_s;

/// One way to read the crowd.
class Reader
{
public:
    virtual ~Reader() = default;
    virtual bool signIn(const BurstServer &server) = 0;
    virtual void join(const Crowd &crowd) = 0;
    virtual bool isThere(const Crowd &crowd) = 0;
};

/// QXmpp as it comes, with its own reader.
class StockReader : public Reader
{
public:
    bool signIn(const BurstServer &server) override
    {
        QXmppConfiguration config;
        config.setJid(u"alice@localhost"_s);
        config.setPassword(u"secret"_s);
        config.setHost(u"127.0.0.1"_s);
        config.setPort(server.port());
        config.setCaCertificates(QSslCertificate::fromPath(server.certificate()));
        config.setDisabledSaslMechanisms({});
        m_client.setLogger(nullptr);
        QObject::connect(&m_client, &QXmppClient::presenceReceived, [this] { ++m_count; });
        m_client.connectToServer(config);
        return QTest::qWaitFor([this] { return m_client.isConnected(); });
    }
    void join(const Crowd &crowd) override
    {
        m_count = 0;
        QXmppPresence presence;
        presence.setTo(crowd.room() + u'/' + Nick);
        m_client.sendPacket(presence);
    }
    bool isThere(const Crowd &crowd) override { return m_count >= crowd.people; }

private:
    QXmppClient m_client {QXmppClient::NoExtensions};
    int m_count = 0;
};

/// Parlour's connection, and nothing above it.
class ConnectionReader : public Reader
{
public:
    bool signIn(const BurstServer &server) override
    {
        Credentials credentials;
        credentials.account = Jid::parse(u"alice@localhost").value();
        credentials.password = u"secret"_s;
        credentials.host = u"127.0.0.1"_s;
        credentials.port = server.port();
        credentials.caFile = server.certificate();
        QObject::connect(&connection, &Stream::received, [this](const QDomElement &stanza) { receive(stanza); });
        connection.open(credentials);
        return QTest::qWaitFor([this] { return connection.state() == Stream::State::Online; });
    }
    void join(const Crowd &crowd) override
    {
        m_count = 0;
        QDomElement presence = xml::element(u"presence"_s);
        presence.setAttribute(u"to"_s, crowd.room() + u'/' + Nick);
        connection.send(presence);
    }
    bool isThere(const Crowd &crowd) override { return m_count >= crowd.people; }

protected:
    virtual void receive(const QDomElement &) { ++m_count; }

    Connection connection;

private:
    int m_count = 0;
};

/// The floor with the socket: TLS, system calls and Qt's XML reader, which no reader can do without.
class SocketReader : public ConnectionReader
{
public:
    void join(const Crowd &crowd) override
    {
        m_wanted = presences(crowd, Nick).size();
        ConnectionReader::join(crowd);
        auto *socket = connection.findChild<QSslSocket *>();
        QObject::disconnect(socket, &QIODevice::readyRead, nullptr, nullptr);
        m_xml.addData(QByteArray("<stream xmlns='jabber:client'>"));
        QObject::connect(socket, &QIODevice::readyRead, [this, socket] {
            const QByteArray bytes = socket->readAll();
            m_wanted -= bytes.size();
            m_xml.addData(bytes);
            while (m_xml.readNext() != QXmlStreamReader::Invalid && !m_xml.atEnd()) { }
        });
    }
    bool isThere(const Crowd &) override { return m_wanted <= 0; }

private:
    qsizetype m_wanted = 0;
    QXmlStreamReader m_xml;
};

/// The connection and a room with its people, sorted as the window shows them.
class RoomReader : public ConnectionReader
{
public:
    void join(const Crowd &crowd) override
    {
        m_room = std::make_unique<Room>(connection, m_roomSecrets, m_outbox, Jid::parse(crowd.room()).value());
        m_room->join(Nick);
    }
    bool isThere(const Crowd &crowd) override { return m_room->people()->list()->count() >= crowd.people; }

protected:
    void receive(const QDomElement &stanza) override
    {
        // As Account does.
        const auto from = Jid::parse(stanza.attribute(u"from"_s).section(u'/', 0, 0));
        if (from && m_room && *from == m_room->address())
            m_room->receive(stanza);
    }

private:
    MemorySecrets m_secrets;
    RoomSecrets m_roomSecrets {m_secrets};
    Outbox m_outbox {u":memory:"_s};
    std::unique_ptr<Room> m_room;
};

} // namespace parlour::bench
