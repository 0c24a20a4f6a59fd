// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/historyworker.h"

#include <QDeadlineTimer>

using namespace std::chrono_literals;

namespace parlour {

HistoryWorker::HistoryWorker(const Place &place, std::function<void(const Answer &)> give, bool gathers)
    : m_place(place)
    , m_give(std::move(give))
    , m_gathers(gathers)
    , m_gathering(this)
    , m_idle(this)
    , m_rest(this)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(50ms);
    connect(&m_gathering, &QTimer::timeout, this, &HistoryWorker::flush);
    m_idle.setSingleShot(true);
    m_idle.setInterval(0);
    connect(&m_idle, &QTimer::timeout, this, &HistoryWorker::goOn);
    m_rest.setSingleShot(true);
    m_rest.setInterval(10min);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_waits, false))
            sweepInTime();
    });
}

HistoryWorker::~HistoryWorker()
{
    if (!m_data)
        return;
    flush();
    finish();
}

/// Deletes what is still to be deleted, as long as the end of the program can wait for it. The next start does the rest.
void HistoryWorker::finish()
{
    const QDeadlineTimer patience(10s);
    while (!m_sweeping.isEmpty() && m_data->goOn()) {
        if (patience.hasExpired())
            return;
    }
    if (!m_sweeping.isEmpty() && m_data->trouble() == DiskTrouble::None)
        m_data->database().removeCopies(); // The log is emptied when the database is closed.
}

void HistoryWorker::open()
{
    m_data = std::make_unique<ProfileData>(m_place.path, m_place.earlier);
    report();
    m_idle.start(); // Work that an earlier run has left.
}

/// Reports changes, and then gives the answers.
void HistoryWorker::report()
{
    const QStringList aside = m_data->takeSetAside();
    const auto trouble = m_data->trouble();
    const bool wasWell = std::exchange(m_reported, trouble) == DiskTrouble::None;
    if (!aside.isEmpty() || trouble != DiskTrouble::None || !wasWell)
        Q_EMIT reported(trouble, aside);
    for (const Answer &answer : std::exchange(m_answers, {}))
        m_give(answer);
}

void HistoryWorker::take(const Task &task)
{
    task.run(*m_data, [this](const Answer &answer) { m_answers << answer; });
    if (task.gathers && m_gathers) {
        if (!m_gathering.isActive())
            m_gathering.start();
    } else {
        flush();
    }
}

void HistoryWorker::remove(const history::Doomed &doomed, const std::function<void(bool)> &done)
{
    m_sweeping << done;
    m_data->remove(doomed);
    flush();
}

void HistoryWorker::flush()
{
    m_gathering.stop();
    m_data->flush();
    if (m_data->takeRemoved())
        sweepInTime();
    report();
    if (m_data->hasMore())
        m_idle.start();
}

/// Sweeps what others remove at once, and then not again for a while: each time, the whole index of words is written
/// anew. The rest is swept at the next start.
void HistoryWorker::sweepInTime()
{
    m_waits = m_rest.isActive();
    if (m_waits)
        return;
    m_rest.start();
    m_idle.start();
}

void HistoryWorker::retry()
{
    const bool works = m_data->retry();
    report();
    if (works)
        Q_EMIT recovered();
    flush();
}

void HistoryWorker::goOn()
{
    if (m_data->goOn()) {
        m_worked = true;
        report();
        m_idle.start();
        return;
    }
    const bool works = m_data->trouble() == DiskTrouble::None;
    const bool worked = std::exchange(m_worked, false);
    if ((worked || !m_sweeping.isEmpty()) && works) {
        m_data->database().removeCopies();
        m_data->database().emptyLog();
    }
    for (const auto &done : std::exchange(m_sweeping, {}))
        m_answers << [done, works] { done(works); };
    report();
}

} // namespace parlour
