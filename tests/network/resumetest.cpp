// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

#include <QSslSocket>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Problem = ConnectionProblem;

static QDomElement message(const QString &id)
{
    QDomElement message = xml::element(u"message"_s);
    message.setAttribute(u"id"_s, id);
    message.setAttribute(u"to"_s, u"room@conference.localhost"_s);
    return message;
}

/// Breaks of the stream and what comes after them.
class ResumeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messageBeforeEnabled()
    {
        Wire wire(m_certificates.good);
        wire.server.script.beforeEnabled =
            "<message id='early' from='a@localhost'/>"
            "<iq type='get' id='early-ping' from='a@localhost'><ping xmlns='urn:xmpp:ping'/></iq>";
        QVERIFY(wire.signIn());
        QTRY_COMPARE(wire.received.size(), 1);
        QTRY_COMPARE(wire.server.count(u"early-ping"_s), 1);
        wire.server.send("<message id='counted'/><r xmlns='urn:xmpp:sm:3'/>");
        QTRY_COMPARE(wire.received.size(), 2);
        QTRY_COMPARE(wire.server.clientCount, 1); // What came before <enabled/> does not count.
    }

    void resumes()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        const QString address = wire.connection.jid().toString();
        QList<IqReply> replies;
        wire.connection.ask(Jid::parse(u"room@conference.localhost").value(), u"get"_s,
                            xml::element(u"query"_s, xml::DiscoInfoNs), this,
                            [&](const IqReply &reply) { replies << reply; });
        QTRY_COMPARE(wire.server.count(u"disco#info"_s), 1);
        const auto id = xml::parse(wire.server.stanzas().last()).attribute(u"id"_s).toUtf8();
        wire.server.script.acknowledges = false;
        wire.connection.send(message(u"lost"_s));
        QTRY_COMPARE(wire.server.count(u"lost"_s), 1);
        wire.server.script.acknowledges = true;
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.online.last().first().toBool(), true);
        QCOMPARE(wire.server.resumed, 1);
        QCOMPARE(wire.failed.size(), 1);
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), Problem::NetworkLost);
        QCOMPARE(wire.failed.first().at(1).toBool(), true);
        QCOMPARE(wire.connection.jid().toString(), address);
        QTRY_COMPARE(wire.server.count(u"lost"_s), 2); // Sent again, since the server did not count it.
        QCOMPARE(wire.server.count(availability()), 1);
        QVERIFY(replies.isEmpty());
        wire.server.send("<iq type='result' from='room@conference.localhost' id='" + id + "'/>");
        QTRY_COMPARE(replies.size(), 1);
        QVERIFY(std::holds_alternative<QDomElement>(replies.first()));
    }

    void whatIsSentWhileTheSocketClosesIsNotLost()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        auto *socket = wire.connection.findChild<QSslSocket *>();
        QVERIFY(socket);
        // QXmpp knows already that the session has ended, and nobody else does.
        connect(
            socket, &QSslSocket::disconnected, this,
            [&] {
                QCOMPARE(wire.connection.state(), Stream::State::Online);
                QVERIFY(wire.connection.send(message(u"late"_s)));
            },
            Qt::SingleShotConnection);
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.online.last().first().toBool(), true);
        wire.connection.send(message(u"next"_s));
        QTRY_COMPARE(wire.server.count(u"next"_s), 1);
        QCOMPARE(wire.server.count(u"late"_s), 1);
    }

    void doesNotResume()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        QList<IqReply> replies;
        wire.connection.ask({}, u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this,
                            [&](const IqReply &reply) { replies << reply; });
        wire.server.script.acknowledges = false;
        wire.connection.send(message(u"stale"_s));
        QTRY_COMPARE(wire.server.count(u"stale"_s), 1);
        wire.server.script.acknowledges = true;
        wire.server.script.resumes = false;
        wire.server.drop();
        QVERIFY(wire.online.wait());
        QCOMPARE(wire.online.last().first().toBool(), false);
        QCOMPARE(wire.server.sessions, 2);
        QTRY_COMPARE(replies.size(), 1);
        QCOMPARE(std::get<IqFailure>(replies.first()).kind, IqFailure::Kind::Disconnected);
        wire.connection.send(message(u"fresh"_s));
        QTRY_COMPARE(wire.server.count(u"fresh"_s), 1);
        QCOMPARE(wire.server.count(u"stale"_s), 1); // The old session's stanzas stay out of the new one.
        QCOMPARE(wire.server.count(availability()), 2);
    }

    void serverLeaves_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("orderly") << QByteArray() << Problem::ServerShutdown << true;
        QTest::newRow("shutdown") << QByteArray("system-shutdown") << Problem::ServerShutdown << true;
        QTest::newRow("policy") << QByteArray("policy-violation") << Problem::Other << true;
        QTest::newRow("reset") << QByteArray("reset") << Problem::ServerShutdown << true;
        QTest::newRow("conflict") << QByteArray("conflict") << Problem::Conflict << false;
    }
    void serverLeaves()
    {
        QFETCH(QByteArray, error);
        QFETCH(Problem, problem);
        QFETCH(bool, comesBack);
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        wire.server.script.acknowledges = false;
        wire.connection.send(message(u"stale"_s));
        QTRY_COMPARE(wire.server.count(u"stale"_s), 1);
        wire.server.leave(error);
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), problem);
        QCOMPARE(wire.failed.first().at(1).toBool(), comesBack);
        if (!comesBack) {
            QCOMPARE(wire.connection.state(), Stream::State::Offline);
            wire.connection.retryNow();
        }
        QTRY_COMPARE(wire.online.size(), 2);
        QCOMPARE(wire.online.last().first().toBool(), false);
        wire.connection.send(message(u"fresh"_s));
        QTRY_COMPARE(wire.server.count(u"fresh"_s), 1);
        QCOMPARE(wire.server.count(u"stale"_s), 1);
        QCOMPARE(wire.server.resumed, 0);
    }

    void aStanzaTooBigForTheServerIsNotSentAgain_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("again");
        QTest::newRow("too big") << 20'000 << false;
        QTest::newRow("every server takes that much: it was something else") << 5'000 << true;
    }
    void aStanzaTooBigForTheServerIsNotSentAgain()
    {
        QFETCH(int, size);
        QFETCH(bool, again);
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        auto big = message(u"big"_s);
        xml::appendText(big, u"body"_s, QString(size, u'x'));
        QVERIFY(wire.connection.send(big));
        QTRY_COMPARE(wire.server.count(u"big"_s), 1);
        wire.server.leave("policy-violation");
        QTRY_COMPARE(wire.online.size(), 2);
        QCOMPARE(wire.connection.send(big), again);
        QVERIFY(wire.connection.send(message(u"small"_s)));
    }

    void serverIsAwayForAWhile()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        wire.server.close();
        wire.server.drop();
        QTRY_COMPARE_GE(wire.failed.size(), 3); // The loss and some attempts.
        QVERIFY(wire.server.start());
        wire.connection.retryNow();
        QTRY_COMPARE(wire.online.size(), 2);
        QCOMPARE(wire.online.last().first().toBool(), true);
    }

    void silentServerIsNoticed()
    {
        Wire wire(m_certificates.good);
        wire.timing.idle = 100ms;
        wire.timing.probe = 1s;
        wire.connection.setTiming(wire.timing);
        QVERIFY(wire.signIn());
        QTRY_COMPARE_GE(wire.server.count(u"urn:xmpp:ping"_s), 2); // Answered: all is well.
        QVERIFY(wire.failed.isEmpty());
        wire.server.script.answersPings = false;
        wire.server.script.acknowledges = false;
        QVERIFY(wire.failed.wait());
        QCOMPARE(wire.failed.first().at(0).value<Problem>(), Problem::NetworkLost);
        wire.server.script.acknowledges = true;
        wire.server.script.answersPings = true;
        QTRY_COMPARE_GE(wire.server.resumed, 1); // The probe did not cost the session.
    }

    void reopeningIsAFreshLogin()
    {
        Wire wire(m_certificates.good);
        QVERIFY(wire.signIn());
        wire.server.script.acknowledges = false;
        wire.connection.send(message(u"stale"_s));
        QTRY_COMPARE(wire.server.count(u"stale"_s), 1);
        wire.connection.close();
        QTRY_COMPARE(wire.server.count(u"unavailable"_s), 1);
        wire.connection.open(wire.credentials);
        QTRY_COMPARE(wire.online.size(), 2);
        QTRY_COMPARE(wire.server.count(availability()), 2);
        QCOMPARE(wire.server.count(u"unavailable"_s), 1);
        QCOMPARE(wire.server.count(u"stale"_s), 1);
    }

private:
    TestCertificates m_certificates;
};

PARLOUR_TEST(ResumeTest)
#include "resumetest.moc"
