// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "network/tokenproof.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using Problem = ConnectionProblem;

static const QString Token = u"HT-SHA-256-NONE"_s;
static const QString Password = u"PLAIN"_s;

/// Signing in with a token in place of the password (XEP-0484), and telling whether somebody looks (XEP-0352).
class TokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<Wire>(m_certificates.good);
        m_wire->server.script.second = true;
    }
    void cleanup() { m_wire.reset(); }

    void tokenIsUsedAndReplaced()
    {
        QVERIFY(m_wire->signIn());
        m_wire->server.script.resumes = false;
        for (int session = 2; session <= 3; ++session) {
            m_wire->server.drop();
            QTRY_COMPARE(m_wire->online.size(), session);
            QCOMPARE(m_wire->connection.jid().toString(), u"alice@localhost/Parlour.bound"_s); // By Bind 2.
        }
        // The refused resumption costs a login; it counts as one, because the token was taken.
        QCOMPARE(m_wire->server.logins.first(), Password);
        QCOMPARE(m_wire->server.logins.count(Password), 1);
        QVERIFY(m_wire->server.logins.count(Token) >= 2);
        QCOMPARE(QSet<QString>(m_wire->server.devices.begin(), m_wire->server.devices.end()).size(), 1);
        QVERIFY(!m_wire->server.devices.first().isEmpty());
    }

    void tokenResumes()
    {
        QVERIFY(m_wire->signIn());
        m_wire->server.drop();
        QVERIFY(m_wire->online.wait());
        QCOMPARE(m_wire->online.last().first().toBool(), true);
        QCOMPARE(m_wire->server.resumed, 1);
        QCOMPARE(m_wire->server.logins, (QStringList {Password, Token}));
    }

    void refusedTokenIsInvisible_data()
    {
        QTest::addColumn<bool>("takesTokens");
        QTest::addColumn<int>("tokensTried"); // In the two sessions after the first.
        QTest::newRow("refused") << false << 2;
        QTest::newRow("not proved: never again") << true << 1;
    }
    void refusedTokenIsInvisible()
    {
        QFETCH(bool, takesTokens);
        QFETCH(int, tokensTried);
        QVERIFY(m_wire->signIn());
        m_wire->server.script.takesTokens = takesTokens;
        m_wire->server.script.provesTokens = false;
        m_wire->states.clear();
        for (int session = 2; session <= 3; ++session) {
            m_wire->server.drop();
            QTRY_COMPARE(m_wire->online.size(), session);
        }
        QCOMPARE(m_wire->server.logins.count(Token), tokensTried);
        QCOMPARE(m_wire->server.logins.count(Password), 3);
        QCOMPARE(m_wire->server.logins.last(), Password);
        QCOMPARE(m_wire->failed.size(), 2); // Only what happened: the session was lost, twice.
        for (const auto &failure : m_wire->failed)
            QCOMPARE(failure.at(0).value<Problem>(), Problem::NetworkLost);
        QCOMPARE(m_wire->states.size(), 6); // Offline, Connecting, Online, twice.
    }

    void wrongPasswordIsStillOne()
    {
        QVERIFY(m_wire->signIn());
        m_wire->server.script.saslFailure = "not-authorized";
        m_wire->server.drop();
        QTRY_COMPARE(m_wire->connection.problem(), Problem::WrongPassword);
        QCOMPARE(m_wire->failed.last().at(1).toBool(), false);
        QCOMPARE(m_wire->server.logins, (QStringList {Password, Token, Password}));
    }

    void tokenDoesNotHideAnotherPassword()
    {
        QVERIFY(m_wire->signIn());
        m_wire->credentials.password = u"wrong"_s;
        m_wire->connection.open(m_wire->credentials);
        QVERIFY(m_wire->failed.wait());
        QCOMPARE(m_wire->failed.first().at(0).value<Problem>(), Problem::WrongPassword);
        QCOMPARE(m_wire->server.logins, (QStringList {Password, Password}));
    }

    void proof_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QString>("data");
        QTest::addColumn<bool>("expected");
        // echo -n Responder | openssl dgst -sha256 -hmac secret-token -binary | base64
        const QString right = u"VXKmPgSWGVYJJzwjvopQub7mTgNpMkB55zJFv0RypbE="_s;
        QTest::newRow("right") << Token << right << true;
        QTest::newRow("another hash") << u"HT-SHA-512-NONE"_s << right << false;
        QTest::newRow("one we do not know") << u"HT-SHA-256-ENDP"_s << right << false;
        QTest::newRow("ours sent back") << Token << u"P23pK0XN3FDGAa0WZFj3tYdFZeOZ8wBrGvsD8LsD/4g="_s << false;
        QTest::newRow("empty") << Token << QString() << false;
    }
    void proof()
    {
        QFETCH(QString, mechanism);
        QFETCH(QString, data);
        const auto success =
            xml::parse(u"<success xmlns='urn:xmpp:sasl:2'><additional-data>%1</additional-data></success>"_s.arg(data));
        QTEST(provesToken(success, mechanism, u"secret-token"_s), "expected");
        QVERIFY(!provesToken(success, mechanism, u"other-token"_s));
    }

    void activity_data()
    {
        QTest::addColumn<bool>("second");
        QTest::newRow("SASL") << false;
        QTest::newRow("SASL2") << true;
    }
    void activity()
    {
        QFETCH(bool, second);
        m_wire->server.script.second = second;
        m_wire->server.script.wantsActivity = true;
        m_wire->connection.setActive(false);
        QVERIFY(m_wire->signIn());
        QTRY_COMPARE(m_wire->server.activity, QStringList {u"inactive"_s});
        m_wire->connection.setActive(false);
        m_wire->connection.setActive(true);
        m_wire->connection.setActive(false);
        QTRY_COMPARE(m_wire->server.activity, (QStringList {u"inactive"_s, u"active"_s, u"inactive"_s}));
        m_wire->server.drop(); // Resumed ...
        QTRY_COMPARE(m_wire->server.resumed, 1);
        QTRY_COMPARE(m_wire->server.activity.size(), 4);
        m_wire->server.script.resumes = false;
        m_wire->server.drop(); // ... and anew.
        QTRY_COMPARE(m_wire->server.activity.size(), 5);
        QCOMPARE(m_wire->server.activity.last(), u"inactive"_s);
        QCOMPARE(m_wire->server.count(u"csi"_s), 0); // They are no stanzas and do not count as such.
    }

    void activityIsNobodysBusinessUnlessOffered()
    {
        m_wire->connection.setActive(false);
        QVERIFY(m_wire->signIn());
        m_wire->connection.setActive(true);
        QDomElement message = xml::element(u"message"_s);
        m_wire->connection.send(message);
        QTRY_COMPARE(m_wire->server.count(u"<message"_s), 1);
        QVERIFY(m_wire->server.activity.isEmpty());
    }

private:
    TestCertificates m_certificates;
    std::unique_ptr<Wire> m_wire;
};

PARLOUR_TEST(TokenTest)
#include "tokentest.moc"
