// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/cleanup/cleanuprun.h"

#include "model/cleanup/cleanup.h"
#include "model/cleanup/cleanuptexts.h"
#include "model/room/room.h"

namespace parlour {

using cleanup::Answer;
using cleanup::Progress;
using State = CleanupOutcome::State;

CleanupRun::CleanupRun(HistoryStore &store)
    : m_store(store)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &CleanupRun::work);
}

void CleanupRun::tell(const Deed &deed, State state, const QString &problem)
{
    Q_EMIT happened(deed.row, {state, problem});
}

void CleanupRun::end()
{
    m_round.end();
    m_wait.stop();
    m_deeds.clear();
    m_asked.clear();
    m_hidden.clear();
    m_run = {};
    m_hiding = 0;
}

/// Queues the requests to rooms; hides the rest at once.
void CleanupRun::begin(const QList<Deed> &deeds, const Wishes &wishes)
{
    end();
    m_round.begin();
    m_deeds = deeds;
    m_wishes = wishes;
    QList<int> only;
    for (int i = 0; i < m_deeds.size(); ++i) {
        const auto &what = m_deeds.at(i).what;
        const bool canRemove = what.room && what.room->cleanup().canRemove();
        const bool isNamed = !what.message || !what.message->stanzaId.isEmpty();
        if (what.message && (!wishes.removes || !canRemove || !isNamed)) {
            only << i;
            continue;
        }
        m_asked << i;
        m_run.add(what.room ? what.room->addressText() : QString());
        tell(m_deeds.at(i), State::Waiting);
    }
    const QString problem = wishes.removes ? Cleanup::tr("The room cannot remove it.") : QString();
    if (wishes.hides)
        hide(only, problem);
    else
        for (const int i : std::as_const(only))
            tell(m_deeds.at(i), State::Failed, problem);
    work();
}

void CleanupRun::stop()
{
    m_run.stop();
    m_wait.stop();
    Q_EMIT progressed();
}

void CleanupRun::goOn()
{
    m_run.goOn();
    work();
}

void CleanupRun::retry()
{
    for (const int step : m_run.retry())
        tell(m_deeds.at(m_asked.at(step)), State::Waiting);
    work();
}

double CleanupRun::progress() const
{
    const int open = m_run.count(Progress::Waiting) + m_run.count(Progress::Asked);
    return m_run.count() == 0 ? 1 : 1.0 - double(open) / m_run.count();
}

void CleanupRun::work()
{
    const auto now = monotonic::now();
    if (const auto step = m_run.next(now))
        ask(*step);
    if (const auto due = m_run.due())
        m_wait.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(*due - now, monotonic::Time::duration(0))));
    Q_EMIT progressed();
}

void CleanupRun::ask(int step)
{
    const auto &deed = m_deeds.at(m_asked.at(step));
    const Room *room = deed.what.room;
    if (!room || !room->cleanup().isModerator())
        return settle(step, Answer::Refused, cleanuptexts::outside(deed.what.place));
    tell(deed, State::Asked);
    const auto done = [this, step, round = m_round.now()](const std::optional<IqFailure> &failure) {
        if (!round.isStale())
            answered(step, failure);
    };
    if (deed.what.message)
        room->cleanup().remove(deed.what.message->stanzaId, m_wishes.reason, this, done);
    else
        room->cleanup().ban(deed.what.person, m_wishes.reason, this, done);
}

void CleanupRun::answered(int step, const std::optional<IqFailure> &failure)
{
    const auto &what = m_deeds.at(m_asked.at(step)).what;
    if (!failure)
        return settle(step, Answer::Done, {});
    if (!what.message || !what.room)
        return judge(step, *failure);
    // It may have been removed all the same: by somebody else, or the answer was lost.
    m_store.find(what.room->cleanup().key(), what.message->stanzaId, this,
                 [this, step, failure, round = m_round.now()](const std::optional<history::Message> &message) {
                     if (round.isStale())
                         return;
                     if (message && history::isGone(message->hidden))
                         settle(step, Answer::Done, {});
                     else
                         judge(step, *failure);
                 });
}

void CleanupRun::judge(int step, const IqFailure &failure)
{
    const bool isBusy = failure.kind == IqFailure::Kind::Refused
        && (failure.error.condition == ErrorCondition::ResourceConstraint
            || failure.error.condition == ErrorCondition::PolicyViolation);
    settle(step, isBusy ? Answer::Busy : Answer::Refused, cleanuptexts::refusal(failure));
}

void CleanupRun::settle(int step, Answer answer, const QString &problem)
{
    m_run.answered(step, answer, monotonic::now());
    const int i = m_asked.at(step);
    const Deed &deed = m_deeds.at(i);
    switch (m_run.progress(step)) {
    case Progress::Waiting:
        tell(deed, State::Waiting);
        break;
    case Progress::Asked:
        break;
    case Progress::Done:
        tell(deed, State::Done);
        break;
    case Progress::Failed:
        tell(deed, State::Failed, problem);
        if (deed.what.message && m_wishes.hides)
            hide({i}, problem);
        break;
    }
    // Not from inside work().
    m_wait.start(0);
}

/// Hides messages on this computer, since the room does not remove them.
void CleanupRun::hide(const QList<int> &deeds, const QString &problem)
{
    QHash<Room *, QList<qint64>> places;
    QHash<Room *, QList<int>> which;
    for (const int i : deeds) {
        const auto &what = m_deeds.at(i).what;
        if (!what.room || m_hidden.contains(i)) {
            tell(m_deeds.at(i), m_hidden.contains(i) ? State::Hidden : State::Failed, problem);
            continue;
        }
        places[what.room] << what.message->sort;
        which[what.room] << i;
    }
    for (const auto &[room, some] : which.asKeyValueRange()) {
        ++m_hiding;
        const auto done = [this, some, problem, round = m_round.now()](const QList<qint64> &hidden) {
            if (round.isStale())
                return;
            for (const int i : some) {
                const bool isHidden = hidden.contains(m_deeds.at(i).what.message->sort);
                if (isHidden)
                    m_hidden << i;
                tell(m_deeds.at(i), isHidden ? State::Hidden : State::Failed,
                     isHidden || !problem.isEmpty() ? problem : Cleanup::tr("It could not be hidden."));
            }
            --m_hiding;
            Q_EMIT progressed();
        };
        room->conversation()->setHidden(places.value(room), true, done);
    }
}

void CleanupRun::leave(const Room *room)
{
    const QString problem = cleanuptexts::outside(room->name());
    for (const int step : m_run.leave(room->addressText()))
        tell(m_deeds.at(m_asked.at(step)), State::Failed, problem);
    Q_EMIT progressed();
}

} // namespace parlour
