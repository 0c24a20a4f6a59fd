// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/keptroom.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace std::chrono_literals;

namespace {

/// A room in which bob has said ten lines that nobody has read, and what of them is in sight.
struct Read
{
    Kept kept;
    std::unique_ptr<RoomScene> s = kept.start();
    Conversation &conversation = *s->room.conversation();
    ReadState &reading = *conversation.readState();

    explicit Read(int lines = 10)
    {
        reading.setGlance(1ms);
        kept.join(*s);
        kept.pages(*s);
        for (int i = 0; i < lines; ++i)
            kept.say(s.get(), u"bob"_s, QString::number(i));
    }
    /// More than as long as it takes to have seen something.
    static void glance() { QTest::qWait(20); }
    int unread() const { return reading.unread(); }
};

} // namespace

/// How far one has read follows from what was in sight, and from nothing else.
class ReadStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowInSightForAWhileIsRead()
    {
        Read r;
        QCOMPARE(r.unread(), 10);
        QSignalSpy moved(&r.reading, &ReadState::moved);
        r.reading.look(2, 5, false);
        QCOMPARE(r.unread(), 10); // Not at once.
        QTRY_COMPARE(r.unread(), 4);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(r.reading.stanzaId(), u"a5"_s);
        r.glance();
        QCOMPARE(moved.size(), 1);
    }

    void howFarIsKnownAfterARestart()
    {
        Read r;
        r.reading.look(2, 5, false);
        QTRY_COMPARE(r.unread(), 4);
        auto s = r.kept.start();
        QCOMPARE(s->room.conversation()->readState()->unread(), 4);
    }

    void whatPassesByIsNot()
    {
        Read r;
        r.reading.setGlance(400ms);
        for (int step = 0; step < 30; ++step) { // Out of sight before its time has come.
            const int row = 2 * (step % 4);
            r.reading.look(row, row + 1, false);
            QTest::qWait(20);
        }
        QCOMPARE(r.unread(), 10);
    }

    void goingBackUnreadsNothing()
    {
        Read r;
        r.reading.look(4, 9, true);
        QTRY_COMPARE(r.unread(), 0);
        const QString last = r.reading.stanzaId();
        r.reading.look(0, 3, false);
        r.glance();
        QCOMPARE(r.unread(), 0);
        QCOMPARE(r.reading.stanzaId(), last);
    }

    void whereTheNewBegins()
    {
        Read r;
        const auto place = [&r](int row) { return r.conversation.timeline()->entries().at(row).sort; };
        QVERIFY(r.reading.beginsUnseen());
        QCOMPARE(r.reading.beginning(), place(0));
        r.reading.look(5, 9, false); // Behind it.
        QVERIFY(r.reading.beginsUnseen());
        QTRY_COMPARE(r.unread(), 0);
        QCOMPARE(r.reading.beginning(), 0); // Nothing is new any more.
        QVERIFY(!r.reading.beginsUnseen());
        r.reading.look(-1, -1, false);
        r.kept.say(r.s.get(), u"bob"_s, u"10"_s);
        QVERIFY2(!r.reading.beginsUnseen(), "the last message is easily found");
        r.kept.say(r.s.get(), u"bob"_s, u"11"_s);
        QVERIFY(r.reading.beginsUnseen());
        r.reading.begin();
        QCOMPARE(r.reading.beginning(), r.reading.line());
        r.reading.look(10, 10, false);
        QTRY_COMPARE(r.unread(), 1);
        QVERIFY(!r.reading.beginsUnseen());
        QVERIFY(r.reading.beginning() > r.reading.line()); // Where the person reads on.
        r.reading.end();
        r.kept.say(r.s.get(), u"bob"_s, u"12"_s);
        r.reading.begin();
        QVERIFY(r.reading.beginsUnseen());
        r.reading.markRead();
        QVERIFY(!r.reading.beginsUnseen());
    }

    void whatComesWhileOneFollowsIsNoNews()
    {
        Read r(0);
        r.reading.look(-1, -1, true);
        QSignalSpy changed(&r.reading, &ReadState::changed);
        r.kept.say(r.s.get(), u"bob"_s, u"alice: one"_s);
        r.kept.say(r.s.get(), u"bob"_s, u"two"_s);
        QCOMPARE(r.unread(), 0);
        r.reading.look(0, 1, true);
        QTRY_COMPARE(r.reading.stanzaId(), u"a1"_s);
        QCOMPARE(changed.size(), 0); // No badge comes and goes.
        r.kept.say(r.s.get(), u"bob"_s, u"alice: three"_s);
        r.reading.look(-1, -1, false); // The person turns away before that is read.
        QCOMPARE(r.unread(), 1);
        QVERIFY(r.reading.isMentioned());
    }

    void nothingElseMovesIt_data()
    {
        QTest::addColumn<std::function<void(Read &)>>("happens");
        using Happens = std::function<void(Read &)>;
        QTest::newRow("coming and going") << Happens([](Read &r) {
            r.reading.begin();
            r.reading.end();
        });
        QTest::newRow("a message of our own") << Happens([](Read &r) {
            r.conversation.send(u"mine"_s);
            r.kept.say(r.s.get(), u"alice"_s, u"mine"_s, r.s->stream.sent.last().attribute(u"id"_s));
        });
        QTest::newRow("other rows") << Happens([](Read &r) {
            r.reading.look(0, 9, false);
            r.conversation.timeline()->clear();
        });
        QTest::newRow("a jump") << Happens(
            [](Read &r) { r.conversation.showAt(r.conversation.timeline()->entries().last().sort); });
        QTest::newRow("whatever is in sight when it was left") << Happens([](Read &r) {
            r.reading.look(0, 9, false);
            r.reading.end();
        });
    }
    void nothingElseMovesIt()
    {
        QFETCH(const std::function<void(Read &)>, happens);
        Read r;
        happens(r);
        r.glance();
        QCOMPARE(r.unread(), 10);
        QCOMPARE(r.reading.stanzaId(), QString());
    }

    void ourOwnWordsAreNothingToRead()
    {
        Read r(2);
        r.reading.markRead();
        const QString before = r.reading.stanzaId();
        r.conversation.send(u"mine"_s);
        r.kept.say(r.s.get(), u"alice"_s, u"mine"_s, r.s->stream.sent.last().attribute(u"id"_s));
        r.reading.look(0, 2, true);
        r.glance();
        QCOMPARE(r.reading.stanzaId(), before);
    }

    void whatIsStillMissingWasNotSeen()
    {
        Read r(3);
        r.reading.markRead();
        for (int i = 3; i < 20; ++i)
            r.kept.say(nullptr, u"bob"_s, QString::number(i));
        auto s = r.kept.start();
        r.kept.join(*s);
        auto &reading = *s->room.conversation()->readState();
        reading.setGlance(1ms);
        reading.begin();
        QVERIFY(r.kept.page(*s)); // The newest three lines.
        const int rows = s->room.conversation()->timeline()->count();
        reading.look(0, rows - 1, true);
        r.glance();
        r.kept.pages(*s);
        QCOMPARE(s->bodies(), Kept::numbers(0, 19));
        QTRY_COMPARE(Kept::lines(*s).size(), 1);
        reading.look(0, 10, false);
        QTRY_COMPARE(reading.unread(), 10); // Row 3 is the line.
        reading.look(10, s->room.conversation()->timeline()->count() - 1, true);
        QTRY_COMPARE(reading.unread(), 0);
    }

    void halfOfItIsEnough_data()
    {
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("height");
        QTest::addColumn<bool>("isInSight");
        QTest::newRow("whole") << 10. << 20. << true;
        QTest::newRow("its lower half") << -10. << 20. << true;
        QTest::newRow("less than that") << -11. << 20. << false;
        QTest::newRow("its upper half") << 90. << 20. << true;
        QTest::newRow("a line of it") << 95. << 20. << false;
        QTest::newRow("out of sight") << 150. << 20. << false;
        QTest::newRow("higher than the view, filling it") << -400. << 1000. << true;
        QTest::newRow("higher than the view, at its edge") << 60. << 1000. << false;
        QTest::newRow("without a height") << 10. << 0. << false;
    }
    void halfOfItIsEnough()
    {
        QFETCH(double, top);
        QFETCH(double, height);
        QTEST(ReadState::isInSight(top, height, 100), "isInSight");
    }

    void thePersonSaysThatItIsRead()
    {
        Read r;
        r.reading.markRead();
        QCOMPARE(r.unread(), 0);
        QCOMPARE(r.reading.stanzaId(), u"a9"_s);
    }

    void thePersonSaysThatItIsNot()
    {
        Read r;
        r.reading.begin();
        r.reading.look(0, 9, true);
        QTRY_COMPARE(r.unread(), 0);
        r.conversation.send(u"mine"_s);
        r.kept.say(r.s.get(), u"alice"_s, u"mine"_s, r.s->stream.sent.last().attribute(u"id"_s));
        r.reading.markUnread();
        QCOMPARE(r.unread(), 1);
        r.reading.look(0, 10, true); // It stays before one's eyes, and unread, until one leaves.
        r.glance();
        QCOMPARE(r.unread(), 1);
        r.reading.end();
        r.reading.begin();
        QVERIFY(r.reading.line() != 0);
        r.reading.look(0, 10, true);
        QTRY_COMPARE(r.unread(), 0);
    }

    void thePersonSaysFromWhereItIsNot()
    {
        Read r;
        const qint64 place = r.conversation.timeline()->entries().at(7).sort;
        r.reading.begin();
        QCOMPARE(r.reading.readPlace(7), 0);
        r.reading.markUnreadFrom(place); // It is unread already, and so are those in front of it.
        QCOMPARE(r.unread(), 10);
        r.reading.look(0, 9, true);
        QTRY_COMPARE(r.unread(), 0);
        QCOMPARE(r.reading.readPlace(r.conversation.timeline()->rowOf(place)), place);
        QCOMPARE(r.reading.readPlace(11), 0);
        r.reading.markUnreadFrom(place);
        QCOMPARE(r.unread(), 3);
        QCOMPARE(r.reading.line(), place);
        QCOMPARE(r.reading.stanzaId(), u"a9"_s); // The other devices do not learn of it.
        r.reading.look(0, 9, true);
        r.glance();
        QCOMPARE(r.unread(), 3); // It stays so until the person leaves.
        QCOMPARE(r.kept.start()->room.conversation()->readState()->unread(), 3);
        r.reading.end();
        r.reading.begin();
        QCOMPARE(r.reading.line(), place);
        r.reading.look(5, 8, false); // The line takes a row.
        QTRY_COMPARE(r.unread(), 2);
        QCOMPARE(r.reading.stanzaId(), u"a9"_s);
    }

    void anotherDeviceHasReadIt()
    {
        Read r;
        QSignalSpy moved(&r.reading, &ReadState::moved);
        r.reading.readElsewhere(u"a3"_s);
        QCOMPARE(r.unread(), 6);
        r.reading.readElsewhere(u"m8"_s); // Bob's own id of that message is no place.
        QCOMPARE(r.unread(), 6);
        r.reading.readElsewhere(u"a10"_s); // Not here yet.
        QCOMPARE(r.unread(), 6);
        QCOMPARE(r.reading.awaited(), u"a10"_s);
        r.kept.say(r.s.get(), u"bob"_s, u"10"_s);
        QCOMPARE(r.unread(), 0);
        r.kept.say(r.s.get(), u"bob"_s, u"11"_s);
        QCOMPARE(r.unread(), 1);
        QCOMPARE(moved.size(), 0);        // The others know.
        r.reading.readElsewhere(u"a3"_s); // Never back.
        QCOMPARE(r.unread(), 1);
        QCOMPARE(moved.size(), 1); // The others do not.
    }

    /// Missed messages have a line once somebody comes, and only if they are still unread then.
    void noLineStandsOverWhatWasReadMeanwhile_data()
    {
        QTest::addColumn<std::function<void(ReadState &)>>("happens");
        QTest::addColumn<int>("lines");
        using Happens = std::function<void(ReadState &)>;
        QTest::newRow("nothing") << Happens([](ReadState &) {}) << 1;
        QTest::newRow("read here") << Happens([](ReadState &reading) { reading.markRead(); }) << 0;
        QTest::newRow("read elsewhere") << Happens([](ReadState &reading) { reading.readElsewhere(u"a5"_s); }) << 0;
    }
    void noLineStandsOverWhatWasReadMeanwhile()
    {
        QFETCH(const std::function<void(ReadState &)>, happens);
        Read r(3);
        r.reading.markRead();
        r.kept.count(nullptr, 3, 6);
        auto s = r.kept.start();
        auto &reading = *s->room.conversation()->readState();
        r.kept.join(*s);
        r.kept.pages(*s);
        QTRY_COMPARE(reading.unread(), 3);
        QCOMPARE(reading.line(), 0);
        happens(reading);
        reading.begin();
        QCoreApplication::processEvents();
        QTEST(int(Kept::lines(*s).size()), "lines");
        QCOMPARE(reading.beginsUnseen(), reading.line() != 0);
    }

    void aPageBringsWhatAnotherDeviceHasRead()
    {
        Read r(3);
        r.reading.markRead();
        for (int i = 3; i < 20; ++i)
            r.kept.say(nullptr, u"bob"_s, QString::number(i));
        auto s = r.kept.start();
        auto &reading = *s->room.conversation()->readState();
        reading.readElsewhere(u"a12"_s);
        r.kept.join(*s);
        r.kept.pages(*s);
        QCOMPARE(s->bodies(), Kept::numbers(0, 19));
        QCOMPARE(reading.unread(), 7);
        QCOMPARE(reading.awaited(), QString());
    }
};

PARLOUR_TEST(ReadStateTest)
#include "readstatetest.moc"
