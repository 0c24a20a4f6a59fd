// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/outgoing.h"

#include "model/room/roomtexts.h"
#include "model/room/roomwords.h"
#include "model/storage/storagetexts.h"
#include "network/stream.h"
#include "protocol/muc/stanzas.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using delivery::Event;
using delivery::State;

Outgoing::Outgoing(Stream &stream, Outbox &outbox, TimelineModel &timeline, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_outbox(outbox)
    , m_timeline(timeline)
    , m_room(room)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(30s);
    connect(&m_silence, &QTimer::timeout, this, &Outgoing::silent);
    connect(&m_outbox, &Outbox::recovered, this, [this] {
        restore(m_account);
        Q_EMIT restored();
        flush();
    });
}

void Outgoing::restore(const Jid &account)
{
    m_account = account;
    for (const auto &message : m_outbox.messages(m_account.bare(), m_room.bare())) {
        if (find(message.id))
            continue;
        Item item;
        item.message = message;
        if (!message.problem.isEmpty())
            item.state = State::Failed;
        else if (message.handedOver)
            item.state = State::Doubtful;
        m_items << item;
        show(item);
    }
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
void Outgoing::show(const Item &item)
{
    m_timeline.append(timeline::unconfirmed(item.message, shown(item.state)));
}

Outgoing::Item *Outgoing::find(const QString &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&id](const Item &item) { return !id.isEmpty() && item.message.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

void Outgoing::say(const QString &nick, const QString &body)
{
    Item item;
    item.message.id = Stream::newId();
    item.message.nick = nick;
    item.message.body = body;
    item.message.written = QDateTime::currentDateTimeUtc();
    m_items << item;
    show(item);
    m_outbox.add(m_account.bare(), m_room.bare(), item.message);
    flush();
}

void Outgoing::open(const QString &nick)
{
    m_nick = nick;
    m_open = true;
    flush();
    watch();
}

void Outgoing::close()
{
    m_open = false;
    m_silence.stop();
}

std::optional<QDateTime> Outgoing::doubtfulSince() const
{
    std::optional<QDateTime> oldest;
    for (const Item &item : m_items) {
        if (item.state == State::Doubtful && (!oldest || item.message.written < *oldest))
            oldest = item.message.written;
    }
    return oldest;
}

void Outgoing::flush()
{
    if (!m_open || doubtfulSince())
        return;
    for (Item &item : m_items) {
        if (item.state == State::Waiting && !handOver(item))
            break; // Nothing overtakes it.
    }
    watch();
}

/// Remembers that a message is handed over before it is: what we once may have sent is never taken for unsent. False when
/// the disk would not remember.
bool Outgoing::note(Item &item)
{
    item.message.nick = m_nick;
    item.message.handedOver = true;
    if (m_outbox.update(item.message))
        return true;
    item.message.handedOver = false;
    m_outbox.update(item.message);
    if (!std::exchange(item.held, true))
        Q_EMIT diskFailed(storagetexts::held());
    return false;
}

/// False when it has to wait.
bool Outgoing::handOver(Item &item)
{
    if (m_stream.state() != Stream::State::Online || !note(item))
        return false;
    item.sent.start();
    item.outside = false;
    const bool taken = m_stream.send(muc::groupMessage(m_room, item.message.id, item.message.body));
    step(item, Event::HandedOver);
    if (!taken) // The stream lives, and does not take it: it is too big for the server.
        step(item, Event::Bounced, RoomWords::tr("It is too long for your server."));
    return true;
}

/// Waits for the room's answer to what was sent.
void Outgoing::watch()
{
    const bool expected =
        std::any_of(m_items.cbegin(), m_items.cend(), [](const Item &item) { return item.state == State::Sent; });
    if (!expected || !m_open)
        m_silence.stop();
    else if (!m_silence.isActive())
        m_silence.start();
}

void Outgoing::step(Item &item, Event event, const QString &problem)
{
    const State next = delivery::next(item.state, event);
    if (next == item.state)
        return;
    item.state = next;
    item.message.problem = next == State::Failed ? problem : QString();
    if (next == State::Waiting)
        item.message.handedOver = false;
    if (next == State::Waiting || next == State::Failed)
        m_outbox.update(item.message);
    m_timeline.setDelivery(item.message.id, shown(next), item.message.problem);
}

void Outgoing::stepAll(Event event, const QString &problem)
{
    for (Item &item : m_items)
        step(item, event, problem);
}

void Outgoing::sessionLost()
{
    stepAll(Event::SessionLost);
    m_silence.stop();
}

void Outgoing::settle(bool certain)
{
    stepAll(certain ? Event::Missing : Event::Unknowable,
            RoomWords::tr("The connection broke, and this room keeps no record that tells whether it arrived."));
}

void Outgoing::wereOutside()
{
    for (Item &item : m_items) {
        if (item.outside)
            step(item, Event::Retry);
    }
    sessionLost();
}

void Outgoing::areInside()
{
    for (Item &item : m_items) {
        if (!item.sent.isValid() || item.sent.elapsed() >= m_silence.interval())
            step(item, Event::Silent, RoomWords::tr("The room did not confirm it within 30 seconds."));
    }
    watch();
}

int Outgoing::confirm(const muc::Message &message, int at)
{
    Item *item = find(message.originId);
    if (!item)
        item = find(message.id);
    if (!item || (message.nick != item->message.nick && message.nick != m_nick))
        return -1;
    const int row = m_timeline.confirm(item->message.id, message, at);
    m_outbox.remove(item->message.id);
    m_items.removeIf([id = item->message.id](const Item &known) { return known.message.id == id; });
    m_silence.stop();
    watch();
    return row;
}

void Outgoing::bounce(const muc::MessageFailed &failure)
{
    Item *item = find(failure.id);
    if (!item)
        return;
    step(*item, Event::Bounced, roomtexts::bounce(failure.error));
    item->outside = item->state == State::Failed && failure.error.condition == ErrorCondition::NotAcceptable;
    watch();
}

void Outgoing::retry(const QString &id)
{
    Item *item = find(id);
    if (!item || item->state != State::Failed)
        return;
    item->message.written = QDateTime::currentDateTimeUtc();
    step(*item, Event::Retry);
    m_items.append(m_items.takeAt(item - m_items.data())); // In the order in which they are shown.
    flush();
}

void Outgoing::discard(const QString &id)
{
    const Item *item = find(id);
    if (!item || item->state == State::Sent)
        return;
    if (!m_outbox.remove(id))
        Q_EMIT diskFailed(storagetexts::notForgotten());
    m_timeline.remove(id);
    m_items.removeIf([id](const Item &known) { return known.message.id == id; });
    flush();
}

void Outgoing::discardAll()
{
    for (const Item &item : std::exchange(m_items, {})) {
        m_outbox.remove(item.message.id);
        m_timeline.remove(item.message.id);
    }
    m_silence.stop();
}

} // namespace parlour
