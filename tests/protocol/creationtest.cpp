// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/creation.h"
#include "support/suite.h"

using namespace parlour::creation;

/// A room that we create, as a table: each state with each event.
class CreationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data()
    {
        QTest::addColumn<State>("before");
        QTest::addColumn<QList<State>>("after"); // Created, Finished, Cancel, Deleted, Failed, Taken, Ended
        using enum State;
        QTest::newRow("not new") << None << QList {Unfinished, None, None, None, None, None, None};
        QTest::newRow("not set up yet") << Unfinished
                                        << QList {Unfinished, None, Cancelled, Unfinished, Unfinished, None, None};
        QTest::newRow("not wanted any more")
            << Cancelled << QList {Cancelled, Cancelled, Cancelled, None, Unfinished, None, None};
    }
    void next()
    {
        using enum Event;
        static constexpr Event Events[] {Created, Finished, Cancel, Deleted, Failed, Taken, Ended};
        QFETCH(State, before);
        QFETCH(QList<State>, after);
        QCOMPARE(after.size(), qsizetype(std::size(Events)));
        for (qsizetype i = 0; i < after.size(); ++i)
            QCOMPARE(parlour::creation::next(before, Events[i]), after.at(i));
    }
};

PARLOUR_TEST(CreationTest)
#include "creationtest.moc"
