// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/pending.h"

#include "storage/history/places.h"

#include <algorithm>

namespace parlour {

// More is not kept in memory; the archives have it.
static constexpr qsizetype MostChanges = 10'000;
static constexpr qsizetype MostMessages = 2000; ///< In one conversation.

void Pending::add(const Change &change)
{
    m_changes << change;
    m_changes.last().done = {};
    if (m_changes.size() > MostChanges)
        m_changes.removeFirst();
}

qint64 Pending::show(const history::Key &key, const history::Message &message, qint64 last)
{
    auto &all = m_messages[name(key)];
    const auto known = std::ranges::find_if(all, [&message](const history::Message &one) {
        return !message.stanzaId.isEmpty() && one.stanzaId == message.stanzaId;
    });
    if (known != all.end())
        return known->sort;
    all << message;
    all.last().delivery = history::Delivery::Settled;
    all.last().sort = qMax(last, all.size() > 1 ? all[all.size() - 2].sort : 0) + places::Gap;
    const qint64 sort = all.last().sort;
    if (all.size() > MostMessages)
        all.removeFirst();
    return sort;
}

std::optional<history::Draft> Pending::draft(const history::Key &key) const
{
    const auto found = m_drafts.constFind(name(key));
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

void Pending::remove(const QString &account, const QString &peer)
{
    const auto matches = [&](const QString &name) {
        return peer.isEmpty() ? name.startsWith(account + QChar::LineFeed) : name == Pending::name({account, peer});
    };
    m_changes.removeIf([&](const Change &change) { return matches(name(change.key)); });
    m_messages.removeIf([&](const auto &entry) { return matches(entry.key()); });
    m_drafts.removeIf([&](const auto &entry) { return matches(entry.key()); });
}

void Pending::run(Database &database) const
{
    for (const Change &change : m_changes)
        change.run(database);
}

void Pending::clear()
{
    m_changes.clear();
    m_messages.clear();
    m_drafts.clear();
}

} // namespace parlour
