// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;

/// How the stream is read: pieces, bursts and ends.
class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsThatSplitEmoji_data()
    {
        QTest::addColumn<int>("shift");
        for (int shift = 0; shift < 8; ++shift)
            QTest::addRow("shifted by %d", shift) << shift;
    }
    void recordsThatSplitEmoji()
    {
        QFETCH(int, shift);
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        const QString body = QString(shift, u'x') + u"\U0001F44B\U0001F3FD"_s.repeated(8000);
        wire.server.send("<message><body>" + body.toUtf8() + "</body></message>"); // TLS records have 16 kB.
        QTRY_COMPARE(wire.received.size(), 1);
        const auto message = wire.received.first().first().value<QDomElement>();
        QVERIFY(message.firstChildElement(u"body"_s).text() == body);
    }

    void burstLeavesTimeForOtherThings()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        int turns = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { turns += wire.received.size() < Burst ? 1 : 0; });
        QStringList order;
        connect(&wire.connection, &Stream::received, this, [&](const QDomElement &stanza) {
            if (order.isEmpty())
                timer.start(0);
            order << stanza.attribute(u"id"_s);
        });
        wire.server.send(burst() + "<r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE_WITH_TIMEOUT(wire.received.size(), Burst, 20'000);
        QVERIFY(turns >= 3);
        for (int i = 0; i < Burst; ++i)
            QCOMPARE(order.at(i), QString::number(i));
        QTRY_COMPARE(wire.server.clientCount, Burst);
    }

    void endBehindABurst()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        connect(&wire.connection, &Stream::received, this, [] {
            QElapsedTimer work; // So much that the end of the connection comes before the end of what it brought.
            for (work.start(); work.nsecsElapsed() < 200'000;) { }
        });
        QTRY_COMPARE(wire.server.count(availability()), 1); // With something unread, closing is a reset.
        wire.server.send(burst());
        wire.server.leave("conflict");
        QVERIFY(wire.failed.wait(20'000));
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), Problem::Conflict);
        QCOMPARE(wire.received.size(), Burst);
    }

    void breakInsideAStanza()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        wire.server.send("<message id='whole'/><message id='half'><body>Gr\xC3");
        QTRY_COMPARE(wire.received.size(), 1);
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.online.last().first().toBool(), true);
        wire.server.send("<message id='half'><body>Gr\xC3\xBC\xC3\x9F"
                         "e</body></message><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.received.size(), 2);
        QCOMPARE(wire.received.last().first().value<QDomElement>().text(), u"Gr\u00fc\u00dfe"_s);
        QTRY_COMPARE(wire.server.clientCount, 2);
    }

    void unfitStanzasCostThemselvesOnly()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        const QByteArray poison[] {"<y xmlns='http://www.w3.org/XML/1998/namespace'/>",
                                   "<x xmlns='u'" + attributes(101) + "/>",
                                   QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)};
        for (const auto &content : poison)
            wire.server.send("<message id='odd' from='a@b/c' type='chat'><body>x</body>" + content + "</message>");
        wire.server.send("<presence id='odd' from='a@b/c'>" + poison[0]
                         + "</presence>"
                           "<iq id='odd' type='result' from='a@b/c'>"
                         + poison[0]
                         + "</iq>"
                           "<message id='good'><body>x</body></message><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.server.clientCount, 6); // The server has counted them, too.
        QCOMPARE(wire.received.size(), 5);
        for (const auto &stanza : wire.received.first(4))
            QVERIFY(stanza.first().value<QDomElement>().firstChild().isNull());
        QCOMPARE(wire.received.last().first().value<QDomElement>().attribute(u"id"_s), u"good"_s);
        QVERIFY(wire.failed.isEmpty());
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.online.last().first().toBool(), true);
        wire.server.send("<message/><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.server.clientCount, 7);
    }

    void unfitStanzasBeforeTheSessionIsManaged()
    {
        Wire wire(m_certificates.good);
        wire.server.script.beforeEnabled = "<message id='early' from='a@b/c'><x:y/></message>";
        QVERIFY(wire.signIn());
        QTRY_COMPARE(wire.received.size(), 1);
        wire.server.send("<message/><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.server.clientCount, 1);
    }

    void unfitQuestionsAreRefused()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        wire.server.send("<iq type='get' id='q1' from='a@b/c'><ping xmlns='urn:xmpp:ping'/><x:y/></iq>");
        QTRY_COMPARE(wire.server.count(u"q1"_s), 1);
        const QString answer = wire.server.stanzas().last();
        QVERIFY2(answer.contains("type=\"error\""_L1) && answer.contains("to=\"a@b/c\""_L1), qPrintable(answer));
    }

    void unfitAnswersAreFailures_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("result") << QByteArray("result");
        QTest::newRow("error") << QByteArray("error");
    }
    void unfitAnswersAreFailures()
    {
        QFETCH(QByteArray, type);
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        std::optional<IqReply> reply;
        wire.connection.ask(Jid::parse(u"room@conference.localhost").value(), u"get"_s,
                            xml::element(u"query"_s, xml::DiscoInfoNs), this, [&](const IqReply &r) { reply = r; });
        QTRY_COMPARE(wire.server.count(u"disco#info"_s), 1);
        const auto id = xml::parse(wire.server.stanzas().filter(u"disco#info"_s).first()).attribute(u"id"_s).toUtf8();
        wire.server.send("<iq type='" + type + "' from='evil@localhost' id='" + id
                         + "'><x:y/></iq>"); // Not who was asked.
        wire.server.send("<iq type='" + type + "' from='room@conference.localhost' id='" + id + "'><x:y/></iq>");
        QTRY_VERIFY(reply); // It would be taken for a room without any features.
        QCOMPARE(std::get<IqFailure>(*reply), (IqFailure {IqFailure::Kind::Refused, {}}));
    }

    void unfitLoginsEndTheAttempt_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<bool>("second");
        QTest::newRow("features") << QByteArray("features") << false;
        QTest::newRow("proceed") << QByteArray("proceed") << false;
        QTest::newRow("success") << QByteArray("success") << false;
        QTest::newRow("success of SASL2") << QByteArray("success") << true;
        QTest::newRow("bound") << QByteArray("bound") << false;
    }
    void unfitLoginsEndTheAttempt()
    {
        QFETCH(QByteArray, where);
        QFETCH(bool, second);
        Wire wire(m_certificates.good);
        wire.timing.backoff = 1h;
        wire.connection.setTiming(wire.timing);
        wire.server.script.oddIn = where;
        wire.server.script.second = second;
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.failed.first().at(0).value<ConnectionProblem>(), ConnectionProblem::StreamBroken);
        QCOMPARE(wire.failed.first().at(1).toBool(), true);
        QVERIFY(wire.online.isEmpty());
        QVERIFY(wire.server.stanzas().isEmpty());
        QCOMPARE(wire.server.logins.size(), where == "features" || where == "proceed" ? 0 : 1);
    }

    void bindingIsOverWhenItIsOver()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        wire.server.send("<iq type='result' id='x' from='evil@localhost/y'>"
                         "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.server.clientCount, 1);
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.online.last().first().toBool(), true); // A stranger's word does not cost us the session.
    }

    void serverTellsHowMuchItTakes()
    {
        Wire wire(m_certificates.good);
        wire.server.script.limits = "<limits xmlns='urn:xmpp:stream-limits:0'><max-bytes>10000</max-bytes></limits>";
        QVERIFY(wire.signIn());
        const auto message = [](int size) {
            QDomElement result = xml::element(u"message"_s);
            xml::appendText(result, u"body"_s, QString(size, u'\u00e4'));
            return result;
        };
        QVERIFY(!wire.connection.send(message(5000))); // Characters of two bytes.
        QVERIFY(wire.connection.send(message(4000)));
        QTRY_COMPARE(wire.server.count(u"<message"_s), 1);
        std::optional<IqReply> reply;
        QDomElement query = xml::element(u"query"_s, "urn:x"_L1);
        xml::appendText(query, u"text"_s, QString(10'000, u'x'));
        wire.connection.ask({}, u"set"_s, query, this, [&](const IqReply &r) { reply = r; });
        QTRY_VERIFY(reply);
        QCOMPARE(std::get<IqFailure>(*reply).error.condition, ErrorCondition::PolicyViolation);
        QCOMPARE(wire.server.count(u"urn:x"_s), 0);
    }

private:
    static constexpr int Burst = 4000;
    static QByteArray burst()
    {
        QByteArray bytes;
        for (int i = 0; i < Burst; ++i)
            bytes += "<presence from='room@conference.localhost/n" + QByteArray::number(i) + "' id='"
                + QByteArray::number(i)
                + "'><status>somewhere</status><x xmlns='http://jabber.org/protocol/muc#user'>"
                  "<item role='participant' affiliation='none' jid='a@b/c'/></x></presence>";
        return bytes;
    }

    static QByteArray attributes(int number)
    {
        QByteArray all;
        for (int i = 0; i < number; ++i)
            all += " a" + QByteArray::number(i) + "='1'";
        return all;
    }

    TestCertificates m_certificates;
};

PARLOUR_TEST(ReaderTest)
#include "readertest.moc"
