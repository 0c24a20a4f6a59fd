// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding messages to the queue.
#include "model/conversation/channel.h"
#include "model/conversation/sendqueue.h"
#include "network/stream.h"

namespace parlour {

void SendQueue::say(const QString &body, const std::optional<history::Reply> &reply, const QString &corrects)
{
    Item item;
    item.message.body = body;
    item.message.reply = reply;
    item.message.corrects = corrects;
    say(item);
}

void SendQueue::say(const sharing::SharedFile &file)
{
    Item item;
    item.message.body = file.url;
    item.message.file = file;
    say(item);
}

void SendQueue::say(Item item)
{
    item.message.id = Stream::newId();
    item.message.nick = m_channel.nick();
    item.message.written = m_clock();
    m_items << item;
    show(item);
    keep(item);
    if (const QString obstacle = m_channel.obstacle(); !obstacle.isEmpty())
        step(m_items.last(), delivery::Event::Missed, obstacle);
    flush();
}

} // namespace parlour
