// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/delivery.h"
#include "protocol/muc/selfping.h"
#include "support/suite.h"

using namespace parlour;
using delivery::Event;
using delivery::State;
using selfping::Verdict;

Q_DECLARE_METATYPE(delivery::State)
Q_DECLARE_METATYPE(delivery::Event)
Q_DECLARE_METATYPE(parlour::ErrorCondition)
Q_DECLARE_METATYPE(selfping::Verdict)

/// What becomes of a message of ours, and what a room says of us.
class DeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toARoom_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Event>("event");
        QTest::addColumn<State>("expected");
        using enum State;
        QTest::newRow("what waits is sent") << Waiting << Event::HandedOver << Sent;
        QTest::newRow("what is sent is not sent again") << Sent << Event::HandedOver << Sent;
        QTest::newRow("nor what may be there") << Doubtful << Event::HandedOver << Doubtful;
        QTest::newRow("nor what failed, unless asked for") << Failed << Event::HandedOver << Failed;
        QTest::newRow("a lost session leaves a doubt") << Sent << Event::SessionLost << Doubtful;
        QTest::newRow("but not about what was never sent") << Waiting << Event::SessionLost << Waiting;
        QTest::newRow("nor about what failed") << Failed << Event::SessionLost << Failed;
        QTest::newRow("what the record does not contain goes again") << Doubtful << Event::Missing << Waiting;
        QTest::newRow("what is under way is not in the record yet") << Sent << Event::Missing << Sent;
        QTest::newRow("what failed stays with the person") << Failed << Event::Missing << Failed;
        QTest::newRow("without a record nobody knows") << Doubtful << Event::Unknowable << Failed;
        QTest::newRow("what waits needs no record") << Waiting << Event::Unknowable << Waiting;
        QTest::newRow("a bounce") << Sent << Event::Bounced << Failed;
        QTest::newRow("a late bounce") << Doubtful << Event::Bounced << Failed;
        QTest::newRow("a bounce of what was not sent is a lie") << Waiting << Event::Bounced << Waiting;
        QTest::newRow("silence") << Sent << Event::Silent << Failed;
        QTest::newRow("silence about nothing") << Waiting << Event::Silent << Waiting;
        QTest::newRow("retry") << Failed << Event::Retry << Waiting;
        QTest::newRow("retry of what is under way") << Sent << Event::Retry << Sent;
        QTest::newRow("a reflection ends it") << Sent << Event::Proved << Confirmed;
        QTest::newRow("a late one too") << Failed << Event::Proved << Confirmed;
        QTest::newRow("nothing comes after that") << Confirmed << Event::SessionLost << Confirmed;
        QTest::newRow("not even a refusal") << Confirmed << Event::Bounced << Confirmed;
    }
    void toARoom()
    {
        QFETCH(State, state);
        QFETCH(Event, event);
        QTEST(delivery::next(delivery::ToRoom, state, event), "expected");
    }

    void toOneOccupant_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Event>("event");
        QTest::addColumn<State>("expected");
        using enum State;
        QTest::newRow("sent") << Waiting << Event::HandedOver << Sent;
        QTest::newRow("never twice") << Confirmed << Event::HandedOver << Confirmed;
        QTest::newRow("the room answered") << Sent << Event::Proved << Confirmed;
        QTest::newRow("an answer to what waits") << Waiting << Event::Proved << Waiting;
        QTest::newRow("bounced") << Sent << Event::Bounced << Failed;
        QTest::newRow("bounced late") << Confirmed << Event::Bounced << Failed;
        QTest::newRow("an answer after the bounce") << Failed << Event::Proved << Failed;
        QTest::newRow("the session is gone") << Sent << Event::SessionLost << Failed;
        QTest::newRow("what waits goes on waiting") << Waiting << Event::SessionLost << Waiting;
        QTest::newRow("nobody there any more") << Waiting << Event::Missed << Failed;
        QTest::newRow("on its way when they left") << Sent << Event::Missed << Sent;
        QTest::newRow("silence") << Sent << Event::Silent << Failed;
        QTest::newRow("again") << Failed << Event::Retry << Waiting;
        QTest::newRow("only what failed") << Confirmed << Event::Retry << Confirmed;
    }
    void toOneOccupant()
    {
        QFETCH(State, state);
        QFETCH(Event, event);
        QTEST(delivery::next(delivery::ToOccupant, state, event), "expected");
    }

    void selfPing_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<Verdict>("expected");
        QTest::newRow("5.16 not inside") << ErrorCondition::NotAcceptable << Verdict::Outside;
        QTest::newRow("5.16 the nick or the room is gone") << ErrorCondition::ItemNotFound << Verdict::Outside;
        QTest::newRow("another client of ours knows no ping") << ErrorCondition::ServiceUnavailable << Verdict::Inside;
        QTest::newRow("nor this one") << ErrorCondition::FeatureNotImplemented << Verdict::Inside;
        QTest::newRow("the room's server is away") << ErrorCondition::RemoteServerTimeout << Verdict::Unclear;
        QTest::newRow("the room's server has no address") << ErrorCondition::RemoteServerNotFound << Verdict::Unclear;
        QTest::newRow("anything else") << ErrorCondition::Undefined << Verdict::Outside;
    }
    void selfPing()
    {
        QFETCH(ErrorCondition, condition);
        QTEST(selfping::verdict(condition), "expected");
    }
};

PARLOUR_TEST(DeliveryTest)
#include "deliverytest.moc"
