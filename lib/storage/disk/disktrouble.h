// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace parlour {

/// Reason why data of ours is not kept on disk. Only Damaged is a reason to set a file aside: with all others it may be
/// perfectly good, and is left as it is.
enum class DiskTrouble {
    None,
    Busy,        ///< Another program uses it for the moment.
    Full,        ///< The disk, or our share of it.
    ReadOnly,    ///< The disk, the folder or the file may not be written.
    CannotOpen,  ///< The file is missing and cannot be made, or something else is in its place.
    InputOutput, ///< The disk reports an error.
    Damaged,     ///< The file does not hold what it must.
    Newer,       ///< A later version of Parlour has written it.
};

/// Translates a result code of SQLite, extended or not.
DiskTrouble troubleOfSqlite(int code);
/// Translates an errno of the system.
DiskTrouble troubleOfSystem(int error);

} // namespace parlour
