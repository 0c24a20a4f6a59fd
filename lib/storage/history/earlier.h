// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/lists/listvalues.h"

namespace parlour::history {

/// Data that earlier versions kept outside of the profile's database. It is taken over once.
struct Earlier
{
    QString outbox {};     ///< The file with unconfirmed messages. It is removed.
    ProfileLists lists {}; ///< RoomLists::imported() tells when they need not be kept any more.
};

} // namespace parlour::history
