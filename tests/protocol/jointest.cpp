// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/join.h"
#include "protocol/muc/refusal.h"
#include "support/suite.h"

using namespace parlour;
using namespace parlour::join;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(parlour::join::Status)
Q_DECLARE_METATYPE(parlour::join::Event)

class JoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<Event>("event");
        QTest::addColumn<Status>("expected");
        const Status joining {State::Joining, Sent::None, Refusal::None};
        const Status joiningTyped {State::Joining, Sent::Typed, Refusal::None};
        const Status joiningSaved {State::Joining, Sent::Saved, Refusal::None};
        const Status required {State::PasswordRequired};
        const Status wrong {State::PasswordWrong};
        const Status outdated {State::PasswordOutdated};
        const Status banned {State::Refused, Sent::None, Refusal::Banned};
        const Status joined {State::Joined};
        const Status lost {State::Lost};
        const Status removed {State::Removed};
        const Event password = RefusedBy {Refusal::Password};

        QTest::newRow("a join starts") << Status {} << Event(Start {}) << joining;
        QTest::newRow("and succeeds") << joining << Event(Entered {}) << joined;
        QTest::newRow("nothing was sent: a password is needed") << joining << password << required;
        QTest::newRow("a typed one was sent: it is wrong") << joiningTyped << password << wrong;
        QTest::newRow("a saved one was sent: it is outdated") << joiningSaved << password << outdated;
        QTest::newRow("one that came along was sent: another is needed")
            << Status {State::Joining, Sent::Brought, Refusal::None} << password
            << Status {State::PasswordRequired, Sent::Brought, Refusal::None};
        QTest::newRow("one that came along was sent: it is not said of other refusals")
            << Status {State::Joining, Sent::Brought, Refusal::None} << Event(RefusedBy {Refusal::Banned}) << banned;
        QTest::newRow("the saved password is tried within the same join")
            << joining << Event(Start {Sent::Saved}) << joiningSaved;
        QTest::newRow("a password card leads to another join") << wrong << Event(Start {Sent::Typed}) << joiningTyped;
        QTest::newRow("any other refusal keeps its reason")
            << joiningTyped << Event(RefusedBy {Refusal::Banned}) << banned;
        QTest::newRow("a late refusal is stale") << joined << password << joined;
        QTest::newRow("a refusal after cancel is stale") << Status {} << password << Status {};
        QTest::newRow("a late entrance after cancel is stale") << Status {} << Event(Entered {}) << Status {};
        QTest::newRow("a late entrance after the deadline is stale") << banned << Event(Entered {}) << banned;
        QTest::newRow("joining can be cancelled") << joining << Event(Cancel {}) << Status {};
        QTest::newRow("a password card can be cancelled") << required << Event(Cancel {}) << Status {};
        QTest::newRow("coming back can be cancelled") << lost << Event(Cancel {}) << Status {};
        QTest::newRow("cancel does not leave a room") << joined << Event(Cancel {}) << joined;
        QTest::newRow("cancel does not hide a removal") << removed << Event(Cancel {}) << removed;
        QTest::newRow("starting inside changes nothing") << joined << Event(Start {}) << joined;
        QTest::newRow("leaving") << joined << Event(Left {}) << Status {};
        QTest::newRow("being thrown out") << joined << Event(Removed {}) << removed;
        QTest::newRow("a removal while outside is stale") << Status {} << Event(Removed {}) << Status {};
        QTest::newRow("rejoining after a removal") << removed << Event(Start {}) << joining;
        QTest::newRow("the stream breaks inside") << joined << Event(StreamLost {}) << lost;
        QTest::newRow("the stream breaks while joining: the join waits")
            << joiningTyped << Event(StreamLost {}) << joiningTyped;
        QTest::newRow("the stream breaks at a password card") << required << Event(StreamLost {}) << required;
        QTest::newRow("a resumed stream is still inside") << lost << Event(StreamResumed {}) << joined;
        QTest::newRow("a resumed stream does not join by itself") << joining << Event(StreamResumed {}) << joining;
        QTest::newRow("a new stream joins again") << lost << Event(Start {Sent::Saved}) << joiningSaved;
    }
    void next()
    {
        QFETCH(Status, status);
        QFETCH(Event, event);
        QTEST(join::next(status, event), "expected");
    }

    void statesSayWhoHasToAct_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("expected");
        QTest::newRow("outside") << State::Preview << u"settled"_s;
        QTest::newRow("joining") << State::Joining << QString();
        QTest::newRow("a question") << State::Challenged << u"person"_s;
        QTest::newRow("a password") << State::PasswordRequired << u"person password"_s;
        QTest::newRow("a wrong one") << State::PasswordWrong << u"person password refused"_s;
        QTest::newRow("an outdated one") << State::PasswordOutdated << u"person password refused"_s;
        QTest::newRow("refused") << State::Refused << u"failed"_s;
        QTest::newRow("inside") << State::Joined << u"settled"_s;
        QTest::newRow("coming back") << State::Lost << QString();
        QTest::newRow("put out") << State::Removed << u"failed"_s;
    }
    void statesSayWhoHasToAct()
    {
        QFETCH(State, state);
        QStringList words;
        if (wantsPerson(state))
            words << u"person"_s;
        if (wantsPassword(state))
            words << u"password"_s;
        if (refusedPassword(state))
            words << u"refused"_s;
        if (isPasswordSettled(state))
            words << u"settled"_s;
        if (hasFailed(state))
            words << u"failed"_s;
        QTEST(words.join(u' '), "expected");
    }

    void thoseWhoRunTheRoomCanMendSome()
    {
        QVERIFY(isUpToPeople(Refusal::MembersOnly) && isUpToPeople(Refusal::Banned));
        for (const auto refusal : {Refusal::None, Refusal::NickTaken, Refusal::Gone, Refusal::NoAnswer})
            QVERIFY(!isUpToPeople(refusal));
    }

    void everyConditionIsARefusal_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<Refusal>("expected");
        using enum ErrorCondition;
        QTest::newRow("not-authorized") << NotAuthorized << Refusal::Password;
        QTest::newRow("forbidden") << Forbidden << Refusal::Banned;
        QTest::newRow("registration-required") << RegistrationRequired << Refusal::MembersOnly;
        QTest::newRow("conflict") << Conflict << Refusal::NickTaken;
        QTest::newRow("not-acceptable") << NotAcceptable << Refusal::NickNotAllowed;
        QTest::newRow("jid-malformed") << JidMalformed << Refusal::NickNotAllowed;
        QTest::newRow("bad-request") << BadRequest << Refusal::NickNotAllowed;
        QTest::newRow("resource-constraint") << ResourceConstraint << Refusal::Full;
        QTest::newRow("service-unavailable") << ServiceUnavailable << Refusal::OutOfOrder;
        QTest::newRow("internal-server-error") << InternalServerError << Refusal::OutOfOrder;
        QTest::newRow("recipient-unavailable") << RecipientUnavailable << Refusal::OutOfOrder;
        QTest::newRow("item-not-found") << ItemNotFound << Refusal::Locked;
        QTest::newRow("not-allowed") << NotAllowed << Refusal::CreationNotAllowed;
        QTest::newRow("gone") << ErrorCondition::Gone << Refusal::Gone;
        QTest::newRow("redirect") << Redirect << Refusal::Gone;
        QTest::newRow("remote-server-not-found") << RemoteServerNotFound << Refusal::ServerNotFound;
        QTest::newRow("remote-server-timeout") << RemoteServerTimeout << Refusal::ServerTimeout;
        QTest::newRow("feature-not-implemented") << FeatureNotImplemented << Refusal::Other;
        QTest::newRow("policy-violation") << PolicyViolation << Refusal::Other;
        QTest::newRow("unexpected-request") << UnexpectedRequest << Refusal::Other;
        QTest::newRow("one that nobody knows") << Undefined << Refusal::Other;
    }
    void everyConditionIsARefusal()
    {
        QFETCH(ErrorCondition, condition);
        QTEST(muc::joinRefusal(condition), "expected");
    }

    void fullOrOutOfOrder_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Refusal>("expected");
        using enum ErrorCondition;
        QTest::newRow("no words") << ServiceUnavailable << QString() << Refusal::OutOfOrder;
        QTest::newRow("it starts again") << ServiceUnavailable << u"MUC is restarting, and not fully there yet"_s
                                         << Refusal::OutOfOrder;
        QTest::newRow("it is full") << ServiceUnavailable << u"The room is full."_s << Refusal::Full;
        QTest::newRow("as XEP-0045 puts it")
            << ServiceUnavailable << u"The maximum number of users has been reached"_s << Refusal::Full;
        QTest::newRow("in other words") << ServiceUnavailable << u"Too many occupants"_s << Refusal::Full;
        QTest::newRow("the condition says it") << ResourceConstraint << QString() << Refusal::Full;
        QTest::newRow("it is broken") << InternalServerError << u"is full of errors"_s << Refusal::OutOfOrder;
        QTest::newRow("it is away") << RecipientUnavailable << QString() << Refusal::OutOfOrder;
        QTest::newRow("a policy") << PolicyViolation << u"Too many users"_s << Refusal::Other;
    }
    void fullOrOutOfOrder()
    {
        QFETCH(ErrorCondition, condition);
        QFETCH(QString, text);
        QTEST(muc::joinRefusal(StanzaError {condition, text, {}}), "expected");
        QVERIFY(isPassing(Refusal::OutOfOrder) && isPassing(Refusal::FellSilent));
    }
};

PARLOUR_TEST(JoinTest)
#include "jointest.moc"
