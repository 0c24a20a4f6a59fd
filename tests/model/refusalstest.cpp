// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace parlour;
using namespace std::chrono_literals;
using State = join::State;
using join::Refusal;

/// Rooms that refuse, are slow, or warn, in other ways than XEP-0045 has it.
class RefusalsTest : public QObject
{
    Q_OBJECT

    using Cause = Room::Cause;

    static void refuse(RoomScene &s, const QString &attributes, const QString &error)
    {
        s.room.receive(xml::parse(u"<presence xmlns='jabber:client' type='error' %1>%2</presence>"_s.arg(
            u"from='tea@conference.localhost/alice' "_s + attributes, error)));
    }
    static QString error(const QString &condition, const QString &text = {})
    {
        return u"<error><%1 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/><text "
               "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>%2</text></error>"_s.arg(condition, text);
    }
    static bool destroys(const RoomScene &s)
    {
        return std::ranges::any_of(s.stream.asked, [](const auto &request) {
            return !xml::child(request.payload, u"destroy", xml::MucOwnerNs).isNull();
        });
    }
    static bool leaves(const RoomScene &s) { return s.stream.sent.last().attribute(u"type"_s) == "unavailable"_L1; }
    static void subject(RoomScene &s, const QString &text)
    {
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'>"
                                  "<subject>%1</subject></message>"_s.arg(text)));
    }
    static void config(RoomScene &s, const QString &codes)
    {
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'>"
                                  "<x xmlns='http://jabber.org/protocol/muc#user'>%1</x></message>"_s.arg(codes)));
    }
    static void reconnect(RoomScene &s, const QString &codes)
    {
        s.room.streamLost();
        s.newStream();
        s.enter(codes);
        s.endHistory();
    }

private Q_SLOTS:
    void aJoinIsRefusedWithoutAnId_data();
    void aJoinIsRefusedWithoutAnId();
    void forbiddenWithoutAnIdIsLookedInto();
    void whatIsNoRefusalOfOurJoin_data();
    void whatIsNoRefusalOfOurJoin();
    void anotherNickIsRefusedWithoutAnId_data();
    void anotherNickIsRefusedWithoutAnId();
    void onlyTheNickThatWasAskedForIsRefused();
    void outOfOrderTriesAgain_data();
    void outOfOrderTriesAgain();
    void aSlowJoinHasMoreTime_data();
    void aSlowJoinHasMoreTime();
    void aSlowJoinCounts();
    void aRoomThatWasThereIsLeft_data();
    void aRoomThatWasThereIsLeft();
    void aRoomThatIsCertainlyNewIsDestroyed();
    void whoeverIsLetInUnderAnotherNickLeavesWithThat();
    void aRoomThatIsNotNewIsNotSetUp();
    void othersKeepARoomThatIsNotSetUp_data();
    void othersKeepARoomThatIsNotSetUp();
    void theSameWarningIsGivenOnce();
    void whatChangedIsTold();
    void whoLeftIsWarnedAgain();
    void theNickIsToldWhenItIsAnother();
};

void RefusalsTest::aJoinIsRefusedWithoutAnId_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("error");
    QTest::addColumn<State>("state");
    QTest::addColumn<Refusal>("refusal");
    const QString us = u"tea@conference.localhost/alice"_s;
    QTest::newRow("a password") << us << error(u"not-authorized"_s) << State::PasswordRequired << Refusal::None;
    QTest::newRow("a password, in the old style")
        << us << u"<error code='401' type='auth'/>"_s << State::PasswordRequired << Refusal::None;
    QTest::newRow("the nick") << us << error(u"conflict"_s) << State::Refused << Refusal::NickTaken;
    QTest::newRow("the nick, in the old style")
        << us << u"<error code='409'>In use</error>"_s << State::Refused << Refusal::NickTaken;
    QTest::newRow("the nick, in other letters")
        << u"tea@conference.localhost/Alice"_s << error(u"conflict"_s) << State::Refused << Refusal::NickTaken;
    QTest::newRow("no such channel") << us << error(u"item-not-found"_s, u"No such channel"_s) << State::Refused
                                     << Refusal::Locked;
    QTest::newRow("by the room itself") << u"tea@conference.localhost"_s << error(u"registration-required"_s)
                                        << State::Refused << Refusal::MembersOnly;
}

void RefusalsTest::aJoinIsRefusedWithoutAnId()
{
    QFETCH(QString, from);
    QFETCH(QString, error);
    QFETCH(State, state);
    RoomScene s;
    s.room.join();
    s.room.receive(
        xml::parse(u"<presence xmlns='jabber:client' type='error' from='%1'>%2</presence>"_s.arg(from, error)));
    QTRY_COMPARE(s.room.state(), state); // The keychain is asked first.
    QTEST(s.room.occupancy()->refusal(), "refusal");
}

void RefusalsTest::forbiddenWithoutAnIdIsLookedInto()
{
    RoomScene s;
    s.room.join();
    s.room.receive(xml::parse(u"<presence xmlns='jabber:client' type='error' from='tea@conference.localhost/alice'>%1"
                              "</presence>"_s.arg(error(u"forbidden"_s))));
    s.answerInfo(false);
    QCOMPARE(s.room.state(), State::Refused);
    QCOMPARE(s.room.occupancy()->refusal(), Refusal::Banned);
}

void RefusalsTest::whatIsNoRefusalOfOurJoin_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<QString>("id");
    QTest::newRow("an error with another id") << u"alice"_s << u"id='x'"_s;
    QTest::newRow("an error of somebody else") << u"bob"_s << QString();
}

void RefusalsTest::whatIsNoRefusalOfOurJoin()
{
    QFETCH(QString, nick);
    QFETCH(QString, id);
    RoomScene s;
    s.room.join();
    s.room.receive(xml::parse(
        u"<presence xmlns='jabber:client' type='error' from='tea@conference.localhost/%1' %2>%3</presence>"_s.arg(
            nick, id, error(u"not-authorized"_s))));
    QTest::qWait(0);
    QCOMPARE(s.room.state(), State::Joining);
    QVERIFY(!s.pinged());
}

void RefusalsTest::anotherNickIsRefusedWithoutAnId_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("doubtful");
    QTest::newRow("it is taken") << u"conflict"_s << false;
    QTest::newRow("it is not allowed") << u"not-acceptable"_s << false;
    QTest::newRow("perhaps we are not inside") << u"item-not-found"_s << true;
}

void RefusalsTest::anotherNickIsRefusedWithoutAnId()
{
    QFETCH(QString, condition);
    RoomScene s;
    s.room.join();
    s.enter();
    s.stream.asked.clear();
    s.room.occupancy()->changeNick(u"bob"_s);
    refuse(s, {}, error(condition));
    QVERIFY(s.notices().last().contains(u"bob"_s));
    QTEST(s.pinged(), "doubtful");
    const auto told = s.notices().size();
    refuse(s, {}, error(condition));
    QCOMPARE(s.notices().size(), told);
}

void RefusalsTest::onlyTheNickThatWasAskedForIsRefused()
{
    RoomScene s;
    s.room.join();
    s.enter();
    s.room.occupancy()->changeNick(u"bob"_s);
    const auto told = s.notices().size();
    refuse(s, u"id='x'"_s, error(u"conflict"_s));
    QCOMPARE(s.notices().size(), told);
    s.room.leave();
    s.room.join();
    s.enter();
    refuse(s, {}, error(u"conflict"_s));
    QVERIFY(!s.notices().last().contains(u"bob"_s));
}

void RefusalsTest::outOfOrderTriesAgain_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<bool>("again");
    const QString down = error(u"service-unavailable"_s, u"MUC is restarting"_s);
    QTest::newRow("the service is down") << down << Cause::Person << Refusal::OutOfOrder << true;
    QTest::newRow("the service is down, at the start") << down << Cause::Automatic << Refusal::OutOfOrder << true;
    QTest::newRow("the service is down, for a new room") << down << Cause::Creation << Refusal::OutOfOrder << false;
    QTest::newRow("it is broken") << error(u"internal-server-error"_s) << Cause::Person << Refusal::OutOfOrder << true;
    QTest::newRow("in the old style") << u"<error code='503'/>"_s << Cause::Person << Refusal::OutOfOrder << true;
    QTest::newRow("it is full, in words")
        << error(u"service-unavailable"_s, u"The room is full"_s) << Cause::Person << Refusal::Full << false;
    QTest::newRow("it is full, at the start")
        << error(u"resource-constraint"_s) << Cause::Automatic << Refusal::Full << true;
}

void RefusalsTest::outOfOrderTriesAgain()
{
    QFETCH(QString, error);
    QFETCH(Cause, cause);
    QFETCH(bool, again);
    RoomScene s;
    if (cause == Cause::Creation)
        s.room.create();
    else
        s.room.join(cause);
    refuse(s, u"id='%1'"_s.arg(s.lastJoin().attribute(u"id"_s)), error);
    QCOMPARE(s.room.state(), State::Refused);
    QTEST(s.room.occupancy()->refusal(), "refusal");
    QCOMPARE(s.room.rejoin()->isPending(), again);
    QCOMPARE(s.room.status().text.contains(u"tries again by itself"_s), again);
    s.room.cancel();
    QVERIFY(!s.room.rejoin()->isPending());
}

void RefusalsTest::aSlowJoinHasMoreTime_data()
{
    QTest::addColumn<int>("signs");
    QTest::addColumn<Refusal>("refusal");
    QTest::newRow("nothing comes") << 0 << Refusal::NoAnswer;
    QTest::newRow("people come for long") << 10 << Refusal::FellSilent;
}

/// Only how long it has been silent counts.
void RefusalsTest::aSlowJoinHasMoreTime()
{
    QFETCH(int, signs);
    QFETCH(Refusal, refusal);
    constexpr auto Deadline = 400ms;
    RoomScene s;
    s.room.setDeadlines(Deadline, 30s);
    s.room.join();
    QElapsedTimer clock;
    clock.start();
    QTimer sign;
    int count = 0;
    connect(&sign, &QTimer::timeout, &sign, [&] {
        s.present(u"person%1"_s.arg(count));
        if (++count == signs)
            sign.stop();
    });
    if (signs > 0)
        sign.start(Deadline / 5);
    QTRY_COMPARE(s.room.state(), State::Refused);
    QCOMPARE(s.room.occupancy()->refusal(), refusal);
    QCOMPARE(count, signs);
    QVERIFY2(clock.elapsed() >= (signs + 5) * Deadline.count() / 5, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(leaves(s));
}

void RefusalsTest::aSlowJoinCounts()
{
    RoomScene s;
    QSignalSpy changed(s.room.people(), &RoomPeople::soFarChanged);
    s.room.join();
    QCOMPARE(s.room.people()->soFar(), QString());
    for (int i = 0; i < 31; ++i)
        s.present(u"person%1"_s.arg(i));
    QTRY_COMPARE(s.room.people()->soFar(), u"31 people so far"_s);
    QCOMPARE(changed.size(), 1);
    s.room.cancel();
    s.room.join();
    QCOMPARE(s.room.people()->soFar(), QString());
    s.present(u"bob"_s);
    QTRY_VERIFY(s.room.people()->soFar().startsWith(u"1 "_s));
}

void RefusalsTest::aRoomThatWasThereIsLeft_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("sign");
    QTest::newRow("it is remembered") << Cause::Automatic << QString();
    QTest::newRow("it is remembered, and quite empty") << Cause::Automatic << u"end"_s;
    QTest::newRow("somebody is inside") << Cause::Person << u"before"_s;
    QTest::newRow("somebody came in") << Cause::Person << u"after"_s;
    QTest::newRow("it has a history") << Cause::Person << u"history"_s;
    QTest::newRow("it has a subject") << Cause::Person << u"subject"_s;
}

void RefusalsTest::aRoomThatWasThereIsLeft()
{
    QFETCH(Cause, cause);
    QFETCH(QString, sign);
    RoomScene s;
    s.room.join(cause);
    if (sign == "before"_L1)
        s.present(u"bob"_s);
    s.enter(u"<status code='201'/>"_s);
    QCOMPARE(s.room.state(), State::Refused);
    if (sign == "after"_L1)
        s.present(u"bob"_s);
    if (sign == "history"_L1)
        s.says(u"bob"_s, u"of old"_s);
    if (sign == "subject"_L1)
        subject(s, u"Masks"_s);
    QVERIFY(leaves(s));
    s.endHistory();
    QVERIFY(!destroys(s));
}

void RefusalsTest::aRoomThatIsCertainlyNewIsDestroyed()
{
    RoomScene s;
    s.room.join();
    s.enter(u"<status code='201'/>"_s);
    QCOMPARE(s.room.occupancy()->refusal(), Refusal::NoSuchRoom);
    QVERIFY2(!destroys(s) && !leaves(s), "not before it is certain");
    s.endHistory();
    QVERIFY(destroys(s));
    s.stream.answer(IqFailure {IqFailure::Kind::Refused, {}});
    QVERIFY(leaves(s));
}

void RefusalsTest::whoeverIsLetInUnderAnotherNickLeavesWithThat()
{
    RoomScene s;
    s.room.join(Cause::Automatic);
    s.present(u"alice2"_s, u"<status code='110'/><status code='201'/><status code='210'/>"_s);
    QVERIFY(leaves(s));
    QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"tea@conference.localhost/alice2"_s);
}

void RefusalsTest::aRoomThatIsNotNewIsNotSetUp()
{
    RoomScene s;
    s.room.create({preset::Kind::Custom, {}, {}, {}});
    s.present(u"bob"_s);
    s.enter(u"<status code='201'/>"_s);
    QCOMPARE(s.room.state(), State::Joined);
    QVERIFY(!s.room.ownership()->isUnfinished());
    QVERIFY(!s.room.ownership()->configuration());
    QVERIFY(s.notices().last().contains(u"existed already"_s));
}

void RefusalsTest::othersKeepARoomThatIsNotSetUp_data()
{
    QTest::addColumn<QString>("sign");
    QTest::newRow("somebody comes in") << u"after"_s;
    QTest::newRow("it has a history") << u"history"_s;
    QTest::newRow("it has a subject") << u"subject"_s;
}

void RefusalsTest::othersKeepARoomThatIsNotSetUp()
{
    QFETCH(QString, sign);
    RoomScene s;
    s.room.create({preset::Kind::Custom, {}, {}, {}});
    s.enter(u"<status code='201'/>"_s);
    QVERIFY(s.room.ownership()->isUnfinished());
    if (sign == "after"_L1)
        s.present(u"bob"_s);
    if (sign == "history"_L1)
        s.says(u"bob"_s, u"of old"_s);
    if (sign == "subject"_L1)
        subject(s, u"Masks"_s);
    s.room.ownership()->close();
    QVERIFY(!destroys(s));
    QCOMPARE(s.room.state(), State::Joined);
    QVERIFY(!s.room.ownership()->isUnfinished());
    QVERIFY(s.notices().last().contains(u"not deleted"_s));
}

void RefusalsTest::theSameWarningIsGivenOnce()
{
    RoomScene s;
    const QString warnings = u"<status code='100'/><status code='170'/><status code='210'/>"_s;
    s.room.join();
    s.enter(warnings);
    s.endHistory();
    const auto told = s.notices();
    QCOMPARE(told.size(), 2);
    for (int i = 0; i < 5; ++i)
        reconnect(s, warnings);
    config(s, u"<status code='170'/><status code='172'/>"_s);
    QCOMPARE(s.notices(), told);
}

void RefusalsTest::whatChangedIsTold()
{
    RoomScene s;
    s.room.join();
    s.enter(u"<status code='170'/>"_s);
    config(s, u"<status code='171'/>"_s);
    config(s, u"<status code='170'/>"_s);
    QCOMPARE(s.notices().size(), 3);
    reconnect(s, u"<status code='100'/><status code='170'/>"_s);
    QCOMPARE(s.notices().size(), 4);
    reconnect(s, {}); // Neither is so any more.
    QCOMPARE(s.notices().size(), 4);
    reconnect(s, u"<status code='100'/><status code='170'/>"_s);
    QCOMPARE(s.notices().size(), 6);
    config(s, u"<status code='104'/>"_s);
    config(s, u"<status code='104'/>"_s);
    QCOMPARE(s.notices().size(), 8);
}

void RefusalsTest::whoLeftIsWarnedAgain()
{
    RoomScene s;
    s.room.join();
    s.enter(u"<status code='170'/>"_s);
    s.room.leave();
    const auto told = s.notices().size();
    s.room.join();
    s.enter(u"<status code='170'/>"_s);
    QCOMPARE(s.notices().size(), told + 1);
}

void RefusalsTest::theNickIsToldWhenItIsAnother()
{
    RoomScene s;
    s.room.join();
    s.present(u"alice2"_s, u"<status code='110'/><status code='210'/>"_s);
    QVERIFY(s.notices().last().contains(u"alice2"_s));
    const auto told = s.notices().size();
    s.room.streamLost();
    s.newStream();
    s.present(u"alice2"_s, u"<status code='110'/><status code='210'/>"_s);
    QCOMPARE(s.notices().size(), told);
}

PARLOUR_TEST(RefusalsTest)
#include "refusalstest.moc"
