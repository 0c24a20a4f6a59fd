// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/selfping.h"

#include "network/stream.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

static constexpr auto AskAgain = 60s;

SelfPing::SelfPing(const RoomPlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_doubt([this] { ask(); })
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &SelfPing::ask);
}

void SelfPing::heard()
{
    m_quiet.start(m_silence);
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

void SelfPing::ask()
{
    const auto self = m_place.room.withForeignResource(m_place.self.nick);
    if (m_place.isInside() && self)
        askAs(*self);
}

void SelfPing::knock(const QString &nick)
{
    if (const auto occupant = m_place.room.withForeignResource(nick))
        askAs(*occupant);
}

void SelfPing::askAs(const Jid &occupant)
{
    if (std::exchange(m_asking, true))
        return;
    m_place.stream.ask(occupant, u"get"_s, selfping::query(), this, [this, occupant](const IqReply &reply) {
        m_asking = false;
        if (m_place.isInside() && m_place.self.nick != occupant.resource())
            ask(); // That is not our nick any more.
        else if (m_place.isInside())
            apply(verdict(reply));
        else if (join::isOnTheWay(m_place.status.state) && verdict(reply) == selfping::Verdict::Inside)
            Q_EMIT letIn(occupant.resource());
    });
}

void SelfPing::apply(selfping::Verdict verdict)
{
    Q_EMIT answered();
    switch (verdict) {
    case selfping::Verdict::Inside:
        heard();
        Q_EMIT inside();
        return;
    case selfping::Verdict::Outside:
        Q_EMIT outside();
        return;
    case selfping::Verdict::Unclear:
        m_quiet.start(AskAgain);
        return;
    }
}

} // namespace parlour
