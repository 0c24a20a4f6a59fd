// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanup.h"
#include "model/room/accountrooms.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"

#include <QTest>

namespace parlour {

using namespace Qt::StringLiterals;

/// Rooms in which we are, over a stream without a network, and a clean-up in them.
struct CleanupScene
{
    static constexpr auto Removes = "<feature var='urn:xmpp:mam:2'/><feature var='urn:xmpp:sid:0'/>"
                                    "<feature var='urn:xmpp:occupant-id:0'/><feature "
                                    "var='urn:xmpp:message-moderate:1'/>";
    static constexpr auto RemovesNothing = "<feature var='urn:xmpp:mam:2'/><feature var='urn:xmpp:sid:0'/>"
                                           "<feature var='urn:xmpp:occupant-id:0'/>";
    static constexpr auto KnowsNobody = "<feature var='urn:xmpp:mam:2'/><feature var='urn:xmpp:sid:0'/>";

    FakeStream stream;
    MemorySecrets store;
    RoomSecrets secrets {store};
    Outbox outbox {u":memory:"_s};
    std::optional<AccountRooms> made;
    std::optional<Cleanup> cleaning;

    CleanupScene()
    {
        secrets.setAccount(*Jid::parse(u"alice@localhost"));
        made.emplace(stream, secrets, outbox);
        stream.goOnline();
        cleaning.emplace(*made, outbox);
        cleaning->search()->setPause(std::chrono::milliseconds(0));
    }
    Cleanup &cleanup() { return *cleaning; }
    CleanupRows &rows() { return *cleaning->rows(); }

    Room &enter(const QString &name, const char *features = Removes, const QString &affiliation = u"owner"_s,
                const QString &role = u"moderator"_s)
    {
        Room *room = made->ensure(*Jid::parse(name + u"@rooms.example"_s));
        room->occupancy()->setNick(u"alice"_s);
        room->join();
        present(*room, u"alice"_s, u"alice-id"_s, {}, affiliation, role, u"<status code='110'/>"_s);
        room->receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='%1'><subject/></message>"_s.arg(
                room->addressText())));
        for (qsizetype i = stream.asked.size() - 1; i >= 0; --i) {
            const auto &request = stream.asked.at(i);
            if (request.to == room->address() && request.payload.namespaceURI() == xml::DiscoInfoNs)
                stream.asked.takeAt(i).done(
                    xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                               "xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' "
                               "type='text'/>%1</query></iq>"_s.arg(QString::fromLatin1(features))));
        }
        stream.asked.clear();
        return *room;
    }
    static void present(Room &room, const QString &nick, const QString &id, const QString &address = {},
                        const QString &affiliation = u"none"_s, const QString &role = u"participant"_s,
                        const QString &more = {})
    {
        const QString jid = address.isEmpty() ? QString() : u" jid='%1/x'"_s.arg(address);
        const QString occupant =
            id.isEmpty() ? QString() : u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>"_s.arg(id);
        room.receive(
            xml::parse(u"<presence xmlns='jabber:client' from='%1/%2'>%3<x xmlns='http://jabber.org/protocol/muc#user'>"
                       "<item affiliation='%4' role='%5'%6/>%7</x></presence>"_s.arg(room.addressText(), nick, occupant,
                                                                                     affiliation, role, jid, more)));
    }
    static void gone(Room &room, const QString &nick, const QString &inside = {})
    {
        room.receive(xml::parse(u"<presence xmlns='jabber:client' type='unavailable' from='%1/%2'>"
                                "<x xmlns='http://jabber.org/protocol/muc#user'>%3</x></presence>"_s.arg(
                                    room.addressText(), nick, inside)));
    }
    static void say(Room &room, const QString &nick, const QString &id, const QString &body, const QString &stanzaId)
    {
        const QString occupant =
            id.isEmpty() ? QString() : u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>"_s.arg(id);
        room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' id='id-%5' from='%1/%2'>%3<body>%4</body><stanza-id "
            "xmlns='urn:xmpp:sid:0' by='%1' id='%5'/></message>"_s.arg(room.addressText(), nick, occupant, body,
                                                                       stanzaId)));
    }
    /// What the room says once a message is removed.
    static void removed(Room &room, const QString &stanzaId)
    {
        room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='%1'><retract id='%2' "
            "xmlns='urn:xmpp:message-retract:1'><moderated xmlns='urn:xmpp:message-moderate:1'/></retract></message>"_s
                .arg(room.addressText(), stanzaId)));
    }
    muc::Identity person(Room &room, const QString &nick)
    {
        return muc::identity(room.people()->occupants().find(nick).value_or(muc::Occupant {}));
    }
    /// What is asked for now, in short: "tea ban bot@spam.example", "tea remove s1"; empty: nothing.
    QString question() const
    {
        for (const auto &request : stream.asked) {
            const auto &payload = request.payload;
            const QString room = request.to.toString().section(u'@', 0, 0);
            if (payload.tagName() == "moderate"_L1)
                return room + u" remove "_s + payload.attribute(u"id"_s);
            const auto item = payload.firstChildElement();
            if (item.attribute(u"affiliation"_s) == "outcast"_L1)
                return room + u" ban "_s + item.attribute(u"jid"_s) + item.attribute(u"nick"_s);
        }
        return {};
    }
    /// The same of the first that comes; it is answered.
    QString answer(const IqReply &reply = xml::element(u"iq"_s))
    {
        if (!QTest::qWaitFor([this] { return !question().isEmpty(); }, 5000))
            return {};
        const QString asked = question();
        for (qsizetype i = 0; i < stream.asked.size(); ++i) {
            const auto &payload = stream.asked.at(i).payload;
            if (payload.tagName() == "moderate"_L1 || payload.namespaceURI() == xml::MucAdminNs) {
                const auto request = stream.asked.takeAt(i);
                request.done(reply);
                break;
            }
        }
        return asked;
    }
    static IqFailure refusal(ErrorCondition condition)
    {
        return {IqFailure::Kind::Refused, {.condition = condition, .text = {}, .newAddress = {}}};
    }
    /// "NICK: TEXT" of each row, with a minus in front where it is left out, and what has become of it behind.
    QStringList shown()
    {
        QStringList all;
        for (int row = 0; row < rows().count(); ++row) {
            const auto at = [&](int role) { return rows().index(row).data(role).toString(); };
            const QString outcome = at(CleanupRows::OutcomeRole);
            all << (rows().all().at(row).chosen ? QString() : u"-"_s) + at(CleanupRows::NickRole) + u": "_s
                    + at(CleanupRows::TextRole) + (outcome.isEmpty() ? QString() : u" | "_s + outcome);
        }
        return all;
    }
    /// What the room shows.
    static QStringList timeline(Room &room)
    {
        QStringList all;
        for (const auto &entry : room.conversation()->timeline()->entries()) {
            if (timeline::isSaid(entry))
                all << entry.nick + u": "_s + entry.body;
        }
        return all;
    }
};

} // namespace parlour
