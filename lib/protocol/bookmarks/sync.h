// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/bookmarks/storage.h"

#include <variant>

/// Keeping bookmarks in step with the server, as a machine. Pure; the object that owns it has the side effects.
namespace parlour::bookmarks {

enum class State {
    Away,           ///< No stream.
    Looking,        ///< What can the server do?
    Fetching,       ///< All bookmarks are asked for.
    ReadingPrivate, ///< What the old way of keeping them holds, in private storage ...
    ReadingItem,    ///< ... and as an item.
    Settled,        ///< Nothing is under way.
    Publishing,     ///< One change is under way.
    Inspecting,     ///< Who can read the node? Asked before a password goes there.
    Configuring,    ///< The node is made private.
    Waiting,        ///< The server could not do it now; it is asked again after a while.
    Local,          ///< The server keeps no bookmarks, or not in private: the rooms are remembered here only.
};

/// Who can read what we publish.
enum class Privacy {
    Unknown,
    Private, ///< Only ourselves and the server.
    Open,    ///< Others, too, and it could not be changed.
};

struct Status
{
    State state = State::Away;
    Privacy privacy = Privacy::Unknown;
    bool supported = true;   ///< The server keeps bookmarks in the new way.
    bool conversion = false; ///< And shows there what is kept in the old way.
    bool configured = false; ///< We have tried to make the node private.
    bool operator==(const Status &) const = default;
};

struct Online // A new stream.
{
};
struct Lost
{
};
struct Described // How it is when the server does not say: to be tried.
{
    std::optional<Abilities> abilities;
};
struct Fetched
{
};
struct Read // What there is in the old place, perhaps nothing.
{
};
struct Tell // Something is to be changed; `secret`: a password is among it.
{
    bool secret = false;
};
struct Told // The change is made, or will never be.
{
};
struct Conflict // The node is not kept as we want it.
{
};
struct Inspected // Nothing: there is no node yet.
{
    std::optional<bool> isPrivate;
};
struct Configured // Or not: that is looked at.
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
