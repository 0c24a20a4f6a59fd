// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/seenmarks.h"

#include "model/conversation/conversation.h"

#include <algorithm>
#include <utility>

namespace parlour {

using namespace std::chrono_literals;

static constexpr qsizetype MaxUnread = 1000;

SeenMarks::SeenMarks(Conversation &conversation, Chat chat, QObject *parent)
    : QObject(parent)
    , m_conversation(conversation)
    , m_chat(std::move(chat))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(3s);
    connect(&m_gathering, &QTimer::timeout, this, &SeenMarks::proceed);
    connect(&conversation, &Conversation::heard, this, &SeenMarks::hear);
    connect(&conversation, &Conversation::dropped, this, &SeenMarks::drop);
    connect(&conversation, &Conversation::amended, this, [this](const history::Message &message) {
        if (message.hidden != history::Hidden::No)
            drop({message.sort});
    });
    connect(conversation.readState(), &ReadState::moved, this, &SeenMarks::onRead);
    connect(conversation.readState(), &ReadState::movedElsewhere, this, &SeenMarks::onReadElsewhere);
}

qint64 SeenMarks::position() const
{
    return m_conversation.readState()->position();
}

void SeenMarks::hear(const timeline::Entry &entry)
{
    if (!entry.markable || entry.own || entry.hidden || entry.id.isEmpty() || entry.sort <= position())
        return;
    const auto at = std::ranges::upper_bound(m_unread, entry.sort, {}, &Mark::sort);
    m_unread.insert(at, Mark {entry.sort, entry.id});
    if (m_unread.size() > MaxUnread)
        m_unread.removeFirst();
}

void SeenMarks::onRead()
{
    Mark newest;
    while (!m_unread.isEmpty() && m_unread.first().sort <= position())
        newest = m_unread.takeFirst();
    if (newest.sort <= std::max(m_told, m_due.sort) || !m_chat.isTold())
        return;
    m_due = newest;
    if (!m_gathering.isActive())
        m_gathering.start();
}

/// Leaves it to the other device to tell of what was read there.
void SeenMarks::onReadElsewhere()
{
    m_unread.removeIf([this](const Mark &mark) { return mark.sort <= position(); });
    if (m_due.sort <= position())
        m_due = {};
}

/// Forgets messages that are not to be seen any more: nobody can have read them.
void SeenMarks::drop(const QList<qint64> &places)
{
    m_unread.removeIf([&places](const Mark &mark) { return places.contains(mark.sort); });
}

void SeenMarks::resume()
{
    if (m_due.sort != 0)
        m_gathering.start();
}

void SeenMarks::proceed()
{
    if (m_due.sort == 0)
        return;
    if (!m_chat.isTold())
        m_due = {};
    else if (m_chat.tell(m_due.id))
        m_told = std::exchange(m_due, {}).sort;
}

} // namespace parlour
