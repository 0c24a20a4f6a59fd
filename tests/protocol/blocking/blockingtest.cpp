// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/blocking/blocking.h"
#include "support/suite.h"

using namespace parlour;
using namespace parlour::blocking;
using namespace Qt::StringLiterals;

/// Whom the own server keeps away (XEP-0191), and what it is told of them (XEP-0377).
class BlockingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void support_data()
    {
        QTest::addColumn<QString>("features");
        QTest::addColumn<Support>("expected");
        QTest::newRow("Prosody") << u"<feature var='urn:xmpp:blocking'/><feature var='urn:xmpp:reporting:0'/>"
                                    "<feature var='urn:xmpp:reporting:1'/>"_s
                                 << Support {true, true};
        QTest::newRow("ejabberd") << u"<feature var='urn:xmpp:blocking'/>"_s << Support {true, false};
        QTest::newRow("only the older reports") << u"<feature var='urn:xmpp:reporting:0'/>"_s << Support {};
        QTest::newRow("neither") << QString() << Support {};
    }
    void support()
    {
        QFETCH(QString, features);
        QTEST(blocking::support(xml::parse(
                  u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>"
                  "%1</query></iq>"_s.arg(features))),
              "expected");
    }

    void asking()
    {
        const Jid eve = *Jid::parse(u"eve@localhost");
        QCOMPARE(xml::toString(query()), u"<blocklist xmlns=\"urn:xmpp:blocking\"/>"_s);
        QCOMPARE(xml::toString(block(eve)),
                 u"<block xmlns=\"urn:xmpp:blocking\"><item jid=\"eve@localhost\"/></block>"_s);
        QCOMPARE(xml::toString(unblock(eve)),
                 u"<unblock xmlns=\"urn:xmpp:blocking\"><item jid=\"eve@localhost\"/></unblock>"_s);
    }

    void reporting()
    {
        const Jid eve = *Jid::parse(u"eve@localhost");
        const auto report = [&eve](const Report &told) {
            return xml::child(block(eve, told).firstChildElement(), u"report", ReportingNs);
        };
        QVERIFY(report({}).isNull());
        const auto spam = report({Reason::Spam, u"  sells things "_s});
        QCOMPARE(spam.attribute(u"reason"_s), u"urn:xmpp:reporting:spam"_s);
        QCOMPARE(xml::child(spam, u"text", ReportingNs).text(), u"sells things"_s);
        const auto abuse = report({Reason::Abuse, {}});
        QCOMPARE(abuse.attribute(u"reason"_s), u"urn:xmpp:reporting:abuse"_s);
        QVERIFY(!abuse.hasChildNodes());
        QCOMPARE(report({Reason::Abuse, QString(5'000, u'x')}).text().size(), MaxText);
    }

    void theList()
    {
        const auto iq = xml::parse(u"<iq xmlns='jabber:client' type='result'><blocklist xmlns='urn:xmpp:blocking'>"
                                   "<item jid='Eve@localhost'/><item jid='spam.example'/><item jid='@@'/><item/>"
                                   "</blocklist></iq>"_s);
        QCOMPARE(items(iq), (QList<Jid> {*Jid::parse(u"eve@localhost"), *Jid::parse(u"spam.example")}));
        QString many;
        for (int i = 0; i < 10'100; ++i)
            many += u"<item jid='u%1@c'/>"_s.arg(i);
        QCOMPARE(items(xml::parse(
                           u"<iq xmlns='jabber:client'><blocklist xmlns='urn:xmpp:blocking'>%1</blocklist></iq>"_s.arg(
                               many)))
                     .size(),
                 10'000);
    }

    void change_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<std::optional<Change>>("expected");
        const Jid eve = *Jid::parse(u"eve@localhost");
        QTest::newRow("blocked") << u"<block xmlns='urn:xmpp:blocking'><item jid='eve@localhost'/></block>"_s
                                 << std::optional(Change {true, {eve}});
        QTest::newRow("unblocked") << u"<unblock xmlns='urn:xmpp:blocking'><item jid='eve@localhost'/></unblock>"_s
                                   << std::optional(Change {false, {eve}});
        QTest::newRow("all unblocked") << u"<unblock xmlns='urn:xmpp:blocking'/>"_s << std::optional(Change {});
        QTest::newRow("nobody we can read is not all")
            << u"<unblock xmlns='urn:xmpp:blocking'><item jid='@@'/></unblock>"_s << std::optional<Change>();
        QTest::newRow("something else") << u"<query xmlns='jabber:iq:roster'/>"_s << std::optional<Change>();
    }
    void change()
    {
        QFETCH(QString, payload);
        QTEST(blocking::change(xml::parse(u"<iq xmlns='jabber:client' type='set'>%1</iq>"_s.arg(payload))), "expected");
    }

    void covers_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("expected");
        QTest::newRow("a person") << u"eve@c"_s << u"eve@c"_s << true;
        QTest::newRow("a person's device") << u"eve@c"_s << u"eve@c/x"_s << true;
        QTest::newRow("one device only") << u"eve@c/x"_s << u"eve@c/y"_s << false;
        QTest::newRow("that device") << u"eve@c/x"_s << u"eve@c/x"_s << true;
        QTest::newRow("a server") << u"c"_s << u"eve@c/x"_s << true;
        QTest::newRow("somebody else") << u"eve@c"_s << u"bob@c"_s << false;
        QTest::newRow("the server of a person") << u"eve@c"_s << u"c"_s << false;
        QTest::newRow("another server") << u"c"_s << u"eve@d.c"_s << false;
    }
    void covers()
    {
        QFETCH(QString, entry);
        QFETCH(QString, address);
        QTEST(blocking::covers(*Jid::parse(entry), *Jid::parse(address)), "expected");
    }
};

PARLOUR_TEST(BlockingTest)
#include "blockingtest.moc"
