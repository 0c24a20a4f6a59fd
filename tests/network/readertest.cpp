// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "network/link.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QXmppClient.h>

using namespace parlour;
using namespace Qt::StringLiterals;
using Problem = ConnectionProblem;

static QStringList logged;

static void log(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged << text;
}

/// Looks like the object that the reader takes over.
class Lookalike : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void streamReceived(const QDomElement &element);
    void stanzaReceived(const QDomElement &element);
    void streamClosed();
};

/// How the stream is read: pieces, bursts, ends, and what happens when QXmpp is another one.
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

    void knowsOneQXmppOnly()
    {
        QXmppClient client;
        const auto children = client.findChildren<QObject *>();
        const auto known = [&](const QString &version) {
            return std::count_if(children.begin(), children.end(),
                                 [&](const QObject *child) { return canReadFor(version, *child->metaObject()); });
        };
        QCOMPARE(known(QString::fromLatin1(QXmppVersion())), 1);
        QCOMPARE(known(u"1.10.0"_s), 1);
        QCOMPARE(known(u"1.11.0"_s), 0);
        QCOMPARE(known(u"2.10.0"_s), 0);
        QCOMPARE(known(u"1.1.0"_s), 0);
        QCOMPARE(known(QString()), 0);
        QVERIFY(!canReadFor(u"1.10.3"_s, Lookalike::staticMetaObject)); // All the signals, but another class.
    }

    void otherQXmppIsNotUsed()
    {
        Wire wire(m_certificates.good);
        Login login;
        login.resource = u"Parlour-test"_s;
        login.qxmpp = u"1.11.0"_s;
        logged.clear();
        const auto before = qInstallMessageHandler(log);
        auto *link = new Link(wire.credentials, login, wire.timing, this);
        QSignalSpy ended(link, &Link::ended);
        link->start();
        const bool done = ended.wait();
        qInstallMessageHandler(before);
        QVERIFY(done);
        QVERIFY(ended.first().first().value<Ending>().detail.contains("QXmpp"_L1));
        QCOMPARE(wire.server.connections, 0);
        QVERIFY(!link->isResumable()); // QXmpp would send the old session's stanzas into a new one.
        QCOMPARE(logged.filter(u"is not the one the stream reader knows"_s).size(), 1);
        delete link;
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

    TestCertificates m_certificates;
};

PARLOUR_TEST(ReaderTest)
#include "readertest.moc"
