// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bookmarks/storage.h"

#include <variant>

/// State machine that keeps bookmarks in step with the server. Pure; the object that owns it has the side effects.
namespace parlour::bookmarks {

enum class State {
    Away,           ///< No stream.
    Looking,        ///< The server is asked for its features.
    Fetching,       ///< All bookmarks are asked for.
    ReadingPrivate, ///< Bookmarks in the old format are asked for, in private storage ...
    ReadingItem,    ///< ... and as an item.
    Settled,        ///< Nothing is under way.
    Publishing,     ///< One change is under way.
    Inspecting,     ///< The node's configuration is asked for, before a password goes there.
    Configuring,    ///< The node is made private.
    Waiting,        ///< The server could not do it now; it is asked again after a while.
    Local,          ///< The server keeps no bookmarks, or not in private: the rooms are remembered here only.
};

/// Readers of the node to which we publish.
enum class Privacy {
    Unknown,
    Private, ///< Only ourselves and the server.
    Open,    ///< Others, too, and that could not be changed.
};

struct Status
{
    State state = State::Away;
    Privacy privacy = Privacy::Unknown;
    bool supported = true;   ///< The server keeps bookmarks in the new format (XEP-0402).
    bool conversion = false; ///< The server shows bookmarks in the old format there, too.
    bool configured = false; ///< We have tried to make the node private.
    bool operator==(const Status &) const = default;
};

struct Online // A new stream.
{
};
struct Lost
{
};
struct Described // Nothing when the server does not say: to be tried.
{
    std::optional<Abilities> abilities;
};
struct Fetched
{
};
struct Read // The bookmarks in the old format were read; there may be none.
{
};
struct Tell // Something is to be changed; `secret`: with a password.
{
    bool secret = false;
};
struct Told // The change is made, or will never be.
{
};
struct Conflict // The node is not kept as we want it.
{
};
struct Inspected // Nothing while there is no node.
{
    std::optional<bool> isPrivate;
};
struct Configured // Successfully or not: the node is inspected again.
{
};
struct Failed // For a reason that may pass.
{
};
struct Unsupported
{
};
struct Due // The wait is over.
{
};
struct Doubt // Something has changed, and we do not know what.
{
};

using Event = std::variant<Online, Lost, Described, Fetched, Read, Tell, Told, Conflict, Inspected, Configured, Failed,
                           Unsupported, Due, Doubt>;

/// The status after `event`. An event that comes too late changes nothing.
Status next(Status status, const Event &event);

} // namespace parlour::bookmarks
