// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/passwordchange.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using State = PasswordChange::State;

class PasswordChangeTest : public QObject
{
    Q_OBJECT

private:
    struct Scene
    {
        FakeStream stream;
        PasswordChange change {stream};
        QSignalSpy accepted {&change, &PasswordChange::accepted};
        QSignalSpy doubtful {&change, &PasswordChange::doubtful};

        Scene() { stream.goOnline(); }
        void begin(const QString &fresh, const QString &again)
        {
            change.begin(*Jid::parse(u"romeo@localhost"), u"old"_s, fresh, again);
        }
    };

private Q_SLOTS:
    void theServerTakesIt()
    {
        Scene s;
        s.begin(u"new"_s, u"new"_s);
        QCOMPARE(s.change.state(), State::Sending);
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().type, u"set"_s);
        QVERIFY(s.stream.asked.first().to.isEmpty()); // Our own server.
        QCOMPARE(s.stream.asked.first().payload.firstChildElement(u"password"_s).text(), u"new"_s);
        s.begin(u"newer"_s, u"newer"_s); // One at a time.
        QCOMPARE(s.stream.asked.size(), 1);
        QVERIFY(s.accepted.isEmpty());
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.change.state(), State::Done);
        QCOMPARE(s.accepted.size(), 1);
        QCOMPARE(s.accepted.first().first().toString(), u"new"_s);
        QVERIFY(s.change.problem().isEmpty());
        s.change.reset();
        QCOMPARE(s.change.state(), State::Ready);
    }

    void whatIsWrongFromTheStartIsNotSent_data()
    {
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("mismatch");
        QTest::newRow("nothing typed") << QString() << QString() << false;
        QTest::newRow("two different ones") << u"new"_s << u"mew"_s << true;
        QTest::newRow("the old one") << u"old"_s << u"old"_s << false;
    }
    void whatIsWrongFromTheStartIsNotSent()
    {
        QFETCH(QString, fresh);
        QFETCH(QString, again);
        Scene s;
        s.begin(fresh, again);
        QCOMPARE(s.change.state(), State::Ready);
        QVERIFY(!s.change.problem().isEmpty());
        QTEST(s.change.mismatch(), "mismatch");
        QVERIFY(s.stream.asked.isEmpty());
    }

    void offlineNothingIsSent()
    {
        Scene s;
        s.stream.setState(Stream::State::Offline);
        s.begin(u"new"_s, u"new"_s);
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(!s.change.problem().isEmpty());
        QVERIFY(s.doubtful.isEmpty());
    }

    void theServerRepeatsNoPassword()
    {
        Scene s;
        s.begin(u"n3w!"_s, u"n3w!"_s);
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::NotAcceptable, u"n3w! is weak"_s, {}}});
        QVERIFY(!s.change.problem().isEmpty());
        QCOMPARE(s.change.detail(), QString());
    }

    void refusalsAreSaidInWords()
    {
        Scene s;
        QStringList sentences;
        for (const auto condition :
             {ErrorCondition::NotAllowed, ErrorCondition::NotAuthorized, ErrorCondition::BadRequest,
              ErrorCondition::UnexpectedRequest, ErrorCondition::ResourceConstraint, ErrorCondition::Undefined}) {
            s.begin(u"new"_s, u"new"_s);
            s.stream.answer(IqFailure {IqFailure::Kind::Refused, {condition, u"their words"_s, {}}});
            QCOMPARE(s.change.state(), State::Ready);
            QCOMPARE(s.change.detail(), u"their words"_s);
            QVERIFY(!s.change.problem().isEmpty() && !sentences.contains(s.change.problem()));
            sentences << s.change.problem();
        }
        QVERIFY(s.accepted.isEmpty());
        QVERIFY(s.doubtful.isEmpty());
        s.change.reset();
        QVERIFY(s.change.problem().isEmpty() && s.change.detail().isEmpty());
    }

    void silenceLeavesADoubt()
    {
        for (const auto kind : {IqFailure::Kind::TimedOut, IqFailure::Kind::Disconnected}) {
            Scene s;
            s.begin(u"new"_s, u"new"_s);
            s.stream.answer(IqFailure {kind, {}});
            QCOMPARE(s.change.state(), State::Ready);
            QVERIFY(!s.change.problem().isEmpty());
            QCOMPARE(s.doubtful.size(), 1);
            QCOMPARE(s.doubtful.first().first().toString(), u"new"_s);
            QVERIFY(s.accepted.isEmpty());
        }
    }
};

PARLOUR_TEST(PasswordChangeTest)
#include "passwordchangetest.moc"
