// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using join::State;

namespace {

struct Scene : RoomScene
{
    Destruction &end = *room.ownership()->destruction();

    Scene()
    {
        room.join();
        enter();
        stream.asked.clear();
    }
    void answerLast(const IqReply &reply) { answer(stream.asked.size() - 1, reply); }
};

} // namespace

/// The end of a room, by us and by others.
class DestructionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRoomTellsUsFirst()
    {
        Scene s;
        s.end.begin(u"we moved"_s, u"garden"_s, u"rose"_s);
        QVERIFY(s.end.isUnderWay());
        QCOMPARE(s.stream.asked.last().payload.firstChildElement().attribute(u"jid"_s),
                 u"garden@conference.localhost"_s);
        // As ejabberd sends it: no 110.
        s.gone(u"alice"_s,
               u"<item affiliation='none' role='none'/><destroy jid='garden@conference.localhost'>"
               "<reason>we moved</reason><password>rose</password></destroy>"_s);
        QVERIFY(!s.end.isUnderWay());
        QCOMPARE(s.room.status().text, u"You destroyed the room. Reason: we moved"_s);
        QCOMPARE(s.room.status().next, roomstatus::Step::OpenSuccessor);
        QVERIFY(!s.room.rejoin()->autojoin());
        QSignalSpy wanted(&s.room, &Room::successorWanted);
        s.room.openSuccessor();
        QCOMPARE(wanted.first().at(1).toString(), u"rose"_s);
        s.answerLast(xml::element(u"iq"_s));
        QCOMPARE(s.room.state(), State::Removed);
    }

    void aRoomThatTellsNobodyIsGoneAllTheSame()
    {
        Scene s;
        QSignalSpy left(s.room.rejoin(), &Rejoin::gaveUp);
        s.end.begin({}, {}, {});
        s.answerLast(xml::element(u"iq"_s));
        QCOMPARE(s.room.state(), State::Removed);
        QCOMPARE(s.room.status().text, u"You destroyed the room."_s);
        QCOMPARE(s.room.status().next, roomstatus::Step::None); // Rejoining would create another room.
        QCOMPARE(left.size(), 1);
        QVERIFY(s.end.problem().isEmpty());
    }

    void aRefusalIsSaidAndChangesNothing()
    {
        Scene s;
        s.end.begin({}, {}, {});
        s.answerLast(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::Forbidden, u"Only owners"_s, {}}});
        QCOMPARE(s.room.state(), State::Joined);
        QVERIFY(s.end.problem().contains(u"Only owners"));
        QVERIFY(!s.end.isUnderWay());
        QVERIFY(s.room.rejoin()->autojoin());
    }

    void somebodyElseDestroysIt()
    {
        Scene s;
        s.gone(u"alice"_s,
               u"<item affiliation='none' role='none'/><destroy><reason>dull</reason></destroy>"
               "<status code='110'/>"_s);
        QCOMPARE(s.room.status().text, u"The room was closed for good. Reason: dull"_s);
        QCOMPARE(s.room.status().next, roomstatus::Step::None);
        QVERIFY(!s.room.rejoin()->autojoin());
    }
};

PARLOUR_TEST(DestructionTest)
#include "destructiontest.moc"
