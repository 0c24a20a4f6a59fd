// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/unwantedroom.h"
#include "support/partscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using join::State;

namespace {

struct Scene : PartScene
{
    UnwantedRoom unwanted {place};
    QSignalSpy leaving {&unwanted, &UnwantedRoom::leaving};

    Scene()
    {
        status.state = State::Refused; // As occupancy has it once a room is not to be entered.
        unwanted.begin();
    }
    bool destroys() const
    {
        return stream.asked.size() == 1 && stream.asked.first().to == place.room && stream.asked.first().type == u"set"
            && !xml::child(stream.asked.first().payload, u"destroy", xml::MucOwnerNs).isNull();
    }
};

} // namespace

/// A room that our join created by accident.
class UnwantedRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatWasKnownIsJustLeft()
    {
        Scene s;
        s.unwanted.discard(true);
        QCOMPARE(s.leaving.size(), 1);
        s.unwanted.ended({});
        QVERIFY(s.stream.asked.isEmpty());
    }

    void anEmptyNewOneIsDestroyed()
    {
        Scene s;
        s.unwanted.discard(false);
        QVERIFY(s.stream.asked.isEmpty()); // There may be a history.
        s.unwanted.ended({});
        QVERIFY(s.destroys());
        s.stream.answer(xml::element(u"iq"_s));
        QVERIFY(s.leaving.isEmpty()); // The room has put us out.
        s.unwanted.ended({});
        QVERIFY(s.stream.asked.isEmpty());
    }

    void oneThatIsUsedIsLeft_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("somebody was there before") << u"before"_s;
        QTest::newRow("somebody comes, or has said something") << u"meanwhile"_s;
        QTest::newRow("it has a subject") << u"subject"_s;
    }
    void oneThatIsUsedIsLeft()
    {
        QFETCH(QString, how);
        Scene s;
        if (how == u"before")
            s.unwanted.use();
        QVERIFY(s.leaving.isEmpty());
        s.unwanted.discard(false);
        if (how == u"meanwhile")
            s.unwanted.use();
        s.unwanted.ended(how == u"subject" ? u"Tea"_s : QString());
        QVERIFY(s.unwanted.isUsed());
        QCOMPARE(s.leaving.size(), 1);
        QVERIFY(s.stream.asked.isEmpty());
    }

    void oneThatIsWantedStays()
    {
        Scene s;
        s.unwanted.ended({});
        s.unwanted.use();
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(s.leaving.isEmpty());
    }

    void whatCannotBeDestroyedIsLeft_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("we are still not to be there") << State::Refused << true;
        QTest::newRow("the person has come in meanwhile") << State::Joined << false;
        QTest::newRow("the person is on the way in") << State::Joining << false;
    }
    void whatCannotBeDestroyedIsLeft()
    {
        QFETCH(State, state);
        QFETCH(bool, leaves);
        Scene s;
        s.unwanted.discard(false);
        s.unwanted.ended({});
        s.status.state = state;
        s.refuse(ErrorCondition::NotAllowed);
        QCOMPARE(s.leaving.size(), leaves ? 1 : 0);
    }

    void aLostStreamLeavesNothingBehind()
    {
        Scene s;
        s.unwanted.discard(false);
        s.unwanted.ended({});
        s.stream.setState(Stream::State::Offline);
        s.status.state = State::Preview;
        s.stream.goOnline();
        QCoreApplication::processEvents(); // The answer comes late.
        QVERIFY(s.leaving.isEmpty());
        QVERIFY(s.stream.asked.isEmpty());
    }

    void oneThatNeverTellsItsSubjectIsLeft()
    {
        Scene s;
        s.unwanted.setPatience(std::chrono::milliseconds(1));
        s.unwanted.discard(false);
        QTRY_COMPARE(s.leaving.size(), 1);
        s.unwanted.ended({}); // Late.
        QVERIFY(s.stream.asked.isEmpty());
    }

    void aNewJoinStartsOver()
    {
        Scene s;
        s.unwanted.use();
        s.unwanted.begin();
        QVERIFY(!s.unwanted.isUsed());
        s.unwanted.discard(false);
        s.unwanted.begin(); // Before it was known whether the room was new.
        QCOMPARE(s.leaving.size(), 1);
        s.unwanted.ended({});
        QVERIFY(s.stream.asked.isEmpty());
    }
};

PARLOUR_TEST(UnwantedRoomTest)
#include "unwantedroomtest.moc"
