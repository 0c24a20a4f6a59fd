// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, updating and replacing of the database; its use is in profileuse.cpp.
#include "storage/history/profiledata.h"

#include "storage/history/outboximport.h"
#include "storage/history/removing.h"
#include "storage/history/rescue.h"
#include "storage/history/schema.h"
#include "storage/history/searchrows.h"
#include "storage/lists/listrows.h"

namespace parlour {

using Sync = Database::Sync;

ProfileData::ProfileData(const QString &path, const history::Earlier &earlier)
    : m_database(path, schema::layout())
    , m_earlier(earlier)
{
    synchronize();
}

ProfileData::~ProfileData()
{
    flush();
    if (m_trouble != DiskTrouble::None)
        synchronize(); // The last chance.
    else
        m_database.emptyLog();
}

bool ProfileData::retry()
{
    flush();
    return synchronize();
}

/// Learns what the disk holds, and then writes what it does not know.
bool ProfileData::synchronize()
{
    // An open file is read on while the disk is full or in use; else it may be another one, or have other rights.
    const bool stays =
        m_trouble == DiskTrouble::None || m_trouble == DiskTrouble::Busy || m_trouble == DiskTrouble::Full;
    if (!stays && !m_damaged)
        m_database.close();
    note(reachDisk());
    return m_trouble == DiskTrouble::None;
}

void ProfileData::note(DiskTrouble trouble)
{
    if (const QString aside = m_database.takeSetAside(); !aside.isEmpty())
        m_setAside << aside;
    m_trouble = trouble;
}

DiskTrouble ProfileData::reachDisk()
{
    const bool again = m_unsent.isLoaded() && !m_database.isOpen(); // It may be another file by now.
    auto trouble = m_database.isOpen() ? DiskTrouble::None : m_database.open();
    if (trouble == DiskTrouble::None && !m_unsent.isLoaded())
        trouble = load();
    if (trouble == DiskTrouble::None && !m_damaged)
        trouble = write(again);
    m_damaged = m_damaged || trouble == DiskTrouble::Damaged;
    return m_damaged ? replace() : trouble;
}

DiskTrouble ProfileData::load()
{
    auto imported = outboximport::take(m_database, m_earlier.outbox);
    if (imported == DiskTrouble::None)
        imported = importLists();
    return imported == DiskTrouble::None ? m_unsent.load(m_database) : imported;
}

/// Writes the changes that the disk does not know yet, or all. Without any it tells whether writing would work.
DiskTrouble ProfileData::write(bool all)
{
    const auto everything = [this, all] {
        writeAll(m_database, all);
        if (!searchrows::isCurrent(m_database))
            searchrows::reset(m_database);
        return true;
    };
    bool written = m_database.transact(everything);
    if (!written && isBroken() && mendSearch() == DiskTrouble::None)
        written = m_database.transact(everything);
    if (!written && m_database.wasRefused())
        return writeEach(everything);
    if (!written)
        return m_database.trouble();
    wroteAll();
    return DiskTrouble::None;
}

/// Writes what write() does, and each pending change for itself: one that the tables refuse is lost, and no other.
DiskTrouble ProfileData::writeEach(const std::function<bool()> &rest)
{
    const auto changes = m_pending.takeChanges();
    bool written = m_database.transact(rest);
    for (const Change &change : changes) {
        const auto run = [&] {
            change.run(m_database);
            return true;
        };
        written = written && (m_database.transact(run) || m_database.wasRefused());
        if (!written)
            m_pending.add(change);
    }
    if (!written)
        return m_database.trouble();
    wroteAll();
    return DiskTrouble::None;
}

/// Writes all that is only in memory. Messages that were to be deleted were there before the rest.
void ProfileData::writeAll(Database &database, bool all) const
{
    for (const auto &doomed : m_doomed)
        removing::doom(database, doomed);
    m_unsent.write(database, all);
    m_pending.run(database);
}

void ProfileData::wroteAll()
{
    m_doomed.clear();
    m_unsent.wrote();
    m_pending.clear();
}

/// Returns whether the last error means that the disk holds something wrong. Without the index of words all else is.
bool ProfileData::isBroken() const
{
    return m_database.trouble() == DiskTrouble::Damaged
        || (m_database.trouble() == DiskTrouble::CannotOpen && searchrows::isConcerned(m_database.failed()));
}

/// Begins the index of words anew if that was found damaged: nothing else is lost. Damaged where that is not all.
DiskTrouble ProfileData::mendSearch()
{
    if (!searchrows::isConcerned(m_database.failed()))
        return DiskTrouble::Damaged;
    m_more = true;
    const bool begun = m_database.transact([this] {
        searchrows::reset(m_database);
        return true;
    });
    return begun ? DiskTrouble::None : m_database.trouble();
}

/// Replaces the damaged database by a new one with all that is here and all that can be read.
DiskTrouble ProfileData::replace()
{
    const bool readable = m_database.openForRescue();
    const auto trouble = m_database.replace([this, readable](Database &fresh) {
        if (readable)
            rescue::copy(m_database, fresh);
        if (!m_earlier.lists.isEmpty())
            listrows::import(fresh, m_earlier.lists);
        if (!m_unsent.isLoaded() && fresh.trouble() == DiskTrouble::None)
            m_unsent.load(fresh);
        writeAll(fresh, true);
        searchrows::reset(fresh);
        return true;
    });
    if (trouble != DiskTrouble::None)
        return trouble;
    m_damaged = false;
    m_more = true;
    wroteAll();
    return DiskTrouble::None;
}

/// Makes changes, unless the disk has just failed: then the next try has its time. A damaged database is replaced first.
bool ProfileData::transact(const std::function<void()> &changes, Sync sync)
{
    const auto run = [&] {
        return m_database.transact(
            [&] {
                changes();
                return true;
            },
            sync);
    };
    if (m_trouble != DiskTrouble::None)
        return false;
    if (run())
        return true;
    if (m_database.wasRefused())
        return false; // Another try is refused as well.
    auto trouble = m_database.trouble();
    if (isBroken()) {
        trouble = mendSearch();
        m_damaged = trouble == DiskTrouble::Damaged;
        if (m_damaged)
            trouble = replace();
        if (trouble == DiskTrouble::None && run()) {
            note(DiskTrouble::None);
            return true;
        }
    }
    note(trouble == DiskTrouble::None ? m_database.trouble() : trouble);
    return false;
}

bool ProfileData::save()
{
    if (!transact([this] { m_unsent.write(m_database, false); }, Sync::Full))
        return false;
    m_unsent.wrote();
    return true;
}

} // namespace parlour
