// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/chatlist.h"
#include "support/roomscene.h"
#include "support/suite.h"
#include "support/wire.h"

#include <QSignalSpy>

using namespace parlour;
using Whereabouts = PrivateChat::Whereabouts;

/// Private conversations of a room: who the other is, what became of what was said, and who is not heard.
class PrivateTest : public QObject
{
    Q_OBJECT

    /// Inside, in a room that vouches for occupant ids unless `ids` is false.
    struct Scene : RoomScene
    {
        explicit Scene(bool ids = true, const QList<UnconfirmedMessage> &left = {})
            : RoomScene(left)
        {
            room.join();
            enter();
            tell(ids ? u"<feature var='urn:xmpp:occupant-id:0'/>"_s : QString());
        }
        void here(const QString &nick, const QString &id) { room.receive(presence(nick, id)); }
        void whispers(const QString &nick, const QString &body, const QString &more = {})
        {
            room.receive(xml::parse(u"<message xmlns='jabber:client' type='chat' from='tea@conference.localhost/%1'>"
                                    "<body>%2</body>%3</message>"_s.arg(nick, body, more)));
        }
        void bounce(const QString &nick, const QString &id, const QString &condition)
        {
            room.receive(xml::parse(
                u"<message xmlns='jabber:client' type='error' id='%2' from='tea@conference.localhost/%1'><error "
                u"type='cancel'>"
                "<%3 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(nick, id, condition)));
        }
        PrivateChats &list() { return *room.privateChats(); }
        PrivateChat &with(int row = 0) { return *list().at(row); }
        const timeline::Entry &last(int row = 0) { return with(row).conversation()->timeline()->entries().last(); }
        QString lastId() const { return stream.sent.last().attribute(u"id"_s); }
        QStringList said(int row = 0)
        {
            QStringList texts;
            for (const auto &entry : with(row).conversation()->timeline()->entries()) {
                if (entry.kind != timeline::Kind::Notice)
                    texts << entry.nick + u": "_s + entry.body;
            }
            return texts;
        }
    };

private Q_SLOTS:
    void whatIsSaidPrivatelyIsNotSaidInTheRoom()
    {
        Scene s;
        QSignalSpy opened(&s.list(), &PrivateChats::opened);
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        QCOMPARE(s.list().count(), 1);
        QCOMPARE(s.said(), QStringList {u"bob: psst"_s});
        QCOMPARE(s.bodies(), QStringList());
        QCOMPARE(s.room.conversation()->readState()->unread(), 0);
        QCOMPARE(s.with().conversation()->readState()->unread(), 1);
        QCOMPARE(ChatList::accessibleName(s.with()), u"Private: bob, 1 unread"_s);
        QVERIFY(opened.isEmpty());
        s.list().open(s.person(u"bob"_s));
        QCOMPARE(opened.last().first().value<PrivateChat *>(), &s.with());
        QCOMPARE(s.list().count(), 1);
        s.with().conversation()->readState()->markRead();
        QCOMPARE(s.with().conversation()->readState()->unread(), 0);
    }

    void theRoomsAnswerTellsThatItArrived()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        QVERIFY(s.room.conversation()->composer()->enter(u"/msg bob hello there"_s));
        const auto sent = s.stream.sent.last();
        QCOMPARE(sent.attribute(u"to"_s), u"tea@conference.localhost/bob"_s);
        QCOMPARE(sent.attribute(u"type"_s), u"chat"_s);
        QVERIFY(!xml::child(sent, u"x", xml::MucUserNs).isNull());
        QCOMPARE(s.last().delivery, timeline::Delivery::Sending);
        s.with().conversation()->send(u"and again"_s);
        s.answerPing();
        QCOMPARE(s.with().conversation()->timeline()->entries().first().delivery, timeline::Delivery::Received);
        QCOMPARE(s.last().delivery, timeline::Delivery::Sending); // It was sent after what was asked.
        s.answerPing();
        QCOMPARE(s.last().delivery, timeline::Delivery::Received);
        QVERIFY(s.outbox.messages(u"alice@localhost"_s, u"tea@conference.localhost/bob"_s).isEmpty());
    }

    void bounces_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("problem");
        QTest::newRow("they left") << u"item-not-found"_s << u"bob is not in the room any more."_s;
        QTest::newRow("prosody forbids") << u"policy-violation"_s
                                         << u"The room does not let you write privately to bob."_s;
        QTest::newRow("ejabberd forbids") << u"forbidden"_s << u"The room does not let you write privately to bob."_s;
        QTest::newRow("we are outside") << u"not-acceptable"_s << u"The room says that you are not inside."_s;
    }
    void bounces()
    {
        QFETCH(QString, condition);
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.here(u"eve"_s, u"E"_s);
        s.room.conversation()->composer()->enter(u"/msg bob hello"_s);
        const QString id = s.lastId();
        s.bounce(u"eve"_s, id, condition); // It was not sent to her.
        QCOMPARE(s.last().delivery, timeline::Delivery::Sending);
        s.answerPing();
        s.bounce(u"bob"_s, id, condition); // Even late.
        QCOMPARE(s.last().delivery, timeline::Delivery::Failed);
        QTEST(s.last().problem, "problem");
        const bool forbidden = condition == u"forbidden"_s || condition == u"policy-violation"_s;
        QCOMPARE(s.list().refusal().isEmpty(), !forbidden);
        s.with().conversation()->retry(id);
        QCOMPARE(s.said().size(), 1);
        QCOMPARE(s.lastId(), id); // As in a room: what comes twice is known by it.
        QCOMPARE(s.last().delivery, timeline::Delivery::Sending);
    }

    void aChangeOfNickIsFollowed()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.gone(u"bob"_s, u"<item nick='rob'/><status code='303'/>"_s);
        s.here(u"rob"_s, u"B"_s);
        QCOMPARE(s.with().nick(), u"rob"_s);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Here);
        s.whispers(u"rob"_s, u"me again"_s);
        QCOMPARE(s.list().count(), 1);
        s.with().conversation()->send(u"hi"_s);
        QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"tea@conference.localhost/rob"_s);
    }

    void somebodyElseDoesNotInheritIt()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.gone(u"bob"_s, u"<item role='none'/>"_s);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Gone);
        QVERIFY(!s.with().canWrite());
        s.here(u"bob"_s, u"EVIL"_s);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Replaced);
        const auto sent = s.stream.sent.size();
        s.with().conversation()->send(u"secret"_s);
        QCOMPARE(s.stream.sent.size(), sent);
        QCOMPARE(s.last().delivery, timeline::Delivery::Failed);
        s.whispers(u"bob"_s, u"I am bob"_s);
        QCOMPARE(s.list().count(), 2);
        QCOMPARE(s.said(1), QStringList {u"bob: I am bob"_s});
        // The first one comes back under another nick.
        s.here(u"bobby"_s, u"B"_s);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Here);
        QCOMPARE(s.with().nick(), u"bobby"_s);
    }

    void withoutIdsNobodyIsProvenToBeTheSame()
    {
        Scene s(false);
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.here(u"bob"_s, u"made up"_s); // A change of presence: they never left.
        QCOMPARE(s.with().whereabouts(), Whereabouts::Here);
        s.gone(u"bob"_s, u"<item role='none'/>"_s);
        s.here(u"bob"_s, u"B"_s); // The room does not support ids: anybody may have made it up.
        QCOMPARE(s.with().whereabouts(), Whereabouts::Unproven);
        QSignalSpy opened(&s.list(), &PrivateChats::opened);
        s.list().open(s.person(u"bob"_s));
        QCOMPARE(s.list().count(), 2);
        QCOMPARE(opened.last().first().value<PrivateChat *>(), &s.with(1));
        QCOMPARE(s.with(1).whereabouts(), Whereabouts::Here);
    }

    void whatIsWrittenOfflineWaitsForAResumedSession()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.stream.setState(Stream::State::Offline);
        s.room.streamLost();
        QCOMPARE(s.with().whereabouts(), Whereabouts::Cut);
        s.with().conversation()->send(u"wait"_s);
        QCOMPARE(s.last().delivery, timeline::Delivery::Waiting);
        s.stream.goOnline(true);
        s.room.streamBack(true);
        QCOMPARE(s.last().delivery, timeline::Delivery::Sending);
        QCOMPARE(s.sentBodies(), QStringList {u"wait"_s});
    }

    void afterANewSessionItGoesOnlyToTheSamePerson_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("sent");
        QTest::newRow("the same") << u"B"_s << true;
        QTest::newRow("another") << u"X"_s << false;
        QTest::newRow("nobody") << QString() << false;
    }
    void afterANewSessionItGoesOnlyToTheSamePerson()
    {
        QFETCH(QString, id);
        QFETCH(bool, sent);
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.with().conversation()->send(u"under way"_s);
        s.stream.setState(Stream::State::Offline);
        s.room.streamLost();
        s.with().conversation()->send(u"wait"_s);
        s.stream.sent.clear();
        s.stream.goOnline();
        s.newStream();
        if (!id.isEmpty())
            s.here(u"bob"_s, id);
        s.enter();
        QCOMPARE(s.sentBodies(), sent ? QStringList {u"wait"_s} : QStringList());
        const auto &entries = s.with().conversation()->timeline()->entries();
        const auto delivery = [&entries](const QString &body) {
            return std::ranges::find(entries, body, &timeline::Entry::body)->delivery;
        };
        QCOMPARE(delivery(u"under way"_s), timeline::Delivery::Failed); // Nobody can tell: it is not sent twice.
        QCOMPARE(delivery(u"wait"_s), sent ? timeline::Delivery::Sending : timeline::Delivery::Failed);
    }

    void whatDidNotArriveIsThereAfterARestartAndNotSentByItself()
    {
        RoomScene before;
        UnconfirmedMessage message;
        message.id = u"m1"_s;
        message.nick = u"alice"_s;
        message.body = u"unsent"_s;
        message.written = QDateTime::currentDateTimeUtc();
        before.outbox.add(u"alice@localhost"_s, u"tea@conference.localhost/bob"_s, message);
        Room room(before.stream, before.secrets, before.outbox, *Jid::parse(u"tea@conference.localhost"));
        QCOMPARE(room.privateChats()->count(), 1);
        const auto *chat = room.privateChats()->at(0);
        QCOMPARE(chat->nick(), u"bob"_s);
        QCOMPARE(chat->conversation()->timeline()->entries().last().delivery, timeline::Delivery::Failed);
        QVERIFY(before.sentBodies().isEmpty());
        room.privateChats()->close(room.privateChats()->at(0));
        QVERIFY(before.outbox.rooms(u"alice@localhost"_s).isEmpty());
    }

    void whatTheServerKeptComesOnce()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        const QString id = u"<stanza-id xmlns='urn:xmpp:sid:0' id='1' by='alice@localhost'/>"_s;
        s.whispers(u"bob"_s, u"psst"_s, id);
        s.whispers(u"bob"_s, u"psst"_s, id);
        QCOMPARE(s.said().size(), 1);
        s.whispers(u"bob"_s, u"psst"_s);
        QCOMPARE(s.said().size(), 2);
        QCOMPARE(s.with().conversation()->readState()->unread(), 2);
    }

    void aCopyFromAnotherDeviceIsOurs()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='chat' from='alice@localhost'><sent xmlns='urn:xmpp:carbons:2'>"
            "<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' type='chat' id='o1' "
            "from='alice@localhost/r2'"
            " to='tea@conference.localhost/bob'><body>from afar</body></message></forwarded></sent></message>"_s));
        QCOMPARE(s.said(), QStringList {u"alice: from afar"_s});
        QVERIFY(s.last().own);
        QCOMPARE(s.with().conversation()->readState()->unread(), 0);
    }

    void theRoomsRulesAreSaid_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("nobody") << u"none"_s << u"This room does not allow private messages."_s;
        QTest::newRow("moderators, as we are") << u"moderators"_s << QString();
        QTest::newRow("anybody") << u"anyone"_s << QString();
    }
    void theRoomsRulesAreSaid()
    {
        QFETCH(QString, allowed);
        RoomScene s;
        s.room.join();
        s.enter();
        s.present(u"bob"_s);
        s.answer(s.questionFor(u"query"_s, xml::DiscoInfoNs),
                 xml::parse(
                     u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>"
                     "<identity category='conference' type='text'/><x xmlns='jabber:x:data' type='result'>"
                     "<field var='muc#roomconfig_allowpm'><value>%1</value></field></x></query></iq>"_s.arg(allowed)));
        QTEST(s.room.privateChats()->obstacle(u"bob"_s), "obstacle");
        QCOMPARE(s.room.privateChats()->obstacle(u"alice"_s).isEmpty(), false);
        QCOMPARE(s.room.privateChats()->obstacle(u"nobody"_s).isEmpty(), false);
        QCOMPARE(s.room.conversation()->composer()->enter(u"/msg bob hi"_s),
                 s.room.privateChats()->obstacle(u"bob"_s).isEmpty());
    }

    void aChatTellsWhetherItsOtherIsIgnored()
    {
        Scene s;
        s.here(u"eve"_s, u"E"_s);
        QCOMPARE(s.room.privateChats()->open(s.person(u"eve"_s)), QString());
        const PrivateChat *chat = s.room.privateChats()->at(0);
        QCOMPARE(chat->explanation(),
                 u"Only eve sees this. The room's server, conference.localhost, passes it on and could read it."_s);
        QSignalSpy changed(chat, &PrivateChat::ignoredChanged);
        QVERIFY(!chat->isIgnored());
        s.room.people()->ignored()->add(u"eve"_s);
        QVERIFY(chat->isIgnored());
        s.gone(u"eve"_s, u"<item nick='ada'/><status code='303'/>"_s);
        s.here(u"ada"_s, u"E"_s);
        QCOMPARE(chat->nick(), u"ada"_s);
        QVERIFY(chat->isIgnored());
        s.room.people()->ignored()->remove(chat->person());
        QVERIFY(!chat->isIgnored());
        QCOMPARE(changed.size(), 2);
        s.room.people()->ignored()->setPeople({chat->person()}); // As after a start.
        QVERIFY(chat->isIgnored());
    }

    void theIgnoredAreNotHeardAndComeBackInTheirPlace()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.here(u"eve"_s, u"E"_s);
        const QString then =
            u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2026-01-01T00:00:0%1Z'/>"
            "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%2'/>"_s;
        s.says(u"eve"_s, u"one"_s, then.arg(1).arg(u"E"_s));
        s.says(u"bob"_s, u"two"_s, then.arg(2).arg(u"B"_s));
        s.endHistory();
        QSignalSpy changed(s.room.people()->ignored(), &IgnoreList::changed);
        s.room.people()->ignored()->add(u"eve"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(s.bodies(), QStringList {u"two"_s});
        s.room.conversation()->readState()->markRead();
        s.says(u"eve"_s, u"alice: three"_s);
        const QDateTime whispered = s.now = QDateTime(QDate(2026, 1, 1), QTime(23, 59, 59), QTimeZone::UTC);
        s.whispers(u"eve"_s, u"psst"_s);
        s.now = {};
        QCOMPARE(s.bodies(), QStringList {u"two"_s});
        QCOMPARE(s.room.conversation()->readState()->unread(), 0);
        QVERIFY(!s.room.conversation()->readState()->isMentioned());
        QCOMPARE(s.list().count(), 0);
        // Under another nick she is the same; another under hers is not.
        s.gone(u"eve"_s, u"<item nick='ada'/><status code='303'/>"_s);
        s.here(u"ada"_s, u"E"_s);
        s.here(u"eve"_s, u"N"_s);
        s.says(u"ada"_s, u"four"_s);
        s.says(u"eve"_s, u"five"_s);
        QCOMPARE(s.bodies(), QStringList({u"two"_s, u"five"_s}));
        QVERIFY(s.room.people()->ignored()->contains(u"ada"_s));
        QVERIFY(!s.room.people()->ignored()->contains(u"eve"_s));
        s.room.people()->ignored()->remove(u"ada"_s);
        auto bodies = s.bodies();
        QCOMPARE(bodies.first(2), QStringList({u"one"_s, u"two"_s}));
        bodies.sort(); // The others were said within a millisecond.
        QCOMPARE(bodies, QStringList({u"alice: three"_s, u"five"_s, u"four"_s, u"one"_s, u"two"_s}));
        QCOMPARE(s.list().count(), 1);
        QCOMPARE(s.said(), QStringList {u"eve: psst"_s});
        const auto entries = s.with().conversation()->timeline()->entries();
        QCOMPARE(std::ranges::find(entries, u"psst"_s, &timeline::Entry::body)->time, whispered);
    }

    void theRowSaysHatsAndThatOneIgnores()
    {
        Scene s;
        s.room.receive(xml::parse(
            u"<presence xmlns='jabber:client' from='tea@conference.localhost/bob'><hats xmlns='urn:xmpp:hats:0'>"
            "<hat title='Host' uri='x'/></hats><x xmlns='http://jabber.org/protocol/muc#user'>"
            "<item affiliation='member' role='participant' jid='bob@localhost/x'/></x></presence>"_s));
        s.room.people()->occupants().flush();
        const auto row = s.room.people()->occupants().index(1);
        QVERIFY2(row.data(OccupantModel::HatsRole).toStringList().isEmpty(), "anybody can write that");
        QCOMPARE(row.data(OccupantModel::AccessibleNameRole).toString(), u"bob, member"_s);
        s.room.details()->refresh();
        while (s.stream.asked.size() > 1)
            s.stream.asked.removeFirst();
        s.stream.answer(
            xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>"
                       "<identity category='conference' type='text'/><feature var='urn:xmpp:hats:0'/></query></iq>"_s));
        QCOMPARE(row.data(OccupantModel::HatsRole).toStringList(), QStringList {u"Host"_s});
        QCOMPARE(row.data(OccupantModel::AccessibleNameRole).toString(), u"bob, member, Host"_s);
        QVERIFY(s.room.conversation()->composer()->enter(u"/ignore bob"_s));
        QCOMPARE(row.data(OccupantModel::AccessibleNameRole).toString(), u"bob, member, Host, ignored"_s);
        QCOMPARE(s.room.people()->ignored()->people().value(0).address, u"bob@localhost"_s);
        s.gone(u"bob"_s, u"<item role='none'/>"_s);
        QVERIFY(s.room.conversation()->composer()->enter(u"/unignore bob"_s));
        QVERIFY(s.room.people()->ignored()->people().isEmpty());
        QVERIFY(!s.room.conversation()->composer()->enter(u"/unignore bob"_s));
        QVERIFY(!s.room.conversation()->composer()->enter(u"/ignore alice"_s));
        QVERIFY(!s.room.conversation()->composer()->enter(u"/ignore nobody"_s));
    }

    void leavingTheRoomEndsWhatWaits()
    {
        Scene s;
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.room.streamLost();
        s.with().conversation()->send(u"wait"_s);
        s.room.leave();
        QCOMPARE(s.with().whereabouts(), Whereabouts::Outside);
        QCOMPARE(s.last().delivery, timeline::Delivery::Failed);
        QCOMPARE(s.last().problem, s.with().stateText());
    }

    void aRoomThatClosesIsAskedWhoIsStillThere()
    {
        Scene s(true);
        s.here(u"bob"_s, u"B"_s);
        s.here(u"carol"_s, u"C"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.room.receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'>"
                       "<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s));
        const auto before = s.stream.sent.size();
        s.tell(u"<feature var='urn:xmpp:occupant-id:0'/><feature var='muc_membersonly'/>"_s);
        QCOMPARE(s.stream.sent.size(), before + 1);
        const auto call = s.stream.sent.last();
        QCOMPARE(call.attribute(u"to"_s), u"tea@conference.localhost/alice"_s);
        s.here(u"carol"_s, u"C"_s);
        s.enter(); // A presence of ours that answers something else.
        QCOMPARE(s.with().whereabouts(), Whereabouts::Here);
        auto self =
            xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/alice'><x "
                       "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' role='moderator'/>"
                       "<status code='110'/></x></presence>"_s);
        self.setAttribute(u"id"_s, call.attribute(u"id"_s));
        s.room.receive(self);
        s.room.people()->occupants().flush();
        auto nicks = s.room.people()->occupants().nicks();
        nicks.sort();
        QCOMPARE(nicks, QStringList({u"alice"_s, u"carol"_s}));
        QCOMPARE(s.with().whereabouts(), Whereabouts::Gone);
    }

    void membersWhoAreNotHereHaveNotLeft()
    {
        Scene s;
        s.gone(u"Cee"_s, u"<item affiliation='member' role='none' nick='Cee'/>"_s); // As Prosody shows them, 5.60.
        s.room.people()->occupants().flush();
        QCOMPARE(s.room.people()->occupants().nicks(), QStringList {u"alice"_s});
        QVERIFY(s.notices().isEmpty());
    }

    void oneOfTwoSessionsLeaving_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("prosody") << u"prosody"_s;
        QTest::newRow("ejabberd") << u"ejabberd"_s;
    }
    void oneOfTwoSessionsLeaving()
    {
        // What carol sees of bob's two sessions: he is there until he is kicked.
        QFETCH(QString, server);
        RoomScene s;
        const auto stanzas = wire::received(server + u"/6.18_two_resources_same_nick"_s);
        Room *room = nullptr;
        FakeStream stream(u"carol@localhost/r1"_s);
        stream.goOnline();
        bool here = false;
        for (const auto &[client, stanza] : stanzas) {
            if (client != u"carol"_s)
                continue;
            if (!room) {
                room =
                    new Room(stream, s.secrets, s.outbox, Jid::parse(stanza.attribute(u"from"_s))->toBare(), &stream);
                room->occupancy()->setNick(u"carol"_s);
                room->join();
            }
            room->receive(stanza);
            const bool kicked = stanza.attribute(u"type"_s) == u"unavailable"_s;
            here = here || room->people()->occupants().find(u"bob"_s).has_value();
            QCOMPARE(room->people()->occupants().find(u"bob"_s).has_value(), here && !kicked);
            here = here && !kicked;
        }
        QVERIFY(room);
    }
};

PARLOUR_TEST(PrivateTest)
#include "privatetest.moc"
