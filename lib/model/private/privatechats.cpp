// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/private/privatechats.h"

#include "model/people/moderationtexts.h"
#include "model/people/occupantmodel.h"
#include "model/private/privatetexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
#include "storage/history/occupantkey.h"

namespace parlour {

PrivateChats::PrivateChats(const PrivatePlace &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
{
    connect(&m_place.store, &HistoryStore::recovered, this, &PrivateChats::restore);
}

PrivateChats::~PrivateChats() = default;

/// Adds a chat. A person whose identity the room vouches for has one chat with us, under whatever nick.
PrivateChat *PrivateChats::add(const muc::Identity &person)
{
    const QString &id = person.occupantId;
    if (!m_info.occupantIds || id.isEmpty())
        return add(person, std::nullopt);
    const auto known = m_kept.constFind(id);
    if (known == m_kept.cend())
        return add(person, history::occupantKey(m_place.account.bare(), m_place.room.bare(), person.nick, id));
    m_place.store.setClosed(*known, false);
    return add(person, *known);
}

PrivateChat *PrivateChats::add(const muc::Identity &person, const std::optional<history::Key> &kept)
{
    auto *chat = new PrivateChat(m_place, person, kept, this);
    if (kept)
        m_kept.insert(person.occupantId, *kept);
    connect(chat, &PrivateChat::outside, this, &PrivateChats::outside);
    connect(chat, &PrivateChat::forbidden, this, [this](const QString &sentence) { m_refusal = sentence; });
    connect(chat, &PrivateChat::nickChanged, this, &PrivateChats::tellIgnored);
    chat->setIgnored(isIgnored(person));
    m_chats << chat;
    Q_EMIT added(chat);
    return chat;
}

void PrivateChats::close(PrivateChat *chat)
{
    if (!m_chats.removeOne(chat))
        return;
    chat->conversation()->discardAll();
    if (chat->isKept())
        m_place.store.setClosed(chat->key(), true);
    Q_EMIT removed(chat);
    chat->deleteLater();
}

PrivateChat *PrivateChats::under(const history::Key &key) const
{
    const auto found = std::ranges::find(m_chats, key, &PrivateChat::key);
    return found == m_chats.end() ? nullptr : *found;
}

PrivateChat *PrivateChats::reopen(const history::Key &key)
{
    PrivateChat *open = under(key);
    if (open || m_kept.value(history::occupantId(key)) != key)
        return open;
    m_place.store.setClosed(key, false);
    return recall(key);
}

void PrivateChats::discardAll()
{
    for (PrivateChat *chat : std::as_const(m_chats))
        chat->conversation()->discardAll();
}

/// Returns a rule of the room, or its server, that forbids private messages.
QString PrivateChats::rule(const QString &nick) const
{
    using muc::PrivateMessages;
    using muc::Role;
    if (m_state != join::State::Joined)
        return tr("You are not in the room.");
    if (nick == m_place.self.nick)
        return tr("That is you.");
    if (m_info.privateMessages == PrivateMessages::Nobody)
        return tr("This room does not allow private messages.");
    if (m_info.privateMessages == PrivateMessages::Participants && !muc::hasVoice(m_place.self.role))
        return tr("Only people with a voice may write privately here.");
    if (m_info.privateMessages == PrivateMessages::Moderators && m_place.self.role < Role::Moderator)
        return tr("Only moderators may write privately here.");
    const QString reached = preparedNick(nick);
    const bool isAnothers = reached != nick && m_place.occupants.find(reached); // A message would go to them.
    if (isAnothers || reached.isEmpty() || !m_place.room.withForeignResource(nick))
        return tr("The room allows a name that cannot be written to.");
    return {};
}

QString PrivateChats::obstacle(const QString &nick) const
{
    const QString rule = this->rule(nick);
    if (!rule.isEmpty() || m_place.occupants.find(nick))
        return rule;
    return tr("There is nobody called %1 here.").arg(named(nick));
}

QString PrivateChats::obstacle(const muc::Identity &person) const
{
    const auto occupant = m_place.occupants.find(person);
    if (occupant || m_state != join::State::Joined)
        return rule(occupant ? occupant->nick : person.nick);
    return moderationtexts::absence(person.nick, m_place.occupants.find(person.nick).has_value());
}

/// Returns the chat with `person`, who is here under that nick.
PrivateChat *PrivateChats::with(const muc::Identity &person) const
{
    for (PrivateChat *chat : m_chats) {
        const bool here = chat->canWrite() && chat->nick() == person.nick;
        const auto likeness = muc::likeness(chat->person(), person, m_info.occupantIds);
        if (likeness == muc::Likeness::Same || (here && likeness == muc::Likeness::Unknown))
            return chat;
    }
    return nullptr;
}

QString PrivateChats::say(const QString &nick, const QString &text)
{
    if (const QString problem = obstacle(nick); !problem.isEmpty())
        return problem;
    return say(*m_place.occupants.find(nick), text);
}

QString PrivateChats::say(const muc::Occupant &occupant, const QString &text)
{
    const auto person = muc::identity(occupant);
    PrivateChat *chat = with(person);
    if (!chat) {
        chat = add(person);
        chat->open();
    }
    chat->follow(person);
    chat->conversation()->send(text);
    Q_EMIT opened(chat);
    return {};
}

QString PrivateChats::title(const QString &nick, const QString &room)
{
    return privatetexts::title(nick, room);
}

QString PrivateChats::open(const muc::Identity &person)
{
    if (const QString problem = obstacle(person); !problem.isEmpty())
        return problem;
    return say(*m_place.occupants.find(person), {});
}

void PrivateChats::startAnew(PrivateChat *chat)
{
    say(chat->nick(), {});
}

} // namespace parlour
