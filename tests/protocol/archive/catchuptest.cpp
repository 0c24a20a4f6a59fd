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

/// Catching up while people go on talking (H01, H14 and H18 of the cases that went wrong elsewhere).
class CatchUpTest : public QObject
{
    Q_OBJECT

private:
    static qsizetype pages(qsizetype messages, int limit) { return (messages + limit - 1) / limit; }

private Q_SLOTS:
    void tenThousandMissed_data() { bothServers(); }
    void tenThousandMissed() // H01, H18: live traffic all the while, and the program dies in between.
    {
        QFETCH(Server, server);
        QFETCH(int, limit);
        const auto all = pages(10'000, limit);
        for (const auto deadAfter : {1ll, 2ll, all / 2, all, all + 1}) {
            SimulatedArchive archive(server, limit);
            SimulatedClient client(archive);
            archive.say(100);
            visit(client);
            archive.say(10'000);
            client.online();
            for (int live = 0; client.asked.size() < deadAfter || !client.isReady();) {
                client.turn();
                client.serve();
                client.receive();
                if (live < 20 && ++live)
                    client.hear();
                client.receive();
                if (client.state().phase == Phase::Settled)
                    break;
            }
            client.crash();
            archive.say(50);
            client.online();
            QVERIFY(client.settle());
            QCOMPARE(client.rows, archive.all());
            QCOMPARE(client.gapRows, QList<GapRow>());
            QCOMPARE(client.outcome, Done::Outcome::Whole);
            QVERIFY2(client.asked.size() <= all + 8, qPrintable(QString::number(client.asked.size())));
        }
    }

    void theNewestComesFirst()
    {
        SimulatedArchive archive(Server::Prosody, 50);
        SimulatedClient client(archive);
        archive.say(500);
        client.online();
        client.turn();
        client.serve();
        client.receive();
        QCOMPARE(client.rows, archive.all().last(50));
        QCOMPARE(client.asked.first().before, QString());
        QCOMPARE(client.gapRows, (QList<GapRow> {{{}, client.rows.first(), GapRow::Kind::Loading}}));
    }

    void aLiveMessageDoesNotHideWhatCameBefore_data() { bothServers(); }
    void aLiveMessageDoesNotHideWhatCameBefore() // H01
    {
        QFETCH(Server, server);
        SimulatedArchive archive(server, 10);
        SimulatedClient client(archive);
        archive.say(5);
        visit(client);
        archive.say(30);
        client.online();
        client.hear();
        client.receive();
        QCOMPARE(client.ranges.size(), 2);
        client.crash();
        client.online();
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
        QCOMPARE(client.ranges.size(), 1);
    }

    void whatIsSaidAfterTheNewestPageIsConnectedByOnePage_data() { bothServers(); }
    void whatIsSaidAfterTheNewestPageIsConnectedByOnePage()
    {
        QFETCH(Server, server);
        SimulatedArchive archive(server, 10);
        SimulatedClient client(archive);
        archive.say(5);
        client.online();
        QVERIFY(client.settle());
        const auto before = client.asked.size();
        for (int i = 0; i < 30; ++i) {
            client.hear();
            QVERIFY(client.settle());
        }
        QCOMPARE(client.asked.size(), before + 1);
        QCOMPARE(client.ranges,
                 (archive::Ranges {
                     {archive.all().first(), archive.all().last(), archive.timeOf(archive.all().first()), true}}));
    }

    void whatIsSaidWhileTheNewestPageIsOnItsWayComesAfterIt_data()
    {
        QTest::addColumn<int>("saidBefore");
        QTest::newRow("nothing was said before") << 0;
        QTest::newRow("something was, and is in the page") << 2;
    }
    void whatIsSaidWhileTheNewestPageIsOnItsWayComesAfterIt()
    {
        QFETCH(int, saidBefore);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        archive.say(5);
        client.online();
        for (int i = 0; i < saidBefore; ++i)
            client.hear(), client.receive();
        client.turn();
        client.serve(2);
        for (int i = 0; i < 3; ++i)
            client.receive();
        QCOMPARE(client.rows, archive.all());
        QCOMPARE(client.ranges.size(), saidBefore > 0 ? 1 : 2);
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
        QCOMPARE(client.ranges.size(), 1);
        QCOMPARE(client.asked.size(), saidBefore > 0 ? 1 : 2);
    }

    void offlineNothingIsLoading()
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        archive.say(30);
        client.online();
        client.turn(), client.serve(), client.receive();
        QCOMPARE(client.gapRows.first().kind, GapRow::Kind::Loading);
        client.lost();
        QCOMPARE(client.gapRows.first().kind, GapRow::Kind::Open);
        client.online();
        QCOMPARE(client.gapRows.first().kind, GapRow::Kind::Loading);
        client.turn();
        client.refuse(archive::Refusal::NotAllowed);
        QCOMPARE(client.gapRows.first().kind, GapRow::Kind::Open);
    }

    void aMessageOfTheNewestPageThatArrivesLiveNeedsNoPage()
    {
        SimulatedArchive archive(Server::Ejabberd, 10);
        SimulatedClient client(archive);
        archive.say(5);
        client.online();
        QVERIFY(client.settle());
        client.apply(archive::Live {archive.all().last(), {}});
        client.hear();
        QVERIFY(client.settle());
        QCOMPARE(client.asked.size(), 1);
        QCOMPARE(client.rows, archive.all());
    }

    void whatWasLiveBeforeButIsNotInTheNewestPageIsNotLive() // What an owner that left something out would hide.
    {
        SimulatedArchive archive(Server::Prosody, 3);
        SimulatedClient client(archive);
        archive.say(1);
        client.online();
        client.hear();
        client.receive();
        archive.say(8);
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
    }
};

PARLOUR_TEST(CatchUpTest)
#include "catchuptest.moc"
