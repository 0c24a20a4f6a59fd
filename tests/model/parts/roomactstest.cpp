// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomacts.h"
#include "model/people/occupantmodel.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using history::Action;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-11-29T10:00:00Z"_s, Qt::ISODate);

/// People in a room, and what of their acts is allowed.
struct Scene
{
    OccupantModel occupants;
    QList<Action> done;
    RoomActs acts {occupants, [this](const Action &action) { done << action; }};

    Scene()
    {
        occupants.setSelf(u"alice"_s);
        for (const auto &nick : {u"alice"_s, u"bob"_s, u"carol"_s})
            come(nick);
    }
    void come(const QString &nick)
    {
        muc::Occupant occupant;
        occupant.nick = nick;
        occupant.role = muc::Role::Participant;
        occupant.occupantId = nick + u"-id"_s;
        occupants.upsert(occupant);
    }
    void says(const QString &nick, const QString &stanzaId, const QString &id)
    {
        muc::Message message;
        message.nick = nick;
        message.stanzaId = stanzaId;
        message.id = id;
        acts.apply(message);
    }
    static muc::Acted act(const QString &nick, const acting::Act &act)
    {
        return {nick, u"a1"_s, u"s9"_s, nick.isEmpty() ? QString() : nick + u"-id"_s, act};
    }
    static muc::Acted reacts(const QString &nick) { return act(nick, acting::Reactions {u"s1"_s, {u"👍"_s}}); }
    static muc::Acted retracts(const QString &nick) { return act(nick, acting::Retraction {u"s1"_s}); }
};

} // namespace

/// Who may do something to the messages of a room.
class RoomActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsWaitUntilTheRoomSaysWhatItVouchesFor()
    {
        Scene s;
        s.acts.apply(s.reacts(u"bob"_s), Now, false);
        QVERIFY(s.done.isEmpty());
        QVERIFY(!s.acts.vouches());
        s.acts.setVouches(true);
        QCOMPARE(s.done,
                 QList {(Action {.kind = Action::Kind::Reactions,
                                 .target = u"s1"_s,
                                 .occupantId = u"bob-id"_s,
                                 .nick = u"bob"_s,
                                 .time = Now,
                                 .emoji = {u"👍"_s},
                                 .id = u"s9"_s})});
        QVERIFY(!s.acts.mustWait([] {}));
    }

    void whatWaitsIsForgottenOutside()
    {
        Scene s;
        bool isCalled = false;
        QVERIFY(s.acts.mustWait([&isCalled] { isCalled = true; }));
        s.acts.apply(s.reacts(u"bob"_s), Now, false);
        s.acts.clear();
        s.acts.setVouches(true); // The answer comes late.
        QVERIFY(!isCalled);
        QVERIFY(s.done.isEmpty());
    }

    /// Where ids are vouched for, the store compares them with those of the message; elsewhere we must have seen it.
    void retractions_data()
    {
        QTest::addColumn<bool>("vouches");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<bool>("repeated");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("witnessed");
        QTest::newRow("an occupant id is for the store to judge") << true << u"carol"_s << false << true << false;
        QTest::newRow("also out of the history") << true << u"carol"_s << true << true << false;
        QTest::newRow("the author, seen") << false << u"bob"_s << false << true << true;
        QTest::newRow("somebody else") << false << u"carol"_s << false << false << false;
        QTest::newRow("the author's nick, out of the history") << false << u"bob"_s << true << false << false;
        QTest::newRow("nobody who is here") << false << u"dan"_s << false << false << false;
    }
    void retractions()
    {
        QFETCH(bool, vouches);
        QFETCH(QString, nick);
        QFETCH(bool, repeated);
        QFETCH(bool, allowed);
        QFETCH(bool, witnessed);
        Scene s;
        s.acts.setVouches(vouches);
        s.says(u"bob"_s, u"s1"_s, u"o1"_s);
        s.acts.apply(s.retracts(nick), Now, repeated);
        QCOMPARE(s.done.size(), allowed ? 1 : 0);
        if (!allowed)
            return;
        QCOMPARE(s.done.first().target, u"s1"_s);
        QCOMPARE(s.done.first().isWitnessed, witnessed);
        QCOMPARE(s.done.first().occupantId, vouches ? u"carol-id"_s : QString());
    }

    void whoeverTakesTheNickLaterIsNotTheAuthor()
    {
        Scene s;
        s.acts.setVouches(false);
        s.says(u"bob"_s, u"s1"_s, u"o1"_s);
        QVERIFY(s.acts.isOfThisStay(u"s1"_s, u"bob"_s));
        QCOMPARE(s.acts.witness(u"o1"_s, u"bob"_s), u"bob"_s);
        s.occupants.remove(u"bob"_s);
        s.come(u"bob"_s);
        QVERIFY(!s.acts.isOfThisStay(u"s1"_s, u"bob"_s));
        QCOMPARE(s.acts.witness(u"o1"_s, u"bob"_s), QString());
        s.acts.apply(s.retracts(u"bob"_s), Now, false);
        QVERIFY(s.done.isEmpty());
    }

    void theAuthorMayHaveAnotherNick()
    {
        Scene s;
        s.acts.setVouches(false);
        s.says(u"bob"_s, u"s1"_s, u"o1"_s);
        s.occupants.rename(u"bob"_s, u"rob"_s);
        s.acts.apply(s.retracts(u"rob"_s), Now, false);
        QCOMPARE(s.done.size(), 1);
        QCOMPARE(s.done.first().nick, u"bob"_s); // As the message has it.
    }

    void nobodyTakesOverAnIdThatWasGiven()
    {
        Scene s;
        s.acts.setVouches(false);
        s.says(u"bob"_s, u"s1"_s, u"o1"_s);
        s.says(u"carol"_s, u"s1"_s, u"o1"_s);
        QVERIFY(s.acts.isOfThisStay(u"s1"_s, u"bob"_s));
        QVERIFY(!s.acts.isOfThisStay(u"s1"_s, u"carol"_s));
        QCOMPARE(s.acts.witness(u"o1"_s, u"carol"_s), u"carol"_s); // Each sender has ids of their own.
        s.acts.clear();
        QVERIFY(!s.acts.isOfThisStay(u"s1"_s, u"bob"_s));
    }

    void theRoomModerates_data()
    {
        QTest::addColumn<bool>("vouches");
        QTest::newRow("with occupant ids") << true;
        QTest::newRow("without") << false;
    }
    void theRoomModerates()
    {
        QFETCH(bool, vouches);
        Scene s;
        s.acts.setVouches(vouches);
        const auto moderation = s.act({}, acting::Moderation {u"s1"_s, u"ada"_s, u"spam"_s});
        s.acts.apply(moderation, Now, true);
        const Action expected {
            .kind = Action::Kind::Moderation, .target = u"s1"_s, .by = u"ada"_s, .reason = u"spam"_s, .time = Now};
        QCOMPARE(s.done, QList {expected});
        QCOMPARE(s.acts.proved(moderation, Now), std::optional(expected));
    }

    void anArchiveProvesByIdsOnly()
    {
        Scene s;
        s.acts.setVouches(false);
        s.says(u"bob"_s, u"s1"_s, u"o1"_s);
        QVERIFY(!s.acts.proved(s.retracts(u"bob"_s), Now));
        s.acts.setVouches(true);
        QVERIFY(s.acts.proved(s.retracts(u"bob"_s), Now));
        auto nameless = s.retracts(u"bob"_s);
        nameless.occupantId.clear();
        QVERIFY(!s.acts.proved(nameless, Now));
        QVERIFY(!s.acts.proved(s.act(u"bob"_s, acting::Refused {}), Now));
    }

    void reactionsWithoutIdsBelongToOneStay()
    {
        Scene s;
        s.acts.setVouches(false);
        s.acts.apply(s.reacts(u"bob"_s), Now, false);
        s.acts.apply(s.reacts(u"bob"_s), Now, false);
        s.occupants.remove(u"bob"_s);
        s.acts.apply(s.reacts(u"bob"_s), Now, false); // Nobody is called that now.
        QCOMPARE(s.done.size(), 2);
        s.come(u"bob"_s);
        s.acts.apply(s.reacts(u"bob"_s), Now, false);
        QCOMPARE(s.done.size(), 3);
        QCOMPARE(s.done.at(0).occupantId, s.done.at(1).occupantId);
        QVERIFY(s.done.at(0).occupantId != s.done.at(2).occupantId);
        QVERIFY(!s.done.at(0).occupantId.contains(u"bob-id"_s)); // Anybody could make that up.
    }

    void oursAreKnown_data()
    {
        QTest::addColumn<bool>("vouches");
        QTest::addColumn<QString>("id");
        QTest::newRow("by the occupant id") << true << u"alice-id"_s;
        QTest::newRow("by the nick") << false << QString();
    }
    void oursAreKnown()
    {
        QFETCH(bool, vouches);
        Scene s;
        s.acts.setVouches(vouches);
        QTEST(s.acts.ownId(), "id");
        s.acts.apply(s.reacts(u"alice"_s), Now, false);
        s.acts.apply(s.reacts(u"bob"_s), Now, false);
        QVERIFY(s.done.at(0).own);
        QVERIFY(!s.done.at(1).own);
    }
};

PARLOUR_TEST(RoomActsTest)
#include "roomactstest.moc"
