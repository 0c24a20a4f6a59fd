// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

using namespace parlour;
using namespace std::chrono_literals;
using State = join::State;

static const IqFailure NotInside {IqFailure::Kind::Refused, {ErrorCondition::NotAcceptable, {}, {}}};
static const QString User = u"<x xmlns='http://jabber.org/protocol/muc#user'>%1</x>"_s;

/// Rooms that do not say as XEP-0045 wants who we are, and whether we are inside.
class InsideTest : public QObject
{
    Q_OBJECT

    static void presence(RoomScene &s, const QString &nick, const QString &attributes, const QString &inside)
    {
        s.room.receive(
            xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/%1' %2>%3</presence>"_s.arg(
                nick, attributes, inside)));
    }
    static QString answer(const RoomScene &s) { return u"id='%1'"_s.arg(s.lastJoin().attribute(u"id"_s)); }
    static QString to(const RoomScene &s) { return s.stream.sent.last().attribute(u"to"_s); }

private Q_SLOTS:
    void theAnswerNeedNotHaveTheCode_data();
    void theAnswerNeedNotHaveTheCode();
    void nobodyElseIsUs_data();
    void nobodyElseIsUs();
    void aPresenceOfOurNickIsDoubt_data();
    void aPresenceOfOurNickIsDoubt();
    void theSubjectIsForThoseInside();
    void theHistoryIsForThoseInside();
    void ourRoleNeedNotHaveTheCode_data();
    void ourRoleNeedNotHaveTheCode();
    void aRemovalNeedNotHaveTheCode_data();
    void aRemovalNeedNotHaveTheCode();
    void anotherSessionMayHaveOurNick_data();
    void anotherSessionMayHaveOurNick();
    void anotherNickNeedNotHaveTheCode_data();
    void anotherNickNeedNotHaveTheCode();
    void aPresenceErrorIsDoubt_data();
    void aPresenceErrorIsDoubt();
    void whatTheRoomCallsUsIsSentBackAsItIs_data();
    void whatTheRoomCallsUsIsSentBackAsItIs();
    void othersAreWrittenToAsTheRoomCallsThem_data();
    void othersAreWrittenToAsTheRoomCallsThem();
    void whatIsTypedIsStillChecked();
};

void InsideTest::theAnswerNeedNotHaveTheCode_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<muc::Role>("role");
    using enum muc::Role;
    QTest::newRow("in the namespace of the question")
        << u"alice"_s
        << u"<x xmlns='http://jabber.org/protocol/muc'><item affiliation='owner' role='moderator'/><status "
           "code='110'/></x>"_s
        << Moderator;
    QTest::newRow("without a status") << u"alice"_s << User.arg(u"<item affiliation='none' role='visitor'/>"_s)
                                      << Visitor;
    QTest::newRow("without an item") << u"alice"_s << User.arg(QString()) << Participant;
    QTest::newRow("without an element") << u"alice"_s << QString() << Participant;
    QTest::newRow("without a role") << u"alice"_s << User.arg(u"<item affiliation='none'/><status code='110'/>"_s)
                                    << Participant;
    QTest::newRow("with a role that nobody knows")
        << u"alice"_s << User.arg(u"<item affiliation='none' role='guest'/><status code='110'/>"_s) << Participant;
    QTest::newRow("in other letters") << u"Alice"_s << User.arg(u"<item role='participant'/>"_s) << Participant;
    QTest::newRow("under another nick") << u"alice|2"_s << User.arg(u"<item role='participant'/>"_s) << Participant;
}

void InsideTest::theAnswerNeedNotHaveTheCode()
{
    QFETCH(QString, nick);
    QFETCH(QString, inside);
    RoomScene s;
    s.room.join();
    s.present(u"bob"_s);
    presence(s, nick, answer(s), inside);
    QCOMPARE(s.room.state(), State::Joined);
    QCOMPARE(s.room.nick(), nick);
    QTEST(s.room.occupancy()->self().role, "role");
    s.room.leave();
    QCOMPARE(to(s), u"tea@conference.localhost/"_s + nick);
}

void InsideTest::nobodyElseIsUs_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<bool>("knowsId");
    QTest::addColumn<QString>("inside");
    const QString all = u"<item affiliation='owner' role='moderator'/><status code='110'/>"_s;
    QTest::newRow("who saw our join's id, and was inside before us") << u"bob"_s << true << User.arg(u"<item/>"_s);
    QTest::newRow("who says that he is us, too") << u"bob"_s << true << User.arg(all);
    QTest::newRow("who says that the room gave us his nick")
        << u"bob"_s << true << User.arg(all + u"<status code='210'/>"_s);
    QTest::newRow("who writes what only rooms may, elsewhere")
        << u"eve"_s << true << u"<x xmlns='http://jabber.org/protocol/muc'>%1</x>"_s.arg(all);
    QTest::newRow("who writes nothing") << u"eve"_s << true << QString();
    QTest::newRow("our nick, in answer to something else") << u"alice"_s << false << QString();
    QTest::newRow("our nick, written by whoever has it")
        << u"alice"_s << false << u"<x xmlns='http://jabber.org/protocol/muc'>%1</x>"_s.arg(all);
}

void InsideTest::nobodyElseIsUs()
{
    QFETCH(QString, nick);
    QFETCH(bool, knowsId);
    QFETCH(QString, inside);
    RoomScene s;
    s.room.join();
    s.present(u"bob"_s);
    presence(s, nick, knowsId ? answer(s) : u"id='x'"_s, inside);
    QCOMPARE(s.room.state(), State::Joining);
    s.refuse("conflict");
    QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::NickTaken);
    s.endHistory();
    s.says(u"bob"_s, u"hi"_s);
    QCOMPARE(s.room.state(), State::Refused);
    QVERIFY(s.bodies().isEmpty());
}

void InsideTest::aPresenceOfOurNickIsDoubt_data()
{
    QTest::addColumn<bool>("inside");
    QTest::newRow("the room knows us") << true;
    QTest::newRow("it is somebody else's") << false;
}

/// With neither an id nor a code it may be ours, and no subject need come where there is none.
void InsideTest::aPresenceOfOurNickIsDoubt()
{
    QFETCH(bool, inside);
    RoomScene s;
    s.room.join();
    s.present(u"alice"_s);
    QCOMPARE(s.room.state(), State::Joining);
    QVERIFY2(s.pinged(), "asked at once");
    s.answerPing(inside ? std::nullopt : std::optional(NotInside));
    QCOMPARE(s.room.state(), inside ? State::Joined : State::Joining);
    if (!inside)
        s.refuse("conflict");
    QCOMPARE(s.room.state(), inside ? State::Joined : State::Refused);
}

void InsideTest::theSubjectIsForThoseInside()
{
    RoomScene s;
    s.room.join();
    s.present(u"bob"_s);
    s.endHistory();
    QCOMPARE(s.room.state(), State::Joined);
    QCOMPARE(s.room.nick(), u"alice"_s);
    QVERIFY(s.room.occupancy()->canSpeak());
    s.says(u"bob"_s, u"hi"_s);
    QCOMPARE(s.bodies(), QStringList {u"hi"_s});
}

void InsideTest::theHistoryIsForThoseInside()
{
    RoomScene s;
    s.room.join();
    s.says(u"bob"_s, u"stray"_s);
    QCOMPARE(s.room.state(), State::Joining);
    s.present(u"alice"_s, {}, u"none"_s, u"visitor"_s);
    s.says(u"bob"_s, u"before"_s);
    QCOMPARE(s.room.state(), State::Joined);
    QVERIFY(!s.room.occupancy()->canSpeak());
    QCOMPARE(s.bodies(), QStringList {u"before"_s});
    s.answerPing();
    QCOMPARE(s.room.state(), State::Joined);
}

void InsideTest::ourRoleNeedNotHaveTheCode_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("canSpeak");
    QTest::newRow("we may speak no more") << u"visitor"_s << false;
    QTest::newRow("we may speak") << u"participant"_s << true;
    QTest::newRow("none is told") << QString() << true;
}

void InsideTest::ourRoleNeedNotHaveTheCode()
{
    QFETCH(QString, role);
    RoomScene s;
    s.settle();
    s.present(u"alice"_s, {}, u"none"_s, role);
    QTEST(s.room.occupancy()->canSpeak(), "canSpeak");
}

void InsideTest::aRemovalNeedNotHaveTheCode_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("words");
    const QString by = u"<item affiliation='none' role='none'><actor nick='mod'/><reason>enough</reason></item>"_s;
    const QString ours = u"<item affiliation='none' role='none' jid='alice@localhost/r1'/>"_s;
    QTest::newRow("kicked") << by + u"<status code='307'/>"_s << u"You were removed by .?mod.?. Reason: .?enough"_s;
    QTest::newRow("banned")
        << u"<item affiliation='outcast' role='none'><actor nick='mod'/></item><status code='301'/>"_s
        << u"You were banned by .?mod.?."_s;
    QTest::newRow("not a member any more") << by + u"<status code='321'/>"_s << u"ended your membership.*enough"_s;
    QTest::newRow("members only") << by + u"<status code='322'/>"_s << u"for members only.*enough"_s;
    QTest::newRow("shutting down") << by + u"<status code='332'/>"_s << u"shutting down"_s;
    QTest::newRow("a lost connection") << by + u"<status code='333'/>"_s << u"lost its connection"_s;
    QTest::newRow("our own address is told") << ours + u"<status code='307'/>"_s << u"The room itself removed you"_s;
    QTest::newRow("our own address without a reason") << ours << u"ended your stay"_s;
}

void InsideTest::aRemovalNeedNotHaveTheCode()
{
    QFETCH(QString, inside);
    QFETCH(QString, words);
    RoomScene s;
    s.settle();
    s.gone(u"alice"_s, inside);
    QCOMPARE(s.room.state(), State::Removed);
    const QRegularExpression told(words);
    QVERIFY2(told.match(s.room.status().text).hasMatch(), qPrintable(s.room.status().text));
    QVERIFY(told.match(s.notices().last()).hasMatch());
}

void InsideTest::anotherSessionMayHaveOurNick_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<bool>("isInside");
    const QString other = u"<item affiliation='none' role='none' jid='alice@localhost/phone'/>"_s;
    const QString nobody = u"<item affiliation='none' role='none'/>"_s;
    for (const bool isInside : {true, false}) {
        const char *verdict = isInside ? "and we are inside" : "and so have we";
        QTest::addRow("another was kicked, %s", verdict) << other + u"<status code='307'/>"_s << isInside;
        QTest::addRow("another lost its connection, %s", verdict) << other + u"<status code='333'/>"_s << isInside;
        QTest::addRow("another left, %s", verdict) << other << isInside;
        QTest::addRow("somebody left, %s", verdict) << nobody << isInside;
        QTest::addRow("nothing is told, %s", verdict) << QString() << isInside;
    }
}

void InsideTest::anotherSessionMayHaveOurNick()
{
    QFETCH(QString, inside);
    QFETCH(bool, isInside);
    RoomScene s;
    s.settle();
    s.gone(u"alice"_s, inside);
    QCOMPARE(s.room.state(), State::Joined);
    QVERIFY2(s.pinged(), "asked at once");
    QCOMPARE(s.stream.asked.last().to.toString(), u"tea@conference.localhost/alice"_s);
    s.answerPing(isInside ? std::nullopt : std::optional(NotInside));
    QCOMPARE(s.room.state(), isInside ? State::Joined : State::Joining);
}

void InsideTest::anotherNickNeedNotHaveTheCode_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("nick");
    QTest::newRow("that we asked for") << u"ally"_s << u"nick='ally'"_s << u"ally"_s;
    QTest::newRow("that the room gave us, by our address")
        << QString() << u"nick='al' jid='alice@localhost/r1'"_s << u"al"_s;
    QTest::newRow("perhaps another session's") << QString() << u"nick='al'"_s << u"alice"_s;
    QTest::newRow("another than we asked for") << u"ally"_s << u"nick='al'"_s << u"alice"_s;
    QTest::newRow("another session's, by its address")
        << QString() << u"nick='al' jid='alice@localhost/phone'"_s << u"alice"_s;
}

void InsideTest::anotherNickNeedNotHaveTheCode()
{
    QFETCH(QString, wanted);
    QFETCH(QString, item);
    QFETCH(QString, nick);
    RoomScene s;
    s.settle();
    if (!wanted.isEmpty())
        s.room.occupancy()->changeNick(wanted);
    s.gone(u"alice"_s, u"<item affiliation='none' role='participant' %1/><status code='303'/>"_s.arg(item));
    QCOMPARE(s.room.nick(), nick);
    QCOMPARE(s.pinged(), nick == u"alice"_s);
}

void InsideTest::aPresenceErrorIsDoubt_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("id");
    for (const auto &condition : {u"item-not-found"_s, u"remote-server-not-found"_s, u"recipient-unavailable"_s,
                                  u"not-acceptable"_s, u"service-unavailable"_s}) {
        QTest::addRow("%s", qPrintable(condition)) << condition << QString();
        QTest::addRow("%s, with an id", qPrintable(condition)) << condition << u"id='p1'"_s;
    }
}

void InsideTest::aPresenceErrorIsDoubt()
{
    QFETCH(QString, condition);
    QFETCH(QString, id);
    RoomScene s;
    s.settle();
    s.room.occupancy()->setPresence({muc::Show::Away, {}});
    presence(s, u"alice"_s, u"type='error' "_s + id,
             u"<error type='cancel'><%1 xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"_s.arg(condition));
    QCOMPARE(s.room.state(), State::Joined);
    QVERIFY2(s.pinged(), "asked at once");
    s.answerPing(NotInside);
    QCOMPARE(s.room.state(), State::Joining);
}

void InsideTest::whatTheRoomCallsUsIsSentBackAsItIs_data()
{
    QTest::addColumn<QString>("nick");
    QTest::newRow("an emoji") << u"Ann \U0001F338"_s;
    QTest::newRow("a sign that is new") << u"\u20bfob"_s;
    QTest::newRow("a space at the end") << u"alice "_s;
    QTest::newRow("wide letters") << u"\uff21nn"_s;
}

void InsideTest::whatTheRoomCallsUsIsSentBackAsItIs()
{
    QFETCH(QString, nick);
    const QString address = u"tea@conference.localhost/"_s + nick;
    RoomScene s;
    s.room.setDeadlines(30s, 30s, 1ms);
    s.room.join();
    presence(s, nick, answer(s),
             User.arg(u"<item affiliation='none' role='participant'/><status code='110'/><status code='210'/>"_s));
    s.endHistory();
    QCOMPARE(s.room.nick(), nick);
    s.room.occupancy()->setPresence({muc::Show::Away, {}});
    QCOMPARE(to(s), address);
    QTRY_VERIFY(s.pinged());
    QCOMPARE(s.stream.asked.at(s.questionFor(u"ping"_s, xml::PingNs)).to.toString(), address);
    s.stream.setState(Stream::State::Offline);
    s.room.streamLost();
    s.stream.setState(Stream::State::Online);
    s.newStream();
    QCOMPARE(to(s), address);
    QCOMPARE(s.room.state(), State::Joining);
    s.present(nick, u"<status code='110'/>"_s);
    QCOMPARE(s.room.state(), State::Joined);
    s.room.leave();
    QCOMPARE(to(s), address);
    QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"unavailable"_s);
}

void InsideTest::othersAreWrittenToAsTheRoomCallsThem_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<bool>("possible");
    QTest::newRow("a sign that is new") << u"\u20bfob"_s << true;
    QTest::newRow("an emoji of several parts") << u"bob \u2764\ufe0f"_s << true;
    QTest::newRow("wide letters") << u"\uff22ob"_s << true;
    QTest::newRow("a name that servers take for another's") << u"bob\u200b"_s << false;
    QTest::newRow("the same with an emoji") << u"eve\u200b \U0001F338"_s << false;
}

void InsideTest::othersAreWrittenToAsTheRoomCallsThem()
{
    QFETCH(QString, nick);
    QFETCH(bool, possible);
    RoomScene s;
    s.settle();
    s.present(u"eve \U0001F338"_s);
    s.present(nick);
    const auto sent = s.stream.sent.size();
    QCOMPARE(s.room.privateChats()->say(nick, u"psst"_s).isEmpty(), possible);
    QCOMPARE(s.stream.sent.size() - sent, possible ? 1 : 0);
    if (possible)
        QCOMPARE(to(s), u"tea@conference.localhost/"_s + nick);
}

void InsideTest::whatIsTypedIsStillChecked()
{
    RoomScene s;
    QVERIFY(!s.room.nickProblem(u"Ann \U0001F338"_s).isEmpty());
    s.settle();
    const auto sent = s.stream.sent.size();
    s.room.occupancy()->changeNick(u"Ann \U0001F338"_s);
    QCOMPARE(s.stream.sent.size(), sent);
}

PARLOUR_TEST(InsideTest)
#include "insidetest.moc"
