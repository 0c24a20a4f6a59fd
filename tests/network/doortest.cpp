// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

#include <QCryptographicHash>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What is let in, and what is answered at the door.
class DoorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<Wire>(m_certificates.good);
        QVERIFY(m_wire->signIn());
    }
    void cleanup() { m_wire.reset(); }

    void forgedStanzasEndAtTheDoor_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("carbon") << QByteArray(
            "<received xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' "
            "from='bob@localhost/x'><body>send money</body></message></forwarded></received>");
        QTest::newRow("archive") << QByteArray("<result xmlns='urn:xmpp:mam:2' queryid='q' id='1'/>");
        QTest::newRow("bookmarks") << QByteArray("<event xmlns='http://jabber.org/protocol/pubsub#event'>"
                                                 "<items node='urn:xmpp:bookmarks:1'/></event>");
    }
    void forgedStanzasEndAtTheDoor()
    {
        QFETCH(QByteArray, content);
        m_wire->server.send("<message id='forged' from='eve@localhost/x'>" + content + "</message>");
        m_wire->server.send("<message id='genuine' from='alice@localhost'>" + content + "</message>");
        QTRY_COMPARE(m_wire->received.size(), 1);
        QCOMPARE(m_wire->received.first().first().value<QDomElement>().attribute(u"id"_s), u"genuine"_s);
    }

    void push_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("expected");
        for (const QByteArray &payload :
             {QByteArray("<query xmlns='jabber:iq:roster'><item jid='eve@localhost'/></query>"),
              QByteArray("<block xmlns='urn:xmpp:blocking'><item jid='eve@localhost'/></block>"),
              QByteArray("<unblock xmlns='urn:xmpp:blocking'/>")}) {
            const auto row = [&](const char *name, const QByteArray &from, const QString &expected) {
                QTest::addRow("%s, %s", name, payload.first(payload.indexOf(' ')).constData())
                    << from << payload << expected;
            };
            row("from the server", {}, u"type=\"result\""_s);
            row("from our account", "from='alice@localhost'", u"type=\"result\""_s);
            row("from somebody", "from='eve@localhost/x'", u"service-unavailable"_s);
            row("from our other client", "from='alice@localhost/x'", u"service-unavailable"_s);
        }
    }
    void push()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, payload);
        QFETCH(QString, expected);
        m_wire->server.send("<iq type='set' id='push' " + from + ">" + payload + "</iq>");
        QTRY_COMPARE(m_wire->server.count(u"push"_s), 1);
        const QString answer = m_wire->server.stanzas().last();
        QVERIFY2(answer.contains(expected), qPrintable(answer));
        QCOMPARE(m_wire->received.size(), expected.contains("result"_L1) ? 1 : 0); // Only a true one is handed on.
    }

    void strangersFindNobody_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("payload");
        const QByteArray version("<query xmlns='jabber:iq:version'/>");
        QTest::newRow("version") << QByteArray("eve@evil.example/x") << QByteArray("get") << version;
        QTest::newRow("disco") << QByteArray("eve@evil.example/x") << QByteArray("get")
                               << QByteArray("<query xmlns='http://jabber.org/protocol/disco#info'/>");
        QTest::newRow("ping") << QByteArray("eve@localhost/x") << QByteArray("get")
                              << QByteArray("<ping xmlns='urn:xmpp:ping'/>");
        QTest::newRow("what nobody knows")
            << QByteArray("eve@localhost/x") << QByteArray("get") << QByteArray("<x xmlns='urn:example'/>");
        QTest::newRow("what nobody may set")
            << QByteArray("evil.example") << QByteArray("set") << QByteArray("<x xmlns='urn:example'/>");
        QTest::newRow("an address that is none") << QByteArray("@/x") << QByteArray("get") << version;
    }
    void strangersFindNobody()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, payload);
        m_wire->server.send("<iq type='" + type + "' id='q1' from='" + from + "'>" + payload + "</iq>");
        QTRY_COMPARE(m_wire->server.count(u"q1"_s), 1);
        const QString answer = m_wire->server.stanzas().last();
        QVERIFY2(answer.contains("service-unavailable"_L1), qPrintable(answer)); // RFC 6121 section 8.5.3.2.3
        QVERIFY2(!answer.contains("Parlour"_L1), qPrintable(answer));
    }

    void ourServerMayAsk_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("without an address") << QByteArray();
        QTest::newRow("the server") << QByteArray("from='localhost'");
        QTest::newRow("the account") << QByteArray("from='alice@localhost'");
        QTest::newRow("our other client") << QByteArray("from='alice@localhost/phone'");
    }
    void ourServerMayAsk()
    {
        QFETCH(QByteArray, from);
        m_wire->server.send("<iq type='get' id='q1' " + from + "><query xmlns='jabber:iq:version'/></iq>");
        QTRY_COMPARE(m_wire->server.count(u"q1"_s), 1);
        QVERIFY(m_wire->server.stanzas().last().contains("<name>Parlour</name>"_L1));
    }

    void answersOthers_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ping") << QByteArray("<ping xmlns='urn:xmpp:ping'/>") << u"result"_s;
        QTest::newRow("disco") << QByteArray("<query xmlns='http://jabber.org/protocol/disco#info'/>")
                               << u"http://jabber.org/protocol/muc"_s;
        QTest::newRow("version") << QByteArray("<query xmlns='jabber:iq:version'/>") << u"<name>Parlour</name>"_s;
        QTest::newRow("unknown") << QByteArray("<x xmlns='urn:example'/>") << u"feature-not-implemented"_s;
    }
    void answersOthers()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, expected);
        m_wire->connection.setAcquaintance([](const Jid &who) { return who.bare() == u"r@c"; });
        m_wire->server.send("<iq type='get' id='q1' from='r@c/n'>" + payload + "</iq>");
        QTRY_COMPARE(m_wire->server.count(u"q1"_s), 1);
        const QString answer = m_wire->server.stanzas().last();
        QVERIFY2(answer.contains(expected), qPrintable(answer));
        QVERIFY(answer.contains("r@c/n"_L1));
    }

    void whatWeAreIsHashedAndNamesNoHost()
    {
        const auto presence = xml::parse(u"<presence xmlns='jabber:client' id='p1'/>"_s);
        QVERIFY(m_wire->connection.send(presence));
        QTRY_COMPARE(m_wire->server.count(u"p1"_s), 1);
        const auto caps = xml::child(xml::parse(m_wire->server.stanzas().last()), u"c", QLatin1StringView(Caps));
        QVERIFY(!caps.isNull());
        QVERIFY(!caps.attribute(u"node"_s).contains(u'.')); // Nobody here owns a host to name.
        const QString node = caps.attribute(u"node"_s) + u'#' + caps.attribute(u"ver"_s);
        m_wire->server.send("<iq type='get' id='q1' from='localhost'><query node='" + node.toUtf8()
                            + "' xmlns='http://jabber.org/protocol/disco#info'/></iq>");
        QTRY_COMPARE(m_wire->server.count(u"q1"_s), 1);
        const auto iq = xml::parse(m_wire->server.stanzas().last());
        const auto info = xml::child(iq, u"query", xml::DiscoInfoNs);
        QCOMPARE(info.attribute(u"node"_s), node);
        QStringList features;
        for (const auto &feature : xml::children(info, u"feature", xml::DiscoInfoNs))
            features << feature.attribute(u"var"_s) + u'<';
        features.sort();
        for (const QString &told :
             {u"http://jabber.org/protocol/chatstates<"_s, u"urn:xmpp:receipts<"_s, u"urn:xmpp:message-correct:0<"_s,
              u"urn:xmpp:message-retract:1<"_s, u"urn:xmpp:reactions:0<"_s, u"urn:xmpp:reply:0<"_s})
            QVERIFY2(features.contains(told), qPrintable(told));
        const QByteArray whole = "client/pc//Parlour<" + features.join(QString()).toUtf8(); // XEP-0115 section 5.1
        const auto hash = QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toBase64();
        QCOMPARE(caps.attribute(u"ver"_s), QString::fromLatin1(hash));
    }

private:
    static constexpr auto Caps = "http://jabber.org/protocol/caps";

    TestCertificates m_certificates;
    std::unique_ptr<Wire> m_wire;
};

PARLOUR_TEST(DoorTest)
#include "doortest.moc"
