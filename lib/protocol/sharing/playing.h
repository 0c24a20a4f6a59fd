// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// State machine of a file with sound or moving pictures, as its row in the timeline plays it.
namespace parlour::sharing {

enum class Playing {
    Idle,    ///< The file is not here.
    Loading, ///< The person wants to hear it: it is fetched and opened.
    Ready,   ///< It is here, and nothing has opened it.
    Running,
    Paused,
    Ended,
    Failed, ///< It cannot be played.
};

enum class PlayingEvent {
    Came,   ///< The file is here, and is one that can be played.
    Lost,   ///< The file is not here, or it is another file.
    Broken, ///< It is no file that can be played, or the player fails.
    Play,   ///< The person wants to hear it.
    Pause,  ///< The person does not want to hear it just now.
    Sought, ///< The person chose another place in it.
    Opened, ///< The player can begin.
    Finished,
    Yield, ///< Another file is played, or nobody can see this one any more.
};

/// The state after `event`. An event that comes too late, or is for another state, changes nothing.
Playing next(Playing state, PlayingEvent event);

/// Returns whether it is heard, or will be without another word of the person.
constexpr bool isWanted(Playing state)
{
    return state == Playing::Loading || state == Playing::Running;
}

} // namespace parlour::sharing
