// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace std::chrono_literals;
using State = join::State;

/// What a room can make us do: once at once, and then once in a while.
class BoundsTest : public QObject
{
    Q_OBJECT

    static void changed(RoomScene &s)
    {
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'><x "
                                  "xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s));
    }
    static int questions(const RoomScene &s, QLatin1StringView ns)
    {
        return int(std::ranges::count_if(s.stream.asked,
                                         [ns](const auto &request) { return request.payload.namespaceURI() == ns; }));
    }

private Q_SLOTS:
    void pace_data();
    void pace();
    void aRoomThatChangesAllTheTimeIsAskedOnceInAWhile();
    void theLastWordCounts();
    void aRoomThatRenamesUsAllTheTimeIsRememberedOnceInAWhile();
    void bouncesOfWhatWeNeverSentMakeUsAskOnce();
    void aRoomThatDoesNotKnowUsIsNotEnteredInALoop();
    void oneQuestionBeforeAJoin();
};

void BoundsTest::pace_data()
{
    QTest::addColumn<QList<int>>("wanted"); ///< Seconds.
    QTest::addColumn<QList<int>>("waits");
    QTest::newRow("the first at once") << QList<int> {100} << QList<int> {0};
    QTest::newRow("the next waits") << QList<int> {100, 101} << QList<int> {0, 9};
    QTest::newRow("not a second too long") << QList<int> {100, 110} << QList<int> {0, 0};
    QTest::newRow("who waits is not held up by others")
        << QList<int> {100, 105, 109, 110, 111} << QList<int> {0, 5, 1, 0, 9};
}

void BoundsTest::pace()
{
    QFETCH(QList<int>, wanted);
    QFETCH(QList<int>, waits);
    Pace pace;
    QList<int> found;
    for (const int second : wanted)
        found << int(pace.wait(monotonic::Time(std::chrono::seconds(second))) / 1s);
    QCOMPARE(found, waits);
}

void BoundsTest::aRoomThatChangesAllTheTimeIsAskedOnceInAWhile()
{
    RoomScene s;
    s.room.setPace(300ms);
    s.settle();
    for (int i = 0; i < 100; ++i)
        changed(s);
    QCOMPARE(questions(s, xml::DiscoInfoNs), 1);
    s.answerInfo(true);
    QCOMPARE(questions(s, xml::DiscoInfoNs), 0);
    QTRY_COMPARE(questions(s, xml::DiscoInfoNs), 1);
    s.answerInfo(true);
    QTest::qWait(400);
    QCOMPARE(questions(s, xml::DiscoInfoNs), 0); // Nothing more was wanted.
}

void BoundsTest::theLastWordCounts()
{
    QTemporaryDir folder;
    AvatarLibrary library(folder.path());
    FakeStream stream;
    stream.goOnline();
    RoomAvatar avatar(stream, *Jid::parse(u"tea@conference.localhost"));
    avatar.setLibrary(&library);
    avatar.setPace(300ms);
    const auto hash = [](int i) { return avatar::hashOf(QByteArray::number(i)); };
    for (int i = 0; i < 50; ++i)
        avatar.hear(hash(i));
    QTest::qWait(100);
    QVERIFY2(stream.asked.size() <= 1, "one vCard at most");
    stream.asked.clear();
    QTRY_COMPARE(stream.asked.size(), 1);
    QTest::qWait(400);
    QCOMPARE(stream.asked.size(), 1);
    avatar.hear(hash(7));
    avatar.hear({}); // It has none any more.
    stream.asked.clear();
    QTest::qWait(400);
    QVERIFY(stream.asked.isEmpty());
}

void BoundsTest::aRoomThatRenamesUsAllTheTimeIsRememberedOnceInAWhile()
{
    RoomScene s;
    s.room.setPace(300ms);
    s.settle();
    QSignalSpy settled(s.room.occupancy(), &Occupancy::nickSettled);
    const auto rename = [&s](const QString &from, const QString &to) {
        s.gone(from, u"<item nick='%1'/><status code='303'/><status code='110'/>"_s.arg(to));
    };
    for (int i = 0; i < 50; ++i) {
        rename(s.room.nick(), u"n%1"_s.arg(i));
        QCOMPARE(s.room.nick(), u"n%1"_s.arg(i)); // We know at once who we are.
    }
    QCOMPARE(settled.size(), 1);
    QTRY_COMPARE(settled.size(), 2);
    s.room.occupancy()->changeNick(u"mine"_s);
    rename(s.room.nick(), u"mine"_s);
    QCOMPARE(settled.size(), 3); // That was our wish.
}

void BoundsTest::bouncesOfWhatWeNeverSentMakeUsAskOnce()
{
    RoomScene s;
    s.settle();
    const auto bounce = [&s](int i) {
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='error' id='x%1' from='tea@conference.localhost'><error "
            "type='modify'><not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(i)));
    };
    int pings = 0;
    for (int i = 0; i < 20; ++i) {
        bounce(i);
        if (s.pinged()) {
            ++pings;
            s.answerPing();
        }
    }
    QCOMPARE(pings, 1);
}

void BoundsTest::aRoomThatDoesNotKnowUsIsNotEnteredInALoop()
{
    RoomScene s;
    s.settle();
    int joins = 0;
    for (int i = 0; i < 10 && s.room.state() == State::Joined; ++i) {
        s.room.conversation()->send(u"x"_s);
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost'><error type='modify'>"
            "<not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(
                s.stream.sent.last().attribute(u"id"_s))));
        s.room.streamLost(); // Whatever makes us ask.
        s.room.streamBack(true);
        if (s.pinged())
            s.answerPing(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::NotAcceptable, {}, {}}});
        if (s.room.state() == State::Joining) {
            ++joins;
            s.enter();
            s.endHistory();
        }
    }
    QCOMPARE(joins, 1);
    QVERIFY2(s.room.rejoin()->isPending(), "but it is entered again, later");
}

void BoundsTest::oneQuestionBeforeAJoin()
{
    RoomScene s;
    s.room.setPace(300ms);
    s.room.join();
    const auto ask = [&s](int i) {
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' from='tea@conference.localhost'><captcha xmlns='urn:xmpp:captcha'><x "
            "xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value>"
            "</field><field type='hidden' var='from'><value>tea@conference.localhost</value></field><field "
            "type='hidden' "
            "var='sid'><value>%1</value></field><field var='ocr'><media xmlns='urn:xmpp:media-element'><uri "
            "type='image/png'>cid:%2</uri></media></field></x></captcha></message>"_s.arg(
                s.lastJoin().attribute(u"id"_s), QString::number(i))));
    };
    for (int i = 0; i < 50; ++i)
        ask(i);
    QCOMPARE(questions(s, QLatin1StringView("urn:xmpp:bob")), 1);
    QTRY_COMPARE(questions(s, QLatin1StringView("urn:xmpp:bob")), 2);
    QCOMPARE(s.stream.asked.last().payload.attribute(u"cid"_s), u"49"_s);
}

PARLOUR_TEST(BoundsTest)
#include "boundstest.moc"
