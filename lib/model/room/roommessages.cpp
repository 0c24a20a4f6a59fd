// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Waiting messages are sent once nothing is in doubt.
#include "model/room/room.h"

using namespace Qt::StringLiterals;

namespace parlour {

/// Sends waiting messages, as soon as nothing is in doubt any more.
void Room::talk()
{
    if (state() == join::State::Joined)
        m_parts.channel.open();
}

/// Looks up doubtful messages again: the stream broke, and was resumed, during the first time; or we learn of one only
/// now.
void Room::lookUpDoubtful()
{
    if (state() != join::State::Joined || !m_parts.conversation.sendQueue().doubtfulSince())
        return;
    m_parts.archive.resume();
    if (!m_parts.archive.isArchiveKnown())
        m_parts.details.refresh();
    settleDoubts();
}

/// Settles doubts: a message that is not in a complete archive never arrived.
void Room::settleDoubts()
{
    if (state() != join::State::Joined)
        return; // The stream broke meanwhile: doubts remain until we are back.
    const auto doubtful = m_parts.conversation.sendQueue().doubtfulSince();
    const auto covered = doubtful ? m_parts.archive.covers(*doubtful) : std::nullopt;
    if (covered)
        m_parts.channel.settle(*covered);
    talk();
}

} // namespace parlour
