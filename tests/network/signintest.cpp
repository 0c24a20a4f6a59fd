// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;

/// Each way in which signing in goes well or wrong.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!m_certificates.misnamed.key.isNull(), "the openssl program makes the certificates");
    }

    void signsIn()
    {
        Wire wire(m_certificates.good);
        QStringList atOnline;
        connect(&wire.connection, &Stream::online, this, [&wire] {
            QDomElement join = xml::element(u"presence"_s);
            join.setAttribute(u"to"_s, u"room@conference.localhost/alice"_s);
            QVERIFY(wire.connection.send(join));
        });
        QVERIFY(wire.signIn());
        QCOMPARE(wire.connection.state(), Stream::State::Online);
        QCOMPARE(wire.connection.problem(), Problem::None);
        QCOMPARE(wire.online.first().first().toBool(), false);
        QCOMPARE(wire.connection.jid().bare(), u"alice@localhost"_s);
        QVERIFY(wire.connection.jid().resource().startsWith("Parlour-"_L1));
        QTRY_COMPARE(wire.server.stanzas().size(), 2);
        QCOMPARE(wire.server.stanzas().first(), availability()); // Initial presence before anything else.
        QVERIFY(wire.server.stanzas().last().contains("id="_L1));
        QVERIFY(wire.failed.isEmpty());
    }

    void problems_data()
    {
        using Script = ScriptedServer::Script;
        QTest::addColumn<Script>("script");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("willRetry");
        QTest::newRow("silence after TCP") << Script {.silent = true} << Problem::Timeout << true;
        QTest::newRow("silence in TLS") << Script {.silentInTls = true} << Problem::Timeout << true;
        QTest::newRow("closes when spoken to") << Script {.closes = true} << Problem::Refused << true;
        QTest::newRow("closes in place of TLS") << Script {.breaksTls = true} << Problem::Refused << true;
        QTest::newRow("no STARTTLS") << Script {.tls = false} << Problem::TlsUnavailable << false;
        QTest::newRow("wrong password") << Script {.saslFailure = "not-authorized"} << Problem::WrongPassword << false;
        QTest::newRow("the server's own trouble")
            << Script {.saslFailure = "temporary-auth-failure"} << Problem::Other << true;
        QTest::newRow("account disabled")
            << Script {.saslFailure = "account-disabled"} << Problem::AccountDisabled << false;
        QTest::newRow("only a mechanism that is off")
            << Script {.mechanisms = "<mechanism>DIGEST-MD5</mechanism><mechanism>ANONYMOUS</mechanism>"}
            << Problem::NoCommonMechanism << false;
        QTest::newRow("an unknown mechanism")
            << Script {.mechanisms = "<mechanism>X-OTHER</mechanism>"} << Problem::NoCommonMechanism << false;
        QTest::newRow("no mechanism at all") << Script {.mechanisms = ""} << Problem::NoCommonMechanism << false;
    }
    void problems()
    {
        QFETCH(ScriptedServer::Script, script);
        QFETCH(Problem, problem);
        QFETCH(bool, willRetry);
        Wire wire(m_certificates.good);
        wire.server.script = script;
        if (problem == Problem::Timeout)
            wire.timing.stage = 300ms;
        wire.timing.backoff = 1h;
        wire.connection.setTiming(wire.timing);
        wire.connection.open(wire.credentials);
        QCOMPARE(wire.connection.state(), Stream::State::Connecting);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), problem);
        QCOMPARE(wire.failed.first().at(1).toBool(), willRetry);
        QCOMPARE(wire.connection.problem(), problem);
        QCOMPARE(wire.connection.state(), Stream::State::Offline);
        QVERIFY(wire.online.isEmpty());
        QVERIFY(!wire.connection.certificate());
        QCOMPARE(wire.failed.size(), 1);
    }

    void nobodyListens()
    {
        Wire wire(m_certificates.good);
        wire.server.close();
        wire.timing.backoff = 1h;
        wire.connection.setTiming(wire.timing);
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.connection.problem(), Problem::Refused);
        QVERIFY(wire.server.start()); // There it is; the person asks to try at once.
        wire.connection.retryNow();
        QVERIFY(wire.online.wait());
    }

    void unknownName()
    {
        Wire wire(m_certificates.good);
        wire.credentials.host = u"nosuch.invalid"_s;
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait(15000));
        QCOMPARE(wire.connection.problem(), Problem::NoSuchServer);
        QCOMPARE(wire.failed.first().at(1).toBool(), false);
    }

    void untrustedCertificate()
    {
        Wire wire(m_certificates.good);
        wire.credentials.caFile.clear();
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.connection.problem(), Problem::CertificateUntrusted);
        QCOMPARE(wire.failed.first().at(1).toBool(), false);
        const auto report = wire.connection.certificate();
        QVERIFY(report);
        QCOMPARE(report->expectedName, u"localhost"_s);
        QCOMPARE(report->presentNames, QStringList {u"localhost"_s});
        QCOMPARE(report->issuer, u"localhost"_s);
        QCOMPARE(report->sha256, m_certificates.good.certificate.digest(QCryptographicHash::Sha256));
        QVERIFY(report->validFrom < report->validUntil);
        QCOMPARE(report->problems, QList {QSslError::SelfSignedCertificate});
        QVERIFY(!report->pinBroken);
        QVERIFY(wire.server.stanzas().isEmpty());

        wire.credentials.pin = report->pin(); // The person trusts it.
        wire.connection.open(wire.credentials);
        QVERIFY(wire.online.wait());
        QVERIFY(!wire.connection.certificate());
    }

    void brokenPin_data()
    {
        QTest::addColumn<CertificatePin>("pin");
        const auto digest = m_certificates.misnamed.certificate.digest(QCryptographicHash::Sha256);
        const int self = QSslError::SelfSignedCertificate;
        const int name = QSslError::HostNameMismatch;
        QTest::newRow("another certificate")
            << CertificatePin {m_certificates.good.certificate.digest(QCryptographicHash::Sha256), {self, name}};
        QTest::newRow("a new problem") << CertificatePin {digest, {self}};
        QTest::newRow("a problem less") << CertificatePin {digest, {self, name, QSslError::CertificateExpired}};
    }
    void brokenPin()
    {
        QFETCH(CertificatePin, pin);
        Wire wire(m_certificates.misnamed);
        wire.credentials.caFile.clear();
        wire.credentials.pin = pin;
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.connection.problem(), Problem::CertificateChanged);
        QCOMPARE(wire.failed.first().at(1).toBool(), false);
        QVERIFY(wire.connection.certificate()->pinBroken);
        QCOMPARE(wire.server.sessions, 0);
    }

    void aPinDoesNotMindAGoodCertificate()
    {
        Wire wire(m_certificates.good);
        wire.credentials.pin = {QByteArray(32, 'x'), {int(QSslError::SelfSignedCertificate)}};
        QVERIFY(wire.signIn());
    }

    void certificateChangesBetweenSessions()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        wire.server.setCertificate(m_certificates.other);
        wire.server.drop();
        QVERIFY(wire.failed.wait());         // The loss ...
        QTRY_COMPARE(wire.failed.size(), 2); // ... and the attempt after it.
        QCOMPARE(wire.connection.problem(), Problem::CertificateUntrusted);
        QCOMPARE(wire.failed.last().at(1).toBool(), false);
        QCOMPARE(wire.server.sessions, 1);
    }

    void closingWhileConnecting()
    {
        Wire wire(m_certificates.good);
        wire.server.script.silent = true;
        wire.connection.open(wire.credentials);
        QTRY_COMPARE(wire.server.connections, 1);
        wire.connection.close();
        QCOMPARE(wire.connection.state(), Stream::State::Offline);
        wire.server.script.silent = false;
        QVERIFY(wire.signIn()); // The old attempt does not disturb the new one.
        QVERIFY(wire.failed.isEmpty());
    }

private:
    TestCertificates m_certificates;
};

PARLOUR_TEST(SignInTest)
#include "signintest.moc"
