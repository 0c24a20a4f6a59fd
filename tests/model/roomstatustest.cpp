// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomstatus.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using join::Refusal;
using join::State;
using roomstatus::Step;

/// What a room's row and pane say, as a table.
class RoomStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("title");
        QTest::addColumn<Step>("next");
        QTest::addColumn<Step>("other");
        const auto row = [](const char *name, State state, Refusal refusal, const QString &word, const QString &title,
                            Step next, Step other = Step::None) {
            QTest::newRow(name) << state << refusal << word << title << next << other;
        };
        using enum Refusal;
        row("outside", State::Preview, None, u"not joined"_s, u"tea"_s, Step::None);
        row("joining", State::Joining, None, u"joining"_s, u"Joining tea"_s, Step::None);
        row("inside", State::Joined, None, u"joined"_s, u"tea"_s, Step::None);
        row("a break", State::Lost, None, u"reconnecting"_s, u"Reconnecting..."_s, Step::None);
        row("banned", State::Refused, Banned, u"banned"_s, u"You are banned from tea"_s, Step::TryAgain);
        row("members only", State::Refused, MembersOnly, u"could not join"_s, u"tea is for members only"_s,
            Step::AskForMembership, Step::TryAgain);
        row("no such room", State::Refused, NoSuchRoom, u"could not join"_s, u"tea does not exist"_s, Step::Create,
            Step::Browse);
        row("closed meanwhile", State::Refused, DoesNotExist, u"could not join"_s, u"tea does not exist any more"_s,
            Step::Create, Step::Forget);
        row("gone", State::Refused, Gone, u"could not join"_s, u"tea is gone"_s, Step::Forget);
        row("a taken nickname", State::Refused, NickTaken, u"could not join"_s, u"That nickname is taken"_s,
            Step::ChangeNick);
    }
    void words()
    {
        QFETCH(State, state);
        QFETCH(Refusal, refusal);
        const auto status = roomstatus::of({state, join::Sent::None, refusal}, {}, u"tea"_s);
        QTEST(status.word, "word");
        QTEST(status.title, "title");
        QTEST(status.next, "next");
        QTEST(status.other, "other");
        QCOMPARE(status.nextText.isEmpty(), status.next == Step::None);
        QCOMPARE(status.otherText.isEmpty(), status.other == Step::None);
    }

    void aSuccessorIsNamedAndOffered()
    {
        const StayEnd end {{}, {}, Step::None, u"coffee@conference.localhost"_s, {}};
        const auto status = roomstatus::of({State::Refused, join::Sent::None, Refusal::Gone}, end, u"tea"_s);
        QCOMPARE(status.next, Step::OpenSuccessor);
        QVERIFY(status.text.contains(u"coffee@conference.localhost"_s));
    }

    void aRemovalSaysWhatWasSaidAndOffersWhatCanBeDone()
    {
        const StayEnd end {u"You were removed."_s, u"at noon"_s, Step::AskForMembership, {}, {}};
        const auto status = roomstatus::of({State::Removed, join::Sent::None, Refusal::None}, end, u"tea"_s);
        QCOMPARE(status.text, u"You were removed."_s);
        QCOMPARE(status.detail, u"at noon"_s);
        QCOMPARE(status.next, Step::AskForMembership);
        QCOMPARE(status.other, Step::TryAgain);
        QCOMPARE(status.otherText, u"Rejoin"_s);
    }
};

PARLOUR_TEST(RoomStatusTest)
#include "roomstatustest.moc"
