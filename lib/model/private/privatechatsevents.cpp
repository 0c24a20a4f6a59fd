// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events of the room that concern private chats.
#include "model/people/occupantmodel.h"
#include "model/private/privatechats.h"
#include "model/private/privatetexts.h"
#include "network/stream.h"
#include "storage/history/occupantkey.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxWithheld = 200;
static constexpr qsizetype MaxWithheldOfOne = 40;
static constexpr qsizetype MaxChats = 200;

using Whereabouts = PrivateChat::Whereabouts;

void PrivateChats::restore()
{
    const auto kept = [this](const QList<history::KeptChat> &chats) {
        for (const auto &chat : chats) {
            m_kept.insert(history::occupantId(chat.key), chat.key);
            if (!chat.closed && m_chats.size() < MaxChats)
                recall(chat.key);
        }
    };
    m_place.store.privateChats(m_place.account.bare(), m_place.room.bare(), this, kept);
    m_place.store.unfinished(m_place.account.bare(), this, [this](const QList<history::Key> &keys) {
        for (const auto &key : keys) {
            if (key.peer.startsWith(m_place.room.bare() + u'/'))
                takeUp(key);
        }
    });
}

/// Returns the nick that the other had when the chat `key` began.
static QString firstNick(const history::Key &key)
{
    return history::address(key).section(u'/', 1);
}

/// Returns the chat that is stored under `key`, opened again if need be. The place of the other, and their nick, show
/// when we are inside.
PrivateChat *PrivateChats::recall(const history::Key &key)
{
    if (PrivateChat *open = under(key))
        return open;
    PrivateChat *added = add({firstNick(key), history::occupantId(key), {}}, key);
    if (m_state == join::State::Joined && m_informed) {
        lookFor(added);
        added->open();
    }
    return added;
}

void PrivateChats::takeUp(const history::Key &key)
{
    m_place.store.unconfirmed(key, this, [this, key](QList<UnconfirmedMessage> messages) {
        messages.removeIf([this](const UnconfirmedMessage &message) {
            return std::ranges::any_of(m_chats, [&](const PrivateChat *chat) { return chat->holds(message.id); });
        });
        if (messages.isEmpty())
            return;
        if (!history::occupantId(key).isEmpty())
            recall(key)->restore(messages);
        else // The present owner of the nick may be another person: never one with whom we have a chat already.
            add({firstNick(key), {}, {}}, std::nullopt)->restore(messages);
    });
}

void PrivateChats::bounce(const muc::PrivateFailure &failure)
{
    for (PrivateChat *chat : std::as_const(m_chats)) {
        if (chat->nick() == failure.nick && chat->bounce(failure))
            return;
    }
}

/// Takes a message. Anybody in the room with us can put a time of their own into it, in our server's name, too.
template <typename Said>
void PrivateChats::hear(Said said)
{
    if (m_live)
        said.sentAt.reset();
    take(said);
}
template void PrivateChats::hear(muc::PrivateMessage);
template void PrivateChats::hear(muc::PrivateActed);

/// Returns the sender. A message that our server kept may be from another who had the nick then.
muc::Identity PrivateChats::senderOf(const muc::PrivateSender &said) const
{
    const auto occupant = m_state == join::State::Joined ? m_place.occupants.find(said.nick) : std::nullopt;
    if (occupant && (!said.sentAt || occupant->occupantId == said.occupantId))
        return muc::identity(*occupant);
    return {said.nick, said.copy ? QString() : said.occupantId, {}};
}

/// Keeps `said` for later if the room has not told yet whether it vouches for identities, or its sender is ignored;
/// returns whether it does.
template <typename Said>
bool PrivateChats::withhold(const Said &said, const muc::Identity &sender)
{
    const bool isUnproven = std::ranges::any_of(m_chats, [this](const PrivateChat *chat) { return waits(*chat); });
    if (!isUnproven && (said.copy || !isIgnored(sender)))
        return false;
    Said kept = said;
    if (!kept.sentAt)
        kept.sentAt = m_place.clock();
    m_withheld << kept;
    const auto isTheirs = [&said](const auto &other) {
        return std::visit([&said](const auto &one) { return one.nick == said.nick; }, other);
    };
    if (std::ranges::count_if(m_withheld, isTheirs) > MaxWithheldOfOne) // Nobody drives out the words of others.
        m_withheld.erase(std::ranges::find_if(m_withheld, isTheirs));
    if (m_withheld.size() > MaxWithheld)
        m_withheld.removeFirst();
    return true;
}

void PrivateChats::take(const muc::PrivateMessage &message)
{
    const auto sender = senderOf(message);
    if (message.nick == m_place.self.nick || withhold(message, sender))
        return;
    PrivateChat *chat = with(sender);
    if (!chat && m_chats.size() >= MaxChats)
        return;
    if (!chat) {
        chat = add(sender);
        if (m_state == join::State::Joined) {
            if (const auto occupant = m_place.occupants.find(message.nick))
                chat->meet(muc::identity(*occupant), m_info.occupantIds, sender == muc::identity(*occupant));
            else
                chat->notFound();
            chat->open();
        }
    }
    chat->receive(message);
}

/// Takes an act on a message, which begins no conversation. Where the room does not vouch for identities, one that our
/// server kept may be from another who had the nick then.
void PrivateChats::take(const muc::PrivateActed &acted)
{
    const auto sender = senderOf(acted);
    if (acted.nick == m_place.self.nick || withhold(acted, sender))
        return;
    PrivateChat *chat = with(sender);
    if (chat && (chat->isKept() || !acted.sentAt))
        return chat->receive(acted);
    const auto kept = m_kept.constFind(sender.occupantId);
    if (chat || !m_info.occupantIds || sender.occupantId.isEmpty() || kept == m_kept.cend())
        return;
    if (const auto action = PrivateChat::action(acted, m_place, sender))
        m_place.store.act(*kept, {*action}, this, [](const QList<history::Message> &) {});
}

void PrivateChats::tellIgnored()
{
    for (PrivateChat *chat : std::as_const(m_chats))
        chat->setIgnored(isIgnored(chat->person()));
}

void PrivateChats::reconsider()
{
    tellIgnored();
    for (const auto &withheld : std::exchange(m_withheld, {}))
        std::visit([this](const auto &said) { take(said); }, withheld);
}

void PrivateChats::apply(const muc::Meaning &meaning)
{
    if (m_state != join::State::Joined || m_chats.isEmpty())
        return;
    if (const auto *here = std::get_if<muc::Present>(&meaning))
        present(here->occupant);
    else if (const auto *away = std::get_if<muc::Gone>(&meaning))
        gone(*away);
}

void PrivateChats::present(const muc::Occupant &occupant)
{
    const auto person = muc::identity(occupant);
    for (PrivateChat *chat : std::as_const(m_chats)) {
        const bool here = chat->whereabouts() == Whereabouts::Here;
        if (waits(*chat))
            continue;
        if (chat->nick() == person.nick)
            chat->meet(person, m_info.occupantIds, here);
        else if (!here && muc::likeness(chat->person(), person, m_info.occupantIds) == muc::Likeness::Same)
            chat->follow(person);
    }
}

void PrivateChats::gone(const muc::Gone &gone)
{
    for (PrivateChat *chat : std::as_const(m_chats)) {
        if (chat->nick() != gone.nick || waits(*chat))
            continue;
        const bool here = chat->whereabouts() == Whereabouts::Here;
        if (gone.reason == muc::LeaveReason::Renamed && !gone.newNick.isEmpty() && here) {
            auto person = chat->person();
            person.nick = gone.newNick;
            chat->follow(person);
        } else if (here) {
            chat->left(privatetexts::leaving(gone));
        } else {
            chat->notFound();
        }
    }
}

void PrivateChats::left(const QString &nick)
{
    muc::Gone event;
    event.nick = nick;
    apply(event);
}

void PrivateChats::follow(join::State state)
{
    const auto before = std::exchange(m_state, state);
    if (before == state)
        return;
    // After a resumed stream the server first sends the stanzas that it queued.
    m_live = state == join::State::Joined && before != join::State::Lost;
    if (state == join::State::Joined) {
        for (PrivateChat *chat : std::as_const(m_chats)) {
            if (waits(*chat))
                continue;
            // A resumed session leaves everybody where they were.
            if (before != join::State::Lost || chat->whereabouts() != Whereabouts::Cut)
                lookFor(chat);
            chat->open();
        }
        return;
    }
    const bool forGood = state != join::State::Lost && state != join::State::Joining;
    for (PrivateChat *chat : std::as_const(m_chats))
        chat->close(forGood);
}

/// Returns the place of `person` now, under whatever nick, or else the present owner of their nick; nothing when there
/// is none.
std::optional<muc::Identity> PrivateChats::whereIs(const muc::Identity &person) const
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

/// Looks for the partner of a chat, after we have come in, perhaps again.
void PrivateChats::lookFor(PrivateChat *chat)
{
    if (const auto person = whereIs(chat->person()))
        chat->meet(*person, m_info.occupantIds, false);
    else
        chat->notFound();
}

void PrivateChats::sessionLost()
{
    for (PrivateChat *chat : std::as_const(m_chats))
        chat->sessionLost();
}

void PrivateChats::setInfo(const muc::RoomInfo &info)
{
    const bool isFirst = !std::exchange(m_informed, true);
    const bool newlyTrusted = info.occupantIds && !m_info.occupantIds;
    m_info = info;
    m_refusal.clear();
    if (m_state == join::State::Joined) {
        for (PrivateChat *chat : std::as_const(m_chats)) {
            const bool waited = isFirst && chat->isKept();
            if (waited || (newlyTrusted && chat->canStartAnew())) // What was not proven may be by now.
                lookFor(chat);
            if (waited)
                chat->open();
        }
    }
    if (isFirst)
        reconsider();
}

} // namespace parlour
