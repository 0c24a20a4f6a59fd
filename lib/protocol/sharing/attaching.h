// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// State machine of a file on its way from the composer to the server.
namespace parlour::sharing {

enum class Attaching {
    Preparing, ///< The file is being examined, and data that tells too much removed.
    Ready,     ///< Ready for the person to send it.
    Waiting,   ///< To be sent: waits for its turn, and for the server.
    Asking,    ///< A slot is asked for.
    Uploading,
    Uploaded, ///< The message that names it can go out.
    Failed,   ///< The person can try again.
};

enum class AttachingEvent {
    Prepared,
    Unusable, ///< The file cannot be read.
    Send,     ///< The person wants it sent, or sent again.
    Begin,    ///< The turn of this file has come.
    Placed,   ///< There is a slot for it.
    Refused,  ///< There is no slot, or the upload failed, and that will not pass by itself.
    Broken,   ///< The connection broke, or the slot was no good: another one may be.
    Arrived,
    Cancel, ///< The person does not want it sent just now.
};

/// The state after `event`. An event that comes too late, or is for another state, changes nothing.
Attaching next(Attaching state, AttachingEvent event);

/// Returns whether it is on its way.
constexpr bool isUnderWay(Attaching state)
{
    return state == Attaching::Waiting || state == Attaching::Asking || state == Attaching::Uploading;
}

} // namespace parlour::sharing
