// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;

/// Being at a server without signing in, to make an account.
class VisitTest : public QObject
{
    Q_OBJECT

    /// A server that makes accounts, and somebody who wants one.
    struct Visit : Wire
    {
        explicit Visit(const TestCertificate &certificate)
            : Wire(certificate)
        {
            server.script.mechanisms += "</mechanisms><register xmlns='http://jabber.org/features/iq-register'/>"
                                        "<mechanisms xmlns='urn:none'>";
            credentials.account = Jid::parse(u"localhost").value();
            credentials.password.clear();
            credentials.registering = true;
        }
        void ask(const QString &content = u"username"_s)
        {
            const auto query = xml::element(u"query"_s, "jabber:iq:register"_L1);
            xml::append(query, content);
            connection.ask(credentials.account, u"get"_s, query, &connection,
                           [this](const IqReply &reply) { replies << reply; });
        }
        QString id() const
        {
            return server.stanzas().isEmpty() ? QString() : xml::parse(server.stanzas().last()).attribute(u"id"_s);
        }

        QList<IqReply> replies;
    };

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_certificates.misnamed.key.isNull(), "the openssl program makes the certificates");
    }

    void nobodySignsIn()
    {
        Visit visit(m_certificates.good);
        QVERIFY(visit.signIn());
        QCOMPARE(visit.connection.state(), Stream::State::Online);
        QVERIFY(
            !xml::child(visit.connection.offered(), u"register", "http://jabber.org/features/iq-register"_L1).isNull());
        visit.ask();
        QTRY_COMPARE(visit.server.stanzas().size(), 1);
        QVERIFY(visit.server.stanzas().first().contains("jabber:iq:register"_L1));
        QVERIFY(visit.server.logins.isEmpty());
        visit.server.send("<iq type='result' from='localhost' id='" + visit.id().toUtf8()
                          + "'><query xmlns='jabber:iq:register'><username/></query></iq>");
        QTRY_COMPARE(visit.replies.size(), 1);
        QVERIFY(std::holds_alternative<QDomElement>(visit.replies.first()));
        QCOMPARE(visit.server.sessions, 0);
        QVERIFY(visit.failed.isEmpty());
    }

    void aVisitorSaysNothingElse()
    {
        Visit visit(m_certificates.good);
        QVERIFY(visit.signIn());
        QVERIFY(!visit.connection.send(xml::element(u"presence"_s)));
        visit.server.send("<message from='mallory@localhost'><body>hi</body></message>"
                          "<iq type='get' id='q' from='localhost'><ping xmlns='urn:xmpp:ping'/></iq>"
                          "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
        visit.ask();
        QTRY_COMPARE(visit.server.stanzas().size(), 1); // No answer to what the server asks.
        QVERIFY(visit.received.isEmpty());
        QCOMPARE(visit.connection.state(), Stream::State::Online);
    }

    void leavingSaysNoPresence()
    {
        Visit visit(m_certificates.good);
        QVERIFY(visit.signIn());
        QSignalSpy gone(&visit.server, &ScriptedServer::stanza);
        visit.connection.close();
        Connection::awaitGoodbyes();
        QVERIFY(gone.isEmpty());
        QCOMPARE(visit.connection.state(), Stream::State::Offline);
    }

    void theCertificateCounts()
    {
        Visit visit(m_certificates.misnamed);
        visit.connection.open(visit.credentials);
        QVERIFY(visit.failed.wait());
        QCOMPARE(visit.connection.problem(), Problem::CertificateUntrusted);
        QVERIFY(visit.connection.certificate());
        QVERIFY(visit.online.isEmpty());
        visit.credentials.pin = visit.connection.certificate()->pin();
        QVERIFY(visit.signIn());
    }

    void thereMustBeTls()
    {
        Visit visit(m_certificates.good);
        visit.server.script.tls = false;
        visit.connection.open(visit.credentials);
        QVERIFY(visit.failed.wait());
        QCOMPARE(visit.connection.problem(), Problem::TlsUnavailable);
    }

    void whatIsTooBigEndsIt()
    {
        Visit visit(m_certificates.good);
        QVERIFY(visit.signIn());
        visit.ask();
        QTRY_COMPARE(visit.server.stanzas().size(), 1);
        visit.server.send("<iq type='result' id='x'>" + QByteArray(2'100'000, 'x') + "</iq>");
        QVERIFY(visit.failed.wait());
        QCOMPARE(visit.connection.problem(), Problem::StreamBroken);
        QTRY_COMPARE(visit.replies.size(), 1);
        QCOMPARE(std::get<IqFailure>(visit.replies.first()).kind, IqFailure::Kind::Disconnected);
    }

    void theServersErrorIsHeard()
    {
        Visit visit(m_certificates.good);
        QVERIFY(visit.signIn());
        visit.server.leave("connection-timeout");
        QVERIFY(visit.failed.wait());
        QCOMPARE(visit.connection.problem(), Problem::NetworkLost);
    }

    void itMayTakeLong()
    {
        Visit visit(m_certificates.good);
        visit.timing.stage = visit.timing.attempt = 300ms;
        visit.timing.idle = 100ms;
        visit.timing.probe = 100ms;
        visit.connection.setTiming(visit.timing);
        QVERIFY(visit.signIn());
        QVERIFY(!visit.failed.wait(700)); // Nobody is hurried, nor is the server asked for a sign of life.
        QVERIFY(visit.server.stanzas().isEmpty());
    }

private:
    TestCertificates m_certificates;
};

PARLOUR_TEST(VisitTest)
#include "visittest.moc"
