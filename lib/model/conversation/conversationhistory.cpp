// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a message to the store, and from there to the timeline.
#include "model/conversation/channel.h"
#include "model/conversation/conversation.h"

#include <utility>

namespace parlour {

using history::Added;
using timeline::Entry;

/// Returns whether `entry` proves that a message of ours has arrived, or is a part of one.
SendQueue::Taken Conversation::confirmed(const Entry &entry)
{
    return entry.byRoom ? SendQueue::Taken {} : m_sendQueue.confirm(entry, {entry.originId, entry.id});
}

/// Returns the message to be stored. Where a room makes up new ids each time, they are left out.
static history::Message message(const Entry &entry, bool keepsIds)
{
    auto message = timeline::message(entry);
    if (!keepsIds) {
        message.id.clear();
        message.originId.clear();
    }
    return message;
}

QDateTime Conversation::since() const
{
    return m_window && m_window->newest().sort != 0 ? m_window->newest().time - ClockMargin : QDateTime();
}

void Conversation::begin()
{
    m_arrivals.flush();
    m_stay.begin();
    m_known = m_window->newest().sort;
    m_repeated.clear();
    m_archive->begin();
    if (m_archiveSearch)
        m_archiveSearch->reset();
}

/// Stores the repeated messages all at once: one that was sent twice is repeated twice.
void Conversation::endHistory()
{
    m_arrivals.flush();
    keep(std::exchange(m_repeated, {}), [this, stay = m_stay.now()](const history::AddResult &result) {
        if (stay.isStale())
            return;
        ArchiveSync::History history {m_known};
        for (const Added &added : result.rows) {
            if (added.what == Added::What::New && history.repeated == 0)
                history.repeated = added.sort;
            const bool isKept = added.sort != 0;
            history.met = history.met || (isKept && added.what == Added::What::Known && added.sort <= m_known);
        }
        m_archive->historyEnded(history);
    });
}

void Conversation::hear(const Entry &entry)
{
    if (entry.repeated && m_archive && m_archive->isHistoryDue()) {
        m_repeated << entry;
        return;
    }
    m_arrivals.add(std::exchange(m_repeated, {}) << entry);
    if (entry.own || !m_ownArchive) // An archive that others share is covered in the order in which it is heard.
        m_arrivals.flush();
}

/// Returns `entry` with the actions on it that came before it.
static Entry revised(Entry entry, const Added &added, const QList<history::Message> &changed)
{
    for (const auto &message : changed) {
        if (message.sort == added.sort)
            timeline::revise(entry, message);
    }
    return entry;
}

/// Returns `entry` as it is stored; `confirms` is the id of ours that it confirms.
static history::Arrival arrival(const Entry &entry, bool keepsIds, const QString &confirms)
{
    return {message(entry, keepsIds), confirms, entry.repeated, entry.witness, entry.archived};
}

/// Stores the end of a burst that nobody waits for any more.
void Conversation::keepUnseen()
{
    QList<history::Arrival> arrivals;
    for (const Entry &entry : m_arrivals.take())
        arrivals << arrival(entry, m_channel.policy().keepsIds, {});
    if (!arrivals.isEmpty())
        m_store.add(m_channel.key(), arrivals, history::Live::Outside, nullptr, {});
}

void Conversation::keep(const QList<Entry> &heard, const std::function<void(const history::AddResult &)> &done)
{
    const bool keepsIds = m_channel.policy().keepsIds;
    QList<Entry> entries;
    QStringList confirms;
    QList<history::Arrival> arrivals;
    auto live = history::Live::Outside;
    for (const Entry &entry : heard) {
        const auto taken = confirmed(entry);
        if (taken.isPart())
            continue;
        entries << entry;
        confirms << taken.id;
        arrivals << arrival(entry, keepsIds, taken.id);
        if (const int row = m_timeline.findOwn(taken.id); row >= 0) // It may have come back in parts.
            arrivals.last().message.body = m_timeline.entries().at(row).body;
        if (!entry.repeated && entry.archived && m_archive) {
            const auto now = m_archive->heard(entry.stanzaId, entry.time);
            live = live == history::Live::Opens ? live : now;
        }
    }
    ++m_unanswered;
    m_store.add(m_channel.key(), arrivals, live, this,
                [this, entries, confirms, done](const history::AddResult &result) {
                    for (qsizetype i = 0; i < entries.size(); ++i) {
                        if (result.gone.contains(result.rows.value(i).sort))
                            m_timeline.remove(confirms.at(i)); // It is a version of another from now on.
                        else
                            show(revised(entries.at(i), result.rows.value(i), result.changed), result.rows.value(i),
                                 confirms.at(i));
                    }
                    drop(result.gone);
                    revise(result.changed);
                    m_readState.keep();
                    --m_unanswered;
                    answered();
                    if (done)
                        done(result);
                });
    m_sendQueue.flush();
}

void Conversation::takeProved(const UnconfirmedMessage &message)
{
    if (m_window)
        return keepProved(message);
    const auto entry = timeline::unconfirmed(message, timeline::Delivery::Received);
    if (merge(entry))
        m_timeline.remove(message.id);
    else
        revise(m_unkept.meet(entry));
}

/// Stores a message that does not come back, as it was sent.
void Conversation::keepProved(const UnconfirmedMessage &message)
{
    auto entry = timeline::unconfirmed(message, timeline::Delivery::Received);
    entry.originId = message.id;
    entry.occupantId = m_channel.author();
    const history::Arrival proved {.message = timeline::message(entry), .archived = false};
    m_store.add(m_channel.key(), {proved}, history::Live::Outside, this,
                [this, id = message.id](const history::AddResult &result) {
                    const qint64 place = result.rows.value(0).sort;
                    if (result.gone.contains(place))
                        m_timeline.remove(id); // It is a version of another from now on.
                    else if (!result.rows.isEmpty())
                        m_timeline.settle(id, place);
                    drop(result.gone);
                    revise(result.changed);
                });
}

void Conversation::answered()
{
    if (m_unanswered > 0)
        return;
    for (const QString &text : std::exchange(m_notices, {}))
        m_timeline.appendNotice(text, m_clock());
}

void Conversation::collect(const archive::Result &result, const std::optional<Entry> &entry,
                           const std::optional<history::Action> &action)
{
    m_arrivals.flush();
    const auto taken = entry ? confirmed(*entry) : SendQueue::Taken {};
    const history::Key key = m_channel.key();
    const bool isShown = entry && !taken.isPart();
    m_archive->collect(result, isShown ? std::optional(ArchiveSync::Collected {key, *entry, taken.id}) : std::nullopt,
                       action ? std::optional(history::ArchivePage::Deed {key, *action}) : std::nullopt);
    if (taken.isOurs)
        m_sendQueue.flush();
}

void Conversation::show(Entry entry, const Added &added, const QString &confirms)
{
    if (added.sort == 0)
        return; // It is too old to be kept.
    entry.sort = added.sort;
    if (added.what != Added::What::New)
        m_readState.identify(added.sort, entry.stanzaId);
    if (!confirms.isEmpty() && m_timeline.findOwn(confirms) >= 0) {
        m_timeline.settle(confirms, added.sort);
        return Q_EMIT heard(entry);
    }
    switch (added.what) {
    case Added::What::Known:
    case Added::What::Confirmed:
        return m_timeline.learn(added.sort, entry.stanzaId);
    case Added::What::Moved:
        return m_timeline.relocate(added.before, added.sort);
    case Added::What::New:
        break;
    }
    const bool isWithheld = !entry.own && m_window->withholds(entry);
    if (!isWithheld)
        m_readState.apply(entry);
    m_readState.identify(added.sort, entry.stanzaId);
    if (isWithheld)
        return;
    m_window->show(entry);
    if (entry.hidden)
        return;
    m_last.hear(entry);
    if (!entry.repeated)
        m_timeline.announce(entry);
    Q_EMIT heard(entry);
}

/// Shows the messages of this conversation in a page of several: each belongs to one conversation only.
void Conversation::showPage(const QList<ArchiveSync::Collected> &messages, const history::PageResult &result)
{
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const auto &[key, entry, confirms] = messages.at(i);
        if (key != m_channel.key())
            continue;
        if (result.gone.contains(result.rows.value(i).sort))
            m_timeline.remove(confirms);
        else
            show(revised(entry, result.rows.value(i), result.changed), result.rows.value(i), confirms);
    }
    drop(result.gone);
    revise(result.changed);
    m_readState.keep();
    if (!result.respread)
        return;
    m_window->reload();
    m_readState.restore();
}

void Conversation::showGaps()
{
    showMarks();
    QList<qint64> loading;
    for (const auto &gap : m_archive->gaps()) {
        if (gap.kind == timeline::Gap::Loading)
            loading << gap.sort;
    }
    m_readState.setLoading(loading);
}

static QString words(timeline::Gap gap)
{
    switch (gap) {
    case timeline::Gap::Open:
        return Conversation::tr("Messages are missing here.");
    case timeline::Gap::Loading:
        return Conversation::tr("Missing messages are being loaded.");
    case timeline::Gap::Lost:
        return Conversation::tr("The server no longer has the messages in between.");
    }
    Q_UNREACHABLE_RETURN({});
}

void Conversation::showMarks()
{
    QList<Entry> marks;
    for (const auto &gap : m_archive ? m_archive->gaps() : QList<ArchiveSync::Gap>()) {
        Entry mark;
        mark.kind = timeline::Kind::Gap;
        mark.anchor = gap.sort;
        mark.id = gap.range;
        mark.gap = gap.kind;
        mark.body =
            gap.isOldest && gap.kind == timeline::Gap::Open ? tr("Older messages are on the server.") : words(gap.kind);
        marks << mark;
    }
    if (m_readState.line() != 0) {
        Entry line;
        line.kind = timeline::Kind::Unread;
        line.anchor = m_readState.line();
        line.body = tr("New messages");
        marks << line;
    }
    m_window->setMarks(marks);
}

} // namespace parlour
