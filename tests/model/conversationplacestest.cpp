// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/conversationplaces.h"
#include "support/chatsscene.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Conversations by the names under which they are kept.
class ConversationPlacesTest : public QObject
{
    Q_OBJECT

    struct Scene : ChatsScene
    {
        Scene()
            : ChatsScene(2)
        {
        }
        const AccountList &accounts() const { return *client->accounts(); }
    };

private Q_SLOTS:
    void theyHaveNames_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("name");
        QTest::newRow("a room") << u"a@x"_s << u"a0@c"_s << u"Tea time"_s;
        QTest::newRow("one without a name") << u"a@x"_s << u"a1@c"_s << u"a1"_s;
        QTest::newRow("one that is gone") << u"a@x"_s << u"big\\20room@c"_s << u"big room"_s;
        QTest::newRow("one of an account that is gone") << u"z@x"_s << u"a0@c"_s << u"a0"_s;
        QTest::newRow("a private one") << u"a@x"_s << u"a0@c/bob/%2"_s << u"bob/%2, privately in Tea time"_s;
        QTest::newRow("what is no address") << u"a@x"_s << u"@"_s << u"@"_s;
    }
    void theyHaveNames()
    {
        QFETCH(QString, account);
        QFETCH(QString, peer);
        Scene s;
        s.room(u"a0"_s)->details()->setTitle(u"Tea time"_s);
        QTEST(conversationplaces::name(s.accounts(), {account, peer}), "name");
    }

    void roomsAreFoundByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("peer");
        QTest::newRow("its name") << u"tea time"_s << u"a0@c"_s;
        QTest::newRow("its address") << u"A1@c"_s << u"a1@c"_s;
        QTest::newRow("what stands before the @") << u"a1"_s << u"a1@c"_s;
        QTest::newRow("the beginning of its name") << u"tea"_s << u"a0@c"_s;
        QTest::newRow("of another account") << u"b0"_s << u"b0@c"_s;
        QTest::newRow("a name before a beginning") << u"te"_s << u"a1@c"_s;
        QTest::newRow("none") << u"time"_s << QString();
    }
    void roomsAreFoundByWhatIsTyped()
    {
        QFETCH(QString, typed);
        Scene s;
        s.room(u"a0"_s)->details()->setTitle(u"Tea time"_s);
        if (typed == u"te")
            s.room(u"a1"_s)->details()->setTitle(u"TE"_s);
        const auto key = conversationplaces::called(s.accounts(), typed);
        QTEST(key ? key->peer : QString(), "peer");
    }

    void theOpenOneIsKnown()
    {
        Scene s;
        s.chats().openRoom(s.room(u"a1"_s));
        QCOMPARE(conversationplaces::current(s.chats()), (history::Key {u"a@x"_s, u"a1@c"_s}));
        auto *chat = s.whisper(u"a1"_s, u"bob"_s);
        s.chats().openChat(chat);
        QCOMPARE(conversationplaces::current(s.chats()), (history::Key {u"a@x"_s, u"a1@c/bob"_s}));
    }

    void theyAreOpened()
    {
        Scene s;
        auto *chat = s.whisper(u"a1"_s, u"bob"_s);
        const auto open = [&s](const QString &account, const QString &peer) {
            return conversationplaces::open(s.chats(), s.accounts(), {account, peer});
        };
        QCOMPARE(open(u"a@x"_s, u"a0@c"_s), s.room(u"a0"_s)->conversation());
        QCOMPARE(s.chats().currentRoom(), s.room(u"a0"_s));
        QCOMPARE(open(u"a@x"_s, u"a1@c/bob"_s), chat->conversation());
        QCOMPARE(s.chats().currentChat(), chat);
        QCOMPARE(open(u"a@x"_s, u"a0@c/carol"_s), nullptr); // Nobody knows who that was.
        QCOMPARE(s.chats().currentRoom(), s.room(u"a0"_s));
        QVERIFY(open(u"a@x"_s, u"new@c"_s)); // As a preview.
        QCOMPARE(s.chats().currentRoom()->address().bare(), u"new@c"_s);
        QCOMPARE(s.chats().currentRoom()->state(), join::State::Preview);
        QCOMPARE(open(u"z@x"_s, u"a0@c"_s), nullptr);
        QCOMPARE(conversationplaces::find(s.accounts(), {u"a@x"_s, u"a1@c/bob"_s}), chat->conversation());
        QCOMPARE(conversationplaces::find(s.accounts(), {u"a@x"_s, u"a1@c"_s}), s.room(u"a1"_s)->conversation());
        QCOMPARE(conversationplaces::find(s.accounts(), {u"a@x"_s, u"other@c"_s}), nullptr);
    }
};

PARLOUR_TEST(ConversationPlacesTest)
#include "conversationplacestest.moc"
