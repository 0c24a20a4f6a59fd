// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/cleanup/run.h"

#include "protocol/pacing/backoff.h"

#include <algorithm>

namespace parlour::cleanup {

int Run::count(Progress progress) const
{
    return int(std::ranges::count(m_steps, progress, &Step::progress));
}

std::optional<Time> Run::due() const
{
    if (m_stopped || count(Progress::Asked) > 0 || count(Progress::Waiting) == 0)
        return std::nullopt;
    return m_rested;
}

std::optional<int> Run::next(Time now)
{
    const auto due = this->due();
    if (!due || now < *due)
        return std::nullopt;
    const auto step = std::ranges::find(m_steps, Progress::Waiting, &Step::progress);
    step->progress = Progress::Asked;
    ++step->attempts;
    m_rested = now + Pause;
    return int(step - m_steps.begin());
}

void Run::answered(int step, Answer answer, Time now)
{
    Step &asked = m_steps[step];
    if (asked.progress != Progress::Asked)
        return;
    const bool isAskedAgain = answer == Answer::Busy && asked.attempts < Attempts;
    if (isAskedAgain)
        m_rested = now + backoff(asked.attempts, Rest, LongestRest);
    asked.progress = isAskedAgain ? Progress::Waiting : answer == Answer::Done ? Progress::Done : Progress::Failed;
}

QList<int> Run::leave(const QString &room)
{
    QList<int> failed;
    for (int i = 0; i < count(); ++i) {
        if (m_steps.at(i).room != room || m_steps.at(i).progress != Progress::Waiting)
            continue;
        m_steps[i].progress = Progress::Failed;
        failed << i;
    }
    return failed;
}

QList<int> Run::retry()
{
    QList<int> again;
    for (int i = 0; i < count(); ++i) {
        if (m_steps.at(i).progress != Progress::Failed)
            continue;
        m_steps[i].progress = Progress::Waiting;
        m_steps[i].attempts = 0;
        again << i;
    }
    m_stopped = false;
    return again;
}

} // namespace parlour::cleanup
