// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/bookmarks/bookmarks.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using bookmarks::State;

/// Rooms and bookmarks in step, over a server that the test plays.
class BookmarkingTest : public QObject
{
    Q_OBJECT

private:
    struct Scene
    {
        MemorySecrets store;
        Outbox outbox;
        FakeStream stream;
        RoomSecrets secrets {store};
        AccountRooms rooms {stream, secrets, outbox};
        Bookmarks bookmarks {stream, rooms, secrets, outbox.lists()};

        explicit Scene(const QStringList &held = {}, const QString &database = u":memory:"_s)
            : outbox(database)
        {
            QSet<Jid> there;
            for (const auto &name : held)
                there << jid(name);
            secrets.setAccount(*Jid::parse(u"alice@localhost"));
            bookmarks.setAccount(*Jid::parse(u"alice@localhost"), there);
            bookmarks.setUsualNick(u"alice"_s);
        }
        static Jid jid(const QString &name) { return *Jid::parse(name + u"@c.example"_s); }
        Room *room(const QString &name) const { return rooms.find(jid(name)); }
        Room *local(const QString &name, bool autojoin = true)
        {
            Room *room = rooms.ensure(jid(name));
            room->occupancy()->setNick(u"alice"_s);
            room->rejoin()->setAutojoin(autojoin);
            return room;
        }
        static QString item(const QString &name, const QString &attributes, const QString &inside = {})
        {
            return u"<item id='%1@c.example'><conference xmlns='urn:xmpp:bookmarks:1' %2>%3</conference></item>"_s.arg(
                name, attributes, inside);
        }
        QString asked() const
        {
            return stream.asked.isEmpty() ? QString() : xml::toString(stream.asked.first().payload);
        }
        static IqReply result(const QString &payload = {})
        {
            return xml::parse(u"<iq xmlns='jabber:client' type='result'>%1</iq>"_s.arg(payload));
        }
        static IqReply refused(ErrorCondition condition)
        {
            return IqFailure {IqFailure::Kind::Refused, {condition, {}, {}}};
        }
        void describe(const QString &more = u"<feature var='urn:xmpp:bookmarks:1#compat'/>"_s)
        {
            stream.answer(result(u"<query xmlns='http://jabber.org/protocol/disco#info'><identity category='pubsub' "
                                 "type='pep'/>%1</query>"_s.arg(more)));
        }
        static IqReply items(const QString &items)
        {
            return result(u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:bookmarks:1'>%1"
                          "</items></pubsub>"_s.arg(items));
        }
        /// A server that has these.
        void signIn(const QString &has = {})
        {
            stream.goOnline();
            describe();
            stream.answer(items(has));
        }
        void hear(const QString &inside, const QString &from = u"alice@localhost"_s)
        {
            stream.receive(
                u"<message xmlns='jabber:client' type='headline' from='%1'><event "
                "xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:bookmarks:1'>%2</items>"
                "</event></message>"_s.arg(from, inside));
        }
        void enter(const QString &name, const QString &nick = u"alice"_s)
        {
            room(name)->receive(xml::parse(
                u"<presence xmlns='jabber:client' from='%1@c.example/%2'><x "
                "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant'/><status "
                "code='110'/></x></presence>"_s.arg(name, nick)));
        }
        void reconnect()
        {
            stream.asked.clear();
            stream.goOnline();
        }
        /// A server that had three, and after the next connection has none.
        void haveAndLose(bool missing = false)
        {
            signIn(item(u"tea"_s, u"autojoin='true' name='Five o clock'"_s,
                        u"<nick>Al</nick><password>pw</password><e xmlns='x'/>"_s)
                   + item(u"attic"_s, u"autojoin='false'"_s) + item(u"hall"_s, u"autojoin='true'"_s));
            enter(u"hall"_s);
            reconnect();
            describe();
            stream.answer(missing ? refused(ErrorCondition::ItemNotFound) : items({}));
            dropInfo();
        }
        /// Answers what is asked about rooms.
        void dropInfo()
        {
            stream.asked.removeIf([](const auto &request) {
                return !request.to.local().isEmpty() && request.to.domain() == "c.example"_L1;
            });
        }
        bool joinSent(const QString &name) const
        {
            return std::any_of(stream.sent.begin(), stream.sent.end(), [&](const QDomElement &stanza) {
                return stanza.attribute(u"to"_s).startsWith(name + u"@c.example/"_s) && !stanza.hasAttribute(u"type"_s);
            });
        }
    };

private Q_SLOTS:
    void whatIsBookmarkedIsThereAndJoined()
    {
        Scene s;
        s.signIn(
            Scene::item(u"tea"_s, u"autojoin='1' name='Five o clock'"_s, u"<nick>Al</nick><password>pw</password>"_s)
            + Scene::item(u"attic"_s, u"autojoin='false'"_s));
        QCOMPARE(s.bookmarks.state(), State::Settled);
        QCOMPARE(s.rooms.count(), 2);
        QCOMPARE(s.room(u"tea"_s)->name(), u"Five o clock"_s);
        QCOMPARE(s.room(u"tea"_s)->nick(), u"Al"_s);
        QVERIFY(s.joinSent(u"tea"_s));
        QVERIFY(xml::toString(s.stream.sent.last()).contains(u"<password>pw</password>"_s));
        QCOMPARE(s.room(u"attic"_s)->nick(), u"alice"_s);
        QVERIFY(!s.joinSent(u"attic"_s));
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(s.bookmarks.holds(Scene::jid(u"attic"_s)));
    }

    void whatWasJoinedBeforeIsTold()
    {
        Scene s;
        s.local(u"tea"_s);
        s.local(u"looked-at"_s, false);
        s.stream.goOnline();
        s.describe();
        s.stream.answer(Scene::refused(ErrorCondition::ItemNotFound)); // There is no node yet.
        QVERIFY(s.asked().contains(u"<item id=\"tea@c.example\"><conference xmlns=\"urn:xmpp:bookmarks:1\" "
                                   "autojoin=\"true\"><nick>alice</nick></conference></item>"_s));
        s.stream.answer(Scene::result());
        QVERIFY(s.stream.asked.isEmpty());
        QCOMPARE(s.bookmarks.state(), State::Settled);
    }

    void whatWentElsewhereIsNotBroughtBack()
    {
        Scene s({u"tea"_s, u"open"_s});
        s.local(u"tea"_s);
        s.rooms.setOpen(s.local(u"open"_s));
        s.signIn(Scene::item(u"attic"_s, u"autojoin='false'"_s));
        QVERIFY(!s.room(u"tea"_s));
        QVERIFY(!s.room(u"open"_s)->rejoin()->autojoin()); // Its pane is open: it stays to be seen.
        QVERIFY(s.stream.asked.isEmpty());
    }

    void theOnlyOneThatWentElsewhereIsNotBroughtBack()
    {
        Scene s({u"tea"_s});
        s.local(u"tea"_s);
        s.signIn();
        QVERIFY(!s.room(u"tea"_s));
        QVERIFY(!s.bookmarks.areLost());
    }

    void allGoneAtOnceAreALoss_data()
    {
        QTest::addColumn<bool>("missing");
        QTest::newRow("an empty list") << false;
        QTest::newRow("no such node") << true;
    }
    void allGoneAtOnceAreALoss()
    {
        QFETCH(bool, missing);
        Scene s;
        QSignalSpy told(&s.bookmarks, &Bookmarks::lostChanged);
        s.haveAndLose(missing);
        QVERIFY(s.bookmarks.areLost());
        QCOMPARE(told.size(), 1);
        QCOMPARE(s.rooms.count(), 3);
        QVERIFY(s.room(u"tea"_s)->rejoin()->autojoin());
        QVERIFY(!s.room(u"attic"_s)->rejoin()->autojoin());
        QVERIFY(!s.bookmarks.holds(Scene::jid(u"tea"_s)));
        QVERIFY(s.stream.asked.isEmpty()); // Nothing is written before the person says so.
        QVERIFY(s.outbox.lists().bookmarks(u"alice@localhost"_s).lost);
    }

    void whatWasLostIsWrittenAgain()
    {
        Scene s;
        s.haveAndLose();
        s.bookmarks.writeAgain();
        QVERIFY(!s.bookmarks.areLost());
        QStringList written;
        for (int i = 0; i < 8 && !s.stream.asked.isEmpty(); ++i) {
            written << s.asked();
            s.stream.answer(Scene::result(
                u"<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure node='urn:xmpp:bookmarks:1'><x "
                "xmlns='jabber:x:data'><field var='pubsub#access_model'><value>whitelist</value></field></x>"
                "</configure></pubsub>"_s));
        }
        QVERIFY(s.stream.asked.isEmpty());
        const auto of = [&written](const QString &name) {
            return written.filter(u"<item id=\"%1@c.example\""_s.arg(name)).value(0);
        };
        QVERIFY(of(u"tea"_s).contains(u"autojoin=\"true\" name=\"Five o clock\""_s));
        QVERIFY(of(u"tea"_s).contains(u"<nick>Al</nick>"_s));
        QVERIFY(of(u"tea"_s).contains(u"<e xmlns=\"x\"/>"_s)); // What others keep there comes back, too.
        QVERIFY(of(u"attic"_s).contains(u"autojoin=\"false\""_s));
        QVERIFY(!of(u"hall"_s).isEmpty());
        const auto look = written.indexOf(written.filter(u"<configure node"_s).value(0));
        const auto secret = written.indexOf(written.filter(u"<password>pw</password>"_s).value(0));
        QVERIFY(look >= 0 && secret > look); // Only where nobody else can read it.
        QVERIFY(s.bookmarks.holds(Scene::jid(u"attic"_s)));
        QVERIFY(s.outbox.lists().bookmarks(u"alice@localhost"_s).kept.isEmpty());
    }

    void whatWasLostStaysHereWhenNobodyWantsItWritten()
    {
        Scene s;
        s.haveAndLose();
        s.bookmarks.dismissLoss();
        s.bookmarks.setAccount(*Jid::parse(u"alice@localhost"), {}); // The next start.
        QVERIFY(!s.bookmarks.areLost());
        s.reconnect();
        s.describe();
        s.stream.answer(Scene::items({}));
        s.dropInfo();
        QVERIFY(!s.bookmarks.areLost());
        QCOMPARE(s.rooms.count(), 3);
        QVERIFY(s.stream.asked.isEmpty());
        s.bookmarks.rename(s.room(u"attic"_s), u"Loft"_s); // Of no use without a bookmark.
        s.room(u"tea"_s)->leave();
        QVERIFY(s.stream.asked.isEmpty());
        s.room(u"tea"_s)->join();
        s.enter(u"tea"_s, u"Al"_s);
        s.dropInfo();
        QVERIFY(s.asked().contains(u"<item id=\"tea@c.example\""_s)); // The person joins it: bookmarked as ever.
        QVERIFY(s.asked().contains(u"name=\"Five o clock\""_s));
    }

    void aLossIsStillToBeAnsweredAfterARestart()
    {
        Scene s;
        s.haveAndLose();
        s.bookmarks.setAccount(*Jid::parse(u"alice@localhost"), {});
        QVERIFY(s.bookmarks.areLost());
        s.reconnect();
        s.describe();
        s.stream.answer(Scene::items({}));
        s.dropInfo();
        QVERIFY(s.bookmarks.areLost());
        s.bookmarks.writeAgain();
        QVERIFY(s.asked().contains(u"<item id=\"tea@c.example\""_s) || s.asked().contains(u"@c.example\""_s));
        QCOMPARE(s.outbox.lists().bookmarks(u"alice@localhost"_s).edits.size(), 3);
    }

    void whatComesBackByItselfIsNoLoss()
    {
        Scene s;
        s.haveAndLose();
        for (const auto *name : {u"tea", u"attic", u"hall"}) {
            QVERIFY(s.bookmarks.areLost());
            s.hear(Scene::item(QString(name), u"autojoin='true'"_s));
        }
        QVERIFY(!s.bookmarks.areLost());
    }

    void whatThePersonRemovedIsNoLoss()
    {
        Scene s({u"tea"_s, u"attic"_s});
        s.local(u"tea"_s);
        s.rooms.forget(s.local(u"attic"_s));
        s.signIn();
        QVERIFY(!s.bookmarks.areLost());
        QVERIFY(!s.room(u"tea"_s));
    }

    void aListThatIsCutTakesNothingAway()
    {
        Scene s({u"tea"_s, u"attic"_s});
        s.local(u"tea"_s);
        s.local(u"hall"_s);
        s.stream.goOnline();
        s.describe();
        s.stream.answer(Scene::result(
            u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:bookmarks:1'>%1</items><set "
            "xmlns='http://jabber.org/protocol/rsm'><count>3</count></set></pubsub>"_s.arg(
                Scene::item(u"attic"_s, u"autojoin='false'"_s))));
        QVERIFY(s.room(u"tea"_s));
        QVERIFY(s.stream.asked.isEmpty()); // Nor is anything put in place of what was not seen.
    }

    void whatIsNotUnderstoodIsNotReplaced()
    {
        Scene s({u"tea"_s});
        s.local(u"tea"_s);
        s.local(u"hall"_s);
        const auto newer =
            u"<item id='%1@c.example'><conference xmlns='urn:xmpp:bookmarks:2' autojoin='never'/></item>"_s;
        s.signIn(newer.arg(u"tea"_s) + newer.arg(u"hall"_s));
        QVERIFY(s.room(u"tea"_s));
        QVERIFY(s.stream.asked.isEmpty());
        s.room(u"tea"_s)->leave();
        QVERIFY(s.stream.asked.isEmpty());
        s.hear(Scene::item(u"hall"_s, u"autojoin='true' name='Back'"_s));
        QCOMPARE(s.room(u"hall"_s)->name(), u"Back"_s);
    }

    void aRoomThatIsThereTwiceGoesWhenBothAreGone()
    {
        Scene s;
        const auto odd = u"<item id='TEA@c.example'><conference xmlns='urn:xmpp:bookmarks:1' name='Odd'/></item>"_s;
        s.signIn(odd + Scene::item(u"tea"_s, u"autojoin='true' name='Tea'"_s));
        QCOMPARE(s.room(u"tea"_s)->name(), u"Tea"_s);
        s.hear(odd);
        QCOMPARE(s.room(u"tea"_s)->name(), u"Tea"_s);
        QVERIFY(s.room(u"tea"_s)->rejoin()->autojoin());
        s.hear(u"<retract id='tea@c.example'/>"_s); // What is left is looked at.
        QVERIFY(s.room(u"tea"_s));
        s.dropInfo();
        s.stream.answer(Scene::items(odd));
        QCOMPARE(s.room(u"tea"_s)->name(), u"Odd"_s);
        s.hear(Scene::item(u"tea"_s, u"autojoin='true' name='Tea'"_s));
        s.dropInfo();
        s.rooms.forget(s.room(u"tea"_s));
        QVERIFY(s.asked().contains(u"<item id=\"tea@c.example\"/>"_s));
        s.hear(u"<retract id='tea@c.example'/>"_s);
        s.stream.answer(Scene::result());
        QVERIFY(s.asked().contains(u"<item id=\"TEA@c.example\"/>"_s));
        s.stream.answer(Scene::result());
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(!s.room(u"tea"_s));
    }

    void oddNamesDoNoHarm_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("nick");
        const QString none;
        QTest::newRow("a nick that nobody may type")
            << none << u"<nick>\U0001F339</nick>"_s << u"tea"_s << u"\U0001F339"_s;
        QTest::newRow("a nick of white space") << none << u"<nick>  </nick>"_s << u"tea"_s << u"alice"_s;
        QTest::newRow("white space around a nick") << none << u"<nick> Al\n</nick>"_s << u"tea"_s << u"Al"_s;
        QTest::newRow("two nicks") << none << u"<nick>Al</nick><nick>Bo</nick>"_s << u"tea"_s << u"Al"_s;
        QTest::newRow("a nick of another kind") << none << u"<nick xmlns='x'>Al</nick>"_s << u"tea"_s << u"alice"_s;
        QTest::newRow("a nick that is too long")
            << none << u"<nick>%1</nick>"_s.arg(QString(2000, u'n')) << u"tea"_s << u"alice"_s;
        QTest::newRow("a name of white space") << u"name='  '"_s << none << u"tea"_s << u"alice"_s;
        QTest::newRow("a name in lines") << u"name='Five&#10;o  clock'"_s << none << u"Five o clock"_s << u"alice"_s;
        QTest::newRow("a name that turns what follows")
            << u"name='Tea \u202Etime'"_s << none << u"Tea time"_s << u"alice"_s;
    }
    void oddNamesDoNoHarm()
    {
        QFETCH(QString, attributes);
        QFETCH(QString, inside);
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='1' "_s + attributes, inside));
        QTEST(s.room(u"tea"_s)->name(), "name");
        QTEST(s.room(u"tea"_s)->nick(), "nick");
        QVERIFY(s.joinSent(u"tea"_s));
        s.dropInfo();
        QVERIFY(s.stream.asked.isEmpty()); // It is not ours to correct.
    }

    void joiningMakesABookmarkAndLeavingEndsIt()
    {
        Scene s;
        s.signIn();
        Room *room = s.local(u"tea"_s, false);
        room->join();
        s.enter(u"tea"_s);
        s.dropInfo();
        QVERIFY(s.asked().contains(u"autojoin=\"true\""_s));
        s.stream.answer(Scene::result());
        room->leave();
        QVERIFY(s.asked().contains(u"autojoin=\"false\""_s));
        s.hear(Scene::item(u"tea"_s, u"autojoin='false'"_s, u"<nick>alice</nick>"_s));
        s.stream.answer(Scene::result());
        QVERIFY(s.stream.asked.isEmpty());
        s.rooms.forget(room);
        QVERIFY(s.asked().contains(u"<retract node=\"urn:xmpp:bookmarks:1\" notify=\"true\">"_s));
        s.hear(u"<retract id='tea@c.example'/>"_s);
        s.stream.answer(Scene::result());
        QVERIFY(!s.room(u"tea"_s));
        QVERIFY(s.stream.asked.isEmpty());
    }

    void otherClientsAreFollowed()
    {
        Scene s;
        s.signIn();
        s.hear(Scene::item(u"tea"_s, u"autojoin='true'"_s));
        QVERIFY(s.joinSent(u"tea"_s));
        s.enter(u"tea"_s);
        s.dropInfo();
        QVERIFY(s.stream.asked.isEmpty()); // Nothing to tell: it came from there.
        s.hear(Scene::item(u"tea"_s, u"autojoin='true' name='T'"_s));
        QCOMPARE(s.room(u"tea"_s)->name(), u"T"_s);
        s.hear(Scene::item(u"tea"_s, u"autojoin='false' name='T'"_s));
        QCOMPARE(s.room(u"tea"_s)->state(), join::State::Preview);
        QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"unavailable"_s);
        s.hear(u"<retract id='tea@c.example'/>"_s);
        QVERIFY(!s.room(u"tea"_s));
        QVERIFY(s.stream.asked.isEmpty());
    }

    void whenToBeToldIsTheSameOnAllDevices()
    {
        using enum reading::Level;
        const auto level = [](const QString &word) {
            return u"<extensions><notify xmlns='urn:xmpp:notification-settings:1'><%1/></notify></extensions>"_s.arg(
                word);
        };
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='1'"_s, level(u"never"_s))
                 + Scene::item(u"hall"_s, u"autojoin='1'"_s));
        auto &tea = *s.room(u"tea"_s)->preferences();
        auto &hall = *s.room(u"hall"_s)->preferences();
        QCOMPARE(tea.level(), Never);
        QVERIFY(tea.isMuted() && tea.isQuiet(true));
        QCOMPARE(hall.level(), OnMention); // As is usual in public.
        QVERIFY(!hall.isMuted() && !hall.isQuiet(false));
        hall.setPrivate(true);
        QCOMPARE(hall.level(), Always);
        s.dropInfo();
        s.bookmarks.setLevel(s.room(u"hall"_s), OnMention);
        QVERIFY2(s.asked().contains(u"<on-mention/>"_s), qPrintable(s.asked()));
        s.stream.answer(Scene::result());
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(hall.isQuiet(false) && !hall.isQuiet(true));
        s.hear(Scene::item(u"hall"_s, u"autojoin='1'"_s, level(u"always"_s)));
        QCOMPARE(hall.level(), Always);
        QVERIFY(!hall.isMuted());
        QVERIFY(s.stream.asked.isEmpty());                 // What another client says is not said again.
        s.hear(Scene::item(u"hall"_s, u"autojoin='1'"_s)); // One that knows nothing of it.
        QCOMPARE(hall.level(), Always);
    }

    void aRoomWithoutABookmarkTakesItsLevelAlong()
    {
        Scene s;
        s.signIn();
        Room *room = s.local(u"tea"_s, false);
        s.bookmarks.setLevel(room, reading::Level::Never);
        QVERIFY(s.stream.asked.isEmpty());
        room->join();
        s.enter(u"tea"_s);
        s.dropInfo();
        QVERIFY2(s.asked().contains(u"<never/>"_s), qPrintable(s.asked()));
    }

    void strangersMakeNoBookmarks_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("somebody") << u"mallory@localhost"_s;
        QTest::newRow("a client of ours") << u"alice@localhost/phone"_s; // Only the account keeps the node.
        QTest::newRow("the server") << u"localhost"_s;
    }
    void strangersMakeNoBookmarks()
    {
        QFETCH(QString, from);
        Scene s;
        s.signIn();
        s.hear(Scene::item(u"trap"_s, u"autojoin='true'"_s, u"<password>x</password>"_s), from);
        QCOMPARE(s.rooms.count(), 0);
        QVERIFY(s.secrets.known(Scene::jid(u"trap"_s)).isEmpty());
    }

    void whatThePersonDidMeanwhileWins()
    {
        Scene s({u"tea"_s});
        Room *room = s.local(u"tea"_s);
        room->leave(); // Offline.
        {
            const auto stored = s.outbox.lists().bookmarks(u"alice@localhost"_s).edits;
            QCOMPARE(stored.size(), 1);
            QCOMPARE(stored.first().autojoin, std::optional(false));
        }
        s.signIn(Scene::item(u"tea"_s, u"autojoin='true' name='New name'"_s, u"<e xmlns='x'/>"_s));
        QVERIFY(!s.joinSent(u"tea"_s));
        QCOMPARE(room->name(), u"New name"_s);
        QVERIFY(s.asked().contains(u"autojoin=\"false\" name=\"New name\""_s));
        QVERIFY(s.asked().contains(u"<e xmlns=\"x\"/>"_s));
        s.stream.answer(Scene::result());
        QVERIFY(s.outbox.lists().bookmarks(u"alice@localhost"_s).edits.isEmpty());
    }

    void aBrokenStreamLosesNothing()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='false'"_s));
        s.bookmarks.rename(s.room(u"tea"_s), u"Tea time"_s);
        QVERIFY(s.asked().contains(u"name=\"Tea time\""_s));
        s.stream.setState(Stream::State::Offline);
        QTRY_COMPARE(s.bookmarks.state(), State::Away);
        QCOMPARE(s.outbox.lists().bookmarks(u"alice@localhost"_s).edits.size(), 1);
        s.signIn(Scene::item(u"tea"_s, u"autojoin='false'"_s));
        QCOMPARE(s.room(u"tea"_s)->name(), u"Tea time"_s);
        QVERIFY(s.asked().contains(u"name=\"Tea time\""_s));
    }

    void aServerThatCannotNowIsAskedLater()
    {
        Scene s;
        s.bookmarks.setPatience(std::chrono::milliseconds(1));
        s.signIn(Scene::item(u"tea"_s, u"autojoin='false'"_s));
        s.bookmarks.rename(s.room(u"tea"_s), u"Tea time"_s);
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.bookmarks.state(), State::Waiting);
        QTRY_COMPARE(s.bookmarks.state(), State::Fetching);
        s.stream.answer(Scene::items(Scene::item(u"tea"_s, u"autojoin='false'"_s)));
        QVERIFY(s.asked().contains(u"name=\"Tea time\""_s));
    }

    void theLaterChangeOfAnotherClientWins()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='false'"_s));
        s.bookmarks.rename(s.room(u"tea"_s), u"Ours"_s);
        s.hear(Scene::item(u"tea"_s, u"autojoin='false' name='Ours'"_s));
        s.hear(Scene::item(u"tea"_s, u"autojoin='false' name='Theirs'"_s));
        s.stream.answer(Scene::result());
        QCOMPARE(s.room(u"tea"_s)->name(), u"Theirs"_s);
        QVERIFY(s.stream.asked.isEmpty());
    }

    void aServerWithoutBookmarksIsNamedOnce()
    {
        Scene s;
        s.local(u"tea"_s);
        s.stream.goOnline();
        s.stream.answer(Scene::result(u"<query xmlns='http://jabber.org/protocol/disco#info'/>"_s));
        s.stream.answer(
            Scene::result(u"<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference "
                          "jid='old@c.example' autojoin='1'><nick>Al</nick></conference></storage></query>"_s));
        QCOMPARE(s.bookmarks.state(), State::Local);
        QVERIFY(s.joinSent(u"old"_s));
        QVERIFY(!s.bookmarks.notice().isEmpty());
        s.bookmarks.dismissNotice();
        QVERIFY(s.room(u"tea"_s));
        s.room(u"old"_s)->leave();
        s.stream.goOnline();
        s.stream.answer(Scene::result());
        s.stream.answer(
            Scene::result(u"<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference "
                          "jid='old@c.example' autojoin='1'/></storage></query>"_s));
        QVERIFY(s.bookmarks.notice().isEmpty());
        QVERIFY(!s.room(u"old"_s)->rejoin()->autojoin()); // Left rooms do not come back.
    }

    void oldBookmarksAreTakenOverWhereTheServerDoesNot()
    {
        Scene s;
        s.stream.goOnline();
        s.describe({});
        s.stream.answer(Scene::items({}));
        s.stream.answer(
            Scene::result(u"<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference "
                          "jid='old@c.example' name='Old' autojoin='true'/></storage></query>"_s));
        s.stream.answer(Scene::refused(ErrorCondition::ItemNotFound));
        QVERIFY(s.asked().contains(u"<conference xmlns=\"urn:xmpp:bookmarks:1\" autojoin=\"true\" name=\"Old\">"_s));
        QVERIFY(s.joinSent(u"old"_s));
    }

    /// Whoever does not know what was seen before cannot tell what is new.
    void oldBookmarksAreLeftAloneWhereTheListsCannotBeRead()
    {
        Scene s({}, u"/dev/null/profile.sqlite"_s);
        QVERIFY(!s.outbox.lists().isWhole());
        s.stream.goOnline();
        s.describe({});
        s.stream.answer(Scene::items({}));
        s.stream.answer(
            Scene::result(u"<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference "
                          "jid='old@c.example' name='Old' autojoin='true'/></storage></query>"_s));
        QCOMPARE(s.rooms.count(), 0);
        QVERIFY(s.outbox.lists().bookmarks(u"alice@localhost"_s).seen.isEmpty());
    }

    void whatWasUnderWayAtTheEndIsToldWithWhatFollowed()
    {
        Scene s;
        const BookmarkSettings stored {
            .edits = {{u"tea@c.example"_s, false}, {u"tea@c.example"_s, {}, u"Mine"_s}}, .seen = {}, .kept = {}};
        s.outbox.lists().storeBookmarks(u"alice@localhost"_s, stored);
        s.bookmarks.setAccount(*Jid::parse(u"alice@localhost"), {});
        s.signIn(Scene::item(u"tea"_s, u"autojoin='true' name='Theirs'"_s));
        QVERIFY(s.asked().contains(u"autojoin=\"false\" name=\"Mine\""_s));
        QVERIFY(!s.joinSent(u"tea"_s));
        s.stream.answer(Scene::result());
        QVERIFY(s.outbox.lists().bookmarks(u"alice@localhost"_s).edits.isEmpty());
    }

    void aPasswordGoesOnlyIntoAPrivateNode()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='true'"_s));
        s.dropInfo();
        s.secrets.keepInBookmark(Scene::jid(u"tea"_s), u"secret"_s);
        const auto form =
            u"<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure node='urn:xmpp:bookmarks:1'><x "
            "xmlns='jabber:x:data'><field var='pubsub#access_model'><value>%1</value></field></x></configure>"
            "</pubsub>"_s;
        QVERIFY(s.asked().contains(u"<configure node"_s) && !s.asked().contains(u"secret"_s));
        s.stream.answer(Scene::result(form.arg(u"whitelist"_s)));
        QVERIFY(s.asked().contains(u"<password>secret</password>"_s));
        s.stream.answer(Scene::result());
        QCOMPARE(s.secrets.bookmarked(Scene::jid(u"tea"_s)), u"secret"_s);
        QVERIFY(s.stream.asked.isEmpty());
    }

    void aPasswordStaysHereWhenOthersCouldReadIt()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='true'"_s));
        s.dropInfo();
        s.secrets.keepInBookmark(Scene::jid(u"tea"_s), u"secret"_s);
        s.stream.answer(Scene::result()); // No word of who can read it.
        QVERIFY(s.asked().contains(u"node_config"_s));
        s.stream.answer(Scene::refused(ErrorCondition::NotAllowed));
        s.stream.answer(Scene::result());
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(!s.room(u"tea"_s)->password()->notice().isEmpty());
        QCOMPARE(s.secrets.known(Scene::jid(u"tea"_s)), u"secret"_s);
        QCOMPARE(s.bookmarks.state(), State::Settled);
    }

    void aNodeKeptOtherwiseIsPutRight()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='false'"_s));
        s.bookmarks.rename(s.room(u"tea"_s), u"T"_s);
        s.stream.answer(Scene::refused(ErrorCondition::Conflict));
        QVERIFY(s.asked().contains(u"node_config"_s));
        s.stream.answer(Scene::result());
        s.stream.answer(
            Scene::result(u"<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure "
                          "node='urn:xmpp:bookmarks:1'><x xmlns='jabber:x:data'><field "
                          "var='pubsub#access_model'><value>whitelist</value></field></x></configure></pubsub>"_s));
        QVERIFY(s.asked().contains(u"name=\"T\""_s));
        s.stream.answer(Scene::refused(ErrorCondition::Conflict));
        QCOMPARE(s.bookmarks.state(), State::Local);
        QVERIFY(!s.bookmarks.notice().isEmpty());
    }

    void anotherPasswordReplacesTheOneInTheBookmark()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='true'"_s, u"<password>old</password>"_s));
        s.dropInfo();
        QCOMPARE(s.secrets.known(Scene::jid(u"tea"_s)), u"old"_s);
        s.secrets.forget(Scene::jid(u"tea"_s));
        QVERIFY(s.asked().contains(u"<publish"_s) && !s.asked().contains(u"<password>"_s));
    }

    void aRoomThatIsGoneIsNotJoinedAgain()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='true'"_s));
        s.room(u"tea"_s)->receive(xml::parse(u"<presence xmlns='jabber:client' type='error' id='%1' "
                                             u"from='tea@c.example/alice'><error type='cancel'><gone "
                                             "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"_s.arg(
                                                 s.stream.sent.last().attribute(u"id"_s))));
        s.dropInfo();
        QVERIFY(s.asked().contains(u"autojoin=\"false\""_s));
    }

    void theRoomsOwnNameGoesIntoTheBookmarkThatHasIt()
    {
        Scene s;
        s.signIn(Scene::item(u"tea"_s, u"autojoin='false'"_s)
                 + Scene::item(u"mine"_s, u"autojoin='false' name='Mine'"_s));
        const auto info =
            u"<query xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text' "
            "name='%1'/></query>"_s;
        s.room(u"tea"_s)->details()->refresh();
        s.stream.answer(Scene::result(info.arg(u"Tea"_s)));
        QVERIFY(s.asked().contains(u"name=\"Tea\""_s));
        s.stream.answer(Scene::result());
        s.room(u"mine"_s)->details()->refresh();
        s.stream.answer(Scene::result(info.arg(u"Theirs"_s)));
        QVERIFY(s.stream.asked.isEmpty());
        QCOMPARE(s.room(u"mine"_s)->name(), u"Mine"_s);
    }
};

PARLOUR_TEST(BookmarkingTest)
#include "bookmarkingtest.moc"
#include "support/outbox.h"
