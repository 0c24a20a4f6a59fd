// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/soughtmessage.h"

#include "model/conversation/archivesync.h"
#include "model/conversation/channel.h"

#include <algorithm>

namespace parlour {

SoughtMessage::SoughtMessage(HistoryStore &store, const Channel &channel, TimelineWindow &window)
    : m_store(store)
    , m_channel(channel)
    , m_window(window)
{
}

void SoughtMessage::setArchive(ArchiveSync &archive)
{
    m_archive = &archive;
    connect(m_archive, &ArchiveSync::progressed, this, &SoughtMessage::showFetched);
}

void SoughtMessage::show(const QString &stanzaId, const QDateTime &time)
{
    m_store.find(m_channel.key(), stanzaId, this,
                 [this, stanzaId, time](const std::optional<history::Message> &message) {
                     // The id of a correction finds the message, too.
                     if (message && (message->stanzaId == stanzaId || message->edited))
                         return m_window.showAt(message->sort);
                     m_store.firstSince(m_channel.key(), time, this,
                                        [this, stanzaId, time](qint64 sort) { fetch(stanzaId, time, sort); });
                 });
}

/// Fetches a message that is missing in front of the place `behind`, or behind all that is here (0).
void SoughtMessage::fetch(const QString &stanzaId, const QDateTime &time, qint64 behind)
{
    if (!m_archive)
        return;
    if (behind == 0)
        return m_window.showNewest();
    m_window.showAt(behind);
    const auto isHere = [behind](const ArchiveSync::Gap &gap) { return gap.sort >= behind; };
    const auto gap = std::ranges::find_if(m_archive->gaps(), isHere);
    if (gap == m_archive->gaps().end() || gap->kind == timeline::Gap::Lost)
        return;
    m_fetched = stanzaId;
    m_visit = m_window.visit();
    m_archive->seek(stanzaId, time, gap->range);
}

void SoughtMessage::showFetched()
{
    if (m_fetched.isEmpty())
        return;
    if (m_visit->isStale())
        return m_fetched.clear();
    m_store.find(m_channel.key(), m_fetched, this, [this](const std::optional<history::Message> &message) {
        if (message && message->stanzaId == m_fetched && !m_visit->isStale())
            m_window.showAt(message->sort);
    });
}

} // namespace parlour
