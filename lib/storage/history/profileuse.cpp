// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Use of the profile's database; adding of messages is in profileadding.cpp.
#include "storage/history/profiledata.h"

#include "storage/history/removing.h"
#include "storage/history/searchrows.h"

namespace parlour {

using Sync = Database::Sync;

bool ProfileData::keep(const history::Key &key, const UnconfirmedMessage &message)
{
    flush();
    const auto *known = m_unsent.find(message.id);
    const auto onDisk = known ? known->onDisk : std::nullopt;
    m_unsent.keep(key, message);
    // Where it is in memory only, no disk says otherwise.
    return save() || !message.handedOver || !onDisk || onDisk->handedOver;
}

bool ProfileData::forget(const QString &id)
{
    flush();
    const auto *known = m_unsent.find(id);
    if (!known)
        return true;
    const bool stored = known->onDisk.has_value();
    m_unsent.forget(id);
    return save() || !stored;
}

void ProfileData::change(const Change &change)
{
    m_changes << change;
}

void ProfileData::flush()
{
    if (m_changes.isEmpty())
        return;
    make(std::exchange(m_changes, {}));
}

/// Makes changes together; each for itself where the tables refuse one of them, so that the others are kept.
void ProfileData::make(const QList<Change> &changes)
{
    const bool kept = transact(
        [&] {
            for (const Change &change : changes)
                change.run(m_database);
        },
        Sync::Normal);
    const bool refused = !kept && m_trouble == DiskTrouble::None;
    if (refused && changes.size() > 1) {
        for (const Change &change : changes)
            make({change});
        return;
    }
    for (const Change &change : changes) {
        if (!kept && !refused && change.keepsInMemory)
            m_pending.add(change);
        if (change.done)
            change.done(kept);
    }
}

void ProfileData::answer(const std::function<void()> &question, const std::function<bool()> &unwanted)
{
    flush();
    if (!m_database.isOpen() || m_database.ask(question, unwanted) || !isBroken())
        return;
    const auto trouble = mendSearch();
    m_damaged = trouble == DiskTrouble::Damaged;
    note(m_damaged ? replace() : trouble);
    if (m_database.isOpen())
        m_database.ask(question, unwanted);
}

bool ProfileData::remove(const history::Doomed &doomed)
{
    flush();
    m_more = true;
    if (!doomed.before.isValid()) {
        m_unsent.forgetAll(doomed.account, doomed.peer);
        m_pending.remove(doomed.account, doomed.peer);
    }
    if (transact([&] { removing::doom(m_database, doomed); }, Sync::Full)) {
        m_unsent.wrote();
        return true;
    }
    m_doomed << doomed;
    return false;
}

bool ProfileData::goOn()
{
    flush();
    if (m_trouble != DiskTrouble::None)
        return false; // It is done when the disk works again.
    bool more = false;
    const bool done =
        transact([&] { more = removing::goOn(m_database) || searchrows::goOn(m_database); }, Sync::Normal);
    m_more = !done || more;
    return done && more;
}

} // namespace parlour
