// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/account/signin.h"
#include "support/suite.h"

using namespace parlour::signin;

/// Getting online, as a table: each state with each event.
class SignInMachineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<State>("before");
        QTest::addColumn<QList<State>>("after"); // In the order of Events.
        using enum State;
        QTest::newRow("signed out") << SignedOut << QList {Reconnecting, SigningIn, SignedOut, SignedOut, SignedOut,
                                                           SignedOut,    SignedOut, SignedOut, SignedOut, SigningIn,
                                                           SignedOut,    SignedOut, Off,       SignedOut, SignedOut};
        QTest::newRow("signing in with what was typed")
            << SigningIn
            << QList {SigningIn, SigningIn, SigningIn, Online,    SigningIn, SignedOut, SignedOut, SignedOut,
                      SigningIn, SigningIn, SigningIn, SignedOut, Off,       SigningIn, SignedOut};
        QTest::newRow("online") << Online << QList {Online,       SigningIn, Online,  Online, Reconnecting,
                                                    Reconnecting, SignedOut, Stopped, Online, Online,
                                                    Online,       Online,    Off,     Online, SignedOut};
        QTest::newRow("coming back by itself")
            << Reconnecting << QList {Reconnecting, SigningIn,    SignedOut, Online,       Reconnecting,
                                      Reconnecting, SignedOut,    Stopped,   Reconnecting, Reconnecting,
                                      Stopped,      Reconnecting, Off,       Reconnecting, SignedOut};
        QTest::newRow("not coming back") << Stopped << QList {Stopped, SigningIn, Stopped, Stopped,      Stopped,
                                                              Stopped, Stopped,   Stopped, Reconnecting, Reconnecting,
                                                              Stopped, Stopped,   Off,     Stopped,      SignedOut};
        QTest::newRow("switched off") << Off << QList {Off, SigningIn, Off, Off, Off, Off,          Off,      Off,
                                                       Off, Off,       Off, Off, Off, Reconnecting, SignedOut};
    }
    void next()
    {
        using enum Event;
        static constexpr Event Events[] {TakenUp,    Typed,     Unknown,     LoggedIn,   Lost,
                                         Failed,     Refused,   Ended,       Retried,    Trusted,
                                         Distrusted, Cancelled, SwitchedOff, SwitchedOn, Left};
        QFETCH(State, before);
        QFETCH(QList<State>, after);
        QCOMPARE(after.size(), qsizetype(std::size(Events)));
        for (qsizetype i = 0; i < after.size(); ++i)
            QCOMPARE(parlour::signin::next({before, true}, Events[i]).state, after.at(i));
    }

    void whoWasNeverOnlineIsSignedOutByADoubtfulCertificate()
    {
        for (const State state : {State::Stopped, State::Reconnecting}) {
            QCOMPARE(parlour::signin::next({state, false}, Event::Distrusted).state, State::SignedOut);
            QCOMPARE(parlour::signin::next({state, true}, Event::Distrusted).state, State::Stopped);
        }
    }

    void thatItWasOnlineIsKnownUntilThePersonBeginsAnew()
    {
        Status status;
        const auto after = [&status](Event event) { return (status = parlour::signin::next(status, event)).wasOnline; };
        QVERIFY(!after(Event::TakenUp));
        QVERIFY(after(Event::LoggedIn));
        QVERIFY(after(Event::Lost));
        QVERIFY(after(Event::SwitchedOff));
        QVERIFY(after(Event::SwitchedOn));
        QVERIFY(after(Event::Refused));
        QVERIFY(!after(Event::Typed));
        QVERIFY(after(Event::LoggedIn));
        QVERIFY(!after(Event::Left));
        QVERIFY(!after(Event::Typed));
        QVERIFY(!after(Event::Cancelled));
        QVERIFY2(!after(Event::LoggedIn), "a login that was given up is stale");
    }
};

PARLOUR_TEST(SignInMachineTest)
#include "signinmachinetest.moc"
