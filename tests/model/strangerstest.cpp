// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/remotepicture.h"
#include "support/homescene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What strangers learn of an account, and what it takes from them (docs/trust.md).
class StrangersTest : public QObject
{
    Q_OBJECT

    using Home = HomeScene;

private Q_SLOTS:
    void aLinkTellsAStrangerNothing();
    void aLinkToOurOwnServerIsLookedAt();
    void anInvitationFromARogueServiceIsQuiet();
    void aContactsInvitationThroughOurServiceShows();
    void whoInvitesToWhereIsToldBeforeAnybodyLooks_data();
    void whoInvitesToWhereIsToldBeforeAnybodyLooks();
    void aCrowdOfStrangersIsToldInFewWords();
    void onlyWhoSeesUsFindsUs();
    void aPictureElsewhereIsNotFetchedBeforeAClick_data();
    void aPictureElsewhereIsNotFetchedBeforeAClick();
    void anotherPictureIsNotTheOneThatComes();
    void aPictureIsNotFetchedFromThisComputer();
};

void StrangersTest::aLinkTellsAStrangerNothing()
{
    Home s;
    s.tellServices();
    s.account.showRoom(u"trap@conf.evil.example"_s, {}, u"x"_s);
    Room *room = s.room(u"trap@conf.evil.example"_s);
    QVERIFY(room);
    room->details()->preview(); // The card shows.
    QVERIFY(s.askedOf(u"conf.evil.example"_s).isEmpty());
    QVERIFY(room->details()->isUnasked());
    room->details()->look();
    QVERIFY(!room->details()->isUnasked());
    QCOMPARE(s.askedOf(u"conf.evil.example"_s).size(), 1);
    s.account.showRoom(u"other@conf.evil.example"_s);
    QCOMPARE(s.askedOf(u"conf.evil.example"_s).size(), 1); // One room is not the service.
    s.room(u"other@conf.evil.example"_s)->join();
    s.enter(u"other@conf.evil.example"_s); // Now we deal with it.
    s.account.showRoom(u"third@conf.evil.example"_s);
    QVERIFY(s.askedOf(u"conf.evil.example"_s).size() > 1);
}

void StrangersTest::aLinkToOurOwnServerIsLookedAt()
{
    Home s;
    s.account.showRoom(u"tea@conference.localhost"_s); // Before the server said what is its own.
    Room *room = s.room(u"tea@conference.localhost"_s);
    QVERIFY(room->details()->isUnasked());
    s.tellServices();
    QVERIFY(!room->details()->isUnasked());
    QCOMPARE(s.askedOf(u"conference.localhost"_s).size(), 1);
}

void StrangersTest::anInvitationFromARogueServiceIsQuiet()
{
    Home s;
    s.tellServices();
    s.know(u"mom@home.example"_s);
    s.stream.receive(u"<message xmlns='jabber:client' from='r@conf.evil' to='alice@localhost'><x "
                     "xmlns='http://jabber.org/protocol/muc#user'><invite from='mom@home.example'><reason>come</reason>"
                     "</invite><password>p</password></x></message>"_s);
    QCOMPARE(s.account.invitations()->count(), 1);
    QCOMPARE(s.account.invitations()->hidden(), 1);
    s.account.invitations()->showAll();
    QVERIFY(s.askedOf(u"conf.evil"_s).isEmpty());
    s.account.invitations()->preview(0);
    QVERIFY2(!s.askedOf(u"conf.evil"_s).isEmpty(), "the person looks");
}

void StrangersTest::aContactsInvitationThroughOurServiceShows()
{
    Home s;
    s.know(u"mom@home.example"_s);
    s.stream.receive(u"<message xmlns='jabber:client' from='tea@conference.localhost'><x "
                     "xmlns='http://jabber.org/protocol/muc#user'><invite from='mom@home.example/r'/></x></message>"_s);
    QCOMPARE(s.account.invitations()->hidden(), 1);
    s.tellServices(); // It came before we knew that the service is our server's.
    QCOMPARE(s.account.invitations()->hidden(), 0);
}

void StrangersTest::whoInvitesToWhereIsToldBeforeAnybodyLooks_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("told");
    const auto mediated = [](const QString &room, const QString &inviter) {
        return u"<message xmlns='jabber:client' from='%1'><x xmlns='http://jabber.org/protocol/muc#user'><invite%2>"
               "<reason>Free money</reason></invite><password>p</password></x></message>"_s.arg(
                   room, inviter.isEmpty() ? QString() : u" from='%1'"_s.arg(inviter));
    };
    QTest::newRow("straight") << u"<message xmlns='jabber:client' from='eve@evil.example/x'><x jid='den@rooms.example' "
                                 "reason='Free money' xmlns='jabber:x:conference'/></message>"_s
                              << u"eve@evil.example invites you to den@rooms.example."_s;
    QTest::newRow("through a service of ours") << mediated(u"den@conference.localhost"_s, u"eve@evil.example/x"_s)
                                               << u"eve@evil.example invites you to den@conference.localhost."_s;
    QTest::newRow("through a service of theirs")
        << mediated(u"den@conf.evil.example"_s, u"mom@home.example"_s)
        << u"A room at conf.evil.example says that mom@home.example invites you to den@conf.evil.example."_s;
    QTest::newRow("by nobody") << mediated(u"den@conference.localhost"_s, {})
                               << u"Somebody invites you to den@conference.localhost."_s;
    QTest::newRow("letters that look like others")
        << u"<message xmlns='jabber:client' from='mom@h\u043eme.example/x'><x jid='den@rooms.example' "
           "xmlns='jabber:x:conference'/></message>"_s
        << u"mom@xn--hme-sed.example invites you to den@rooms.example."_s;
    QTest::newRow("long addresses")
        << u"<message xmlns='jabber:client' from='%1@evil.example/x'><x jid='%2@rooms.example' "
           "xmlns='jabber:x:conference'/></message>"_s.arg(QString(900, u'e'), QString(900, u'd'))
        << u"%1\u2026%2@evil.example invites you to %3\u2026%4@rooms.example."_s.arg(
               QString(30, u'e'), QString(17, u'e'), QString(30, u'd'), QString(16, u'd'));
}

void StrangersTest::whoInvitesToWhereIsToldBeforeAnybodyLooks()
{
    QFETCH(QString, message);
    Home s;
    s.tellServices();
    s.know(u"mom@home.example"_s);
    s.stream.asked.clear();
    s.stream.receive(message);
    const auto *invitations = s.account.invitations();
    QCOMPARE(invitations->hidden(), 1);
    const QString when = invitations->data(invitations->index(0), ReceivedInvitations::WhenRole).toString();
    QVERIFY(!when.isEmpty());
    QTEST(invitations->hiddenText().remove(when + u" \u00b7 "_s), "told");
    QVERIFY2(!invitations->hiddenText().contains(u"money"_s), "a stranger's words");
    QVERIFY2(s.stream.asked.isEmpty(), "nobody is asked");
    s.account.invitations()->showAll();
    QCOMPARE(invitations->hiddenText(), QString());
}

void StrangersTest::aCrowdOfStrangersIsToldInFewWords()
{
    Home s;
    for (int i = 1; i <= 5; ++i)
        s.stream.receive(u"<message xmlns='jabber:client' from='eve%1@evil.example'><x jid='den@rooms.example' "
                         "xmlns='jabber:x:conference'/></message>"_s.arg(i));
    const QStringList lines = s.account.invitations()->hiddenText().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.first().contains(u"eve5@"_s)); // The newest first.
    QCOMPARE(lines.last(), u"And 2 more."_s);
}

void StrangersTest::onlyWhoSeesUsFindsUs()
{
    Home s;
    const auto knows = [&s](const QString &address) { return s.stream.knows(*Jid::parse(address)); };
    for (const QString &subscription : {u"to"_s, u"none"_s}) {
        s.know(u"mom@home.example"_s, subscription);
        QVERIFY2(!knows(u"mom@home.example/phone"_s), "she has not been allowed to see us");
    }
    for (const QString &subscription : {u"from"_s, u"both"_s}) {
        s.know(u"mom@home.example"_s, subscription);
        QVERIFY(knows(u"mom@home.example/phone"_s));
    }
    QVERIFY(!knows(u"eve@home.example/phone"_s));
    QVERIFY(!knows(u"tea@rooms.example/eve"_s));
    s.account.joinRoom(u"tea@rooms.example"_s, u"alice"_s);
    QVERIFY(knows(u"tea@rooms.example"_s)); // It may ask before it lets us in.
    s.enter(u"tea@rooms.example"_s);
    QVERIFY(knows(u"tea@rooms.example/eve"_s));
    QVERIFY(knows(u"rooms.example"_s));
    QVERIFY(!knows(u"den@rooms.example/eve"_s));
    s.room(u"tea@rooms.example"_s)->leave();
    QVERIFY(!knows(u"tea@rooms.example/eve"_s));
}

void StrangersTest::aPictureElsewhereIsNotFetchedBeforeAClick_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("https") << u"https://pictures.example/x.png"_s << u"pictures.example"_s;
    QTest::newRow("letters that look like others") << u"https://b\u00fccher.example/x"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("not encrypted") << u"http://pictures.example/x.png"_s << QString();
    QTest::newRow("a file of ours") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a name before the host") << u"https://bank.example@evil.example/"_s << QString();
    QTest::newRow("in the question") << u"cid:x@bob.xmpp.org"_s << QString();
}

void StrangersTest::aPictureElsewhereIsNotFetchedBeforeAClick()
{
    QFETCH(QString, address);
    int looked = 0;
    Download::Rules rules;
    rules.mayReach = [&looked](const QHostAddress &) { return ++looked, false; };
    RemotePicture picture(rules);
    picture.setAddress(address);
    QTEST(picture.host(), "host");
    QCOMPARE(picture.state(),
             picture.host().isEmpty() ? RemotePicture::State::Unreachable : RemotePicture::State::Waiting);
    QCoreApplication::processEvents();
    QCOMPARE(looked, 0);
    if (picture.host().isEmpty())
        picture.fetch();
    QVERIFY(picture.state() != RemotePicture::State::Fetching);
}

void StrangersTest::anotherPictureIsNotTheOneThatComes()
{
    Download::Rules rules;
    rules.mayReach = [](const QHostAddress &) { return true; };
    RemotePicture picture(rules), first(rules);
    for (auto *one : {&picture, &first}) {
        one->setAddress(u"https://127.0.0.1:1/x.png"_s);
        one->fetch();
    }
    picture.setAddress(u"https://127.0.0.1:1/y.png"_s);
    QTRY_COMPARE(first.state(), RemotePicture::State::Failed);
    QCOMPARE(picture.state(), RemotePicture::State::Waiting);
}

void StrangersTest::aPictureIsNotFetchedFromThisComputer()
{
    RemotePicture picture;
    picture.setAddress(u"https://127.0.0.1:1/x.png"_s);
    picture.fetch();
    QCOMPARE(picture.state(), RemotePicture::State::Fetching);
    QTRY_COMPARE(picture.state(), RemotePicture::State::Failed);
    QCOMPARE(picture.source(), QString());
}

PARLOUR_TEST(StrangersTest)
#include "strangerstest.moc"
#include "support/outbox.h"
