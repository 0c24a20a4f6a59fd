// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountpassword.h"
#include "model/account/accountrecord.h"
#include "model/account/signin.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;
using Problem = ConnectionProblem;
using signin::State;

namespace {

const QString Key = u"account:romeo@localhost"_s;

/// Signing in and its password, over a stream without a network.
struct Scene
{
    QTemporaryDir folder;
    ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
    MemorySecrets secrets;
    FakeStream stream {u"romeo@localhost/r1"_s};
    AccountRecord record {settings};
    AccountPassword password {secrets, stream, record};
    SignIn signIn {stream, password, record};

    void type(const QString &typed = u"pw"_s) { signIn.begin(u"romeo@localhost"_s, typed, {}, 0); }
    void takeUp() { signIn.take({.account = *Jid::parse(u"romeo@localhost"), .password = u"pw"_s}); }
    void goOnline()
    {
        takeUp();
        signIn.start();
        stream.goOnline();
    }
    void refuseCertificate(Problem problem)
    {
        stream.report = CertificateReport {};
        stream.report->sha256 = QByteArray(32, 'x');
        stream.fail(problem, false);
    }
    AccountSettings stored() const { return settings.accounts().value(0); }
    QString lastPassword() const { return stream.opened.last().password; }
};

} // namespace

/// Getting online without the rest of an account; the table of states is in tests/protocol/signinmachinetest.cpp.
class SigningInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsStoredOnceTheServerTookIt()
    {
        Scene s;
        s.signIn.begin(u" Romeo@localhost"_s, u"pw"_s, u" xmpp.localhost "_s, 5223);
        QCOMPARE(s.signIn.state(), State::SigningIn);
        QCOMPARE(s.stream.opened.size(), 1);
        QCOMPARE(s.lastPassword(), u"pw"_s);
        QCOMPARE(s.stream.opened.last().host, u"xmpp.localhost"_s);
        QCOMPARE(s.stored(), AccountSettings());
        s.stream.goOnline();
        QCOMPARE(s.signIn.state(), State::Online);
        QCOMPARE(s.stored().address, u"romeo@localhost"_s);
        QCOMPARE(s.stored().port, 5223);
        QVERIFY2(s.secrets.secrets.isEmpty(), "it is stored from the event loop");
        QTRY_COMPARE(s.secrets.secrets.value(Key), u"pw"_s);
    }

    void badInputOpensNothing()
    {
        Scene s;
        s.signIn.setTaken([](const Jid &address) { return address.local() == "juliet"_L1; });
        s.signIn.begin(u"romeo"_s, u"pw"_s, {}, 0);
        s.signIn.begin(u"romeo@localhost"_s, {}, {}, 0);
        s.signIn.begin(u"Juliet@localhost"_s, u"pw"_s, {}, 0);
        QVERIFY(s.stream.opened.isEmpty());
        QCOMPARE(s.signIn.state(), State::SignedOut);
    }

    void whatIsTypedAndFailsIsShownAgain_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("willRetry");
        QTest::newRow("a wrong password") << Problem::WrongPassword << false;
        QTest::newRow("a server that is down is not tried again") << Problem::Refused << true;
    }
    void whatIsTypedAndFailsIsShownAgain()
    {
        QFETCH(Problem, problem);
        QFETCH(bool, willRetry);
        Scene s;
        s.type();
        s.stream.fail(problem, willRetry, u"their words"_s);
        QCOMPARE(s.signIn.state(), State::SignedOut);
        QVERIFY(!s.signIn.problem().isEmpty());
        QCOMPARE(s.signIn.problemDetail(), u"their words"_s);
        QTRY_COMPARE(s.stream.closed, willRetry ? 1 : 0);
        s.type(u"better"_s);
        QVERIFY2(s.signIn.problem().isEmpty(), "while it is tried");
        QCOMPARE(s.lastPassword(), u"better"_s);
        s.signIn.cancel();
        QCOMPARE(s.signIn.state(), State::SignedOut);
        QVERIFY(s.signIn.problem().isEmpty());
        QVERIFY(s.secrets.secrets.isEmpty() && s.settings.accounts().isEmpty());
    }

    void aKnownAccountTriesByItself_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("willRetry");
        QTest::addColumn<State>("after");
        QTest::newRow("a broken line mends itself") << Problem::NetworkLost << true << State::Reconnecting;
        QTest::newRow("a password that was changed elsewhere") << Problem::WrongPassword << false << State::SignedOut;
        QTest::newRow("a session that somebody else took") << Problem::Conflict << false << State::Stopped;
    }
    void aKnownAccountTriesByItself()
    {
        QFETCH(Problem, problem);
        QFETCH(bool, willRetry);
        Scene s;
        s.takeUp();
        QCOMPARE(s.signIn.state(), State::Reconnecting);
        QCOMPARE(s.signIn.stateText(), u"Connecting..."_s);
        QVERIFY2(s.stream.opened.isEmpty(), "before start() nothing is sent");
        s.signIn.start();
        s.stream.goOnline();
        s.stream.fail(problem, willRetry);
        QTEST(s.signIn.state(), "after");
        QVERIFY(!s.signIn.problem().isEmpty());
        s.signIn.retryNow();
        QCOMPARE(s.stream.opened.size(), s.signIn.state() == State::Reconnecting && !willRetry ? 2 : 1);
        QCOMPARE(s.stream.retries, s.stream.opened.size() == 1 ? 1 : 0);
    }

    void aCertificateIsTrustedOnceAndForAll()
    {
        Scene s;
        s.type();
        s.refuseCertificate(Problem::CertificateUntrusted);
        QVERIFY(s.signIn.certificateAsked());
        QVERIFY(!s.signIn.certificate().fingerprint.isEmpty());
        s.signIn.trustCertificate();
        QCOMPARE(s.signIn.state(), State::SigningIn);
        QVERIFY(!s.signIn.certificateAsked());
        QCOMPARE(s.stream.opened.last().pin.sha256, QByteArray(32, 'x'));
        QCOMPARE(s.stored().pinnedCertificate, QByteArray(32, 'x'));
        ProfileSettings again(s.folder.filePath(u"parlour.ini"_s));
        AccountRecord record(again);
        SignIn later(s.stream, s.password, record);
        later.take({.account = *Jid::parse(u"romeo@localhost"), .password = u"pw"_s});
        later.start();
        QCOMPARE(s.stream.opened.last().pin.sha256, QByteArray(32, 'x'));
    }

    void aCertificateIsRejected()
    {
        Scene s;
        s.goOnline();
        s.signIn.rejectCertificate();
        QCOMPARE(s.signIn.state(), State::Online); // Nothing was asked.
        s.refuseCertificate(Problem::CertificateChanged);
        QCOMPARE(s.signIn.state(), State::Stopped);
        QVERIFY(s.signIn.certificateAsked());
        s.signIn.rejectCertificate();
        QCOMPARE(s.signIn.state(), State::Stopped);
        QVERIFY(!s.signIn.certificateAsked());
        s.signIn.trustCertificate();
        QVERIFY(s.stored().pinnedCertificate.isEmpty());
        QCOMPARE(s.stream.opened.size(), 1);
    }

    void offLeavesAndStaysOff()
    {
        Scene s;
        s.goOnline();
        s.signIn.setEnabled(false);
        QCOMPARE(s.stream.closed, 1);
        QVERIFY(!s.stored().enabled);
        s.stream.goOnline(); // Too late.
        QCOMPARE(s.signIn.state(), State::Off);
        s.signIn.setEnabled(true);
        QVERIFY(s.stored().enabled);
        QCOMPARE(s.signIn.stateText(), u"Reconnecting..."_s);
        QCOMPARE(s.stream.opened.size(), 2);
    }

    void whoSignsOutTypesThePasswordNextTime()
    {
        Scene s;
        s.type();
        s.stream.goOnline();
        QTRY_VERIFY(s.secrets.secrets.contains(Key));
        s.signIn.leave();
        QCOMPARE(s.signIn.state(), State::SignedOut);
        QCOMPARE(s.stream.closed, 1);
        QVERIFY(s.signIn.problem().isEmpty());
        QVERIFY(s.password.value().isEmpty());
        QTRY_VERIFY(s.secrets.secrets.isEmpty());
        QCOMPARE(s.stored().address, u"romeo@localhost"_s); // Its rooms are there when it comes back.
    }

    void theEndpointOfTheCommandLineIsForThisRun()
    {
        Scene s;
        s.signIn.overrideEndpoint(u"127.0.0.1"_s, 4, u"ca.pem"_s);
        s.type();
        QCOMPARE(s.stream.opened.last().host, u"127.0.0.1"_s);
        QCOMPARE(s.stream.opened.last().port, 4);
        QCOMPARE(s.stream.opened.last().caFile, u"ca.pem"_s);
        s.stream.goOnline();
        QVERIFY(s.stored().host.isEmpty());
    }

    void anAccountOfTheCommandLineStoresNothing()
    {
        Scene s;
        s.record.setForThisRun();
        s.type();
        s.stream.goOnline();
        s.signIn.setEnabled(false);
        QCoreApplication::processEvents();
        QVERIFY(s.settings.accounts().isEmpty() && s.secrets.secrets.isEmpty());
    }

    /// The server may have taken a change of the password that it did not answer.
    void aDoubtedPasswordIsFoundOut_data()
    {
        QTest::addColumn<bool>("changed");
        QTest::newRow("the new one is it") << true;
        QTest::newRow("the old one still is it") << false;
    }
    void aDoubtedPasswordIsFoundOut()
    {
        QFETCH(bool, changed);
        Scene s;
        s.secrets.secrets.insert(Key, u"pw"_s);
        s.goOnline();
        s.password.changeTo(u"new"_s, u"new"_s);
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        s.stream.fail(Problem::NetworkLost, true);
        if (changed) {
            s.stream.fail(Problem::WrongPassword, false);
            QTRY_COMPARE(s.stream.opened.size(), 2);
            QCOMPARE(s.lastPassword(), u"new"_s);
            QCOMPARE(s.signIn.state(), State::Reconnecting);
        }
        s.stream.goOnline();
        QTRY_COMPARE(s.secrets.secrets.value(Key), changed ? u"new"_s : u"pw"_s);
        s.stream.fail(Problem::WrongPassword, false);
        QCOMPARE(s.signIn.state(), State::SignedOut); // There is no doubt any more.
    }
};

PARLOUR_TEST(SigningInTest)
#include "signingintest.moc"
