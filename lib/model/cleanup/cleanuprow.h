// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/identity.h"
#include "storage/history/historyvalues.h"

#include <QPointer>
#include <optional>

namespace parlour {

class Room;

/// Outcome for a message that is to be removed, or for somebody who is to be banned.
struct CleanupOutcome
{
    enum class State {
        Found, ///< Nothing has been done.
        Waiting,
        Asked,
        Done,
        Hidden, ///< On this computer only; `problem` gives a reason, where more was wanted.
        Failed, ///< `problem` gives the reason.
    };
    State state = State::Found;
    QString problem {};
    bool operator==(const CleanupOutcome &) const = default;
};

/// A message to be removed, or an author of some.
struct CleanupRow
{
    QPointer<Room> room;
    QString place;                              ///< Name of the room.
    muc::Identity person;                       ///< Author, as far as known.
    std::optional<history::Message> message {}; ///< Nothing for the row of a person.
    QString obstacle {};                        ///< Obstacle as a sentence, or nothing.
    QString rank {};                            ///< In words, of somebody who is more than a visitor here.
    bool chosen = true;
    CleanupOutcome outcome {};
};

} // namespace parlour
