// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/account.h"
#include "model/captcha/remotepicture.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What strangers learn of an account, and what it takes from them (docs/trust.md).
class StrangersTest : public QObject
{
    Q_OBJECT

    /// An account whose own server has the rooms at conference.localhost.
    struct Home
    {
        QTemporaryDir folder;
        ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
        MemorySecrets secrets;
        Outbox outbox {u":memory:"_s};
        FakeStreams streams;
        Account account {streams.factory()(), settings, secrets, outbox};
        FakeStream &stream = *streams.made.first();

        Home()
        {
            account.take({*Jid::parse(u"alice@localhost"), u"pw"_s, {}, 0, {}, {}});
            account.start();
            stream.goOnline();
        }
        QList<FakeStream::Request> askedOf(const QString &domain) const
        {
            QList<FakeStream::Request> found;
            for (const auto &request : stream.asked) {
                if (request.to.domain() == domain)
                    found << request;
            }
            return found;
        }
        /// The server lists its services, and the one at conference.localhost says what it is.
        void tellServices()
        {
            answer(
                u"localhost"_s, xml::DiscoItemsNs,
                u"<query xmlns='http://jabber.org/protocol/disco#items'><item jid='conference.localhost'/></query>"_s);
            answer(u"conference.localhost"_s, xml::DiscoInfoNs,
                   u"<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text'/>"
                   "<feature var='http://jabber.org/protocol/muc'/></query>"_s);
        }
        void answer(const QString &to, QLatin1StringView ns, const QString &payload)
        {
            for (qsizetype i = 0; i < stream.asked.size(); ++i) {
                if (stream.asked.at(i).to.toString() != to || stream.asked.at(i).payload.namespaceURI() != ns)
                    continue;
                const auto request = stream.asked.takeAt(i);
                request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(payload)));
                return;
            }
            QFAIL(qPrintable(u"nobody asked "_s + to));
        }
        /// One of ours, as the server says.
        void know(const QString &contact, const QString &subscription = u"both"_s)
        {
            stream.receive(u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'>"
                           "<item jid='%1' subscription='%2'/></query></iq>"_s.arg(contact, subscription));
        }
        Room *room(const QString &address) { return account.rooms()->find(*Jid::parse(address)); }
        void enter(const QString &address, const QString &codes = {})
        {
            stream.receive(u"<presence xmlns='jabber:client' from='%1/alice'><x "
                           "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant'/>"
                           "<status code='110'/>%2</x></presence>"_s.arg(address, codes));
        }
    };

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
#include "support/outbox.h"
