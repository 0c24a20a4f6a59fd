// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/occupancy.h"
#include "model/browse/roomdetails.h"
#include "model/conversation/timelinemodel.h"
#include "model/room/roompeople.h"
#include "support/partscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace std::chrono_literals;

/// Getting into a room and leaving it, who is there, and what it says of itself: each without the room.
class OccupancyTest : public QObject
{
    Q_OBJECT

    using Cause = Occupancy::Cause;

    struct Scene
    {
        FakeStream stream;
        Occupancy occupancy {stream, *Jid::parse(u"tea@conference.localhost")};
        QSignalSpy refused {&occupancy, &Occupancy::refused};

        Scene()
        {
            stream.goOnline();
            occupancy.setNick(u" alice "_s);
        }
        void join(const QString &password = {})
        {
            occupancy.join(Cause::Person, {password.isEmpty() ? join::Sent::None : join::Sent::Typed, password}, {});
        }
        void enter(muc::Role role = muc::Role::Participant)
        {
            join();
            occupancy.enter(us(role));
        }
        QString id() const { return stream.sent.last().attribute(u"id"_s); }
        QString last() const { return xml::toString(stream.sent.last()); }
        static muc::Occupant us(muc::Role role, const QString &nick = u"alice"_s)
        {
            muc::Occupant occupant;
            occupant.nick = nick;
            occupant.role = role;
            return occupant;
        }
    };

private Q_SLOTS:
    void aJoinCarriesWhatItIsGiven()
    {
        Scene s;
        s.occupancy.setPresence({muc::Show::Away, u"tea"_s});
        QVERIFY2(s.stream.sent.isEmpty(), "to a room we are not in, it would be a request to join");
        s.join(u"rose"_s);
        QCOMPARE(s.occupancy.state(), join::State::Joining);
        QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"tea@conference.localhost/alice"_s);
        QVERIFY(s.last().contains(u">rose<"_s) && s.last().contains(u">away<"_s));
        s.occupancy.setNick(u"bob"_s);
        QCOMPARE(s.occupancy.nick(), u"alice"_s);
    }

    void onlyTheAnswerToTheJoinCounts()
    {
        Scene s;
        s.join();
        const QString first = s.id();
        s.join(u"rose"_s); // One more attempt of the same join.
        QVERIFY(!s.occupancy.apply(muc::Refused {{}, first, join::Refusal::Password, {}}));
        QVERIFY(s.occupancy.apply(muc::Refused {{}, s.id(), join::Refusal::Full, {{}, u"Full house"_s, {}}}));
        QCOMPARE(s.occupancy.state(), join::State::Joining);
        s.occupancy.refuse(join::Refusal::Full);
        QCOMPARE(s.occupancy.refusal(), join::Refusal::Full);
        QCOMPARE(s.occupancy.end().detail, u"Full house"_s);
        QCOMPARE(s.refused.size(), 1);
        QVERIFY2(!s.occupancy.isJoin({}), "an answer without an id is none once the join is over");
    }

    void aJoinWithoutAnAnswerIsTakenBack()
    {
        Scene s;
        s.occupancy.setDeadline(1ms);
        s.join();
        QTRY_COMPARE(s.occupancy.refusal(), join::Refusal::NoAnswer);
        QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"unavailable"_s);
    }

    void aNickThatIsNoResourceIsRefused()
    {
        Scene s;
        s.occupancy.setNick(u"\u0007"_s);
        s.join();
        QCOMPARE(s.occupancy.refusal(), join::Refusal::NickNotAllowed);
        QVERIFY(s.stream.sent.isEmpty());
    }

    void aStreamThatBreaksSendsTheJoinAgain()
    {
        Scene s;
        s.join(u"rose"_s);
        s.stream.setState(Stream::State::Offline);
        s.occupancy.apply(join::StreamLost {});
        s.stream.goOnline();
        s.stream.sent.clear();
        s.occupancy.streamBack(false);
        QVERIFY(s.last().contains(u">rose<"_s));
        s.occupancy.enter(Scene::us(muc::Role::Visitor));
        s.stream.sent.clear();
        s.occupancy.apply(join::StreamLost {});
        s.occupancy.streamBack(true);
        QCOMPARE(s.occupancy.state(), join::State::Joined);
        QVERIFY2(s.stream.sent.isEmpty(), "a resumed session is still inside");
    }

    void whoLeftWhileNobodyHeardItSaysSoLater_data()
    {
        QTest::addColumn<bool>("resumed");
        QTest::newRow("the session goes on") << true;
        QTest::newRow("a new session is not inside anyway") << false;
    }
    void whoLeftWhileNobodyHeardItSaysSoLater()
    {
        QFETCH(bool, resumed);
        Scene s;
        s.enter();
        s.stream.setState(Stream::State::Offline);
        s.occupancy.apply(join::StreamLost {});
        s.occupancy.leave(u"Bye"_s);
        s.stream.goOnline();
        s.stream.sent.clear();
        s.occupancy.streamBack(resumed);
        QCOMPARE(s.stream.sent.size(), resumed ? 1 : 0);
        QCOMPARE(s.occupancy.end().farewell, u"Bye"_s);
    }

    void aNickIsSettledByUsOrByTime()
    {
        Scene s;
        s.enter();
        QSignalSpy settled(&s.occupancy, &Occupancy::nickSettled);
        QSignalSpy told(&s.occupancy, &Occupancy::told);
        s.occupancy.changeNick(u"ally"_s);
        QVERIFY(s.occupancy.denies(muc::Refused {{}, s.id(), join::Refusal::NickTaken, {}}));
        QCOMPARE(told.size(), 1);
        QCOMPARE(s.occupancy.nick(), u"alice"_s);
        s.occupancy.changeNick(u"ally"_s);
        QVERIFY(s.occupancy.wants(u"ally"_s));
        s.occupancy.rename(u"ally"_s);
        QVERIFY(!s.occupancy.wants(u"ally"_s));
        QCOMPARE(settled.size(), 1);
        for (int i = 0; i < 10; ++i)
            s.occupancy.rename(u"n%1"_s.arg(i)); // By the room.
        QCOMPARE(s.occupancy.nick(), u"n9"_s);
        QVERIFY2(settled.size() < 3, "what others can cause is stored once in ten seconds");
    }

    void aVisitorWritesOnlyWhenTheyMaySpeak()
    {
        Scene s;
        QVERIFY(!s.occupancy.canWrite());
        s.enter(muc::Role::Visitor);
        QVERIFY(!s.occupancy.canSpeak() && !s.occupancy.canWrite());
        QSignalSpy changed(&s.occupancy, &Occupancy::selfChanged);
        s.occupancy.apply(Scene::us(muc::Role::Participant));
        QCOMPARE(changed.size(), 1);
        QVERIFY(s.occupancy.canSpeak());
        s.occupancy.apply(join::StreamLost {});
        QVERIFY2(!s.occupancy.canSpeak() && s.occupancy.canWrite(), "it waits until we are back");
    }

    void peopleComeGoAndAreRenamed()
    {
        PartScene s;
        s.enter(muc::Role::Participant);
        TimelineModel timeline;
        RoomPeople people(s.place, timeline);
        QSignalSpy left(&people, &RoomPeople::left);
        QSignalSpy renamed(&people, &RoomPeople::renamed);
        muc::Present bob;
        bob.occupant.nick = u"bob"_s;
        people.apply(bob);
        QCOMPARE(people.occupants().nicks(), QStringList {u"bob"_s});
        muc::Gone gone;
        gone.reason = muc::LeaveReason::Renamed;
        gone.nick = u"eve"_s;
        gone.newNick = u"bob"_s;
        people.apply(gone);
        QVERIFY2(renamed.isEmpty(), "somebody who was never here");
        gone.nick = u"bob"_s;
        gone.newNick = u"rob"_s;
        people.apply(gone);
        QCOMPARE(renamed.size(), 1);
        gone.reason = muc::LeaveReason::Left;
        gone.nick = u"rob"_s;
        people.apply(gone);
        QCOMPARE(left.size(), 1);
        QVERIFY(people.occupants().nicks().isEmpty());
    }

    void theRollIsCalledAsWhoWeAre()
    {
        PartScene s;
        s.enter(muc::Role::Participant);
        TimelineModel timeline;
        RoomPeople people(s.place, timeline);
        QSignalSpy missing(&people, &RoomPeople::missing);
        muc::Present present;
        for (const auto &nick : {u"bob"_s, u"carol"_s, u"alice"_s}) {
            present.occupant.nick = nick;
            people.apply(present);
        }
        people.callRoll({});
        present.id = s.stream.sent.last().attribute(u"id"_s);
        for (const auto &nick : {u"carol"_s, u"alice"_s}) { // We are told of ourselves last.
            present.occupant.nick = nick;
            present.self = nick == u"alice"_s;
            people.apply(present);
        }
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().first().toString(), u"bob"_s);
    }

    void aRoomIsCalledAsThePersonLikes()
    {
        PartScene s;
        RoomDetails details(s.stream, s.place.room);
        QSignalSpy renamed(&details, &RoomDetails::ownNameChanged);
        QCOMPARE(details.name(), u"tea"_s);
        details.setOwnName(u"Tea room"_s);
        QCOMPARE(details.name(), u"Tea room"_s);
        details.setTitle(u"Mine"_s);
        muc::RoomInfo info;
        info.known = true;
        info.name = u"Coffee room"_s;
        details.apply(info);
        QCOMPARE(details.name(), u"Mine"_s);
        QCOMPARE(details.shownOwnName(), u"Coffee room"_s);
        QCOMPARE(renamed.takeFirst().first().toString(), u"Tea room"_s);
        details.apply(info);
        QVERIFY(renamed.isEmpty());
    }

    void aStrangersRoomIsNotAskedUnlessThePersonLooks()
    {
        PartScene s;
        RoomDetails details(s.stream, s.place.room);
        details.preview();
        QVERIFY(details.isUnasked() && s.stream.asked.isEmpty());
        details.look();
        QVERIFY(!details.isUnasked());
        QCOMPARE(s.stream.asked.size(), 1);
        RoomDetails known(s.stream, s.place.room);
        known.preview();
        known.setServiceKnown(true);
        QCOMPARE(s.stream.asked.size(), 2);
    }

    void whatWasNotAnsweredIsAskedAgain()
    {
        PartScene s;
        RoomDetails details(s.stream, s.place.room);
        QSignalSpy unanswered(&details, &RoomDetails::unanswered);
        details.askAgain();
        QVERIFY(s.stream.asked.isEmpty());
        details.refresh();
        QVERIFY(details.isAsking());
        s.refuse(ErrorCondition::RemoteServerTimeout);
        QVERIFY(!details.isAsking() && !details.problem().isEmpty());
        QCOMPARE(unanswered.size(), 1);
        details.askAgain();
        QCOMPARE(s.stream.asked.size(), 1);
    }
};

PARLOUR_TEST(OccupancyTest)
#include "occupancytest.moc"
