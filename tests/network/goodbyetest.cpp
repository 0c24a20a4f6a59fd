// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/fixture.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The end of the program: no server may take it for a broken line.
class GoodbyeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<Wire>(m_certificates.good);
        m_own.emplace();
        m_timing = m_wire->timing;
        m_timing.farewell = 20s;
    }

    void isHeardBeforeTheProgramEnds()
    {
        QVERIFY(signIn());
        m_own.reset();
        Connection::awaitGoodbyes();
        QCOMPARE(m_wire->server.count(u"unavailable"_s), 1);
    }

    /// A busy room at the end: closing with that unread would reset the connection.
    void readsWhatIsStillToCome()
    {
        QVERIFY(signIn());
        QSignalSpy received(&*m_own, &Stream::received);
        m_wire->server.send(QByteArray("<message><body>" + QByteArray(1000, 'x') + "</body></message>").repeated(2000));
        m_own.reset();
        Connection::awaitGoodbyes();
        QCOMPARE(m_wire->server.count(u"unavailable"_s), 1);
        QCOMPARE(received.size(), 0);
    }

    void doesNotWaitForEver()
    {
        m_timing.farewell = 100ms;
        QVERIFY(signIn());
        m_wire->server.script.lingers = true;
        m_own.reset();
        QElapsedTimer waited;
        waited.start();
        Connection::awaitGoodbyes();
        QCOMPARE(m_wire->server.count(u"unavailable"_s), 1);
        QCOMPARE_LT(waited.durationElapsed(), 10s);
    }

    void nobodyToLeave()
    {
        m_own.reset();
        Connection::awaitGoodbyes();
        m_own.emplace();
        m_own->open(m_wire->credentials); // Not even connected.
        m_own.reset();
        Connection::awaitGoodbyes();
        QCOMPARE(m_wire->server.count(u"unavailable"_s), 0);
    }

    void closedAndDestroyedAtOnce()
    {
        QVERIFY(signIn());
        m_own->close();
        m_own.reset();
        Connection::awaitGoodbyes();
        QCOMPARE(m_wire->server.count(u"unavailable"_s), 1);
    }

private:
    bool signIn()
    {
        m_own->setTiming(m_timing);
        QSignalSpy online(&*m_own, &Stream::online);
        m_own->open(m_wire->credentials);
        return online.wait();
    }

    TestCertificates m_certificates;
    std::unique_ptr<Wire> m_wire;
    std::optional<Connection> m_own; ///< Beside the one of the wire, which stays closed.
    Timing m_timing;
};

PARLOUR_TEST(GoodbyeTest)
#include "goodbyetest.moc"
