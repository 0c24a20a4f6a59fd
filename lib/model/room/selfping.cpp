// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/selfping.h"

#include "network/stream.h"
#include "protocol/muc/selfping.h"

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
    const auto self = m_place.room.withResource(m_place.self.nick);
    if (!m_place.isInside() || !self || std::exchange(m_asking, true))
        return;
    m_place.stream.ask(*self, u"get"_s, selfping::query(), this, [this](const IqReply &reply) {
        m_asking = false;
        if (!m_place.isInside())
            return;
        Q_EMIT answered();
        switch (verdict(reply)) {
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
    });
}

} // namespace parlour
