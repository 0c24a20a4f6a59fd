// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/costs.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

using namespace parlour;

/// How much a timeline keeps, and what finding a row in it costs.
class TimelineBoundsTest : public QObject
{
    Q_OBJECT

    static timeline::Entry said(const QString &body, bool own = false)
    {
        auto entry = timeline::said(own ? u"alice"_s : u"bob"_s, body, QDateTime::currentDateTimeUtc());
        entry.own = own;
        return entry;
    }
    static QStringList bodies(const TimelineModel &timeline)
    {
        QStringList texts;
        for (const auto &entry : timeline.entries())
            texts << entry.body;
        return texts;
    }

private Q_SLOTS:
    void oldRowsGo();
    void whatIsNotReadOrSentStays();
    void whatIsLostUnreadIsSaid();
    void longMessagesCountForMore();
    void repeatedRowsAreFound();
    void findingDoesNotLookAtAll();
    void aRoomKeepsSomeThousands();
    void whereThePersonReadsStays();
};

void TimelineBoundsTest::oldRowsGo()
{
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(100);
    for (int i = 0; i < 300; ++i) {
        timeline.append(said(QString::number(i)));
        timeline.markRead();
    }
    QVERIFY(timeline.count() >= 100 && timeline.count() <= 105);
    QCOMPARE(timeline.entries().last().body, u"299"_s);
    for (int i = 0; i < 300; ++i)
        timeline.appendNotice(u"notice"_s, QDateTime::currentDateTimeUtc());
    QVERIFY(timeline.count() <= 105);
}

void TimelineBoundsTest::whatIsNotReadOrSentStays()
{
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(100);
    auto failed = said(u"failed"_s, true);
    failed.id = u"f"_s;
    failed.delivery = timeline::Delivery::Failed;
    timeline.append(failed);
    for (int i = 0; i < 50; ++i)
        timeline.append(said(u"read"_s));
    timeline.markRead();
    for (int i = 0; i < 180; ++i)
        timeline.append(said(QString::number(i)));
    const auto kept = bodies(timeline);
    QCOMPARE(kept.size(), 181);
    QCOMPARE(kept.first(), u"failed"_s);
    QCOMPARE(kept.at(1), u"0"_s);
    QVERIFY(!kept.contains(u"read"_s));
    QCOMPARE(timeline.findOwn(u"f"_s), 0);
}

void TimelineBoundsTest::whatIsLostUnreadIsSaid()
{
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(100);
    for (int i = 0; i < 500; ++i)
        timeline.append(said(QString::number(i)));
    QVERIFY(timeline.count() <= 206);
    const auto &first = timeline.entries().first();
    QCOMPARE(first.kind, timeline::Kind::Notice);
    const int oldest = timeline.entries().at(1).body.toInt();
    QCOMPARE(first.body, u"%1 older message(s) that you had not read are not kept here any more."_s.arg(oldest));
    QCOMPARE(timeline.count(), 500 - oldest + 1);
    timeline.markRead();
    for (int i = 0; i < 300; ++i) {
        timeline.append(said(u"later"_s));
        timeline.markRead();
    }
    QVERIFY(timeline.entries().first().kind != timeline::Kind::Notice); // That was read, too.
}

void TimelineBoundsTest::longMessagesCountForMore()
{
    TimelineModel timeline;
    timeline.setLimit(100);
    for (int i = 0; i < 100; ++i) {
        timeline.append(said(QString(10'000, u'x')));
        timeline.markRead();
    }
    QVERIFY2(timeline.count() <= 11, qPrintable(QString::number(timeline.count())));
}

/// As find() did before there was an index.
static int scan(const TimelineModel &timeline, const timeline::Entry &entry)
{
    for (int row = timeline.count() - 1; row >= 0; --row) {
        const auto &known = timeline.entries().at(row);
        const bool both = !entry.stanzaId.isEmpty() && !known.stanzaId.isEmpty();
        const bool alike = known.kind == entry.kind && known.nick == entry.nick && known.body == entry.body
            && known.id == entry.id && (!known.id.isEmpty() || std::abs(known.time.secsTo(entry.time)) <= 60);
        if (both ? known.stanzaId == entry.stanzaId : alike)
            return row;
    }
    return -1;
}

void TimelineBoundsTest::repeatedRowsAreFound()
{
    QRandomGenerator random(7);
    TimelineModel timeline;
    QAbstractItemModelTester tester(&timeline);
    timeline.setLimit(60);
    const auto any = [&random](bool repeated) {
        auto entry = said(u"word %1"_s.arg(random.bounded(20)));
        entry.nick = u"n%1"_s.arg(random.bounded(3));
        entry.id = random.bounded(2) ? u"i%1"_s.arg(random.bounded(20)) : QString();
        entry.stanzaId = random.bounded(2) ? u"s%1"_s.arg(random.bounded(60)) : QString();
        entry.repeated = repeated;
        return entry;
    };
    for (int i = 0; i < 1500; ++i) {
        const auto entry = any(true);
        const int found = timeline.find(entry);
        QCOMPARE(found, scan(timeline, entry));
        if (found < 0)
            timeline.insert(entry, int(random.bounded(timeline.count() + 1)));
        if (random.bounded(10) == 0)
            timeline.append(any(false));
        if (random.bounded(50) == 0)
            timeline.take([&random](const timeline::Entry &) { return random.bounded(10) == 0; });
        if (random.bounded(4) == 0)
            timeline.markRead();
        timeline.trim();
    }
}

void TimelineBoundsTest::findingDoesNotLookAtAll()
{
    TimelineModel timeline;
    for (int i = 0; i < 4000; ++i) {
        auto entry = said(u"word %1"_s.arg(i));
        entry.stanzaId = u"s%1"_s.arg(i);
        timeline.append(entry);
    }
    auto first = timeline.entries().first();
    first.repeated = true;
    VERIFY_COSTS(20, for (int i = 0; i < 4000; ++i) QCOMPARE(timeline.find(first), 0));
}

void TimelineBoundsTest::aRoomKeepsSomeThousands()
{
    RoomScene s;
    s.room.join();
    s.enter();
    s.endHistory();
    s.room.conversation()->readState()->begin();
    for (int i = 0; i < 6000; ++i) {
        s.says(u"bob"_s, QString::number(i));
        if (i % 10 == 0)
            s.room.conversation()->readState()->markRead();
    }
    s.room.conversation()->arrivals().flush();
    const int count = s.room.conversation()->timeline()->count();
    QVERIFY2(count >= 4000 && count <= 4200, qPrintable(QString::number(count)));
    QCOMPARE(s.room.conversation()->timeline()->entries().last().body, u"5999"_s);
}

void TimelineBoundsTest::whereThePersonReadsStays()
{
    RoomScene s;
    auto &conversation = *s.room.conversation();
    auto &timeline = *conversation.timeline();
    const auto say = [&](int first, int end) {
        for (int i = first; i < end; ++i)
            s.says(u"bob"_s, QString::number(i));
        conversation.arrivals().flush();
    };
    s.room.join();
    s.enter();
    s.endHistory();
    conversation.readState()->begin();
    timeline.setLimit(200);
    say(0, 200);
    conversation.readState()->look(10, 20, false);
    say(200, 260);
    QCOMPARE(timeline.entries().at(10).body, u"10"_s);
    QVERIFY(!conversation.window()->isAtEnd());
    QCOMPARE(conversation.readState()->unread(), 260);
    for (int page = 0; page < 3 && !conversation.window()->isAtEnd(); ++page) // They come down.
        conversation.window()->loadNewer();
    QVERIFY(conversation.window()->isAtEnd());
    QCOMPARE(timeline.entries().last().body, u"259"_s);
    conversation.readState()->look(timeline.count() - 5, timeline.count() - 1, true);
    say(260, 400);
    QVERIFY(conversation.window()->isAtEnd());
    QCOMPARE(timeline.entries().last().body, u"399"_s);
}

PARLOUR_TEST(TimelineBoundsTest)
#include "timelineboundstest.moc"
