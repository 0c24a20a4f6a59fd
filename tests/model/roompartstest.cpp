// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/readstate.h"
#include "model/pacing/round.h"
#include "model/people/occupantmodel.h"
#include "model/room/refusalprobe.h"
#include "model/room/rejoin.h"
#include "model/room/roomownership.h"
#include "model/room/roompassword.h"
#include "model/room/roomsecrets.h"
#include "model/room/roomsubject.h"
#include "model/room/selfping.h"
#include "model/room/voicerequests.h"
#include "support/fakechannel.h"
#include "support/memoryhistory.h"
#include "support/memorysecrets.h"
#include "support/partscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace std::chrono_literals;

/// The small parts of a room, each without the room.
class RoomPartsTest : public QObject
{
    Q_OBJECT

    static muc::Occupant visitor(const QString &nick)
    {
        muc::Occupant occupant;
        occupant.nick = nick;
        occupant.role = muc::Role::Visitor;
        return occupant;
    }

    /// A room that we are about to create, or are in.
    struct Owning : PartScene
    {
        MemorySecrets store;
        RoomSecrets secrets {store};
        RoomPassword password {secrets, place.room};
        OccupantModel occupants;
        RoomOwnership ownership {place, password, occupants};
        QSignalSpy told {&ownership, &RoomOwnership::told};
        QSignalSpy cancelled {&ownership, &RoomOwnership::cancelled};

        void enterAs(muc::Affiliation affiliation)
        {
            self.affiliation = affiliation;
            enter(muc::Role::Moderator);
            ownership.standingChanged();
        }
        /// What waits for an answer: "get" of the form, "set" of one, "destroy".
        QStringList asked() const
        {
            QStringList words;
            for (const auto &request : stream.asked) {
                const bool destroys = !xml::child(request.payload, u"destroy", xml::MucOwnerNs).isNull();
                words << (destroys ? u"destroy"_s : request.type);
            }
            return words;
        }
    };

private Q_SLOTS:
    void onlyAnOwnerConfigures()
    {
        Owning s;
        s.ownership.open();
        s.enterAs(muc::Affiliation::Admin);
        QVERIFY(!s.ownership.isAllowed());
        s.ownership.open();
        QVERIFY(!s.ownership.configuration());
        QVERIFY(s.asked().isEmpty());
        s.enterAs(muc::Affiliation::Owner);
        s.ownership.open();
        QVERIFY(s.ownership.configuration());
        QCOMPARE(s.asked(), QStringList {u"get"_s});
        s.ownership.close();
        QVERIFY(!s.ownership.configuration());
        QCOMPARE(s.asked(), QStringList {u"get"_s}); // A room that was there stays.
    }

    void aCreationThatIsCancelledDeletesTheRoom()
    {
        Owning s;
        s.enterAs(muc::Affiliation::Owner);
        s.ownership.created(true);
        QVERIFY(s.ownership.isUnfinished());
        QVERIFY(s.ownership.configuration());
        s.stream.asked.clear();
        s.ownership.close();
        QVERIFY(s.ownership.isCancelled());
        QCOMPARE(s.asked(), QStringList {u"destroy"_s});
        QCOMPARE(s.cancelled.size(), 0);
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.cancelled.size(), 1);
        QVERIFY(!s.ownership.isUnfinished());
    }

    void aCreationThatCannotBeCancelledSaysSo()
    {
        Owning s;
        s.enterAs(muc::Affiliation::Owner);
        s.ownership.created(true);
        s.told.clear();
        s.stream.asked.clear();
        s.ownership.close();
        s.refuse(ErrorCondition::NotAllowed);
        QCOMPARE(s.cancelled.size(), 0);
        QCOMPARE(s.told.size(), 1);
        QVERIFY(s.told.first().first().toString().startsWith(u"The room could not be deleted."_s));
    }

    void aRoomWithOthersInItIsNotDeleted()
    {
        Owning s;
        s.enterAs(muc::Affiliation::Owner);
        s.ownership.created(true);
        s.stream.asked.clear();
        s.told.clear();
        s.ownership.noteOthers();
        s.ownership.close();
        QVERIFY(s.asked().isEmpty());
        QVERIFY(!s.ownership.isUnfinished());
        QCOMPARE(s.told.first().first().toString(),
                 u"Somebody else has been in this room already. That is why it was not deleted."_s);
    }

    void aRoomThatWasThereIsNotSetUp()
    {
        Owning s;
        s.enterAs(muc::Affiliation::Owner);
        s.ownership.setup()->wish({preset::Kind::PrivateGroup, {}, {}, {}});
        s.ownership.found(true);
        QVERIFY(!s.ownership.isUnfinished());
        QVERIFY(s.asked().isEmpty());
        QCOMPARE(s.told.first().first().toString(), u"This room existed already. You have joined it as it is."_s);
    }

    void whoIsRemovedDuringACreationSetsNothingUp()
    {
        Owning s;
        s.enterAs(muc::Affiliation::Owner);
        s.ownership.created(true);
        s.leave();
        s.ownership.end();
        s.stream.asked.clear();
        QVERIFY(!s.ownership.isUnfinished());
        QVERIFY(!s.ownership.configuration());
        s.ownership.close();
        QVERIFY(s.asked().isEmpty());
    }

    void theSubjectIsChangedByWhoMay_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("forAll");
        QTest::addColumn<bool>("may");
        QTest::newRow("a moderator") << int(muc::Role::Moderator) << false << true;
        QTest::newRow("a participant") << int(muc::Role::Participant) << false << false;
        QTest::newRow("a participant, where everybody may") << int(muc::Role::Participant) << true << true;
        QTest::newRow("a visitor, where everybody may") << int(muc::Role::Visitor) << true << false;
    }
    void theSubjectIsChangedByWhoMay()
    {
        QFETCH(int, role);
        QFETCH(bool, forAll);
        QFETCH(bool, may);
        PartScene s;
        RoomSubject subject(s.place);
        subject.set(u"outside"_s);
        QVERIFY(s.stream.sent.isEmpty());
        s.enter(muc::Role(role));
        subject.setForAll(forAll);
        QCOMPARE(subject.isChangeable(), may);
        subject.set(u"Tea & cake"_s);
        QCOMPARE(s.stream.sent.size(), may ? 1 : 0);
    }

    void theSubjectSaysWhoSetItAndWhenItWasChanged()
    {
        PartScene s;
        RoomSubject subject(s.place);
        QSignalSpy told(&subject, &RoomSubject::told);
        subject.apply({u"bob"_s, u"Tea\ntime"_s, {}}, false);
        QCOMPARE(subject.line(), u"Tea time"_s);
        QCOMPARE(subject.origin(), u"Set by bob"_s);
        QVERIFY2(told.isEmpty(), "it was there before us");
        subject.apply({u"bob"_s, u"Tea\ntime"_s, {}}, true);
        QVERIFY2(told.isEmpty(), "it is the same");
        subject.apply({u"carol"_s, {}, {}}, true);
        QCOMPARE(told.takeFirst().first().toString(), u"carol removed the subject."_s);
        QVERIFY(subject.origin().startsWith(u"Set by carol on "_s));
    }

    /// A subject that is changed while we are here was changed just now; no room dates one into the future.
    void theSubjectIsNoYoungerThanNow_data()
    {
        QTest::addColumn<bool>("live");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("shown");
        QTest::newRow("changed while we are here") << true << 7 << 31;
        QTest::newRow("set in the past") << false << 7 << 7;
        QTest::newRow("set in the future") << false << 40 << 31;
    }
    void theSubjectIsNoYoungerThanNow()
    {
        QFETCH(bool, live);
        QFETCH(int, day);
        QFETCH(int, shown);
        PartScene s;
        const auto on = [](int days) {
            return QDateTime(QDate(2023, 12, 1), QTime(23, 59), QTimeZone::UTC).addDays(days - 1);
        };
        s.now = on(31);
        RoomSubject subject(s.place);
        subject.apply({u"carol"_s, u"Tea"_s, on(day)}, live);
        QCOMPARE(subject.origin(),
                 u"Set by carol on %1"_s.arg(QLocale().toString(on(shown).toLocalTime(), QLocale::ShortFormat)));
    }

    void onlyOurOwnSubjectBounces()
    {
        PartScene s;
        s.enter(muc::Role::Moderator);
        RoomSubject subject(s.place);
        QSignalSpy told(&subject, &RoomSubject::told);
        QVERIFY(!subject.bounced({{}, {ErrorCondition::Forbidden, {}, {}}}));
        subject.set(u"Tea"_s);
        QVERIFY(!subject.bounced({u"other"_s, {ErrorCondition::Forbidden, {}, {}}}));
        const QString id = s.stream.sent.last().attribute(u"id"_s);
        QVERIFY(subject.bounced({id, {ErrorCondition::Forbidden, {}, {}}}));
        QCOMPARE(told.takeFirst().first().toString(), u"You may not change the subject of this room."_s);
    }

    void aVisitorAsksOnce()
    {
        PartScene s;
        OccupantModel occupants;
        VoiceRequests voice(s.place, occupants);
        QVERIFY(!voice.isAskable());
        s.enter(muc::Role::Visitor);
        QVERIFY(voice.isAskable());
        voice.ask();
        QVERIFY(!voice.isAskable());
        voice.ask();
        QCOMPARE(s.stream.sent.size(), 1);
        QVERIFY(voice.bounced({s.stream.sent.last().attribute(u"id"_s), {ErrorCondition::ResourceConstraint, {}, {}}}));
        QVERIFY2(voice.isAskable(), "what was refused can be asked for again");
        voice.ask();
        QVERIFY(!voice.isAskable());
        s.enter(muc::Role::Participant);
        voice.selfChanged();
        s.enter(muc::Role::Visitor);
        QVERIFY2(voice.isAskable(), "what was granted and taken away can be asked for again");
        voice.ask();
        s.leave();
        voice.selfChanged();
        s.enter(muc::Role::Visitor);
        QVERIFY2(voice.isAskable(), "a request does not outlast the stay");
    }

    void requestsAreAnsweredInTurn()
    {
        PartScene s;
        s.enter(muc::Role::Moderator);
        OccupantModel occupants;
        for (const auto &nick : {u"bob"_s, u"carol"_s})
            occupants.upsert(visitor(nick));
        VoiceRequests voice(s.place, occupants);
        voice.apply({u"nobody"_s, {}});
        QCOMPARE(voice.question(), QString());
        voice.apply({u"bob"_s, {}});
        voice.apply({u"carol"_s, {}});
        QCOMPARE(voice.question(), u"bob asks to speak."_s);
        voice.answer(true);
        QCOMPARE(s.stream.sent.size(), 1);
        occupants.rename(u"carol"_s, u"caro"_s);
        voice.rename(u"carol"_s, u"caro"_s);
        QCOMPARE(voice.nick(), u"caro"_s);
        voice.answer(false);
        QCOMPARE(s.stream.sent.size(), 3); // The room and the visitor are told.
        QCOMPARE(voice.nick(), QString());
    }

    void nobodyIsAnsweredInPlaceOfSomebodyWhoLeft()
    {
        PartScene s;
        s.enter(muc::Role::Moderator);
        OccupantModel occupants;
        occupants.upsert(visitor(u"bob"_s));
        VoiceRequests voice(s.place, occupants);
        QSignalSpy told(&voice, &VoiceRequests::told);
        voice.apply({u"bob"_s, {}});
        occupants.remove(u"bob"_s);
        occupants.upsert(visitor(u"bob"_s));
        voice.answer(true);
        QVERIFY(s.stream.sent.isEmpty());
        QCOMPARE(told.size(), 1);
        QCOMPARE(voice.nick(), QString());
    }

    void aSilentRoomIsAsked_data()
    {
        QTest::addColumn<IqReply>("reply");
        QTest::addColumn<bool>("inside");
        QTest::addColumn<bool>("outside");
        const auto refused = [](ErrorCondition condition) {
            return IqReply(IqFailure {IqFailure::Kind::Refused, {condition, {}, {}}});
        };
        QTest::newRow("we are inside") << IqReply(xml::element(u"iq"_s)) << true << false;
        QTest::newRow("the room does not know us") << refused(ErrorCondition::NotAcceptable) << false << true;
        QTest::newRow("the other server is away") << refused(ErrorCondition::RemoteServerTimeout) << false << false;
        QTest::newRow("no answer") << IqReply(IqFailure {IqFailure::Kind::TimedOut, {}}) << false << false;
    }
    void aSilentRoomIsAsked()
    {
        QFETCH(IqReply, reply);
        QFETCH(bool, inside);
        QFETCH(bool, outside);
        PartScene s;
        SelfPing ping(s.place);
        QSignalSpy isInside(&ping, &SelfPing::inside);
        QSignalSpy isOutside(&ping, &SelfPing::outside);
        ping.setSilence(1ms);
        ping.ask();
        QVERIFY2(s.stream.asked.isEmpty(), "we are not inside anyway");
        s.enter(muc::Role::Participant);
        ping.heard();
        QTRY_COMPARE(s.stream.asked.size(), 1);
        ping.ask();
        QCOMPARE(s.stream.asked.size(), 1);
        s.stream.answer(reply);
        QCOMPARE(!isInside.isEmpty(), inside);
        QCOMPARE(!isOutside.isEmpty(), outside);
    }

    void anAnswerAfterWeHaveLeftIsNone()
    {
        PartScene s;
        s.enter(muc::Role::Participant);
        SelfPing ping(s.place);
        QSignalSpy isOutside(&ping, &SelfPing::outside);
        ping.ask();
        s.leave();
        s.refuse(ErrorCondition::NotAcceptable);
        QVERIFY(isOutside.isEmpty());
    }

    void aRefusalIsExplained_data()
    {
        QTest::addColumn<join::Refusal>("before");
        QTest::addColumn<QList<ErrorCondition>>("answers"); // Undefined: a result.
        QTest::addColumn<join::Refusal>("after");
        using enum join::Refusal;
        QTest::newRow("the room is there: banned") << Banned << QList {ErrorCondition::Undefined} << Banned;
        QTest::newRow("the room is there: not about creating it")
            << CreationNotAllowed << QList {ErrorCondition::Undefined} << Other;
        QTest::newRow("there is no such room") << Banned << QList {ErrorCondition::ItemNotFound} << CreationNotAllowed;
        QTest::newRow("our server does not talk to that one")
            << CreationNotAllowed << QList {ErrorCondition::NotAllowed, ErrorCondition::NotAllowed} << ServerNotFound;
        QTest::newRow("the service answers, the room does not say")
            << Banned << QList {ErrorCondition::Forbidden, ErrorCondition::Undefined} << Banned;
    }
    void aRefusalIsExplained()
    {
        QFETCH(join::Refusal, before);
        QFETCH(QList<ErrorCondition>, answers);
        QFETCH(join::Refusal, after);
        PartScene s;
        RefusalProbe probe(s.place);
        QSignalSpy explained(&probe, &RefusalProbe::explained);
        probe.explain(before);
        for (const auto answer : answers) {
            QVERIFY(explained.isEmpty());
            if (answer == ErrorCondition::Undefined)
                s.stream.answer(xml::element(u"iq"_s));
            else
                s.refuse(answer);
        }
        QCOMPARE(explained.size(), 1);
        QCOMPARE(explained.first().first().value<join::Refusal>(), after);
    }

    void anExplanationThatNobodyWaitsForIsNone()
    {
        PartScene s;
        RefusalProbe probe(s.place);
        QSignalSpy explained(&probe, &RefusalProbe::explained);
        probe.explain(join::Refusal::Banned);
        probe.stop();
        s.refuse(ErrorCondition::ItemNotFound);
        QVERIFY(explained.isEmpty());
    }

    void rejoinIsDueOnceAndCanBeStopped()
    {
        Rejoin rejoin;
        QSignalSpy due(&rejoin, &Rejoin::due);
        rejoin.in(1ms);
        QTRY_COMPARE(due.size(), 1);
        QVERIFY(!rejoin.isPending());
        rejoin.later();
        QVERIFY(rejoin.isPending());
        rejoin.stop();
        QVERIFY(!rejoin.isPending());
    }

    void anAnswerToAQuestionOfBeforeIsStale()
    {
        Round round;
        const auto first = round.begin();
        const auto more = round.now();
        QVERIFY(!first.isStale() && !more.isStale());
        const auto second = round.begin();
        QVERIFY(first.isStale() && more.isStale() && !second.isStale());
        round.end();
        QVERIFY(second.isStale());
    }

    void onlyWhatOthersSayNowIsUnread()
    {
        TimelineModel timeline;
        MemoryHistory store;
        FakeChannel channel;
        ReadState reading(timeline, store, channel);
        auto entry = timeline::said(u"bob"_s, u"hello"_s, QDateTime::currentDateTimeUtc());
        entry.own = true;
        reading.apply(entry);
        entry.own = false;
        entry.historic = true;
        reading.apply(entry);
        QCOMPARE(reading.unread(), 0);
        entry.historic = false;
        reading.apply(entry);
        entry.mention = true;
        reading.apply(entry);
        entry.mention = false;
        reading.apply(entry);
        QCOMPARE(reading.unread(), 3);
        QVERIFY(reading.isMentioned());
        reading.markRead();
        QCOMPARE(reading.unread(), 0);
        QVERIFY(!reading.isMentioned());
    }
};

PARLOUR_TEST(RoomPartsTest)
#include "roompartstest.moc"
