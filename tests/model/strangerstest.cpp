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
    void onlyWhoSeesUsFindsUs();
    void aPictureElsewhereIsNotFetchedBeforeAClick_data();
    void aPictureElsewhereIsNotFetchedBeforeAClick();
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
