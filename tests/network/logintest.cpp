// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;
using Script = ScriptedServer::Script;

static QByteArray mechanisms(const QByteArrayList &names)
{
    QByteArray result;
    for (const auto &name : names)
        result += "<mechanism>" + name + "</mechanism>";
    return result;
}

static const QByteArray Plus =
    mechanisms({"PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS"});
static const QByteArray Unbound = mechanisms({"PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256"});
static const QStringList Exporter {u"tls-exporter"_s};
static const QStringList EndPoint {u"tls-server-end-point"_s};
static const QStringList Unique {u"tls-unique"_s};

/// Signing in with the password: what it is bound to, and what a server does not get away with.
class LoginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundTo_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("the TLS session, on TLS 1.3") << Script {.mechanisms = Plus, .bindings = EndPoint + Exporter}
                                                     << u"SCRAM-SHA-256-PLUS"_s << QByteArray("p=tls-exporter,,");
        QTest::newRow("the TLS session, in SASL2")
            << Script {.mechanisms = Plus, .second = true, .bindings = EndPoint + Exporter} << u"SCRAM-SHA-256-PLUS"_s
            << QByteArray("p=tls-exporter,,");
        QTest::newRow("the TLS session, on TLS 1.2")
            << Script {.mechanisms = Plus, .bindings = Exporter, .oldTls = true} << u"SCRAM-SHA-256-PLUS"_s
            << QByteArray("p=tls-exporter,,");
        QTest::newRow("the handshake, on TLS 1.2") << Script {.mechanisms = Plus, .bindings = Unique, .oldTls = true}
                                                   << u"SCRAM-SHA-256-PLUS"_s << QByteArray("p=tls-unique,,");
        QTest::newRow("the certificate") << Script {.mechanisms = Plus, .bindings = EndPoint} << u"SCRAM-SHA-256-PLUS"_s
                                         << QByteArray("p=tls-server-end-point,,");
        QTest::newRow("nothing, which the server must hear")
            << Script {.mechanisms = Unbound} << u"SCRAM-SHA-256"_s << QByteArray("y,,");
        QTest::newRow("nothing: old ejabberd does not say to what")
            << Script {.mechanisms = Plus} << u"SCRAM-SHA-256"_s << QByteArray("n,,");
        QTest::newRow("nothing, with SHA-512") << Script {.mechanisms = mechanisms({"SCRAM-SHA-512", "SCRAM-SHA-256"})}
                                               << u"SCRAM-SHA-512"_s << QByteArray("y,,");
        QTest::newRow("nothing, in SASL2")
            << Script {.mechanisms = Unbound, .second = true} << u"SCRAM-SHA-256"_s << QByteArray("y,,");
    }
    void boundTo()
    {
        QFETCH(Script, script);
        QFETCH(QString, mechanism);
        QFETCH(QByteArray, header);
        for (const bool early : {false, true}) {
            script.provesEarly = early;
            Wire wire(m_certificates.good);
            wire.server.script = script;
            QVERIFY(wire.signIn());
            QCOMPARE(wire.server.logins, QStringList {mechanism});
            QCOMPARE(wire.server.headers, QByteArrayList {header});
            QTRY_COMPARE(wire.server.count(availability()), 1);
        }
    }

    void everyLoginIsBoundAnew()
    {
        Wire wire(m_certificates.good);
        wire.server.script = {.mechanisms = Plus, .bindings = Exporter};
        QVERIFY(wire.signIn());
        wire.server.send("<message/><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.server.clientCount, 1);
        wire.server.script.behindChallenge = "<message id='nobody is in yet'/>"; // Is not to be counted.
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.online.last().first().toBool(), true);
        QCOMPARE(wire.server.headers, QByteArrayList(2, "p=tls-exporter,,"));
        wire.server.send("<message/><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.server.clientCount, 2);
        QCOMPARE(wire.received.size(), 2);
        wire.server.script.resumes = false;
        wire.server.drop();
        QTRY_COMPARE(wire.online.size(), 3);
        QCOMPARE(wire.online.last().first().toBool(), false);
        QCOMPARE(wire.server.headers.last(), QByteArray("p=tls-exporter,,"));
    }

    void nothingLessThanBeforeUnlessAsked_data()
    {
        QTest::addColumn<Script>("before");
        QTest::addColumn<Script>("after");
        const Script bound {.mechanisms = Plus, .bindings = Exporter};
        const Script unbound {.mechanisms = Unbound};
        const Script sent {.mechanisms = mechanisms({"PLAIN"})};
        QTest::newRow("not bound any more") << bound << unbound;
        QTest::newRow("not proven any more") << unbound << sent;
        QTest::newRow("neither any more") << bound << sent;
    }
    void nothingLessThanBeforeUnlessAsked()
    {
        QFETCH(Script, before);
        QFETCH(Script, after);
        Wire wire(m_certificates.good);
        wire.server.script = before;
        QVERIFY(wire.signIn());
        wire.server.drop(); // The same again is fine.
        QVERIFY(wire.online.wait());
        wire.server.script = after;
        wire.server.drop();
        QTRY_COMPARE(wire.connection.problem(), Problem::OfferTampered);
        QCOMPARE(wire.failed.last().at(1).toBool(), false);
        QCOMPARE(wire.server.logins.size(), 2);
        wire.connection.open(wire.credentials);
        QVERIFY(wire.online.wait());
        wire.server.script = before;
        wire.server.drop();
        QVERIFY(wire.online.wait()); // More is always welcome.
    }

    void aTokenFollowsABoundLogin()
    {
        Wire wire(m_certificates.good);
        wire.server.script = {.mechanisms = Plus, .second = true, .bindings = Exporter};
        QVERIFY(wire.signIn());
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.server.logins, (QStringList {u"SCRAM-SHA-256-PLUS"_s, u"HT-SHA-256-NONE"_s}));
        QCOMPARE(wire.server.resumed, 1);
    }

    void refusals_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<int>("responses");
        const auto unsafe = [](const char *name, const QByteArray &challenge) {
            QTest::newRow(name) << Script {.mechanisms = Unbound, .challenge = challenge} << Problem::LoginUnsafe << 0;
        };
        unsafe("a count that comes twice", "r=NONCEx,s=c2FsdA==,i=4096,i=2147483647");
        unsafe("half an hour of computing", "r=NONCEx,s=c2FsdA==,i=2147483647");
        unsafe("no computing", "r=NONCEx,s=c2FsdA==,i=1");
        unsafe("a count with a sign", "r=NONCEx,s=c2FsdA==,i=+4096");
        unsafe("a mandatory extension", "m=x,r=NONCEx,s=c2FsdA==,i=4096");
        unsafe("another login's nonce", "r=xNONCE,s=c2FsdA==,i=4096");
        unsafe("no salt", "r=NONCEx,s=,i=4096");
        unsafe("a salt that is none", "r=NONCEx,s=%%%%,i=4096");
        unsafe("words", "hello");
        unsafe("a proof in place of a challenge", "v=c2lnbmF0dXJl");
        QTest::newRow("a wrong proof") << Script {.mechanisms = Unbound, .proof = "v=c2lnbmF0dXJl"}
                                       << Problem::ServerUnproven << 1;
        QTest::newRow("no proof") << Script {.mechanisms = Unbound, .proof = "none"} << Problem::ServerUnproven << 1;
        QTest::newRow("an error in place of the proof")
            << Script {.mechanisms = Unbound, .proof = "e=other-error"} << Problem::ServerUnproven << 1;
        QTest::newRow("a wrong proof in a challenge")
            << Script {.mechanisms = Unbound, .proof = "v=c2lnbmF0dXJl", .provesEarly = true} << Problem::ServerUnproven
            << 1;
        QTest::newRow("success before the answer")
            << Script {.mechanisms = Unbound, .behindChallenge = "<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>"}
            << Problem::ServerUnproven << 1;
        QTest::newRow("a second challenge before the answer")
            << Script {.mechanisms = Unbound,
                       .behindChallenge = "<challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>cj14</challenge>"}
            << Problem::ServerUnproven << 1;
        QTest::newRow("somebody took the bound mechanisms out")
            << Script {.mechanisms = Unbound, .bindings = Exporter} << Problem::OfferTampered << 0;
        QTest::newRow("somebody put in a kind of binding that nobody has")
            << Script {.mechanisms = Plus, .bindings = {u"tls-magic"_s}} << Problem::OfferTampered << 0;
        QTest::newRow("the server made another offer")
            << Script {.mechanisms = Unbound, .attributes = ",h=G6k/rBLDqgOhRRaCuuatSDFkJ08="} << Problem::OfferTampered
            << 0;
        QTest::newRow("the server made another offer, in the old way of saying it")
            << Script {.mechanisms = Unbound, .attributes = ",d=dRc3RenuSY9ypgPpERowoaySQZY="} << Problem::OfferTampered
            << 0;
        QTest::newRow("TLS ends at somebody else")
            << Script {.mechanisms = Plus, .bindings = Exporter, .proxied = true} << Problem::ChannelMismatch << 1;
        QTest::newRow("TLS ends at somebody else, in SASL2")
            << Script {.mechanisms = Plus, .second = true, .bindings = Exporter, .proxied = true}
            << Problem::ChannelMismatch << 1;
        QTest::newRow("another password")
            << Script {.mechanisms = Plus, .password = "other", .bindings = Exporter} << Problem::WrongPassword << 1;
        QTest::newRow("an account that is disabled")
            << Script {.mechanisms = Plus, .saslFailure = "account-disabled", .bindings = Exporter}
            << Problem::AccountDisabled << 1;
        QTest::newRow("the server's own trouble")
            << Script {.mechanisms = Plus, .saslFailure = "temporary-auth-failure", .bindings = Exporter}
            << Problem::Other << 1;
        QTest::newRow("not bound, and the server does not like how it is said")
            << Script {.mechanisms = Unbound, .saslFailure = "malformed-request"} << Problem::Other << 1;
        QTest::newRow("a condition nobody knows")
            << Script {.mechanisms = Unbound, .saslFailure = "tired"} << Problem::WrongPassword << 1;
    }
    void refusals()
    {
        QFETCH(Script, script);
        QFETCH(Problem, problem);
        QFETCH(int, responses);
        Wire wire(m_certificates.good);
        wire.server.script = script;
        wire.timing.backoff = 1h;
        wire.connection.setTiming(wire.timing);
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), problem);
        QCOMPARE(wire.failed.first().at(1).toBool(), problem == Problem::Other);
        QVERIFY(problem == Problem::ServerUnproven || !wire.connection.problemDetail().isEmpty());
        QTRY_COMPARE(wire.server.responses, responses);
        QCOMPARE(wire.server.sessions, 0);
        QVERIFY(wire.online.isEmpty());
    }

    void theServerRepeatsNoPassword_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("harmless") << "your password is weak"_ba << true;
        QTest::newRow("repeated") << "secret is weak"_ba << false;
    }
    void theServerRepeatsNoPassword()
    {
        QFETCH(QByteArray, words);
        Wire wire(m_certificates.good);
        const QByteArray text =
            "not-authorized xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/><text xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>"
            + words + "</text><x";
        wire.server.script = {.mechanisms = Unbound, .saslFailure = text};
        wire.connection.open(wire.credentials);
        QVERIFY(wire.failed.wait());
        QTEST(wire.connection.problemDetail().contains(u"is weak"_s), "isTold");
    }

    void offersThatTheServerVouchesFor_data()
    {
        QTest::addColumn<QByteArray>("mechanisms");
        QTest::addColumn<QByteArray>("attributes");
        // printf 'PLAIN\x1eSCRAM-SHA-1\x1eSCRAM-SHA-256\x1ftls-exporter' | openssl dgst -sha256 -binary | base64, and the
        // like; the old way has , and | there.
        QTest::newRow("binding is switched off")
            << Unbound << QByteArray(",h=BTKFweloQuGcJGIdzHiaGsBohtCF6IBCqI+agk+5xrI=");
        QTest::newRow("the same in the old way")
            << Unbound << QByteArray(",d=zH2rqLqZrq+zZqmf2L2lSC1KAKR//0IJ86r7h8Hy0Y4=");
        QTest::newRow("nothing is odd") << Plus << QByteArray(",h=HOCahVXz+V8p+Esg88C95qG5k09nEAJUDMu7QMK43gY=");
    }
    void offersThatTheServerVouchesFor()
    {
        QFETCH(QByteArray, mechanisms);
        QFETCH(QByteArray, attributes);
        Wire wire(m_certificates.good);
        wire.server.script = {.mechanisms = mechanisms, .bindings = Exporter, .attributes = attributes};
        QVERIFY(wire.signIn());
    }

    void passwords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("as it is") << u"P\u00e4ssw\u00f6rd"_s << u"P\u00e4ssw\u00f6rd"_s;
        QTest::newRow("decomposed") << u"Pa\u0308sswo\u0308rd"_s << u"P\u00e4ssw\u00f6rd"_s;
        QTest::newRow("a no-break space") << u"two\u00a0words"_s << u"two words"_s;
        QTest::newRow("a soft hyphen") << u"a\u00adb"_s << u"ab"_s;
        QTest::newRow("not to be prepared") << u"a\u00ad\U0001F511"_s << u"a\u00ad\U0001F511"_s;
    }
    void passwords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        for (const auto &mechanism : {"PLAIN"_ba, "SCRAM-SHA-1"_ba}) {
            for (const bool second : {false, true}) {
                Wire wire(m_certificates.good);
                wire.credentials.password = typed;
                wire.server.script = {
                    .mechanisms = mechanisms({mechanism}), .second = second, .password = stored.toUtf8()};
                QVERIFY(wire.signIn());
                QCOMPARE(wire.server.logins, QStringList {QString::fromLatin1(mechanism)});
            }
        }
    }

private:
    TestCertificates m_certificates;
};

PARLOUR_TEST(LoginTest)
#include "logintest.moc"
