// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/identity.h"
#include "storage/history/historyvalues.h"

#include <QPointer>
#include <optional>

namespace parlour {

class Room;

/// What became of a message that is to be removed, or of somebody who is to be banned.
struct CleanupOutcome
{
    enum class State {
        Found, ///< Nothing has been done.
        Waiting,
        Asked,
        Done,
        Hidden, ///< On this computer only; `problem` says why, where more was wanted.
        Failed, ///< `problem` says why.
    };
    State state = State::Found;
    QString problem {};
    bool operator==(const CleanupOutcome &) const = default;
};

/// A message that is meant, or somebody who said some.
struct CleanupRow
{
    QPointer<Room> room;
    QString place;                              ///< What the room is called.
    muc::Identity person;                       ///< Who said it, as far as that is known.
    std::optional<history::Message> message {}; ///< Nothing: it is about the person.
    QString obstacle {};                        ///< Why nothing can be done, as a sentence, or nothing.
    QString rank {};                            ///< In words, of somebody who is more than a visitor here.
    bool chosen = true;
    CleanupOutcome outcome {};
};

} // namespace parlour
