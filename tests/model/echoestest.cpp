// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

using namespace parlour;
using Delivery = timeline::Delivery;

/// Rooms that give what they reflect ids of their own, or none: gateways, old services.
class EchoesTest : public QObject
{
    Q_OBJECT

    struct Scene : RoomScene
    {
        explicit Scene(bool keepsIds = false, const QList<UnconfirmedMessage> &left = {})
            : RoomScene(left)
        {
            room.join();
            enter();
            answerInfo(false, keepsIds);
            endHistory();
        }
        void say(const QString &body) { room.conversation()->send(body); }
        /// What we said, as the room sends it to us, with an id (or none).
        void echo(const QString &id, const QString &body, const QString &more = {})
        {
            room.receive(xml::parse(
                u"<message xmlns='jabber:client' type='groupchat'%1 from='tea@conference.localhost/alice'><body>%2</body>%3</message>"_s
                    .arg(id.isEmpty() ? QString() : u" id='%1'"_s.arg(id), body.toHtmlEscaped(), more)));
        }
        /// "BODY" for what has arrived, "BODY?" for what is under way, "BODY!" for what has failed.
        QStringList rows() const
        {
            QStringList rows;
            for (const auto &entry : room.conversation()->timeline()->entries()) {
                if (!timeline::isSaid(entry))
                    continue;
                const bool failed = entry.delivery == Delivery::Failed;
                rows << entry.body + (entry.delivery == Delivery::Received ? u""_s : failed ? u"!"_s : u"?"_s);
            }
            return rows;
        }
        void rejoin()
        {
            stream.setState(Stream::State::Offline);
            room.streamLost();
            stream.setState(Stream::State::Online);
            stream.asked.clear();
            newStream();
            enter();
        }
        static QString delayed(const QDateTime &time = QDateTime::currentDateTimeUtc())
        {
            return u"<delay xmlns='urn:xmpp:delay' stamp='%1'/>"_s.arg(time.toString(Qt::ISODate));
        }
    };

    /// Of which nobody knows whether the room has it, when the program starts.
    static UnconfirmedMessage inDoubt()
    {
        UnconfirmedMessage left;
        left.id = u"left"_s;
        left.nick = u"alice"_s;
        left.body = u"hello"_s;
        left.written = QDateTime::currentDateTimeUtc().addSecs(-30);
        left.handedOver = true;
        return left;
    }

private Q_SLOTS:
    void whatComesBack_data()
    {
        QTest::addColumn<bool>("keepsIds");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<QStringList>("heard"); // "ID BODY"
        QTest::addColumn<QStringList>("rows");
        const QStringList hello {u"hello"_s};
        QTest::newRow("with another id") << false << hello << QStringList {u"other1 hello"_s} << hello;
        QTest::newRow("without an id") << false << hello << QStringList {u" hello"_s} << hello;
        QTest::newRow("with another id, where ids are kept")
            << true << hello << QStringList {u"other1 hello"_s} << QStringList {u"hello"_s, u"hello?"_s};
        QTest::newRow("without an id, where ids are kept")
            << true << hello << QStringList {u" hello"_s} << QStringList {u"hello"_s, u"hello?"_s};
        QTest::newRow("other words") << false << hello << QStringList {u"x hullo"_s}
                                     << QStringList {u"hullo"_s, u"hello?"_s};
        QTest::newRow("two equal lines, one back")
            << false << QStringList {u"ha"_s, u"ha"_s} << QStringList {u"x ha"_s} << QStringList {u"ha"_s, u"ha?"_s};
        QTest::newRow("two equal lines, both back")
            << false << QStringList {u"ha"_s, u"ha"_s} << QStringList {u"x ha"_s, u"y ha"_s}
            << QStringList {u"ha"_s, u"ha"_s};
        QTest::newRow("two equal lines, both back without an id")
            << false << QStringList {u"ha"_s, u"ha"_s} << QStringList {u" ha"_s, u" ha"_s}
            << QStringList {u"ha"_s, u"ha"_s};
        QTest::newRow("a third one of another client of ours")
            << false << QStringList {u"ha"_s, u"ha"_s} << QStringList {u"x ha"_s, u"y ha"_s, u"z ha"_s}
            << QStringList {u"ha"_s, u"ha"_s, u"ha"_s};
        QTest::newRow("in another order") << false << QStringList {u"one"_s, u"two"_s}
                                          << QStringList {u"x two"_s, u"y one"_s} << QStringList {u"two"_s, u"one"_s};
        QTest::newRow("without the white space at its ends")
            << false << QStringList {u"hello \n"_s} << QStringList {u"x hello"_s} << QStringList {u"hello \n"_s};
        QTest::newRow("what we do") << false << QStringList {u"/me waves"_s} << QStringList {u"x /me waves"_s}
                                    << QStringList {u"waves"_s};
        QTest::newRow("line by line") << false << QStringList {u"a\nb"_s} << QStringList {u"x a"_s, u"y b"_s}
                                      << QStringList {u"a\nb"_s};
        QTest::newRow("the first line only")
            << false << QStringList {u"a\nb"_s} << QStringList {u"x a"_s} << QStringList {u"a\nb?"_s};
        QTest::newRow("line by line, the first with our id")
            << false << QStringList {u"a\nb"_s} << QStringList {u"OURS a"_s, u"y b"_s} << QStringList {u"a\nb"_s};
        QTest::newRow("with our id after all") << false << hello << QStringList {u"OURS hello"_s} << hello;
        QTest::newRow("with our id, and other words") << false << hello << QStringList {u"OURS [censored]"_s} << hello;
    }
    void whatComesBack()
    {
        QFETCH(bool, keepsIds);
        QFETCH(QStringList, said);
        QFETCH(QStringList, heard);
        Scene s(keepsIds);
        for (const QString &body : said)
            s.say(body);
        const QString ours = s.stream.sent.last().attribute(u"id"_s);
        for (const QString &echo : heard) {
            const QString id = echo.section(u' ', 0, 0);
            s.echo(id == u"OURS" ? ours : id, echo.section(u' ', 1));
        }
        QTEST(s.rows(), "rows");
    }

    void whatAllHaveReadIsNotOfferedForRetry()
    {
        Scene s;
        s.room.setDeadlines(std::chrono::seconds(30), std::chrono::milliseconds(1));
        s.say(u"hello"_s);
        QTRY_VERIFY(s.pinged());
        s.answerPing();
        QCOMPARE(s.rows(), QStringList {u"hello!"_s}); // Too late for us, not for them.
        s.echo(u"other1"_s, u"hello"_s);
        QCOMPARE(s.rows(), QStringList {u"hello"_s});
    }

    void somebodyElsesWordsAreNotOurs()
    {
        Scene s;
        s.present(u"bob"_s);
        s.say(u"hello"_s);
        s.says(u"bob"_s, u"hello"_s);
        QCOMPARE(s.rows(), QStringList({u"hello"_s, u"hello?"_s}));
    }

    void whatWasNotSentYetDoesNotComeBack()
    {
        Scene s;
        s.stream.setState(Stream::State::Offline); // The room is not told of it in this test.
        s.say(u"hello"_s);
        s.echo(u"other1"_s, u"hello"_s);
        QCOMPARE(s.rows(), QStringList({u"hello"_s, u"hello?"_s}));
    }

    void theRoomSaysOnlyLaterThatItKeepsNoIds()
    {
        RoomScene s;
        s.room.join();
        s.enter();
        s.endHistory();
        s.room.conversation()->send(u"hello"_s);
        s.room.conversation()->send(u"ha"_s);
        s.room.conversation()->send(u"ha"_s);
        s.says(u"bob"_s, u"hi"_s);
        for (const QString &body : {u"hello"_s, u"ha"_s})
            s.reflects(u"other-"_s + body, body);
        QCOMPARE(s.bodies(), QStringList({u"hi"_s, u"hello"_s, u"ha"_s, u"hello"_s, u"ha"_s, u"ha"_s}));
        s.answerInfo(false, false);
        QCOMPARE(s.bodies(), QStringList({u"hi"_s, u"hello"_s, u"ha"_s, u"ha"_s}));
        QCOMPARE(s.room.conversation()->timeline()->settledCount(), 3);
    }

    void aRoomThatCannotSayKeepsNone_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<bool>("keepsIds");
        QTest::newRow("it does not know the question") << ErrorCondition::FeatureNotImplemented << false;
        QTest::newRow("nor its service") << ErrorCondition::ServiceUnavailable << false;
        QTest::newRow("it is not reached") << ErrorCondition::RemoteServerTimeout << true;
        QTest::newRow("it does not want to") << ErrorCondition::Forbidden << true;
    }
    void aRoomThatCannotSayKeepsNone()
    {
        QFETCH(ErrorCondition, condition);
        QFETCH(bool, keepsIds);
        RoomScene s;
        s.room.join();
        s.enter();
        s.answer(s.questionFor(u"query"_s, xml::DiscoInfoNs),
                 IqFailure {IqFailure::Kind::Refused, {condition, {}, {}}});
        s.endHistory();
        s.room.conversation()->send(u"hello"_s);
        s.reflects(u"other1"_s, u"hello"_s);
        QCOMPARE(s.bodies().size(), keepsIds ? 2 : 1);
    }

    void theSameHistoryTwiceIsShownOnce_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("with the same ids") << QStringList {u"1"_s, u"1"_s};
        QTest::newRow("with another id each time") << QStringList {u"1"_s, u"2"_s};
        QTest::newRow("with an id only now") << QStringList {u""_s, u"2"_s};
        QTest::newRow("without") << QStringList {u""_s, u""_s};
    }
    void theSameHistoryTwiceIsShownOnce()
    {
        QFETCH(QStringList, ids);
        Scene s;
        s.say(u"hello"_s);
        s.echo(ids.first(), u"hello"_s);
        s.rejoin();
        s.echo(ids.last(), u"hello"_s, Scene::delayed());
        s.endHistory();
        QCOMPARE(s.rows(), QStringList {u"hello"_s});
    }

    void whatWasInDoubtIsFoundInTheHistory_data()
    {
        QTest::addColumn<bool>("early"); // The history comes before we know that the room keeps no ids.
        QTest::newRow("after disco#info") << false;
        QTest::newRow("before disco#info") << true;
    }
    void whatWasInDoubtIsFoundInTheHistory()
    {
        QFETCH(bool, early);
        const UnconfirmedMessage left = inDoubt();
        RoomScene s({left});
        s.room.join();
        s.enter();
        if (!early)
            s.answerInfo(false, false);
        s.reflects(u"other1"_s, u"hello"_s, Scene::delayed());
        s.endHistory();
        if (early)
            s.answerInfo(false, false);
        QCOMPARE(s.bodies(), QStringList {u"hello"_s});
        QCOMPARE(s.lastDelivery(), Delivery::Received);
    }

    void whatWasSaidLongBeforeIsNoProof()
    {
        const UnconfirmedMessage left = inDoubt();
        RoomScene s({left});
        s.room.join();
        s.enter();
        s.answerInfo(false, false);
        s.reflects(u"other1"_s, u"hello"_s, Scene::delayed(left.written.addDays(-1)));
        s.endHistory();
        QCOMPARE(s.bodies(), QStringList({u"hello"_s, u"hello"_s}));
        QCOMPARE(s.lastDelivery(), Delivery::Failed);
    }
};

PARLOUR_TEST(EchoesTest)
#include "echoestest.moc"
