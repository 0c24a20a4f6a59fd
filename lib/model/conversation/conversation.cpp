// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/conversation.h"

#include "model/conversation/channel.h"

#include <algorithm>
#include <utility>

namespace parlour {

Conversation::Conversation(Channel &channel, Commands &commands, HistoryStore &store, const Clock &clock)
    : m_clock(clock)
    , m_channel(channel)
    , m_store(store)
    , m_timeline(clock)
    , m_unkept(m_timeline)
    , m_acting(m_timeline, channel)
    , m_last(m_timeline)
    , m_readState(m_timeline, store, channel)
    , m_sendQueue(channel, store, m_timeline, clock)
    , m_composer(commands)
    , m_draftKeeper(m_composer, channel, store)
    , m_arrivals([this](const QList<timeline::Entry> &heard) { keep(heard, {}); })
{
    connect(&m_sendQueue, &SendQueue::told, this, &Conversation::notice);
    connect(&m_sendQueue, &SendQueue::proved, this, &Conversation::takeProved);
    connect(&m_channel, &Channel::told, this, &Conversation::notice);
    connect(&m_channel, &Channel::acted, this, &Conversation::act);
    connect(&m_composer, &Composer::said, this, &Conversation::say);
    connect(&m_acting, &Acting::showWanted, this, [this](qint64 place) { setHidden({place}, false); });
}

Conversation::~Conversation()
{
    setScrolling(false);
    keepUnseen();
}

void Conversation::setScrolling(bool scrolling)
{
    if (std::exchange(m_scrolling, scrolling) != scrolling)
        Q_EMIT scrollingChanged(scrolling);
}

void Conversation::keepHistory()
{
    m_window = std::make_unique<TimelineWindow>(m_store, m_channel, m_timeline);
    m_sought = std::make_unique<SoughtMessage>(m_store, m_channel, *m_window);
    m_last.setWindow(m_window.get());
    // Later: the line is set while the timeline comes into view, which may depend on there being rows.
    connect(&m_readState, &ReadState::lineChanged, this, &Conversation::showMarks, Qt::QueuedConnection);
    m_readState.setWindow(m_window.get());
    connect(&m_readState, &ReadState::begun, m_window.get(), [window = m_window.get()] { window->setResting(false); });
    connect(&m_readState, &ReadState::ended, m_window.get(), &TimelineWindow::setResting);
    connect(&m_store, &HistoryStore::removed, &m_readState, [this](const history::Doomed &messages) {
        if (!messages.means(m_channel.key()))
            return;
        m_window->forget(messages);
        m_readState.restore();
    });
    m_window->showNewest();
    m_readState.restore();
}

ArchiveSync &Conversation::sync(Stream &stream)
{
    keepHistory();
    m_ownArchive = std::make_unique<ArchiveSync>(stream, m_store, m_channel.key(), m_clock);
    if (const auto room = Jid::parse(m_channel.key().peer))
        m_archiveSearch = std::make_unique<ArchiveSearch>(stream, *room);
    follow(*m_ownArchive);
    connect(m_archive, &ArchiveSync::patienceEnded, this, &Conversation::endHistory);
    return *m_archive;
}

void Conversation::share(ArchiveSync &archive, Stream &stream)
{
    keepHistory();
    const auto account = Jid::parse(m_channel.key().account);
    const auto peer = Jid::parse(m_channel.key().peer);
    if (account && peer)
        m_archiveSearch = std::make_unique<ArchiveSearch>(stream, *account, *peer);
    follow(archive);
    showGaps();
}

void Conversation::follow(ArchiveSync &archive)
{
    m_archive = &archive;
    m_sought->setArchive(archive);
    connect(m_window.get(), &TimelineWindow::olderWanted, this, [this] {
        for (const auto &gap : m_archive->gaps()) {
            if (gap.isOldest && gap.kind == timeline::Gap::Open)
                return m_archive->loadMissing(gap.range);
        }
    });
    connect(m_archive, &ArchiveSync::stored, this, &Conversation::showPage);
    connect(m_archive, &ArchiveSync::gapsChanged, this, &Conversation::showGaps);
}

void Conversation::send(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (m_window)
        m_window->showNewest();
    m_sendQueue.say(text);
}

history::Key Conversation::key() const
{
    return m_channel.key();
}

void Conversation::share(const sharing::SharedFile &file)
{
    if (m_window)
        m_window->showNewest();
    m_sendQueue.say(file);
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
    if (m_sought)
        m_sought->show(stanzaId, time);
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
    m_arrivals.flush();
    if (m_unanswered > 0) // A notice about messages before it, which are not shown yet.
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
    if (merge(entry))
        return false;
    const bool added = m_timeline.append(entry);
    if (added)
        m_readState.apply(entry);
    m_timeline.trim();
    if (!added)
        return false;
    Q_EMIT heard(entry);
    revise(m_unkept.meet(entry));
    return true;
}

} // namespace parlour
