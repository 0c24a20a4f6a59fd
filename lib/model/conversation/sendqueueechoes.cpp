// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recognises our messages in rooms that give reflections ids of their own, or none.
#include "model/conversation/channel.h"
#include "model/conversation/sendqueue.h"
#include "protocol/message/echo.h"
#include "protocol/text/foreign.h"

namespace parlour {

using delivery::State;

/// Takes `entry` as the next part of `item`, if it can be that.
bool SendQueue::hear(Item &item, const timeline::Entry &entry)
{
    const QString words = (entry.kind == timeline::Kind::Action ? QStringLiteral("/me ") : QString()) + entry.body;
    const QString said = withFewMarks(item.message.body);
    const auto part = echoed(said, item.echoed, words);
    if (part)
        item.echoed = *part < said.size() ? *part : item.message.body.size();
    return part.has_value();
}

/// Returns whether `entry` is but a line of `item`, which has come back with our id: a gateway sends each line by
/// itself.
bool SendQueue::isPart(Item &item, const timeline::Entry &entry)
{
    return hear(item, entry) && item.isEchoing();
}

/// Returns the oldest message that may have been sent, and of which `entry` is the next part.
SendQueue::Item *SendQueue::findByWords(const timeline::Entry &entry)
{
    for (Item &item : m_items) {
        const bool isSent = item.state != State::Waiting && item.message.handedOver;
        const bool isLater = !entry.repeated || entry.time >= item.message.written - ClockMargin;
        if (isSent && isLater && isProvedBy(item, entry) && hear(item, entry))
            return &item;
    }
    return nullptr;
}

/// Looks for messages that came back: we learn only now whether the room keeps ids. If not, ours may be shown already,
/// as somebody else's.
void SendQueue::reconsider()
{
    const bool keepsIds = m_channel.policy().keepsIds;
    m_timeline.setKeepsIds(keepsIds);
    for (int row = 0; !keepsIds && row < m_timeline.settledCount(); ++row) {
        const timeline::Entry entry = m_timeline.entries().at(row);
        if (!entry.own || entry.ours || entry.delivery != timeline::Delivery::Received)
            continue;
        const Item *item = findByWords(entry);
        if (!item)
            continue;
        const QString id = item->message.id;
        m_timeline.removeAt(row);
        if (item->isEchoing()) {
            --row;
            continue;
        }
        settle(id, entry, row);
        m_timeline.settle(id, entry.sort);
    }
    flush();
}

} // namespace parlour
