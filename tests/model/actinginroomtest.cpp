// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/reactionchip.h"
#include "protocol/message/acting.h"
#include "support/keptroom.h"
#include "support/suite.h"
#include "support/wire.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

/// What is done to messages in a room: by whom it is believed, and what one can do oneself.
class ActingInRoomTest : public QObject
{
    Q_OBJECT

    static constexpr auto Announced =
        "<feature var='urn:xmpp:mam:2'/><feature var='urn:xmpp:sid:0'/>"
        "<feature var='urn:xmpp:occupant-id:0'/><feature var='urn:xmpp:message-moderate:1'/>";

    static void enter(RoomScene &s, const QString &features = QString::fromLatin1(Announced))
    {
        s.enterWithTwo(features);
    }
    static void receive(RoomScene &s, const QString &nick, const QString &inside, const QString &id = u"x"_s)
    {
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' id='%1' from='tea@conference.localhost%2'>%3%4</message>"_s
                .arg(id, nick.isEmpty() ? QString() : u'/' + nick, inside,
                     nick.isEmpty() ? QString()
                                    : u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1-id'/>"_s.arg(nick))));
    }
    static void say(RoomScene &s, const QString &nick, const QString &body, const QString &stanzaId)
    {
        receive(s, nick,
                u"<body>%1</body><stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='%2'/>"_s.arg(
                    body, stanzaId),
                u"id-"_s + stanzaId);
    }
    static QString retract(const QString &id)
    {
        return u"<retract id='%1' xmlns='urn:xmpp:message-retract:1'/><body>gone</body>"_s.arg(id);
    }
    static QString react(const QString &id, const QStringList &emoji)
    {
        QString inside;
        for (const QString &one : emoji)
            inside += u"<reaction>%1</reaction>"_s.arg(one);
        return u"<reactions id='%1' xmlns='urn:xmpp:reactions:0'>%2</reactions>"_s.arg(id, inside);
    }
    static QString clock(RoomScene &s)
    {
        return s.room.conversation()->timeline()->index(lastRow(s)).data(TimelineModel::ClockRole).toString();
    }
    static QString moderate(const QString &id)
    {
        return u"<retract id='%1' xmlns='urn:xmpp:message-retract:1'><moderated xmlns='urn:xmpp:message-moderate:1' "
               "by='tea@conference.localhost/alice'/><reason>rude</reason></retract>"_s.arg(id);
    }
    static QStringList rows(RoomScene &s)
    {
        QStringList rows;
        auto *timeline = s.room.conversation()->timeline();
        for (int row = 0; row < timeline->count(); ++row) {
            if (timeline::isSaid(timeline->entries().at(row))) {
                QString name = timeline->index(row).data(TimelineModel::AccessibleNameRole).toString();
                const QString time = timeline->index(row).data(TimelineModel::ClockRole).toString();
                if (name.endsWith(u", "_s + time))
                    name.chop(time.size() + 2);
                rows << name;
            }
        }
        return rows;
    }
    static ActOffer offer(RoomScene &s, int row, messageactions::Action action)
    {
        const auto offers = s.room.conversation()->acting()->offers(row);
        const auto found = std::ranges::find(offers, action, &ActOffer::action);
        return found == offers.end() ? ActOffer {} : *found;
    }
    static int lastRow(RoomScene &s) { return s.room.conversation()->timeline()->count() - 1; }

private Q_SLOTS:
    void whatIsRemovedIsSaidToBe()
    {
        RoomScene s;
        enter(s);
        QAbstractItemModelTester tester(s.room.conversation()->timeline());
        say(s, u"bob"_s, u"alice: hello"_s, u"s1"_s);
        say(s, u"bob"_s, u"rude words"_s, u"s2"_s);
        say(s, u"carol"_s, u"well"_s, u"s3"_s);
        auto *reading = s.room.conversation()->readState();
        QCOMPARE(reading->unread(), 3);
        receive(s, u"bob"_s, retract(u"s1"_s));
        receive(s, {}, moderate(u"s2"_s));
        QTRY_COMPARE(
            rows(s),
            QStringList({u"bob, message deleted"_s, u"bob, message removed by alice: rude"_s, u"carol, well"_s}));
        QTRY_COMPARE(reading->unread(), 1);
        QVERIFY(!reading->isMentioned());
        receive(s, u"carol"_s, retract(u"s3"_s));
        QTRY_COMPARE(rows(s).last(), u"carol, message deleted"_s);
        QTRY_VERIFY(!s.room.conversation()->last()->entry());
        QCOMPARE(reading->unread(), 0);
    }

    /// A nickname may have been another's when a message was said.
    void whoseAMessageIsIsToldByOccupantId()
    {
        RoomScene s;
        enter(s);
        s.room.receive(
            xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/alice'><occupant-id "
                       "xmlns='urn:xmpp:occupant-id:0' id='alice-id'/><x xmlns='http://jabber.org/protocol/muc#user'>"
                       "<item affiliation='none' role='participant'/><status code='110'/></x></presence>"_s));
        const auto said = [&s](const QString &nick, const QString &id, const QString &body) {
            s.room.receive(xml::parse(
                u"<message xmlns='jabber:client' type='groupchat' id='%3' from='tea@conference.localhost/%1'>"
                "<body>%3</body>%2</message>"_s.arg(
                    nick, id.isEmpty() ? QString() : u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>"_s.arg(id),
                    body)));
        };
        said(u"alice"_s, u"bob-id"_s, u"his"_s);
        said(u"ally"_s, u"alice-id"_s, u"ours"_s);
        said(u"alice"_s, {}, u"without"_s);
        s.room.conversation()->arrivals().flush();
        QStringList own;
        for (const auto &entry : s.room.conversation()->timeline()->entries()) {
            if (entry.own)
                own << entry.body;
        }
        QTRY_COMPARE(own, QStringList({u"ours"_s, u"without"_s}));
        QCOMPARE(s.room.conversation()->readState()->unread(), 1);
    }

    void theListShowsTheMessageBefore()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"one"_s, u"s1"_s);
        say(s, u"bob"_s, u"two"_s, u"s2"_s);
        QTRY_COMPARE(s.room.conversation()->last()->entry()->body, u"two"_s);
        receive(s, u"bob"_s, retract(u"s2"_s));
        QTRY_VERIFY(s.room.conversation()->last()->entry() && s.room.conversation()->last()->entry()->body == "one"_L1);
    }

    void whatComesBeforeItsMessageIsNoNews()
    {
        RoomScene s;
        enter(s);
        QSignalSpy announced(s.room.conversation()->timeline(), &TimelineModel::arrived);
        QSignalSpy heard(s.room.conversation(), &Conversation::heard);
        receive(s, u"bob"_s, retract(u"s1"_s));
        QVERIFY(rows(s).isEmpty());
        say(s, u"bob"_s, u"alice: hello"_s, u"s1"_s);
        QTRY_COMPARE(rows(s), QStringList {u"bob, message deleted"_s});
        QCOMPARE(announced.size() + heard.size(), 0);
        QCOMPARE(s.room.conversation()->readState()->unread(), 0);
    }

    void forgedOnesDoNothing_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("inside");
        const QString old = u"<apply-to id='s1' xmlns='urn:xmpp:fasten:0'>%1</apply-to><body>gone</body>"_s;
        QTest::newRow("another's retraction") << u"carol"_s << retract(u"s1"_s);
        QTest::newRow("as it was before") << u"carol"_s << old.arg(u"<retract xmlns='urn:xmpp:message-retract:0'/>"_s);
        QTest::newRow("an occupant's moderation") << u"carol"_s << moderate(u"s1"_s);
        QTest::newRow("as it was before")
            << u"carol"_s
            << old.arg(u"<moderated xmlns='urn:xmpp:message-moderate:0' by='tea@conference.localhost/alice'><retract "
                       "xmlns='urn:xmpp:message-retract:0'/></moderated>"_s);
        QTest::newRow("a live tombstone") << u"carol"_s << u"<retracted id='s1' xmlns='urn:xmpp:message-retract:1'/>"_s;
    }
    void forgedOnesDoNothing()
    {
        QFETCH(QString, nick);
        QFETCH(QString, inside);
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"transfer to account 1"_s, u"s1"_s);
        receive(s, nick, inside);
        QCOMPARE(rows(s), QStringList {u"bob, transfer to account 1"_s});
        // Bob goes, and somebody takes the name.
        s.gone(u"bob"_s, u"<item affiliation='none' role='none'/>"_s);
        s.gone(u"carol"_s, u"<item nick='bob' affiliation='none' role='participant'/><status code='303'/>"_s);
        s.room.receive(RoomScene::presence(u"bob"_s, u"carol-id"_s));
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost/bob'>%1<occupant-id "
            "xmlns='urn:xmpp:occupant-id:0' id='carol-id'/></message>"_s.arg(inside)));
        QCOMPARE(rows(s), QStringList {u"bob, transfer to account 1"_s});
    }

    void withoutOccupantIdsOneStayIsProof()
    {
        RoomScene s;
        enter(s, u"<feature var='urn:xmpp:sid:0'/>"_s);
        say(s, u"bob"_s, u"one"_s, u"s1"_s);
        say(s, u"bob"_s, u"two"_s, u"s2"_s);
        say(s, u"bob"_s, u"three"_s, u"s3"_s);
        receive(s, u"bob"_s, retract(u"s1"_s));
        QTRY_COMPARE(rows(s), QStringList({u"bob, message deleted"_s, u"bob, two"_s, u"bob, three"_s}));
        s.gone(u"bob"_s, u"<item nick='bobby' affiliation='none' role='participant'/><status code='303'/>"_s);
        s.present(u"bobby"_s);
        receive(s, u"bobby"_s, retract(u"s2"_s)); // The same person, under another name.
        QTRY_COMPARE(rows(s), QStringList({u"bob, message deleted"_s, u"bob, message deleted"_s, u"bob, three"_s}));
        s.gone(u"bobby"_s, u"<item affiliation='none' role='none'/>"_s);
        s.present(u"bob"_s);
        receive(s, u"bob"_s, retract(u"s3"_s)); // It may be anybody.
        receive(s, u"bob"_s, u"<body>then</body>"_s);
        QCOMPARE(rows(s).mid(2), QStringList({u"bob, three"_s, u"bob, then"_s}));
    }

    void whatIsDoneWaitsUntilTheRoomSaysWhetherItVouches()
    {
        RoomScene s;
        s.room.join();
        s.room.receive(RoomScene::presence(u"bob"_s, u"bob-id"_s));
        s.enter();
        say(s, u"bob"_s, u"one"_s, u"s1"_s);
        receive(s, u"bob"_s, retract(u"s1"_s));
        s.endHistory();
        QCOMPARE(rows(s), QStringList {u"bob, one"_s});
        s.tell(QString::fromLatin1(Announced));
        QTRY_COMPARE(rows(s), QStringList {u"bob, message deleted"_s});
    }

    void whatPeopleThinkStandsBelow()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"hello"_s, u"s1"_s);
        auto *timeline = s.room.conversation()->timeline();
        s.room.conversation()->readState()->markRead();
        receive(s, u"carol"_s, react(u"s1"_s, {u"👍"_s, u"🎉"_s}));
        receive(s, u"alice"_s, react(u"s1"_s, {u"👍"_s}));
        QTRY_COMPARE(rows(s), QStringList {u"bob, hello, %1, reactions 👍 2 🎉"_s.arg(clock(s))});
        const auto chips = timeline->index(lastRow(s)).data(TimelineModel::ReactionsRole).value<QList<ReactionChip>>();
        QCOMPARE(chips.size(), 2);
        QVERIFY(chips.at(0).own && !chips.at(1).own);
        QCOMPARE(chips.at(0).name, u"thumbs up by carol, you"_s);
        QCOMPARE(s.room.conversation()->readState()->unread(), 0);
        QTRY_VERIFY(s.room.conversation()->last()->entry()
                    && s.room.conversation()->last()->entry()->body == "hello"_L1);
        receive(s, u"carol"_s, react(u"s1"_s, {})); // The whole set is replaced.
        QTRY_COMPARE(rows(s), QStringList {u"bob, hello, %1, reactions 👍"_s.arg(clock(s))});
        receive(s, u"bob"_s, retract(u"s1"_s));
        QTRY_COMPARE(rows(s), QStringList {u"bob, message deleted"_s});
    }
    /// Who reacts with many emoji leaves room for what the person chose, and for what most chose.
    void oursIsAmongMany()
    {
        QStringList many;
        for (int i = 0; i < 20; ++i)
            many << u"e%1"_s.arg(i);
        const auto chips = reactionChips({{u"carol"_s, false, many},
                                          {u"alice"_s, true, {u"🎯"_s}},
                                          {u"dave"_s, false, {u"🏆"_s}},
                                          {u"erin"_s, false, {u"🏆"_s}}});
        QStringList shown;
        for (const auto &chip : chips)
            shown << chip.text;
        QCOMPARE(shown, many.first(18) + QStringList({u"🎯"_s, u"🏆 2"_s}));
    }
    void oneReactsAndTakesItBack()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"hello"_s, u"s1"_s);
        auto &acting = *s.room.conversation()->acting();
        QVERIFY(offer(s, lastRow(s), messageactions::Action::React).asksEmoji);
        const auto sent = [&s] { return acting::act(s.stream.sent.last(), false).value_or(acting::Refused {}); };
        acting.react(u"s1"_s, u"👍"_s);
        QCOMPARE(sent(), acting::Act(acting::Reactions {u"s1"_s, {u"👍"_s}}));
        QVERIFY(!xml::child(s.stream.sent.last(), u"store", "urn:xmpp:hints"_L1).isNull());
        receive(s, u"alice"_s, react(u"s1"_s, {u"👍"_s}));
        acting.toggle(lastRow(s), u"🎉"_s);
        QCOMPARE(sent(), acting::Act(acting::Reactions {u"s1"_s, {u"👍"_s, u"🎉"_s}}));
        receive(s, u"alice"_s, react(u"s1"_s, {u"👍"_s, u"🎉"_s}));
        acting.toggle(lastRow(s), u"👍"_s);
        QCOMPARE(sent(), acting::Act(acting::Reactions {u"s1"_s, {u"🎉"_s}}));
    }
    void theRoomLimitsReactions()
    {
        RoomScene s;
        enter(
            s,
            QString::fromLatin1(Announced)
                + u"<x xmlns='jabber:x:data' type='result'><field "
                  u"var='FORM_TYPE'><value>urn:xmpp:reactions:0:restrictions"
                  "</value></field><field var='max_reactions_per_user'><value>1</value></field><field var='allowlist'>"
                  "<value>👍</value><value>🎉</value></field></x>"_s);
        say(s, u"bob"_s, u"hello"_s, u"s1"_s);
        auto &acting = *s.room.conversation()->acting();
        const auto sent = s.stream.sent.size();
        acting.react(u"s1"_s, u"❤️"_s);
        QCOMPARE(s.stream.sent.size(), sent);
        QCOMPARE(s.notices().last(), u"This room does not allow ❤️ as a reaction."_s);
        receive(s, u"alice"_s, react(u"s1"_s, {u"👍"_s}));
        acting.react(u"s1"_s, u"🎉"_s);
        QCOMPARE(acting::act(s.stream.sent.last(), false).value_or(acting::Refused {}),
                 acting::Act(acting::Reactions {u"s1"_s, {u"🎉"_s}}));
    }

    void aResumedStreamChangesNothing()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"one"_s, u"s1"_s);
        s.room.streamLost();
        s.room.streamBack(true);
        receive(s, u"bob"_s, retract(u"s1"_s));
        QTRY_COMPARE(rows(s), QStringList {u"bob, message deleted"_s});
    }

    void oneTakesBackOnesOwn()
    {
        RoomScene s;
        enter(s);
        say(s, u"alice"_s, u"mine"_s, u"s1"_s);
        using messageactions::Action;
        const auto own = offer(s, lastRow(s), Action::Retract);
        QCOMPARE(own.text, u"Delete for everybody..."_s);
        QCOMPARE(own.obstacle, QString());
        QVERIFY(offer(s, lastRow(s), Action::Moderate).text.isEmpty());
        s.room.conversation()->acting()->perform(own, {});
        const auto sent = s.stream.sent.last();
        QCOMPARE(xml::child(sent, u"retract", "urn:xmpp:message-retract:1"_L1).attribute(u"id"_s), u"s1"_s);
        QCOMPARE(sent.attribute(u"type"_s), u"groupchat"_s);
        receive(s, u"alice"_s, retract(u"s1"_s));
        QTRY_COMPARE(rows(s), QStringList {u"alice, message deleted"_s});
        QVERIFY(s.room.conversation()->acting()->offers(lastRow(s)).isEmpty());
        const auto count = s.stream.sent.size();
        s.room.conversation()->acting()->perform(own, {}); // It is gone by now.
        QCOMPARE(s.stream.sent.size(), count);
    }

    /// ejabberd's answer to a visitor of a moderated room.
    void whatTheRoomRefusesIsTold()
    {
        RoomScene s;
        enter(s);
        say(s, u"alice"_s, u"oops"_s, u"s1"_s);
        const auto refuse = [&s] {
            s.room.receive(xml::parse(
                u"<message xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost'><error "
                u"type='auth'>"
                "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><text "
                "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>Visitors are not allowed to send messages to all "
                "occupants</text></error></message>"_s.arg(s.stream.sent.last().attribute(u"id"_s))));
        };
        s.room.conversation()->acting()->react(u"s1"_s, u"👍"_s);
        refuse();
        QVERIFY(s.notices().last().startsWith(u"Your reaction did not arrive. You may not speak in this room."_s));
        QCOMPARE(rows(s), QStringList {u"alice, oops"_s});
        s.room.conversation()->acting()->perform(offer(s, 0, messageactions::Action::Retract), {});
        refuse();
        QVERIFY(s.notices().last().startsWith(u"The message was not taken back: others can still read it."_s));
        QCOMPARE(rows(s), QStringList {u"alice, oops"_s});
    }

    void aModeratorRemovesAMessage()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"rude"_s, u"s1"_s);
        const auto remove = offer(s, lastRow(s), messageactions::Action::Moderate);
        QVERIFY(remove.asksReason);
        QCOMPARE(remove.question, u"Remove this message of bob?"_s);
        s.room.conversation()->acting()->perform(remove, u"no"_s);
        const auto &asked = s.stream.asked.last();
        QCOMPARE(asked.payload.namespaceURI(), u"urn:xmpp:message-moderate:1"_s);
        QCOMPARE(asked.payload.attribute(u"id"_s), u"s1"_s);
        s.answer(s.stream.asked.size() - 1, IqFailure {IqFailure::Kind::TimedOut, {}});
        QVERIFY(s.notices().last().startsWith(u"The message could not be removed."_s));
        receive(s, {}, moderate(u"s1"_s));
        QTRY_COMPARE(rows(s), QStringList {u"bob, message removed by alice: rude"_s});
    }

    void whatDoesNotWorkSaysWhy()
    {
        RoomScene s;
        enter(s, u"<feature var='urn:xmpp:sid:0'/>"_s);
        using messageactions::Action;
        receive(s, u"bob"_s, u"<body>nameless</body>"_s);
        QCOMPARE(offer(s, lastRow(s), Action::Moderate).obstacle, u"This room does not support it."_s);
        say(s, u"alice"_s, u"mine"_s, u"s1"_s);
        QCOMPARE(offer(s, lastRow(s), Action::Retract).obstacle, QString()); // Said since we came.
        s.stream.close();
        QCOMPARE(offer(s, lastRow(s), Action::Retract).obstacle, u"You are not inside the room now."_s);
    }

    /// The same rows, live, after a restart, and out of the archive alone.
    void theRowsAreTheSameAgain()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"profile.sqlite"_s);
        const QStringList expected {u"bob, message deleted"_s, u"carol, two"_s,
                                    u"bob, message removed by alice: rude"_s};
        {
            RoomScene s({}, file);
            enter(s);
            say(s, u"bob"_s, u"one"_s, u"s1"_s);
            say(s, u"carol"_s, u"two"_s, u"s2"_s);
            receive(s, u"bob"_s, retract(u"s1"_s));
            receive(s, u"bob"_s, retract(u"s2"_s));
            receive(s, {}, moderate(u"s3"_s));
            say(s, u"bob"_s, u"three"_s, u"s3"_s);
            QTRY_COMPARE(rows(s), expected);
        }
        RoomScene again({}, file);
        QTRY_COMPARE(rows(again), expected);
        RoomScene fresh;
        enter(fresh);
        const auto question = fresh.questionFor(u"query"_s, archive::ArchiveNs);
        QVERIFY(question >= 0);
        const QString query = fresh.stream.asked.at(question).payload.attribute(u"queryid"_s);
        int number = 0;
        const auto result = [&](const QString &nick, const QString &inside) {
            ++number;
            fresh.room.receive(xml::parse(
                u"<message xmlns='jabber:client' from='tea@conference.localhost'><result xmlns='urn:xmpp:mam:2' "
                u"id='s%1' "
                "queryid='%2'><forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
                "stamp='2026-11-20T10:00:0%1Z'/><message xmlns='jabber:client' type='groupchat' "
                "from='tea@conference.localhost%3'>%4%5</message></forwarded></result></message>"_s.arg(number)
                    .arg(query, nick.isEmpty() ? QString() : u'/' + nick, inside,
                         u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1-id'/>"_s.arg(nick))));
        };
        result(u"bob"_s, u"<body>one</body>"_s);
        result(u"carol"_s, u"<body>two</body>"_s);
        result(u"bob"_s,
               u"<moderated xmlns='urn:xmpp:message-moderate:0' by='tea@conference.localhost/alice'><retracted "
               "xmlns='urn:xmpp:message-retract:0'/><reason>rude</reason></moderated>"_s);
        result(u"bob"_s, retract(u"s1"_s));
        result(u"bob"_s, retract(u"s2"_s));
        result({}, moderate(u"s3"_s));
        fresh.answer(
            question,
            xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='true'><set "
                       "xmlns='http://jabber.org/protocol/rsm'><first>s1</first><last>s6</last></set></fin></iq>"_s));
        QTRY_COMPARE(rows(fresh), expected);
        QCOMPARE(Kept::gaps(fresh), QStringList());
    }
};

PARLOUR_TEST(ActingInRoomTest)
#include "actinginroomtest.moc"
