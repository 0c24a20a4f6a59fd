// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/cleanup/cleanup.h"

#include "model/cleanup/cleanuptexts.h"
#include "model/room/accountrooms.h"
#include "model/texts/listed.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

Cleanup::Cleanup(AccountRooms &rooms, HistoryStore &store, const Clock &clock)
    : m_search(rooms, store, clock)
    , m_run(store)
{
    connect(&m_search, &CleanupSearch::changed, this, &Cleanup::changed);
    connect(&m_search.rows(), &CleanupRows::chosenChanged, this, &Cleanup::changed);
    connect(&m_run, &CleanupRun::happened, &m_search.rows(), &CleanupRows::setOutcome);
    connect(&m_run, &CleanupRun::progressed, this, &Cleanup::settle);
    for (Room *room : rooms.rooms())
        watch(room);
    connect(&rooms, &AccountRooms::added, this, &Cleanup::watch);
    connect(&rooms, &AccountRooms::removed, this, [this](const QList<Room *> &gone) {
        for (const Room *room : gone)
            m_run.leave(room);
    });
}

void Cleanup::watch(Room *room)
{
    connect(room, &Room::stateChanged, this, [this, room] {
        if (!room->cleanup().isModerator())
            m_run.leave(room);
    });
}

/// Takes the progress of the run.
void Cleanup::settle()
{
    if (m_stage == Stage::Running || m_stage == Stage::Stopped)
        m_stage = m_run.isOver() ? Stage::Over : m_run.isStopped() ? Stage::Stopped : Stage::Running;
    Q_EMIT changed();
}

void Cleanup::setRemoves(bool removes)
{
    if (std::exchange(m_removes, removes) != removes)
        Q_EMIT changed();
}

void Cleanup::setBans(bool bans)
{
    if (std::exchange(m_bans, bans) == bans)
        return;
    m_search.setWithPeople(bans);
    Q_EMIT changed();
}

void Cleanup::setHides(bool hides)
{
    if (std::exchange(m_hides, hides) != hides)
        Q_EMIT changed();
}

void Cleanup::begin(Room *room)
{
    take(room, std::nullopt);
}

void Cleanup::beginWith(Room *room, const muc::Identity &person)
{
    take(room, person);
}

void Cleanup::beginWithMessage(Room *room, const ActOffer &offer)
{
    const auto &entries = room->conversation()->timeline()->entries();
    const auto found = std::ranges::find(entries, offer.place, &timeline::Entry::sort);
    if (found != entries.end() && offer.place != 0)
        take(room, room->cleanup().speakers().author(found->nick, found->occupantId, found->stanzaId));
    else
        take(room, std::nullopt);
}

void Cleanup::take(Room *room, const std::optional<muc::Identity> &person)
{
    if (m_stage == Stage::Running || m_stage == Stage::Stopped)
        return;
    m_run.end();
    m_stage = Stage::Choosing;
    m_removes = m_hides = true;
    m_bans = person && room->cleanup().banObstacle(*person).isEmpty();
    m_search.setWithPeople(m_bans);
    m_search.begin(room, person);
    Q_EMIT changed();
}

void Cleanup::startOver()
{
    m_run.end();
    m_stage = Stage::Choosing;
    m_search.setFixed(false);
    m_search.look();
    Q_EMIT changed();
}

void Cleanup::end()
{
    m_search.end();
}

bool Cleanup::isStartable() const
{
    const auto &rows = m_search.rows();
    const bool isFound = m_stage == Stage::Choosing && m_search.state() == CleanupSearch::State::Found;
    return isFound && (((m_removes || m_hides) && rows.chosen(false) > 0) || rows.chosen(true) > 0);
}

void Cleanup::start(const QString &reason)
{
    if (!isStartable())
        return;
    QList<CleanupRun::Deed> deeds;
    const auto &rows = m_search.rows().all();
    for (int row = 0; row < rows.size(); ++row) {
        const bool isMeant = rows.at(row).chosen && (!rows.at(row).message || m_removes || m_hides);
        if (isMeant) // People come first: they may still be writing.
            deeds << CleanupRun::Deed {row, rows.at(row)};
    }
    m_search.setFixed(true);
    m_stage = Stage::Running;
    m_run.begin(deeds, {m_removes, m_hides, reason});
}

void Cleanup::stop()
{
    m_run.stop();
}

void Cleanup::goOn()
{
    m_run.goOn();
}

bool Cleanup::isRetriable() const
{
    return m_stage == Stage::Over && m_run.hasFailed();
}

void Cleanup::retry()
{
    if (!isRetriable())
        return;
    m_stage = Stage::Running;
    m_run.retry();
}

QString Cleanup::remark() const
{
    if (m_stage == Stage::Choosing)
        return m_search.remark();
    const QString result = cleanuptexts::result(m_search.rows());
    return m_stage == Stage::Stopped ? tr("Stopped: %1").arg(result) : result;
}

QString Cleanup::caution() const
{
    if (m_stage != Stage::Choosing || !m_removes)
        return {};
    for (const auto &row : m_search.rows().all()) {
        if (row.message && row.room && !row.room->cleanup().canRemove())
            return m_hides ? tr("%1 cannot remove messages: they are hidden on this computer.").arg(isolated(row.place))
                           : tr("%1 cannot remove messages.").arg(isolated(row.place));
    }
    return {};
}

/// Returns whether a room can be asked to remove something of the choice; where nothing is hidden it is tried.
bool Cleanup::removesAny() const
{
    const auto isRemovable = [](const CleanupRow &row) {
        return row.chosen && row.message && row.room && row.room->cleanup().canRemove();
    };
    return m_removes && (!m_hides || std::ranges::any_of(m_search.rows().all(), isRemovable));
}

QString Cleanup::startText() const
{
    const int messages = m_search.rows().chosen(false);
    const int people = m_search.rows().chosen(true);
    if (messages == 0 || (!m_removes && !m_hides))
        return people > 0 ? tr("Ban %n", nullptr, people) : tr("Remove");
    const QString what =
        removesAny() ? tr("Remove %n message(s)", nullptr, messages) : tr("Hide %n message(s)", nullptr, messages);
    return people > 0 ? listed({what, tr("ban %n person(s)", nullptr, people)}) : what;
}

} // namespace parlour
