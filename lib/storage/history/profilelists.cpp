// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Storing and reading of the lists in the profile's database.
#include "storage/history/historyworker.h"
#include "storage/history/profilehistory.h"
#include "storage/lists/listrows.h"

namespace parlour {

DiskTrouble ProfileData::importLists()
{
    bool done = m_earlier.lists.isEmpty();
    if (!done && !m_database.ask([&] { done = listrows::isImported(m_database); }))
        return m_database.trouble();
    if (done)
        return DiskTrouble::None;
    const bool taken = m_database.transact([this] {
        listrows::import(m_database, m_earlier.lists);
        return true;
    });
    return taken ? DiskTrouble::None : m_database.trouble();
}

ProfileData::Lists ProfileData::lists()
{
    return ask<Lists>([](Database &database) {
        return Lists {listrows::read(database), listrows::isImported(database)};
    });
}

/// Reads the lists, as soon as that works; they tell what changes.
void ProfileHistory::keepLists(const ProfileLists &earlier)
{
    connect(&lists(), &RoomLists::changed, this, [this](const QString &account, const listchanges::Changes &changes) {
        take(
            [=](ProfileData &data, const Reply &) {
                data.change({{account, {}}, [=](Database &database) { listrows::write(database, changes); }});
            },
            true);
    });
    connect(this, &HistoryStore::recovered, this, [this, earlier] {
        if (!lists().isWhole())
            readLists(earlier);
    });
    readLists(earlier);
}

void ProfileHistory::readLists(const ProfileLists &earlier)
{
    take([this, earlier](ProfileData &data, const Reply &reply) {
        reply([this, earlier, found = data.lists()] {
            if (!found.stored)
                return lists().goWithout(earlier);
            lists().fill(*found.stored);
            if (found.imported && !earlier.isEmpty())
                Q_EMIT lists().imported();
        });
    });
}

} // namespace parlour
