// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Staying in a room: across broken streams, silence, and refusals that pass.
#include "model/room/room.h"
#include "protocol/muc/selfping.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::State;

static constexpr auto PingAgain = 60s;
static constexpr auto FirstReturn = 10s;
static constexpr int MaxDoublings = 6;

void Room::streamLost()
{
    m_outgoing.close();
    advance(join::StreamLost {});
}

void Room::streamBack(bool resumed)
{
    if (!resumed) {
        m_outgoing.sessionLost();
        m_conversations.sessionLost();
        m_catchUp.stop();
    }
    if (state() == State::Joining) {
        if (!m_deadline.isActive()) // It stood still while the room waited for an answer.
            m_deadline.start();
        sendJoin();
    } else if (state() == State::Lost && resumed) {
        advance(join::StreamResumed {});
        lookUpDoubtful();
        talk();
        askWhetherInside(); // The room may have been restarted, or we thrown out, and nobody could tell us.
    }
    if (std::exchange(m_owesFarewell, false) && resumed && state() == State::Preview)
        sendLeave(); // We left while nobody could hear it.
    if (m_infoWanted)
        refreshInfo();
}

/// The stream broke, and was resumed, while we were reading up what became of a message; or we hear of one only now.
void Room::lookUpDoubtful()
{
    if (state() != State::Joined || !m_outgoing.doubtfulSince() || m_catchUp.isRunning())
        return;
    m_catchUp.begin(m_outgoing.doubtfulSince());
    m_catchUp.historyEnded();
    refreshInfo();
}

bool Room::wantsIn() const
{
    return state() == State::Lost || isComingBack() || (state() == State::Preview && m_wanted);
}

void Room::askWhetherInside()
{
    const auto self = m_address.withResource(m_nick);
    if (state() != State::Joined || !self || std::exchange(m_asking, true))
        return;
    m_stream.ask(*self, u"get"_s, selfping::query(), this, [this](const IqReply &reply) {
        m_asking = false;
        if (state() != State::Joined)
            return;
        m_conversations.caughtUp();
        onSelfPing(reply);
    });
}

static selfping::Verdict verdict(const IqReply &reply)
{
    const auto *failure = std::get_if<IqFailure>(&reply);
    if (!failure)
        return selfping::Verdict::Inside;
    if (failure->kind != IqFailure::Kind::Refused)
        return selfping::Verdict::Unclear;
    return selfping::verdict(failure->error.condition);
}

void Room::onSelfPing(const IqReply &reply)
{
    switch (verdict(reply)) {
    case selfping::Verdict::Inside:
        m_quiet.start(m_silence);
        m_outgoing.areInside();
        return;
    case selfping::Verdict::Outside:
        return foundOutside();
    case selfping::Verdict::Unclear:
        m_quiet.start(PingAgain);
        return;
    }
}

void Room::foundOutside()
{
    notice(tr("The room no longer knew you. Parlour goes in again."));
    advance(join::StreamLost {});
    m_outgoing.wereOutside();
    if (const auto wait = m_returns.wait(Pace::Clock::now()); wait > 0ms)
        m_again.start(wait); // It lets us in, and then says that it does not know us.
    else
        join(Cause::Automatic);
}

/// Refusals that mend themselves when the other server is back, or somebody leaves.
static bool isPassing(join::Refusal refusal)
{
    using enum join::Refusal;
    switch (refusal) {
    case Full:
    case ServerNotFound:
    case ServerTimeout:
    case NoAnswer:
    case NotConnected:
    case Other:
        return true;
    case None:
    case Password:
    case Banned:
    case MembersOnly:
    case NickTaken:
    case NickNotAllowed:
    case Locked:
    case CreationNotAllowed:
    case Gone:
    case DoesNotExist:
    case NoSuchRoom:
    case NotHuman:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

void Room::refused(join::Refusal refusal)
{
    advance(join::RefusedBy {refusal});
    if (m_cause == Cause::Automatic && state() == State::Refused && isPassing(refusal))
        comeBackLater();
    if (refusal == join::Refusal::Gone) {
        m_autojoin = false;
        Q_EMIT leftForGood();
    }
}

/// Doubles from ten seconds to ten minutes, spread so that not everybody returns to a room at once.
void Room::comeBackLater()
{
    const auto wait = FirstReturn * (1 << std::min(m_tries++, MaxDoublings));
    const double chance = QRandomGenerator::global()->generateDouble();
    m_again.start(std::chrono::duration_cast<std::chrono::milliseconds>(wait * (0.8 + 0.4 * chance)));
    Q_EMIT stateChanged();
}

void Room::comeBack()
{
    if (m_stream.state() == Stream::State::Online)
        return join(Cause::Automatic);
    m_again.start(PingAgain); // streamBack() and the queue of joins come first.
}

void Room::caughtUp(CatchUp::Outcome outcome)
{
    if (state() != State::Joined)
        return; // The stream broke meanwhile: what was in doubt stays so until we are back.
    const auto doubtful = m_outgoing.doubtfulSince();
    if (doubtful && !m_catchUp.covers(*doubtful))
        return lookUpDoubtful(); // The disk told us of it meanwhile.
    const bool whole = outcome == CatchUp::Outcome::Whole;
    if (!whole && m_catchUp.isReturn())
        notice(tr("Something that was said while you were away may be missing here: the room does not tell."));
    m_outgoing.settle(whole);
    talk();
}

} // namespace parlour
