// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/accountpassword.h"
#include "model/account/accountrecord.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

const QString Key = u"account:romeo@localhost"_s;

struct Scene
{
    QTemporaryDir folder;
    ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
    MemorySecrets secrets;
    FakeStream stream;
    AccountRecord record {settings};
    AccountPassword password {secrets, stream, record};
    QSignalSpy noticed {&password, &AccountPassword::noticeChanged};

    Scene()
    {
        record.setAccount(*Jid::parse(u"romeo@localhost"));
        password.setAccount(*Jid::parse(u"romeo@localhost"));
        stream.goOnline();
    }
};

} // namespace

class AccountPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLastQuestionIsAnswered()
    {
        Scene s;
        s.secrets.silent = true;
        s.secrets.secrets.insert(Key, u"pw"_s);
        QStringList answers;
        for (const auto &who : {u"first"_s, u"second"_s})
            s.password.find([&answers, who](bool known) { answers << (known ? who : u"none"_s); });
        s.secrets.answerAll();
        QCOMPARE(answers, QStringList {u"second"_s});
        QCOMPARE(s.password.value(), u"pw"_s);
        s.password.find([&answers](bool known) { answers << (known ? u"known"_s : u"none"_s); });
        QCOMPARE(answers.last(), u"known"_s); // The keychain is not asked again.
    }

    void whatIsTypedMeanwhileWins()
    {
        Scene s;
        s.secrets.silent = true;
        s.secrets.secrets.insert(Key, u"old"_s);
        s.password.find([](bool) { QFAIL("stale"); });
        s.password.type(u"typed"_s);
        s.secrets.answerAll();
        QCOMPARE(s.password.value(), u"typed"_s);
    }

    void nothingIsSaidOfWhatNobodyWaitsFor()
    {
        Scene s;
        s.secrets.silent = true;
        s.secrets.state = KeychainState::Locked;
        s.password.find([](bool) { QFAIL("stale"); });
        s.password.drop();
        s.secrets.answerAll();
        QVERIFY(s.password.notice().isEmpty());
    }

    void whatTheServerNeverTookIsNotStored()
    {
        Scene s;
        s.password.type(u"wrong"_s);
        QVERIFY(!s.password.another());
        s.password.setAccount(*Jid::parse(u"romeo@localhost"), u"given"_s);
        s.password.accepted(); // Who brought it keeps it.
        QCoreApplication::processEvents();
        QVERIFY(s.secrets.secrets.isEmpty());
    }

    void withoutAKeychainThePersonChooses()
    {
        Scene s;
        s.secrets.state = KeychainState::NoService;
        s.password.storeUnencrypted(); // Nothing was offered.
        s.password.type(u"pw"_s);
        s.password.accepted();
        QTRY_VERIFY(s.password.isUnkept());
        QVERIFY(s.password.notice().contains(u"no keychain service"_s));
        QVERIFY(s.secrets.plain.isEmpty());
        s.password.storeUnencrypted();
        QCOMPARE(s.secrets.plain.value(Key), u"pw"_s);
        QVERIFY(s.password.notice().isEmpty() && !s.password.isUnkept());
        QCOMPARE(s.noticed.size(), 2);
    }

    void aNoticeThatWasReadOffersNothing()
    {
        Scene s;
        s.secrets.state = KeychainState::Locked;
        s.password.type(u"pw"_s);
        s.password.accepted();
        QTRY_VERIFY(s.password.isUnkept());
        s.password.dismissNotice();
        s.password.storeUnencrypted();
        QVERIFY(s.secrets.plain.isEmpty());
    }

    void aChangeIsFollowedHereAndInTheKeychain()
    {
        Scene s;
        s.secrets.secrets.insert(Key, u"old"_s);
        s.password.setAccount(*Jid::parse(u"romeo@localhost"), u"old"_s);
        s.password.changeTo(u"doubtful"_s, u"doubtful"_s);
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        s.password.changeTo(u"new"_s, u"new"_s);
        QCOMPARE(s.password.value(), u"old"_s);
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.password.value(), u"new"_s);
        QCOMPARE(s.stream.password, u"new"_s); // For logins to come.
        QVERIFY2(!s.password.another(), "the doubt is over");
        QTRY_COMPARE(s.secrets.secrets.value(Key), u"new"_s);
    }
};

PARLOUR_TEST(AccountPasswordTest)
#include "accountpasswordtest.moc"
