// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = join::State;
using Scene = RoomScene;

/// A room as its pane sees it, over a stream without a network.
class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenRoomAsksNothing()
    {
        Scene s;
        s.room.join();
        QCOMPARE(s.room.state(), State::Joining);
        QCOMPARE(s.sentPassword(), QString());
        s.enter();
        QCOMPARE(s.room.state(), State::Joined);
        QVERIFY2(s.store.reads.isEmpty(), "an open room must not wait for the keychain");
    }

    void aPasswordIsAskedForTypedAndKept()
    {
        Scene s;
        s.room.join();
        s.refuse("not-authorized");
        QTRY_COMPARE(s.room.state(), State::PasswordRequired);
        QCOMPARE(s.room.status().text, u"tea needs a password"_s);

        s.room.enterPassword(u"wrong"_s, RoomPassword::Keep::Keychain);
        QCOMPARE(s.sentPassword(), u"wrong"_s);
        s.refuse("not-authorized");
        QCOMPARE(s.room.state(), State::PasswordWrong);
        QCOMPARE(s.room.status().text, u"That password was not accepted"_s);
        QVERIFY2(s.store.secrets.isEmpty(), "a password that failed must not be stored");

        s.room.enterPassword(u" cauldronburn "_s, RoomPassword::Keep::Keychain);
        QCOMPARE(s.sentPassword(), u" cauldronburn "_s);
        s.enter();
        QCOMPARE(s.room.state(), State::Joined);
        QTRY_COMPARE(s.store.secrets.value(u"rooms:alice@localhost"_s),
                     u"{\"tea@conference.localhost\":\" cauldronburn \"}"_s);
        QCOMPARE(s.room.password()->notice(), QString());
    }

    void aSavedPasswordIsTriedOnceAndOutlivesItsFailure()
    {
        Scene s;
        const auto saved = u"{\"tea@conference.localhost\":\"old\"}"_s;
        s.store.secrets.insert(u"rooms:alice@localhost"_s, saved);
        s.room.join(Room::Cause::Automatic);
        s.refuse("not-authorized");
        QTRY_COMPARE(s.sentPassword(), u"old"_s);
        s.refuse("not-authorized");
        QCOMPARE(s.room.state(), State::PasswordOutdated);
        QCOMPARE(s.room.status().text, u"The saved password no longer works. It was probably changed"_s);
        QCOMPARE(s.stream.sent.size(), 2);
        s.room.enterPassword(u"also wrong"_s, RoomPassword::Keep::Keychain);
        s.refuse("not-authorized");
        QCOMPARE(s.room.state(), State::PasswordWrong);
        QCOMPARE(s.store.secrets.value(u"rooms:alice@localhost"_s), saved);
    }

    void withoutAKeychainThePersonIsToldAndTheSessionRemembers()
    {
        Scene s;
        s.store.state = KeychainState::NoService;
        s.room.join();
        s.refuse("not-authorized");
        QTRY_COMPARE(s.room.state(), State::PasswordRequired);
        s.room.enterPassword(u"secret"_s, RoomPassword::Keep::Keychain);
        s.enter();
        QTRY_VERIFY(!s.room.password()->notice().isEmpty());
        s.room.password()->dismissNotice();
        QCOMPARE(s.room.password()->notice(), QString());
        s.room.leave();
        s.room.join();
        QCOMPARE(s.sentPassword(), u"secret"_s);
    }

    void doNotRememberMeansUntilLeaving()
    {
        Scene s;
        s.room.join();
        s.refuse("not-authorized");
        QTRY_COMPARE(s.room.state(), State::PasswordRequired);
        s.room.enterPassword(u"secret"_s, RoomPassword::Keep::Not);
        s.enter();
        s.room.streamLost();
        QCOMPARE(s.room.state(), State::Lost);
        s.newStream();
        QCOMPARE(s.sentPassword(), u"secret"_s);
        s.enter();
        s.room.leave();
        s.room.join();
        QCOMPARE(s.sentPassword(), QString());
    }

    void everyRefusalHasItsWordsAndNextStep_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<join::Refusal>("refusal");
        QTest::addColumn<roomstatus::Step>("step");
        using enum join::Refusal;
        using Step = roomstatus::Step;
        QTest::newRow("members only") << u"registration-required"_s << MembersOnly << Step::AskForMembership;
        QTest::newRow("nick taken") << u"conflict"_s << NickTaken << Step::ChangeNick;
        QTest::newRow("nick not allowed") << u"not-acceptable"_s << NickNotAllowed << Step::ChangeNick;
        QTest::newRow("nick malformed") << u"jid-malformed"_s << NickNotAllowed << Step::ChangeNick;
        QTest::newRow("out of order") << u"service-unavailable"_s << OutOfOrder << Step::TryAgain;
        QTest::newRow("broken") << u"internal-server-error"_s << OutOfOrder << Step::TryAgain;
        QTest::newRow("full, as ejabberd says") << u"resource-constraint"_s << Full << Step::TryAgain;
        QTest::newRow("locked") << u"item-not-found"_s << Locked << Step::TryAgain;
        QTest::newRow("gone") << u"gone"_s << Gone << Step::Forget;
        QTest::newRow("no such server") << u"remote-server-not-found"_s << ServerNotFound << Step::TryAgain;
        QTest::newRow("server silent") << u"remote-server-timeout"_s << ServerTimeout << Step::TryAgain;
        QTest::newRow("anything else") << u"policy-violation"_s << Other << Step::TryAgain;
    }
    void everyRefusalHasItsWordsAndNextStep()
    {
        QFETCH(QString, condition);
        QFETCH(join::Refusal, refusal);
        QFETCH(roomstatus::Step, step);
        Scene s;
        s.room.join();
        s.refuse(condition.toLatin1().constData());
        QCOMPARE(s.room.state(), State::Refused);
        QCOMPARE(s.room.occupancy()->refusal(), refusal);
        QCOMPARE(s.room.status().next, step);
        QVERIFY(!s.room.status().title.isEmpty());
        QVERIFY(!s.room.status().text.isEmpty());
    }

    void ejabberdsForbiddenIsToldApartByDisco()
    {
        Scene s;
        s.room.join();
        s.refuse("forbidden");
        QCOMPARE(s.room.state(), State::Joining);
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::ItemNotFound, {}, {}}});
        QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::CreationNotAllowed);
        QCOMPARE(s.room.status().next, roomstatus::Step::Browse);
        s.room.join();
        s.refuse("not-allowed"); // A server that ours does not talk to: neither room nor service answers.
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::NotAllowed, {}, {}}});
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::NotAllowed, {}, {}}});
        QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::ServerNotFound);
        s.room.join();
        s.refuse("forbidden");
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::Banned);
    }

    void aTombstoneNamesItsSuccessor()
    {
        Scene s;
        QSignalSpy wanted(&s.room, &Room::successorWanted);
        s.room.join();
        s.room.receive(xml::parse(
            u"<presence xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost/alice'><error "
            u"type='cancel'>"
            "<gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>xmpp:coffee@conference.localhost?join</gone></error></presence>"_s
                .arg(s.lastJoin().attribute(u"id"_s))));
        QCOMPARE(s.room.status().next, roomstatus::Step::OpenSuccessor);
        s.room.openSuccessor();
        QCOMPARE(wanted.value(0).value(0).toString(), u"coffee@conference.localhost"_s);
    }

    void anAnswerToSomethingElseIsStale()
    {
        Scene s;
        s.room.join();
        s.refuse("not-authorized", u"forged"_s);
        QCOMPARE(s.room.state(), State::Joining);
        s.room.cancel();
        QCOMPARE(s.room.state(), State::Preview);
        QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"unavailable"_s);
        s.enter();
        QCOMPARE(s.room.state(), State::Preview);
    }

    void silenceEndsAtTheDeadline()
    {
        Scene s;
        s.room.setDeadlines(20ms, 20ms);
        s.room.join();
        QTRY_COMPARE(s.room.state(), State::Refused);
        QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::NoAnswer);
    }

    void aJoinWhileOfflineWaitsForTheStream()
    {
        Scene s;
        s.stream.setState(Stream::State::Offline);
        s.room.join();
        QCOMPARE(s.room.state(), State::Joining);
        QVERIFY(s.stream.sent.isEmpty());
        s.stream.setState(Stream::State::Online);
        s.newStream();
        QCOMPARE(s.stream.sent.size(), 1);
        s.enter();
        QCOMPARE(s.room.state(), State::Joined);
    }

    void aResumedStreamKeepsEverything()
    {
        Scene s;
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.room.streamLost();
        s.room.streamBack(true);
        QCOMPARE(s.room.state(), State::Joined);
        QCOMPARE(s.room.people()->list()->count(), 2);
        QCOMPARE(s.stream.sent.size(), 1);
        QVERIFY2(s.pinged(), "nobody could have told us that the room was restarted meanwhile");
    }

    void peopleComeChangeAndGo()
    {
        Scene s;
        QAbstractItemModelTester occupants(&s.room.people()->occupants(),
                                           QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester people(s.room.people()->list(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        s.room.join();
        s.present(u"zoe"_s);
        s.present(u"bob"_s, {}, u"admin"_s, u"moderator"_s);
        s.enter();
        const auto name = [&](int row) {
            return s.room.people()->list()->index(row, 0).data(OccupantModel::AccessibleNameRole).toString();
        };
        QCOMPARE(s.room.people()->list()->count(), 3);
        QCOMPARE(name(0), u"alice, owner, moderator"_s);
        QCOMPARE(name(1), u"bob, admin, moderator"_s);
        QCOMPARE(name(2), u"zoe"_s);
        s.gone(u"bob"_s, u"<item affiliation='admin' role='none'/>"_s);
        s.gone(u"zoe"_s, u"<item nick='zora'/><status code='303'/>"_s);
        QTRY_COMPARE(s.room.people()->list()->count(), 2);
        QCOMPARE(name(1), u"zora"_s);
    }

    void theRoomsNickWins()
    {
        Scene s;
        s.room.join();
        s.present(u"alice2"_s, u"<status code='110'/><status code='210'/>"_s);
        QCOMPARE(s.room.nick(), u"alice2"_s);
        QVERIFY(s.notices().contains(u"The room calls you alice2."_s));
    }

    void aMessageIsSentOnlyWhenTheRoomReflectsIt()
    {
        Scene s;
        s.room.join();
        s.enter();
        s.room.conversation()->send(u"hello"_s);
        const auto id = s.stream.sent.last().attribute(u"id"_s);
        const auto last = [&] { return s.room.conversation()->timeline()->entries().last(); };
        QCOMPARE(last().delivery, timeline::Delivery::Sending);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' id='%1' from='tea@conference.localhost/bob'><body>forged</body></message>"_s
                .arg(id)));
        QCOMPARE(last().delivery, timeline::Delivery::Sending);
        QCOMPARE(s.room.conversation()->timeline()->entries().first().body,
                 u"forged"_s); // Ours follows: the room has not seen it yet.
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' id='%1' from='tea@conference.localhost/alice'><body>hello</body></message>"_s
                .arg(id)));
        QCOMPARE(s.room.conversation()->timeline()->count(), 2);
        QCOMPARE(last().delivery, timeline::Delivery::Received);
        QCOMPARE(last().body, u"hello"_s);
    }

    void aMessageThatIsNotReflectedFailsAndCanBeRetried()
    {
        Scene s;
        s.room.setDeadlines(30s, 20ms);
        s.room.join();
        s.enter();
        s.room.conversation()->send(u"/me waves"_s);
        const auto entry = [&] { return s.room.conversation()->timeline()->entries().last(); };
        QTRY_VERIFY2(s.pinged(), "perhaps we are not in the room any more");
        QCOMPARE(entry().delivery, timeline::Delivery::Sending);
        s.answerPing();
        QTRY_COMPARE(entry().delivery, timeline::Delivery::Failed);
        QVERIFY(!entry().problem.isEmpty());
        s.room.conversation()->retry(entry().id);
        QCOMPARE(s.room.conversation()->timeline()->count(), 1);
        QCOMPARE(entry().delivery, timeline::Delivery::Sending);
        QCOMPARE(xml::child(s.stream.sent.last(), u"body", xml::ClientNs).text(), u"/me waves"_s);
    }

    void aBounceIsAFailureWithItsReason()
    {
        Scene s;
        s.room.join();
        s.enter();
        s.room.conversation()->send(u"hello"_s);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost'><error type='auth'>"
            "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(
                s.stream.sent.last().attribute(u"id"_s))));
        QCOMPARE(s.room.conversation()->timeline()->entries().last().delivery, timeline::Delivery::Failed);
        QCOMPARE(s.room.conversation()->timeline()->entries().last().problem, u"You may not speak in this room."_s);
    }

    void historyIsMarkedNotCountedAndNotRepeated()
    {
        Scene s;
        const auto old =
            u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2026-01-01T10:00:00Z'/>"_s;
        s.room.join();
        s.enter();
        s.says(u"bob"_s, u"earlier"_s, old);
        s.says(u"bob"_s, u"alice: now"_s);
        QCOMPARE(s.room.conversation()->readState()->unread(), 1);
        QVERIFY(s.room.conversation()->readState()->isMentioned());
        QVERIFY(s.room.conversation()->timeline()->entries().first().historic);
        s.room.streamLost();
        s.newStream();
        s.enter();
        s.says(u"bob"_s, u"earlier"_s, old);
        QCOMPARE(s.room.conversation()->timeline()->count(), 2);
        s.room.conversation()->readState()->markRead();
        QCOMPARE(s.room.conversation()->readState()->unread(), 0);
    }

    void whatNamesUs()
    {
        Scene s;
        s.room.preferences()->setKeywords({u"ci build"_s});
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.says(u"room"_s, u"hello"_s);
        const auto names = [&s](const QString &body, const QString &more = {}) {
            s.says(u"bob"_s, body, more);
            return s.room.conversation()->timeline()->entries().last().mention;
        };
        QVERIFY(names(u"Alice?"_s));
        QVERIFY(names(u"the CI build broke"_s));
        QVERIFY2(!names(u"&gt; Alice?&#10;no"_s), "in a quotation");
        QVERIFY2(names(u"&gt; Alice?&#10;no"_s, u"<unstyled xmlns='urn:xmpp:styling:0'/>"_s), "which is none");
        const QString reference = u"<reference xmlns='urn:xmpp:reference:0' type='mention' uri='xmpp:%1'/>"_s;
        QVERIFY(names(u"hello you"_s, reference.arg(u"alice@localhost"_s)));
        QVERIFY(names(u"hello you"_s, reference.arg(u"tea@conference.localhost/alice"_s)));
        QVERIFY2(!names(u"hello you"_s, reference.arg(u"bob@localhost"_s)), "another person");
        QVERIFY2(!names(u"hello you"_s, reference.arg(u"pub@conference.localhost/alice"_s)), "in another room");
        QVERIFY2(!names(u"hello you"_s, reference.arg(u"tea@conference.localhost"_s)), "everybody");
        QVERIFY(names(u"hello you"_s, u"<mention xmlns='urn:xmpp:mentions:0' jid='alice@localhost'/>"_s));
        s.says(u"alice"_s, u"I"_s, reference.arg(u"alice@localhost"_s));
        QVERIFY2(!s.room.conversation()->timeline()->entries().last().mention, "our own");
        s.room.occupancy()->changeNick(u"al"_s);
        s.gone(u"alice"_s, u"<item nick='al' role='participant'/><status code='303'/><status code='110'/>"_s);
        s.present(u"al"_s, u"<status code='110'/>"_s);
        QCOMPARE(s.room.nick(), u"al"_s);
        QVERIFY(names(u"al, look"_s));
        QVERIFY2(names(u"alice, look"_s), "written before they knew");
        s.present(u"alice"_s);
        QVERIFY2(!names(u"alice, hello"_s), "somebody else");
        QVERIFY(names(u"al"_s));
    }

    void commandsAreTheSameVerbsAsTheMenus()
    {
        Scene s;
        s.room.join();
        s.present(u"Old Bob"_s);
        s.enter();
        QVERIFY(s.room.conversation()->composer()->enter(u"/kick Old Bob too loud"_s));
        QCOMPARE(xml::toString(s.stream.asked.last().payload),
                 u"<query xmlns=\"http://jabber.org/protocol/muc#admin\"><item nick=\"Old Bob\" role=\"none\">"
                 u"<reason>too loud</reason></item></query>"_s);
        QVERIFY(s.room.conversation()->composer()->enter(u"/ban mallory@example.org"_s));
        QVERIFY(xml::toString(s.stream.asked.last().payload).contains(u"jid=\"mallory@example.org\""_s));
        QVERIFY(s.room.conversation()->composer()->enter(u"/ban xmpp:trudy@office_pc.lan"_s));
        QVERIFY(xml::toString(s.stream.asked.last().payload).contains(u"jid=\"trudy@office_pc.lan\""_s));
        QVERIFY(s.room.conversation()->composer()->enter(u"/nick rose"_s));
        QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"tea@conference.localhost/rose"_s);
        QVERIFY(s.room.conversation()->composer()->enter(u"/topic Tea & cake"_s));
        QCOMPARE(s.stream.sent.last().firstChildElement(u"subject"_s).text(), u"Tea & cake"_s);
        QVERIFY(s.room.conversation()->composer()->enter(u"/invite juliet@localhost come"_s));
        s.answerBans();
        QVERIFY(
            xml::toString(s.stream.sent.last()).contains(u"<invite to=\"juliet@localhost\"><reason>come</reason>"_s));
        QVERIFY(s.sentBodies().join(QString()).isEmpty());
        QVERIFY(s.room.conversation()->composer()->enter(u"//kick is a command"_s));
        QCOMPARE(s.sentBodies().last(), u"/kick is a command"_s);
    }

    void whatCannotBeDoneIsSaidAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        QTest::newRow("unknown") << u"/kik bob"_s << u"There is no command /kik. Write //kik to say it."_s;
        QTest::newRow("lacking") << u"/kick"_s << u"Something is missing: /kick NICKNAME [REASON]"_s;
        QTest::newRow("nobody") << u"/kick romeo"_s << u"There is nobody called romeo here."_s;
        QTest::newRow("oneself") << u"/kick alice"_s << u"That is you."_s;
        QTest::newRow("no address") << u"/invite juliet"_s
                                    << u"juliet is not an address. It looks like this: name@example.org"_s;
        QTest::newRow("a bad nick") << u"/nick \U0001F339"_s << QString();
    }
    void whatCannotBeDoneIsSaidAndNothingIsSent()
    {
        QFETCH(QString, line);
        QFETCH(QString, problem);
        Scene s;
        s.room.join();
        s.enter();
        s.room.conversation()->composer()->setDraft(line);
        const auto sent = s.stream.sent.size();
        const auto asked = s.stream.asked.size();
        QVERIFY(!s.room.conversation()->composer()->enter(line));
        QVERIFY(!s.room.conversation()->composer()->problem().isEmpty());
        if (!problem.isEmpty())
            QCOMPARE(s.room.conversation()->composer()->problem(), problem);
        QCOMPARE(s.stream.sent.size(), sent);
        QCOMPARE(s.stream.asked.size(), asked);
        s.room.conversation()->composer()->setDraft(u"other"_s);
        QVERIFY(s.room.conversation()->composer()->problem().isEmpty());
    }

    void aRefusedDeedIsSaid()
    {
        Scene s;
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        s.room.people()->moderation()->perform(s.offer(permission::ModerationAction::Kick, u"bob"_s), {});
        s.answer(s.stream.asked.size() - 1,
                 IqFailure {IqFailure::Kind::Refused, {ErrorCondition::NotAllowed, u"Not you"_s, {}}});
        QCOMPARE(s.notices().last(), u"Kick bob? That did not work. The server refused: Not you"_s);
    }

    void theSubjectTellsWhoSetIt()
    {
        Scene s;
        s.room.join();
        s.enter();
        const auto subject = u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost/%1'>"
                             "<subject>%2</subject></message>"_s;
        s.room.receive(xml::parse(subject.arg(u"bob"_s, u"Tea"_s)));
        QCOMPARE(s.room.subject()->text(), u"Tea"_s);
        QCOMPARE(s.room.subject()->origin(), u"Set by bob"_s);
        QVERIFY2(s.notices().isEmpty(), "it was so before we came");
        s.room.receive(xml::parse(subject.arg(u"carol"_s, u"Cake"_s)));
        QVERIFY(s.room.subject()->origin().startsWith(u"Set by carol on "_s));
        QCOMPARE(s.notices(), QStringList {u"carol changed the subject: Cake"_s});
    }

    void aRefusedNickIsSaidAndWeStayWhoWeAre()
    {
        Scene s;
        s.room.join();
        s.enter();
        s.room.occupancy()->changeNick(u"bob"_s);
        s.refuse("conflict");
        QCOMPARE(s.room.state(), State::Joined);
        QCOMPARE(s.room.nick(), u"alice"_s);
        QVERIFY(s.notices().last().startsWith(u"Somebody else has the nickname"_s));
    }

    void beingThrownOutSaysWhoAndWhyAndWhen()
    {
        Scene s;
        s.now = QDateTime(QDate(2023, 12, 31), QTime(23, 59), QTimeZone::UTC);
        s.room.join();
        s.enter();
        s.gone(
            u"alice"_s,
            u"<item affiliation='none' role='none'><actor nick='bob'/><reason>spam</reason></item><status code='307'/><status code='110'/>"_s);
        QCOMPARE(s.room.state(), State::Removed);
        QCOMPARE(s.room.status().text, u"You were removed by bob. Reason: spam"_s);
        QCOMPARE(s.room.status().detail, QLocale().toString(s.now.toLocalTime(), QLocale::ShortFormat));
        QCOMPARE(s.room.status().next, roomstatus::Step::TryAgain);
        QVERIFY(s.room.rejoin()->autojoin());
    }

    void aDestroyedRoomIsNotJoinedByItselfAnyMore()
    {
        Scene s;
        s.room.join();
        s.enter();
        // As ejabberd sends it: no 110.
        s.gone(
            u"alice"_s,
            u"<item affiliation='none' role='none'/><destroy jid='coffee@conference.localhost'><reason>moved</reason></destroy>"_s);
        QCOMPARE(s.room.state(), State::Removed);
        QSignalSpy wanted(&s.room, &Room::successorWanted);
        s.room.openSuccessor();
        QCOMPARE(wanted.first().first().toString(), u"coffee@conference.localhost"_s);
        QVERIFY(!s.room.rejoin()->autojoin());
    }

    void statusCodesBecomePlainNotices()
    {
        Scene s;
        s.room.join();
        s.enter(u"<status code='100'/><status code='170'/>"_s);
        s.room.receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'>"
                       "<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s));
        QCOMPARE(s.notices().size(), 3);
        QCOMPARE(s.room.conversation()->readState()->unread(), 0);
    }

    void aNewRoomOpensItsSettingsAndCancelDestroysIt()
    {
        Scene s;
        s.room.create({preset::Kind::Custom, {}, {}, u"cauldronburn"_s});
        QCOMPARE(s.sentPassword(), u"cauldronburn"_s);
        s.enter(u"<status code='201'/>"_s);
        QVERIFY(s.room.ownership()->configuration());
        QVERIFY(s.room.ownership()->isUnfinished());
        s.room.ownership()->close();
        const auto destroy = std::find_if(s.stream.asked.begin(), s.stream.asked.end(), [](const auto &request) {
            return !xml::child(request.payload, u"destroy", xml::MucOwnerNs).isNull();
        });
        QVERIFY(destroy != s.stream.asked.end());
        destroy->done(xml::element(u"iq"_s));
        QCOMPARE(s.room.state(), State::Preview);
        QVERIFY(s.notices().last().contains(u"deleted"));
        QVERIFY(!s.room.rejoin()->autojoin());
    }

    void startUpNeverCreatesARoom()
    {
        Scene s;
        s.room.rejoin()->setAutojoin(true);
        s.room.join(Room::Cause::Automatic);
        s.enter(u"<status code='201'/>"_s);
        QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::DoesNotExist);
        QVERIFY(!s.room.ownership()->configuration());
        QVERIFY(!s.room.rejoin()->autojoin());
        QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"unavailable"_s); // It goes with us, or somebody has it.
        QVERIFY(s.stream.asked.isEmpty());
    }
};

PARLOUR_TEST(RoomTest)
#include "roomtest.moc"
