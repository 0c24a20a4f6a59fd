// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace parlour::cleanup {

using Time = std::chrono::steady_clock::time_point;

enum class Progress {
    Waiting,
    Asked,
    Done,
    Failed,
};

/// Outcome of a question.
enum class Answer {
    Done,
    Busy, ///< Failed, and may work later.
    Refused,
};

/// Many questions to rooms, one after the other, with pauses that keep the server from holding our stream: they are
/// counted from 0, in the order in which they were added. The owner asks what next() returns, and reports the answer.
class Run
{
public:
    /// Pause between two questions.
    static constexpr std::chrono::milliseconds Pause {100};
    /// Pause before a question to a busy server is repeated; twice as long each time.
    static constexpr std::chrono::milliseconds Rest {1000};
    static constexpr std::chrono::milliseconds LongestRest {4000};
    /// Maximum number of times that a question is asked.
    static constexpr int Attempts = 4;

    /// Adds a question to `room`.
    void add(const QString &room) { m_steps << Step {room}; }
    /// The question to be asked at `now`; nothing while one is under way, it is too early, or it was stopped.
    std::optional<int> next(Time now);
    /// Returns the time at which next() will have one; nothing where that depends on something other than time.
    std::optional<Time> due() const;
    /// Takes the answer to question `step`. One that was not under way changes nothing.
    void answered(int step, Answer answer, Time now);
    /// Fails the waiting questions to `room`, where we are not inside any more. Returns which these are.
    QList<int> leave(const QString &room);
    /// Asks nothing more until goOn().
    void stop() { m_stopped = true; }
    void goOn() { m_stopped = false; }
    /// Lets failed questions wait again, and goes on. Returns which these are.
    QList<int> retry();

    bool isStopped() const { return m_stopped; }
    /// Returns whether nothing waits, and nothing is under way.
    bool isOver() const { return count(Progress::Waiting) + count(Progress::Asked) == 0; }
    int count(Progress progress) const;
    int count() const { return int(m_steps.size()); }
    Progress progress(int step) const { return m_steps.at(step).progress; }

private:
    struct Step
    {
        QString room;
        Progress progress = Progress::Waiting;
        int attempts = 0;
    };

    QList<Step> m_steps;
    Time m_rested {}; ///< No question is asked before.
    bool m_stopped = false;
};

} // namespace parlour::cleanup
