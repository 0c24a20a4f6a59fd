// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/address/jid.h"
#include "protocol/address/nickname.h"
#include "protocol/muc/admin.h"
#include "protocol/muc/invitation.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

class JidTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // Empty: refused.
        QTest::newRow("a bare address") << u"romeo@montague.example"_s << u"romeo@montague.example"_s;
        QTest::newRow("case is folded except in the resource")
            << u"Room@Conference.LOCALHOST/Nick"_s << u"room@conference.localhost/Nick"_s;
        QTest::newRow("a domain alone") << u"conference.localhost"_s << u"conference.localhost"_s;
        QTest::newRow("a resource may hold @ and /") << u"a@b/c@d/e"_s << u"a@b/c@d/e"_s;
        QTest::newRow("the final dot of a domain does not count") << u"a@example.org."_s << u"a@example.org"_s;
        QTest::newRow("IDNA") << u"a@xn--bcher-kva.example"_s << u"a@b\u00fccher.example"_s;
        QTest::newRow("an address literal") << u"a@[::1]"_s << u"a@[::1]"_s;
        QTest::newRow("an address literal with IPv4") << u"a@[::FFFF:127.0.0.1]"_s << u"a@[::ffff:127.0.0.1]"_s;
        QTest::newRow("brackets around a look-alike") << u"a@[\u202Egro.knab]"_s << QString();
        QTest::newRow("brackets around anything") << u"a@[x <b>\n y]"_s << QString();
        QTest::newRow("empty brackets") << u"a@[]"_s << QString();
        QTest::newRow("half a bracket") << u"a@["_s << QString();
        QTest::newRow("fullwidth letters are folded") << u"\uFF41@example.org"_s << u"a@example.org"_s;
        QTest::newRow("a host with an underscore") << u"ann@My_Server"_s << u"ann@my_server"_s;
        QTest::newRow("an underscore below a domain")
            << u"hall@_conference.my_server.lan/ann"_s << u"hall@_conference.my_server.lan/ann"_s;
        QTest::newRow("an underscore in an international name") << u"a@b\u00fccher_1.lan"_s << u"a@b\u00fccher_1.lan"_s;
        QTest::newRow("two hyphens where a prefix would end") << u"bob@ab--cd.lan"_s << u"bob@ab--cd.lan"_s;
        QTest::newRow("hyphens at the ends") << u"bob@-ab-.lan"_s << u"bob@-ab-.lan"_s;
        QTest::newRow("an escaped localpart") << u"My\\20Room@c.example"_s << u"my\\20room@c.example"_s;
        QTest::newRow("a label that only claims to be IDNA") << u"a@xn--\u00fc.example"_s << QString();
        QTest::newRow("a quote in the domain") << u"a@my\"server"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("no localpart before the @") << u"@example.org"_s << QString();
        QTest::newRow("no domain") << u"room@"_s << QString();
        QTest::newRow("an empty resource") << u"a@b/"_s << QString();
        QTest::newRow("white space in the localpart") << u"a b@example.org"_s << QString();
        QTest::newRow("white space in the domain") << u"a@exam ple"_s << QString();
        QTest::newRow("a quote in the localpart") << u"a\"b@example.org"_s << QString();
        QTest::newRow("two @") << u"a@b@c"_s << QString();
        QTest::newRow("a localpart over 1023 bytes") << QString(1024, u'x') + u"@b"_s << QString();
        QTest::newRow("a million characters") << QString(1'000'000, u'x') + u"@b/c"_s << QString();
        QTest::newRow("an unpaired surrogate") << u"a\xD800@b"_s << QString();
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto jid = Jid::parse(text);
        QCOMPARE(jid.has_value(), !expected.isEmpty());
        QCOMPARE(jid.value_or(Jid()).toString(), expected);
    }

    void nobodyIsLostForTheNameOfTheHost()
    {
        const auto list = muc::affiliates(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/muc#admin'><item "
            "affiliation='member' jid='bob@office_pc.lan'/></query></iq>"_s));
        QVERIFY(list);
        QCOMPARE(list->first().address, u"bob@office_pc.lan"_s);
        const auto invitation = muc::invitation(
            xml::parse(u"<message xmlns='jabber:client' from='carol@office_pc.lan/b'><x xmlns='jabber:x:conference' "
                       "jid='hall@conference.my_server.lan'/></message>"_s));
        QVERIFY(invitation);
        QCOMPARE(invitation->room.toString(), u"hall@conference.my_server.lan"_s);
        QCOMPARE(invitation->inviterAddress.toString(), u"carol@office_pc.lan"_s);
    }

    void sameRoomIsEqual()
    {
        QCOMPARE(Jid::parse(u"Tea@Conference.Localhost"), Jid::parse(u"tea@conference.localhost"));
        QCOMPARE(qHash(*Jid::parse(u"Tea@conference.localhost")), qHash(*Jid::parse(u"tea@conference.localhost")));
    }

    void nick_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<NickProblem>("problem");
        QTest::newRow("a plain nick") << u"Romeo"_s << NickProblem::None;
        QTest::newRow("white space inside is fine") << u"Romeo Montague"_s << NickProblem::None;
        QTest::newRow("any script is fine") << u"\u5b89\u7f8e"_s << NickProblem::None;
        QTest::newRow("1023 bytes") << QString(1023, u'n') << NickProblem::None;
        QTest::newRow("1024 bytes") << QString(1024, u'n') << NickProblem::TooLong;
        QTest::newRow("bytes count, not characters") << QString(512, u'\u00e4') << NickProblem::TooLong;
        QTest::newRow("nothing") << QString() << NickProblem::Empty;
        QTest::newRow("only white space") << u" \t"_s << NickProblem::Empty;
        QTest::newRow("only a soft hyphen") << u"\u00ad"_s << NickProblem::Empty;
        QTest::newRow("only a zero-width space") << u"\u200b"_s << NickProblem::Empty;
        QTest::newRow("an emoji") << u"Romeo \U0001F339"_s << NickProblem::NotAllowed;
        QTest::newRow("a private-use character") << u"a\ue000"_s << NickProblem::NotAllowed;
        QTest::newRow("a control character inside") << u"a\u0007b"_s << NickProblem::NotAllowed;
    }
    void nick()
    {
        QFETCH(QString, nick);
        QTEST(nickProblem(nick), "problem");
    }
};

PARLOUR_TEST(JidTest)
#include "jidtest.moc"
