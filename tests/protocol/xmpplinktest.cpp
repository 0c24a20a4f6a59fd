// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/xmpplink.h"
#include "protocol/address/sharedlink.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;

class XmppLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        using enum XmppLink::Action;
        QTest::addColumn<QString>("text");
        QTest::addColumn<XmppLink>("link");
        const auto room = u"orchard@muc.example.org"_s;
        QTest::newRow("join") << u"xmpp:orchard@muc.example.org?join"_s << XmppLink {room, {}, {}, Join};
        QTest::newRow("the bare address") << u"xmpp:orchard@muc.example.org"_s << XmppLink {room, {}, {}, Show};
        QTest::newRow("scheme and verb in capitals")
            << u"XMPP:orchard@muc.example.org?JOIN"_s << XmppLink {room, {}, {}, Join};
        QTest::newRow("written unlike the server writes it")
            << u"xmpp:Orchard@MUC.example.org?join"_s << XmppLink {room, {}, {}, Join};
        QTest::newRow("nick") << u"xmpp:orchard@muc.example.org?join;nick=Juliet"_s
                              << XmppLink {room, u"Juliet"_s, {}, Join};
        QTest::newRow("nick as resource")
            << u"xmpp:orchard@muc.example.org/Juliet"_s << XmppLink {room, u"Juliet"_s, {}, Show};
        QTest::newRow("password") << u"xmpp:orchard@muc.example.org?join;password=cauldron%20burn"_s
                                  << XmppLink {room, {}, u"cauldron burn"_s, Join};
        QTest::newRow("both, encoded") << u"xmpp:orchard@muc.example.org?join;password=a%3Bb%3D%25;nick=%F0%9F%8C%B9"_s
                                       << XmppLink {room, u"🌹"_s, u"a;b=%"_s, Join};
        QTest::newRow("a plus is a plus")
            << u"xmpp:orchard@muc.example.org?join;password=a+b"_s << XmppLink {room, {}, u"a+b"_s, Join};
        QTest::newRow("equals in a value")
            << u"xmpp:orchard@muc.example.org?join;password=a=b"_s << XmppLink {room, {}, u"a=b"_s, Join};
        QTest::newRow("empty value") << u"xmpp:orchard@muc.example.org?join;nick="_s << XmppLink {room, {}, {}, Join};
        QTest::newRow("unknown keys") << u"xmpp:orchard@muc.example.org?join;colour=red"_s
                                      << XmppLink {room, {}, {}, Join};
        QTest::newRow("letters beyond ASCII")
            << u"xmpp:b%C3%BCcher@muc.example.org?join"_s << XmppLink {u"bücher@muc.example.org"_s, {}, {}, Join};
        QTest::newRow("with the account to use")
            << u"xmpp://juliet@example.org/orchard@muc.example.org?join"_s << XmppLink {room, {}, {}, Join};
        QTest::newRow("write to somebody")
            << u"xmpp:orchard@muc.example.org?message;body=buy%20this"_s << XmppLink {room, {}, {}, Message};
        QTest::newRow("write to a device")
            << u"xmpp:orchard@muc.example.org/phone?message"_s << XmppLink {room, {}, {}, Message};
        QTest::newRow("a long body is not read") << u"xmpp:orchard@muc.example.org?message;body="_s
                + QString(2000, u'x') << XmppLink {room, {}, {}, Message};
        QTest::newRow("a contact") << u"xmpp:orchard@muc.example.org?roster;name=Ann%20O"_s
                                   << XmppLink {room, u"Ann O"_s, {}, Roster};
        QTest::newRow("a contact, the older way")
            << u"xmpp:orchard@muc.example.org?subscribe"_s << XmppLink {room, {}, {}, Roster};
        QTest::newRow("fragment") << u"xmpp:orchard@muc.example.org?join#top"_s << XmppLink {room, {}, {}, Join};
    }

    void understands()
    {
        QFETCH(QString, text);
        QFETCH(XmppLink, link);
        const auto parsed = XmppLink::parse(text);
        QVERIFY(parsed);
        QCOMPARE(parsed->room, link.room);
        QCOMPARE(parsed->nick, link.nick);
        QCOMPARE(parsed->password, link.password);
        QCOMPARE(parsed->action, link.action);
    }

    void peopleAndRooms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("joined") << u"xmpp:orchard@example.org?join"_s << false;
        QTest::newRow("bare, at a server") << u"xmpp:juliet@example.org"_s << true;
        QTest::newRow("bare, at a service of rooms") << u"xmpp:orchard@muc.example.org"_s << false;
        QTest::newRow("bare, at another") << u"xmpp:orchard@conference.example.org"_s << false;
        QTest::newRow("only the beginning of its name") << u"xmpp:juliet@mucous.example"_s << true;
        QTest::newRow("written to") << u"xmpp:juliet@chat.example.org?message"_s << true;
        QTest::newRow("added") << u"xmpp:juliet@chat.example.org?roster"_s << true;
    }
    void peopleAndRooms()
    {
        QFETCH(QString, text);
        QTEST(XmppLink::parse(text)->isPerson(), "expected");
    }

    void whatIsHandedOnIsRead_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("link");
        QTest::newRow("plain") << u"hall@conference.example.org"_s << u"xmpp:hall@conference.example.org"_s;
        QTest::newRow("what means something in links")
            << u"a?b#c;d%e@example.org"_s << u"xmpp:a%3Fb%23c%3Bd%25e@example.org"_s;
        QTest::newRow("of another alphabet") << u"bücher@example.org"_s << u"xmpp:b%C3%BCcher@example.org"_s;
    }
    void whatIsHandedOnIsRead()
    {
        QFETCH(QString, address);
        QFETCH(QString, link);
        using enum XmppLink::Action;
        const Jid jid = *Jid::parse(address);
        QCOMPARE(sharedLink(jid, Shared::Room), link + u"?join"_s);
        QVERIFY(*XmppLink::parse(sharedLink(jid, Shared::Room)) == (XmppLink {jid.bare(), {}, {}, Join}));
        QVERIFY(*XmppLink::parse(sharedLink(jid, Shared::Person)) == (XmppLink {jid.bare(), {}, {}, Roster}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("only the scheme") << u"xmpp:"_s;
        QTest::newRow("another scheme") << u"https://example.org/orchard@muc"_s;
        QTest::newRow("no scheme") << u"orchard@muc.example.org"_s;
        QTest::newRow("a service, no room") << u"xmpp:muc.example.org?join"_s;
        QTest::newRow("no domain") << u"xmpp:orchard@?join"_s;
        QTest::newRow("no room") << u"xmpp:?join"_s;
        QTest::newRow("no address behind the account") << u"xmpp://orchard@muc.example.org?join"_s;
        QTest::newRow("empty query") << u"xmpp:orchard@muc.example.org?"_s;
        QTest::newRow("another verb") << u"xmpp:orchard@muc.example.org?remove"_s;
        QTest::newRow("key without value") << u"xmpp:orchard@muc.example.org?join;nick"_s;
        QTest::newRow("value without key") << u"xmpp:orchard@muc.example.org?join;=x"_s;
        QTest::newRow("nothing behind the semicolon") << u"xmpp:orchard@muc.example.org?join;"_s;
        QTest::newRow("nick twice") << u"xmpp:orchard@muc.example.org?join;nick=a;nick=b"_s;
        QTest::newRow("cut percent") << u"xmpp:orchard@muc.example.org?join;nick=a%4"_s;
        QTest::newRow("percent of what") << u"xmpp:orchard@muc.example.org?join;nick=%zz"_s;
        QTest::newRow("not UTF-8") << u"xmpp:orchard@muc.example.org?join;nick=%ff%fe"_s;
        QTest::newRow("NUL in a password") << u"xmpp:orchard@muc.example.org?join;password=a%00b"_s;
        QTest::newRow("line break in a nick") << u"xmpp:orchard@muc.example.org?join;nick=a%0Ab"_s;
        QTest::newRow("blank in the address") << u"xmpp:or%20chard@muc.example.org?join"_s;
        QTest::newRow("two at signs") << u"xmpp:a@b@c?join"_s;
        QTest::newRow("endless nick") << u"xmpp:orchard@muc.example.org?join;nick="_s + QString(2000, u'x');
        QTest::newRow("endless link") << u"xmpp:orchard@muc.example.org?join;x="_s + QString(1'000'000, u'x');
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!XmppLink::parse(text));
    }
};

PARLOUR_TEST(XmppLinkTest)
#include "xmpplinktest.moc"
