// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/sharing/playing.h"
#include "support/suite.h"

using namespace parlour;
using sharing::Playing;
using sharing::PlayingEvent;

/// What a file in a message does when somebody wants to hear it.
class PlayingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<Playing>("from");
        QTest::addColumn<PlayingEvent>("event");
        QTest::addColumn<Playing>("to");
        using enum Playing;
        using Event = PlayingEvent;
        const auto row = [](const char *name, Playing from, Event event, Playing to) {
            QTest::newRow(name) << from << event << to;
        };
        row("it comes, and nothing is heard", Idle, Event::Came, Ready);
        row("it is no such file", Idle, Event::Broken, Failed);
        row("it is no such file after all", Ready, Event::Broken, Failed);
        row("wanted before it is here", Idle, Event::Play, Loading);
        row("wanted", Ready, Event::Play, Loading);
        row("it comes, as wanted", Loading, Event::Came, Loading);
        row("it does not come", Loading, Event::Lost, Idle);
        row("the player cannot open it", Loading, Event::Broken, Failed);
        row("the player can", Loading, Event::Opened, Running);
        row("no longer wanted", Loading, Event::Pause, Idle);
        row("another one is wanted meanwhile", Loading, Event::Yield, Idle);
        row("opened when it is no longer wanted", Ready, Event::Opened, Ready);
        row("opened when it has gone", Idle, Event::Opened, Idle);
        row("held", Running, Event::Pause, Paused);
        row("on", Paused, Event::Play, Running);
        row("the end", Running, Event::Finished, Ended);
        row("again", Ended, Event::Play, Running);
        row("back a little from the end", Ended, Event::Sought, Paused);
        row("elsewhere while it plays", Running, Event::Sought, Running);
        row("elsewhere while it is held", Paused, Event::Sought, Paused);
        row("elsewhere before", Ready, Event::Sought, Ready);
        row("another one plays", Running, Event::Yield, Ready);
        row("another one plays than the one held", Paused, Event::Yield, Ready);
        row("another one plays after the end", Ended, Event::Yield, Ready);
        row("the player breaks", Running, Event::Broken, Failed);
        row("the file has gone", Running, Event::Lost, Idle);
        row("the end of what is held already", Paused, Event::Finished, Paused);
        row("held twice", Paused, Event::Pause, Paused);
        row("wanted twice", Loading, Event::Play, Loading);
        row("nothing makes it play", Failed, Event::Play, Failed);
        row("nor that it is here", Failed, Event::Came, Failed);
        row("nor the player", Failed, Event::Opened, Failed);
        row("another file may", Failed, Event::Lost, Idle);
    }
    void steps()
    {
        QFETCH(Playing, from);
        QFETCH(PlayingEvent, event);
        QTEST(sharing::next(from, event), "to");
    }

    /// Nothing but the person's own word leads to sound.
    void neverByItself()
    {
        using enum PlayingEvent;
        for (const auto from : {Playing::Idle, Playing::Ready, Playing::Paused, Playing::Ended, Playing::Failed}) {
            for (const auto event : {Came, Lost, Broken, Pause, Sought, Opened, Finished, Yield})
                QVERIFY(!sharing::isWanted(sharing::next(from, event)));
        }
    }
};

PARLOUR_TEST(PlayingTest)
#include "playingtest.moc"
