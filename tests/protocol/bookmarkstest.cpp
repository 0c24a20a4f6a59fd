// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/bookmarks/sync.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using namespace parlour::bookmarks;
using namespace Qt::StringLiterals;

/// Bookmarks as both servers keep them, and the conversation about them.
class BookmarksTest : public QObject
{
    Q_OBJECT

private:
    static void servers()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("Prosody") << u"prosody"_s;
        QTest::newRow("ejabberd") << u"ejabberd"_s;
    }
    static std::optional<Bookmark> read(const QString &conference, const QString &id = u"tea@c.example"_s)
    {
        return bookmark(
            xml::parse(u"<item xmlns='http://jabber.org/protocol/pubsub' id='%1'>%2</item>"_s.arg(id, conference)));
    }
    static QString written(const Bookmark &bookmark) { return xml::toString(conference(bookmark)); }
    static Status after(std::initializer_list<Event> events)
    {
        Status status;
        for (const auto &event : events)
            status = next(status, event);
        return status;
    }

private Q_SLOTS:
    void whatTheServersKeepIsRead_data() { servers(); }
    void whatTheServersKeepIsRead()
    {
        QFETCH(QString, server);
        QList<Bookmark> all;
        for (const auto &[client, stanza] : wire::received(server + u"/6.22_bookmarks_fetch"_s))
            all += contents(stanza).bookmarks;
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().name, u"Reading"_s);
        QCOMPARE(all.first().nick, u"ali"_s);
        QCOMPARE(all.first().password, u"s3cret&<"_s);
        QVERIFY(all.first().autojoin);
        const auto again = xml::toString(conference(all.first()));
        QCOMPARE(again, xml::toString(all.first().source));
        QVERIFY(again.contains(u"<state xmlns=\"http://example.org/x\"/>"_s));
    }

    void changesAreHeard_data() { servers(); }
    void changesAreHeard()
    {
        QFETCH(QString, server);
        QStringList heard;
        for (const auto &[client, stanza] : wire::received(server + u"/6.23_bookmarks_update_retract"_s)) {
            if (const auto news = notification(stanza)) {
                for (const auto &changed : news->changed)
                    heard << changed.name + (changed.autojoin ? u" on"_s : u" off"_s);
                for (const auto &removed : news->removed)
                    heard << u"-"_s + removed.room.local();
                QVERIFY(!news->unclear);
            }
        }
        QCOMPARE(heard.first(), u"Reading off"_s);
        QVERIFY(heard.contains(u"Other on"_s));
        QVERIFY(heard.contains(u"-other"_s));
    }

    void theServerSaysWhatItCanDo_data() { servers(); }
    void theServerSaysWhatItCanDo()
    {
        QFETCH(QString, server);
        const auto stanzas = wire::received(server + u"/6.20_bookmarks_features"_s);
        QCOMPARE(abilities(stanzas.first().stanza), (Abilities {true, true}));
        QCOMPARE(abilities(xml::parse(u"<iq xmlns='jabber:client'/>"_s)), Abilities());
    }

    void theOldKindIsRead_data() { servers(); }
    void theOldKindIsRead()
    {
        QFETCH(QString, server);
        QList<Bookmark> all;
        for (const auto &[client, stanza] : wire::received(server + u"/6.26_bookmarks_legacy"_s))
            all += legacy(stanza);
        QCOMPARE(all.size(), 2); // In private storage what was there before, and then the item that mirrors the new.
        QCOMPARE(all.last().room.local(), u"legacy"_s);
        QVERIFY(all.last().autojoin);
        QCOMPARE(all.last().password, u"legpw"_s);
        QCOMPARE(xml::toString(conference(all.last())),
                 u"<conference xmlns=\"urn:xmpp:bookmarks:1\" autojoin=\"true\" "
                 u"name=\"Legacy\"><nick>x</nick><password>legpw"
                 "</password></conference>"_s);
    }

    void whoCanReadTheNodeIsSeen_data() { servers(); }
    void whoCanReadTheNodeIsSeen()
    {
        QFETCH(QString, server);
        int forms = 0;
        for (const auto &[client, stanza] : wire::received(server + u"/6.25_bookmarks_precondition"_s)) {
            forms += xml::toString(stanza).contains(u"pubsub#node_config"_s) ? 1 : 0;
            QVERIFY(!isPrivate(stanza)); // The node of that case was made without saying how.
        }
        QVERIFY(forms > 0);
        const auto answer =
            u"<iq xmlns='jabber:client'><pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure "
            "node='%1'><x xmlns='jabber:x:data'><field var='pubsub#access_model'><value>%2</value></field></x>"
            "</configure></pubsub></iq>"_s;
        QVERIFY(isPrivate(xml::parse(answer.arg(u"urn:xmpp:bookmarks:1"_s, u"whitelist"_s))));
        QVERIFY(!isPrivate(xml::parse(answer.arg(u"urn:xmpp:bookmarks:1"_s, u"presence"_s))));
        QVERIFY(!isPrivate(xml::parse(answer.arg(u"something:else"_s, u"whitelist"_s))));
    }

    void whatWeDoNotKnowStays()
    {
        const auto source =
            u"<conference xmlns=\"urn:xmpp:bookmarks:1\" autojoin=\"1\" minimize=\"yes\" name=\"Tea\">"
            "<nick>Romeo</nick><password>  two  spaces </password><extensions>"
            "<n:e xmlns:n=\"urn:n\" xmlns:m=\"urn:m\" m:a=\"1\">  kept\n </n:e></extensions><other/></conference>"_s;
        auto bookmark = *read(source);
        QCOMPARE(bookmark.password, u"  two  spaces "_s);
        const QString same = written(bookmark);
        QVERIFY(same.contains(u"autojoin=\"1\""_s) && same.contains(u"minimize=\"yes\""_s));
        bookmark = apply(bookmark, {.autojoin = false, .name = u"Coffee"_s});
        QString expected = same;
        expected.replace(u"autojoin=\"1\""_s, u"autojoin=\"false\""_s).replace(u"name=\"Tea\""_s, u"name=\"Coffee\""_s);
        QCOMPARE(written(bookmark), expected);
        const auto again = xml::parse(written(bookmark));
        const auto extension = again.elementsByTagName(u"e"_s).item(0).toElement();
        QCOMPARE(extension.attributeNS(u"urn:m"_s, u"a"_s), u"1"_s);
        QCOMPARE(extension.text(), u"  kept\n "_s);
        QCOMPARE(written(apply(bookmark, {.nick = u"J"_s, .password = QString()})).count(u"<password>"_s), 0);
        QVERIFY(written(apply(bookmark, {.nick = u"J"_s})).contains(u"<nick>J</nick><password>  two"_s));
    }

    void whenToBeToldStandsInTheExtensions()
    {
        const auto item = [](const QString &inside) {
            return xml::parse(
                u"<item xmlns='http://jabber.org/protocol/pubsub' id='r@c.example'>"
                "<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'>%1</conference></item>"_s.arg(inside));
        };
        auto bookmark = *bookmarks::bookmark(item(u"<extensions><e xmlns='x'/></extensions>"_s));
        QVERIFY(!bookmark.level);
        bookmark = bookmarks::apply(bookmark, {.level = reading::Level::Never});
        const QString told = xml::toString(bookmarks::conference(bookmark));
        QVERIFY2(told.contains(u"<e xmlns=\"x\"/>"_s), qPrintable(told));
        QVERIFY2(told.contains(u"<notify xmlns=\"urn:xmpp:notification-settings:1\"><never/></notify></extensions>"_s),
                 qPrintable(told));
        const auto again = *bookmarks::bookmark(item(
            u"<extensions><notify xmlns='urn:xmpp:notification-settings:1'><on-mention/></notify></extensions>"_s));
        QCOMPARE(again.level, reading::Level::OnMention);
        QCOMPARE(bookmarks::remaining({.level = reading::Level::OnMention}, again), bookmarks::Edit {});
        const auto both = bookmarks::merged({.level = reading::Level::OnMention}, {.nick = u"Al"_s});
        QCOMPARE(both.level, reading::Level::OnMention);
        // Without a bookmark it is this computer's matter.
        QCOMPARE(bookmarks::remaining({.level = reading::Level::Never}, {}), bookmarks::Edit {});
    }

    void strangeItemsMeanNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("conference");
        const auto fine = u"<conference xmlns='urn:xmpp:bookmarks:1'/>"_s;
        QTest::newRow("no address") << u"current"_s << fine;
        QTest::newRow("an occupant") << u"tea@c.example/Romeo"_s << fine;
        QTest::newRow("empty") << QString() << fine;
        QTest::newRow("of another kind") << u"tea@c.example"_s << u"<conference xmlns='storage:bookmarks'/>"_s;
        QTest::newRow("nothing inside") << u"tea@c.example"_s << QString();
    }
    void strangeItemsMeanNothing()
    {
        QFETCH(QString, id);
        QFETCH(QString, conference);
        QVERIFY(!read(conference, id));
    }

    void autojoinIsReadAsClientsWriteIt_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<bool>("autojoin");
        QTest::newRow("true") << u"autojoin=\"true\""_s << true;
        QTest::newRow("1") << u"autojoin=\"1\""_s << true;
        QTest::newRow("TRUE") << u"autojoin=\"TRUE\""_s << true;
        QTest::newRow("True, with white space") << u"autojoin=\" True \""_s << true;
        QTest::newRow("false") << u"autojoin=\"false\""_s << false;
        QTest::newRow("0") << u"autojoin=\"0\""_s << false;
        QTest::newRow("empty") << u"autojoin=\"\""_s << false;
        QTest::newRow("a word that is none") << u"autojoin=\"sometimes\""_s << false;
    }
    void autojoinIsReadAsClientsWriteIt()
    {
        QFETCH(QString, attribute);
        QFETCH(bool, autojoin);
        const auto odd = read(u"<conference xmlns=\"urn:xmpp:bookmarks:1\" %1/>"_s.arg(attribute));
        QCOMPARE(odd->autojoin, autojoin);
        QVERIFY(written(*odd).contains(attribute)); // It means the same: no need to correct others.
        QVERIFY(written(apply(*odd, {.autojoin = !autojoin})).contains(autojoin ? u"=\"false\""_s : u"=\"true\""_s));
    }

    void theNodeHoldsWhateverClientsPutThere()
    {
        const auto reply = u"<iq xmlns='jabber:client'><pubsub xmlns='http://jabber.org/protocol/pubsub'><items "
                           "node='urn:xmpp:bookmarks:1'>%1</items>%2</pubsub></iq>"_s;
        const auto all = contents(xml::parse(
            reply.arg(u"<item id='current'><conference xmlns='urn:xmpp:bookmarks:1'/></item>"
                      "<item id='Tea@C.example'><conference xmlns='urn:xmpp:bookmarks:1' name='A'/></item>"
                      "<item id='tea@c.example'><conference xmlns='urn:xmpp:bookmarks:1' name='B'/></item>"
                      "<item id='TEA@c.example'><conference xmlns='urn:xmpp:bookmarks:1' name='C'/></item>"
                      "<item id='new@c.example'><conference xmlns='urn:xmpp:bookmarks:2'/></item>"
                      "<item id='empty@c.example'/>"
                      "<item id='hall@conference.my_server.lan'><conference xmlns='urn:xmpp:bookmarks:1'/></item>"_s,
                      QString())));
        QCOMPARE(all.bookmarks.size(), 2);
        QCOMPARE(all.bookmarks.first().name, u"B"_s);
        QCOMPARE(all.bookmarks.first().others, (QStringList {u"Tea@C.example"_s, u"TEA@c.example"_s}));
        QCOMPARE(all.bookmarks.last().room.domain(), u"conference.my_server.lan"_s);
        QCOMPARE(all.unreadable, QList<Jid> {*Jid::parse(u"new@c.example")});
        QVERIFY(all.complete);
        const auto paging = u"<set xmlns='http://jabber.org/protocol/rsm'><count>%1</count></set>"_s;
        QVERIFY(!contents(xml::parse(reply.arg(QString(), paging.arg(5)))).complete);
        QVERIFY(contents(xml::parse(reply.arg(QString(), paging.arg(0)))).complete);
    }

    void theSpellingOfTheItemIsKept()
    {
        const auto odd = read(u"<conference xmlns='urn:xmpp:bookmarks:1'/>"_s, u"Tea@C.example"_s);
        QCOMPARE(odd->room, *Jid::parse(u"tea@c.example"));
        QVERIFY(xml::toString(publish(*odd)).contains(u"<item id=\"Tea@C.example\">"_s));
        QVERIFY(xml::toString(retract(*odd)).contains(u"<item id=\"Tea@C.example\"/>"_s));
        QVERIFY(xml::toString(retract(*odd)).contains(u"notify=\"true\""_s));
        QVERIFY(xml::toString(publish(*odd)).contains(u"<field var=\"pubsub#access_model\"><value>whitelist"_s));
    }

    void onlyWhatTheServerDoesNotHaveIsTold()
    {
        const auto known =
            read(u"<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'><nick>R</nick></conference>"_s);
        QVERIFY(remaining({.autojoin = true, .nick = u"R"_s}, known).isEmpty());
        QCOMPARE(remaining({.autojoin = false, .nick = u"R"_s}, known), (Edit {.autojoin = false}));
        QVERIFY(remaining({.autojoin = false}, {}).isEmpty());
        QVERIFY(remaining({.removed = true}, {}).isEmpty());
        QVERIFY(remaining({.nick = u"R"_s}, {}).isEmpty());
        QCOMPARE(remaining({.autojoin = true}, {}), (Edit {.autojoin = true}));
        QCOMPARE(merged({.autojoin = true, .nick = u"a"_s}, {.nick = u"b"_s}),
                 (Edit {.autojoin = true, .nick = u"b"_s}));
        QCOMPARE(merged({.autojoin = true}, {.removed = true}), (Edit {.removed = true}));
        QCOMPARE(merged({.removed = true}, {.autojoin = true}), (Edit {.autojoin = true}));
    }

    void whatIsUnclearIsAskedFor()
    {
        const auto event =
            u"<message xmlns='jabber:client'><event xmlns='http://jabber.org/protocol/pubsub#event'>%1</event>"
            "</message>"_s;
        QVERIFY(notification(xml::parse(event.arg(u"<purge node='urn:xmpp:bookmarks:1'/>"_s)))->unclear);
        QVERIFY(notification(xml::parse(event.arg(u"<items node='urn:xmpp:bookmarks:1'><item id='a@b'/></items>"_s)))
                    ->unclear);
        const auto newer = notification(xml::parse(event.arg(
            u"<items node='urn:xmpp:bookmarks:1'><item id='a@b'><conference xmlns='urn:xmpp:bookmarks:2'/></item></items>"_s)));
        QVERIFY(newer->unclear && newer->changed.isEmpty());
        const auto other = notification(xml::parse(event.arg(
            u"<items node='urn:xmpp:bookmarks:1'><retract id='a@b/c'/><retract id='x'/><retract id='A@b'/></items>"_s)));
        QCOMPARE(other->removed.size(), 1); // What is no bookmark of a room takes none away.
        QCOMPARE(other->removed.first().id, u"A@b"_s);
        QVERIFY(!other->unclear);
        QVERIFY(!notification(xml::parse(event.arg(u"<items node='urn:xmpp:avatar:metadata'/>"_s))));
        QVERIFY(!notification(xml::parse(u"<message xmlns='jabber:client'/>"_s)));
    }

    void theConversation()
    {
        const Described modern {Abilities {true, true}};
        const Described plain {Abilities {true, false}};
        const Described none {Abilities {}};
        QCOMPARE(after({Online {}}).state, State::Looking);
        QCOMPARE(after({Online {}, modern, Fetched {}}).state, State::Settled);
        QCOMPARE(after({Online {}, plain, Fetched {}, Read {}, Read {}}).state, State::Settled);
        QCOMPARE(after({Online {}, none}).state, State::ReadingPrivate);
        QCOMPARE(after({Online {}, none, Read {}}).state, State::Local);
        QCOMPARE(after({Online {}, Described {}, Unsupported {}, Read {}}).state, State::Local);
        QCOMPARE(after({Online {}, modern, Failed {}, Due {}}).state, State::Fetching);
        QCOMPARE(after({Online {}, modern, Fetched {}, Doubt {}}).state, State::Fetching);
        QCOMPARE(after({Online {}, modern, Fetched {}, Tell {false}}).state, State::Publishing);
        QCOMPARE(after({Online {}, modern, Fetched {}, Tell {false}, Told {}}).state, State::Settled);
        QCOMPARE(after({Online {}, modern, Lost {}}).state, State::Away);
        QCOMPARE(after({Fetched {}}).state, State::Away); // Too late.
    }

    void aPasswordWaitsUntilTheNodeIsPrivate()
    {
        const Described modern {Abilities {true, true}};
        const auto asked = after({Online {}, modern, Fetched {}, Tell {true}});
        QCOMPARE(asked.state, State::Inspecting);
        QCOMPARE(next(asked, Failed {}).state, State::Waiting); // Silence is no answer.
        const auto good = next(asked, Inspected {true});
        QCOMPARE(good.state, State::Publishing);
        QCOMPARE(good.privacy, Privacy::Private);
        QCOMPARE(next(next(good, Told {}), Tell {true}).state, State::Publishing); // Known by now.
        auto open = next(asked, Inspected {false});
        QCOMPARE(open.state, State::Configuring);
        open = next(next(open, Configured {}), Inspected {false});
        QCOMPARE(open.state, State::Settled);
        QCOMPARE(open.privacy, Privacy::Open);
        auto missing = next(asked, Inspected {});
        QCOMPARE(missing.state, State::Publishing);
        missing = next(next(next(missing, Told {}), Tell {true}), Inspected {});
        QCOMPARE(missing.privacy, Privacy::Open); // A server that never shows the node is not asked for ever.
    }

    void aNodeKeptOtherwiseIsPutRightOnce()
    {
        const Described modern {Abilities {true, true}};
        auto status = after({Online {}, modern, Fetched {}, Tell {false}, Conflict {}});
        QCOMPARE(status.state, State::Configuring);
        status = next(next(status, Configured {}), Inspected {true});
        QCOMPARE(status.state, State::Publishing);
        QCOMPARE(next(status, Conflict {}).state, State::Local);
    }
};

PARLOUR_TEST(BookmarksTest)
#include "bookmarkstest.moc"
