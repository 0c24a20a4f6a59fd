// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/password.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using registration::Refusal;

class RegistrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQueryIsAsXep0077Says()
    {
        const auto query = registration::passwordQuery(*Jid::parse(u"bill@shakespeare.lit"), u"n<w"_s);
        QCOMPARE(xml::toString(query),
                 u"<query xmlns=\"jabber:iq:register\"><username>bill</username><password>n&lt;w</password></query>"_s);
    }

    void whatIsSetIsWhatWillBeProven()
    {
        const auto query = registration::passwordQuery(*Jid::parse(u"bill@shakespeare.lit"), u"Pa\u0308ss\u00a0word"_s);
        QCOMPARE(query.firstChildElement(u"password"_s).text(), u"P\u00e4ss word"_s);
        QCOMPARE(registration::check(u"P\u00e4ss"_s, u"Pa\u0308ss"_s, u"Pa\u0308ss"_s), Refusal::Unchanged);
    }

    void somePasswordsNeedNoServer_data()
    {
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("again");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("fine") << u"new"_s << u"new"_s << Refusal::None;
        QTest::newRow("nothing") << QString() << QString() << Refusal::Empty;
        QTest::newRow("nothing, then something") << QString() << u"new"_s << Refusal::Empty;
        QTest::newRow("a slip") << u"new"_s << u"mew"_s << Refusal::Mismatch;
        QTest::newRow("the old one") << u"old"_s << u"old"_s << Refusal::Unchanged;
        QTest::newRow("blanks count") << u"new"_s << u"new "_s << Refusal::Mismatch;
    }
    void somePasswordsNeedNoServer()
    {
        QFETCH(QString, fresh);
        QFETCH(QString, again);
        QTEST(registration::check(u"old"_s, fresh, again), "refusal");
    }

    void errorsMeanSomething_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("bad-request") << ErrorCondition::BadRequest << Refusal::Unsuitable;
        QTest::newRow("not-authorized") << ErrorCondition::NotAuthorized << Refusal::NotConfirmed;
        QTest::newRow("not-allowed") << ErrorCondition::NotAllowed << Refusal::NotAllowed;
        QTest::newRow("unexpected-request") << ErrorCondition::UnexpectedRequest << Refusal::NotSignedIn;
        QTest::newRow("no such thing here") << ErrorCondition::ServiceUnavailable << Refusal::NotAllowed;
        QTest::newRow("too weak for ejabberd") << ErrorCondition::NotAcceptable << Refusal::Unsuitable;
        QTest::newRow("too often") << ErrorCondition::ResourceConstraint << Refusal::Busy;
        QTest::newRow("anything else") << ErrorCondition::InternalServerError << Refusal::Other;
    }
    void errorsMeanSomething()
    {
        QFETCH(ErrorCondition, condition);
        QTEST(registration::refusal(condition), "refusal");
    }
};

PARLOUR_TEST(RegistrationTest)
#include "registrationtest.moc"
