// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

using namespace parlour;
using State = join::State;

/// Whose word something is, from the stanza to what the person sees (docs/trust.md). The room is tea@conference.localhost,
/// we are alice, and whoever speaks in these tests has no right to.
class TrustTest : public QObject
{
    Q_OBJECT

    static QString captcha(const QString &sid, const QString &field = u"<field var='ocr'/>"_s)
    {
        return u"<captcha xmlns='urn:xmpp:captcha'><x xmlns='jabber:x:data' type='form'><field type='hidden' "
               "var='FORM_TYPE'><value>urn:xmpp:captcha</value></field><field type='hidden' var='from'>"
               "<value>tea@conference.localhost</value></field>%1%2</x></captcha>"_s.arg(
                   sid.isEmpty() ? QString() : u"<field type='hidden' var='sid'><value>%1</value></field>"_s.arg(sid),
                   field);
    }
    static void fromRoom(RoomScene &s, const QString &inside)
    {
        s.room.receive(
            xml::parse(u"<message xmlns='jabber:client' from='tea@conference.localhost'>%1</message>"_s.arg(inside)));
    }

private Q_SLOTS:
    void noStrangerAsksBeforeAJoin_data();
    void noStrangerAsksBeforeAJoin();
    void whatARoomAsksIsItsWord_data();
    void whatARoomAsksIsItsWord();
    void nobodyElseLetsUsIn_data();
    void nobodyElseLetsUsIn();
    void whatIsPrivateIsOfNowUnlessItWasKept_data();
    void whatIsPrivateIsOfNowUnlessItWasKept();
    void aSubjectIsOfNowOnceTheHistoryEnded();
    void aRoomThatSomebodyElseIsInIsLeftToThem();
    void theKeychainsPasswordSurvives_data();
    void theKeychainsPasswordSurvives();
    void whatCameAlongIsNeverCalledSaved();
};

void TrustTest::noStrangerAsksBeforeAJoin_data()
{
    QTest::addColumn<QString>("inside");
    const auto decline = u"<x xmlns='http://jabber.org/protocol/muc#user'><decline from='eve@localhost/x'/></x>"_s;
    const auto evil = u"<field type='text-private' var='pw' label='Your account was locked. Type your account password "
                      "to go on'><required/></field>"_s;
    const auto page = u"<x xmlns='jabber:x:oob'><url>https://evil.example/login</url></x>"_s;
    QTest::newRow("as both servers pass it on") << decline + captcha({}, evil) + page;
    QTest::newRow("knowing the join") << decline + captcha(u"JOIN"_s, evil) + page;
    QTest::newRow("in the room's name") << captcha({}, evil) + page;
    QTest::newRow("about another join") << captcha(u"j0"_s, evil) + page;
}

void TrustTest::noStrangerAsksBeforeAJoin()
{
    QFETCH(QString, inside);
    RoomScene s;
    s.room.join();
    fromRoom(s, QString(inside).replace(u"JOIN"_s, s.lastJoin().attribute(u"id"_s)));
    QCOMPARE(s.room.state(), State::Joining);
    QCOMPARE(s.room.challenge()->page(), QString());
    QCOMPARE(s.room.challenge()->form()->count(), 0);
}

void TrustTest::whatARoomAsksIsItsWord_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("effect");
    const auto says = [](const QString &text) { return u"The room says: \u201c%1\u201d"_s.arg(text); };
    QTest::newRow("a kind of question that we know")
        << u"<field var='ocr' label='Your account was locked'/>"_s << u"Type the text in the picture"_s
        << says(u"Your account was locked"_s);
    QTest::newRow("a question in words") << u"<field var='qa' label='Who wrote this?'><desc>Think.</desc></field>"_s
                                         << u"Answer the room's question"_s << says(u"Who wrote this? Think."_s);
    QTest::newRow("a question of its own")
        << u"<field var='pw' type='text-private' label='Type your account password'/>"_s
        << says(u"Type your account password"_s) << QString();
    QTest::newRow("words that would be ours in a room's settings")
        << u"<field var='muc#roomconfig_roomsecret' label='Pass'/>"_s << says(u"Pass"_s) << QString();
    QTest::newRow("a field without words")
        << u"<field var='x'/>"_s << u"The room asks for something without saying what."_s << QString();
    QTest::newRow("a note") << u"<field type='fixed'><value>Your bank calls</value></field>"_s
                            << says(u"Your bank calls"_s) << QString();
}

void TrustTest::whatARoomAsksIsItsWord()
{
    QFETCH(QString, field);
    RoomScene s;
    s.room.join();
    fromRoom(s,
             captcha(s.lastJoin().attribute(u"id"_s), field)
                 + u"<x xmlns='jabber:x:oob'><url>https://b\u00fccher.example/page?x</url></x>"_s);
    QCOMPARE(s.room.state(), State::Challenged);
    const auto row = s.room.challenge()->form()->index(0);
    QTEST(row.data(FormModel::LabelRole).toString(), "label");
    QTEST(row.data(FormModel::EffectRole).toString(), "effect");
    QCOMPARE(s.room.challenge()->pageHost(), u"xn--bcher-kva.example"_s);
}

void TrustTest::nobodyElseLetsUsIn_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<bool>("entered");
    QTest::newRow("somebody says that he is us") << u"eve"_s << QString() << false;
    QTest::newRow("and that the room is new") << u"eve"_s << u"<status code='201'/>"_s << false;
    QTest::newRow("the room gave us another nick") << u"alice_"_s << u"<status code='210'/>"_s << true;
    QTest::newRow("the room writes our nick otherwise") << u"Alice"_s << QString() << true;
}

void TrustTest::nobodyElseLetsUsIn()
{
    QFETCH(QString, nick);
    QFETCH(QString, codes);
    QFETCH(bool, entered);
    RoomScene s;
    s.room.join();
    s.present(nick, u"<status code='110'/>"_s + codes);
    QCOMPARE(s.room.state() == State::Joined, entered);
    QCOMPARE(s.room.nick(), entered ? nick : u"alice"_s);
    QVERIFY(!s.room.ownership()->configuration());
    s.enter();
    QCOMPARE(s.room.state(), State::Joined);
}

void TrustTest::whatIsPrivateIsOfNowUnlessItWasKept_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("when");
    QTest::addColumn<bool>("past");
    QTest::newRow("the room's time, live") << u"tea@conference.localhost"_s << u"live"_s << false;
    QTest::newRow("our server's time, live") << u"localhost"_s << u"live"_s << false;
    QTest::newRow("our account's time, live") << u"alice@localhost"_s << u"live"_s << false;
    QTest::newRow("kept until we signed in") << u"localhost"_s << u"before the join"_s << true;
    QTest::newRow("the room's time, before the join") << u"tea@conference.localhost"_s << u"before the join"_s << false;
    QTest::newRow("kept while the line was cut") << u"localhost"_s << u"resumed"_s << true;
    QTest::newRow("after what was kept") << u"localhost"_s << u"resumed and answered"_s << false;
}

void TrustTest::whatIsPrivateIsOfNowUnlessItWasKept()
{
    QFETCH(QString, by);
    QFETCH(QString, when);
    QFETCH(bool, past);
    RoomScene s;
    if (when != u"before the join") {
        s.room.join();
        s.present(u"bob"_s);
        s.enter();
    }
    if (when.startsWith(u"resumed")) {
        s.room.streamLost();
        s.room.streamBack(true);
    }
    if (when.endsWith(u"answered"))
        s.answerPing();
    s.room.receive(
        xml::parse(u"<message xmlns='jabber:client' type='chat' from='tea@conference.localhost/bob'><body>psst</body>"
                   "<delay xmlns='urn:xmpp:delay' from='%1' stamp='2019-01-01T00:00:00Z'/></message>"_s.arg(by)));
    QCOMPARE(s.room.privateChats()->count(), 1);
    const auto &entries = s.room.privateChats()->at(0)->conversation()->timeline()->entries();
    const auto said = std::ranges::find(entries, u"psst"_s, &timeline::Entry::body);
    QVERIFY(said != entries.end());
    QCOMPARE(said->time.date().year() == 2019, past);
}

void TrustTest::aSubjectIsOfNowOnceTheHistoryEnded()
{
    RoomScene s;
    s.room.join();
    s.present(u"bob"_s);
    s.enter();
    s.endHistory();
    s.room.receive(xml::parse(
        u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost/bob'><subject>new</subject>"
        "<delay xmlns='urn:xmpp:delay' from='tea@conference.localhost' stamp='2019-01-01T00:00:00Z'/></message>"_s));
    QVERIFY2(!s.room.subject()->origin().contains(u"19"_s) || s.room.subject()->origin().contains(u"20"_s),
             qPrintable(s.room.subject()->origin()));
    QVERIFY(s.room.subject()->origin().contains(
        QLocale().toString(QDateTime::currentDateTime().date(), QLocale::ShortFormat)));
}

void TrustTest::aRoomThatSomebodyElseIsInIsLeftToThem()
{
    RoomScene s;
    s.room.join(Room::Cause::Automatic);
    s.present(u"bob"_s); // ejabberd does not lock new rooms.
    s.enter(u"<status code='201'/>"_s);
    QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::DoesNotExist);
    QVERIFY(s.stream.asked.isEmpty());
    QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"unavailable"_s);
    s.room.join();
    s.enter(u"<status code='201'/>"_s);
    s.endHistory();
    QVERIFY(!xml::child(s.stream.asked.last().payload, u"destroy", xml::MucOwnerNs).isNull());
}

/// What happens, in order: "link" (with a wrong password), "locked", "unlocked" (the keychain), "join", "no" (the password
/// is refused), "in", "good" and "wrong" (typed, with "Do not remember"), "leave".
void TrustTest::theKeychainsPasswordSurvives_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QStringList>("sent");
    const QString none;
    const QStringList usual {none, u"good"_s};
    QTest::newRow("without a link") << u"join no in"_s << usual;
    QTest::newRow("with a link") << u"link join no in"_s << usual;
    QTest::newRow("a link after that") << u"join no in leave link join in"_s
                                       << QStringList {none, u"good"_s, u"good"_s};
    QTest::newRow("a link while inside") << u"join no in link leave join in"_s
                                         << QStringList {none, u"good"_s, u"good"_s};
    QTest::newRow("the keychain is locked, and the person types the good one")
        << u"locked link join no no unlocked good in"_s << QStringList {none, u"link"_s, u"good"_s};
    QTest::newRow("and it stays locked") << u"locked link join no no good in"_s
                                         << QStringList {none, u"link"_s, u"good"_s};
    QTest::newRow("the person types a wrong one first") << u"locked link join no no wrong no unlocked good in"_s
                                                        << QStringList {none, u"link"_s, u"wrong"_s, u"good"_s};
    QTest::newRow("the keychain opens too late")
        << u"locked link join no no unlocked leave join no in"_s << QStringList {none, u"link"_s, none, u"good"_s};
    QTest::newRow("a wrong one that the room takes is not kept")
        << u"locked link join no in leave unlocked join no in"_s << QStringList {none, u"link"_s, none, u"good"_s};
}

void TrustTest::theKeychainsPasswordSurvives()
{
    QFETCH(QString, events);
    QFETCH(QStringList, sent);
    RoomScene s;
    const auto saved = u"{\"tea@conference.localhost\":\"good\"}"_s;
    s.store.secrets.insert(u"rooms:alice@localhost"_s, saved);
    for (const QString &event : events.split(u' ')) {
        if (event == u"link")
            s.room.password()->bring(u"link"_s);
        else if (event == u"locked" || event == u"unlocked")
            s.store.state = event == u"locked" ? KeychainState::Locked : KeychainState::Found;
        else if (event == u"join")
            s.room.join();
        else if (event == u"no")
            s.refuse("not-authorized");
        else if (event == u"in")
            s.enter();
        else if (event == u"leave")
            s.room.leave();
        else
            s.room.enterPassword(event, RoomPassword::Keep::Not);
        QTest::qWait(0); // The keychain answers.
        QCoreApplication::processEvents();
    }
    QStringList passwords;
    for (const auto &stanza : std::as_const(s.stream.sent)) {
        const auto x = xml::child(stanza, u"x", xml::MucNs);
        if (stanza.tagName() == u"presence" && !x.isNull())
            passwords << xml::child(x, u"password", xml::MucNs).text();
    }
    QTEST(passwords, "sent");
    QCOMPARE(s.store.secrets.value(u"rooms:alice@localhost"_s), saved);
    QVERIFY(s.store.plain.isEmpty());
}

void TrustTest::whatCameAlongIsNeverCalledSaved()
{
    RoomScene s;
    s.room.password()->bring(u"link"_s);
    s.room.join();
    s.refuse("not-authorized");
    QTRY_COMPARE(s.sentPassword(), u"link"_s);
    s.refuse("not-authorized");
    QTRY_COMPARE(s.room.state(), State::PasswordRequired);
    QCOMPARE(s.room.status().text, u"tea needs another password than the one that came with the link or invitation"_s);
    s.room.cancel();
    s.room.join();
    s.refuse("not-authorized");
    QTRY_COMPARE(s.room.state(), State::PasswordRequired); // It is not tried again.
    QCOMPARE(s.room.status().text, u"tea needs a password"_s);
}

PARLOUR_TEST(TrustTest)
#include "trusttest.moc"
