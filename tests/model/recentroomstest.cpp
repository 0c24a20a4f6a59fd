// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/recentrooms.h"
#include "model/room/room.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace parlour;

/// Which panes stay alive.
class RecentRoomsTest : public QObject
{
    Q_OBJECT

    /// Addresses that are never followed.
    static Room *room(quintptr number) { return reinterpret_cast<Room *>(number * alignof(Room)); }

    static QList<quintptr> rows(const RecentRooms &recent)
    {
        QList<quintptr> numbers;
        for (int row = 0; row < recent.rowCount(); ++row)
            numbers << reinterpret_cast<quintptr>(recent.index(row).data(RecentRooms::RoomRole).value<Room *>())
                    / alignof(Room);
        return numbers;
    }

private Q_SLOTS:
    void theOneOpenLongestAgoGivesWay()
    {
        RecentRooms recent;
        QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const quintptr number : {1, 2, 3, 1, 4})
            recent.show(room(number), nullptr);
        QCOMPARE(rows(recent), (QList<quintptr> {1, 3, 4}));
        QSignalSpy changed(&recent, &RecentRooms::rowsRemoved);
        recent.show(room(3), nullptr);
        QVERIFY2(changed.isEmpty(), "a pane that is there stays where it is");
        recent.show(room(5), nullptr);
        QCOMPARE(rows(recent), (QList<quintptr> {3, 4, 5}));
    }

    void aRoomThatGoesTakesItsPaneAlong()
    {
        RecentRooms recent;
        QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const quintptr number : {1, 2, 3})
            recent.show(room(number), nullptr);
        recent.remove(room(2));
        recent.remove(room(7));
        QCOMPARE(rows(recent), (QList<quintptr> {1, 3}));
        recent.show(room(4), nullptr);
        QCOMPARE(rows(recent), (QList<quintptr> {1, 3, 4}));
        recent.clear();
        QVERIFY(rows(recent).isEmpty());
    }
};

PARLOUR_TEST(RecentRoomsTest)
#include "recentroomstest.moc"
