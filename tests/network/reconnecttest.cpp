// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/reconnect.h"
#include "support/suite.h"

using namespace parlour;
using namespace std::chrono_literals;
using reconnect::Event;
using reconnect::State;

/// When a connection tries, waits, and gives up.
class ReconnectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Event>("event");
        QTest::addColumn<State>("expected");
        QTest::newRow("opening connects") << State::Closed << Event::Open << State::Connecting;
        QTest::newRow("opening again connects again") << State::Online << Event::Open << State::Connecting;
        QTest::newRow("opening ends a stop") << State::Stopped << Event::Open << State::Connecting;
        QTest::newRow("a session is online") << State::Connecting << Event::Established << State::Online;
        QTest::newRow("a session nobody wants any more is stale")
            << State::Closed << Event::Established << State::Closed;
        QTest::newRow("a session while waiting is stale") << State::Waiting << Event::Established << State::Waiting;
        QTest::newRow("a failed attempt waits") << State::Connecting << Event::Broke << State::Waiting;
        QTest::newRow("a lost session waits") << State::Online << Event::Broke << State::Waiting;
        QTest::newRow("losing what is closed is stale") << State::Closed << Event::Broke << State::Closed;
        QTest::newRow("losing it twice waits once") << State::Waiting << Event::Broke << State::Waiting;
        QTest::newRow("a hopeless attempt stops") << State::Connecting << Event::GaveUp << State::Stopped;
        QTest::newRow("a session taken away stops") << State::Online << Event::GaveUp << State::Stopped;
        QTest::newRow("giving up what is closed is stale") << State::Closed << Event::GaveUp << State::Closed;
        QTest::newRow("the wait ends") << State::Waiting << Event::Due << State::Connecting;
        QTest::newRow("a network change does not disturb a session") << State::Online << Event::Due << State::Online;
        QTest::newRow("a network change does not lift a stop") << State::Stopped << Event::Due << State::Stopped;
        QTest::newRow("a network change does not open") << State::Closed << Event::Due << State::Closed;
        QTest::newRow("the person cuts the wait short") << State::Waiting << Event::Retry << State::Connecting;
        QTest::newRow("the person lifts a stop") << State::Stopped << Event::Retry << State::Connecting;
        QTest::newRow("retrying does not open") << State::Closed << Event::Retry << State::Closed;
        QTest::newRow("retrying does not disturb an attempt") << State::Connecting << Event::Retry << State::Connecting;
        QTest::newRow("closing ends a session") << State::Online << Event::Close << State::Closed;
        QTest::newRow("closing ends a wait") << State::Waiting << Event::Close << State::Closed;
        QTest::newRow("closing ends a stop") << State::Stopped << Event::Close << State::Closed;
    }
    void next()
    {
        QFETCH(State, state);
        QFETCH(Event, event);
        QTEST(reconnect::next(state, event), "expected");
    }

    void ending_data()
    {
        QTest::addColumn<ConnectionProblem>("problem");
        QTest::addColumn<bool>("hadSession");
        QTest::addColumn<Event>("expected");
        using enum ConnectionProblem;
        for (const bool had : {false, true}) {
            QTest::addRow("wrong password %d", had) << WrongPassword << had << Event::GaveUp;
            QTest::addRow("account disabled %d", had) << AccountDisabled << had << Event::GaveUp;
            QTest::addRow("no TLS %d", had) << TlsUnavailable << had << Event::GaveUp;
            QTest::addRow("untrusted %d", had) << CertificateUntrusted << had << Event::GaveUp;
            QTest::addRow("pin broken %d", had) << CertificateChanged << had << Event::GaveUp;
            QTest::addRow("no mechanism %d", had) << NoCommonMechanism << had << Event::GaveUp;
            QTest::addRow("unproven %d", had) << ServerUnproven << had << Event::GaveUp;
            QTest::addRow("unsafe %d", had) << LoginUnsafe << had << Event::GaveUp;
            QTest::addRow("tampered %d", had) << OfferTampered << had << Event::GaveUp;
            QTest::addRow("another channel %d", had) << ChannelMismatch << had << Event::GaveUp;
            QTest::addRow("conflict %d", had) << Conflict << had << Event::GaveUp;
            QTest::addRow("another QXmpp %d", had) << UnfitLibrary << had << Event::GaveUp;
            QTest::addRow("refused %d", had) << Refused << had << Event::Broke;
            QTest::addRow("timeout %d", had) << Timeout << had << Event::Broke;
            QTest::addRow("shutdown %d", had) << ServerShutdown << had << Event::Broke;
            QTest::addRow("broken stream %d", had) << StreamBroken << had << Event::Broke;
            QTest::addRow("network %d", had) << NetworkLost << had << Event::Broke;
        }
        QTest::newRow("unknown name at first") << NoSuchServer << false << Event::GaveUp;
        QTest::newRow("unknown name later") << NoSuchServer << true << Event::Broke;
    }
    void ending()
    {
        QFETCH(ConnectionProblem, problem);
        QFETCH(bool, hadSession);
        QTEST(reconnect::ending(problem, hadSession), "expected");
    }

    void networkChanged_data()
    {
        QTest::addColumn<ConnectionProblem>("problem");
        QTest::addColumn<bool>("hadSession");
        QTest::addColumn<State>("expected"); // From a stop.
        using enum ConnectionProblem;
        QTest::newRow("a login page without TLS") << TlsUnavailable << true << State::Connecting;
        QTest::newRow("a login page with its own certificate") << CertificateUntrusted << true << State::Connecting;
        QTest::newRow("the same in the place of a pinned one") << CertificateChanged << true << State::Connecting;
        QTest::newRow("it never worked") << CertificateUntrusted << false << State::Stopped;
        QTest::newRow("wrong password") << WrongPassword << true << State::Stopped;
        QTest::newRow("conflict") << Conflict << true << State::Stopped;
        QTest::newRow("another QXmpp") << UnfitLibrary << true << State::Stopped;
    }
    void networkChanged()
    {
        QFETCH(ConnectionProblem, problem);
        QFETCH(bool, hadSession);
        const Event event = reconnect::networkChanged(problem, hadSession);
        QTEST(reconnect::next(State::Stopped, event), "expected");
        QCOMPARE(reconnect::next(State::Waiting, event), State::Connecting);
        QCOMPARE(reconnect::next(State::Online, event), State::Online);
        QCOMPARE(reconnect::next(State::Closed, event), State::Closed);
    }

    void backoff_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<double>("chance");
        QTest::addColumn<int>("expected");
        QTest::newRow("first, short") << 0 << 0.0 << 800;
        QTest::newRow("first, middle") << 0 << 0.5 << 1000;
        QTest::newRow("second") << 1 << 0.5 << 2000;
        QTest::newRow("sixth") << 5 << 0.5 << 32000;
        QTest::newRow("seventh") << 6 << 0.5 << 60000;
        QTest::newRow("much later") << 1000 << 0.5 << 60000;
    }
    void backoff()
    {
        QFETCH(int, tries);
        QFETCH(double, chance);
        QFETCH(int, expected);
        QCOMPARE(reconnect::backoff(tries, chance), std::chrono::milliseconds(expected));
        QCOMPARE_LE(reconnect::backoff(tries, 0.999), std::chrono::milliseconds(expected * 3 / 2));
    }
};

PARLOUR_TEST(ReconnectTest)
#include "reconnecttest.moc"
