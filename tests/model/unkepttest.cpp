// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/smalldisk.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using timeline::Delivery;

namespace {

const QString Alice = u"alice@localhost"_s;
const QString Tea = u"tea@conference.localhost"_s;
const QString Bob = u"tea@conference.localhost/bob"_s;

struct OnDisk
{
    SmallDisk disk {1024 * 1024};
    QString file = disk.path(u"outbox.sqlite"_s);
};

/// We are in a room with Bob, and may talk to all or to him alone.
struct Scene : OnDisk, RoomScene
{
    explicit Scene(bool alone = false, const QList<UnconfirmedMessage> &left = {})
        : RoomScene(left, file)
        , alone(alone)
    {
        present(u"bob"_s);
        room.join();
        come();
        stream.sent.clear();
    }
    void come()
    {
        present(u"bob"_s);
        enter();
        endHistory();
        if (alone)
            room.privateChats()->open(person(u"bob"_s));
    }
    void say(const QString &text)
    {
        if (alone)
            room.privateChats()->at(0)->conversation()->send(text);
        else
            room.conversation()->send(text);
    }
    void lose()
    {
        stream.setState(Stream::State::Offline);
        room.streamLost();
    }
    /// The same session goes on.
    void resume()
    {
        stream.setState(Stream::State::Online);
        room.streamBack(true);
    }
    TimelineModel *pane()
    {
        return alone ? room.privateChats()->at(0)->conversation()->timeline() : room.conversation()->timeline();
    }
    Delivery delivery(const QString &body)
    {
        const auto &entries = pane()->entries();
        const auto found = std::ranges::find(entries, body, &timeline::Entry::body);
        return found == entries.end() ? Delivery::Received : found->delivery;
    }
    QStringList notices()
    {
        QStringList texts;
        for (const auto &entry : pane()->entries()) {
            if (entry.kind == timeline::Kind::Notice)
                texts << entry.body;
        }
        return texts;
    }
    QStringList onDisk() const
    {
        const Outbox again(file);
        QStringList bodies;
        for (const auto &message : again.messages(Alice, alone ? Bob : Tea))
            bodies << message.body + (message.handedOver ? u" (sent)"_s : QString());
        return bodies;
    }

    const bool alone;
};

UnconfirmedMessage message(const QString &id, const QString &body, bool handedOver = false)
{
    return {id, u"alice"_s, body, QDateTime::currentDateTimeUtc(), handedOver, {}};
}

/// Fills a disk, and what room is left in the database.
void fill(OnDisk &place, Outbox &outbox)
{
    place.disk.fill();
    for (int i = 0; outbox.add(u"filler@localhost"_s, Tea, message(u"filler-%1"_s.arg(i), QString(5000, u'x'))); ++i) {
    }
}

void inBothKinds()
{
    QTest::addColumn<bool>("alone");
    QTest::newRow("to all in the room") << false;
    QTest::newRow("to one alone") << true;
}

} // namespace

/// What is said while the disk does not keep it: nothing goes out that is not kept, unless the person was told, and nothing
/// twice. Rooms and private conversations behave alike.
class UnkeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesOutAndThePersonIsToldFirst_data() { inBothKinds(); }
    void itGoesOutAndThePersonIsToldFirst()
    {
        QFETCH(bool, alone);
        Scene s(alone);
        QVERIFY2(s.disk.problem().isEmpty(), s.disk.problem());
        qsizetype before = -1;
        QStringList sentWhenTold {u"never told"_s};
        connect(&s.outbox.health(), &DiskHealth::changed, this, [&] { sentWhenTold = s.sentBodies(); });
        s.disk.fill();
        QString body(3000, u'x'); // Until the room that is left in the log is used up.
        for (int i = 0; i < 100 && s.outbox.health().trouble() == DiskTrouble::None; ++i) {
            before = s.sentBodies().size();
            s.say(body + QString::number(i));
        }
        QCOMPARE(s.outbox.health().trouble(), DiskTrouble::Full);
        QCOMPARE(sentWhenTold.size(), before); // Before it went out.
        s.say(u"and more"_s);
        QCOMPARE(s.sentBodies().last(), u"and more"_s);
        QCOMPARE(s.delivery(u"and more"_s), Delivery::Sending);
        s.disk.makeRoom();
        s.outbox.health().retryNow();
        QCOMPARE(s.onDisk().last(), u"and more (sent)"_s);
    }

    void whatWaitsOnDiskIsHeldAndSentOnce_data() { inBothKinds(); }
    void whatWaitsOnDiskIsHeldAndSentOnce()
    {
        QFETCH(bool, alone);
        Scene s(alone);
        QVERIFY2(s.disk.problem().isEmpty(), s.disk.problem());
        s.lose();
        s.say(u"kept"_s);
        QCOMPARE(s.onDisk(), QStringList {u"kept"_s});
        fill(s, s.outbox);
        s.say(u"not kept"_s);
        s.resume();
        QVERIFY2(s.sentBodies().isEmpty(), "the next start would send it again, and nothing overtakes it");
        QCOMPARE(s.delivery(u"kept"_s), Delivery::Waiting);
        QCOMPARE(s.notices().filter(u"could be sent twice"_s).size(), 1);
        s.say(u"more"_s);
        QVERIFY(s.sentBodies().isEmpty());
        QCOMPARE(s.notices().filter(u"could be sent twice"_s).size(), 1); // Told once.
        s.disk.makeRoom();
        s.outbox.health().retryNow();
        QCOMPARE(s.sentBodies(), (QStringList {u"kept"_s, u"not kept"_s, u"more"_s}));
        QCOMPARE(s.onDisk(), (QStringList {u"kept (sent)"_s, u"not kept (sent)"_s, u"more (sent)"_s}));
    }

    void whatIsDiscardedMayComeBackAndThatIsTold_data() { inBothKinds(); }
    void whatIsDiscardedMayComeBackAndThatIsTold()
    {
        QFETCH(bool, alone);
        Scene s(alone);
        QVERIFY2(s.disk.problem().isEmpty(), s.disk.problem());
        s.lose();
        s.say(u"kept"_s);
        const QString id = s.pane()->entries().last().id;
        fill(s, s.outbox);
        alone ? s.room.privateChats()->at(0)->conversation()->discard(id) : s.room.conversation()->discard(id);
        QCOMPARE(s.notices().filter(u"the next start takes it up again"_s).size(), 1);
        QCOMPARE(s.onDisk(), QStringList {u"kept"_s});
        s.disk.makeRoom();
        s.outbox.health().retryNow();
        QCOMPARE(s.onDisk(), QStringList());
        s.resume();
        QVERIFY(s.sentBodies().isEmpty());
    }

    /// The file could not be read when the program started.
    void whatTheDiskTellsLateIsTakenUp()
    {
        OnDisk place;
        QVERIFY2(place.disk.problem().isEmpty(), place.disk.problem());
        {
            Outbox before(place.file);
            QVERIFY(before.add(Alice, Tea, message(u"old"_s, u"of yesterday"_s)));
        }
        QVERIFY(place.disk.setReadOnly(true));
        RoomScene s({}, place.file);
        s.room.join();
        s.enter();
        s.endHistory();
        s.room.conversation()->send(u"of today"_s);
        QCOMPARE(s.sentBodies(), QStringList {u"of today"_s});
        QVERIFY(place.disk.setReadOnly(false));
        s.outbox.health().retryNow();
        QCOMPARE(s.sentBodies(), (QStringList {u"of today"_s, u"of yesterday"_s}));
        s.outbox.health().report(DiskTrouble::Busy); // Another time: nothing new.
        s.outbox.health().retryNow();
        QCOMPARE(s.sentBodies().size(), 2);
        QCOMPARE(s.bodies(), (QStringList {u"of today"_s, u"of yesterday"_s}));
    }

    /// It may have arrived: the room's record tells.
    void whatWasUnderWayIsLookedUpLate_data()
    {
        QTest::addColumn<bool>("archived");
        QTest::addColumn<QStringList>("sent");
        QTest::newRow("the record does not have it") << true << QStringList {u"under way"_s, u"behind it"_s};
        QTest::newRow("there is no record") << false << QStringList {u"behind it"_s};
    }
    void whatWasUnderWayIsLookedUpLate()
    {
        QFETCH(bool, archived);
        OnDisk place;
        QVERIFY2(place.disk.problem().isEmpty(), place.disk.problem());
        {
            Outbox before(place.file);
            QVERIFY(before.add(Alice, Tea, message(u"1"_s, u"under way"_s, true)));
            QVERIFY(before.add(Alice, Tea, message(u"2"_s, u"behind it"_s)));
        }
        QVERIFY(place.disk.setReadOnly(true));
        RoomScene s({}, place.file);
        s.room.join();
        s.enter();
        s.endHistory();
        s.stream.asked.clear();
        s.room.details()->doubt();
        QVERIFY(place.disk.setReadOnly(false));
        s.outbox.health().retryNow();
        QVERIFY(s.sentBodies().isEmpty());
        s.answerInfo(archived);
        if (archived) {
            const auto page = s.questionFor(u"query"_s, archive::ArchiveNs);
            QVERIFY(page >= 0);
            s.answer(page,
                     xml::parse(u"<iq xmlns='jabber:client' type='result'><fin xmlns='urn:xmpp:mam:2' complete='true'>"
                                "<set xmlns='http://jabber.org/protocol/rsm'/></fin></iq>"_s));
        }
        QTEST(s.sentBodies(), "sent");
    }

    /// Who has the nick by now may be another: it is not mixed with what is said to them, nor sent.
    void aPrivateMessageThatIsFoundLateStandsAlone()
    {
        OnDisk place;
        QVERIFY2(place.disk.problem().isEmpty(), place.disk.problem());
        {
            Outbox before(place.file);
            QVERIFY(before.add(Alice, Bob, message(u"old"_s, u"of yesterday"_s)));
        }
        QVERIFY(place.disk.setReadOnly(true));
        RoomScene s({}, place.file);
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
        QVERIFY(s.room.conversation()->composer()->enter(u"/msg bob of today"_s));
        QVERIFY(place.disk.setReadOnly(false));
        s.outbox.health().retryNow();
        QCOMPARE(s.sentBodies(), QStringList {u"of today"_s});
        QCOMPARE(s.room.privateChats()->count(), 2);
        QCOMPARE(s.room.privateChats()->at(1)->conversation()->timeline()->entries().last().body, u"of yesterday"_s);
        QCOMPARE(s.room.privateChats()->at(1)->conversation()->timeline()->entries().last().delivery, Delivery::Failed);
        QCOMPARE(s.room.privateChats()->at(0)->conversation()->timeline()->entries().last().body, u"of today"_s);
    }

    void aRoomThatIsRememberedOnlyThereIsFoundLate()
    {
        OnDisk place;
        QVERIFY2(place.disk.problem().isEmpty(), place.disk.problem());
        {
            Outbox before(place.file);
            QVERIFY(before.add(Alice, Tea, message(u"old"_s, u"of yesterday"_s)));
        }
        QTemporaryDir folder;
        ProfileSettings settings(folder.filePath(u"parlour.ini"_s));
        MemorySecrets secrets;
        QVERIFY(place.disk.setReadOnly(true));
        Outbox outbox(place.file);
        Account account(std::make_unique<FakeStream>(), settings, secrets, outbox);
        account.take({*Jid::parse(Alice), {}, {}, 0, {}, {}});
        QCOMPARE(account.rooms()->count(), 0);
        QVERIFY(place.disk.setReadOnly(false));
        outbox.health().retryNow();
        QCOMPARE(account.rooms()->count(), 1);
        QCOMPARE(account.rooms()->at(0)->conversation()->timeline()->entries().last().body, u"of yesterday"_s);
    }
};

PARLOUR_TEST(UnkeptTest)
#include "support/outbox.h"
#include "unkepttest.moc"
