// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;

static QDomElement ping()
{
    return xml::element(u"ping"_s, "urn:xmpp:ping"_L1);
}

/// What goes over a stream that is up.
class StreamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<Wire>(m_certificates.good);
        QVERIFY(m_wire->signIn());
    }
    void cleanup() { m_wire.reset(); }

    void bytesOneByOne()
    {
        m_wire->server.sendInBytes("<message from='r@c/n'><body>Grüße 👋🏽</body></message>");
        QTRY_COMPARE(m_wire->received.size(), 1);
        QCOMPARE(body(0), u"Grüße 👋🏽"_s);
    }

    void survives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("whitespace ping") << QByteArray(" ");
        QTest::newRow("unknown nonza") << QByteArray("<what xmlns='urn:example:what'/>");
        QTest::newRow("unknown nonza in our namespace") << QByteArray("<what/>");
        QTest::newRow("iq of a bogus type") << QByteArray("<iq type='bogus' id='1' from='a@b/c'><x xmlns='y'/></iq>");
        QTest::newRow("iq without a type") << QByteArray("<iq id='1'/>");
        QTest::newRow("unasked answer") << QByteArray("<iq type='result' id='1'/>");
        QTest::newRow("malformed from") << QByteArray(
            "<iq type='get' id='1' from='@@//'><ping xmlns='urn:xmpp:ping'/></iq>");
        QTest::newRow("no from") << QByteArray("<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>");
    }
    void survives()
    {
        QFETCH(QByteArray, bytes);
        m_wire->server.send(bytes);
        m_wire->server.send("<message id='after'/>");
        QTRY_COMPARE(m_wire->received.size(), 1);
        QCOMPARE(m_wire->connection.state(), Stream::State::Online);
        QVERIFY(m_wire->failed.isEmpty());
    }

    void breaksOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::newRow("comment") << QByteArray("<!-- -->") << u"restricted XML"_s;
        QTest::newRow("processing instruction") << QByteArray("<?php x?>") << u"restricted XML"_s;
        QTest::newRow("document type") << QByteArray("<!DOCTYPE x>") << QString();
        QTest::newRow("not well-formed") << QByteArray("<message></presence>") << QString();
        QTest::newRow("too deep, outside of stanzas")
            << "<a>" + QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(101) << u"nested too deeply"_s;
        QTest::newRow("oversized stanza") << "<message><body>" + QByteArray(10'100'000, 'x') + "</body></message>"
                                          << u"element over 10000000 bytes"_s;
    }
    void breaksOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, detail);
        QString said;
        connect(&m_wire->connection, &Connection::failed, this, [&] { said = m_wire->connection.problemDetail(); });
        m_wire->server.send(bytes);
        QVERIFY(m_wire->failed.wait(10000));
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::StreamBroken);
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.contains(detail), qPrintable(said));
        QTRY_COMPARE(m_wire->server.sessions, 2); // Anew, not resumed: it would only come again.
        QCOMPARE(m_wire->server.resumed, 0);
        QVERIFY(m_wire->received.isEmpty());
    }

    void questionAnswered_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("as asked") << QByteArray("room@conference.localhost");
        QTest::newRow("in another spelling") << QByteArray("Room@Conference.localhost");
    }
    void questionAnswered()
    {
        QFETCH(QByteArray, from);
        ask(u"room@conference.localhost");
        m_wire->server.send("<iq type='result' from='evil@localhost' id='" + m_id + "'/>"); // Not who was asked.
        m_wire->server.send("<iq type='error' from='conference.localhost' id='" + m_id + "'/>");
        m_wire->server.send("<iq type='result' from='room@conference.localhost' id='other'/>"); // Not what was asked.
        m_wire->server.send("<iq type='result' from='" + from + "' id='" + m_id + "'><q xmlns='x'/></iq>");
        m_wire->server.send("<iq type='result' from='" + from + "' id='" + m_id + "'/>"); // Once is enough.
        m_wire->server.send("<message/>");
        QTRY_COMPARE(m_replies.size(), 1);
        QTRY_COMPARE(m_wire->received.size(), 1);
        const auto *iq = std::get_if<QDomElement>(&m_replies.first());
        QVERIFY(iq);
        QCOMPARE(iq->tagName(), u"iq"_s);
        QCOMPARE(iq->attribute(u"type"_s), u"result"_s);
        QVERIFY(!xml::child(*iq, u"q", "x"_L1).isNull());
        QCOMPARE(m_replies.size(), 1);
    }

    void questionRefused()
    {
        ask(u"room@conference.localhost");
        m_wire->server.send(
            "<iq type='error' from='room@conference.localhost' id='" + m_id
            + "'><error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>xmpp:new@c</gone>"
              "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>Moved</text></error></iq>");
        QTRY_COMPARE(m_replies.size(), 1);
        const IqFailure expected {IqFailure::Kind::Refused, {ErrorCondition::Gone, u"Moved"_s, u"xmpp:new@c"_s}};
        QCOMPARE(std::get<IqFailure>(m_replies.first()), expected);
    }

    void questionNotAnswered()
    {
        ask(u"room@conference.localhost", 50ms);
        QTRY_COMPARE(m_replies.size(), 1);
        QCOMPARE(std::get<IqFailure>(m_replies.first()).kind, IqFailure::Kind::TimedOut);
        m_wire->server.send("<iq type='result' from='room@conference.localhost' id='" + m_id + "'/><message/>");
        QTRY_COMPARE(m_wire->received.size(), 1);
        QCOMPARE(m_replies.size(), 1); // Too late.
    }

    void questionWithoutStream()
    {
        m_wire->connection.close();
        IqReply reply;
        bool called = false;
        m_wire->connection.ask({}, u"get"_s, ping(), this, [&](const IqReply &r) {
            reply = r;
            called = true;
        });
        QVERIFY2(!called, "never from inside the call");
        QTRY_VERIFY(called);
        QCOMPARE(std::get<IqFailure>(reply).kind, IqFailure::Kind::Disconnected);
        QVERIFY(!m_wire->connection.send(xml::element(u"message"_s)));
    }

    void questionOfSomebodyGone()
    {
        auto asker = std::make_unique<QObject>();
        bool called = false;
        m_wire->connection.ask(
            {}, u"get"_s, ping(), asker.get(), [&](const IqReply &) { called = true; }, 20ms);
        asker.reset();
        bool later = false;
        m_wire->connection.ask(
            {}, u"get"_s, xml::element(u"q"_s, "urn:x"_L1), this, [&](const IqReply &) { later = true; }, 60ms);
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void closingInsideAnAnswer()
    {
        bool called = false;
        m_wire->connection.ask({}, u"get"_s, ping(), this, [&](const IqReply &) {
            called = true;
            m_wire->connection.close();
        });
        QTRY_VERIFY(called);
        QCOMPARE(m_wire->connection.state(), Stream::State::Offline);
        QTRY_COMPARE(m_wire->server.count(u"unavailable"_s), 1);
    }

    void closingInsideADelivery()
    {
        connect(&m_wire->connection, &Stream::received, this, [this] { m_wire->connection.close(); });
        m_wire->server.send("<message/><message/><message/>");
        QTRY_COMPARE(m_wire->connection.state(), Stream::State::Offline);
        QTRY_COMPARE(m_wire->server.count(u"unavailable"_s), 1);
        QCOMPARE(m_wire->received.size(), 1);
    }

    void idIsAddedToACopy()
    {
        const QDomElement message = xml::element(u"message"_s);
        QVERIFY(m_wire->connection.send(message));
        QTRY_COMPARE(m_wire->server.count(u"<message id="_s), 1);
        QVERIFY(!message.hasAttribute(u"id"_s));
    }

private:
    QString body(int i) const
    {
        return m_wire->received.at(i).first().value<QDomElement>().firstChildElement(u"body"_s).text();
    }
    void ask(QStringView to, std::chrono::milliseconds timeout = 5s)
    {
        m_replies.clear();
        m_wire->server.forget();
        m_wire->connection.ask(
            Jid::parse(to).value(), u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this,
            [this](const IqReply &reply) { m_replies << reply; }, timeout);
        QTRY_COMPARE(m_wire->server.count(u"disco#info"_s), 1);
        m_id = xml::parse(m_wire->server.stanzas().filter(u"disco#info"_s).first()).attribute(u"id"_s).toUtf8();
    }

    TestCertificates m_certificates;
    std::unique_ptr<Wire> m_wire;
    QList<IqReply> m_replies;
    QByteArray m_id;
};

PARLOUR_TEST(StreamTest)
#include "streamtest.moc"
