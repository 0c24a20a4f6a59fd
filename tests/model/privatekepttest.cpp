// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/occupantkey.h"
#include "support/roomscene.h"
#include "support/suite.h"

using namespace parlour;
using Whereabouts = PrivateChat::Whereabouts;

/// Private conversations that outlast the program: under whom they are kept, and who is shown what.
class PrivateKeptTest : public QObject
{
    Q_OBJECT

    /// A room in which one is, and the same room after restarts.
    struct Scene : RoomScene
    {
        std::unique_ptr<Room> after; ///< Else the first.

        /// Where the room vouches for `ids`, bob has begun a conversation.
        explicit Scene(bool ids = true)
        {
            enterAgain(ids);
            if (!ids)
                return;
            here(u"bob"_s, u"B"_s);
            whispers(u"bob"_s, u"psst"_s);
        }
        Room &now() { return after ? *after : room; }
        PrivateChats &list() { return *now().privateChats(); }
        PrivateChat &with(int row = 0) { return *list().at(row); }

        void restart()
        {
            after.reset();
            stream.asked.clear();
            after = std::make_unique<Room>(stream, secrets, outbox, *Jid::parse(u"tea@conference.localhost"));
            after->occupancy()->setNick(u"alice"_s);
        }
        void join()
        {
            now().join();
            now().receive(
                xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/alice'><x "
                           "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' role='moderator'/>"
                           "<status code='110'/></x></presence>"_s));
        }
        void tell(bool ids) { RoomScene::tell(ids ? u"<feature var='urn:xmpp:occupant-id:0'/>"_s : QString()); }
        void enterAgain(bool ids = true)
        {
            join();
            tell(ids);
        }
        void here(const QString &nick, const QString &id)
        {
            now().receive(presence(nick, id));
            now().people()->occupants().flush();
        }
        void whispers(const QString &nick, const QString &body, const QString &id = u"B"_s)
        {
            now().receive(
                xml::parse(u"<message xmlns='jabber:client' type='chat' from='tea@conference.localhost/%1'>"
                           "<body>%2</body><occupant-id xmlns='urn:xmpp:occupant-id:0' id='%3'/></message>"_s.arg(
                               nick, body, id)));
        }
        /// Says it to the one in `row`, and the room answers.
        void say(const QString &body, int row = 0)
        {
            with(row).conversation()->send(body);
            answerPing();
        }
        QStringList said(int row = 0)
        {
            QStringList texts;
            for (const auto &entry : with(row).conversation()->timeline()->entries()) {
                if (timeline::isSaid(entry))
                    texts << entry.nick + u": "_s + entry.body
                            + (entry.delivery == timeline::Delivery::Failed ? u" (failed)"_s : QString());
            }
            return texts;
        }
        QStringList told(int row = 0)
        {
            QStringList texts;
            for (const auto &entry : with(row).conversation()->timeline()->entries()) {
                if (entry.kind == timeline::Kind::Notice)
                    texts << entry.body;
            }
            return texts;
        }
    };

private Q_SLOTS:
    void itIsThereAfterARestart()
    {
        Scene s;
        s.say(u"yes?"_s);
        const QStringList all {u"bob: psst"_s, u"alice: yes?"_s};
        QCOMPARE(s.said(), all);
        s.restart();
        QCOMPARE(s.list().count(), 1);
        QCOMPARE(s.with().nick(), u"bob"_s);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Outside);
        QCOMPARE(s.said(), all);
        s.join();
        s.here(u"rob"_s, u"B"_s); // He is called otherwise by now.
        s.here(u"bob"_s, u"E"_s); // So is somebody else.
        s.tell(true);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Here);
        QCOMPARE(s.with().nick(), u"rob"_s);
        QCOMPARE(s.said(), all);
        s.whispers(u"rob"_s, u"it is me"_s);
        QCOMPARE(s.list().count(), 1);
        QCOMPARE(s.said(), all + QStringList {u"rob: it is me"_s});
        s.restart(); // It is one conversation, whatever he was called.
        QCOMPARE(s.list().count(), 1);
        QCOMPARE(s.said(), all + QStringList {u"rob: it is me"_s});
    }

    void whoHasTheNickNextSeesNothingOfIt()
    {
        Scene s;
        s.restart();
        s.join();
        s.here(u"bob"_s, u"EVIL"_s);
        s.tell(true);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Replaced);
        QVERIFY(!s.with().canWrite());
        s.whispers(u"bob"_s, u"I am bob"_s, u"EVIL"_s);
        QCOMPARE(s.list().count(), 2);
        QCOMPARE(s.said(0), QStringList {u"bob: psst"_s});
        QCOMPARE(s.said(1), QStringList {u"bob: I am bob"_s});
        s.restart();
        QCOMPARE(s.list().count(), 2);
        QCOMPARE(s.said(0), QStringList {u"bob: psst"_s});
        QCOMPARE(s.said(1), QStringList {u"bob: I am bob"_s});
    }

    void nothingIsSaidAboutComingBack()
    {
        Scene s;
        s.restart();
        s.join();
        s.here(u"bob"_s, u"B"_s);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Outside); // Until the room has told whether it vouches for ids.
        s.tell(true);
        QCOMPARE(s.with().whereabouts(), Whereabouts::Here);
        QCOMPARE(s.told(), QStringList());
    }

    void whatComesBeforeTheRoomHasToldWaits_data()
    {
        QTest::addColumn<bool>("vouches");
        QTest::addColumn<int>("chats");
        QTest::newRow("it vouches") << true << 1;
        QTest::newRow("it does not any more") << false << 2; // Anybody may have made the id up.
    }
    void whatComesBeforeTheRoomHasToldWaits()
    {
        QFETCH(bool, vouches);
        QFETCH(int, chats);
        Scene s;
        s.restart();
        s.join();
        s.here(u"bob"_s, u"B"_s);
        s.whispers(u"bob"_s, u"again"_s);
        QCOMPARE(s.said(), QStringList {u"bob: psst"_s});
        s.tell(vouches);
        QCOMPARE(s.list().count(), chats);
        QCOMPARE(s.said(chats - 1).last(), u"bob: again"_s);
        QCOMPARE(s.with().whereabouts(), vouches ? Whereabouts::Here : Whereabouts::Unproven);
    }

    void aRoomThatTellsNothingEndsTheWait()
    {
        Scene s;
        s.restart();
        s.join();
        s.here(u"bob"_s, u"B"_s);
        s.answer(s.questionFor(u"query"_s, xml::DiscoInfoNs), IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.with().whereabouts(), Whereabouts::Unproven);
    }

    void withoutProofNothingIsKept()
    {
        Scene s(false);
        s.here(u"bob"_s, u"made up"_s);
        s.whispers(u"bob"_s, u"psst"_s);
        s.say(u"yes?"_s);
        QVERIFY(!s.with().isKept());
        s.restart();
        QCOMPARE(s.list().count(), 0);
    }

    void whatIsPutAwayComesBackWhenOneOfThemWrites_data()
    {
        QTest::addColumn<bool>("we");
        QTest::newRow("we do") << true;
        QTest::newRow("the other does") << false;
    }
    void whatIsPutAwayComesBackWhenOneOfThemWrites()
    {
        QFETCH(bool, we);
        Scene s;
        s.list().close(&s.with());
        s.restart();
        QCOMPARE(s.list().count(), 0);
        s.enterAgain();
        s.here(u"bob"_s, u"B"_s);
        if (we)
            QCOMPARE(s.list().say(u"bob"_s, u"once more"_s), QString());
        else
            s.whispers(u"bob"_s, u"once more"_s);
        QCOMPARE(s.said(), (QStringList {u"bob: psst"_s, (we ? u"alice"_s : u"bob"_s) + u": once more"_s}));
        s.restart();
        QCOMPARE(s.list().count(), 1);
    }

    void aResultOfASearchOpensOneThatIsPutAway()
    {
        Scene s;
        const auto key = s.with().key();
        QCOMPARE(history::occupantId(key), u"B"_s);
        QCOMPARE(history::address(key), u"tea@conference.localhost/bob"_s);
        s.list().close(&s.with());
        PrivateChat *chat = s.list().reopen(key);
        QVERIFY(chat);
        QCOMPARE(s.said(), QStringList {u"bob: psst"_s});
        QCOMPARE(chat->whereabouts(), Whereabouts::Here);
        QCOMPARE(s.list().reopen(key), chat);
        QCOMPARE(
            s.list().reopen(history::occupantKey(u"alice@localhost"_s, u"tea@conference.localhost"_s, u"x"_s, u"X"_s)),
            nullptr);
    }

    void whatIsRefusedLateIsNotTakenForSaid()
    {
        Scene s;
        s.say(u"yes?"_s);
        s.say(u"and?"_s);
        const QString id = s.with().conversation()->timeline()->entries().at(1).id;
        s.now().receive(
            xml::parse(u"<message xmlns='jabber:client' type='error' id='%1' "
                       u"from='tea@conference.localhost/bob'><error type='cancel'>"
                       "<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(id)));
        QCOMPARE(s.said(), (QStringList {u"bob: psst"_s, u"alice: yes? (failed)"_s, u"alice: and?"_s}));
        s.restart();
        QCOMPARE(s.said(), (QStringList {u"bob: psst"_s, u"alice: and?"_s, u"alice: yes? (failed)"_s}));
        s.enterAgain();
        s.here(u"bob"_s, u"B"_s);
        s.with().conversation()->retry(id);
        s.answerPing();
        s.restart();
        QCOMPARE(s.said(), (QStringList {u"bob: psst"_s, u"alice: and?"_s, u"alice: yes?"_s}));
    }

    void whatDidNotArriveStandsInTheSameConversation()
    {
        Scene s;
        s.with().conversation()->send(u"yes?"_s);
        s.restart();
        QCOMPARE(s.list().count(), 1);
        QCOMPARE(s.said(), (QStringList {u"bob: psst"_s, u"alice: yes? (failed)"_s}));
        const auto sent = s.stream.sent.size();
        s.enterAgain();
        s.here(u"bob"_s, u"B"_s);
        QVERIFY(std::none_of(s.stream.sent.begin() + sent, s.stream.sent.end(),
                             [](const QDomElement &stanza) { return stanza.tagName() == u"message"; }));
    }

    void whatIsUnreadIsCountedAfterARestart()
    {
        Scene s;
        s.whispers(u"bob"_s, u"one"_s);
        s.with().conversation()->readState()->markRead();
        s.whispers(u"bob"_s, u"two"_s);
        s.restart();
        QCOMPARE(s.with().conversation()->readState()->unread(), 1);
        s.with().conversation()->readState()->markRead();
        s.restart();
        QCOMPARE(s.with().conversation()->readState()->unread(), 0);
    }

    void theDraftIsThereToo()
    {
        Scene s;
        s.outbox.setDraft(s.with().key(), {u"half a"_s, 6});
        s.restart();
        QCOMPARE(s.with().conversation()->composer()->draft(), u"half a"_s);
    }
};

PARLOUR_TEST(PrivateKeptTest)
#include "privatekepttest.moc"
