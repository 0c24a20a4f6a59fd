// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What we say goes out once nothing is in doubt.
#include "model/room/room.h"

using namespace Qt::StringLiterals;

namespace parlour {

/// What we have to say goes out, as soon as nothing is in doubt any more.
void Room::talk()
{
    if (state() == join::State::Joined)
        m_parts.channel.open();
}

/// The stream broke, and was resumed, while we were reading up what became of a message; or we hear of one only now.
void Room::lookUpDoubtful()
{
    if (state() != join::State::Joined || !m_parts.conversation.sendQueue().doubtfulSince()
        || m_parts.archive.isRunning())
        return;
    m_parts.archive.begin(m_parts.conversation.sendQueue().doubtfulSince());
    m_parts.archive.historyEnded();
    m_parts.details.refresh();
}

void Room::caughtUp(ArchiveSync::Outcome outcome)
{
    if (state() != join::State::Joined)
        return; // The stream broke meanwhile: what was in doubt stays so until we are back.
    const auto doubtful = m_parts.conversation.sendQueue().doubtfulSince();
    if (doubtful && !m_parts.archive.covers(*doubtful))
        return lookUpDoubtful(); // The disk told us of it meanwhile.
    const bool whole = outcome == ArchiveSync::Outcome::Whole;
    if (!whole && m_parts.archive.isReturn())
        notice(tr("Some messages from while you were away may be missing here."));
    m_parts.channel.settle(whole);
    talk();
}

} // namespace parlour
