// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QThread>
#include <QXmppOutgoingClient.h>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;

static constexpr auto Ns = "urn:ietf:params:xml:ns:xmpp-streams";

static QByteArray condition(const QByteArray &name, const QByteArray &text = {})
{
    return "<" + name + " xmlns='" + Ns + "'/><text xmlns='" + Ns + "'>" + text + "</text>";
}

static QByteArray elsewhere(const QByteArray &target)
{
    return QByteArray("<see-other-host xmlns='") + Ns + "'>" + target + "</see-other-host>";
}

/// How streams end by an error, and where servers send us.
class ElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<Wire>(m_certificates.good);
        m_other = std::make_unique<ScriptedServer>(m_certificates.good);
        QVERIFY(m_other->start());
        m_wire->credentials.host.clear(); // Nobody said where to connect ...
        m_wire->credentials.port = 0;
        m_wire->connection.setServer(u"127.0.0.1"_s, m_wire->server.serverPort()); // ... but the name service.
    }
    void cleanup()
    {
        m_wire.reset();
        m_other.reset();
    }

    void nobodyIsBelievedBeforeTls_data()
    {
        QTest::addColumn<QByteArray>("error");
        for (const QByteArray name : {"conflict", "host-unknown", "policy-violation", "not-authorized", "reset",
                                      "undefined-condition", "what-nobody-knows"})
            QTest::newRow(name) << condition(name, "Call 0900-EVIL to unlock your account");
        QTest::newRow("malformed redirect") << elsewhere("not a host") + condition("text", "Call 0900-EVIL");
        QTest::newRow("nothing") << QByteArray(" <x xmlns='y'/>");
    }
    void nobodyIsBelievedBeforeTls()
    {
        QFETCH(QByteArray, error);
        m_wire->server.script.errorUnsecured = error.trimmed();
        QString said;
        connect(&m_wire->connection, &Connection::failed, this, [&] { said += m_wire->connection.problemDetail(); });
        m_wire->connection.open(m_wire->credentials);
        QTRY_VERIFY(m_wire->failed.size() >= 2); // A slow machine looks late.
        for (const auto &failure : m_wire->failed) {
            QCOMPARE(failure.at(0).value<Problem>(), Problem::Refused);
            QCOMPARE(failure.at(1).toBool(), true);
        }
        QCOMPARE(said, QString());
        m_wire->server.script.errorUnsecured.clear();
        QTRY_COMPARE(m_wire->online.size(), 1); // By itself.
    }

    void errorsInsideTlsCount_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("willRetry");
        QTest::newRow("host-unknown") << condition("host-unknown", "No such host") << Problem::NoSuchServer << false;
        QTest::newRow("system-shutdown") << condition("system-shutdown", "Bye") << Problem::ServerShutdown << true;
        QTest::newRow("unknown") << condition("what-nobody-knows", "Hm") << Problem::Other << true;
        QTest::newRow("bad redirect") << elsewhere("[::1") + condition("text", "x") << Problem::Refused << true;
    }
    void errorsInsideTlsCount()
    {
        QFETCH(QByteArray, error);
        QFETCH(Problem, problem);
        QFETCH(bool, willRetry);
        m_wire->server.script.errorInTls = error;
        m_wire->timing.backoff = 1h;
        m_wire->connection.setTiming(m_wire->timing);
        m_wire->connection.open(m_wire->credentials);
        QVERIFY(m_wire->failed.wait());
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), problem);
        QCOMPARE(m_wire->failed.first().at(1).toBool(), willRetry);
    }

    void errorsEndSessions_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("unknown") << QByteArray("what-nobody-knows") << Problem::Other;
        QTest::newRow("without a condition") << QByteArray("<x xmlns='y'/>") << Problem::Other;
        QTest::newRow("bad redirect") << elsewhere("a b") << Problem::ServerShutdown;
        QTest::newRow("empty redirect") << QByteArray("see-other-host") << Problem::ServerShutdown;
    }
    void errorsEndSessions()
    {
        QFETCH(QByteArray, error);
        QFETCH(Problem, problem);
        QVERIFY(m_wire->signIn());
        const QByteArray content = error.startsWith('<') ? error : "<" + error + " xmlns='" + QByteArray(Ns) + "'/>";
        m_wire->server.send("<message id='before'/><stream:error>" + content + "</stream:error><message id='after'/>");
        QTRY_COMPARE(m_wire->online.size(), 2); // The server did not even close.
        QCOMPARE(m_wire->failed.size(), 1);
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), problem);
        QCOMPARE(m_wire->online.last().first().toBool(), false);
        QCOMPARE(m_wire->received.size(), 1);
    }

    /// The line can be seen to break before what came over it last is read.
    void lastWordsCount_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("conflict") << QByteArray("conflict") << Problem::Conflict;
        QTest::newRow("shutdown") << QByteArray("system-shutdown") << Problem::ServerShutdown;
        QTest::newRow("no error") << QByteArray() << Problem::ServerShutdown;
    }
    void lastWordsCount()
    {
        QFETCH(QByteArray, error);
        QFETCH(Problem, problem);
        QVERIFY(m_wire->signIn());
        connect(&m_wire->connection, &Connection::received, this, [this, error](const QDomElement &stanza) {
            if (stanza.attribute(u"id"_s) != "first"_L1)
                return;
            m_wire->server.leave(error);
            QThread::sleep(20ms); // Longer than what is read in one turn.
        });
        m_wire->server.send("<message id='first'/>");
        QVERIFY(m_wire->failed.wait());
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), problem);
    }

    void followed_data()
    {
        QTest::addColumn<int>("when");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("before TLS") << 0 << QByteArray("127.0.0.1");
        QTest::newRow("inside TLS") << 1 << QByteArray("127.0.0.1");
        QTest::newRow("after the login") << 2 << QByteArray("127.0.0.1");
        QTest::newRow("by name") << 0 << QByteArray("localhost");
    }
    void followed()
    {
        QFETCH(int, when);
        QFETCH(QByteArray, host);
        auto &script = m_wire->server.script;
        (when == 0       ? script.errorUnsecured
             : when == 1 ? script.errorInTls
                         : script.errorAtBind) = elsewhere(host + ':' + port(*m_other));
        QVERIFY(m_wire->signIn());
        QCOMPARE(m_wire->server.connections, 1);
        QCOMPARE(m_wire->server.sessions, 0);
        QCOMPARE(m_other->connections, 1);
        QCOMPARE(m_other->sessions, 1);
        QVERIFY(m_wire->failed.isEmpty());
        QCOMPARE(m_wire->states.size(), 2); // Connecting, Online.
        QTRY_COMPARE(m_other->count(availability()), 1);
        m_other->drop(); // What was begun there is resumed there ...
        QTRY_COMPARE(m_other->resumed, 1);
        m_other->script.resumes = false;
        script = {};
        m_other->leave(); // ... and what is new begins at home.
        QTRY_COMPARE(m_wire->server.sessions, 1);
        QTRY_COMPARE(m_wire->online.size(), 3);
    }

    void sixthVersionOfTheProtocol()
    {
        ScriptedServer six(m_certificates.good);
        if (!six.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no IPv6");
        m_wire->server.script.errorUnsecured = elsewhere("[::1]:" + port(six));
        QVERIFY(m_wire->signIn());
        QCOMPARE(six.sessions, 1);
    }

    void aRedirectedSessionWhoseServerDiesGoesHome()
    {
        m_wire->server.script.errorUnsecured = elsewhere("127.0.0.1:" + port(*m_other));
        QVERIFY(m_wire->signIn());
        m_wire->server.script = {};
        m_other->close();
        m_other->drop();
        QTRY_COMPARE_WITH_TIMEOUT(m_wire->server.sessions, 1, 10'000);
        QCOMPARE(m_wire->online.size(), 2);
        QCOMPARE(m_wire->online.last().first().toBool(), false);
    }

    void aSessionIsSentElsewhere_data()
    {
        QTest::addColumn<bool>("there");
        QTest::newRow("somebody is there") << true;
        QTest::newRow("nobody is there: back home") << false;
    }
    void aSessionIsSentElsewhere()
    {
        QFETCH(bool, there);
        const QByteArray target = "127.0.0.1:" + port(*m_other);
        if (!there)
            m_other->close();
        QVERIFY(m_wire->signIn());
        m_wire->server.leave(elsewhere(target));
        QTRY_COMPARE(m_wire->online.size(), 2);
        QCOMPARE(m_wire->online.last().first().toBool(), false);
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::ServerShutdown);
        QCOMPARE(m_wire->failed.size(), there ? 1 : 2);
        QCOMPARE(m_other->sessions, there ? 1 : 0);
        QCOMPARE(m_wire->server.sessions, there ? 1 : 2);
        QTRY_COMPARE_GE((there ? *m_other : m_wire->server).count(availability()), 1);
    }

    void aSessionIsSentWhereNobodyMayGo()
    {
        QVERIFY(m_wire->signIn());
        m_wire->server.leave(elsewhere("no-such-host.invalid"));
        QTRY_COMPARE_WITH_TIMEOUT(m_wire->online.size(), 2, 20'000);
        QCOMPARE(m_wire->failed.size(), 1);
        QCOMPARE(m_wire->server.sessions, 2);
    }

    void aCircleEnds()
    {
        m_wire->server.script.errorUnsecured = elsewhere("127.0.0.1:" + port(*m_other));
        m_other->script.errorUnsecured = elsewhere("127.0.0.1:" + port(m_wire->server));
        m_wire->timing.backoff = 1h;
        m_wire->connection.setTiming(m_wire->timing);
        m_wire->connection.open(m_wire->credentials);
        QVERIFY(m_wire->failed.wait());
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::Refused);
        QCOMPARE(m_wire->failed.first().at(1).toBool(), true);
        QCOMPARE(m_wire->server.connections + m_other->connections, 6); // Home, and five hops.
        QVERIFY(!QTest::qWaitFor([&] { return m_wire->server.connections + m_other->connections > 6; }, 200));
    }

    void eachAttemptWaitsForItsTurn()
    {
        m_wire->server.script.errorUnsecured = elsewhere("127.0.0.1:" + port(m_wire->server)); // At itself.
        m_wire->timing.backoff = 50ms;
        m_wire->connection.setTiming(m_wire->timing);
        QElapsedTimer timer;
        timer.start();
        m_wire->connection.open(m_wire->credentials);
        QTRY_VERIFY(m_wire->failed.size() >= 3);
        QVERIFY(timer.elapsed() >= 120);             // 50 and 100 ms, less a fifth.
        const auto attempts = m_wire->failed.size(); // A slow machine looks late, when another one may be under way.
        QVERIFY(m_wire->server.connections >= 6 * attempts && m_wire->server.connections <= 6 * (attempts + 1));
    }

    void whoSaysWhereToConnectMeansIt_data()
    {
        QTest::addColumn<bool>("inSession");
        QTest::newRow("while signing in") << false;
        QTest::newRow("in a session") << true;
    }
    void whoSaysWhereToConnectMeansIt()
    {
        QFETCH(bool, inSession);
        m_wire->credentials.host = u"127.0.0.1"_s;
        m_wire->credentials.port = m_wire->server.serverPort();
        const QByteArray error = elsewhere("127.0.0.1:" + port(*m_other));
        if (inSession) {
            QVERIFY(m_wire->signIn());
            m_wire->server.leave(error);
            QTRY_COMPARE(m_wire->online.size(), 2);
        } else {
            m_wire->server.script.errorUnsecured = error;
            m_wire->connection.open(m_wire->credentials);
            QVERIFY(m_wire->failed.wait());
            QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::Refused);
            QCOMPARE(m_wire->failed.first().at(1).toBool(), true);
        }
        QCOMPARE(m_other->connections, 0);
    }

    void theCertificateIsTheAccountsEverywhere_data()
    {
        QTest::addColumn<bool>("hadSession");
        QTest::newRow("the first time it is told") << false;
        QTest::newRow("later nobody on the way can lock us out") << true;
    }
    void theCertificateIsTheAccountsEverywhere()
    {
        QFETCH(bool, hadSession);
        if (hadSession)
            QVERIFY(m_wire->signIn());
        m_other->setCertificate(m_certificates.misnamed);
        m_wire->server.script.errorUnsecured = elsewhere("127.0.0.1:" + port(*m_other));
        if (hadSession)
            m_wire->server.leave();
        else
            m_wire->connection.open(m_wire->credentials);
        QTRY_VERIFY(m_wire->failed.size() >= (hadSession ? 2 : 1));
        QCOMPARE(m_wire->failed.last().at(0).value<Problem>(),
                 hadSession ? Problem::Refused : Problem::CertificateUntrusted);
        QCOMPARE(m_wire->failed.last().at(1).toBool(), hadSession);
        QCOMPARE(m_wire->connection.certificate().has_value(), !hadSession);
        QVERIFY(m_other->logins.isEmpty());
    }

    void thereIsTlsEverywhere_data()
    {
        QTest::addColumn<bool>("hadSession");
        QTest::newRow("the first time it is told") << false;
        QTest::newRow("later nobody on the way can lock us out") << true;
    }
    void thereIsTlsEverywhere()
    {
        QFETCH(bool, hadSession);
        if (hadSession)
            QVERIFY(m_wire->signIn());
        m_other->script.tls = false;
        m_wire->server.script.errorUnsecured = elsewhere("127.0.0.1:" + port(*m_other));
        if (hadSession)
            m_wire->server.leave();
        else
            m_wire->connection.open(m_wire->credentials);
        QTRY_VERIFY(m_wire->failed.size() >= (hadSession ? 2 : 1));
        QCOMPARE(m_wire->failed.last().at(0).value<Problem>(), hadSession ? Problem::Refused : Problem::TlsUnavailable);
        QCOMPARE(m_wire->failed.last().at(1).toBool(), hadSession);
        QVERIFY(m_other->logins.isEmpty());
    }

    void closingOnTheWay()
    {
        m_wire->server.script.errorUnsecured = elsewhere("localhost:" + port(*m_other));
        m_wire->connection.open(m_wire->credentials);
        const auto isSentAway = [this] {
            const auto *socket = m_wire->connection.findChild<QSslSocket *>();
            return m_wire->server.connections == 1 && socket->state() == QAbstractSocket::UnconnectedState;
        };
        while (!isSentAway())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_wire->connection.close(); // While the name is looked up.
        QVERIFY(!QTest::qWaitFor([&] { return m_other->sessions > 0; }, 200));
        QCOMPARE(m_wire->connection.state(), Stream::State::Offline);
        m_wire->server.script = {};
        QVERIFY(m_wire->signIn());
    }

    void anAttemptHasAnEnd_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("silence where it was sent") << elsewhere("127.0.0.1:%1");
        QTest::newRow("silence at home") << QByteArray();
    }
    void anAttemptHasAnEnd()
    {
        QFETCH(QByteArray, error);
        m_other->script.silent = true;
        m_wire->server.script.errorUnsecured = error.replace("%1", port(*m_other));
        m_wire->server.script.silent = error.isEmpty();
        m_wire->timing.stage = 1h; // Each stage for itself would take for ever.
        m_wire->timing.attempt = 300ms;
        m_wire->timing.backoff = 1h;
        m_wire->connection.setTiming(m_wire->timing);
        m_wire->connection.open(m_wire->credentials);
        QVERIFY(m_wire->failed.wait());
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::Timeout);
        QCOMPARE(m_wire->failed.first().at(1).toBool(), true);
        QCOMPARE(m_wire->connection.state(), Stream::State::Offline);
        QVERIFY(!QTest::qWaitFor([&] { return m_wire->failed.size() > 1; }, 100));
    }

    void connectingDoesNotMakeAnAttemptLonger()
    {
        // Each hop is a new connection and begins a new stage.
        m_wire->server.script.errorUnsecured = elsewhere("127.0.0.1:" + port(*m_other));
        m_other->script.silent = true;
        m_wire->timing.stage = 200ms;
        m_wire->timing.attempt = 250ms;
        m_wire->timing.backoff = 1h;
        m_wire->connection.setTiming(m_wire->timing);
        QElapsedTimer timer;
        timer.start();
        m_wire->connection.open(m_wire->credentials);
        QVERIFY(m_wire->failed.wait());
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::Timeout);
        QCOMPARE(m_wire->failed.size(), 1);
    }

    void aSecondSessionInTheFirstEndsBoth()
    {
        QVERIFY(m_wire->signIn());
        auto *stream = m_wire->connection.findChild<QXmppOutgoingClient *>();
        QVERIFY(stream);
        // Whatever makes QXmpp do that: a session that nobody knows of must not look like ours.
        QVERIFY(QMetaObject::invokeMethod(stream, "connected", Qt::DirectConnection,
                                          QGenericArgument("QXmpp::Private::SessionBegin", &m_nothing)));
        QTRY_COMPARE(m_wire->online.size(), 2);
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::StreamBroken);
        QCOMPARE(m_wire->online.last().first().toBool(), false);
        QTRY_COMPARE(m_wire->server.sessions, 2);
    }

private:
    static QByteArray port(const ScriptedServer &server) { return QByteArray::number(server.serverPort()); }

    TestCertificates m_certificates;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<ScriptedServer> m_other;
    std::array<char, 64> m_nothing {};
};

PARLOUR_TEST(ElsewhereTest)
#include "elsewheretest.moc"
