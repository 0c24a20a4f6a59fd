// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/direct/directchats.h"
#include "support/homescene.h"

namespace parlour {

using namespace Qt::StringLiterals;

/// An account with direct chats, and what others and its archive send.
struct DirectScene : HomeScene
{
    DirectChats &chats = *account.directChats();
    const Jid bob = *Jid::parse(u"bob@localhost");

    void tellRoster(const QString &items = u"<item jid='bob@localhost' name='Bob' subscription='both'/>"_s)
    {
        answer(u"alice@localhost"_s, xml::RosterNs, u"<query xmlns='jabber:iq:roster'>%1</query>"_s.arg(items));
    }
    void tellArchive(bool isKept)
    {
        answer(u"alice@localhost"_s, xml::DiscoInfoNs,
               u"<query xmlns='http://jabber.org/protocol/disco#info'>%1</query>"_s.arg(
                   isKept ? u"<feature var='urn:xmpp:mam:2'/>"_s : QString()));
    }
    static QString message(const QString &from, const QString &to, const QString &content, const QString &id)
    {
        return u"<message xmlns='jabber:client' from='%1' to='%2' type='chat' id='%4'>%3</message>"_s.arg(from, to,
                                                                                                          content, id);
    }
    void hear(const QString &body, const QString &id = u"b1"_s, const QString &more = {},
              const QString &from = u"bob@localhost/x"_s)
    {
        stream.receive(message(from, u"alice@localhost/r1"_s, u"<body>%1</body>"_s.arg(body) + more, id));
    }
    DirectChat *chat() const { return chats.find(bob); }
    /// "NICK: BODY" and what became of it.
    QStringList rows(const DirectChat *chat = nullptr) const
    {
        QStringList all;
        for (const auto &entry : (chat ? chat : this->chat())->conversation()->timeline()->entries()) {
            QString row = entry.nick + u": "_s + entry.body;
            if (entry.delivery != timeline::Delivery::Received)
                row += entry.delivery == timeline::Delivery::Failed ? u" (failed)"_s : u" (on its way)"_s;
            if (entry.edited)
                row += u" (edited)"_s;
            for (const auto &reaction : entry.reactions)
                row += u' ' + reaction.nick + reaction.emoji.join(QString());
            all << row;
        }
        return all;
    }
    QDomElement lastSent() const { return stream.sent.isEmpty() ? QDomElement() : stream.sent.last(); }
    void answerPing()
    {
        for (qsizetype i = 0; i < stream.asked.size(); ++i) {
            if (stream.asked.at(i).payload.tagName() == "ping"_L1) {
                const auto request = stream.asked.takeAt(i);
                return request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'/>"_s));
            }
        }
        QFAIL("nobody asked");
    }
    ActOffer offer(int row, messageactions::Action action) const
    {
        return chat()->conversation()->acting()->offer(row, action);
    }
    /// The page that is asked of the archive, answered with these results; each is ID and the message.
    void answerPage(const QList<std::pair<QString, QString>> &results)
    {
        const auto due = [this] {
            return std::ranges::find(stream.asked, u"urn:xmpp:mam:2"_s,
                                     [](const auto &request) { return request.payload.namespaceURI(); });
        };
        QTRY_VERIFY(due() != stream.asked.end());
        const auto request = stream.asked.takeAt(due() - stream.asked.begin());
        QCOMPARE(request.to, *Jid::parse(u"alice@localhost"));
        for (const auto &[id, message] : results)
            stream.receive(
                u"<message xmlns='jabber:client' from='alice@localhost'><result xmlns='urn:xmpp:mam:2' "
                "id='%1' queryid='%2'><forwarded xmlns='urn:xmpp:forward:0'><delay "
                "xmlns='urn:xmpp:delay' stamp='2026-11-01T10:00:00Z'/>%3</forwarded></result></message>"_s.arg(
                    id, request.payload.attribute(u"queryid"_s), message));
        const QString set = results.isEmpty()
            ? QString()
            : u"<first>%1</first><last>%2</last>"_s.arg(results.first().first, results.last().first);
        return request.done(
            xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='true'><set "
                       "xmlns='http://jabber.org/protocol/rsm'>%1</set></fin></iq>"_s.arg(set)));
    }
};

} // namespace parlour
