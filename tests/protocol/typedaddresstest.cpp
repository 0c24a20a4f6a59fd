// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/escaping.h"
#include "protocol/address/typed.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using typed::Problem;

/// What people type where an address is wanted.
class TypedAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rooms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("complete");
        QTest::addColumn<QString>("address"); // Empty: none.
        const QString service = u"chat.example"_s;
        QTest::newRow("a name means a room of our service")
            << u"tea"_s << service << u"tea@chat.example"_s << u"tea@chat.example"_s;
        QTest::newRow("a name means nothing without a service") << u"tea"_s << QString() << u"tea"_s << QString();
        QTest::newRow("an address is whole") << u"tea@muc.far"_s << service << u"tea@muc.far"_s << u"tea@muc.far"_s;
        QTest::newRow("white space around it is not meant")
            << u"  Tea "_s << service << u"Tea@chat.example"_s << u"tea@chat.example"_s;
        QTest::newRow("half an address is none") << u"tea@"_s << service << u"tea@"_s << QString();
        QTest::newRow("somebody inside is no room")
            << u"tea@muc.far/bob"_s << service << u"tea@muc.far/bob"_s << QString();
        QTest::newRow("two words are a name")
            << u"my room"_s << service << u"my\\20room@chat.example"_s << u"my\\20room@chat.example"_s;
        QTest::newRow("two words are a name elsewhere")
            << u"My room@muc.far"_s << service << u"My\\20room@muc.far"_s << u"my\\20room@muc.far"_s;
        QTest::newRow("a channel of a network, behind a gateway")
            << u"#chan@net@gw.far"_s << service << u"#chan\\40net@gw.far"_s << u"#chan\\40net@gw.far"_s;
        QTest::newRow("all that can be escaped")
            << u"a\"b&c'd/e:f<g>h@muc.far"_s << service << u"a\\22b\\26c\\27d\\2fe\\3af\\3cg\\3eh@muc.far"_s
            << u"a\\22b\\26c\\27d\\2fe\\3af\\3cg\\3eh@muc.far"_s;
        QTest::newRow("a slash in a name")
            << u"tea/milk"_s << service << u"tea\\2fmilk@chat.example"_s << u"tea\\2fmilk@chat.example"_s;
        QTest::newRow("what is escaped already")
            << u"my\\20room@muc.far"_s << service << u"my\\20room@muc.far"_s << u"my\\20room@muc.far"_s;
        QTest::newRow("white space around the @")
            << u"tea @ muc.far"_s << service << u"tea@muc.far"_s << u"tea@muc.far"_s;
        QTest::newRow("a host that DNS would not have")
            << u"hall@conference.my_server.lan"_s << service << u"hall@conference.my_server.lan"_s
            << u"hall@conference.my_server.lan"_s;
        QTest::newRow("somebody inside with an @ in the name")
            << u"tea@muc.far/bob@home"_s << service << u"tea@muc.far/bob@home"_s << QString();
        QTest::newRow("a space in the host") << u"tea@muc far"_s << service << u"tea@muc far"_s << QString();
        QTest::newRow("a link") << u"xmpp:hall@muc.far?join"_s << service << u"hall@muc.far"_s << u"hall@muc.far"_s;
        QTest::newRow("a link in brackets, with white space")
            << u" <xmpp:hall@muc.far?join;password=a%20b> \n"_s << service << u"hall@muc.far"_s << u"hall@muc.far"_s;
        QTest::newRow("a link with an escape")
            << u"xmpp:my%5C20room@muc.far"_s << service << u"my\\20room@muc.far"_s << u"my\\20room@muc.far"_s;
        QTest::newRow("an address in brackets")
            << u"<tea@muc.far>"_s << service << u"tea@muc.far"_s << u"tea@muc.far"_s;
        QTest::newRow("a link to no room") << u"xmpp:muc.far"_s << service << u"xmpp:muc.far"_s << QString();
        QTest::newRow("a broken link") << u"xmpp:hall@muc.far?join;x"_s << service << u"xmpp:hall@muc.far?join;x"_s
                                       << QString();
        QTest::newRow("a web page is no name")
            << u"https://tea.example"_s << service << u"https://tea.example"_s << QString();
        QTest::newRow("a service is no room") << u"muc.far"_s << QString() << u"muc.far"_s << QString();
    }
    void rooms()
    {
        QFETCH(QString, text);
        QFETCH(QString, service);
        QFETCH(QString, address);
        QTEST(typed::completeRoom(text, service), "complete");
        const auto room = typed::room(text, service);
        QCOMPARE(room ? room->toString() : QString(), address);
        QCOMPARE(typed::roomProblem(text, service), address.isEmpty() ? Problem::NoAddress : Problem::None);
    }

    void accounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("an address") << u"romeo@example.org"_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("white space and capitals")
            << u"  Romeo@Example.org "_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("a device of it") << u"romeo@example.org/home"_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("nothing") << u"  "_s << QString() << Problem::Empty;
        QTest::newRow("a server") << u"example.org"_s << QString() << Problem::NoAddress;
        QTest::newRow("half an address") << u"romeo@"_s << QString() << Problem::NoAddress;
        QTest::newRow("on a host with an underscore") << u"ann@my_server"_s << u"ann@my_server"_s << Problem::None;
        QTest::newRow("a link") << u"<xmpp:romeo@example.org>"_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("a link that wants something")
            << u"xmpp:romeo@example.org?message;body=hi"_s << u"romeo@example.org"_s << Problem::None;
        QTest::newRow("an address as the name")
            << u"romeo@corp.lan@example.org"_s << u"romeo\\40corp.lan@example.org"_s << Problem::None;
        QTest::newRow("an address for mail") << u"mailto:romeo@example.org"_s << QString() << Problem::NoAddress;
    }
    void accounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto account = typed::account(text);
        QCOMPARE(account ? account->toString() : QString(), address);
        QTEST(typed::accountProblem(text), "problem");
    }

    void several_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("between all that stands between addresses")
            << u"ann@a.example, bob@b.example;carol@c.example\ndan@d.example"_s
            << QStringList {u"ann@a.example"_s, u"bob@b.example"_s, u"carol@c.example"_s, u"dan@d.example"_s};
        QTest::newRow("each once, and no device")
            << u"Ann@a.example ann@a.example/home"_s << QStringList {u"ann@a.example"_s};
        QTest::newRow("links, which have semicolons of their own")
            << u"<xmpp:ann@a.example?message;body=hi>, xmpp:bob@b_1.example"_s
            << QStringList {u"ann@a.example"_s, u"bob@b_1.example"_s};
        QTest::newRow("what is none, without what may be secret")
            << u"ann@ xmpp:?join;password=secret"_s << QStringList {u"ann@"_s, u"xmpp:"_s};
        QTest::newRow("a server") << u"evil.example"_s << QStringList {u"evil.example"_s};
    }
    void several()
    {
        QFETCH(QString, text);
        QTEST(typed::addresses(text), "addresses");
    }

    void linksTellMoreThanTheRoom()
    {
        const auto link = typed::link(u" <xmpp:hall@muc.far?join;nick=Ann;password=a%20b> "_s);
        QVERIFY(link);
        QCOMPARE(link->nick, u"Ann"_s);
        QCOMPARE(link->password, u"a b"_s);
        QVERIFY(!typed::link(u"hall@muc.far"_s));
        QVERIFY(!typed::link(u"xmpp:ann@far?message"_s)); // Of a person.
        QCOMPARE(typed::linkedAddress(u"xmpp:ann@far?message"_s)->bare(), u"ann@far"_s);
    }

    void localpartsAreReadAsPeopleWroteThem_data()
    {
        QTest::addColumn<QString>("localpart");
        QTest::addColumn<QString>("text");
        QTest::newRow("a space") << u"my\\20room"_s << u"my room"_s;
        QTest::newRow("an @, whatever the case of the digits") << u"#chan\\40net\\2Fx"_s << u"#chan@net/x"_s;
        QTest::newRow("a backslash before an escape") << u"a\\5c20b"_s << u"a\\20b"_s;
        QTest::newRow("no escape") << u"a\\20"_s + u"b\\41\\4"_s << u"a b\\41\\4"_s;
        QTest::newRow("spaces at the ends stay seen") << u"\\20admin\\20"_s << u"\\20admin\\20"_s;
        QTest::newRow("nothing that hides or breaks") << u"a\\0ab\\00c\\ad"_s << u"a\\0ab\\00c\\ad"_s;
        QTest::newRow("none") << u"tea"_s << u"tea"_s;
    }
    void localpartsAreReadAsPeopleWroteThem()
    {
        QFETCH(QString, localpart);
        QTEST(escaping::unescaped(localpart), "text");
    }

    void nothingIsNoRoom()
    {
        QCOMPARE(typed::roomProblem(u" "_s, u"chat.example"_s), Problem::Empty);
        QVERIFY(!typed::room({}, u"chat.example"_s));
    }
};

PARLOUR_TEST(TypedAddressTest)
#include "typedaddresstest.moc"
