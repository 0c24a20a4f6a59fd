// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace parlour {

/// Why something of ours is not kept on disk. Only Damaged is a reason to set a file aside: with all others it may be
/// perfectly good, and is left as it is.
enum class DiskTrouble {
    None,
    Busy,        ///< Another program uses it for the moment.
    Full,        ///< The disk, or our share of it.
    ReadOnly,    ///< The disk, the folder or the file may not be written.
    CannotOpen,  ///< It is missing and cannot be made, or something else is in its place.
    InputOutput, ///< The disk reports an error.
    Damaged,     ///< It does not hold what it must.
    Newer,       ///< A later version of Parlour has written it.
};

/// What a result code of SQLite means, extended or not.
DiskTrouble troubleOfSqlite(int code);
/// What an errno of the system means.
DiskTrouble troubleOfSystem(int error);

} // namespace parlour
