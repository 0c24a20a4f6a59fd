// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawpeer.h"

#include "observer.h"

using namespace Qt::StringLiterals;

namespace parlour::live {

RawPeer::RawPeer(const Server &server, const QString &name)
    : m_name(name.toUtf8())
    , m_port(server.port())
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &RawPeer::read);
    signIn();
}

void RawPeer::comeBack()
{
    m_socket.abort();
    signIn();
}

void RawPeer::send(const QByteArray &bytes)
{
    // Prosody's expat lets a long tag that comes in parts lie until as much again has come.
    m_socket.write(bytes + QByteArray(bytes.size(), ' '));
    m_socket.flush();
}

void RawPeer::sync()
{
    const QByteArray id = "sync" + QByteArray::number(++m_syncs);
    send("<iq type='get' to='localhost' id='" + id + "'><ping xmlns='urn:xmpp:ping'/></iq>");
    waitUntil("the server has heard the raw peer", [&] { return m_synced == id || !isThere(); });
}

void RawPeer::signIn()
{
    static const QByteArray header =
        "<?xml version='1.0'?><stream:stream xmlns='jabber:client' version='1.0' to='localhost' "
        "xmlns:stream='http://etherx.jabber.org/streams'>";
    m_parser.reset();
    m_names.clear();
    m_socket.connectToHost(QHostAddress::LocalHost, m_port);
    waitUntil("the raw peer is connected", [this] { return isThere(); });
    send(header);
    expect("features");
    send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>"
         + ('\0' + m_name + '\0' + "pw-" + m_name).toBase64() + "</auth>");
    expect("success");
    m_parser.reset();
    send(header);
    expect("features");
    send(
        "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>raw</resource></bind></iq>");
    expect("iq");
    send("<presence/>");
}

void RawPeer::read()
{
    m_parser.feed(m_socket.readAll());
    while (const auto item = m_parser.next()) {
        m_names << item->element.tagName();
        const bool question = item->element.attribute(u"type"_s) == "get"_L1;
        const QByteArray id = item->element.attribute(u"id"_s).toUtf8();
        if (item->element.tagName() == "iq"_L1 && question)
            m_question = id;
        else if (item->element.tagName() == "iq"_L1 && id.startsWith("sync"))
            m_synced = id; // Answers to what else he has sent may come right behind it.
        Q_EMIT received(*item);
        using Kind = StreamParser::Item::Kind;
        if (item->kind == Kind::Closed || item->kind == Kind::Broken)
            return m_socket.abort(); // Servers wait for him to go first.
    }
}

void RawPeer::expect(const char *name)
{
    waitUntil("the raw peer signs in", [&] { return m_names.contains(QLatin1StringView(name)); });
    m_names.clear();
}

} // namespace parlour::live
