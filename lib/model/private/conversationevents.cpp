// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the room tells that concerns private conversations.
#include "model/private/conversationlist.h"
#include "model/private/privatetexts.h"
#include "model/room/occupantmodel.h"
#include "network/stream.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxWithheld = 200;
static constexpr qsizetype MaxConversations = 200;

using Whereabouts = Conversation::Whereabouts;

void ConversationList::restore()
{
    const QString own = m_place.room.bare() + u'/';
    for (const QString &key : m_place.outbox.rooms(m_place.account.bare())) {
        if (!key.startsWith(own))
            continue;
        auto messages = m_place.outbox.messages(m_place.account.bare(), key);
        messages.removeIf([this](const UnconfirmedMessage &message) {
            return std::ranges::any_of(m_rows, [&](const Conversation *row) { return row->holds(message.id); });
        });
        if (!messages.isEmpty()) // Who has the nick by now may be another: never with whom we talk already.
            add({key.sliced(own.size()), {}, {}})->restore(messages);
    }
}

void ConversationList::bounce(const muc::PrivateFailure &failure)
{
    for (Conversation *conversation : std::as_const(m_rows)) {
        if (conversation->nick() == failure.nick && conversation->bounce(failure))
            return;
    }
}

/// Whoever is in the room with us can write a time of his own into what he says, in our server's name, too.
void ConversationList::receive(const muc::PrivateMessage &message)
{
    auto dated = message;
    if (m_live)
        dated.sentAt.reset();
    take(dated);
}

void ConversationList::take(const muc::PrivateMessage &message)
{
    muc::Identity sender {message.nick, message.copy ? QString() : message.occupantId, {}};
    const auto occupant = m_state == join::State::Joined ? m_place.occupants.find(message.nick) : std::nullopt;
    // What was kept for us may be from another who had the nick then.
    if (occupant && (!message.sentAt || occupant->occupantId == message.occupantId))
        sender = muc::identity(*occupant);
    if (message.nick == m_place.self.nick)
        return;
    if (!message.copy && m_ignored && m_ignored(sender)) {
        m_withheld << message;
        if (!m_withheld.last().sentAt)
            m_withheld.last().sentAt = QDateTime::currentDateTimeUtc();
        if (m_withheld.size() > MaxWithheld)
            m_withheld.removeFirst();
        return;
    }
    Conversation *conversation = with(sender);
    if (!conversation && m_rows.size() >= MaxConversations)
        return;
    if (!conversation) {
        conversation = add(sender);
        if (m_state == join::State::Joined) {
            if (occupant)
                conversation->meet(muc::identity(*occupant), m_info.occupantIds, sender == muc::identity(*occupant));
            else
                conversation->notFound();
            conversation->open();
        }
    }
    conversation->receive(message);
}

void ConversationList::reconsider()
{
    for (const auto &message : std::exchange(m_withheld, {}))
        take(message);
}

void ConversationList::heed(const muc::Meaning &meaning)
{
    if (m_state != join::State::Joined || m_rows.isEmpty())
        return;
    if (const auto *here = std::get_if<muc::Present>(&meaning))
        present(here->occupant);
    else if (const auto *away = std::get_if<muc::Gone>(&meaning))
        gone(*away);
}

void ConversationList::present(const muc::Occupant &occupant)
{
    const auto person = muc::identity(occupant);
    for (Conversation *conversation : std::as_const(m_rows)) {
        const bool here = conversation->whereabouts() == Whereabouts::Here;
        if (conversation->nick() == person.nick)
            conversation->meet(person, m_info.occupantIds, here);
        else if (!here && muc::likeness(conversation->person(), person, m_info.occupantIds) == muc::Likeness::Same)
            conversation->follow(person);
    }
}

void ConversationList::gone(const muc::Gone &gone)
{
    for (Conversation *conversation : std::as_const(m_rows)) {
        if (conversation->nick() != gone.nick)
            continue;
        const bool here = conversation->whereabouts() == Whereabouts::Here;
        if (gone.reason == muc::LeaveReason::Renamed && !gone.newNick.isEmpty() && here) {
            auto person = conversation->person();
            person.nick = gone.newNick;
            conversation->follow(person);
        } else if (here) {
            conversation->left(privatetexts::leaving(gone));
        } else {
            conversation->notFound();
        }
    }
}

void ConversationList::left(const QString &nick)
{
    muc::Gone event;
    event.nick = nick;
    heed(event);
}

void ConversationList::follow(join::State state)
{
    const auto before = std::exchange(m_state, state);
    if (before == state)
        return;
    // After a resumed stream the server says first what it kept.
    m_live = state == join::State::Joined && before != join::State::Lost;
    if (state == join::State::Joined) {
        for (Conversation *conversation : std::as_const(m_rows)) {
            // A resumed session leaves everybody where they were.
            if (before != join::State::Lost || conversation->whereabouts() != Whereabouts::Cut)
                lookFor(conversation);
            conversation->open();
        }
        return;
    }
    const bool forGood = state != join::State::Lost && state != join::State::Joining;
    for (Conversation *conversation : std::as_const(m_rows))
        conversation->close(forGood);
}

/// Where `person` is now, under whatever nick, or else who has their nick; nothing when nobody has.
std::optional<muc::Identity> ConversationList::whereIs(const muc::Identity &person) const
{
    const auto namesake = m_place.occupants.find(person.nick);
    if (!m_info.occupantIds || person.occupantId.isEmpty() || (namesake && namesake->occupantId == person.occupantId))
        return namesake ? std::optional(muc::identity(*namesake)) : std::nullopt;
    for (const QString &nick : m_place.occupants.nicks()) {
        const auto other = m_place.occupants.find(nick);
        if (other && other->occupantId == person.occupantId)
            return muc::identity(*other);
    }
    return namesake ? std::optional(muc::identity(*namesake)) : std::nullopt;
}

/// We have come in, perhaps again: is the one we talked to here?
void ConversationList::lookFor(Conversation *conversation)
{
    if (const auto person = whereIs(conversation->person()))
        conversation->meet(*person, m_info.occupantIds, false);
    else
        conversation->notFound();
}

void ConversationList::sessionLost()
{
    for (Conversation *conversation : std::as_const(m_rows))
        conversation->sessionLost();
}

void ConversationList::setInfo(const muc::RoomInfo &info)
{
    const bool newlyTrusted = info.occupantIds && !m_info.occupantIds;
    m_info = info;
    m_refusal.clear();
    if (!newlyTrusted || m_state != join::State::Joined)
        return;
    for (Conversation *conversation : std::as_const(m_rows)) { // What was not proven may be by now.
        if (conversation->canStartAnew())
            lookFor(conversation);
    }
}

} // namespace parlour
