// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/conversation.h"

#include "model/conversation/channel.h"

#include <utility>

namespace parlour {

Conversation::Conversation(Channel &channel, Commands &commands, HistoryStore &store, const Clock &clock)
    : m_clock(clock)
    , m_channel(channel)
    , m_store(store)
    , m_timeline(clock)
    , m_acting(m_timeline, channel)
    , m_last(m_timeline)
    , m_readState(m_timeline, store, channel)
    , m_sendQueue(channel, store, m_timeline, clock)
    , m_composer(commands)
    , m_draftKeeper(m_composer, channel, store)
{
    connect(&m_sendQueue, &SendQueue::told, this, &Conversation::notice);
    connect(&m_channel, &Channel::told, this, &Conversation::notice);
    connect(&m_composer, &Composer::said, this, &Conversation::send);
}

Conversation::~Conversation()
{
    setScrolling(false);
}

void Conversation::setScrolling(bool scrolling)
{
    if (std::exchange(m_scrolling, scrolling) != scrolling)
        Q_EMIT scrollingChanged(scrolling);
}

void Conversation::keepHistory()
{
    m_window = std::make_unique<TimelineWindow>(m_store, m_channel, m_timeline);
    m_last.setWindow(m_window.get());
    connect(&m_sendQueue, &SendQueue::proved, this, &Conversation::keepProved);
    // Later: the line is set while the timeline comes into view, which may depend on there being rows.
    connect(&m_readState, &ReadState::lineChanged, this, &Conversation::showMarks, Qt::QueuedConnection);
    m_readState.setWindow(m_window.get());
    m_window->showNewest();
    m_readState.restore();
}

ArchiveSync &Conversation::sync(Stream &stream)
{
    keepHistory();
    m_archive = std::make_unique<ArchiveSync>(stream, m_store, m_channel.key(), m_clock);
    if (const auto room = Jid::parse(m_channel.key().peer))
        m_archiveSearch = std::make_unique<ArchiveSearch>(stream, *room);
    connect(m_window.get(), &TimelineWindow::olderWanted, this, [this] {
        for (const auto &gap : std::as_const(m_gaps)) {
            if (gap.isOldest && gap.kind == timeline::Gap::Open)
                return m_archive->loadMissing(gap.range);
        }
    });
    connect(m_archive.get(), &ArchiveSync::stored, this, &Conversation::showPage);
    connect(m_archive.get(), &ArchiveSync::patienceEnded, this, &Conversation::endHistory);
    connect(m_archive.get(), &ArchiveSync::gapsChanged, this, &Conversation::showGaps);
    return *m_archive;
}

void Conversation::send(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (m_window)
        m_window->showNewest();
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

void Conversation::showAt(qint64 sort)
{
    if (m_window)
        m_window->showAt(sort);
}

void Conversation::showArchived(const QString &stanzaId, const QDateTime &time)
{
    m_store.find(m_channel.key(), stanzaId, this,
                 [this, stanzaId, time](const std::optional<history::Message> &message) {
                     if (message && message->stanzaId == stanzaId)
                         return showAt(message->sort);
                     m_store.firstSince(m_channel.key(), time, this, [this](qint64 sort) {
                         if (sort != 0)
                             showAt(sort);
                         else if (m_window)
                             m_window->showNewest();
                     });
                 });
}

void Conversation::loadMissing(const QString &range)
{
    if (m_archive)
        m_archive->loadMissing(range);
}

void Conversation::notice(const QString &text)
{
    if (text.isEmpty())
        return;
    if (m_unanswered > 0) // It is about what came before it, which is not shown yet.
        m_notices << text;
    else
        m_timeline.appendNotice(text, m_clock());
}

bool Conversation::confirm(const timeline::Entry &entry, const QStringList &ids)
{
    const auto taken = m_sendQueue.confirm(entry, ids);
    if (!taken.isOurs)
        return false;
    m_sendQueue.flush();
    return true;
}

bool Conversation::add(const timeline::Entry &entry)
{
    const bool added = m_timeline.append(entry);
    if (added)
        m_readState.apply(entry);
    m_timeline.trim();
    if (added)
        Q_EMIT heard(entry);
    return added;
}

} // namespace parlour
