// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/configuration.h"
#include "support/suite.h"

#include <QMetaEnum>

using namespace parlour::configuration;

class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void noQuestionStaysOpenForEver();
};

struct Step
{
    State from;
    Event event;
    State to;
};

/// Every step that there is. Every other pair leaves the state as it is; Close closes from everywhere.
static QList<Step> steps()
{
    using enum State;
    QList<Step> steps {
        {Closed, Event::Load, Loading},
        {LoadFailed, Event::Load, Loading},
        {Loading, Event::Loaded, Editing},
        {Loading, Event::Failed, LoadFailed},
        {Reloading, Event::Loaded, Editing},
        {Reloading, Event::ConflictFound, Conflict},
        {Reloading, Event::Failed, Editing},
        {Checking, Event::Loaded, Saving},
        {Checking, Event::ConflictFound, Conflict},
        {Checking, Event::NothingToSend, Verifying},
        {Checking, Event::Failed, SaveFailed},
        {Conflict, Event::Resolved, Editing},
        {Conflict, Event::Reload, Reloading},
        {Saving, Event::Accepted, Verifying},
        {Saving, Event::Failed, SaveFailed},
        {Verifying, Event::Confirmed, Saved},
        {Verifying, Event::Differs, NotApplied},
        {Verifying, Event::Failed, SaveFailed},
    };
    for (const State open : {Editing, Saved, NotApplied, SaveFailed})
        steps << Step {open, Event::Edited, Editing} << Step {open, Event::Save, Checking}
              << Step {open, Event::Reload, Reloading};
    return steps;
}

static State expected(State state, Event event)
{
    if (event == Event::Close)
        return State::Closed;
    for (const Step &step : steps()) {
        if (step.from == state && step.event == event)
            return step.to;
    }
    return state;
}

void ConfigurationTest::everyPair_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Event>("event");
    const auto states = QMetaEnum::fromType<State>();
    const auto events = QMetaEnum::fromType<Event>();
    for (int s = 0; s < states.keyCount(); ++s) {
        for (int e = 0; e < events.keyCount(); ++e)
            QTest::addRow("%s, %s", states.key(s), events.key(e)) << State(states.value(s)) << Event(events.value(e));
    }
}

void ConfigurationTest::everyPair()
{
    QFETCH(State, state);
    QFETCH(Event, event);
    QCOMPARE(next(state, event), expected(state, event));
}

void ConfigurationTest::noQuestionStaysOpenForEver()
{
    const auto states = QMetaEnum::fromType<State>();
    for (int s = 0; s < states.keyCount(); ++s) {
        const State state = State(states.value(s));
        QVERIFY(!isBusy(next(state, Event::Failed)));
        QVERIFY(!(isBusy(state) && isEditable(state)));
    }
}

PARLOUR_TEST(ConfigurationTest)
#include "configurationtest.moc"
