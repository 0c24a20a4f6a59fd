// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/directscene.h"
#include "support/notices.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

using Scene = DirectScene;

/// What is said to one person, outside of rooms.
class DirectChatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyWrites()
    {
        Scene s;
        s.tellRoster();
        const QSignalSpy added(&s.chats, &DirectChats::added);
        s.hear(u"hi"_s);
        QCOMPARE(added.size(), 1);
        QCOMPARE(s.rows(), QStringList {u"Bob: hi"_s});
        QCOMPARE(s.chat()->conversation()->readState()->unread(), 1);
        QVERIFY(!s.chat()->isStranger());
        s.hear(u"hi"_s); // The same once more.
        s.hear(u"there"_s, u"b2"_s);
        QCOMPARE(s.rows(), QStringList({u"Bob: hi"_s, u"Bob: there"_s}));
        s.hear(u"psst"_s, u"m1"_s, {}, u"mallory@elsewhere/x"_s);
        QVERIFY(s.chats.find(*Jid::parse(u"mallory@elsewhere"))->isStranger());
    }

    void receiptsGoToContactsOnly()
    {
        Scene s;
        s.tellRoster();
        const QString request = u"<request xmlns='urn:xmpp:receipts'/>"_s;
        s.hear(u"hi"_s, u"b1"_s, request);
        QCOMPARE(s.lastSent().attribute(u"to"_s), u"bob@localhost/x"_s);
        QCOMPARE(s.lastSent().firstChildElement().attribute(u"id"_s), u"b1"_s);
        const auto sent = s.stream.sent.size();
        s.hear(u"hi"_s, u"m1"_s, request, u"mallory@elsewhere/x"_s);
        QCOMPARE(s.stream.sent.size(), sent);
        // The copy of what went to the phone: that answers.
        s.stream.receive(
            u"<message xmlns='jabber:client' from='alice@localhost'><received xmlns='urn:xmpp:carbons:2'>"
            "<forwarded xmlns='urn:xmpp:forward:0'>%1</forwarded></received></message>"_s.arg(Scene::message(
                u"bob@localhost/x"_s, u"alice@localhost/phone"_s, u"<body>x</body>"_s + request, u"b2"_s)));
        QCOMPARE(s.rows(), QStringList({u"Bob: hi"_s, u"Bob: x"_s}));
        QCOMPARE(s.stream.sent.size(), sent);
    }

    void whatWeSay()
    {
        Scene s;
        s.tellRoster();
        QVERIFY(s.chats.open(u"BOB@localhost"_s));
        s.chat()->conversation()->send(u"hello"_s);
        QCOMPARE(s.lastSent().attribute(u"to"_s), u"bob@localhost"_s);
        QCOMPARE(s.rows(), QStringList {u"alice: hello (on its way)"_s});
        s.answerPing();
        QCOMPARE(s.rows(), QStringList {u"alice: hello"_s});
        // Of another device.
        s.stream.receive(u"<message xmlns='jabber:client' from='alice@localhost'><sent xmlns='urn:xmpp:carbons:2'>"
                         "<forwarded xmlns='urn:xmpp:forward:0'>%1</forwarded></sent></message>"_s.arg(Scene::message(
                             u"alice@localhost/phone"_s, u"bob@localhost/x"_s, u"<body>me too</body>"_s, u"p1"_s)));
        QCOMPARE(s.rows(), QStringList({u"alice: hello"_s, u"alice: me too"_s}));
        QCOMPARE(s.chat()->conversation()->readState()->unread(), 0);
    }

    void whatBounces()
    {
        Scene s;
        s.tellRoster();
        s.chats.open(u"bob@localhost"_s);
        s.chat()->conversation()->send(u"hello"_s);
        const QString id = s.lastSent().attribute(u"id"_s);
        s.answerPing();
        s.stream.receive(
            u"<message xmlns='jabber:client' from='bob@localhost' type='error' id='%1'><error type='cancel'>"
            "<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(id));
        QCOMPARE(s.rows(), QStringList {u"alice: hello (failed)"_s});
        QVERIFY(s.chat()->conversation()->timeline()->entries().first().problem.contains(u"Bob"_s));
    }

    /// A reaction that their server does not pass on is not shown as if it had come there.
    void whatIsRefusedIsTold()
    {
        Scene s;
        s.tellRoster();
        s.hear(u"hi"_s);
        auto &conversation = *s.chat()->conversation();
        conversation.acting()->react(s.offer(0, messageactions::Action::React).target, u"👍"_s);
        const QString refusal =
            u"<message xmlns='jabber:client' from='%1' type='error' id='%2'><error type='cancel'>"
            "<remote-server-timeout xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s;
        const QString id = s.lastSent().attribute(u"id"_s);
        s.stream.receive(refusal.arg(u"eve@localhost/x"_s, id));
        QCOMPARE(s.rows(), QStringList {u"Bob: hi alice👍"_s});
        s.stream.receive(refusal.arg(u"bob@localhost"_s, id));
        QCOMPARE(noticesOf(conversation),
                 QStringList {u"Your reaction did not arrive. The server of Bob cannot be reached."_s});
        QVERIFY(s.rows().contains(u"Bob: hi"_s));
    }

    void othersBounceNothing()
    {
        Scene s;
        s.tellRoster();
        s.chats.open(u"bob@localhost"_s);
        s.chat()->conversation()->send(u"hello"_s);
        const QString bounce = u"<message xmlns='jabber:client' from='%1' type='error' id='%2'><error type='cancel'>"
                               "<gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s;
        const QString id = s.lastSent().attribute(u"id"_s);
        for (const auto &other : {u"eve@localhost"_s, u"eve@localhost/x"_s, u"evil.example"_s})
            s.stream.receive(bounce.arg(other, id));
        QCOMPARE(s.rows(), QStringList {u"alice: hello (on its way)"_s});
        s.stream.receive(bounce.arg(u"localhost"_s, id)); // Their server.
        QCOMPARE(s.rows(), QStringList {u"alice: hello (failed)"_s});
    }

    void theArchiveTellsWhatBecameOfIt_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::addColumn<bool>("arrived");
        QTest::addColumn<QString>("row");
        QTest::newRow("it is there") << true << true << u"alice: hello"_s;
        QTest::newRow("it is not") << true << false << u"alice: hello (on its way)"_s; // Sent again.
        QTest::newRow("nobody can tell") << false << false << u"alice: hello (failed)"_s;
    }
    void theArchiveTellsWhatBecameOfIt()
    {
        QFETCH(bool, kept);
        QFETCH(bool, arrived);
        Scene s;
        s.tellRoster();
        s.chats.open(u"bob@localhost"_s);
        s.chat()->conversation()->send(u"hello"_s);
        const auto sent = s.lastSent();
        s.stream.fail(ConnectionProblem::NetworkLost, true);
        s.stream.asked.clear();
        const auto before = s.stream.sent.size();
        s.stream.goOnline();
        QCOMPARE(s.rows(), QStringList {u"alice: hello (on its way)"_s});
        s.tellArchive(kept);
        const QString copy = Scene::message(
            u"alice@localhost/r0"_s, u"bob@localhost"_s,
            u"<body>hello</body><origin-id xmlns='urn:xmpp:sid:0' id='%1'/>"_s.arg(sent.attribute(u"id"_s)),
            sent.attribute(u"id"_s));
        if (kept)
            s.answerPage(arrived ? QList<std::pair<QString, QString>> {{u"a1"_s, copy}}
                                 : QList<std::pair<QString, QString>> {});
        QTEST(s.rows().join(u'|'), "row");
        const auto again = std::count_if(s.stream.sent.begin() + before, s.stream.sent.end(), [](const auto &stanza) {
            return stanza.tagName() == "message"_L1 && stanza.attribute(u"type"_s) == "chat"_L1;
        });
        QCOMPARE(again, kept && !arrived ? 1 : 0);
    }

    /// What waited for us comes before the page of the archive, at the first sign-in of a new profile.
    void whatWasSaidBeforeThisProgramStaysRead()
    {
        Scene s;
        const QString alice = u"alice@localhost/r0"_s;
        const QString bob = u"bob@localhost/x"_s;
        s.tellRoster();
        s.hear(u"new"_s, u"n"_s, u"<stanza-id xmlns='urn:xmpp:sid:0' by='alice@localhost' id='a3'/>"_s);
        ReadState &reading = *s.chat()->conversation()->readState();
        QCOMPARE(reading.unread(), 1);
        s.tellArchive(true);
        s.answerPage({{u"a1"_s, Scene::message(bob, alice, u"<body>one</body>"_s, u"1"_s)},
                      {u"a2"_s, Scene::message(bob, alice, u"<body>two</body>"_s, u"2"_s)},
                      {u"a3"_s, Scene::message(bob, alice, u"<body>new</body>"_s, u"n"_s)}});
        QCOMPARE(s.rows(), QStringList({u"Bob: one"_s, u"Bob: two"_s, u"Bob: new"_s}));
        QCOMPARE(reading.unread(), 1);
        reading.restore(); // As after a restart.
        QCOMPARE(reading.unread(), 1);
    }

    void theArchiveBeginsChats()
    {
        Scene s;
        s.tellRoster();
        s.tellArchive(true);
        const QString carol = u"carol@localhost/x"_s;
        const QString alice = u"alice@localhost/r0"_s;
        s.answerPage(
            {{u"a1"_s, Scene::message(u"bob@localhost/x"_s, alice, u"<body>one</body>"_s, u"1"_s)},
             {u"a2"_s, Scene::message(carol, alice, u"<body>two</body>"_s, u"2"_s)},
             {u"a3"_s, Scene::message(alice, u"bob@localhost"_s, u"<body>three</body>"_s, u"3"_s)},
             {u"a4"_s, Scene::message(carol, alice, u"<retract xmlns='urn:xmpp:message-retract:1' id='2'/>"_s, u"4"_s)},
             {u"a5"_s,
              Scene::message(u"bob@localhost/x"_s, alice, u"<retract xmlns='urn:xmpp:message-retract:1' id='3'/>"_s,
                             u"5"_s)}});
        QCOMPARE(s.rows(), QStringList({u"Bob: one"_s, u"alice: three"_s}));
        const DirectChat *other = s.chats.find(*Jid::parse(u"carol@localhost"));
        QVERIFY(other);
        QCOMPARE(s.rows(other), QStringList {u"carol: message deleted"_s});
        QCOMPARE(s.chat()->conversation()->readState()->unread(), 0); // It was said before we had this program.
        s.hear(u"one"_s, u"1"_s, u"<stanza-id xmlns='urn:xmpp:sid:0' by='alice@localhost' id='a1'/>"_s);
        QCOMPARE(s.rows(), QStringList({u"Bob: one"_s, u"alice: three"_s}));
    }

    void whatIsDoneToMessages()
    {
        using messageactions::Action;
        Scene s;
        s.tellRoster();
        s.hear(u"hi"_s);
        auto &conversation = *s.chat()->conversation();
        conversation.send(u"hello"_s);
        const QString id = s.lastSent().attribute(u"id"_s);
        s.answerPing();
        conversation.acting()->react(s.offer(0, Action::React).target, u"👍"_s);
        QCOMPARE(s.lastSent().firstChildElement(u"reactions"_s).attribute(u"id"_s), u"b1"_s);
        const QString thumb = u"<reactions xmlns='urn:xmpp:reactions:0' id='%1'><reaction>🎉</reaction></reactions>"_s;
        s.stream.receive(Scene::message(u"bob@localhost/x"_s, u"alice@localhost"_s, thumb.arg(id), u"b2"_s));
        QCOMPARE(s.rows(), QStringList({u"Bob: hi alice👍"_s, u"alice: hello Bob🎉"_s}));
        QVERIFY(conversation.begin(s.offer(1, Action::Correct)));
        conversation.composer()->setDraft(u"hello!"_s);
        conversation.composer()->enter(u"hello!"_s);
        QCOMPARE(s.lastSent().firstChildElement(u"replace"_s).attribute(u"id"_s), id);
        s.answerPing();
        QCOMPARE(s.rows(), QStringList({u"Bob: hi alice👍"_s, u"alice: hello! (edited) Bob🎉"_s}));
        s.hear(u"high"_s, u"b3"_s, u"<replace xmlns='urn:xmpp:message-correct:0' id='b1'/>"_s);
        QCOMPARE(s.rows().first(), u"Bob: high (edited) alice👍"_s);
        s.hear(u"forged"_s, u"b4"_s, u"<replace xmlns='urn:xmpp:message-correct:0' id='%1'/>"_s.arg(id)); // Of ours.
        QCOMPARE(s.rows().value(1), u"alice: hello! (edited) Bob🎉"_s);
        const QString retraction = u"<retract xmlns='urn:xmpp:message-retract:1' id='%1'/>"_s;
        s.stream.receive(Scene::message(u"bob@localhost/x"_s, u"alice@localhost"_s, retraction.arg(id), u"b5"_s));
        QCOMPARE(s.rows().value(1), u"alice: hello! (edited) Bob🎉"_s);
        s.stream.receive(Scene::message(u"bob@localhost/x"_s, u"alice@localhost"_s, retraction.arg(u"b1"_s), u"b6"_s));
        QCOMPARE(s.rows().first(), u"Bob: message deleted"_s);
        conversation.acting()->perform(s.offer(1, Action::Retract), {});
        QCOMPARE(s.lastSent().firstChildElement(u"retract"_s).attribute(u"id"_s), id);
        QCOMPARE(s.rows().value(1), u"alice: message deleted"_s);
    }

    void putAwayAndBack()
    {
        Scene s;
        s.tellRoster();
        s.hear(u"hi"_s);
        const auto key = s.chat()->key();
        s.chats.close(s.chat());
        QCOMPARE(s.chats.count(), 0);
        s.hear(u"again"_s, u"b2"_s);
        QCOMPARE(s.rows(), QStringList({u"Bob: hi"_s, u"Bob: again"_s}));
        s.chats.close(s.chat());
        QVERIFY(s.chats.reopen(key));
        QCOMPARE(s.rows(), QStringList({u"Bob: hi"_s, u"Bob: again"_s}));
    }

    void anAddressOfAPerson()
    {
        Scene s;
        QVERIFY(!s.chats.open(u"localhost"_s));
        QVERIFY(!s.chats.open(u"no address"_s));
        QVERIFY(!s.chats.open({}));
        QCOMPARE(s.chats.count(), 0);
    }

    void presenceAndContact()
    {
        Scene s;
        s.tellRoster();
        s.chats.open(u"bob@localhost"_s);
        QCOMPARE(s.chat()->presenceWord(), u"offline"_s);
        const QSignalSpy told(s.chat(), &DirectChat::presenceChanged);
        s.stream.receive(
            u"<presence xmlns='jabber:client' from='bob@localhost/x'><show>away</show><status>lunch</status></presence>"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(s.chat()->presenceWord(), u"away"_s);
        QCOMPARE(s.chat()->presenceText(), u"lunch"_s);
        QVERIFY(s.chat()->status().startsWith(u"away: "_s));
        s.know(u"bob@localhost"_s, u"to"_s);
        QVERIFY(s.chat()->subscriptionText().contains(u"bob"_s));
        s.chats.open(u"zoe@localhost"_s);
        DirectChat *zoe = s.chats.find(*Jid::parse(u"zoe@localhost"));
        QVERIFY(zoe->isStranger() && zoe->presenceWord().isEmpty());
    }

    void whoIsBlockedIsNotWrittenTo()
    {
        Scene s;
        s.tellRoster();
        s.chats.open(u"bob@localhost"_s);
        for (qsizetype i = 0; i < s.stream.asked.size() && !s.account.blockList()->isSupported(); ++i) {
            if (s.stream.asked.at(i).payload.namespaceURI() == xml::DiscoInfoNs) {
                const auto request = s.stream.asked.takeAt(i--);
                request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                                        "xmlns='http://jabber.org/protocol/disco#info'>"
                                        "<feature var='urn:xmpp:blocking'/></query></iq>"_s));
            }
        }
        s.account.blockList()->block(u"bob@localhost"_s);
        const auto found = std::ranges::find(s.stream.asked, u"block"_s,
                                             [](const auto &request) { return request.payload.tagName(); });
        QVERIFY(found != s.stream.asked.end());
        const auto request = s.stream.asked.takeAt(found - s.stream.asked.begin());
        request.done(xml::parse(u"<iq xmlns='jabber:client' type='result'/>"_s));
        QVERIFY(s.chat()->obstacle().contains(u"Bob"_s));
        const auto sent = s.stream.sent.size();
        s.chat()->conversation()->send(u"hello"_s);
        QCOMPARE(s.stream.sent.size(), sent);
        QCOMPARE(s.rows(), QStringList {u"alice: hello (failed)"_s});
    }

    void strangersAreBounded()
    {
        Scene s;
        s.tellRoster(QString());
        for (int i = 0; i < 150; ++i)
            s.hear(u"buy"_s, u"s"_s, {}, u"s%1@spam.example/x"_s.arg(i));
        QCOMPARE(s.chats.count(), 100);
        s.know(u"bob@localhost"_s);
        s.hear(u"hi"_s);
        QVERIFY(s.chat());
        // They keep the person from nobody.
        QVERIFY(s.chats.open(u"zoe@localhost"_s));
        s.stream.receive(u"<message xmlns='jabber:client' from='alice@localhost'><sent xmlns='urn:xmpp:carbons:2'>"
                         "<forwarded xmlns='urn:xmpp:forward:0'>%1</forwarded></sent></message>"_s.arg(Scene::message(
                             u"alice@localhost/phone"_s, u"yan@localhost"_s, u"<body>hello</body>"_s, u"p1"_s)));
        QVERIFY(s.chats.find(*Jid::parse(u"yan@localhost")));
    }

    void theLatestAreTakenUp()
    {
        FakeStream stream;
        Outbox outbox {u":memory:"_s};
        constexpr int Many = 1010;
        for (int i = 0; i < Many; ++i) {
            history::Message message;
            message.id = message.stanzaId = u"s%1"_s.arg(i);
            message.body = u"hi"_s;
            message.time = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + 1000LL * i, QTimeZone::UTC);
            outbox.add({u"alice@localhost"_s, u"s%1@x"_s.arg(i), true}, {{message}}, history::Live::Outside, &stream,
                       {});
        }
        Roster roster {stream};
        BlockList blocked {stream};
        ArchiveTurns turns;
        DirectChats chats {stream, outbox, roster, blocked, turns};
        chats.load(*Jid::parse(u"alice@localhost"));
        QTRY_COMPARE_WITH_TIMEOUT(chats.count(), 1000, 60'000);
        QVERIFY(!chats.find(*Jid::parse(u"s9@x")) && chats.find(*Jid::parse(u"s10@x")));
        QVERIFY(chats.reopen({u"alice@localhost"_s, u"s9@x"_s, true})); // As if it was put away.
    }

    void whatStrangersDoToNothingIsBounded()
    {
        Scene s;
        s.tellRoster(QString());
        for (int i = 0; i < 150; ++i)
            s.stream.receive(Scene::message(
                u"s%1@spam.example/x"_s.arg(i), u"alice@localhost"_s,
                u"<reactions xmlns='urn:xmpp:reactions:0' id='x'><reaction>🎉</reaction></reactions>"_s, u"s"_s));
        QCOMPARE(s.chats.count(), 0);
        qsizetype kept = -1;
        s.outbox.directChats(u"alice@localhost"_s, &s.stream,
                             [&kept](const QList<history::KeptChat> &chats) { kept = chats.size(); });
        QTRY_VERIFY(kept >= 0);
        QCOMPARE(kept, 100);
    }

    void whoIsCalledAsWeAre()
    {
        Scene s;
        s.tellRoster(u"<item jid='bob@localhost' name='alice' subscription='both'/>"_s);
        s.chats.open(u"bob@localhost"_s);
        s.chat()->conversation()->send(u"hello"_s);
        s.hear(u"I owe you a house"_s, s.lastSent().attribute(u"id"_s)); // They know it.
        QTRY_COMPARE(s.rows().size(), 2);
        QVERIFY(s.rows().contains(u"alice: hello (on its way)"_s));
        s.answerPing();
        s.hear(u"and a boat"_s, u"b2"_s);
        const auto *timeline = s.chat()->conversation()->timeline();
        QTRY_COMPARE(timeline->entries().size(), 3);
        for (int row = 1; row < 3; ++row) {
            const bool isSame = timeline->entries().at(row).own == timeline->entries().at(row - 1).own;
            QCOMPARE(timeline->index(row).data(TimelineModel::FollowsRole).toBool(), isSame);
        }
        s.hear(u"hi"_s, u"m1"_s, {}, u"alice@evil.example/x"_s);
        QCOMPARE(s.chats.find(*Jid::parse(u"alice@evil.example"))->name(), u"alice@evil.example"_s);
    }

    void nothingIsDatedBack()
    {
        Scene s;
        s.tellRoster();
        const QString old = u"<delay xmlns='urn:xmpp:delay' from='localhost' stamp='2019-01-01T10:00:00Z'/>"_s;
        s.hear(u"hi"_s);
        s.hear(u"I told you so"_s, u"b2"_s, old);
        QTRY_COMPARE(s.rows().size(), 2);
        const auto &entries = s.chat()->conversation()->timeline()->entries();
        QVERIFY(entries.at(1).time >= entries.at(0).time);
        s.hear(u"while you were away"_s, u"z1"_s, old, u"zoe@localhost/x"_s); // The first that is known of them.
        const auto *zoe = s.chats.find(*Jid::parse(u"zoe@localhost"));
        QCOMPARE(zoe->conversation()->timeline()->entries().first().time.date().year(), 2019);
    }
};

PARLOUR_TEST(DirectChatsTest)
#include "directchatstest.moc"
