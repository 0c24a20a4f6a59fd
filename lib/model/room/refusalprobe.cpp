// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/refusalprobe.h"

#include "network/stream.h"
#include "protocol/disco/info.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using join::Refusal;

static constexpr auto Patience = 5s;

RefusalProbe::RefusalProbe(const RoomPlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
}

/// Returns the refusal of a room that exists: creating it was not denied.
static Refusal ofARoomThatIs(Refusal refusal)
{
    return refusal == Refusal::Banned ? refusal : Refusal::Other;
}

void RefusalProbe::explain(Refusal refusal, bool isThere)
{
    if (isThere)
        return Q_EMIT explained(ofARoomThatIs(refusal));
    const auto onReply = [this, refusal, round = m_round.begin()](const IqReply &reply) {
        if (round.isStale())
            return;
        const auto *failure = std::get_if<IqFailure>(&reply);
        if (const auto *iq = std::get_if<QDomElement>(&reply)) {
            Q_EMIT described(muc::roomInfo(*iq));
            Q_EMIT explained(ofARoomThatIs(refusal));
        } else if (failure->kind != IqFailure::Kind::Refused) {
            Q_EMIT explained(refusal);
        } else if (failure->error.condition == ErrorCondition::ItemNotFound) {
            Q_EMIT explained(Refusal::CreationNotAllowed);
        } else {
            askService(refusal);
        }
    };
    m_place.stream.ask(m_place.room, u"get"_s, disco::infoQuery(), this, onReply, Patience);
}

void RefusalProbe::askService(Refusal refusal)
{
    const auto onReply = [this, refusal, round = m_round.now()](const IqReply &reply) {
        if (round.isStale())
            return;
        const auto *failure = std::get_if<IqFailure>(&reply);
        const bool denied = failure && failure->kind == IqFailure::Kind::Refused;
        Q_EMIT explained(denied ? Refusal::ServerNotFound : refusal);
    };
    const Jid service = *Jid::parse(m_place.room.domain());
    m_place.stream.ask(service, u"get"_s, disco::infoQuery(), this, onReply, Patience);
}

} // namespace parlour
