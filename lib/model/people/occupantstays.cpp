// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Present and former occupants: joins and leaves before they are shown.
#include "model/people/occupantmodel.h"

namespace parlour {

using namespace muc;

void OccupantModel::upsert(Occupant occupant)
{
    if (occupant.stay == 0) {
        const auto known = find(occupant.nick);
        // Somebody else may have taken the nick, and nobody told that it had become free.
        const bool stays = known && likeness(identity(*known), identity(occupant), m_idsTrusted) != Likeness::Different;
        occupant.stay = stays ? known->stay : ++m_lastStay;
    }
    if (!m_pending.contains(occupant.nick))
        m_arrivals << occupant.nick;
    m_pending.insert(occupant.nick, occupant);
    m_batch.start();
}

void OccupantModel::remove(const QString &nick)
{
    if (!m_pending.contains(nick))
        m_arrivals << nick;
    m_pending.insert(nick, std::nullopt);
    m_batch.start();
    constexpr qsizetype MaxDeparted = 100;
    m_departed.removeOne(nick);
    m_departed << nick;
    if (m_departed.size() > MaxDeparted)
        m_departed.removeFirst();
}

void OccupantModel::rename(const QString &nick, const QString &newNick)
{
    auto occupant = find(nick);
    remove(nick);
    if (!occupant)
        return;
    occupant->nick = newNick;
    upsert(*occupant);
}

std::optional<Occupant> OccupantModel::find(const QString &nick) const
{
    if (const auto pending = m_pending.constFind(nick); pending != m_pending.cend())
        return *pending;
    const auto row = m_rowOf.constFind(nick);
    return row == m_rowOf.cend() ? std::nullopt : std::optional(m_rows.at(*row));
}

std::optional<Occupant> OccupantModel::find(const Identity &person) const
{
    const auto isSame = [&](const Occupant &other) {
        return likeness(person, identity(other), m_idsTrusted) == Likeness::Same;
    };
    if (const auto namesake = find(person.nick); namesake && isSame(*namesake))
        return namesake;
    if (person.stay == 0)
        return std::nullopt;
    for (const QString &nick : nicks()) { // They may have taken another nick, without leaving.
        const auto other = find(nick);
        if (other && other->stay == person.stay && isSame(*other))
            return other;
    }
    return std::nullopt;
}

std::optional<Occupant> OccupantModel::withAddress(const QString &address) const
{
    const auto row = std::ranges::find(m_rows, address, &Occupant::address);
    return row == m_rows.end() ? std::nullopt : std::optional(*row);
}

muc::Affiliation OccupantModel::affiliationOf(const QString &address) const
{
    const auto occupant = withAddress(address);
    return occupant ? occupant->affiliation : Affiliation::None;
}

QStringList OccupantModel::nicks() const
{
    QStringList nicks = m_rowOf.keys();
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it->has_value() && !m_rowOf.contains(it.key()))
            nicks << it.key();
    }
    return nicks;
}

} // namespace parlour
