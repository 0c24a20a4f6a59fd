// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accountsscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using State = AccountDeletion::State;
using Problem = ConnectionProblem;

/// Deleting an account on its server.
class AccountDeletionTest : public QObject
{
    Q_OBJECT

    /// Two accounts that are online.
    struct Scene : AccountsScene
    {
        Scene()
        {
            store(u"romeo@x"_s, 2);
            store(u"juliet@x"_s, 1);
            secrets.secrets.insert(u"account:romeo@x"_s, u"pw"_s);
            secrets.secrets.insert(u"account:juliet@x"_s, u"pw"_s);
            list.load();
            list.start();
        }
        bool goOnline()
        {
            if (!QTest::qWaitFor([this] { return !stream().opened.isEmpty(); }))
                return false;
            stream().goOnline();
            stream().asked.clear();
            return account()->state() == signin::State::Online;
        }
        FakeStream &stream() { return *streams.made.first(); }
        Account *account() { return list.find(u"romeo@x"_s); }
        AccountDeletion &deletion() { return *account()->signIn()->deletion(); }
        int removals()
        {
            return int(std::ranges::count_if(stream().asked, [](const FakeStream::Request &request) {
                return !request.payload.firstChildElement(u"remove"_s).isNull();
            }));
        }

        AccountList list {streams.factory(), settings, secrets, outbox};
    };
    /// The part alone.
    struct Alone
    {
        FakeStream stream;
        AccountDeletion deletion {stream};
        QSignalSpy deleted {&deletion, &AccountDeletion::deleted};
        const Jid account = *Jid::parse(u"alice@localhost");

        Alone() { stream.goOnline(); }
        void begin(bool withHistory = false) { deletion.begin(account, u"alice@localhost"_s, withHistory); }
    };

private Q_SLOTS:
    void onlyTheAddressConfirms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("it") << u"romeo@x"_s << true;
        QTest::newRow("large letters and blanks") << u" Romeo@X "_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("the name") << u"romeo"_s << false;
        QTest::newRow("another account") << u"juliet@x"_s << false;
    }
    void onlyTheAddressConfirms()
    {
        QFETCH(QString, typed);
        QFETCH(bool, confirmed);
        Scene s;
        QVERIFY(s.goOnline());
        s.account()->signIn()->deleteAccount(typed, false);
        QCOMPARE(s.removals(), confirmed ? 1 : 0);
        QCOMPARE(s.deletion().problem().isEmpty(), confirmed);
    }

    void itIsAskedForOnceAndTold()
    {
        Alone s;
        s.deletion.begin(s.account, u"bob@localhost"_s, true);
        QCOMPARE(s.deletion.problem(), u"This is not the address of the account."_s);
        QVERIFY(s.stream.asked.isEmpty());
        s.begin(true);
        s.begin(true);
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().type, u"set"_s);
        QCOMPARE(s.stream.asked.first().payload.namespaceURI(), u"jabber:iq:register"_s);
        QCOMPARE(s.deletion.state(), State::Sending);
        QVERIFY(s.deletion.withHistory());
        s.deletion.reset(); // It cannot be taken back.
        QCOMPARE(s.deletion.state(), State::Sending);
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.deletion.state(), State::Deleted);
        QCOMPARE(s.deleted.size(), 1);
        s.begin();
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(!s.deletion.settle());
        QCOMPARE(s.deleted.size(), 1);
    }

    void whatIsInDoubtIsSettledOnce_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::addColumn<bool>("gone");
        QTest::newRow("no answer, and the account is unknown") << false << true;
        QTest::newRow("no answer, and the account is there") << false << false;
        QTest::newRow("the stream is lost, and the account is unknown") << true << true;
        QTest::newRow("the stream is lost, and the account is there") << true << false;
    }
    void whatIsInDoubtIsSettledOnce()
    {
        QFETCH(bool, lost);
        QFETCH(bool, gone);
        Alone s;
        QVERIFY2(!s.deletion.settle(), "nobody asked for that");
        s.begin();
        if (lost)
            s.stream.setState(Stream::State::Offline);
        else
            s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        QTRY_COMPARE(s.deletion.state(), State::Doubtful);
        QVERIFY(!s.deletion.problem().isEmpty());
        if (gone)
            QVERIFY(s.deletion.settle());
        else
            s.deletion.refute();
        QCOMPARE(s.deletion.state(), gone ? State::Deleted : State::Ready);
        QCOMPARE(s.deleted.size(), gone ? 1 : 0);
        QCOMPARE(s.deletion.problem().isEmpty(), gone);
        QVERIFY(!s.deletion.settle());
    }

    /// A server that throws us out before it answers has deleted the account; the answer is of no use then.
    void aLateAnswerIsStale()
    {
        Alone s;
        s.begin();
        QVERIFY(s.deletion.settle());
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::NotAllowed, {}, {}}});
        QCOMPARE(s.deletion.state(), State::Deleted);
        QCOMPARE(s.deletion.problem(), QString());
        QCOMPARE(s.deleted.size(), 1);
    }

    void whatIsDeletedIsGoneHereToo_data()
    {
        QTest::addColumn<bool>("history");
        QTest::newRow("its messages stay") << false;
        QTest::newRow("its messages go") << true;
    }
    void whatIsDeletedIsGoneHereToo()
    {
        QFETCH(bool, history);
        Scene s;
        QVERIFY(s.goOnline());
        s.account()->signIn()->deleteAccount(u"romeo@x"_s, history);
        QCOMPARE(s.deletion().state(), State::Sending);
        QCOMPARE(s.stream().asked.last().to, Jid());
        s.stream().answer(xml::element(u"iq"_s));
        QVERIFY(!s.list.find(u"romeo@x"_s));
        QCOMPARE(s.list.count(), 1);
        QCOMPARE(s.stored(), QStringList {u"juliet@x"_s});
        QTRY_VERIFY(!s.secrets.secrets.contains(u"account:romeo@x"_s));
        QVERIFY(s.secrets.secrets.contains(u"account:juliet@x"_s));
        QCOMPARE(s.outbox.lists().rooms(u"romeo@x"_s).isEmpty(), history);
    }

    void refusalsAreTold_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::newRow("not by a program") << ErrorCondition::NotAllowed;
        QTest::newRow("more proof") << ErrorCondition::NotAuthorized;
        QTest::newRow("busy") << ErrorCondition::ResourceConstraint;
        QTest::newRow("broken") << ErrorCondition::InternalServerError;
    }
    void refusalsAreTold()
    {
        QFETCH(ErrorCondition, condition);
        Scene s;
        QVERIFY(s.goOnline());
        s.account()->signIn()->deleteAccount(u"romeo@x"_s, true);
        s.stream().answer(IqFailure {IqFailure::Kind::Refused, {condition, u"their words"_s, {}}});
        QCOMPARE(s.deletion().state(), State::Ready);
        QVERIFY(!s.deletion().problem().isEmpty());
        QCOMPARE(s.deletion().detail(), u"their words"_s);
        QVERIFY(s.account());
        s.deletion().reset();
        QVERIFY(s.deletion().problem().isEmpty());
    }

    void offlineNothingIsDeleted()
    {
        Scene s;
        s.account()->signIn()->deleteAccount(u"romeo@x"_s, true);
        QCOMPARE(s.deletion().state(), State::Ready);
        QVERIFY(!s.deletion().problem().isEmpty());
    }

    /// The server throws out whoever it does not know any more; that is no wrong password.
    void withoutAnAnswerTheNextSignInTells()
    {
        Scene s;
        QVERIFY(s.goOnline());
        s.account()->signIn()->deleteAccount(u"romeo@x"_s, false);
        s.stream().fail(Problem::Other, true, u"not-authorized"_s);
        QTRY_COMPARE(s.deletion().state(), State::Doubtful);
        QVERIFY(s.account());
        s.stream().fail(Problem::WrongPassword, false);
        QVERIFY(!s.list.find(u"romeo@x"_s));
    }

    void inDoubtASignInMayTellTheOpposite()
    {
        Scene s;
        QVERIFY(s.goOnline());
        s.account()->signIn()->deleteAccount(u"romeo@x"_s, false);
        s.stream().fail(Problem::NetworkLost, true);
        QTRY_COMPARE(s.deletion().state(), State::Doubtful);
        QVERIFY(s.goOnline());
        QCOMPARE(s.deletion().state(), State::Ready);
        QVERIFY(!s.deletion().problem().isEmpty());
        s.stream().fail(Problem::WrongPassword, false); // Whatever that is, it is no answer to us.
        QVERIFY(s.account());
    }
};

PARLOUR_TEST(AccountDeletionTest)
#include "accountdeletiontest.moc"
