// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/chatsscene.h"
#include "support/suite.h"

#include "model/telling/noticewords.h"

using namespace parlour;
using namespace std::chrono_literals;
using reading::Level;

namespace {

/// Remembers what is to be seen on the screen.
class PaperBoard : public NoticeBoard
{
public:
    void show(const Notice &notice) override
    {
        if (notice.isNews)
            ++news;
        if (notice.isNews || shown.contains(notice.id))
            shown.insert(notice.id, notice);
    }
    void withdraw(const QString &id) override { shown.remove(id); }

    /// "TITLE | BODY" of all of them, sorted.
    QStringList words() const
    {
        QStringList all;
        for (const Notice &notice : shown)
            all << notice.title + u" | "_s + notice.body;
        all.sort();
        return all;
    }
    QString id() const { return shown.isEmpty() ? QString() : shown.begin().key(); }

    QHash<QString, Notice> shown;
    int news = 0;
};

/// In the rooms a0 and a1 as "nick"; the server has told how far other devices have read, and nobody keeps archives.
struct Scene : ChatsScene
{
    PaperBoard board;

    explicit Scene(bool answered = true)
        : ChatsScene(2)
    {
        client->notifications().setBoard(&board);
        for (Account *account : client->accounts()->accounts()) {
            for (Room *room : account->rooms()->rooms()) {
                for (auto *news : room->findChildren<ConversationNews *>())
                    news->setPace(10s, 0ms);
            }
        }
        client->start();
        server().goOnline();
        if (answered)
            answerMarkers();
        for (const auto *name : {u"a0", u"a1"})
            come(QString(name));
    }
    /// The account a@x.
    FakeStream &server() { return stream(u"a"_s); }
    void answerMarkers(const QString &items = {})
    {
        const auto isOurs = [](const FakeStream::Request &request) {
            return request.type == "get"_L1 && xml::toString(request.payload).contains(u"urn:xmpp:mds:displayed:0"_s);
        };
        const auto found = std::ranges::find_if(server().asked, isOurs);
        QVERIFY(found != server().asked.end());
        const auto request = server().asked.takeAt(found - server().asked.begin());
        request.done(
            xml::parse(u"<iq xmlns='jabber:client' type='result'><pubsub xmlns='http://jabber.org/protocol/pubsub'>"
                       "<items node='urn:xmpp:mds:displayed:0'>%1</items></pubsub></iq>"_s.arg(items)));
    }
    static QString marker(const QString &name, const QString &id)
    {
        return u"<item id='%1@c'><displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' "
               u"by='%1@c' "
               "id='%2'/></displayed></item>"_s.arg(name, id);
    }
    void hearOfMarker(const QString &name, const QString &id)
    {
        server().receive(u"<message xmlns='jabber:client' type='headline' from='alice@localhost'><event "
                         "xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:mds:displayed:0'>%1"
                         "</items></event></message>"_s.arg(marker(name, id)));
    }
    void come(const QString &name)
    {
        enter(name);
        endHistory(name);
    }
    void endHistory(const QString &name)
    {
        room(name)->receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='%1@c'><subject/></message>"_s.arg(name)));
        room(name)->archive().setArchived(false);
    }
    void say(const QString &name, const QString &id, const QString &body, const QString &more = {},
             const QString &nick = u"bob"_s)
    {
        room(name)->receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='%1@c/%5'><body>%3</body><stanza-id "
                       "xmlns='urn:xmpp:sid:0' by='%1@c' id='%2'/>%4</message>"_s.arg(name, id, body, more, nick)));
    }
    /// The line broke, and there is a new session; the room repeats what was said since.
    void comeBack(const QStringList &missed, const QString &name = u"a0"_s)
    {
        server().fail(ConnectionProblem::NetworkLost, true);
        server().goOnline();
        enter(name);
        for (const QString &body : missed)
            say(name, body, body, delay());
    }
    static QString delay() { return u"<delay xmlns='urn:xmpp:delay' from='a0@c' stamp='2026-11-29T04:00:00Z'/>"_s; }
    ConversationNews &news(const QString &name) { return *room(name)->findChildren<ConversationNews *>().first(); }
};

} // namespace

/// What one is told of, and when that goes.
class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMentionIsToldAtOnce()
    {
        Scene s;
        s.say(u"a0"_s, u"1"_s, u"hello all"_s);
        QCOMPARE(s.board.words(), QStringList());
        s.say(u"a0"_s, u"2"_s, u"nick: hello"_s);
        QCOMPARE(s.board.words(), QStringList {u"a0 | bob: nick: hello"_s});
        s.say(u"a1"_s, u"1"_s, u"nick: me too"_s);
        QCOMPARE(s.board.words(), (QStringList {u"a0 | bob: nick: hello"_s, u"a1 | bob: nick: me too"_s}));
        QCOMPARE(s.board.news, 2);
    }
    void theLevelSaysOfWhat()
    {
        Scene s;
        s.room(u"a0"_s)->preferences()->setLevel(Level::Always);
        s.room(u"a1"_s)->preferences()->setLevel(Level::Never);
        s.say(u"a0"_s, u"1"_s, u"anything"_s);
        s.say(u"a1"_s, u"1"_s, u"nick: hello"_s);
        QCOMPARE(s.board.words(), QStringList {u"a0 | bob: anything"_s});
    }
    void aBurstIsOneNotice()
    {
        Scene s;
        s.news(u"a0"_s).setPace(10s, 20ms);
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        for (const auto *word : {u"two", u"three", u"four"})
            s.say(u"a0"_s, QString(word), u"nick: "_s + QString(word));
        QCOMPARE(s.board.news, 1);
        QTRY_COMPARE(s.board.news, 2);
        QCOMPARE(s.board.words(), QStringList {u"a0: 4 mention(s) | bob: nick: one"_s});
    }
    void whatWasMissedIsToldOnceAllIsHere()
    {
        Scene s;
        s.say(u"a0"_s, u"0"_s, u"before"_s);
        s.comeBack({u"nick: one"_s, u"two"_s, u"nick: three"_s});
        QCOMPARE(s.board.news, 0);
        s.endHistory(u"a0"_s);
        QCOMPARE(s.board.news, 0); // Another device may have read it.
        s.answerMarkers();
        QCOMPARE(s.board.words(), QStringList {u"a0: 2 mention(s) | bob: nick: one"_s});
        QCOMPARE(s.board.news, 1);
        for (int i = 0; i < 10; ++i) {
            s.comeBack({u"nick: one"_s, u"two"_s, u"nick: three"_s});
            s.endHistory(u"a0"_s);
            s.answerMarkers();
        }
        QCOMPARE(s.board.news, 1);
        s.say(u"a0"_s, u"9"_s, u"nick: live"_s);
        QCOMPARE(s.board.news, 2);
    }
    void whatAnotherDeviceHasReadIsNotTold()
    {
        Scene s;
        s.say(u"a0"_s, u"0"_s, u"before"_s);
        s.comeBack({u"nick: one"_s, u"nick: two"_s, u"nick: three"_s});
        s.endHistory(u"a0"_s);
        s.answerMarkers(Scene::marker(u"a0"_s, u"nick: two"_s));
        QCOMPARE(s.board.words(), QStringList {u"a0 | bob: nick: three"_s});
    }
    /// A server that does not say what others have read is not waited for longer than for some seconds.
    void silenceIsNotWaitedForForEver()
    {
        Scene s;
        s.say(u"a0"_s, u"0"_s, u"before"_s);
        s.news(u"a0"_s).setPace(1ms, 0ms);
        s.comeBack({u"nick: one"_s});
        s.endHistory(u"a0"_s);
        QTRY_COMPARE(s.board.news, 1);
    }
    /// Who waits for very long is told of some of it, and not told again of the rest, unless somebody speaks.
    void whatComesLateIsAdded()
    {
        Scene s;
        s.say(u"a0"_s, u"0"_s, u"before"_s);
        s.news(u"a0"_s).setPace(1ms, 0ms);
        s.comeBack({u"nick: one"_s});
        s.say(u"a0"_s, u"l"_s, u"nick: live"_s); // With which the room shows what it has repeated.
        s.endHistory(u"a0"_s);
        QTRY_COMPARE(s.board.news, 1);
        const auto before = s.board.words();
        s.news(u"a0"_s).setPace(10s, 0ms);
        auto late = timeline::said(u"bob"_s, u"nick: late"_s, QDateTime::currentDateTimeUtc());
        late.sort = 1LL << 60;
        late.mention = late.repeated = true;
        Q_EMIT s.room(u"a0"_s)->conversation()->heard(late);
        s.answerMarkers();
        QCOMPARE(s.board.news, 1);
        QVERIFY(s.board.words() != before);
        s.say(u"a0"_s, u"9"_s, u"nick: and now"_s);
        QCOMPARE(s.board.news, 2);
    }
    void whatIsReadGoes_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("here") << true;
        QTest::newRow("on another device") << false;
    }
    void whatIsReadGoes()
    {
        QFETCH(bool, here);
        Scene s;
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        s.say(u"a0"_s, u"2"_s, u"nick: two"_s);
        QCOMPARE(s.board.words(), QStringList {u"a0: 2 mention(s) | bob: nick: one"_s});
        if (here)
            s.room(u"a0"_s)->conversation()->readState()->markRead();
        else
            s.hearOfMarker(u"a0"_s, u"1"_s);
        QCOMPARE(s.board.words(), QStringList());
        s.say(u"a0"_s, u"3"_s, u"nick: three"_s);
        QCOMPARE(s.board.words(), QStringList {u"a0 | bob: nick: three"_s});
    }
    void whatComesBeforeTheEyesIsNotTold()
    {
        Scene s;
        s.say(u"a0"_s, u"1"_s, u"word"_s);
        auto *state = s.room(u"a0"_s)->conversation()->readState();
        state->look(0, 0, true);
        s.say(u"a0"_s, u"2"_s, u"nick: hello"_s);
        QCOMPARE(s.board.news, 0);
        state->look(0, 0, false); // They have scrolled up.
        s.say(u"a0"_s, u"3"_s, u"nick: hello"_s);
        QCOMPARE(s.board.news, 1);
    }
    void whatIsRemovedGoes()
    {
        Scene s;
        s.say(u"a0"_s, u"1"_s, u"nick: shame"_s);
        s.say(u"a0"_s, u"2"_s, u"nick: peace"_s);
        const auto remove = [&s](const QString &id) {
            s.room(u"a0"_s)->conversation()->act({.kind = history::Action::Kind::Moderation, .target = id});
        };
        remove(u"1"_s);
        QCOMPARE(s.board.words(), QStringList {u"a0 | bob: nick: peace"_s});
        QCOMPARE(s.board.news, 2); // Without another word.
        remove(u"2"_s);
        QCOMPARE(s.board.words(), QStringList());
    }
    void reactionsAreNotTold()
    {
        Scene s;
        s.room(u"a0"_s)->preferences()->setLevel(Level::Always);
        s.say(u"a0"_s, u"1"_s, u"mine"_s, {}, u"nick"_s);
        s.room(u"a0"_s)->conversation()->act({.kind = history::Action::Kind::Reactions,
                                              .target = u"1"_s,
                                              .isWitnessed = true,
                                              .nick = u"bob"_s,
                                              .emoji = {u"👍"_s}});
        QCOMPARE(s.board.news, 0);
    }
    void nobodyIsDisturbed_data()
    {
        QTest::addColumn<bool>("byStatus");
        QTest::newRow("who says so") << false;
        QTest::newRow("whose status says so") << true;
    }
    void nobodyIsDisturbed()
    {
        QFETCH(bool, byStatus);
        Scene s;
        byStatus ? s.client->status()->choose(Status::Choice::DoNotDisturb)
                 : s.client->telling()->setDoNotDisturb(true);
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        s.whisper(u"a0"_s, u"bob"_s);
        byStatus ? s.client->status()->choose(Status::Choice::Online) : s.client->telling()->setDoNotDisturb(false);
        QCOMPARE(s.board.news, 0);
        QCOMPARE(s.room(u"a0"_s)->conversation()->readState()->mentions(), 1);
        if (byStatus) {
            s.client->telling()->setFollowStatus(false);
            s.client->status()->choose(Status::Choice::DoNotDisturb);
        }
        s.say(u"a0"_s, u"2"_s, u"nick: two"_s);
        QCOMPARE(s.board.news, 1);
    }
    void aMutedRoomIsStill()
    {
        Scene s;
        s.room(u"a0"_s)->preferences()->mute(ChatPreferences::Mute::AnHour);
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        s.whisper(u"a0"_s, u"bob"_s);
        QCOMPARE(s.board.news, 0);
        QTRY_COMPARE(s.client->notifications().attention(), 0);
        s.room(u"a0"_s)->preferences()->unmute();
        s.say(u"a0"_s, u"2"_s, u"nick: two"_s);
        QCOMPARE(s.board.news, 1);
        QTRY_COMPARE(s.client->notifications().attention(), 3); // Two mentions and the private message.
    }
    void aPrivateMessageIsTold()
    {
        Scene s;
        PrivateChat *chat = s.whisper(u"a0"_s, u"bob"_s);
        QCOMPARE(s.board.words(), QStringList {u"bob, privately in a0 | bob: psst"_s});
        chat->conversation()->readState()->markRead();
        QCOMPARE(s.board.words(), QStringList());
        s.room(u"a0"_s)->preferences()->setLevel(Level::Never);
        s.whisper(u"a0"_s, u"bob"_s);
        QCOMPARE(s.board.news, 1);
    }
    void wordsAreForWhoWantsThem()
    {
        Scene s;
        s.client->telling()->setShowText(false);
        s.say(u"a0"_s, u"1"_s, u"nick: secret"_s);
        QCOMPARE(s.board.words(), QStringList {u"Parlour | 1 mention(s)"_s});
        s.client->telling()->setShowText(true);
        QCOMPARE(s.board.words(), QStringList {u"a0 | bob: nick: secret"_s});
        s.client->telling()->setShowText(false);
        QCOMPARE(s.board.words(), QStringList {u"Parlour | 1 mention(s)"_s});
        QCOMPARE(s.board.news, 1);
    }
    void aNoticeIsOpened()
    {
        Scene s;
        s.chats().openRoom(s.room(u"a1"_s));
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        QSignalSpy raised(s.client.get(), &Client::raiseRequested);
        QSignalSpy shown(s.room(u"a0"_s)->conversation()->window(), &TimelineWindow::shown);
        Q_EMIT s.board.opened(s.board.id(), "the-token"_ba);
        QCOMPARE(s.current(), u"a0"_s);
        QCOMPARE(raised.size(), 1);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "the-token"_ba);
        QCOMPARE(s.board.words(), QStringList());
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }
    void aNoticeIsAnsweredOnce()
    {
        Scene s;
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        const QString id = s.board.id();
        for (int i = 0; i < 2; ++i)
            Q_EMIT s.board.replied(id, u"/leave is what I say"_s);
        const auto sent = [&s] {
            QStringList bodies;
            for (const auto &stanza : s.server().sent) {
                if (stanza.tagName() == "message"_L1)
                    bodies << xml::child(stanza, u"body", xml::ClientNs).text();
            }
            return bodies;
        };
        QCOMPARE(sent(), QStringList {u"/leave is what I say"_s});
        QCOMPARE(s.board.words(), QStringList());
        QCOMPARE(s.room(u"a0"_s)->conversation()->readState()->unread(), 1);
    }
    void aNoticeMarksAsRead()
    {
        Scene s;
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        Q_EMIT s.board.readMarked(s.board.id());
        QCOMPARE(s.room(u"a0"_s)->conversation()->readState()->unread(), 0);
        QCOMPARE(s.board.words(), QStringList());
    }
    void whatWentCannotBeOpened()
    {
        Scene s;
        s.say(u"a0"_s, u"1"_s, u"nick: one"_s);
        const QString id = s.board.id();
        s.chats().forget(s.room(u"a0"_s));
        QTRY_COMPARE(s.board.words(), QStringList());
        Q_EMIT s.board.opened(id, {});
        Q_EMIT s.board.replied(id, u"?"_s);
    }
    void thousandsAreOneNotice()
    {
        Scene s;
        s.room(u"a0"_s)->preferences()->setLevel(Level::Always);
        s.say(u"a0"_s, u"0"_s, u"before"_s);
        s.room(u"a0"_s)->conversation()->readState()->markRead();
        QStringList missed {u"nick: first"_s};
        for (int i = 0; i < 1500; ++i)
            missed << u"word %1"_s.arg(i);
        const int before = s.board.news;
        s.comeBack(missed);
        s.endHistory(u"a0"_s);
        s.answerMarkers();
        QCOMPARE(s.board.news, before + 1);
        QCOMPARE(s.board.words(), QStringList {u"a0: 1501 new message(s) | 1 mention(s)\nbob: nick: first"_s});
    }
};

PARLOUR_TEST(NotificationsTest)
#include "notificationstest.moc"
