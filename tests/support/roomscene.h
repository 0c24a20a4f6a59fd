// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/room.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/notices.h"
#include "support/outbox.h"

namespace parlour {

using namespace Qt::StringLiterals;

/// A room as its pane sees it, over a stream without a network, and what the room says.
struct RoomScene
{
    FakeStream stream;
    MemorySecrets store;
    RoomSecrets secrets {store};
    Outbox outbox;
    const bool prepared;
    QDateTime now; ///< What time it is for the room; the system's unless a test says otherwise.
    Room room {stream,  secrets,
               outbox,  *Jid::parse(u"tea@conference.localhost"),
               nullptr, [this] { return now.isValid() ? now : systemTime(); }};

    /// With `left` in the outbox, which is `file`, when the program starts.
    explicit RoomScene(const QList<UnconfirmedMessage> &left = {}, const QString &file = u":memory:"_s)
        : outbox(file)
        , prepared(prepare(left))
    {
        room.occupancy()->setNick(u"alice"_s);
        stream.goOnline();
    }
    /// The last join that was sent.
    QDomElement lastJoin() const { return stream.sent.last(); }
    QString sentPassword() const
    {
        return xml::child(xml::child(lastJoin(), u"x", xml::MucNs), u"password", xml::MucNs).text();
    }
    /// As Prosody does: no muc element, no text.
    void refuse(const char *condition, const QString &id = {})
    {
        const QString answered = id.isEmpty() ? lastJoin().attribute(u"id"_s) : id;
        room.receive(
            xml::parse(u"<presence xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost/alice'>"
                       "<error type='auth'><%2 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(
                           answered, QString::fromLatin1(condition))));
    }
    void present(const QString &nick, const QString &codes = {}, const QString &affiliation = u"none"_s,
                 const QString &role = u"participant"_s)
    {
        room.receive(
            xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/%1'><x "
                       u"xmlns='http://jabber.org/protocol/muc#user'>"
                       "<item affiliation='%3' role='%4'/>%2</x></presence>"_s.arg(nick, codes, affiliation, role)));
    }
    void enter(const QString &codes = {})
    {
        present(u"alice"_s, codes + u"<status code='110'/>"_s, u"owner"_s, u"moderator"_s);
    }
    void gone(const QString &nick, const QString &inside)
    {
        room.receive(
            xml::parse(u"<presence xmlns='jabber:client' type='unavailable' from='tea@conference.localhost/%1'>"
                       "<x xmlns='http://jabber.org/protocol/muc#user'>%2</x></presence>"_s.arg(nick, inside)));
    }
    /// Who has that nick now, as a menu takes it.
    muc::Identity person(const QString &nick) const
    {
        return muc::identity(room.people()->occupants().find(nick).value_or(muc::Occupant {}));
    }
    /// What a menu offers to do to whoever has that nick now.
    ModerationOffer offer(permission::ModerationAction action, const QString &nick) const
    {
        const auto offers = room.people()->moderation()->offers(person(nick));
        const auto found = std::ranges::find(offers, action, &ModerationOffer::action);
        return found == offers.end() ? ModerationOffer {} : *found;
    }
    void says(const QString &nick, const QString &body, const QString &more = {})
    {
        room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost/%1'><body>%2</body>%3</message>"_s
                .arg(nick, body, more)));
    }
    QStringList notices() const { return noticesOf(*room.conversation()); }

    bool prepare(const QList<UnconfirmedMessage> &left)
    {
        secrets.setAccount(*Jid::parse(u"alice@localhost"));
        for (const auto &message : left)
            outbox.add(u"alice@localhost"_s, u"tea@conference.localhost"_s, message);
        return true;
    }
    /// A new session: the room is joined again as AccountRooms would do it.
    void newStream()
    {
        room.streamBack(false);
        if (room.wantsIn())
            room.join(Room::Cause::Automatic);
    }
    /// Inside, beside bob, with all said and nothing asked.
    void settle()
    {
        room.join();
        present(u"bob"_s);
        enter();
        endHistory();
        stream.asked.clear();
        room.details()->doubt();
    }
    /// What the room sends after its history.
    void endHistory()
    {
        room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'><subject/></message>"_s));
    }
    /// Our own message `id` as the room reflects it, or repeats it when `more` holds a delay.
    void reflects(const QString &id, const QString &body, const QString &more = {})
    {
        room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' id='%1' from='tea@conference.localhost/alice'><body>%2</body>%3</message>"_s
                .arg(id, body, more)));
    }
    /// The open question whose payload is `name` in `ns`; its index, or -1.
    qsizetype questionFor(const QString &name, QLatin1StringView ns) const
    {
        for (qsizetype i = 0; i < stream.asked.size(); ++i) {
            const auto &payload = stream.asked.at(i).payload;
            if (payload.tagName() == name && payload.namespaceURI() == ns)
                return i;
        }
        return -1;
    }
    bool pinged() const { return questionFor(u"ping"_s, QLatin1StringView("urn:xmpp:ping")) >= 0; }
    void answer(qsizetype question, const IqReply &reply)
    {
        const auto request = stream.asked.takeAt(question);
        if (request.context)
            request.done(reply);
    }
    void answerPing(const std::optional<IqFailure> &failure = {})
    {
        const auto question = questionFor(u"ping"_s, QLatin1StringView("urn:xmpp:ping"));
        answer(question, failure ? IqReply(*failure) : IqReply(xml::element(u"iq"_s)));
    }
    /// We come in where Bob and Carol are, known by occupant ids, and the room tells what it has.
    void enterWithTwo(const QString &features)
    {
        room.join();
        room.receive(presence(u"bob"_s, u"bob-id"_s));
        room.receive(presence(u"carol"_s, u"carol-id"_s));
        enter();
        endHistory();
        tell(features);
    }
    /// Answers disco#info, with `more` in it.
    void tell(const QString &more)
    {
        answer(
            questionFor(u"query"_s, xml::DiscoInfoNs),
            xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>"
                       "<identity category='conference' type='text' name='tea'/>%1</query></iq>"_s.arg(more)));
    }
    /// The same. Both servers keep ids; others do not.
    void answerInfo(bool archived, bool keepsIds = true)
    {
        tell((archived ? u"<feature var='urn:xmpp:mam:2'/>"_s : QString())
             + (keepsIds ? u"<feature var='http://jabber.org/protocol/muc#stable_id'/>"_s : QString()));
    }
    /// Somebody is here whom the room knows by that occupant id.
    static QDomElement presence(const QString &nick, const QString &id)
    {
        return xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/%1'><occupant-id "
                          "xmlns='urn:xmpp:occupant-id:0' id='%2'/><x xmlns='http://jabber.org/protocol/muc#user'>"
                          "<item affiliation='none' role='participant'/></x></presence>"_s.arg(nick, id));
    }
    /// Answers the question for the ban list.
    void answerBans(const QString &items = {})
    {
        const auto question = std::ranges::find_if(stream.asked, [](const auto &request) {
            return request.type == "get"_L1 && request.payload.namespaceURI() == xml::MucAdminNs;
        });
        answer(
            question - stream.asked.begin(),
            xml::parse(
                u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/muc#admin'>%1</query></iq>"_s
                    .arg(items)));
    }
    QStringList bodies() const
    {
        QStringList texts;
        for (const auto &entry : room.conversation()->timeline()->entries()) {
            if (timeline::isSaid(entry))
                texts << entry.body;
        }
        return texts;
    }
    /// Bodies of the messages that went out, in order.
    QStringList sentBodies() const
    {
        QStringList texts;
        for (const auto &stanza : stream.sent) {
            if (stanza.tagName() == "message"_L1)
                texts << xml::child(stanza, u"body", xml::ClientNs).text();
        }
        return texts;
    }
    timeline::Delivery lastDelivery() const { return room.conversation()->timeline()->entries().last().delivery; }
};

} // namespace parlour
