// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/joinqueue.h"
#include "support/suite.h"

#include <QSet>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

Jid jid(const QString &name)
{
    return *Jid::parse(name + u"@conference.localhost"_s);
}

/// Rooms of which only their states are known.
struct Scene
{
    QSet<Jid> wanting;
    QSet<Jid> joining;
    QStringList joined; ///< Those that were joined, in order.
    JoinQueue queue {{.isUnderWay = [this](const Jid &room) { return joining.contains(room); },
                      .wantsIn = [this](const Jid &room) { return wanting.contains(room); },
                      .join =
                          [this](const Jid &room) {
                              joined << room.local();
                              wanting.remove(room);
                              joining << room;
                          }}};

    QList<Jid> want(const QStringList &names)
    {
        QList<Jid> rooms;
        for (const QString &name : names)
            rooms << jid(name);
        wanting.unite(QSet(rooms.begin(), rooms.end()));
        return rooms;
    }
    /// The room lets us in, or refuses, or asks for a password.
    void answers(const QString &name)
    {
        joining.remove(jid(name));
        queue.next();
    }
};

const QStringList Seven {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s};

} // namespace

/// Which rooms are joined by themselves, and when.
class JoinQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewAreJoinedAtATime()
    {
        Scene s;
        s.queue.add(s.want(Seven));
        QCOMPARE(s.joined, Seven.first(JoinQueue::AtOnce));
        s.queue.next(); // Something else about one of them has changed.
        QCOMPARE(s.joined.size(), JoinQueue::AtOnce);
        s.answers(u"c"_s);
        QCOMPARE(s.joined, Seven.first(6));
        s.answers(u"a"_s);
        QCOMPARE(s.joined, Seven);
        s.answers(u"b"_s);
        QCOMPARE(s.joined, Seven);
    }

    void theOneThatIsLookedAtIsNext()
    {
        Scene s;
        s.queue.add(s.want(Seven));
        s.queue.prefer(jid(u"g"_s));
        s.queue.prefer(jid(u"a"_s)); // It is on its way.
        s.queue.prefer(jid(u"other"_s));
        s.answers(u"a"_s);
        QCOMPARE(s.joined.last(), u"g"_s);
        QCOMPARE(s.joined.count(u"a"_s), 1);
    }

    void noneIsJoinedTwice()
    {
        Scene s;
        s.queue.add(s.want(Seven));
        s.queue.add(s.want({u"g"_s}));
        s.queue.add({jid(u"a"_s)});
        for (const QString &name : Seven)
            s.answers(name);
        QCOMPARE(s.joined, Seven);
    }

    void oneThatThePersonJoinsTakesAPlace()
    {
        Scene s;
        s.joining << jid(u"mine"_s);
        s.queue.add({jid(u"mine"_s)});
        s.queue.add(s.want(Seven));
        QCOMPARE(s.joined, Seven.first(JoinQueue::AtOnce - 1));
        s.answers(u"mine"_s);
        QCOMPARE(s.joined, Seven.first(JoinQueue::AtOnce));
    }

    void oneThatIsNotWantedAnyMoreIsLeftOut()
    {
        Scene s;
        s.queue.add(s.want(Seven));
        s.wanting.remove(jid(u"f"_s)); // Left, or taken away.
        s.answers(u"a"_s);
        QCOMPARE(s.joined.last(), u"g"_s);
    }

    void aLostStreamStopsIt()
    {
        Scene s;
        s.queue.add(s.want(Seven));
        s.queue.clear();
        s.answers(u"a"_s); // Late.
        QCOMPARE(s.joined.size(), JoinQueue::AtOnce);
        s.joining.clear();
        s.queue.add(s.want(Seven)); // The stream is back.
        QCOMPARE(s.joined, Seven.first(JoinQueue::AtOnce) + Seven.first(JoinQueue::AtOnce));
    }
};

PARLOUR_TEST(JoinQueueTest)
#include "joinqueuetest.moc"
