// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cleanupscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

using Stage = Cleanup::Stage;

/// Many messages are looked for, shown, and removed, those who wrote them banned, and hidden here what stays.
class CleanupTest : public QObject
{
    Q_OBJECT

    using Scene = CleanupScene;

    /// Bob, who spams under two nicks, and Carol, who does not.
    static void fill(Room &room, const QString &prefix = u"s"_s)
    {
        Scene::present(room, u"bob"_s, prefix + u"bob-id"_s, u"bot@spam.example"_s);
        Scene::present(room, u"carol"_s, prefix + u"carol-id"_s, u"carol@example.org"_s);
        Scene::say(room, u"bob"_s, prefix + u"bob-id"_s, u"buy coins"_s, prefix + u"1"_s);
        Scene::say(room, u"carol"_s, prefix + u"carol-id"_s, u"who would buy coins?"_s, prefix + u"2"_s);
        Scene::gone(room, u"bob"_s, u"<item nick='robert'/><status code='303'/>"_s);
        Scene::present(room, u"robert"_s, prefix + u"bob-id"_s, u"bot@spam.example"_s);
        Scene::say(room, u"robert"_s, prefix + u"bob-id"_s, u"cheap coins"_s, prefix + u"3"_s);
    }
    static ActOffer offer(Room &room, const QString &body)
    {
        auto *conversation = room.conversation();
        const auto &entries = conversation->timeline()->entries();
        for (int row = 0; row < entries.size(); ++row) {
            for (const auto &offer : conversation->acting()->offers(row)) {
                if (offer.action == messageactions::Action::Many && entries.at(row).body == body)
                    return offer;
            }
        }
        return {};
    }

private Q_SLOTS:
    void everythingOfOnePerson()
    {
        Scene s;
        QAbstractItemModelTester tester(&s.rows());
        Room &room = s.enter(u"tea"_s);
        fill(room);
        Scene::gone(room, u"robert"_s); // They have left by the time.
        s.cleanup().beginWithMessage(&room, offer(room, u"buy coins"_s));
        QVERIFY(s.cleanup().search()->isOfPerson());
        QTRY_COMPARE(s.shown(),
                     QStringList({u"robert: ban bot@spam.example"_s, u"robert: cheap coins"_s, u"bob: buy coins"_s}));
        QCOMPARE(s.cleanup().startText(), u"Remove 2 message(s), ban 1 person(s)"_s);
        QVERIFY(s.cleanup().isStartable());
        s.cleanup().start(u"spam"_s);
        QCOMPARE(s.cleanup().stage(), Stage::Running);
        QTRY_VERIFY(!s.question().isEmpty());
        QVERIFY(xml::toString(s.stream.asked.first().payload).contains(u"spam"_s));
        QCOMPARE(s.answer(), u"tea ban bot@spam.example"_s);
        QCOMPARE(s.answer(), u"tea remove s3"_s);
        Scene::removed(room, u"s3"_s);
        QCOMPARE(s.cleanup().remark(), u"1 removed, 1 banned, 1 to go"_s);
        QCOMPARE(s.answer(), u"tea remove s1"_s);
        Scene::removed(room, u"s1"_s);
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        QCOMPARE(s.cleanup().remark(), u"2 removed, 1 banned"_s);
        QCOMPARE(s.cleanup().progress(), 1.0);
        QTRY_COMPARE(Scene::timeline(room),
                     QStringList({u"bob: message removed by a moderator"_s, u"carol: who would buy coins?"_s,
                                  u"robert: message removed by a moderator"_s}));
        s.cleanup().startOver();
        QTRY_COMPARE(s.cleanup().search()->state(), CleanupSearch::State::Found);
        QCOMPARE(s.rows().count(), 0);
        QVERIFY(!s.cleanup().isStartable());
    }

    void whatMatchesIsShownFirst()
    {
        Scene s;
        Room &room = s.enter(u"tea"_s);
        fill(room);
        auto *search = s.cleanup().search();
        s.cleanup().begin(&room);
        QCOMPARE(search->state(), CleanupSearch::State::Idle);
        search->setText(u"coins"_s);
        QTRY_COMPARE(s.shown(),
                     QStringList({u"robert: cheap coins"_s, u"carol: who would buy coins?"_s, u"bob: buy coins"_s}));
        s.rows().choose(1, false);
        QCOMPARE(s.cleanup().startText(), u"Remove 2 message(s)"_s);
        QVERIFY(!s.rows().areAllChosen());
        s.rows().chooseAll(false);
        QVERIFY(!s.cleanup().isStartable());
        s.rows().chooseAll(true);
        search->setPart(cleanup::Part::Address);
        search->setText(u"*@spam.example"_s);
        search->setStyle(cleanup::Style::Wildcards);
        QTRY_COMPARE(s.shown(), QStringList({u"robert: cheap coins"_s, u"bob: buy coins"_s}));
        search->setPart(cleanup::Part::Nick);
        search->setText(u"^bo"_s);
        search->setStyle(cleanup::Style::Expression);
        QTRY_COMPARE(s.shown(), QStringList {u"bob: buy coins"_s});
        search->setText(u"(bo"_s);
        QVERIFY(search->problem().startsWith(u"This is not a regular expression: "_s));
        QTRY_COMPARE(search->state(), CleanupSearch::State::Idle);
        QCOMPARE(s.rows().count(), 0);
    }

    /// Whoever comes under a nick need not have said what was said under it.
    void aNickProvesNothing()
    {
        Scene s;
        Room &room = s.enter(u"tea"_s, Scene::KnowsNobody);
        Scene::present(room, u"bob"_s, {});
        Scene::say(room, u"bob"_s, {}, u"good morning"_s, u"s1"_s);
        Scene::gone(room, u"bob"_s);
        Scene::present(room, u"bob"_s, {});
        Scene::say(room, u"bob"_s, {}, u"buy coins"_s, u"s2"_s);
        s.cleanup().beginWith(&room, s.person(room, u"bob"_s));
        QTRY_COMPARE(s.shown(), QStringList({u"bob: ban"_s, u"bob: buy coins"_s}));
        Scene::present(room, u"dave"_s, {});
        s.cleanup().beginWith(&room, s.person(room, u"dave"_s));
        QTRY_COMPARE(s.rows().count(), 0);
        QVERIFY(s.cleanup().remark().contains(u"does not tell which messages are theirs"_s));
    }

    void inAllRoomsThatWeModerate()
    {
        Scene s;
        Room &tea = s.enter(u"tea"_s);
        Room &pub = s.enter(u"pub"_s);
        Room &hall = s.enter(u"hall"_s, Scene::Removes, u"none"_s, u"participant"_s);
        Room &quiet = s.enter(u"quiet"_s);
        fill(tea);
        fill(pub, u"p"_s); // The same account under another id.
        fill(hall, u"h"_s);
        s.cleanup().beginWith(&tea, s.person(tea, u"robert"_s));
        s.cleanup().search()->setEverywhere(true);
        QTRY_COMPARE(s.rows().count(), 7);
        QStringList expected;
        for (const auto &row : s.rows().all())
            expected << row.room->addressText().section(u'@', 0, 0) + (row.message ? u" message"_s : u" ban"_s);
        QCOMPARE(expected,
                 QStringList({u"tea ban"_s, u"pub ban"_s, u"quiet ban"_s, u"tea message"_s, u"tea message"_s,
                              u"pub message"_s, u"pub message"_s}));
        s.cleanup().start({});
        QStringList asked;
        for (int i = 0; i < 7; ++i)
            asked << s.answer();
        QCOMPARE(
            asked,
            QStringList({u"tea ban bot@spam.example"_s, u"pub ban bot@spam.example"_s, u"quiet ban bot@spam.example"_s,
                         u"tea remove s3"_s, u"tea remove s1"_s, u"pub remove p3"_s, u"pub remove p1"_s}));
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        Q_UNUSED(quiet)
    }

    void whatARoomCannotRemoveIsHiddenHere()
    {
        Scene s;
        Room &room = s.enter(u"tea"_s, Scene::RemovesNothing);
        fill(room);
        s.cleanup().begin(&room);
        s.cleanup().search()->setText(u"cheap"_s);
        QTRY_COMPARE(s.rows().count(), 1);
        QVERIFY(s.cleanup().caution().contains(u"hidden on this computer"_s));
        QCOMPARE(s.cleanup().startText(), u"Hide 1 message(s)"_s);
        s.cleanup().start({});
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        QCOMPARE(s.shown(), QStringList {u"robert: cheap coins | hidden here. The room cannot remove it."_s});
        QCOMPARE(Scene::timeline(room).last(), u"robert: message hidden on this computer"_s);
        QVERIFY(s.question().isEmpty());
        // It can be shown again.
        const int row = room.conversation()->timeline()->count() - 1;
        const auto offers = room.conversation()->acting()->offers(row);
        QCOMPARE(offers.size(), 1);
        QVERIFY(offers.first().action == messageactions::Action::Show);
        room.conversation()->acting()->perform(offers.first(), {});
        QTRY_COMPARE(Scene::timeline(room).last(), u"robert: cheap coins"_s);
    }

    void whatFailsSaysWhyAndIsTriedAgain()
    {
        Scene s;
        Room &room = s.enter(u"tea"_s);
        fill(room);
        s.cleanup().beginWith(&room, s.person(room, u"robert"_s));
        QTRY_COMPARE(s.rows().count(), 3);
        s.cleanup().start({});
        QCOMPARE(s.answer(Scene::refusal(ErrorCondition::NotAllowed)), u"tea ban bot@spam.example"_s);
        QCOMPARE(s.answer(Scene::refusal(ErrorCondition::ItemNotFound)), u"tea remove s3"_s);
        // The answer is lost, and somebody else has removed it: that is as good.
        Scene::removed(room, u"s1"_s);
        QCOMPARE(s.answer(IqFailure {IqFailure::Kind::TimedOut, {}}), u"tea remove s1"_s);
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        QCOMPARE(s.shown(),
                 QStringList({u"robert: ban bot@spam.example | You may not do that here."_s,
                              u"robert: cheap coins | hidden here. The room does not have it any more."_s,
                              u"bob: buy coins | removed"_s}));
        QCOMPARE(s.cleanup().remark(), u"1 removed, 1 hidden here, 1 failed"_s);
        QVERIFY(s.cleanup().isRetriable());
        s.cleanup().retry();
        QCOMPARE(s.answer(), u"tea ban bot@spam.example"_s);
        QCOMPARE(s.answer(Scene::refusal(ErrorCondition::Forbidden)), u"tea remove s3"_s);
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        QCOMPARE(s.cleanup().remark(), u"1 removed, 1 banned, 1 hidden here"_s);
        s.cleanup().retry();
        QCOMPARE(s.answer(), u"tea remove s3"_s);
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        QCOMPARE(s.cleanup().remark(), u"2 removed, 1 banned"_s);
        QVERIFY(!s.cleanup().isRetriable());
    }

    void itStopsAndGoesOn()
    {
        Scene s;
        Room &room = s.enter(u"tea"_s);
        fill(room);
        s.cleanup().begin(&room);
        s.cleanup().search()->setText(u"coins"_s);
        QTRY_COMPARE(s.rows().count(), 3);
        s.cleanup().start({});
        QTRY_VERIFY(!s.question().isEmpty());
        s.cleanup().stop();
        QCOMPARE(s.answer(), u"tea remove s3"_s);
        QTRY_COMPARE(s.cleanup().stage(), Stage::Stopped);
        QCOMPARE(s.cleanup().remark(), u"Stopped: 1 removed, 2 to go"_s);
        s.cleanup().begin(&room); // What is not done is not forgotten.
        QCOMPARE(s.rows().count(), 3);
        s.cleanup().search()->setText(u"other"_s);
        QCOMPARE(s.cleanup().search()->text(), u"coins"_s);
        QVERIFY(s.question().isEmpty());
        s.cleanup().goOn();
        QCOMPARE(s.answer(), u"tea remove s2"_s);
        QCOMPARE(s.answer(), u"tea remove s1"_s);
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
    }

    void outsideNothingGoesOn()
    {
        Scene s;
        Room &tea = s.enter(u"tea"_s);
        Room &pub = s.enter(u"pub"_s);
        fill(tea);
        fill(pub, u"p"_s);
        s.cleanup().begin(&tea);
        s.cleanup().setHides(false);
        s.cleanup().search()->setEverywhere(true);
        s.cleanup().search()->setText(u"cheap"_s);
        QTRY_COMPARE(s.rows().count(), 2);
        s.cleanup().start({});
        QTRY_COMPARE(s.question(), u"tea remove s3"_s);
        pub.leave();
        QCOMPARE(s.answer(), u"tea remove s3"_s);
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        QCOMPARE(s.shown(),
                 QStringList({u"robert: cheap coins | removed"_s,
                              u"robert: cheap coins | You are not a moderator inside pub any more."_s}));
        made(s).remove(&pub); // Nobody stumbles over a room that is gone.
        s.cleanup().retry();
        QTRY_COMPARE(s.cleanup().stage(), Stage::Over);
        QCOMPARE(s.cleanup().remark(), u"1 removed, 1 failed"_s);
    }

    void whoBelongsHereIsNotBannedUnasked()
    {
        Scene s;
        Room &room = s.enter(u"tea"_s);
        fill(room);
        Scene::present(room, u"mia"_s, u"mia-id"_s, u"mia@example.org"_s, u"member"_s);
        Scene::present(room, u"oda"_s, u"oda-id"_s, u"oda@example.org"_s, u"owner"_s, u"moderator"_s);
        Scene::say(room, u"mia"_s, u"mia-id"_s, u"no coins, please"_s, u"s4"_s);
        Scene::say(room, u"oda"_s, u"oda-id"_s, u"coins?"_s, u"s5"_s);
        s.cleanup().begin(&room);
        s.cleanup().setBans(true);
        s.cleanup().search()->setText(u"coins"_s);
        QTRY_COMPARE(s.rows().count(), 9);
        QCOMPARE(s.shown().mid(0, 4),
                 QStringList({u"-oda: ban oda@example.org (owner)"_s, u"-mia: ban mia@example.org (member)"_s,
                              u"robert: ban bot@spam.example"_s, u"carol: ban carol@example.org"_s}));
        s.cleanup().setBans(false);
        QCOMPARE(s.rows().count(), 5);
    }

    void whoCannotBeBannedSaysWhy()
    {
        Scene s;
        Room &room = s.enter(u"tea"_s, Scene::Removes, u"none"_s);
        fill(room);
        s.cleanup().beginWith(&room, s.person(room, u"robert"_s));
        QVERIFY(!s.cleanup().bans());
        s.cleanup().setBans(true);
        QTRY_COMPARE(s.shown().value(0), u"-robert: ban bot@spam.example | Only admins and owners can."_s);
        s.rows().choose(0, true);
        QVERIFY(!s.rows().all().first().chosen);
        QVERIFY(s.rows().areAllChosen());
    }

private:
    static AccountRooms &made(Scene &s) { return *s.made; }
};

PARLOUR_TEST(CleanupTest)
#include "cleanuptest.moc"
