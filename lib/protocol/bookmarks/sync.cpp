// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/bookmarks/sync.h"

namespace parlour::bookmarks {

using enum State;

namespace {

/// One overload for each event; `s` is the status before.
struct Step
{
    Status s;

    Status to(State state) const
    {
        Status next = s;
        next.state = state;
        return next;
    }
    Status when(State state, State then) const { return s.state == state ? to(then) : s; }

    Status operator()(const Online &) const { return Status {Looking}; }
    Status operator()(const Lost &) const { return Status {Away}; }
    Status operator()(const Described &event) const
    {
        if (s.state != Looking)
            return s;
        Status next = to(Fetching);
        if (event.abilities) {
            next.supported = event.abilities->personalNodes;
            next.conversion = event.abilities->conversion;
        }
        if (!next.supported)
            next.state = ReadingPrivate;
        return next;
    }
    Status operator()(const Fetched &) const { return when(Fetching, s.conversion ? Settled : ReadingPrivate); }
    Status operator()(const Read &) const
    {
        if (s.state == ReadingPrivate)
            return to(s.supported ? ReadingItem : Local);
        return when(ReadingItem, Settled);
    }
    Status operator()(const Tell &event) const
    {
        return when(Settled, event.secret && s.privacy == Privacy::Unknown ? Inspecting : Publishing);
    }
    Status operator()(const Told &) const { return when(Publishing, Settled); }
    Status operator()(const Conflict &) const { return when(Publishing, s.configured ? Local : Configuring); }
    Status operator()(const Inspected &event) const
    {
        if (s.state != Inspecting)
            return s;
        if (!event.isPrivate && !s.configured) { // Publishing makes the node; then we look again, once.
            Status next = to(Publishing);
            next.configured = true;
            return next;
        }
        const bool isPrivate = event.isPrivate.value_or(false);
        if (!isPrivate && !s.configured)
            return to(Configuring);
        Status next = to(isPrivate ? Publishing : Settled);
        next.privacy = isPrivate ? Privacy::Private : Privacy::Open;
        return next;
    }
    Status operator()(const Configured &) const
    {
        Status next = when(Configuring, Inspecting);
        next.configured = next.configured || next.state == Inspecting;
        return next;
    }
    Status operator()(const Failed &) const
    {
        const bool asking = s.state == Fetching || s.state == Publishing || s.state == Inspecting;
        return asking ? to(Waiting) : s;
    }
    Status operator()(const Unsupported &) const
    {
        if (s.state == Fetching) {
            Status next = to(ReadingPrivate);
            next.supported = false;
            return next;
        }
        return when(Publishing, Local);
    }
    Status operator()(const Due &) const { return when(Waiting, Fetching); }
    Status operator()(const Doubt &) const { return when(Settled, Fetching); }
};

} // namespace

Status next(Status status, const Event &event)
{
    return std::visit(Step {status}, event);
}

} // namespace parlour::bookmarks
