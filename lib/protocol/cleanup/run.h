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

/// What became of a question.
enum class Answer {
    Done,
    Busy, ///< Later it may work.
    Refused,
};

/// Many questions to rooms, one after the other, with pauses that keep the server from holding our stream: they are
/// counted from 0, in the order in which they were added. Whoever runs it asks what next() says, and tells what came of it.
class Run
{
public:
    /// Between two questions.
    static constexpr std::chrono::milliseconds Pause {100};
    /// Before one is asked again that met a busy server; twice as long each time.
    static constexpr std::chrono::milliseconds Rest {1000};
    static constexpr std::chrono::milliseconds LongestRest {4000};
    /// So often is it asked.
    static constexpr int Attempts = 4;

    /// One more question to `room`.
    void add(const QString &room) { m_steps << Step {room}; }
    /// The question to be asked at `now`; nothing while one is under way, it is too early, or it was stopped.
    std::optional<int> next(Time now);
    /// When next() will have one; nothing where that depends on something else than time.
    std::optional<Time> due() const;
    /// Question `step` has this answer. One that was not under way changes nothing.
    void answered(int step, Answer answer, Time now);
    /// We are outside of `room`: what waits for it fails. Returns which these are.
    QList<int> leave(const QString &room);
    /// Asks nothing more until goOn().
    void stop() { m_stopped = true; }
    void goOn() { m_stopped = false; }
    /// What failed waits again, and it goes on. Returns which these are.
    QList<int> retry();

    bool isStopped() const { return m_stopped; }
    /// Nothing waits, and nothing is under way.
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
    Time m_rested {}; ///< Nothing is asked before.
    bool m_stopped = false;
};

} // namespace parlour::cleanup
