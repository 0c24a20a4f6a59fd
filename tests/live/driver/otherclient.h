// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "online.h"
#include "protocol/bookmarks/storage.h"

namespace parlour::live {

using namespace Qt::StringLiterals;

/// Another client of somebody's, without a window, that says what the test wants.
class OtherClient
{
public:
    explicit OtherClient(const Server &server, const QString &name = u"romeo"_s)
        : m_address(name + u"@localhost"_s)
    {
        goOnline(m_stream, server, name);
    }
    /// The answer as text, or "refused" or "silence".
    QString ask(const QString &to, const char *type, const QDomElement &payload)
    {
        QString answer;
        m_stream.ask(Jid::parse(to).value(), QString::fromLatin1(type), payload, &m_stream, [&](const IqReply &reply) {
            const auto *iq = std::get_if<QDomElement>(&reply);
            answer = iq ? xml::toString(*iq) : u"refused"_s;
        });
        const bool answered = QTest::qWaitFor([&] { return !answer.isEmpty(); }, 20000);
        return answered ? answer : u"silence"_s;
    }
    QString ask(const char *type, const QString &payload) { return ask(m_address, type, xml::parse(payload)); }
    /// All bookmarks.
    QString stored() { return ask(m_address, "get", bookmarks::fetch()); }
    /// As a client does that says nothing of how the node is to be kept.
    void publish(const QString &room, const QString &conference)
    {
        const QString address = room.contains(u'@') ? room : room + u"@conference.localhost"_s;
        const auto answer = ask("set",
                                u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish "
                                "node='urn:xmpp:bookmarks:1'><item id='%1'>%2</item></publish></pubsub>"_s.arg(
                                    address.toHtmlEscaped(), conference));
        QVERIFY(answer != "refused"_L1);
    }

private:
    const QString m_address;
    Connection m_stream;
};

} // namespace parlour::live
