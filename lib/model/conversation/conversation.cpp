// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/conversation.h"

namespace parlour {

Conversation::Conversation(Channel &channel, Commands &commands, HistoryStore &store, const Clock &clock)
    : m_clock(clock)
    , m_timeline(clock)
    , m_readState(m_timeline)
    , m_sendQueue(channel, store, m_timeline, clock)
    , m_composer(commands)
    , m_draftKeeper(m_composer, channel, store)
{
    connect(&m_sendQueue, &SendQueue::told, this, &Conversation::notice);
    connect(&m_composer, &Composer::said, this, &Conversation::send);
}

Conversation::~Conversation() = default;

ArchiveSync &Conversation::sync(Stream &stream, const Jid &room)
{
    m_archive = std::make_unique<ArchiveSync>(stream, m_timeline, room);
    return *m_archive;
}

void Conversation::send(const QString &text)
{
    if (!text.trimmed().isEmpty())
        m_sendQueue.say(text);
}

void Conversation::retry(const QString &messageId)
{
    m_sendQueue.retry(messageId);
}

void Conversation::discard(const QString &messageId)
{
    m_sendQueue.discard(messageId);
}

void Conversation::discardAll()
{
    m_sendQueue.discardAll();
}

void Conversation::notice(const QString &text)
{
    if (!text.isEmpty())
        m_timeline.appendNotice(text, m_clock());
}

bool Conversation::confirm(const timeline::Entry &entry, const QStringList &ids)
{
    const bool repeated = entry.repeated && m_archive;
    const auto taken = m_sendQueue.confirm(entry, ids, repeated ? m_archive->nextRow(entry.time) : -1);
    if (!taken.isOurs)
        return false;
    if (repeated && taken.row >= 0)
        m_archive->placed(taken.row);
    m_sendQueue.flush();
    return true;
}

bool Conversation::add(const timeline::Entry &entry)
{
    const bool added = entry.repeated && m_archive ? m_archive->place(entry) : m_timeline.append(entry);
    if (added)
        m_readState.apply(entry);
    m_timeline.trim();
    return added;
}

} // namespace parlour
