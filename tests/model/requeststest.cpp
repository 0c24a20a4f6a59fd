// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/invitations/receivedinvitations.h"
#include "model/roster/roster.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

static muc::Invitation invitation(const QString &room, const QString &inviter = u"juliet@localhost"_s)
{
    muc::Invitation invitation;
    invitation.room = *Jid::parse(room);
    invitation.inviter = inviter;
    invitation.inviterAddress = *Jid::parse(inviter);
    invitation.mediated = true;
    invitation.password = u"secret"_s;
    return invitation;
}

/// The services that we deal with.
static bool ours(const Jid &address)
{
    return address.domain() == u"conference.localhost"_s;
}

/// Those whom the account knows, as its server says.
static void know(FakeStream &stream, const QStringList &people)
{
    QString items;
    for (const QString &address : people)
        items += u"<item jid='%1' subscription='both'/>"_s.arg(address);
    stream.receive(
        u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'>%1</query></iq>"_s.arg(items));
}

/// What people ask of each other: to come in, and to be allowed to speak.
class RequestsTest : public QObject
{
    Q_OBJECT

    static QDomElement fromRoom(const QString &inside, const QString &attributes = {})
    {
        return xml::parse(u"<message xmlns='jabber:client' from='tea@conference.localhost' %1>%2</message>"_s.arg(
            attributes, inside));
    }
    static void asks(RoomScene &s, const QString &nick)
    {
        auto form = muc::voiceAnswer(s.room.address(), {nick, nick + u"@localhost"_s}, false);
        form.setAttribute(u"from"_s, u"tea@conference.localhost"_s);
        s.room.receive(xml::parse(xml::toString(form)));
    }

private Q_SLOTS:
    void anInvitationStaysUntilOneIsInside()
    {
        FakeStream stream;
        Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        QAbstractItemModelTester tester(&list);
        QSignalSpy accepted(&list, &ReceivedInvitations::accepted);
        list.setServices(ours);
        list.add(invitation(u"tea@conference.localhost"_s));
        QCOMPARE(list.data(list.index(0), ReceivedInvitations::TextRole).toString(),
                 u"juliet@localhost invites you to tea@conference.localhost."_s);
        list.accept(0);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(list.count(), 1);
        list.remove(*Jid::parse(u"tea@conference.localhost"));
        QCOMPARE(list.count(), 0);
    }

    void thePasswordIsNeverShown()
    {
        FakeStream stream;
        const Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        list.add(invitation(u"tea@conference.localhost"_s));
        for (const int role : list.roleNames().keys())
            QVERIFY(!list.data(list.index(0), role).toString().contains(u"secret"_s));
    }

    void oneInvitationPerRoomAndNotTooMany()
    {
        FakeStream stream;
        const Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        list.setServices([](const Jid &) { return true; });
        for (int i = 0; i < 60; ++i)
            list.add(invitation(u"r%1@c"_s.arg(i)));
        QCOMPARE(list.count(), 50);
        list.add(invitation(u"r30@c"_s, u"romeo@localhost"_s));
        QCOMPARE(list.count(), 50);
        QVERIFY(list.data(list.index(49), ReceivedInvitations::TextRole).toString().startsWith(u"romeo@localhost"_s));
    }

    void aRefusalIsForSomebody_data()
    {
        QTest::addColumn<QString>("invite");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("told");
        QTest::newRow("a person") << u" from='juliet@localhost/x'"_s
                                  << u"juliet@localhost invites you to tea@conference.localhost."_s << true;
        QTest::newRow("nobody") << QString() << u"Somebody invites you to tea@conference.localhost."_s << false;
        QTest::newRow("the room itself") << u" from='tea@conference.localhost'"_s
                                         << u"Somebody invites you to tea@conference.localhost."_s << false;
        QTest::newRow("its service") << u" from='conference.localhost'"_s
                                     << u"Somebody invites you to tea@conference.localhost."_s << false;
    }
    void aRefusalIsForSomebody()
    {
        QFETCH(QString, invite);
        QFETCH(bool, told);
        FakeStream stream;
        Roster roster {stream};
        ReceivedInvitations list(stream, roster);
        list.setServices(ours);
        QSignalSpy declined(&list, &ReceivedInvitations::declined);
        list.add(*muc::invitation(
            fromRoom(u"<x xmlns='http://jabber.org/protocol/muc#user'><invite%1/></x>"
                     "<x xmlns='jabber:x:conference' jid='tea@conference.localhost'/>"_s.arg(invite))));
        QCOMPARE(list.count(), 1);
        QTEST(list.data(list.index(0), ReceivedInvitations::TextRole).toString(), "text");
        QCOMPARE(list.data(list.index(0), ReceivedInvitations::DeclinableRole).toBool(), told);
        list.decline(0);
        QCOMPARE(list.count(), 0);
        QCOMPARE(declined.size(), told ? 1 : 0);
    }

    void decliningTellsTheInviterThroughTheRoom()
    {
        FakeStream stream;
        const Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        QSignalSpy declined(&list, &ReceivedInvitations::declined);
        list.add(invitation(u"tea@conference.localhost"_s));
        list.decline(0);
        QCOMPARE(list.count(), 0);
        QCOMPARE(declined.size(), 1);
        QCOMPARE(xml::toString(muc::declination(*Jid::parse(u"tea@c"), *Jid::parse(u"tea@c/Juliet"), u"no time"_s)),
                 u"<message to=\"tea@c\"><x xmlns=\"http://jabber.org/protocol/muc#user\"><decline "
                 u"to=\"tea@c/Juliet\"><reason>no time</reason></decline></x></message>"_s);
    }

    void whoDeclinedOurInvitationIsSaid()
    {
        RoomScene s;
        s.room.join();
        s.enter();
        s.room.sentInvitations()->invite(u"carol@localhost"_s, {}, true);
        s.answerBans();
        QCOMPARE(s.notices(), QStringList {u"You invited carol@localhost."_s});
        const auto decline = u"<x xmlns='http://jabber.org/protocol/muc#user'><decline from='carol@localhost/r1'>"
                             "<reason>no time</reason></decline></x>"_s;
        s.room.receive(fromRoom(decline));
        QCOMPARE(s.notices().last(), u"carol@localhost declined your invitation: no time"_s);
        auto forged = fromRoom(decline);
        forged.setAttribute(u"from"_s, u"tea@conference.localhost/mallory"_s);
        s.room.receive(forged);
        s.room.receive(fromRoom(decline)); // Once is enough.
        QCOMPARE(s.notices().size(), 2);
    }

    void nobodyDeclinesWhatNobodyAsked_data()
    {
        QTest::addColumn<bool>("invited");
        QTest::addColumn<bool>("inside");
        QTest::newRow("nobody was invited") << false << true;
        QTest::newRow("after we left") << true << false;
    }
    void nobodyDeclinesWhatNobodyAsked()
    {
        QFETCH(const bool, invited);
        QFETCH(const bool, inside);
        RoomScene s;
        s.room.join();
        s.enter();
        if (invited) {
            s.room.sentInvitations()->invite(u"carol@localhost"_s, {}, true);
            s.answerBans();
        }
        if (!inside)
            s.room.leave();
        const auto before = s.notices();
        s.room.receive(fromRoom(
            u"<x xmlns='http://jabber.org/protocol/muc#user'><decline from='carol@localhost/x'><reason>Your account is "
            "locked, call 0900-EVIL</reason></decline></x><body>Your account is locked, call 0900-EVIL</body>"_s));
        QCOMPARE(s.notices(), before);
    }

    void everybodyIsInvitedByAMessageOfTheirOwnOrNobody()
    {
        RoomScene s;
        s.room.join();
        s.enter();
        const auto before = s.stream.sent.size();
        QVERIFY(s.room.sentInvitations()
                    ->invite(u"romeo@localhost, nonsense"_s, {}, true)
                    .startsWith(u"nonsense is not"_s));
        QCOMPARE(s.stream.sent.size(), before);
        QCOMPARE(s.room.sentInvitations()->invite(u"romeo@localhost\njuliet@localhost"_s, u"come"_s, true), QString());
        s.answerBans();
        QCOMPARE(s.stream.sent.size(), before + 2);
        s.room.receive(
            fromRoom(u"<error type='cancel'><not-allowed xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"_s,
                     u"type='error' id='%1'"_s.arg(s.stream.sent.last().attribute(u"id"_s))));
        QCOMPARE(s.notices().last(), u"You may not invite people to this room, so juliet@localhost was not invited."_s);
        QCOMPARE(s.room.sentInvitations()->invite(u"<xmpp:carol@office_pc.lan?message;body=hi>"_s, {}, true),
                 QString());
        QVERIFY(!s.room.sentInvitations()->invite(u"xmpp:?join;password=secret"_s, {}, true).contains(u"secret"_s));
    }

    void strangersAreQuietUntilSomebodyWantsToSeeThem()
    {
        FakeStream stream;
        Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        list.setServices(ours);
        stream.goOnline();
        list.add(invitation(u"tea@conference.localhost"_s));
        QCOMPARE(list.hidden(), 1);
        QCOMPARE(stream.asked.size(), 1); // The roster; no room is asked for a stranger.
        stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>"
                                 "<item jid='juliet@localhost' subscription='both'/></query></iq>"_s));
        QCOMPARE(list.hidden(), 0);
        QCOMPARE(stream.asked.first().to.toString(), u"tea@conference.localhost"_s);
        stream.receive(u"<iq xmlns='jabber:client' type='set' id='1'><query xmlns='jabber:iq:roster'>"
                       "<item jid='juliet@localhost' subscription='remove'/></query></iq>"_s);
        list.add(invitation(u"garden@conference.localhost"_s));
        QCOMPARE(list.hidden(), 1);
        list.showAll();
        QCOMPARE(list.hidden(), 0);
        QCOMPARE(stream.asked.size(), 1); // One room after the other.
    }

    void anInvitationTellsWhatKindOfRoomItIs()
    {
        FakeStream stream;
        const Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        list.setServices(ours);
        stream.goOnline();
        list.showAll();
        list.add(invitation(u"tea@conference.localhost"_s));
        stream.asked.removeFirst(); // The roster.
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>"
            "<identity category='conference' type='text' name='Tea'/><feature var='muc_membersonly'/></query></iq>"_s));
        QCOMPARE(list.data(list.index(0), ReceivedInvitations::TextRole).toString(),
                 u"juliet@localhost invites you to Tea."_s);
        QCOMPARE(list.data(list.index(0), ReceivedInvitations::AboutRole).toString(),
                 u"tea@conference.localhost \u00b7 Members only"_s);
    }

    void bothWaysOfInvitingAreOneCard_data()
    {
        QTest::addColumn<bool>("mediatedFirst");
        QTest::newRow("the room first") << true;
        QTest::newRow("the person first") << false;
    }
    void bothWaysOfInvitingAreOneCard()
    {
        QFETCH(const bool, mediatedFirst);
        FakeStream stream;
        const Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        list.setServices(ours);
        QSignalSpy accepted(&list, &ReceivedInvitations::accepted);
        const auto room = invitation(u"tea@conference.localhost"_s);
        auto person = invitation(u"tea@conference.localhost"_s);
        person.mediated = false;
        person.password = u"another"_s;
        person.reason = u"come"_s;
        list.add(mediatedFirst ? room : person);
        list.add(mediatedFirst ? person : room);
        QCOMPARE(list.count(), 1);
        list.accept(0);
        auto expected = room;
        expected.reason = u"come"_s;
        QCOMPARE(accepted.first().first().value<muc::Invitation>(), expected);
    }

    void nothingOfAStrangerStandsUnderAContactsCard_data()
    {
        QTest::addColumn<bool>("momMediated");
        QTest::addColumn<bool>("strangerMediated");
        QTest::addColumn<bool>("strangerFirst");
        for (const bool mom : {false, true}) {
            for (const bool stranger : {false, true}) {
                for (const bool first : {false, true})
                    QTest::addRow("%s, %s, %s", mom ? "the room passed hers on" : "she wrote herself",
                                  stranger ? "and his, too" : "he wrote himself", first ? "he first" : "she first")
                        << mom << stranger << first;
            }
        }
    }
    void nothingOfAStrangerStandsUnderAContactsCard()
    {
        QFETCH(const bool, momMediated);
        QFETCH(const bool, strangerMediated);
        QFETCH(const bool, strangerFirst);
        FakeStream stream;
        Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        QAbstractItemModelTester tester(&list);
        list.setServices(ours);
        stream.goOnline();
        know(stream, {u"mom@home.example"_s});
        auto mom = invitation(u"tea@conference.localhost"_s, u"mom@home.example"_s);
        mom.mediated = momMediated;
        mom.password.clear();
        auto stranger = invitation(u"tea@conference.localhost"_s, u"stranger@evil.example"_s);
        stranger.mediated = strangerMediated;
        stranger.reason = u"Type your bank PIN"_s;
        list.add(strangerFirst ? stranger : mom);
        list.add(strangerFirst ? mom : stranger);
        QCOMPARE(list.count(), 2);
        QCOMPARE(list.hidden(), 1);
        QSignalSpy accepted(&list, &ReceivedInvitations::accepted);
        for (int row = 0; row < list.count(); ++row) {
            if (!list.data(list.index(row), ReceivedInvitations::ShownRole).toBool())
                continue;
            QCOMPARE(list.data(list.index(row), ReceivedInvitations::ReasonRole).toString(), QString());
            list.accept(row);
        }
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().first().value<muc::Invitation>(), mom);
        list.remove(mom.room); // We are inside.
        QCOMPARE(list.count(), 0);
    }

    void aServiceThatWeDoNotDealWithVouchesForNobody()
    {
        FakeStream stream;
        Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        bool known = false;
        list.setServices([&known](const Jid &) { return known; });
        stream.goOnline();
        stream.asked.clear(); // The roster.
        know(stream, {u"mom@home.example"_s});
        list.add(invitation(u"r@conf.evil"_s, u"mom@home.example"_s));
        QCOMPARE(list.hidden(), 1);
        QVERIFY(stream.asked.isEmpty());
        QCOMPARE(list.data(list.index(0), ReceivedInvitations::TextRole).toString(),
                 u"A room at conf.evil says that mom@home.example invites you to r@conf.evil."_s);
        auto herself = invitation(u"r@conf.evil"_s, u"mom@home.example"_s);
        herself.mediated = false;
        herself.password = u"hers"_s;
        list.add(herself);
        QCOMPARE(list.count(), 2); // That is another kind of proof.
        QCOMPARE(list.hidden(), 1);
        list.showAll();
        QVERIFY2(stream.asked.isEmpty(), "they are seen, and the service learns nothing of that");
        known = true;
        list.recognise();
        QCOMPARE(stream.asked.size(), 1);
        QCOMPARE(list.data(list.index(0), ReceivedInvitations::TextRole).toString(),
                 u"mom@home.example invites you to r@conf.evil."_s);
    }

    void anAddressForANickIsNoAddress()
    {
        FakeStream stream;
        const Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        list.setServices(ours);
        auto invited = invitation(u"tea@conference.localhost"_s);
        invited.inviter = u"mom@home.example"_s;
        invited.byNick = true;
        list.add(invited);
        QCOMPARE(list.data(list.index(0), ReceivedInvitations::TextRole).toString(),
                 u"Somebody who is called mom@home.example there invites you to tea@conference.localhost."_s);
    }

    void strangersPushNoContactOut()
    {
        FakeStream stream;
        Roster roster(stream);
        ReceivedInvitations list(stream, roster);
        stream.goOnline();
        know(stream, {u"mom@home.example"_s});
        auto mom = invitation(u"tea@conference.localhost"_s, u"mom@home.example"_s);
        mom.mediated = false;
        list.add(mom);
        for (int i = 0; i < 200; ++i)
            list.add(invitation(u"tea@conference.localhost"_s, u"s%1@evil.example"_s.arg(i)));
        QCOMPARE(list.count(), 50);
        QCOMPARE(list.hidden(), 49);
        QVERIFY(list.data(list.index(0), ReceivedInvitations::TextRole).toString().startsWith(u"mom@home.example"_s));
    }

    void aBannedPersonIsNotInvitedBeforeTheBanIsLifted()
    {
        RoomScene s;
        s.room.join();
        s.enter();
        SentInvitations &invitees = *s.room.sentInvitations();
        QAbstractItemModelTester tester(&invitees);
        QCOMPARE(invitees.invite(u"romeo@localhost"_s, {}, true), QString());
        const auto before = s.stream.sent.size();
        s.answerBans(u"<item affiliation='outcast' jid='romeo@localhost'/>"_s);
        QCOMPARE(s.stream.sent.size(), before);
        QCOMPARE(invitees.data(invitees.index(0), SentInvitations::StateRole).value<SentInvitations::State>(),
                 SentInvitations::State::Banned);
        invitees.unbanAndInvite(0);
        const auto lift = s.questionFor(u"query"_s, xml::MucAdminNs);
        QVERIFY(xml::toString(s.stream.asked.at(lift).payload).contains(u"affiliation=\"none\""_s));
        s.answer(lift, xml::element(u"iq"_s));
        QCOMPARE(s.stream.sent.size(), before + 1);
    }

    void withoutThePasswordTheInvitationGoesStraight()
    {
        RoomScene s;
        s.room.join();
        s.enter();
        s.answer(
            s.questionFor(u"query"_s, xml::DiscoInfoNs),
            xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>"
                       "<identity category='conference' type='text'/><feature var='muc_passwordprotected'/>"
                       "<feature var='muc_membersonly'/></query></iq>"_s));
        s.room.sentInvitations()->invite(u"romeo@localhost"_s, {}, false);
        s.answerBans();
        s.answer(s.questionFor(u"query"_s, xml::MucAdminNs),
                 xml::element(u"iq"_s)); // Membership, which the room would give.
        QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"romeo@localhost"_s);
        s.room.sentInvitations()->invite(u"juliet@localhost"_s, {}, true);
        s.answerBans();
        QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"tea@conference.localhost"_s);
    }

    void aVisitorAsksOnce()
    {
        RoomScene s;
        s.room.join();
        s.present(u"alice"_s, u"<status code='110'/>"_s, u"none"_s, u"visitor"_s);
        QVERIFY(s.room.voice()->isAskable());
        s.room.voice()->ask();
        QVERIFY(!s.room.voice()->isAskable());
        QVERIFY(xml::toString(s.stream.sent.last()).contains(u"<value>participant</value>"_s));
        s.present(u"alice"_s, u"<status code='110'/>"_s);
        QVERIFY(s.room.occupancy()->canSpeak());
    }

    void requestsAreAnsweredOneAfterTheOther()
    {
        RoomScene s;
        s.room.join();
        s.present(u"bob"_s, {}, u"none"_s, u"visitor"_s);
        s.present(u"carol"_s, {}, u"none"_s, u"visitor"_s);
        s.enter();
        asks(s, u"bob"_s);
        asks(s, u"carol"_s);
        asks(s, u"bob"_s); // Again: behind carol.
        QCOMPARE(s.room.voice()->nick(), u"carol"_s);
        s.room.voice()->answer(true);
        QVERIFY(xml::toString(s.stream.sent.last()).contains(u"muc#request_allow\"><value>true"_s));
        QCOMPARE(s.room.voice()->nick(), u"bob"_s);
        s.room.voice()->answer(false);
        QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"tea@conference.localhost/bob"_s);
        QVERIFY2(s.room.voice()->nick().isEmpty(), "and bob has been told");
    }

    void whoHasAVoiceOrHasLeftAsksNoMore()
    {
        RoomScene s;
        s.room.join();
        s.present(u"bob"_s, {}, u"none"_s, u"visitor"_s);
        s.present(u"carol"_s, {}, u"none"_s, u"visitor"_s);
        s.enter();
        asks(s, u"bob"_s);
        asks(s, u"carol"_s);
        s.present(u"bob"_s);
        QCOMPARE(s.room.voice()->nick(), u"carol"_s);
        s.gone(u"carol"_s, u"<item affiliation='none' role='none'/>"_s);
        QCOMPARE(s.room.voice()->nick(), QString());
    }
};

PARLOUR_TEST(RequestsTest)
#include "requeststest.moc"
