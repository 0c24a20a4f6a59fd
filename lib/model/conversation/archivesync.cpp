// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/archivesync.h"

#include "network/stream.h"

#include <utility>
#include <variant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

/// Limits of an automatic catch-up: after a longer absence, or for more bytes, the person is asked before the rest is
/// loaded.
static constexpr int MaxDays = 60;
static constexpr qint64 MaxBytes = 32'000'000;

ArchiveSync::ArchiveSync(Stream &stream, HistoryStore &store, const history::Key &key, Clock clock)
    : m_stream(stream)
    , m_store(store)
    , m_key(key)
    , m_clock(std::move(clock))
    , m_room(Jid::parse(key.peer).value_or(Jid {}))
{
    // Some rooms send no subject; some services answer no disco#info.
    m_patience.setSingleShot(true);
    m_patience.setInterval(10s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isPatient, false))
            Q_EMIT patienceEnded();
        setArchived(m_archived.value_or(false));
    });
    connect(&m_store, &HistoryStore::recovered, this, [this] {
        if (m_outcome == archive::Done::Outcome::Unsaved)
            resume();
    });
}

void ArchiveSync::begin()
{
    m_session.end();
    m_isInside = true;
    m_isPatient = true;
    m_historyEnded = false;
    m_archived.reset();
    m_outcome.reset();
    m_history = {};
    m_turns = 0;
    m_queryId.clear();
    m_patience.start();
}

void ArchiveSync::stop()
{
    m_session.end();
    m_isInside = false;
    m_patience.stop();
    m_queryId.clear();
    step(archive::Lost {});
}

void ArchiveSync::resume()
{
    if (!m_isInside || m_state.phase == archive::Phase::Settled)
        return;
    m_session.end();
    m_queryId.clear();
    m_outcome.reset();
    step(archive::Lost {});
    start();
}

void ArchiveSync::historyEnded(const History &history)
{
    if (!m_isInside || std::exchange(m_historyEnded, true))
        return;
    m_isPatient = false;
    m_history = history;
    start();
}

void ArchiveSync::setArchived(bool archived)
{
    if (!m_isInside || m_archived == archived)
        return;
    m_archived = archived;
    start();
}

QString ArchiveSync::nameOf(qint64 sort)
{
    return sort == 0 ? QString() : u"#%1"_s.arg(sort);
}

/// Starts the machine once the history is here, and it is known whether the room has an archive.
void ArchiveSync::start()
{
    if (!m_historyEnded)
        return;
    Q_EMIT progressed();
    if (!m_archived)
        return;
    m_patience.stop();
    if (!*m_archived)
        return step(archive::JoinHistory {nameOf(m_history.known), nameOf(m_history.repeated), m_history.met});
    m_store.ranges(m_key.account, m_key.peer, this,
                   [this, session = m_session.now()](const QList<history::Range> &stored) {
                       if (session.isStale())
                           return;
                       archive::Ranges ranges;
                       for (const auto &range : stored)
                           ranges << archive::Range {range.first, range.last, range.since, range.reachesStart};
                       const bool isFirst = stored.isEmpty() && m_history.known == 0;
                       const auto oldest = m_clock().addDays(-MaxDays);
                       step(archive::Online {ranges, {oldest, isFirst ? 1 : MaxBytes}});
                       if (const QString range = std::exchange(m_missing, {}); !range.isEmpty())
                           step(archive::More {range, {{}, 1}});
                   });
}

struct ArchiveSync::Effects
{
    ArchiveSync &sync;

    void operator()(const archive::Ask &effect) const { sync.ask(effect); }
    void operator()(const archive::Store &effect) const
    {
        if (effect.round != 0) // Live messages are stored by their receiver.
            sync.store(effect);
    }
    void operator()(const archive::GapRows &effect) const { sync.showGaps(effect.rows); }
    void operator()(const archive::Wait &effect) const
    {
        QTimer::singleShot(effect.time, &sync, [this_ = &sync, round = effect.round, session = sync.m_session.now()] {
            if (!session.isStale())
                this_->step(archive::Due {round});
        });
    }
    void operator()(const archive::Done &effect) const
    {
        using Outcome = archive::Done::Outcome;
        sync.m_outcome = effect.outcome;
        const bool isClosed = effect.outcome == Outcome::NoArchive || effect.outcome == Outcome::NotAllowed;
        const auto &history = sync.m_history;
        if (isClosed && history.known != 0 && history.repeated == 0 && !history.met)
            Q_EMIT sync.unknowable();
        Q_EMIT sync.progressed();
    }
};

void ArchiveSync::step(const archive::Event &event)
{
    const auto [state, effects] = archive::next(m_state, event);
    m_state = state;
    for (const auto &effect : effects)
        std::visit(Effects {*this}, effect);
    if (m_state.phase == archive::Phase::Ready && !m_isScheduled)
        return takeTurn();
    Q_EMIT turnsChanged();
}

archive::Candidate ArchiveSync::candidate(bool visible) const
{
    return archive::candidate(m_key.peer, m_state, visible, m_turns);
}

void ArchiveSync::takeTurn()
{
    ++m_turns;
    step(archive::Turn {});
}

void ArchiveSync::loadMissing(const QString &range)
{
    if (m_state.phase == archive::Phase::Shut && m_archived.value_or(false)) { // A refusal need not be for ever.
        m_missing = range;
        return resume();
    }
    step(archive::More {range, {{}, 1}});
}

void ArchiveSync::seek(const QString &id, const QDateTime &time, const QString &range)
{
    step(archive::Seek {id, time, range});
}

history::Live ArchiveSync::heard(const QString &stanzaId, const QDateTime &time)
{
    const bool continues = m_state.live;
    const auto before = m_state.ranges;
    step(archive::Live {stanzaId, time});
    if (m_state.ranges == before)
        return history::Live::Outside;
    return continues ? history::Live::Continues : history::Live::Opens;
}

std::optional<bool> ArchiveSync::covers(const QDateTime &time) const
{
    if (!m_isInside || !m_historyEnded)
        return std::nullopt;
    if (m_history.met)
        return true; // All since the last known message has been repeated.
    if (m_outcome == archive::Done::Outcome::NoArchive)
        return false;
    if (m_state.phase == archive::Phase::Away || m_state.walk.aim == archive::Aim::Newest)
        return m_outcome ? std::optional(false) : std::nullopt;
    // Live messages open a range of their own until a page joins it.
    for (auto range = m_state.ranges.rbegin(); range != m_state.ranges.rend(); ++range) {
        if (range->start || (range->since.isValid() && range->since + ClockMargin <= time))
            return true;
        if (!m_outcome)
            return std::nullopt;
    }
    return m_state.ranges.isEmpty();
}

} // namespace parlour
