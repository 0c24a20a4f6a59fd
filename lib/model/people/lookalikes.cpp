// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/lookalikes.h"

#include "protocol/address/lookalike.h"

namespace parlour {

std::strong_ordering LookAlikes::Rank::operator<=>(const Rank &other) const
{
    if (affiliation != other.affiliation)
        return affiliation <=> other.affiliation;
    if (stay != other.stay)
        return stay <=> other.stay;
    return nick.compare(other.nick) <=> 0;
}

LookAlikes::Rank LookAlikes::rank(const muc::Occupant &occupant)
{
    return {-int(occupant.affiliation), occupant.stay, occupant.nick, occupant.occupantId, occupant.address};
}

void LookAlikes::add(const muc::Occupant &occupant)
{
    for (const QString &key : lookalike::keys(occupant.nick)) {
        auto &alike = m_byKey[key];
        alike.insert(rank(occupant));
        if (alike.size() > 1)
            m_touched << key;
    }
}

void LookAlikes::remove(const muc::Occupant &occupant)
{
    for (const QString &key : lookalike::keys(occupant.nick)) {
        const auto alike = m_byKey.find(key);
        if (alike == m_byKey.end())
            continue;
        alike->erase(rank(occupant));
        if (alike->empty())
            m_byKey.erase(alike);
        else
            m_touched << key;
    }
}

void LookAlikes::replace(const muc::Occupant &old, const muc::Occupant &news)
{
    const bool same = old.affiliation == news.affiliation && old.stay == news.stay && old.occupantId == news.occupantId
        && old.address == news.address;
    if (same)
        return;
    remove(old);
    add(news);
}

void LookAlikes::clear()
{
    m_byKey.clear();
    m_touched.clear();
}

QString LookAlikes::original(const muc::Occupant &occupant, const QString &self, bool idsTrusted) const
{
    constexpr int MostClients = 8; // Of one person, under names that look alike.
    if (occupant.nick == self)
        return {};
    const auto keys = lookalike::keys(occupant.nick);
    const Rank own = rank(occupant);
    if (!self.isEmpty()) {
        for (const QString &key : lookalike::keys(self)) {
            if (keys.contains(key))
                return self;
        }
    }
    for (const QString &key : keys) {
        const auto alike = m_byKey.constFind(key);
        if (alike == m_byKey.cend())
            continue;
        int looked = 0;
        for (auto other = alike->begin(); other != alike->end() && *other < own && looked < MostClients; ++other) {
            const muc::Identity known {other->nick, other->occupantId, other->address};
            if (muc::likeness(known, muc::identity(occupant), idsTrusted) != muc::Likeness::Same)
                return other->nick;
            ++looked;
        }
    }
    return {};
}

std::optional<QSet<QString>> LookAlikes::takeTouched()
{
    constexpr size_t MostNamed = 16;
    QSet<QString> nicks;
    for (const QString &key : std::exchange(m_touched, {})) {
        const auto alike = m_byKey.constFind(key);
        if (alike == m_byKey.cend())
            continue;
        if (alike->size() > MostNamed)
            return std::nullopt;
        for (const Rank &one : *alike)
            nicks << one.nick;
    }
    return nicks;
}

} // namespace parlour
