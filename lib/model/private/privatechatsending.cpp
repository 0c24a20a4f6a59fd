// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of what we say privately. No room reflects it, so the room is asked something after it.
#include "model/private/privatechat.h"
#include "model/private/privatetexts.h"
#include "model/room/occupantmodel.h"
#include "model/storage/storagetexts.h"
#include "network/stream.h"
#include "protocol/muc/selfping.h"
#include "protocol/muc/stanzas.h"

using namespace Qt::StringLiterals;

namespace parlour {

using privatedelivery::Event;
using privatedelivery::State;

/// What an unsent message is kept under: the occupant's address as it was then.
QString PrivateChat::key() const
{
    return m_place.room.bare() + u'/' + nick();
}

void PrivateChat::restore(const QList<UnconfirmedMessage> &messages)
{
    for (const auto &message : messages) {
        Item item {message, State::Failed};
        if (item.message.problem.isEmpty())
            item.message.problem = message.handedOver
                ? tr("Parlour ended before the room confirmed it. It may have arrived.")
                : tr("Parlour ended before it could be sent.");
        m_items << item;
        show(item);
    }
}

bool PrivateChat::holds(const QString &id) const
{
    return std::ranges::any_of(m_items, [&id](const Item &item) { return item.message.id == id; });
}

static timeline::Delivery shown(State state)
{
    switch (state) {
    case State::Waiting:
        return timeline::Delivery::Waiting;
    case State::Sent:
        return timeline::Delivery::Sending;
    case State::Passed:
        return timeline::Delivery::Received;
    case State::Failed:
        return timeline::Delivery::Failed;
    }
    Q_UNREACHABLE_RETURN(timeline::Delivery::Failed);
}

void PrivateChat::show(const Item &item)
{
    m_timeline.append(timeline::unconfirmed(item.message, shown(item.state)));
}

PrivateChat::Item *PrivateChat::find(const QString &id)
{
    const auto found =
        std::ranges::find_if(m_items, [&id](const Item &item) { return !id.isEmpty() && item.message.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

void PrivateChat::send(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    Item item;
    item.message.id = Stream::newId();
    item.message.nick = m_place.self.nick;
    item.message.body = text;
    item.message.written = QDateTime::currentDateTimeUtc();
    m_place.outbox.add(m_place.account.bare(), key(), item.message);
    m_items << item;
    show(item);
    if (!canWrite())
        step(m_items.last(), Event::Missed, stateText());
    flush();
}

void PrivateChat::flush()
{
    const auto occupant = m_place.room.withResource(nick());
    if (!m_open || m_whereabouts != Whereabouts::Here || !occupant || m_place.stream.state() != Stream::State::Online)
        return;
    for (Item &item : m_items) {
        if (item.state != State::Waiting)
            continue;
        if (!note(item))
            break; // Nothing overtakes it.
        const bool taken = m_place.stream.send(muc::privateMessage(*occupant, item.message.id, item.message.body));
        step(item, Event::HandedOver);
        if (!taken)
            step(item, Event::Bounced, tr("It is too long for your server."));
    }
    ask();
}

/// Remembers that a message is handed over before it is, as for rooms: see Outgoing. False when it waits for the disk.
bool PrivateChat::note(Item &item)
{
    item.message.handedOver = true;
    if (m_place.outbox.update(item.message))
        return true;
    item.message.handedOver = false;
    m_place.outbox.update(item.message);
    if (!std::exchange(item.held, true))
        notice(storagetexts::held());
    return false;
}

/// Asks the room something behind what was sent: its answer tells that the messages went through.
void PrivateChat::ask()
{
    QStringList ids;
    for (const Item &item : m_items) {
        if (item.state == State::Sent)
            ids << item.message.id;
    }
    const auto self = m_place.room.withResource(m_place.self.nick);
    if (!m_open || ids.isEmpty() || !self || std::exchange(m_asking, true))
        return;
    m_place.stream.ask(*self, u"get"_s, selfping::query(), this, [this, ids](const IqReply &reply) {
        m_asking = false;
        const auto *failure = std::get_if<IqFailure>(&reply);
        if (failure && failure->kind == IqFailure::Kind::Disconnected)
            return; // Asked again when the stream is back, if the session is.
        const bool refused = failure && failure->kind == IqFailure::Kind::Refused;
        if (refused && selfping::verdict(failure->error.condition) == selfping::Verdict::Outside)
            return onAnswer(ids, Event::SessionLost);
        const bool silent =
            failure && (!refused || selfping::verdict(failure->error.condition) != selfping::Verdict::Inside);
        onAnswer(ids, silent ? Event::Silent : Event::Answered);
    });
}

void PrivateChat::onAnswer(const QStringList &ids, Event event)
{
    for (const QString &id : ids) {
        if (Item *item = find(id))
            step(*item, event, privatetexts::problem(event));
    }
    if (event == Event::SessionLost)
        Q_EMIT outside();
    ask(); // For what was sent meanwhile.
}

void PrivateChat::step(Item &item, Event event, const QString &problem)
{
    const State next = privatedelivery::next(item.state, event);
    if (next == item.state)
        return;
    item.state = next;
    item.message.problem = next == State::Failed ? problem : QString();
    if (next == State::Waiting)
        item.message.handedOver = false;
    if (next == State::Passed)
        m_place.outbox.remove(item.message.id);
    else
        m_place.outbox.update(item.message);
    m_timeline.setDelivery(item.message.id, shown(next), item.message.problem);
}

void PrivateChat::stepAll(Event event, const QString &problem)
{
    for (Item &item : m_items)
        step(item, event, problem);
}

void PrivateChat::sessionLost()
{
    stepAll(Event::SessionLost, privatetexts::problem(Event::SessionLost));
}

bool PrivateChat::bounce(const muc::PrivateFailure &failure)
{
    Item *item = find(failure.id);
    if (!item)
        return false;
    const QString sentence = privatetexts::bounce(failure.error, nick());
    step(*item, Event::Bounced, sentence);
    if (privatetexts::isForbidden(failure.error.condition))
        Q_EMIT forbidden(sentence);
    if (failure.error.condition == ErrorCondition::NotAcceptable)
        Q_EMIT outside();
    return true;
}

void PrivateChat::retry(const QString &id)
{
    Item *item = find(id);
    if (!item || item->state != State::Failed || !canWrite())
        return;
    // An id of its own: a late answer to the first try must not be taken for one to the second.
    const QString body = item->message.body;
    forget(id);
    send(body);
}

void PrivateChat::discard(const QString &id)
{
    const Item *item = find(id);
    if (item && item->state != State::Sent && !forget(id))
        notice(storagetexts::notForgotten());
}

/// False when the disk did not let go of it.
bool PrivateChat::forget(const QString &id)
{
    const bool gone = m_place.outbox.remove(id);
    m_timeline.remove(id);
    m_items.removeIf([id](const Item &known) { return known.message.id == id; });
    return gone;
}

void PrivateChat::discardAll()
{
    for (const Item &item : std::exchange(m_items, {}))
        m_place.outbox.remove(item.message.id);
}

} // namespace parlour
