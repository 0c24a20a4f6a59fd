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
using archive::Refusal;
using Server = SimulatedArchive::Server;

/// Catching up with an archive that refuses, fails or makes no sense: it waits, or says what is missing, and never goes on
/// for ever.
class CatchUpAnswersTest : public QObject
{
    Q_OBJECT

private:
    /// A client that has got the newest of three pages, and asks for the second.
    static void begin(SimulatedArchive &archive, SimulatedClient &client)
    {
        archive.say(30);
        client.online();
        client.turn(), client.serve(), client.receive();
        client.turn();
        QCOMPARE(client.state().phase, Phase::Asking);
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<std::optional<Done::Outcome>>("outcome");
        QTest::addColumn<QList<std::chrono::milliseconds>>("waits");
        using Waits = QList<std::chrono::milliseconds>;
        using Outcome = std::optional<Done::Outcome>;
        QTest::newRow("it may pass") << Refusal::Failed << Phase::Waiting << Outcome() << Waits {1s};
        QTest::newRow("it has enough of us") << Refusal::TooMuch << Phase::Waiting << Outcome() << Waits {30s};
        QTest::newRow("no archive") << Refusal::NoArchive << Phase::Shut << Outcome(Done::Outcome::NoArchive)
                                    << Waits();
        QTest::newRow("not for us") << Refusal::NotAllowed << Phase::Shut << Outcome(Done::Outcome::NotAllowed)
                                    << Waits();
        QTest::newRow("the cursor is gone") << Refusal::UnknownId << Phase::Ready << Outcome() << Waits();
    }
    void refused()
    {
        QFETCH(Refusal, refusal);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        client.refuse(refusal);
        QTEST(client.state().phase, "phase");
        QTEST(client.outcome, "outcome");
        QTEST(client.waits, "waits");
        if (client.state().phase == Phase::Shut)
            return;
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
    }

    void anArchiveThatIsNotThereHasNoNewestPage()
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        client.online();
        client.turn();
        client.refuse(Refusal::UnknownId);
        QCOMPARE(client.outcome, Done::Outcome::NoArchive);
    }

    void waitsGrow()
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        for (int i = 0; i < 11; ++i) {
            client.refuse(Refusal::Failed);
            client.due();
            client.turn();
        }
        QCOMPARE(client.waits,
                 (QList<std::chrono::milliseconds> {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s}));
        client.serve(); // What works starts anew.
        client.receive();
        client.turn();
        client.refuse(Refusal::Failed);
        QCOMPARE(client.waits.last(), 1s);
        QCOMPARE(archive::backOff(1, true), 30s);
        QCOMPARE(archive::backOff(2, true), 1min);
        QCOMPARE(archive::backOff(100, true), 15min);
    }

    void aPageThatCannotBeRight_data()
    {
        QTest::addColumn<archive::Fin>("fin");
        QTest::addColumn<QList<archive::Row>>("rows");
        using Rows = QList<archive::Row>;
        QTest::newRow("nothing, and more") << archive::Fin {false, {}} << Rows();
        QTest::newRow("ends that did not come") << archive::Fin {false, u"z"_s, u"a"_s} << Rows();
        QTest::newRow("the first did not come") << archive::Fin {false, u"z"_s, u"a"_s} << Rows {{u"b"_s}, {u"z"_s}};
        QTest::newRow("the last did not come") << archive::Fin {true, u"z"_s, u"a"_s} << Rows {{u"a"_s}, {u"b"_s}};
        QTest::newRow("it may still change") << archive::Fin {true, u"a"_s, u"a"_s, -1, false} << Rows {{u"a"_s}};
    }
    void aPageThatCannotBeRight()
    {
        QFETCH(archive::Fin, fin);
        QFETCH(QList<archive::Row>, rows);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        const auto before = client.rows;
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(client.state().phase, Phase::Asking);
            client.page(fin, rows);
            client.due();
            client.turn();
        }
        QCOMPARE(client.rows, before);
        QCOMPARE(client.outcome, Done::Outcome::Stuck);
        QCOMPARE(client.gapRows, (QList<GapRow> {{{}, before.first(), GapRow::Kind::Open}}));
        client.more(before.first()); // Whoever asks once more gets what is right by then.
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
    }

    void theSamePageForEver_data()
    {
        QTest::addColumn<bool>("forwards");
        QTest::newRow("the same page again") << false;
        QTest::newRow("a page that goes on forwards") << true;
    }
    void theSamePageForEver()
    {
        QFETCH(bool, forwards);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        const auto ids = forwards ? archive.all().mid(25, 5) : archive.all().mid(20, 10);
        QList<archive::Row> rows;
        for (const auto &id : ids)
            rows << archive::Row {id};
        int answers = 0;
        for (; client.state().phase != Phase::Settled && answers < 100; ++answers) {
            client.page({false, ids.last(), ids.first()}, rows);
            client.turn();
        }
        QVERIFY2(answers < 10, qPrintable(QString::number(answers)));
        QCOMPARE(client.rows, archive.all().mid(20));
        QCOMPARE(client.gapRows.size(), client.ranges.first().start ? 0 : 1);
    }

    void inCircles() // Something older is there, and the way to it leads back to where we are.
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        client.page({true, {}}, {});
        client.turn();
        client.page({false, u"older"_s, u"older"_s}, {{u"older"_s}});
        QCOMPARE(client.state().walk.aim, archive::Aim::Around);
        int answers = 0;
        for (; client.state().phase != Phase::Settled && answers < 100; ++answers) {
            client.turn();
            const auto ids = archive.all().mid(answers % 2 == 0 ? 25 : 22, 3);
            client.page({false, ids.last(), ids.first()}, {{ids.at(0)}, {ids.at(1)}, {ids.at(2)}});
        }
        QVERIFY2(answers < 5, qPrintable(QString::number(answers)));
        QCOMPARE(client.outcome, Done::Outcome::Stuck);
        QCOMPARE(client.rows, archive.all().mid(20));
        QCOMPARE(client.gapRows, (QList<GapRow> {{{}, client.rows.first(), GapRow::Kind::Open}}));
    }

    void nothingInFrontOfItAndStillSomethingOlder() // For ever, if it were asked for ever.
    {
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        QList<archive::Row> all;
        for (const auto &id : archive.all().mid(20))
            all << archive::Row {id};
        int answers = 0;
        for (; client.state().phase != Phase::Settled && answers < 100; ++answers) {
            client.turn();
            if (client.state().walk.aim == archive::Aim::Older)
                client.page({true, {}}, {});
            else if (client.state().walk.aim == archive::Aim::Oldest)
                client.page({false, u"older"_s, u"older"_s}, {{u"older"_s}});
            else
                client.page({false, all.last().id, all.first().id}, all);
        }
        QVERIFY2(answers < 6, qPrintable(QString::number(answers)));
        QCOMPARE(client.outcome, Done::Outcome::Stuck);
        QCOMPARE(client.gapRows, (QList<GapRow> {{{}, client.rows.first(), GapRow::Kind::Open}}));
    }

    void everythingFromTheStartIsNotDoubled() // H02: so ejabberd answers when it does not know the id to go on after.
    {
        SimulatedArchive archive(Server::Ejabberd, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        const auto ids = archive.all();
        QList<archive::Row> rows;
        for (const auto &id : ids + ids.first(3))
            rows << archive::Row {id};
        client.page({true, ids.first(3).last(), ids.first()}, rows);
        QVERIFY(client.settle());
        QCOMPARE(client.rows, archive.all());
        QCOMPARE(client.outcome, Done::Outcome::Whole);
    }

    void staleAnswersChangeNothing_data()
    {
        QTest::addColumn<archive::Event>("event");
        QTest::newRow("an older page") << archive::Event(archive::Paged {1, {true, {}}, {}});
        QTest::newRow("a page of a round to come") << archive::Event(archive::Paged {9, {true, {}}, {}});
        QTest::newRow("an older refusal") << archive::Event(archive::Refused {1, Refusal::NotAllowed});
        QTest::newRow("stored already") << archive::Event(archive::Stored {1});
        QTest::newRow("a wait that was over") << archive::Event(archive::Due {2});
        QTest::newRow("a turn while asking") << archive::Event(archive::Turn {});
        QTest::newRow("more in front of a range that is not there") << archive::Event(archive::More {u"nowhere"_s, {}});
        QTest::newRow("a message sought in front of a range that is not there")
            << archive::Event(archive::Seek {u"x"_s, {}, u"nowhere"_s});
        QTest::newRow("a message without an id") << archive::Event(archive::Live {{}, {}});
    }
    void staleAnswersChangeNothing()
    {
        QFETCH(archive::Event, event);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        begin(archive, client);
        QCOMPARE(archive::next(client.state(), event), (archive::Step {client.state(), {}}));
        client.lost();
        if (!std::holds_alternative<archive::Live>(event))
            QCOMPARE(archive::next(client.state(), event), (archive::Step {client.state(), {}}));
        const auto late = archive::Paged {client.state().round, {true, {}}, {}};
        QCOMPARE(archive::next(client.state(), late), (archive::Step {client.state(), {}}));
        client.online(); // The answer to a question of the session before.
        client.turn();
        QCOMPARE(archive::next(client.state(), late), (archive::Step {client.state(), {}}));
    }

    void aRoomWithoutAnArchive_data()
    {
        QTest::addColumn<archive::JoinHistory>("history");
        QTest::addColumn<QList<GapRow>>("gaps");
        using Gaps = QList<GapRow>;
        QTest::newRow("the history repeats what we know") << archive::JoinHistory {u"k"_s, u"n"_s, true} << Gaps();
        QTest::newRow("it does not") << archive::JoinHistory {u"k"_s, u"n"_s, false}
                                     << Gaps {{u"k"_s, u"n"_s, GapRow::Kind::Lost}};
        QTest::newRow("there is none") << archive::JoinHistory {u"k"_s, {}, false} << Gaps();
        QTest::newRow("we were never here") << archive::JoinHistory {{}, u"n"_s, false} << Gaps();
    }
    void aRoomWithoutAnArchive()
    {
        QFETCH(archive::JoinHistory, history);
        SimulatedArchive archive(Server::Prosody, 10);
        SimulatedClient client(archive);
        client.apply(history);
        QTEST(client.gapRows, "gaps");
        QCOMPARE(client.outcome, Done::Outcome::NoArchive);
        client.apply(archive::Live {u"l"_s, {}});
        QCOMPARE(client.rows, QStringList());
    }
};

PARLOUR_TEST(CatchUpAnswersTest)
#include "catchupanswerstest.moc"
