// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Staying in a room: across broken streams, silence, and refusals that pass.
#include "model/room/room.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto TryAgain = 60s;

void Room::streamLost()
{
    m_channel.close();
    advance(join::StreamLost {});
}

void Room::streamBack(bool resumed)
{
    if (!resumed) {
        m_channel.sessionLost();
        m_privateChats.sessionLost();
        m_archive.stop();
    }
    if (state() == State::Joining) {
        if (!m_deadline.isActive()) // It stood still while the room waited for an answer.
            m_deadline.start();
        sendJoin();
    } else if (state() == State::Lost && resumed) {
        advance(join::StreamResumed {});
        lookUpDoubtful();
        talk();
        m_selfPing.ask(); // The room may have been restarted, or we thrown out, and nobody could tell us.
    }
    if (std::exchange(m_owesFarewell, false) && resumed && state() == State::Preview)
        sendLeave(); // We left while nobody could hear it.
    if (m_infoWanted)
        refreshInfo();
}

/// The stream broke, and was resumed, while we were reading up what became of a message; or we hear of one only now.
void Room::lookUpDoubtful()
{
    if (state() != State::Joined || !m_conversation.sendQueue().doubtfulSince() || m_archive.isRunning())
        return;
    m_archive.begin(m_conversation.sendQueue().doubtfulSince());
    m_archive.historyEnded();
    refreshInfo();
}

bool Room::wantsIn() const
{
    return state() == State::Lost || isComingBack() || (state() == State::Preview && m_wanted);
}

void Room::foundOutside()
{
    notice(tr("The room no longer knew you. Parlour goes in again."));
    advance(join::StreamLost {});
    m_channel.wereOutside();
    if (const auto wait = m_returns.wait(Pace::Clock::now()); wait > 0ms)
        m_rejoin.in(wait); // It lets us in, and then says that it does not know us.
    else
        join(Cause::Automatic);
}

void Room::refused(join::Refusal refusal)
{
    advance(join::RefusedBy {refusal});
    if (m_cause == Cause::Automatic && state() == State::Refused && join::isPassing(refusal))
        comeBackLater();
    if (refusal == join::Refusal::Gone) {
        m_autojoin = false;
        Q_EMIT leftForGood();
    }
}

void Room::comeBackLater()
{
    m_rejoin.later();
    Q_EMIT stateChanged();
}

void Room::comeBack()
{
    if (m_stream.state() == Stream::State::Online)
        return join(Cause::Automatic);
    m_rejoin.in(TryAgain); // streamBack() and the queue of joins come first.
}

void Room::caughtUp(ArchiveSync::Outcome outcome)
{
    if (state() != State::Joined)
        return; // The stream broke meanwhile: what was in doubt stays so until we are back.
    const auto doubtful = m_conversation.sendQueue().doubtfulSince();
    if (doubtful && !m_archive.covers(*doubtful))
        return lookUpDoubtful(); // The disk told us of it meanwhile.
    const bool whole = outcome == ArchiveSync::Outcome::Whole;
    if (!whole && m_archive.isReturn())
        notice(tr("Something that was said while you were away may be missing here: the room does not tell."));
    m_channel.settle(whole);
    talk();
}

} // namespace parlour
