// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/accountrooms.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace parlour;
using namespace std::chrono_literals;
using State = join::State;
using Delivery = timeline::Delivery;

static const IqFailure NotInside {IqFailure::Kind::Refused, {ErrorCondition::NotAcceptable, {}, {}}};
static const IqFailure NoAnswer {IqFailure::Kind::TimedOut, {}};

static QString delayed(const QDateTime &time)
{
    return u"<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='%1'/>"_s.arg(
        time.toUTC().toString(Qt::ISODateWithMs));
}

/// What the archive answers: messages "ID NICK: TEXT" and the end of the page; `complete` where nothing is in front of it.
static void archivePage(RoomScene &s, const QStringList &messages, bool complete)
{
    const auto question = s.questionFor(u"query"_s, QLatin1StringView("urn:xmpp:mam:2"));
    QVERIFY(question >= 0);
    const QString id = s.stream.asked.at(question).payload.attribute(u"queryid"_s);
    for (const auto &message : messages) {
        const QString stanza =
            u"<message xmlns='jabber:client' from='tea@conference.localhost'><result xmlns='urn:xmpp:mam:2' id='%1' "
            u"queryid='%2'>"
            "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='%3'/><message "
            "xmlns='jabber:client' "
            "type='groupchat' id='%1' from='tea@conference.localhost/%4'><body>%5</body></message></forwarded></result></message>"_s;
        s.room.receive(xml::parse(stanza.arg(message.section(u' ', 0, 0), id,
                                             QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                             message.section(u' ', 1, 1).chopped(1), message.section(u' ', 2))));
    }
    s.answer(question,
             xml::parse(
                 u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='%1'><set "
                 "xmlns='http://jabber.org/protocol/rsm'>%2</set></fin></iq>"_s.arg(
                     complete ? u"true"_s : u"false"_s,
                     messages.isEmpty() ? QString() : u"<last>%1</last>"_s.arg(messages.last().section(u' ', 0, 0)))));
}

/// Rooms across breaks: what is unsent, what is in doubt, what was missed, and whether we are still inside.
class RoomStayingTest : public QObject
{
    Q_OBJECT

    /// Inside, and with something said by bob before the break.
    static void settle(RoomScene &s)
    {
        s.room.join();
        s.enter();
        s.endHistory();
        s.says(u"bob"_s, u"before"_s, u"<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s1'/>"_s);
    }
    static void lose(RoomScene &s)
    {
        s.stream.setState(Stream::State::Offline);
        s.room.streamLost();
    }
    static void comeBack(RoomScene &s)
    {
        s.stream.setState(Stream::State::Online);
        s.stream.asked.clear();
        s.newStream();
        s.enter();
    }

private Q_SLOTS:
    void theInsideIsShownWhileWeComeBack()
    {
        RoomScene s;
        QSignalSpy changed(s.room.occupancy(), &Occupancy::insideShownChanged);
        s.room.join();
        QVERIFY(!s.room.occupancy()->isInsideShown());
        s.enter();
        QVERIFY(s.room.occupancy()->isInsideShown());
        QCOMPARE(changed.size(), 1);
        s.endHistory();
        s.says(u"bob"_s, u"before"_s);
        lose(s);
        s.stream.setState(Stream::State::Online);
        s.newStream();
        QCOMPARE(s.room.state(), State::Joining);
        QVERIFY(s.room.occupancy()->isInsideShown());
        s.enter();
        s.gone(u"alice"_s, u"<item affiliation='none' role='none'/><status code='307'/><status code='110'/>"_s);
        QCOMPARE(s.room.state(), State::Removed);
        QVERIFY(s.room.occupancy()->isInsideShown());
        QCOMPARE(changed.size(), 1);
        s.room.leave();
        QVERIFY(!s.room.occupancy()->isInsideShown());
        QCOMPARE(changed.size(), 2);
    }

    void whatIsSaidOfflineWaitsAndGoesOutInOrder()
    {
        RoomScene s;
        settle(s);
        lose(s);
        QVERIFY(s.room.occupancy()->canWrite());
        s.room.conversation()->send(u"one"_s);
        s.room.conversation()->send(u"two"_s);
        QCOMPARE(s.lastDelivery(), Delivery::Waiting);
        QVERIFY(s.sentBodies().isEmpty());
        comeBack(s);
        QCOMPARE(s.sentBodies(), QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(s.lastDelivery(), Delivery::Sending);
        s.reflects(s.stream.sent.at(s.stream.sent.size() - 2).attribute(u"id"_s), u"one"_s);
        s.reflects(s.stream.sent.last().attribute(u"id"_s), u"two"_s);
        QCOMPARE(s.lastDelivery(), Delivery::Received);
        QVERIFY(s.outbox.messages(u"alice@localhost"_s, u"tea@conference.localhost"_s).isEmpty());
        QCOMPARE(s.bodies(), QStringList({u"before"_s, u"one"_s, u"two"_s}));
    }

    void whatOthersSayMeanwhileStandsBeforeWhatWeHaveNotSaidYet()
    {
        RoomScene s;
        QAbstractItemModelTester tester(s.room.conversation()->timeline());
        settle(s);
        s.room.conversation()->send(u"mine"_s);
        s.says(u"bob"_s, u"his"_s);
        QCOMPARE(s.bodies(), QStringList({u"before"_s, u"his"_s, u"mine"_s}));
        s.reflects(s.stream.sent.last().attribute(u"id"_s), u"mine"_s);
        s.says(u"bob"_s, u"again"_s);
        QCOMPARE(s.bodies(), QStringList({u"before"_s, u"his"_s, u"mine"_s, u"again"_s}));
    }

    void aCrashLosesNothing()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"outbox.sqlite"_s);
        FakeStream stream;
        MemorySecrets store;
        RoomSecrets secrets(store);
        secrets.setAccount(*Jid::parse(u"alice@localhost"));
        const auto address = *Jid::parse(u"tea@conference.localhost");
        {
            Outbox outbox(file);
            Room room(stream, secrets, outbox, address);
            room.occupancy()->setNick(u"alice"_s);
            room.conversation()->send(u"typed offline"_s);
        }
        Outbox outbox(file);
        Room room(stream, secrets, outbox, address);
        QCOMPARE(room.conversation()->timeline()->count(), 1);
        QCOMPARE(room.conversation()->timeline()->entries().first().body, u"typed offline"_s);
        QCOMPARE(room.conversation()->timeline()->entries().first().delivery, Delivery::Waiting);
    }

    void whatWasHandedOverBeforeACrashIsLookedUpAndNotSentTwice_data()
    {
        QTest::addColumn<bool>("delivered");
        QTest::newRow("the room has it") << true;
        QTest::newRow("the room never got it") << false;
    }
    void whatWasHandedOverBeforeACrashIsLookedUpAndNotSentTwice()
    {
        QFETCH(bool, delivered);
        RoomScene s({{u"x1"_s, u"alice"_s, u"hello"_s, QDateTime::currentDateTimeUtc(), true, {}}});
        s.room.join();
        s.enter();
        s.endHistory();
        QVERIFY2(s.sentBodies().isEmpty(), "first it must be known what became of it");
        s.answerInfo(true);
        archivePage(s, delivered ? QStringList {u"x1 alice: hello"_s} : QStringList {}, true);
        QCOMPARE(s.sentBodies().size(), delivered ? 0 : 1);
        QCOMPARE(s.bodies(), QStringList {u"hello"_s});
        QCOMPARE(s.lastDelivery(), delivered ? Delivery::Received : Delivery::Sending);
    }

    void whatWasUnderWayInALostSessionIsFoundInTheHistory()
    {
        RoomScene s;
        settle(s);
        s.room.conversation()->send(u"mine"_s);
        const QString id = s.stream.sent.last().attribute(u"id"_s);
        s.room.conversation()->send(u"lost"_s);
        lose(s);
        s.room.conversation()->send(u"typed later"_s);
        comeBack(s);
        QCOMPARE(s.sentBodies(), QStringList({u"mine"_s, u"lost"_s}));
        s.says(u"bob"_s, u"before"_s,
               u"<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s1'/>"_s
                   + delayed(QDateTime::currentDateTimeUtc()));
        s.reflects(id, u"mine"_s, delayed(QDateTime::currentDateTimeUtc()));
        s.says(u"bob"_s, u"missed"_s, delayed(QDateTime::currentDateTimeUtc()));
        s.endHistory();
        // The history reaches back to what we knew, so what is not in it never arrived.
        QCOMPARE(s.sentBodies(), QStringList({u"mine"_s, u"lost"_s, u"lost"_s, u"typed later"_s}));
        QCOMPARE(s.bodies(), QStringList({u"before"_s, u"mine"_s, u"missed"_s, u"lost"_s, u"typed later"_s}));
        QVERIFY2(s.questionFor(u"query"_s, QLatin1StringView("urn:xmpp:mam:2")) < 0, "there is no gap to fill");
    }

    void theRejoinAsksForWhatWasMissed()
    {
        RoomScene s;
        settle(s);
        QVERIFY(xml::child(xml::child(s.stream.sent.first(), u"x", xml::MucNs), u"history", xml::MucNs).isNull());
        lose(s);
        s.stream.setState(Stream::State::Online);
        s.newStream();
        const auto history = xml::child(xml::child(s.lastJoin(), u"x", xml::MucNs), u"history", xml::MucNs);
        const auto since = QDateTime::fromString(history.attribute(u"since"_s), Qt::ISODate);
        QVERIFY(since.isValid());
        QVERIFY(since < QDateTime::currentDateTimeUtc().addSecs(-60));
    }

    void aGapInTheHistoryIsFilledFromTheArchiveInOrder()
    {
        RoomScene s;
        QAbstractItemModelTester tester(s.room.conversation()->timeline());
        settle(s);
        s.room.conversation()->readState()->markRead();
        lose(s);
        comeBack(s);
        s.says(u"bob"_s, u"third"_s,
               u"<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s4'/>"_s
                   + delayed(QDateTime::currentDateTimeUtc()));
        s.endHistory();
        s.says(u"bob"_s, u"live"_s);
        s.answerInfo(true);
        archivePage(s, {u"s3 bob: alice: second"_s, u"s4 bob: third"_s}, false);
        archivePage(s, {u"s1 bob: before"_s, u"s2 bob: first"_s}, true);
        QCOMPARE(s.bodies(), QStringList({u"before"_s, u"first"_s, u"alice: second"_s, u"third"_s, u"live"_s}));
        QCOMPARE(s.room.conversation()->readState()->unread(), 4);
        QVERIFY2(s.room.conversation()->readState()->isMentioned(),
                 "what was missed in a break counts like any other message");
        QVERIFY(s.notices().isEmpty());
    }

    void aGapIsFilledWhateverTheClocksSay_data()
    {
        QTest::addColumn<int>("behind"); // Seconds.
        QTest::newRow("the room tells whole seconds") << 0;
        QTest::newRow("the room's clock is behind") << 60;
    }
    void aGapIsFilledWhateverTheClocksSay()
    {
        QFETCH(int, behind);
        RoomScene s;
        settle(s);
        lose(s);
        comeBack(s);
        auto time = s.room.conversation()->timeline()->entries().last().time.addSecs(-behind);
        time.setTime(QTime(time.time().hour(), time.time().minute(), time.time().second()));
        s.says(u"bob"_s, u"second"_s,
               u"<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s3'/>"_s + delayed(time));
        s.endHistory();
        s.answerInfo(true);
        archivePage(s, {u"s1 bob: before"_s, u"s2 bob: first"_s, u"s3 bob: second"_s}, true);
        const QStringList all = s.bodies();
        QCOMPARE(QSet<QString>(all.begin(), all.end()), QSet<QString>({u"before"_s, u"first"_s, u"second"_s}));
        QCOMPARE(all.size(), 3);
        QVERIFY(all.indexOf(u"before"_s) < all.indexOf(u"first"_s));
        if (behind == 0)
            QVERIFY(all.indexOf(u"before"_s) < all.indexOf(u"second"_s));
    }

    void archiveResultsThatNobodyAskedForAreIgnored_data()
    {
        QTest::addColumn<QString>("queryId");
        QTest::addColumn<bool>("back");
        const auto guess = u"queryid='guess'"_s;
        QTest::newRow("a guess, inside") << guess << false;
        QTest::newRow("for no question, inside") << QString() << false;
        QTest::newRow("a guess, before the history has ended") << guess << true;
        QTest::newRow("for no question, before the history has ended") << QString() << true;
        QTest::newRow("for an empty question, before the history has ended") << u"queryid=''"_s << true;
    }
    void archiveResultsThatNobodyAskedForAreIgnored()
    {
        QFETCH(QString, queryId);
        QFETCH(bool, back);
        RoomScene s;
        settle(s);
        if (back) {
            lose(s);
            comeBack(s);
        }
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' from='tea@conference.localhost'><result "
                                  u"xmlns='urn:xmpp:mam:2' id='f' "_s
                                  + queryId
                                  + u">"
                                    "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' "
                                    "stamp='2026-01-01T10:00:00Z'/><message "
                                    "xmlns='jabber:client' type='groupchat' "
                                    "from='tea@conference.localhost/bob'><body>forged</body></message></forwarded>"
                                    "</result></message>"_s));
        QCOMPARE(s.bodies(), QStringList {u"before"_s});
    }

    void withoutARecordNobodyKnowsAndThePersonDecides()
    {
        RoomScene s;
        settle(s);
        s.room.conversation()->send(u"mine"_s);
        lose(s);
        comeBack(s);
        s.endHistory();
        s.answerInfo(false);
        QCOMPARE(s.lastDelivery(), Delivery::Failed);
        QCOMPARE(s.sentBodies(), QStringList {u"mine"_s});
        QVERIFY(s.notices().last().contains(u"may be missing"_s));
        const QString id = s.room.conversation()->timeline()->entries().last().id;
        s.room.conversation()->retry(id);
        QCOMPARE(s.sentBodies(), QStringList({u"mine"_s, u"mine"_s}));
        QCOMPARE(s.stream.sent.last().attribute(u"id"_s), id);
    }

    void discardedMessagesAreGoneForGood()
    {
        RoomScene s;
        settle(s);
        lose(s);
        s.room.conversation()->send(u"rash"_s);
        s.room.conversation()->discard(s.room.conversation()->timeline()->entries().last().id);
        QCOMPARE(s.bodies(), QStringList {u"before"_s});
        QVERIFY(s.outbox.rooms(u"alice@localhost"_s).isEmpty());
        comeBack(s);
        QVERIFY(s.sentBodies().isEmpty());
    }

    void aBreakWhileLookingUpDoesNotDecide()
    {
        RoomScene s;
        settle(s);
        s.room.conversation()->send(u"mine"_s);
        lose(s);
        comeBack(s);
        s.endHistory();
        s.answerInfo(true);
        QVERIFY(s.questionFor(u"query"_s, QLatin1StringView("urn:xmpp:mam:2")) >= 0);
        lose(s);
        QCoreApplication::processEvents(); // The answer that does not come.
        QCOMPARE(s.lastDelivery(), Delivery::Waiting);
        s.stream.setState(Stream::State::Online);
        s.room.streamBack(true);
        QCOMPARE(s.sentBodies(), QStringList {u"mine"_s});
        archivePage(s, {u"s1 bob: before"_s}, true);
        QCOMPARE(s.sentBodies(), QStringList({u"mine"_s, u"mine"_s}));
        QCOMPARE(s.lastDelivery(), Delivery::Sending);
    }

    void leavingDuringABreakIsToldWhenTheStreamIsResumed()
    {
        RoomScene s;
        settle(s);
        lose(s);
        s.room.leave();
        s.stream.setState(Stream::State::Online);
        s.room.streamBack(true);
        QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"unavailable"_s);
        QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"tea@conference.localhost/alice"_s);
    }

    void beingOutsideIsSeenAndMended()
    {
        RoomScene s;
        settle(s);
        s.room.streamLost();
        s.stream.sent.clear();
        s.room.streamBack(true);
        s.answerPing(NotInside);
        QCOMPARE(s.room.state(), State::Joining);
        QCOMPARE(s.lastJoin().attribute(u"to"_s), u"tea@conference.localhost/alice"_s);
        s.enter();
        QCOMPARE(s.room.state(), State::Joined);
    }

    void aSilentRoomIsAskedWhetherItStillKnowsUs()
    {
        RoomScene s;
        s.room.setDeadlines(30s, 30s, 20ms);
        s.room.join();
        s.enter();
        QTRY_VERIFY(s.pinged());
        QCOMPARE(s.stream.asked.at(s.questionFor(u"ping"_s, QLatin1StringView("urn:xmpp:ping"))).to.toString(),
                 u"tea@conference.localhost/alice"_s);
        s.answerPing();
        QTRY_VERIFY(s.pinged());
    }

    void aRoomThatCannotBeReachedIsNotLeft()
    {
        RoomScene s;
        settle(s);
        s.room.streamLost();
        s.room.streamBack(true);
        s.answerPing(NoAnswer);
        QCOMPARE(s.room.state(), State::Joined);
    }

    void aBounceAsOutsiderBringsUsBackAndTheTextIsSentOnce()
    {
        RoomScene s;
        settle(s);
        s.room.conversation()->send(u"hello"_s);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost'><error type='modify'>"
            "<not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(
                s.stream.sent.last().attribute(u"id"_s))));
        QCOMPARE(s.lastDelivery(), Delivery::Failed);
        s.answerPing(NotInside);
        QCOMPARE(s.room.state(), State::Joining);
        s.enter();
        QCOMPARE(s.sentBodies(), QStringList({u"hello"_s, u"hello"_s}));
        QCOMPARE(s.lastDelivery(), Delivery::Sending);
    }

    void aRestartedServiceIsEnteredAgain()
    {
        RoomScene s;
        settle(s);
        s.gone(u"alice"_s, u"<item affiliation='none' role='none'/><status code='332'/><status code='110'/>"_s);
        QCOMPARE(s.room.state(), State::Removed);
        QVERIFY(s.room.rejoin()->isPending());
        s.room.leave();
        QVERIFY(!s.room.rejoin()->isPending());
    }

    void onlyPassingRefusalsOfOurOwnJoinsAreTriedAgain_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("again");
        QTest::newRow("the other server is down") << u"remote-server-timeout"_s << true;
        QTest::newRow("full") << u"resource-constraint"_s << true;
        QTest::newRow("members only") << u"registration-required"_s << false;
        QTest::newRow("a password") << u"not-authorized"_s << false;
    }
    void onlyPassingRefusalsOfOurOwnJoinsAreTriedAgain()
    {
        QFETCH(QString, condition);
        RoomScene s;
        s.room.join(Room::Cause::Automatic);
        s.refuse(condition.toLatin1().constData());
        QTRY_VERIFY(s.room.state() != State::Joining);
        QTEST(s.room.rejoin()->isPending(), "again");
        s.room.cancel();
        s.room.join();
        s.refuse(condition.toLatin1().constData());
        QTRY_VERIFY(s.room.state() != State::Joining);
        QVERIFY2(!s.room.rejoin()->isPending(), "a person asked, and a person decides what next");
    }

    void roomsAreJoinedFiveAtATimeTheOpenOneFirst()
    {
        FakeStream stream;
        MemorySecrets store;
        RoomSecrets secrets(store);
        Outbox outbox(u":memory:"_s);
        AccountRooms rooms(stream, secrets, outbox);
        for (int i = 0; i < 20; ++i) {
            Room *room = rooms.ensure(*Jid::parse(u"r%1@conference.localhost"_s.arg(i)));
            room->occupancy()->setNick(u"alice"_s);
            room->rejoin()->setAutojoin(true);
        }
        rooms.setOpen(rooms.at(17));
        stream.goOnline();
        rooms.comeBack(false);
        QCOMPARE(stream.sent.size(), 5);
        QCOMPARE(stream.sent.first().attribute(u"to"_s), u"r17@conference.localhost/alice"_s);
        rooms.setOpen(rooms.at(12));
        // One asks for a password, one lets us in: two others have their turn, the one that was opened first.
        const auto answer = [&](const QString &text) { rooms.at(17)->receive(xml::parse(text)); };
        answer(u"<presence xmlns='jabber:client' from='r17@conference.localhost/alice'><x "
               "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant'/><status "
               "code='110'/></x></presence>"_s);
        QTRY_COMPARE(stream.sent.size(), 6);
        QCOMPARE(stream.sent.last().attribute(u"to"_s), u"r12@conference.localhost/alice"_s);
        rooms.at(0)->cancel();
        QTRY_COMPARE(stream.sent.size(), 8); // Its farewell, and the next join.
    }
};

PARLOUR_TEST(RoomStayingTest)
#include "roomstayingtest.moc"
#include "support/outbox.h"
