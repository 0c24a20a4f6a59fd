// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/occupantmodel.h"
#include "model/private/privatechannel.h"
#include "model/room/occupancy.h"
#include "model/room/roomchannel.h"
#include "support/memoryhistory.h"
#include "support/partscene.h"
#include "support/suite.h"

using namespace parlour;
using namespace std::chrono_literals;
using delivery::Event;

namespace {

/// A channel, and what it tells: "ID: EVENT" or "all: EVENT".
template <class Kind>
struct Told
{
    explicit Told(Kind &channel)
    {
        QObject::connect(&channel, &Channel::happened, &channel,
                         [this](const QStringList &ids, Event event) { events << tell(ids.join(u' '), event); });
        QObject::connect(&channel, &Channel::happenedToAll, &channel,
                         [this](Event event) { events << tell(u"all"_s, event); });
    }
    static QString tell(const QString &what, Event event) { return what + u": "_s + QString::number(int(event)); }
    QStringList events;
};

struct InRoom : PartScene
{
    Occupancy occupancy {stream, place.room};
    RoomChannel channel {place, occupancy};
    Told<RoomChannel> told {channel};
};

struct Private : PartScene
{
    MemoryHistory store;
    OccupantModel occupants;
    PrivateChannel channel {{stream, store, occupants, self, place.room, place.account}, u"bob"_s, std::nullopt};
    Told<PrivateChannel> told {channel};

    Private()
    {
        channel.setReach(true, {});
        channel.open();
    }
    /// As the queue does.
    void send(const QString &id)
    {
        channel.send(id, {u"psst"_s});
        channel.prove({id});
    }
};

} // namespace

/// What proves that a message arrived, in a room and with one of its occupants.
class ChannelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRoomIsOpenWhileWeAreInsideAndOnline()
    {
        InRoom s;
        QVERIFY(!s.channel.isOpen());
        s.enter(muc::Role::Participant);
        QVERIFY(s.channel.isOpen());
        s.stream.lose();
        QVERIFY(!s.channel.isOpen());
    }

    void whatARoomOwesForTooLongHasFailedIfItStillKnowsUs()
    {
        InRoom s;
        s.enter(muc::Role::Participant);
        s.channel.setDeadline(20ms);
        QSignalSpy silent(&s.channel, &RoomChannel::silent);
        s.channel.send(u"1"_s, {u"hello"_s});
        s.channel.send(u"2"_s, {u"again"_s});
        s.channel.prove({u"1"_s, u"2"_s});
        s.channel.prove({u"2"_s}); // The first one came back.
        QTRY_COMPARE(silent.size(), 1);
        s.channel.send(u"3"_s, {u"late"_s});
        s.channel.areInside();
        QCOMPARE(s.told.events, QStringList {s.told.tell(u"2"_s, Event::Silent)});
    }

    void whatWasRefusedBecauseWeWereOutsideGoesAgain()
    {
        InRoom s;
        s.enter(muc::Role::Participant);
        s.channel.send(u"1"_s, {u"hello"_s});
        s.channel.send(u"2"_s, {u"hello"_s});
        s.channel.bounce({u"1"_s, {ErrorCondition::NotAcceptable, {}, {}}});
        s.channel.bounce({u"2"_s, {ErrorCondition::Forbidden, {}, {}}});
        s.told.events.clear();
        s.channel.wereOutside();
        QCOMPARE(s.told.events,
                 QStringList({s.told.tell(u"1"_s, Event::Retry), s.told.tell(u"all"_s, Event::SessionLost)}));
    }

    void anAnswerProvesWhatWasSentBeforeTheQuestion()
    {
        Private s;
        s.send(u"1"_s);
        s.send(u"2"_s);
        QCOMPARE(s.stream.asked.size(), 1);
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.told.events, QStringList {s.told.tell(u"1"_s, Event::Proved)});
    }

    /// The answer is to the first try.
    void anAnswerProvesNothingOfWhatWasSentAgain()
    {
        Private s;
        s.send(u"1"_s);
        s.channel.bounce({u"bob"_s, u"1"_s, {ErrorCondition::RecipientUnavailable, {}, {}}});
        s.send(u"1"_s);
        s.told.events.clear();
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.told.events, QStringList {s.told.tell(QString(), Event::Proved)});
        s.channel.prove({u"1"_s});
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.told.events.last(), s.told.tell(u"1"_s, Event::Proved));
    }

    void answers_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<Event>("event");
        QTest::addColumn<bool>("outside");
        QTest::newRow("we are outside") << ErrorCondition::NotAcceptable << Event::SessionLost << true;
        QTest::newRow("another client of ours knows no ping")
            << ErrorCondition::ServiceUnavailable << Event::Proved << false;
        QTest::newRow("the room cannot be reached") << ErrorCondition::RemoteServerTimeout << Event::Silent << false;
    }
    void answers()
    {
        QFETCH(ErrorCondition, condition);
        QFETCH(Event, event);
        QFETCH(bool, outside);
        Private s;
        QSignalSpy isOutside(&s.channel, &PrivateChannel::outside);
        s.send(u"1"_s);
        s.refuse(condition);
        QCOMPARE(s.told.events, QStringList {s.told.tell(u"1"_s, event)});
        QCOMPARE(!isOutside.isEmpty(), outside);
    }

    void aBrokenStreamTellsNothingAndIsAskedAgain()
    {
        Private s;
        s.send(u"1"_s);
        s.stream.answer(IqFailure {IqFailure::Kind::Disconnected, {}});
        QCOMPARE(s.told.events, QStringList());
        s.channel.prove({u"1"_s});
        QCOMPARE(s.stream.asked.size(), 1);
    }

    void somebodyWhoIsGoneIsAnObstacle()
    {
        Private s;
        s.channel.setReach(false, u"They left."_s);
        QVERIFY(!s.channel.isOpen());
        QCOMPARE(s.channel.obstacle(), u"They left."_s);
        QCOMPARE(s.told.events, QStringList {s.told.tell(u"all"_s, Event::Missed)});
    }
};

PARLOUR_TEST(ChannelsTest)
#include "channelstest.moc"
