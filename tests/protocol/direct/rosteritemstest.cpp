// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/roster/grouptext.h"
#include "protocol/roster/roster.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using roster::Subscription;
using roster::Wish;

/// The contacts of an account as stanzas: who they are, and how they are there.
class RosterItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfTheRoster()
    {
        const auto items =
            roster::items(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>"
                                     "<item jid='Bob@localhost/x' name=' Bob \n B ' "
                                     "subscription='both'><group>Friends</group><group>Friends</group>"
                                     "<group/><group>Work</group></item>"
                                     "<item jid='carol@localhost' ask='subscribe'/>"
                                     "<item jid='dave@localhost' subscription='remove'/>"
                                     "<item jid='eve@localhost' subscription='odd'/>"
                                     "<item jid='@'/></query></iq>"_s));
        QCOMPARE(items.size(), 4);
        QCOMPARE(items.at(0),
                 (roster::Item {.contact = *Jid::parse(u"bob@localhost"),
                                .subscription = Subscription::Both,
                                .name = u"Bob B"_s,
                                .groups = {u"Friends"_s, u"Work"_s}}));
        QVERIFY(items.at(1).asked && items.at(1).subscription == Subscription::None);
        QVERIFY(items.at(2).removed);
        QCOMPARE(items.at(3).subscription, Subscription::None);
    }

    void namesAreBounded()
    {
        const auto items = roster::items(xml::parse(
            u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:roster'><item jid='bob@localhost' name='%1'/></query></iq>"_s
                .arg(QString(5000, u'x'))));
        QCOMPARE(items.first().name.size(), roster::MaxName);
    }

    void changesAreRead()
    {
        const Jid bob = *Jid::parse(u"bob@localhost");
        auto iq = xml::element(u"iq"_s);
        iq.appendChild(iq.ownerDocument().importNode(roster::change(bob, u"Bob"_s, {u"Work"_s}), true));
        QCOMPARE(roster::items(iq).first(), (roster::Item {.contact = bob, .name = u"Bob"_s, .groups = {u"Work"_s}}));
        auto gone = xml::element(u"iq"_s);
        gone.appendChild(gone.ownerDocument().importNode(roster::removal(bob), true));
        QVERIFY(roster::items(gone).first().removed);
    }

    void wishes_data()
    {
        QTest::addColumn<QString>("presence");
        QTest::addColumn<bool>("isWish");
        QTest::newRow("asks") << u"<presence xmlns='jabber:client' from='bob@localhost' type='subscribe'/>"_s << true;
        QTest::newRow("is there") << u"<presence xmlns='jabber:client' from='bob@localhost/x'/>"_s << false;
        QTest::newRow("a server") << u"<presence xmlns='jabber:client' from='localhost' type='subscribe'/>"_s << false;
        QTest::newRow("from nobody") << u"<presence xmlns='jabber:client' type='subscribe'/>"_s << false;
        QTest::newRow("no presence") << u"<message xmlns='jabber:client' from='bob@localhost' type='subscribe'/>"_s
                                     << false;
    }
    void wishes()
    {
        QFETCH(QString, presence);
        QTEST(roster::wishTold(xml::parse(presence)).has_value(), "isWish");
    }

    void groupsAsText_data()
    {
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QStringList() << QString();
        QTest::newRow("some") << QStringList({u"Work"_s, u"Choir"_s}) << u"Work, Choir"_s;
        QTest::newRow("a comma") << QStringList({u"Work, Berlin"_s, u"Choir"_s}) << u"\"Work, Berlin\", Choir"_s;
        QTest::newRow("a comma and marks") << QStringList {u"a \"b\", c"_s} << u"\"a \"\"b\"\", c\""_s;
        QTest::newRow("marks around it") << QStringList {u"\"a\""_s} << u"\"\"\"a\"\"\""_s;
        QTest::newRow("a mark inside") << QStringList {u"5\" disks"_s} << u"5\" disks"_s;
        QTest::newRow("nothing but commas") << QStringList {u",,"_s} << u"\",,\""_s;
        QTest::newRow("long") << QStringList {QString(200, u'"')} << QString(402, u'"');
    }
    void groupsAsText()
    {
        QFETCH(QStringList, groups);
        QTEST(roster::groupText(groups), "text");
        QCOMPARE(roster::groupsIn(roster::groupText(groups)), groups);
    }

    void groupsAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("spaces and nothing")
            << u"  Choir,, Old   Work ,Choir"_s << QStringList({u"Choir"_s, u"Old Work"_s});
        QTest::newRow("in marks") << u" \" Work , Berlin\" ,x"_s << QStringList({u"Work , Berlin"_s, u"x"_s});
        QTest::newRow("nothing closes it") << u"\"Work, Berlin"_s << QStringList({u"\"Work"_s, u"Berlin"_s});
        QTest::newRow("closed in the middle") << u"\"Work\" Berlin, x"_s << QStringList({u"\"Work\" Berlin"_s, u"x"_s});
        QTest::newRow("too long") << QString(20'000, u'"') << QStringList {QString(200, u'"')};
    }
    void groupsAsTyped()
    {
        QFETCH(QString, text);
        QTEST(roster::groupsIn(text), "groups");
    }

    void wishesAreUnderstood()
    {
        for (const auto wish : {Wish::Subscribe, Wish::Subscribed, Wish::Unsubscribe, Wish::Unsubscribed}) {
            auto stanza = roster::wishStanza(*Jid::parse(u"alice@localhost"), wish);
            stanza.setAttribute(u"from"_s, u"bob@localhost/x"_s);
            xml::appendText(stanza, u"nick"_s, u"Bob\u202E"_s, QLatin1StringView("http://jabber.org/protocol/nick"));
            xml::appendText(stanza, u"status"_s, u"it is me"_s);
            const auto told = roster::wishTold(stanza);
            QVERIFY(told);
            QCOMPARE(told->wish, wish);
            QCOMPARE(told->from.toString(), u"bob@localhost"_s);
            QCOMPARE(told->text, u"it is me"_s);
        }
    }

    void howADeviceIsThere()
    {
        const auto device = roster::device(xml::parse(
            u"<presence xmlns='jabber:client' from='bob@localhost/x'><show>dnd</show><status>busy</status>"
            "<priority>500</priority><idle xmlns='urn:xmpp:idle:1' since='2026-11-01T10:00:00Z'/></presence>"_s));
        QVERIFY(device && device->isThere);
        QCOMPARE(device->presence, (Presence {muc::Show::DoNotDisturb, u"busy"_s}));
        QCOMPARE(device->priority, 127);
        QCOMPARE(device->idleSince->toString(Qt::ISODate), u"2026-11-01T10:00:00Z"_s);
        const auto gone = roster::device(
            xml::parse(u"<presence xmlns='jabber:client' from='bob@localhost/x' type='unavailable'/>"_s));
        QVERIFY(gone && !gone->isThere);
        QVERIFY(!roster::device(xml::parse(
            u"<presence xmlns='jabber:client' from='tea@c/bob'><x xmlns='http://jabber.org/protocol/muc#user'/></presence>"_s)));
        QVERIFY(
            !roster::device(xml::parse(u"<presence xmlns='jabber:client' from='bob@localhost/x' type='probe'/>"_s)));
    }
};

PARLOUR_TEST(RosterItemsTest)
#include "rosteritemstest.moc"
