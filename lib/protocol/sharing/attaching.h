// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What becomes of a file on its way from the composer to the server.
namespace parlour::sharing {

enum class Attaching {
    Preparing, ///< It is being looked at, and what tells too much is taken out.
    Ready,     ///< For the person to send it.
    Waiting,   ///< To be sent: for its turn, and for the server.
    Asking,    ///< For a place.
    Uploading,
    Uploaded, ///< The message that names it can go out.
    Failed,   ///< The person can try again.
};

enum class AttachingEvent {
    Prepared,
    Unusable, ///< It cannot be read.
    Send,     ///< The person wants it sent, or sent again.
    Begin,    ///< It is its turn.
    Placed,   ///< There is a place for it.
    Refused,  ///< There is none, or it did not get there, and that will not pass by itself.
    Broken,   ///< The connection broke, or the place was no good: another one may be.
    Arrived,
    Cancel, ///< The person does not want it sent just now.
};

/// What it is after `event`. What comes too late, or for another state, changes nothing.
Attaching next(Attaching state, AttachingEvent event);

/// Whether it is on its way.
constexpr bool isUnderWay(Attaching state)
{
    return state == Attaching::Waiting || state == Attaching::Asking || state == Attaching::Uploading;
}

} // namespace parlour::sharing
