// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/simulatedlife.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using archive::Done;
using archive::GapRow;
using archive::Phase;
using archive::Refusal;
using Server = SimulatedArchive::Server;

namespace {

/// Somebody who has the first 20 and the last 30 of 500 messages, and does not ask for more.
struct Visitor
{
    explicit Visitor(Server server)
        : archive(server, 10)
    {
        archive.say(20);
        visit(client);
        archive.say(480);
        client.online({{}, 2500});
        QVERIFY(client.settle());
        QCOMPARE(client.rows.size(), 50);
        client.asked.clear();
    }
    QString id(qsizetype place) const { return archive.all().at(place); }
    QString gap() const { return client.gapRows.last().before; }
    QString wrong() const
    {
        const QSet<QString> here(client.rows.begin(), client.rows.end());
        return simulated::disorder(archive, client.rows) + simulated::hole(archive, client, here);
    }

    SimulatedArchive archive;
    SimulatedClient client {archive};
};

} // namespace

/// Going to a message that the archive has and we have not (H28).
class CatchUpSeekTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoPagesAreEnough_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<int>("place");
        for (const int place : {20, 21, 250, 458, 460, 468, 469}) {
            QTest::addRow("Prosody, %d", place) << Server::Prosody << place;
            QTest::addRow("ejabberd, %d", place) << Server::Ejabberd << place;
        }
    }
    void twoPagesAreEnough()
    {
        QFETCH(Server, server);
        QFETCH(int, place);
        Visitor v(server);
        v.client.seek(v.id(place), v.gap());
        QCOMPARE(v.client.gapRows.last().kind, GapRow::Kind::Loading);
        QVERIFY(v.client.settle());
        QVERIFY(v.client.rows.contains(v.id(place)));
        QCOMPARE(v.client.asked.size(), 2);
        QCOMPARE(v.wrong(), QString());
        while (!v.client.gapRows.isEmpty()) {
            v.client.more(v.client.gapRows.last().before);
            QVERIFY(v.client.settle());
        }
        QCOMPARE(v.client.rows, v.archive.all());
        QCOMPARE(v.client.outcome, Done::Outcome::Whole);
    }

    void thePlaceOutlivesARestart()
    {
        Visitor v(Server::Prosody);
        v.client.seek(v.id(250), v.gap());
        QVERIFY(v.client.settle());
        const auto gaps = v.client.gapRows;
        QCOMPARE(gaps.size(), 2);
        v.client.crash();
        v.client.online({{}, 0});
        QVERIFY(v.client.settle());
        QCOMPARE(v.client.gapRows, gaps);
        QCOMPARE(v.wrong(), QString());
    }

    void whatIsNotThereChangesNothing_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<QString>("id");
        for (const auto server : {Server::Prosody, Server::Ejabberd}) {
            const char *name = server == Server::Prosody ? "Prosody" : "ejabberd";
            QTest::addRow("%s, the server does not know it", name) << server << u"nonsense"_s;
            QTest::addRow("%s, it is the last", name) << server << u"last"_s;
            QTest::addRow("%s, it stands elsewhere", name) << server << u"first"_s;
        }
    }
    void whatIsNotThereChangesNothing()
    {
        QFETCH(Server, server);
        QFETCH(QString, id);
        Visitor v(server);
        const auto rows = v.client.rows;
        const auto gaps = v.client.gapRows;
        const QString sought = id == "last"_L1 ? v.id(499) : id == "first"_L1 ? v.id(3) : id;
        v.client.apply(archive::Seek {sought, v.archive.timeOf(v.id(id == "first"_L1 ? 3 : 250)), v.gap()});
        QVERIFY(v.client.settle());
        QCOMPARE(v.client.asked.size(), 1);
        QCOMPARE(v.client.rows, rows);
        QCOMPARE(v.client.gapRows, gaps);
        QCOMPARE(v.wrong(), QString());
    }

    void whoSeeksTwiceGetsTheLast()
    {
        Visitor v(Server::Ejabberd);
        v.client.seek(v.id(100), v.gap());
        v.client.turn();
        v.client.seek(v.id(300), v.gap());
        QVERIFY(v.client.settle());
        QVERIFY(v.client.rows.contains(v.id(300)) && !v.client.rows.contains(v.id(100)));
        QCOMPARE(v.wrong(), QString());
    }

    void itComesInBetweenWhileMoreIsFetched()
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        archive.say(20);
        visit(client);
        archive.say(480);
        client.online();
        for (int i = 0; i < 4; ++i)
            client.turn(), client.serve(), client.receive();
        client.turn();
        client.seek(archive.all().at(100), client.gapRows.last().before);
        for (int i = 0; i < 3; ++i)
            client.serve(), client.receive(), client.turn();
        QVERIFY(client.rows.contains(archive.all().at(100)));
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
    }

    void aServerThatDoesNotAnswerIsAskedAgain()
    {
        Visitor v(Server::Prosody);
        v.client.seek(v.id(250), v.gap());
        v.client.turn();
        v.client.refuse(Refusal::Failed);
        QVERIFY(v.client.isWaiting());
        QVERIFY(v.client.settle());
        QVERIFY(v.client.rows.contains(v.id(250)));
        v.client.seek(v.id(100), v.gap());
        v.client.turn();
        v.client.refuse(Refusal::UnknownId);
        QVERIFY(v.client.settle());
        QVERIFY(!v.client.rows.contains(v.id(100)));
        QCOMPARE(v.wrong(), QString());
    }

    void nonsenseIsGivenUp()
    {
        Visitor v(Server::Prosody);
        const auto gaps = v.client.gapRows;
        v.client.seek(v.id(250), v.gap());
        for (int i = 0; i < 3; ++i) {
            v.client.turn();
            v.client.page(archive::Fin {true, u"b"_s, u"a"_s}, QList<archive::Row> {{u"c"_s}});
            v.client.due();
        }
        QVERIFY(v.client.settle());
        QCOMPARE(v.client.gapRows, gaps); // It can still be loaded.
        QCOMPARE(v.client.state().phase, Phase::Settled);
    }
};

PARLOUR_TEST(CatchUpSeekTest)
#include "catchupseektest.moc"
