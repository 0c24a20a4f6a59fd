// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bookmarks/sync.h"

/// Changes of bookmarks that are sent to the server.
namespace parlour::bookmarks {

/// A change by the person that the server does not know yet.
struct Change
{
    Jid room;
    Edit edit;
};

/// The change that is being sent to the server.
struct UnderWay
{
    Change change;
    Bookmark sent;
    bool echoed = false;    ///< The server has announced it.
    bool overtaken = false; ///< And then a change by another client.
};

} // namespace parlour::bookmarks
