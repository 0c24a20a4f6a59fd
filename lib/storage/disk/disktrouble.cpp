// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/disk/disktrouble.h"

#include <cerrno>

namespace parlour {

// From sqlite3.h, which nothing else here needs.
enum {
    SqliteOk = 0,
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteInputOutput = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteProtocol = 15, ///< Others kept us from getting a lock for long.
    SqliteNotADatabase = 26,
};

DiskTrouble troubleOfSqlite(int code)
{
    constexpr int Primary = 0xff; // The other bits only say more about the same.
    switch (code & Primary) {
    case SqliteOk:
        return DiskTrouble::None;
    case SqliteBusy:
    case SqliteLocked:
    case SqliteProtocol:
        return DiskTrouble::Busy;
    case SqliteFull:
        return DiskTrouble::Full;
    case SqliteReadOnly:
    case SqlitePermission:
        return DiskTrouble::ReadOnly;
    case SqliteInputOutput:
        return DiskTrouble::InputOutput;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return DiskTrouble::Damaged;
    case SqliteCannotOpen:
    default: // Foreign tables, for one: whatever it is, it is not ours to replace.
        return DiskTrouble::CannotOpen;
    }
}

DiskTrouble troubleOfSystem(int error)
{
    switch (error) {
    case 0:
        return DiskTrouble::None;
    case EBUSY:
    case EAGAIN:
    case ETXTBSY:
        return DiskTrouble::Busy;
    case ENOSPC:
    case EDQUOT:
        return DiskTrouble::Full;
    case EROFS:
    case EACCES:
    case EPERM:
        return DiskTrouble::ReadOnly;
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
    case EEXIST:
    case ELOOP:
    case ENAMETOOLONG:
    case EMFILE:
    case ENFILE:
        return DiskTrouble::CannotOpen;
    default:
        return DiskTrouble::InputOutput;
    }
}

} // namespace parlour
