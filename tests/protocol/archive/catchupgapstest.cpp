// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/simulatedclient.h"
#include "support/suite.h"

using namespace parlour;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using archive::Done;
using archive::GapRow;
using archive::Phase;
using Server = SimulatedArchive::Server;

/// What is missing, and stays missing: cursors that are gone (H02), archives made anew, gaps from before, bounds (H18).
class CatchUpGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCursorIsGone_data() { bothServers(); }
    void theCursorIsGone() // H02: everything that we know has been removed.
    {
        QFETCH(Server, server);
        SimulatedArchive archive(server, 50);
        SimulatedClient client(archive);
        archive.say(9);
        visit(client);
        archive.expire(9);
        archive.say(100);
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
        QCOMPARE(client.gapRows, (QList<GapRow> {{archive.all().at(8), archive.all().at(9), GapRow::Kind::Lost}}));
        QCOMPARE(client.outcome, Done::Outcome::Whole);
        client.crash(); // It is not asked for again, and still said.
        client.asked.clear();
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.asked.size(), 1);
        QCOMPARE(client.gapRows.size(), 1);
    }

    void theCursorOfAnUnfinishedWalkIsGone_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("and all in front of it: it is the beginning") << true;
        QTest::newRow("it alone: what is in front of it is fetched") << false;
    }
    void theCursorOfAnUnfinishedWalkIsGone() // Prosody says "nothing, complete" in both cases.
    {
        QFETCH(bool, everything);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        archive.say(5);
        visit(client);
        archive.say(45);
        client.online();
        for (int i = 0; i < 2; ++i)
            client.turn(), client.serve(), client.receive();
        client.crash();
        const QString cursor = client.ranges.last().first;
        QCOMPARE(archive.placeOf(cursor), 30);
        if (everything)
            archive.expire(31);
        else
            archive.remove(cursor);
        client.asked.clear();
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.outcome, Done::Outcome::Whole);
        QCOMPARE(client.rows.size(), everything ? 25 : 50);
        QCOMPARE(client.gapRows.size(), everything ? 1 : 0);
        QVERIFY(client.asked.size() <= 12);
    }

    void anEmptyArchive_data() { bothServers(); }
    void anEmptyArchive()
    {
        QFETCH(Server, server);
        SimulatedArchive archive(server, 50);
        SimulatedClient client(archive);
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.outcome, Done::Outcome::Whole);
        QCOMPARE(client.asked.size(), 1);
        client.hear();
        QVERIFY(client.settle());
        QCOMPARE(client.gapRows, QList<GapRow>());
        QCOMPARE(client.rows, archive.all());
    }

    void aRoomThatWasMadeAnew_data() { bothServers(); }
    void aRoomThatWasMadeAnew() // H02: its archive is empty, and then is not.
    {
        QFETCH(Server, server);
        SimulatedArchive archive(server, 50);
        SimulatedClient client(archive);
        archive.say(9);
        visit(client);
        archive.expire(9);
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.gapRows, QList<GapRow>());
        client.hear();
        QVERIFY(client.settle());
        QCOMPARE(client.gapRows, (QList<GapRow> {{archive.all().at(8), archive.all().at(9), GapRow::Kind::Lost}}));
    }

    void theArchiveOfAnotherServerNow() // ejabberd after Prosody: ids that are no numbers.
    {
        SimulatedArchive before(Server::Prosody, 10);
        SimulatedClient old(before);
        before.say(30);
        old.online();
        for (int i = 0; i < 2; ++i)
            old.turn(), old.serve(), old.receive();
        SimulatedArchive archive(Server::Ejabberd, 10);
        SimulatedClient client(archive, old);
        archive.say(25);
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.rows, old.rows + archive.all());
        QCOMPARE(client.gapRows, (QList<GapRow> {{old.rows.last(), archive.all().first(), GapRow::Kind::Lost}}));
    }

    void gapsAreFilledTheNewestFirst()
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        for (int session = 0; session < 3; ++session) {
            archive.say(30);
            client.online();
            client.turn(), client.serve(), client.receive();
            client.lost();
        }
        QCOMPARE(client.ranges.size(), 3);
        client.asked.clear();
        client.online();
        QVERIFY(client.settle());
        QStringList cursors;
        for (const auto &page : client.asked)
            cursors << QString::number(archive.placeOf(page.before.value_or(QString())));
        QCOMPARE(cursors.join(u' '), u"-1 80 70 60 50 40 30 20 10"_s.section(u' ', 0, cursors.size() - 1));
        QCOMPARE(client.rows, archive.all());
    }

    void belowTheBoundNothingIsAskedFor_data()
    {
        QTest::addColumn<bool>("byAge");
        QTest::newRow("by age") << true;
        QTest::newRow("by bytes") << false;
    }
    void belowTheBoundNothingIsAskedFor() // H18
    {
        QFETCH(bool, byAge);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        archive.say(100);
        const archive::Bound bound {byAge ? archive.timeOf(archive.all().at(75)) : QDateTime(), byAge ? -1 : 2500};
        client.online(bound);
        QVERIFY(client.settle());
        QCOMPARE(client.rows.size(), 30);
        QCOMPARE(client.outcome, Done::Outcome::Bounded);
        const QString first = client.rows.first();
        QCOMPARE(client.gapRows, (QList<GapRow> {{{}, first, GapRow::Kind::Open}}));
        client.more(first, {{}, 1}); // One page, as for somebody who scrolls up.
        QCOMPARE(client.gapRows.first().kind, GapRow::Kind::Loading);
        QVERIFY(client.settle());
        QCOMPARE(client.rows.size(), 40);
        QCOMPARE(client.gapRows, (QList<GapRow> {{{}, client.rows.first(), GapRow::Kind::Open}}));
        client.hear(); // That it is connected does not depend on the bound.
        QVERIFY(client.settle());
        QCOMPARE(client.gapRows.size(), 1);
        client.more(client.rows.first()); // All.
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
        QCOMPARE(client.outcome, Done::Outcome::Whole);
    }

    void nobodyIsAskedWithoutATurn()
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        archive.say(30);
        client.online();
        for (int i = 0; i < 5; ++i)
            client.serve(), client.receive();
        QCOMPARE(client.asked.size(), 0);
        client.turn();
        client.turn();
        QCOMPARE(client.asked.size(), 1);
        client.serve();
        client.receive();
        QCOMPARE(client.rows.size(), 10);
        QCOMPARE(client.asked.size(), 1);
    }

    void whatCannotBeStoredIsNotGoneOver() // H14: the cursor never runs ahead of the rows.
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        archive.say(30);
        client.online();
        client.turn(), client.serve(), client.receive();
        client.storing = false;
        client.turn(), client.serve(), client.receive();
        QCOMPARE(client.outcome, Done::Outcome::Unsaved);
        QCOMPARE(client.rows.size(), 10);
        client.storing = true;
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
    }
};

PARLOUR_TEST(CatchUpGapsTest)
#include "catchupgapstest.moc"
