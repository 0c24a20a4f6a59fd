// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/sendqueue.h"

#include "model/conversation/channel.h"
#include "model/conversation/draftsubject.h"
#include "model/storage/storagetexts.h"

#include <utility>

namespace parlour {

using delivery::Event;
using delivery::State;

SendQueue::SendQueue(Channel &channel, HistoryStore &store, TimelineModel &timeline, Clock clock)
    : m_channel(channel)
    , m_store(store)
    , m_timeline(timeline)
    , m_clock(std::move(clock))
{
    connect(&m_channel, &Channel::openChanged, this, &SendQueue::flush);
    connect(&m_channel, &Channel::policyChanged, this, &SendQueue::reconsider);
    connect(&m_channel, &Channel::happened, this, [this](const QStringList &ids, Event event, const QString &problem) {
        for (const QString &id : ids) {
            if (Item *item = find(id))
                step(*item, event, problem);
        }
        prove();
    });
    connect(&m_channel, &Channel::happenedToAll, this, [this](Event event, const QString &problem) {
        for (Item &item : m_items)
            step(item, event, problem);
        prove();
    });
    connect(&m_store, &HistoryStore::recovered, this, [this] { m_restores ? restore() : flush(); });
}

void SendQueue::restore()
{
    m_restores = true;
    m_store.unconfirmed(m_channel.key(), this, [this](const QList<UnconfirmedMessage> &messages) {
        take(messages);
        Q_EMIT restored();
        flush();
    });
}

void SendQueue::take(const QList<UnconfirmedMessage> &messages)
{
    for (const auto &message : messages) {
        if (holds(message.id) || hasArrived(message.id))
            continue;
        Item item {message};
        if (!message.problem.isEmpty())
            item.state = State::Failed;
        else if (message.handedOver)
            item.state = State::Doubtful;
        m_items << item;
        show(item);
    }
}

/// Returns whether it came back before the disk had noted that it was under way.
bool SendQueue::hasArrived(const QString &id) const
{
    const int row = m_timeline.findOwn(id);
    return row >= 0 && m_timeline.entries().at(row).delivery == timeline::Delivery::Received;
}

static timeline::Delivery shown(State state)
{
    switch (state) {
    case State::Waiting:
    case State::Doubtful:
        return timeline::Delivery::Waiting;
    case State::Sent:
        return timeline::Delivery::Sending;
    case State::Failed:
        return timeline::Delivery::Failed;
    case State::Confirmed:
        return timeline::Delivery::Received;
    }
    Q_UNREACHABLE_RETURN(timeline::Delivery::Failed);
}

/// Puts the row of a message at the end of the timeline.
void SendQueue::show(const Item &item)
{
    auto entry = timeline::unconfirmed(item.message, shown(item.state));
    m_timeline.findAnswered(entry);
    entry.quiet = !item.message.corrects.isEmpty() && m_channel.isOpen();
    m_timeline.append(entry);
}

SendQueue::Item *SendQueue::find(const QString &id)
{
    const auto found =
        std::ranges::find_if(m_items, [&id](const Item &item) { return !id.isEmpty() && item.message.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

bool SendQueue::holds(const QString &id) const
{
    return std::ranges::any_of(m_items, [&id](const Item &item) { return item.message.id == id; });
}

std::optional<QDateTime> SendQueue::doubtfulSince() const
{
    std::optional<QDateTime> oldest;
    for (const Item &item : m_items) {
        if (item.state == State::Doubtful && (!oldest || item.message.written < *oldest))
            oldest = item.message.written;
    }
    return oldest;
}

void SendQueue::flush()
{
    for (Item *item = next(); item && handOver(*item); item = next()) { }
    prove();
}

/// Returns the message that goes out next, if one can.
SendQueue::Item *SendQueue::next()
{
    if (!m_noting.isEmpty() || !m_channel.isOpen() || doubtfulSince())
        return nullptr;
    const auto waiting = std::ranges::find(m_items, State::Waiting, &Item::state);
    return waiting == m_items.end() ? nullptr : &*waiting;
}

/// Notes that a message is handed over before it is: one that we may have sent is never taken for unsent. Returns false
/// while it has to wait, and nothing overtakes it.
bool SendQueue::handOver(Item &item)
{
    const QString id = m_noting = item.message.id;
    item.message.nick = m_channel.nick();
    item.message.handedOver = true;
    m_asking = true;
    m_store.keep(m_channel.key(), item.message, this, [this, id](bool kept) {
        m_noting.clear();
        noted(id, kept);
        if (kept && !m_asking)
            flush();
    });
    m_asking = false;
    const Item *now = find(id);
    return now && now->state != State::Waiting;
}

/// Hands message `id` over once the store has `kept` that it is, unless something came between.
void SendQueue::noted(const QString &id, bool kept)
{
    Item *item = find(id);
    if (!item)
        return; // It was discarded.
    if (!kept || next() != item) {
        item->message.handedOver = false;
        keep(*item);
        if (!kept && !std::exchange(item->held, true))
            Q_EMIT told(storagetexts::held());
        return;
    }
    const bool taken = m_channel.send(id, wordsOf(item->message));
    step(*item, Event::HandedOver);
    if (!taken) // The stream lives, and does not take it.
        step(*item, Event::Bounced, tr("It is too long for your server."));
}

void SendQueue::keep(const Item &item)
{
    m_store.keep(m_channel.key(), item.message, this, [](bool) {});
}

/// Waits for the proof that sent messages have arrived.
void SendQueue::prove()
{
    QStringList ids;
    for (const Item &item : std::as_const(m_items)) {
        if (item.state == State::Sent)
            ids << item.message.id;
    }
    m_channel.prove(ids);
}

void SendQueue::step(Item &item, Event event, const QString &problem)
{
    const State next = delivery::next(m_channel.policy(), item.state, event);
    if (next == item.state)
        return;
    item.state = next;
    item.message.problem = next == State::Failed ? problem : QString();
    if (next == State::Waiting) {
        item.message.handedOver = false;
        item.echoed = 0;
    }
    if (next == State::Waiting || next == State::Failed)
        keep(item);
    else if (next == State::Confirmed)
        m_store.forget(item.message.id, this, [](bool) {});
    m_timeline.setDelivery(item.message.id, shown(next), item.message.problem);
    if (next == State::Confirmed)
        Q_EMIT proved(item.message);
}

bool SendQueue::isProvedBy(const Item &item, const timeline::Entry &entry) const
{
    const bool isByName = !entry.direct && entry.nick == item.message.nick; // Which nobody has beside us in a room.
    return (entry.own || isByName) && delivery::next(m_channel.policy(), item.state, Event::Proved) == State::Confirmed;
}

SendQueue::Taken SendQueue::confirm(const timeline::Entry &entry, const QStringList &ids)
{
    Item *item = nullptr;
    for (const QString &id : ids)
        item = item ? item : find(id);
    if (item && !isProvedBy(*item, entry))
        return {};
    const bool byWords = !m_channel.policy().keepsIds;
    if (item && byWords && isPart(*item, entry))
        return {true};
    if (!item && byWords && m_timeline.find(entry) < 0)
        item = findByWords(entry);
    if (!item)
        return {};
    if (item->isEchoing())
        return {true};
    const QString id = item->message.id;
    settle(id, entry);
    return {true, id};
}

/// Takes the arrival of a message of ours, which is shown in row `at`.
void SendQueue::settle(const QString &id, const timeline::Entry &entry, int at)
{
    m_timeline.confirm(id, entry, at);
    m_store.forget(id, this, [](bool) {});
    m_items.removeIf([&id](const Item &known) { return known.message.id == id; });
    prove();
}

void SendQueue::retry(const QString &id)
{
    Item *item = find(id);
    if (!item || item->state != State::Failed || !m_channel.obstacle().isEmpty())
        return;
    item->message.written = m_clock();
    step(*item, Event::Retry);
    m_items.append(m_items.takeAt(item - m_items.data())); // In the order in which they are shown.
    flush();
}

void SendQueue::discard(const QString &id)
{
    const Item *item = find(id);
    if (!item || item->state == State::Sent || item->state == State::Confirmed)
        return;
    m_timeline.remove(id);
    m_items.removeIf([&id](const Item &known) { return known.message.id == id; });
    m_store.forget(id, this, [this](bool gone) {
        if (!gone)
            Q_EMIT told(storagetexts::notForgotten());
    });
    flush();
}

void SendQueue::discardAll()
{
    for (const Item &item : std::exchange(m_items, {})) {
        if (item.state == State::Confirmed)
            continue;
        m_store.forget(item.message.id, this, [](bool) {});
        m_timeline.remove(item.message.id);
    }
    prove();
}

} // namespace parlour
