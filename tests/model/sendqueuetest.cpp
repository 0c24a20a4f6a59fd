// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/sendqueue.h"
#include "support/fakechannel.h"
#include "support/memoryhistory.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using delivery::Event;
using timeline::Delivery;

Q_DECLARE_METATYPE(delivery::Policy)

namespace {

struct Scene
{
    FakeChannel channel;
    MemoryHistory store;
    QDateTime now = QDateTime::fromString(u"2026-11-28T10:00:00Z"_s, Qt::ISODate);
    TimelineModel timeline;
    SendQueue queue {channel, store, timeline, [this] { return now; }};

    explicit Scene(const delivery::Policy &policy = delivery::ToRoom)
        : channel(policy)
    {
    }
    void open()
    {
        channel.setOpen(true);
        store.answer();
    }
    void say(const QString &body)
    {
        queue.say(body);
        store.answer();
    }
    Delivery delivery(int row = 0) const { return timeline.entries().at(row).delivery; }
    QString problem(int row = 0) const { return timeline.entries().at(row).problem; }
    QString id(int row = 0) const { return timeline.entries().at(row).id; }
    /// What the room sends back.
    timeline::Entry reflection(const QString &body)
    {
        auto entry = timeline::said(u"alice"_s, body, now);
        entry.own = true;
        return entry;
    }
};

void ofBothKinds()
{
    QTest::addColumn<delivery::Policy>("policy");
    QTest::newRow("to all in a room") << delivery::ToRoom;
    QTest::newRow("to one alone") << delivery::ToOccupant;
}

} // namespace

/// What we say, until it has arrived; on a channel that is no room.
class SendQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidWaitsForAnOpenChannel_data() { ofBothKinds(); }
    void whatIsSaidWaitsForAnOpenChannel()
    {
        QFETCH(delivery::Policy, policy);
        Scene s(policy);
        s.say(u"one"_s);
        s.say(u"two"_s);
        QCOMPARE(s.channel.sent, QStringList());
        QCOMPARE(s.delivery(), Delivery::Waiting);
        s.open();
        QCOMPARE(s.channel.sent, QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(s.channel.unproved, s.channel.ids);
        QCOMPARE(s.delivery(), Delivery::Sending);
        QCOMPARE(s.timeline.entries().first().time, s.now);
    }

    void itIsOnDiskBeforeItLeaves_data() { ofBothKinds(); }
    void itIsOnDiskBeforeItLeaves()
    {
        QFETCH(delivery::Policy, policy);
        Scene s(policy);
        s.open();
        s.queue.say(u"one"_s);
        s.queue.say(u"two"_s);
        QCOMPARE(s.channel.sent, QStringList()); // The disk has not answered.
        QCOMPARE(s.delivery(), Delivery::Waiting);
        s.store.answer();
        QCOMPARE(s.channel.sent, QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(s.store.bodies(), QStringList({u"one (sent)"_s, u"two (sent)"_s}));
    }

    void whatCannotBeNotedIsHeldAndTold_data() { ofBothKinds(); }
    void whatCannotBeNotedIsHeldAndTold()
    {
        QFETCH(delivery::Policy, policy);
        Scene s(policy);
        QSignalSpy told(&s.queue, &SendQueue::told);
        s.say(u"kept"_s);
        s.store.works = false;
        s.say(u"not kept"_s);
        s.open();
        s.say(u"more"_s);
        QCOMPARE(s.channel.sent, QStringList());
        QCOMPARE(told.size(), 1);
        s.store.works = true;
        Q_EMIT s.store.recovered();
        s.store.answer();
        QCOMPARE(s.channel.sent, QStringList({u"kept"_s, u"not kept"_s, u"more"_s}));
    }

    void whatTheChannelClosedOnMeanwhileWaits()
    {
        Scene s;
        s.open();
        s.queue.say(u"one"_s);
        s.channel.open = false;
        s.store.answer();
        QCOMPARE(s.channel.sent, QStringList());
        QCOMPARE(s.store.bodies(), QStringList {u"one"_s});
        s.open();
        QCOMPARE(s.channel.sent, QStringList {u"one"_s});
    }

    void whatIsDiscardedMeanwhileDoesNotLeave()
    {
        Scene s;
        s.open();
        s.queue.say(u"one"_s);
        s.queue.say(u"two"_s);
        s.queue.discard(s.id());
        s.store.answer();
        QCOMPARE(s.channel.sent, QStringList {u"two"_s});
        QCOMPARE(s.store.bodies(), QStringList {u"two (sent)"_s});
    }

    void aRetryKeepsTheId_data() { ofBothKinds(); }
    void aRetryKeepsTheId()
    {
        QFETCH(delivery::Policy, policy);
        Scene s(policy);
        s.open();
        s.say(u"one"_s);
        s.say(u"two"_s);
        const QString id = s.id();
        Q_EMIT s.channel.happened({id}, Event::Bounced, u"No."_s);
        QCOMPARE(s.delivery(), Delivery::Failed);
        QCOMPARE(s.problem(), u"No."_s);
        QCOMPARE(s.channel.unproved, QStringList {s.id(1)});
        s.queue.retry(id);
        s.store.answer();
        QCOMPARE(s.channel.sent, QStringList({u"one"_s, u"two"_s, u"one"_s}));
        QCOMPARE(s.channel.ids.last(), id);
        QCOMPARE(s.id(1), id); // At the end, once.
        QCOMPARE(s.timeline.count(), 2);
        QCOMPARE(s.delivery(1), Delivery::Sending);
    }

    void discardingAllTakesAllAway_data() { ofBothKinds(); }
    void discardingAllTakesAllAway()
    {
        QFETCH(delivery::Policy, policy);
        Scene s(policy);
        s.open();
        s.say(u"under way"_s);
        s.say(u"failed"_s);
        s.channel.happens(Event::Bounced);
        s.channel.setOpen(false);
        s.say(u"waits"_s);
        s.queue.discardAll();
        s.store.answer();
        QCOMPARE(s.timeline.count(), 0);
        QCOMPARE(s.store.bodies(), QStringList());
        QCOMPARE(s.channel.unproved, QStringList());
        s.open();
        QCOMPARE(s.channel.sent, QStringList({u"under way"_s, u"failed"_s}));
    }

    void aDiskThatDoesNotForgetIsTold_data() { ofBothKinds(); }
    void aDiskThatDoesNotForgetIsTold()
    {
        QFETCH(delivery::Policy, policy);
        Scene s(policy);
        QSignalSpy told(&s.queue, &SendQueue::told);
        s.say(u"rash"_s);
        s.store.works = false;
        s.queue.discard(s.id());
        s.store.answer();
        QCOMPARE(told.size(), 1);
        QCOMPARE(s.timeline.count(), 0);
    }

    void anObstacleFailsWhatIsSaidAndNothingIsRetried()
    {
        Scene s(delivery::ToOccupant);
        s.channel.problem = u"They left."_s;
        s.open();
        s.say(u"hello?"_s);
        QCOMPARE(s.delivery(), Delivery::Failed);
        QCOMPARE(s.problem(), u"They left."_s);
        s.queue.retry(s.id());
        s.store.answer();
        QCOMPARE(s.delivery(), Delivery::Failed);
        QCOMPARE(s.channel.sent, QStringList());
    }

    void whatIsTooBigFails()
    {
        Scene s;
        s.channel.takes = false;
        s.open();
        s.say(u"too big"_s);
        QCOMPARE(s.delivery(), Delivery::Failed);
        QVERIFY(!s.problem().isEmpty());
    }

    void nothingOvertakesADoubt()
    {
        Scene s;
        s.open();
        s.say(u"one"_s);
        Q_EMIT s.channel.happenedToAll(Event::SessionLost, {});
        QCOMPARE(s.queue.doubtfulSince(), std::optional(s.now));
        s.say(u"two"_s);
        QCOMPARE(s.channel.sent, QStringList {u"one"_s});
        Q_EMIT s.channel.happenedToAll(Event::Missing, {});
        s.open();
        QCOMPARE(s.channel.sent, QStringList({u"one"_s, u"one"_s, u"two"_s}));
        QCOMPARE(s.channel.ids.at(0), s.channel.ids.at(1));
    }

    void aReflectionEndsIt()
    {
        Scene s;
        s.open();
        s.say(u"one"_s);
        auto other = s.reflection(u"one"_s);
        other.own = false;
        other.nick = u"eve"_s;
        QVERIFY(!s.queue.confirm(other, {s.id()}).isOurs);
        QVERIFY(!s.queue.confirm(s.reflection(u"one"_s), {QString(), u"unknown"_s}).isOurs);
        QCOMPARE(s.queue.confirm(s.reflection(u"one"_s), {QString(), s.id()}).id, s.id());
        QCOMPARE(s.timeline.findOwn(s.id()), 0);
        s.store.answer();
        QCOMPARE(s.delivery(), Delivery::Received);
        QCOMPARE(s.store.bodies(), QStringList());
        QCOMPARE(s.channel.unproved, QStringList());
    }

    void aProofThatIsAnAnswerMayBeTakenBack()
    {
        Scene s(delivery::ToOccupant);
        s.open();
        s.say(u"one"_s);
        s.channel.happens(Event::Proved);
        s.store.answer();
        QCOMPARE(s.delivery(), Delivery::Received);
        QCOMPARE(s.store.bodies(), QStringList());
        s.channel.happens(Event::Bounced, u"They left."_s);
        s.store.answer();
        QCOMPARE(s.delivery(), Delivery::Failed);
        QCOMPARE(s.store.bodies(), QStringList {u"one (sent)"_s}); // It is the person's again, and kept for them.
    }

    void whatWasLeftIsTakenUpOnce()
    {
        Scene s;
        const auto left = [&s](const QString &id, bool sent, const QString &problem = {}) {
            return MemoryHistory::Row {s.channel.key(), {id, u"alice"_s, id, s.now, sent, problem}};
        };
        s.store.rows = {left(u"waits"_s, false), left(u"failed"_s, true, u"No."_s)};
        QSignalSpy restored(&s.queue, &SendQueue::restored);
        s.queue.restore();
        s.store.answer();
        QCOMPARE(restored.size(), 1);
        QCOMPARE(s.delivery(0), Delivery::Failed);
        QCOMPARE(s.delivery(1), Delivery::Waiting); // At the end, where it will be said.
        s.store.rows << left(u"under way"_s, true);
        Q_EMIT s.store.recovered();
        s.open();
        QCOMPARE(s.timeline.count(), 3);
        QVERIFY(s.queue.doubtfulSince());
        QCOMPARE(s.channel.sent, QStringList()); // First it must be known what became of the last.
    }
};

PARLOUR_TEST(SendQueueTest)
#include "sendqueuetest.moc"
