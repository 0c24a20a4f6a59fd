// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bookmarks/sync.h"

/// What the server is told of bookmarks.
namespace parlour::bookmarks {

/// What the person has changed, and the server does not know yet.
struct Change
{
    Jid room;
    Edit edit;
};

/// What the server is being told.
struct UnderWay
{
    Change change;
    Bookmark sent;
    bool echoed = false;    ///< The server has announced it.
    bool overtaken = false; ///< And then a change by another client.
};

} // namespace parlour::bookmarks
