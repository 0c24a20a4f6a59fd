// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/channel.h"

#include "network/stream.h"

#include <algorithm>

namespace parlour {

bool Channel::hasActed(const QString &id) const
{
    return std::ranges::find(m_acts, id, &SentAct::id) != m_acts.end();
}

QString Channel::newAct(history::Action::Kind kind, const QString &target)
{
    constexpr qsizetype Most = 100;
    m_acts << SentAct {Stream::newId(), kind, target};
    if (m_acts.size() > Most)
        m_acts.removeFirst();
    return m_acts.last().id;
}

std::optional<Channel::SentAct> Channel::refusedAct(const QString &id, const QString &reason)
{
    const auto found = std::ranges::find(m_acts, id, &SentAct::id);
    if (found == m_acts.end())
        return std::nullopt;
    const SentAct act = m_acts.takeAt(found - m_acts.begin());
    if (act.kind == history::Action::Kind::Reactions)
        Q_EMIT told(tr("Your reaction did not arrive. %1").arg(reason));
    else
        Q_EMIT told(tr("The message was not taken back: others can still read it. %1").arg(reason));
    return act;
}

} // namespace parlour
