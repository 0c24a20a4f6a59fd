// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/nickname.h"
#include "support/homescene.h"
#include "support/suite.h"

using namespace parlour;
using join::State;

/// How often a room is asked what it is (disco#info) and which nickname is ours, and what becomes of the answers.
class AskingTest : public QObject
{
    Q_OBJECT

    inline static const QString Tea = u"tea@conference.localhost"_s;

    struct Scene : HomeScene
    {
        Scene() { tellServices(); }
        Room &tea() { return *room(Tea); }
        /// The open questions to the room: what it is, or (`node`) which nickname it keeps for us.
        int open(QLatin1StringView node = {}) const
        {
            return int(std::ranges::count_if(stream.asked, [&](const auto &request) { return isFor(request, node); }));
        }
        static bool isFor(const FakeStream::Request &request, QLatin1StringView node)
        {
            return request.to.toString() == Tea && request.payload.namespaceURI() == xml::DiscoInfoNs
                && request.payload.attribute(u"node"_s) == node;
        }
        /// Answers what the room is, or which nickname is ours; how many questions that were.
        int answerAll(const QString &features = {}, QLatin1StringView node = {}, const QString &nick = u"Ann"_s)
        {
            int count = 0;
            const QString told = node.isEmpty() ? u"Tea"_s : nick;
            while (open(node) > 0) {
                const auto question =
                    std::ranges::find_if(stream.asked, [node](const auto &request) { return isFor(request, node); });
                const auto done = question->done;
                stream.asked.erase(question);
                done(xml::parse(u"<iq xmlns='jabber:client' type='result'><query node='%1' "
                                "xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' "
                                "type='text' name='%2'/>%3</query></iq>"_s.arg(node, told, features)));
                ++count;
            }
            return count;
        }
        /// Status 104: the room's configuration has changed.
        void changes()
        {
            stream.receive(u"<message xmlns='jabber:client' type='groupchat' from='%1'><x "
                           "xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s.arg(Tea));
        }
    };

private Q_SLOTS:
    void aRoomIsAskedOncePerJoin_data();
    void aRoomIsAskedOncePerJoin();
    void aRoomOfABookmarkIsAskedOnce();
    void aRoomThatWasLookedAtInTheBrowserIsNotAskedAgain();
    void aRoomThatRefusesIsAskedOnce_data();
    void aRoomThatRefusesIsAskedOnce();
    void aRoomThatHasChangedIsAskedAgain();
    void whatWasToldBeforeABreakIsOld();
    void whatWasToldAtTheLastJoinIsOld();
    void aNicknameThatIsKeptForUsIsTakenAsItIs_data();
    void aNicknameThatIsKeptForUsIsTakenAsItIs();
    void whatNobodyCouldSeeIsNoNickname_data();
    void whatNobodyCouldSeeIsNoNickname();
};

void AskingTest::aRoomIsAskedOncePerJoin_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("it answers before we go in") << 0;
    QTest::newRow("it answers while we go in") << 1;
    QTest::newRow("it answers once we are inside") << 2;
}

void AskingTest::aRoomIsAskedOncePerJoin()
{
    QFETCH(int, answer);
    Scene s;
    int questions = 0;
    const auto reach = [&](int moment) { questions += moment == answer ? s.answerAll() : 0; };
    s.account.showRoom(Tea, u"alice"_s);
    s.tea().details()->preview(); // The card comes into sight.
    reach(0);
    s.tea().join();
    reach(1);
    s.enter(Tea);
    QCOMPARE(s.tea().state(), State::Joined);
    reach(2);
    QCOMPARE(questions + s.open(), 1);
    QCOMPARE(s.open(muc::ReservedNickNode), 1);
    QVERIFY(s.tea().details()->info().known);
}

void AskingTest::aRoomOfABookmarkIsAskedOnce()
{
    Scene s;
    Room *room = s.account.rooms()->ensure(*Jid::parse(Tea));
    room->occupancy()->setNick(u"alice"_s);
    room->details()->preview(); // It is the one that is open.
    room->join(Room::Cause::Automatic);
    s.enter(Tea);
    QCOMPARE(s.open(), 1);
    QCOMPARE(s.answerAll(), 1);
    QCOMPARE(s.open(), 0);
}

void AskingTest::aRoomThatWasLookedAtInTheBrowserIsNotAskedAgain()
{
    Scene s;
    s.account.browser()->choose(Tea);
    QCOMPARE(s.answerAll(), 1);
    QCOMPARE(s.answerAll({}, muc::ReservedNickNode), 1);
    QVERIFY(s.account.joinRoom(Tea, u"alice"_s));
    s.tea().details()->preview(); // The card shows for a moment.
    QCOMPARE(s.tea().details()->reservedNick(), u"Ann"_s);
    s.enter(Tea);
    QCOMPARE(s.tea().state(), State::Joined);
    QCOMPARE(s.tea().details()->info().name, u"Tea"_s);
    QCOMPARE(s.open(), 0);
    QCOMPARE(s.open(muc::ReservedNickNode), 0);
}

void AskingTest::aRoomThatRefusesIsAskedOnce_data()
{
    QTest::addColumn<bool>("early");
    QTest::newRow("it has told what it is before") << true;
    QTest::newRow("it tells when the refusal is to be explained") << false;
}

void AskingTest::aRoomThatRefusesIsAskedOnce()
{
    QFETCH(bool, early);
    Scene s;
    int questions = 0;
    Room *room = s.account.rooms()->ensure(*Jid::parse(Tea));
    room->occupancy()->setNick(u"alice"_s);
    if (early) {
        room->details()->preview();
        questions += s.answerAll();
    }
    room->join();
    s.stream.receive(u"<presence xmlns='jabber:client' type='error' id='%1' from='%2/alice'><error type='auth'>"
                     "<forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(
                         s.stream.sent.last().attribute(u"id"_s), Tea));
    questions += s.answerAll();
    QCOMPARE(room->state(), State::Refused);
    room->details()->recall(); // The card says who could help.
    room->details()->reserved()->lookUp();
    QCOMPARE(questions + s.open(), 1);
}

void AskingTest::aRoomThatHasChangedIsAskedAgain()
{
    Scene s;
    s.account.showRoom(Tea, u"alice"_s);
    QCOMPARE(s.answerAll(), 1);
    s.tea().join();
    s.enter(Tea);
    QCOMPARE(s.open(), 0);
    s.tea().setPace(std::chrono::milliseconds::zero());
    s.changes();
    QCOMPARE(s.open(), 1);
    s.changes(); // The answer that is awaited comes after this, and tells of it.
    QCOMPARE(s.answerAll(u"<feature var='muc_membersonly'/>"_s), 1);
    QVERIFY(s.tea().details()->info().membersOnly);
    s.changes();
    QCOMPARE(s.open(), 1);
}

void AskingTest::whatWasToldBeforeABreakIsOld()
{
    Scene s;
    s.account.showRoom(Tea, u"alice"_s);
    s.tea().join();
    s.enter(Tea);
    QCOMPARE(s.answerAll(), 1);
    s.stream.fail(ConnectionProblem::NetworkLost, true);
    s.stream.goOnline();
    QTRY_COMPARE(s.tea().state(), State::Joining);
    s.enter(Tea);
    QCOMPARE(s.open(), 1);
}

void AskingTest::whatWasToldAtTheLastJoinIsOld()
{
    Scene s;
    s.account.showRoom(Tea, u"alice"_s);
    QCOMPARE(s.answerAll(), 1);
    for (int times = 0; times < 2; ++times) {
        s.tea().join();
        s.enter(Tea);
        QCOMPARE(s.open(), times); // What was told to a guest counted once.
        s.changes();
        s.answerAll(); // And this is of no use once we have been removed.
        s.stream.receive(u"<presence xmlns='jabber:client' type='unavailable' from='%1/alice'><x xmlns="
                         "'http://jabber.org/protocol/muc#user'><item affiliation='none' role='none'/>"
                         "<status code='307'/><status code='110'/></x></presence>"_s.arg(Tea));
        QCOMPARE(s.tea().state(), State::Removed);
    }
}

void AskingTest::aNicknameThatIsKeptForUsIsTakenAsItIs_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<bool>("browsed");
    for (const bool browsed : {false, true}) {
        const char *where = browsed ? "in the browser" : "in the room's card";
        QTest::addRow("an emoji, %s", where) << u"Ann \U0001F338"_s << browsed;
        QTest::addRow("a new sign, %s", where) << u"\u20BFob"_s << browsed;
        QTest::addRow("an ordinary one, %s", where) << u"Annie"_s << browsed;
    }
}

void AskingTest::aNicknameThatIsKeptForUsIsTakenAsItIs()
{
    QFETCH(QString, nick);
    QFETCH(bool, browsed);
    Scene s;
    const QString before = s.account.lastNick();
    if (browsed)
        s.account.browser()->choose(Tea);
    else
        s.account.showRoom(Tea, u"alice"_s);
    s.answerAll();
    s.answerAll({}, muc::ReservedNickNode, nick);
    const RoomDetails *details = browsed ? s.account.browser()->details() : s.tea().details();
    QCOMPARE(details->reservedNick(), nick);
    QCOMPARE(s.account.nickProblem(nick, Tea), QString());
    if (browsed)
        QVERIFY(s.account.joinRoom(Tea, nick));
    QCOMPARE(s.tea().suggestedNick(), nick);
    QCOMPARE(s.tea().nickProblem(nick), QString());
    s.tea().join(nick);
    QCOMPARE(s.stream.sent.last().attribute(u"to"_s), Tea + u'/' + nick);
    const bool isOdd = nickProblem(nick) != NickProblem::None;
    QCOMPARE(s.account.nickProblem(nick, u"other@conference.localhost"_s).isEmpty(), !isOdd);
    QCOMPARE(s.account.lastNick(), isOdd || !browsed ? before : nick); // Other rooms may not take it.
}

void AskingTest::whatNobodyCouldSeeIsNoNickname_data()
{
    QTest::addColumn<QString>("nick");
    QTest::newRow("nothing but spaces") << u"  "_s;
    QTest::newRow("nothing but what has no width") << u"\u200b\u200b"_s;
    QTest::newRow("a line break") << u"Ann\nBob"_s;
    QTest::newRow("spaces around it") << u" Ann "_s;
    QTest::newRow("far too long") << QString(1500, u'n');
}

void AskingTest::whatNobodyCouldSeeIsNoNickname()
{
    QFETCH(QString, nick);
    Scene s;
    s.account.showRoom(Tea, u"alice"_s);
    s.tea().details()->setReservedNick(nick);
    QCOMPARE(s.tea().details()->reservedNick(), QString());
}

PARLOUR_TEST(AskingTest)
#include "askingtest.moc"
