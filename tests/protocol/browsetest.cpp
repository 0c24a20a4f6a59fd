// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/nickname.h"
#include "protocol/disco/directory.h"
#include "protocol/disco/items.h"
#include "protocol/disco/search.h"
#include "protocol/muc/roominfo.h"
#include "protocol/muc/stanzas.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using namespace Qt::StringLiterals;

class BrowseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreReadAsServersSendThem_data();
    void pagesAreReadAsServersSendThem();
    void countsAreTakenOffOnlyWhereTheyAreGlued_data();
    void countsAreTakenOffOnlyWhereTheyAreGlued();
    void pagingEnds_data();
    void pagingEnds();
    void aSearchIsAskedAndRead();
    void listingGoesItsWay_data();
    void listingGoesItsWay();
    void roomsTellWhomToAskAndWhatIsOurs();
    void anotherNickIsFound_data();
    void anotherNickIsFound();
    void successorsBringTheirPassword_data();
    void successorsBringTheirPassword();
};

/// All pages of rooms in the recorded case.
static QList<disco::ItemsPage> pages(const QString &server)
{
    QList<disco::ItemsPage> found;
    for (const auto &recorded : wire::received(server + u"/5.20_items_rsm"_s)) {
        if (const auto page = disco::itemsPage(recorded.stanza))
            found << *page;
    }
    return found;
}

void BrowseTest::pagesAreReadAsServersSendThem_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("paged");
    QTest::newRow("Prosody sends everything at once") << u"prosody"_s << false;
    QTest::newRow("ejabberd sends pages") << u"ejabberd"_s << true;
}

void BrowseTest::pagesAreReadAsServersSendThem()
{
    QFETCH(QString, server);
    QFETCH(bool, paged);
    const auto found = pages(server);
    QVERIFY(!found.isEmpty());
    for (const auto &page : found) {
        QCOMPARE(page.paged, paged);
        QCOMPARE(page.count, paged ? 6 : -1);
        for (const auto &item : page.items) {
            QVERIFY(item.address.endsWith(u"@conference.localhost"));
            QVERIFY2(!item.name.contains(u'('), qPrintable(item.name));
            QCOMPARE(item.people >= 0, paged);
        }
        if (!paged)
            QVERIFY(!disco::nextAfter(page, {}));
    }
}

void BrowseTest::countsAreTakenOffOnlyWhereTheyAreGlued_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("people");
    const auto set = u"<set xmlns='http://jabber.org/protocol/rsm'><count>2</count></set>"_s;
    QTest::newRow("ejabberd") << set + u"<item jid='a@x' name='Tea (3)'/><item jid='b@x' name='(2) (0)'/>"_s
                              << QStringList {u"Tea"_s, u"(2)"_s} << QList<int> {3, 0};
    QTest::newRow("a private one") << set + u"<item jid='a@x' name='Tea (private, 3)'/>"_s << QStringList {u"Tea"_s}
                                   << QList<int> {3};
    QTest::newRow("a name that looks like it, elsewhere")
        << u"<item jid='a@x' name='Apollo (13)'/>"_s << QStringList {u"Apollo (13)"_s} << QList<int> {-1};
    QTest::newRow("only one of them looks like it")
        << set + u"<item jid='a@x' name='Apollo (13)'/><item jid='b@x' name='Tea'/>"_s
        << QStringList {u"Apollo (13)"_s, u"Tea"_s} << QList<int> {-1, -1};
    QTest::newRow("no address, no room") << set + u"<item name='Tea (3)'/>"_s << QStringList() << QList<int>();
    QTest::newRow("many lines become one")
        << u"<item jid='a@x' name='Tea&#10;  time'/>"_s << QStringList {u"Tea time"_s} << QList<int> {-1};
}

void BrowseTest::countsAreTakenOffOnlyWhereTheyAreGlued()
{
    QFETCH(QString, inside);
    const auto page = disco::itemsPage(xml::parse(
        u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#items'>%1</query></iq>"_s.arg(
            inside)));
    QVERIFY(page);
    QStringList names;
    QList<int> people;
    for (const auto &item : page->items) {
        names << item.name;
        people << item.people;
    }
    QTEST(names, "names");
    QTEST(people, "people");
}

void BrowseTest::pagingEnds_data()
{
    QTest::addColumn<disco::ItemsPage>("page");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("next");
    QTest::newRow("another page") << disco::ItemsPage {{}, true, u"b"_s, 6} << u"a"_s << u"b"_s;
    QTest::newRow("the last one") << disco::ItemsPage {{}, true, {}, 6} << u"a"_s << QString();
    QTest::newRow("a circle") << disco::ItemsPage {{}, true, u"a"_s, 6} << u"a"_s << QString();
    QTest::newRow("no pages at all") << disco::ItemsPage {{}, false, u"b"_s, -1} << QString() << QString();
}

void BrowseTest::pagingEnds()
{
    QFETCH(disco::ItemsPage, page);
    QFETCH(QString, after);
    const auto next = disco::nextAfter(page, after);
    QTEST(next.value_or(QString()), "next");
}

void BrowseTest::aSearchIsAskedAndRead()
{
    const QString query = xml::toString(search::query(u"tea & cake"_s, 100));
    QVERIFY(query.contains(u"urn:xmpp:channel-search:0:search-params"_s));
    QVERIFY(query.contains(u"tea &amp; cake"_s));
    QVERIFY(!query.contains(u"<after"_s));
    const auto page = search::page(xml::parse(
        u"<iq xmlns='jabber:client'><result xmlns='urn:xmpp:channel-search:0:search'>"
        "<item address='tea@muc.example'><name>Tea</name><nusers>43</nusers><description>Hot\nwater</description>"
        "<is-open/></item><item address='mix@mix.example'><service-type>xep-0369</service-type></item><item/>"
        "<set xmlns='http://jabber.org/protocol/rsm'><first>1</first><last>2</last><max>5</max></set></result></iq>"_s));
    QVERIFY(page);
    QCOMPARE(page->rooms.size(), 1);
    QCOMPARE(page->rooms.first(), (search::Found {{u"tea@muc.example"_s, u"Tea"_s, 43}, u"Hot water"_s, {}, true}));
    QCOMPARE(disco::nextAfter(page->paging, {}), u"2"_s);
    QVERIFY(!search::page(xml::parse(u"<iq xmlns='jabber:client'/>"_s)));
}

void BrowseTest::listingGoesItsWay_data()
{
    using enum directory::State;
    using directory::Event;
    QTest::addColumn<directory::State>("state");
    QTest::addColumn<Event>("event");
    QTest::addColumn<directory::State>("expected");
    QTest::newRow("somebody looks") << Idle << Event::Ask << Asking;
    QTest::newRow("a service") << Asking << Event::IsService << Listing;
    QTest::newRow("a server") << Asking << Event::IsServer << Seeking;
    QTest::newRow("a server's service") << Seeking << Event::IsService << Listing;
    QTest::newRow("the last page") << Listing << Event::End << Complete;
    QTest::newRow("a page too late") << Idle << Event::End << Idle;
    QTest::newRow("refused") << Listing << Event::Fail << Failed;
    QTest::newRow("a late refusal") << Complete << Event::Fail << Complete;
    QTest::newRow("again after a failure") << Failed << Event::Ask << Asking;
    QTest::newRow("nobody looks any more") << Seeking << Event::Stop << Idle;
    QTest::newRow("what is there stays") << Complete << Event::Stop << Complete;
}

void BrowseTest::listingGoesItsWay()
{
    QFETCH(directory::State, state);
    QFETCH(directory::Event, event);
    QTEST(directory::next(state, event), "expected");
}

void BrowseTest::roomsTellWhomToAskAndWhatIsOurs()
{
    const auto info = muc::roomInfo(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#info'>"
                   "<feature var='jabber:iq:register'/><x xmlns='jabber:x:data' type='result'>"
                   "<field var='muc#roominfo_contactjid'><value>nurse@verona.lit/garden</value><value>no one</value>"
                   "<value>xmpp:friar@verona.lit?message</value><value>nurse@verona.lit</value></field>"
                   "<field var='muc#roominfo_logs'><value>https://verona.lit/logs</value></field></x></query></iq>"_s));
    QCOMPARE(info.contacts, (QStringList {u"nurse@verona.lit"_s, u"friar@verona.lit"_s}));
    QCOMPARE(info.logs, u"https://verona.lit/logs"_s);
    QVERIFY(info.registers);
    QVERIFY(muc::roomInfo(xml::parse(u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#info'>"
                                     "<x xmlns='jabber:x:data' type='result'><field var='muc#roominfo_logs'>"
                                     "<value>javascript:alert(1)</value></field></x></query></iq>"_s))
                .logs.isEmpty());
    QStringList nicks;
    for (const auto &recorded : wire::received(u"prosody/5.51_register_nick"_s)) {
        if (const QString nick = muc::reservedNick(recorded.stanza); !nick.isEmpty())
            nicks << nick;
    }
    QCOMPARE(nicks, QStringList {u"Cee"_s});
}

void BrowseTest::anotherNickIsFound_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<QString>("other");
    QTest::newRow("a name") << u"Tea"_s << u"Tea2"_s;
    QTest::newRow("a number") << u"Tea2"_s << u"Tea3"_s;
    QTest::newRow("zero") << u"Tea0"_s << u"Tea2"_s;
    QTest::newRow("only a number") << u"41"_s << u"42"_s;
    QTest::newRow("a long number") << u"Tea123456789"_s << u"Tea123456790"_s;
    QTest::newRow("with a robot") << u"Tea \U0001F916"_s << u"Tea"_s;
    QTest::newRow("nothing is left") << u"\U0001F916"_s << QString();
}

void BrowseTest::anotherNickIsFound()
{
    QFETCH(QString, nick);
    QTEST(otherNick(nick), "other");
}

void BrowseTest::successorsBringTheirPassword_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("password");
    QTest::newRow("Prosody's") << u"xmpp:new@muc.x?join"_s << u"new@muc.x"_s << QString();
    QTest::newRow("bare") << u"new@muc.x"_s << u"new@muc.x"_s << QString();
    QTest::newRow("with a password") << u"xmpp:new@muc.x?join;password=a%20b"_s << u"new@muc.x"_s << u"a b"_s;
    QTest::newRow("no room") << u"xmpp:muc.x"_s << QString() << QString();
    QTest::newRow("no link") << u"https://x/y"_s << QString() << QString();
}

void BrowseTest::successorsBringTheirPassword()
{
    QFETCH(QString, link);
    QString password = u"old"_s;
    QTEST(muc::successor(link, &password), "room");
    QTEST(password, "password");
}

PARLOUR_TEST(BrowseTest)
#include "browsetest.moc"
