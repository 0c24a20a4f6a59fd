// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/wirelog.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// No secret reaches the log.
class WireLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::newRow("SASL auth")
            << u"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>cauldronburn</auth>"_s;
        QTest::newRow("SASL response")
            << u"<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>cauldronburn</response>"_s;
        QTest::newRow("SASL 2")
            << u"<authenticate xmlns='urn:xmpp:sasl:2' mechanism='X'><initial-response>cauldronburn</initial-response></authenticate>"_s;
        QTest::newRow("SASL 2 success")
            << u"<success xmlns='urn:xmpp:sasl:2'><additional-data>cauldronburn</additional-data></success>"_s;
        QTest::newRow("FAST token")
            << u"<success xmlns='urn:xmpp:sasl:2'><token xmlns='urn:xmpp:fast:0' token='cauldronburn' expiry='x'/></success>"_s;
        QTest::newRow("join")
            << u"<presence to='r@c/n'><x xmlns='http://jabber.org/protocol/muc'><password>cauldronburn</password></x></presence>"_s;
        QTest::newRow("new password of an account")
            << u"<iq type='set'><query xmlns='jabber:iq:register'><username>romeo</username><password>cauldronburn</password></query></iq>"_s;
        QTest::newRow("password of a new account")
            << u"<iq type='set'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='submit'><field var='username'><value>romeo</value></field><field type='text-private' var='password'><value>cauldronburn</value></field></x></query></iq>"_s;
        QTest::newRow("token of an invitation")
            << u"<iq type='set'><preauth xmlns='urn:xmpp:pars:0' token='cauldronburn'/></iq>"_s;
        QTest::newRow("room form")
            << u"<iq type='set'><query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'><field var='muc#roomconfig_roomsecret'><value>cauldronburn</value></field></x></query></iq>"_s;
        QTest::newRow("private field")
            << u"<iq><query xmlns='q'><x xmlns='jabber:x:data'><field var='f' type='text-private'><value>cauldronburn</value></field></x></query></iq>"_s;
        QTest::newRow("ejabberd field")
            << u"<iq><x xmlns='jabber:x:data'><field var='password'><value>cauldronburn</value></field></x></iq>"_s;
        QTest::newRow("direct invitation")
            << u"<message><body>join with cauldronburn</body><x xmlns='jabber:x:conference' jid='r@c' password='cauldronburn'/></message>"_s;
        QTest::newRow("mediated invitation")
            << u"<message><body>pw cauldronburn</body><x xmlns='http://jabber.org/protocol/muc#user'><invite from='a@b'/><password>cauldronburn</password></x></message>"_s;
        QTest::newRow("bookmark")
            << u"<iq><conference xmlns='urn:xmpp:bookmarks:1'><password>cauldronburn</password></conference></iq>"_s;
        QTest::newRow("upload")
            << u"<iq><slot xmlns='urn:xmpp:http:upload:0'><put url='u'><header name='Authorization'>cauldronburn</header></put></slot></iq>"_s;
        QTest::newRow("no XML") << u"<auth>cauldronburn"_s;
    }
    void hides()
    {
        QFETCH(QString, xml);
        const QString text = redacted(xml);
        QVERIFY2(!text.contains("cauldronburn"_L1), qPrintable(text));
        QVERIFY(text.contains("[hidden]"_L1) || text.contains("no element"_L1));
    }

    void leavesTheRest()
    {
        const QString message = u"<message to=\"r@c\"><body>hello</body></message>"_s;
        QCOMPARE(redacted(message), message);
        const QString header = u"<?xml version='1.0'?><stream:stream to='localhost'>"_s;
        QCOMPARE(redacted(header), header);
        QCOMPARE(redacted(u"<r xmlns='urn:xmpp:sm:3'/><presence/>"_s), u"<r xmlns=\"urn:xmpp:sm:3\"/><presence/>"_s);
    }

    void doesNotChangeWhatItShows()
    {
        QDomDocument document;
        document.setContent(u"<presence xmlns='jabber:client'><password>x</password></presence>"_s,
                            QDomDocument::ParseOption::UseNamespaceProcessing);
        redacted(document.documentElement());
        QCOMPARE(document.documentElement().text(), u"x"_s);
    }
};

PARLOUR_TEST(WireLogTest)
#include "wirelogtest.moc"
