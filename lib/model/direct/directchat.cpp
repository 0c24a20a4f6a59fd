// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/directchat.h"

#include "model/direct/directtexts.h"
#include "model/people/nickcolor.h"
#include "network/stream.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/direct/directstanzas.h"
#include "protocol/text/foreign.h"

#include <algorithm>

namespace parlour {

using history::Action;

QString DirectCommands::obey(const command::Line &)
{
    return DirectChat::tr("Here there is no command but /me. Write //... to say it.");
}

DirectChat::DirectChat(const DirectPlace &place, const Jid &peer, ArchiveSync &archive, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_channel(place, peer)
    , m_conversation(m_channel, m_commands, place.store, place.clock)
{
    m_conversation.restoreDraft();
    m_conversation.share(archive);
    m_conversation.sendQueue().restore();
    connect(&place.roster, &Roster::changed, this, [this] {
        Q_EMIT contactChanged();
        Q_EMIT presenceChanged();
    });
    connect(&place.blocked, &BlockList::changed, this, &DirectChat::contactChanged);
    connect(&place.roster, &Roster::presenceChanged, this, [this](const Jid &contact) {
        if (contact == this->peer())
            Q_EMIT presenceChanged();
    });
}

DirectChat::~DirectChat() = default;

QString DirectChat::shownAddress() const
{
    return lookalike::shownAddress(address());
}

QString DirectChat::nameInText() const
{
    return named(name());
}

QString DirectChat::initials() const
{
    return parlour::initials(name());
}

QColor DirectChat::colorOnLight() const
{
    return nickColor(name(), false);
}

QColor DirectChat::colorOnDark() const
{
    return nickColor(name(), true);
}

bool DirectChat::isStranger() const
{
    return m_place.roster.isHere() && !m_place.roster.knows(peer()) && peer() != m_place.account;
}

QString DirectChat::subscriptionText() const
{
    const bool isContact = m_place.roster.knows(peer());
    return isContact ? directtexts::subscription(m_place.roster.item(peer()), name()) : QString();
}

bool DirectChat::isFree() const
{
    const auto device = m_place.roster.presence(peer());
    const auto show = device ? device->presence.show : muc::Show::Away;
    return show == muc::Show::Available || show == muc::Show::Chat;
}

QString DirectChat::presenceWord() const
{
    const bool isSeen = roster::isSeen(m_place.roster.item(peer()).subscription);
    const bool isOnline = m_place.stream.state() == Stream::State::Online;
    return isSeen && isOnline ? directtexts::presenceWord(m_place.roster.presence(peer())) : QString();
}

QString DirectChat::presenceText() const
{
    const auto device = m_place.roster.presence(peer());
    const QString idle = directtexts::idle(device, m_place.clock());
    const QString text = device ? device->presence.text : QString();
    if (idle.isEmpty() || text.isEmpty())
        return idle + text;
    return tr("%1 – %2").arg(isolated(text), idle);
}

QString DirectChat::status() const
{
    const QString word = presenceWord();
    const QString text = presenceText();
    if (word.isEmpty())
        return subscriptionText();
    return text.isEmpty() ? word : tr("%1: %2").arg(word, isolated(text));
}

timeline::Entry DirectChat::entry(const direct::Message &message, const DirectPlace &place, bool historic)
{
    const Jid author = message.own ? place.account : message.peer;
    const auto now = place.clock();
    auto entry = timeline::said(message.own ? place.nick() : place.roster.nameOf(message.peer), message.body,
                                message.sentAt ? std::min(*message.sentAt, now) : now);
    if (message.reply)
        entry.reply = history::Reply {message.reply->id, {}, message.reply->quote};
    entry.file = message.file;
    entry.id = message.id;
    entry.originId = message.originId;
    entry.stanzaId = message.stanzaId;
    entry.occupantId = author.bare();
    entry.corrects = message.corrects;
    entry.own = message.own;
    entry.archived = message.archived;
    entry.cut = message.cut;
    entry.unstyled = message.unstyled;
    entry.repeated = message.sentAt.has_value();
    entry.direct = true;
    entry.historic = historic;
    if (message.tombstone) {
        history::Message buried;
        buried.hidden = history::Hidden::Retracted;
        timeline::revise(entry, buried);
    }
    return entry;
}

/// Nobody moderates between two people.
std::optional<Action> DirectChat::action(const direct::Acted &acted, const DirectPlace &place, const QDateTime &time)
{
    const Jid author = acted.own ? place.account : acted.peer;
    Action action;
    action.occupantId = author.bare();
    action.time = time;
    action.own = acted.own;
    action.id = acted.stanzaId;
    action.nick = acted.own ? place.nick() : place.roster.nameOf(acted.peer);
    if (const auto *retraction = std::get_if<acting::Retraction>(&acted.act)) {
        action.target = retraction->target;
        return action;
    }
    const auto *reactions = std::get_if<acting::Reactions>(&acted.act);
    if (!reactions)
        return std::nullopt;
    action.kind = Action::Kind::Reactions;
    action.target = reactions->target;
    action.emoji = reactions->emoji;
    return action;
}

void DirectChat::receive(const direct::Message &message)
{
    auto said = entry(message, m_place, false);
    // Servers hand on a note of theirs that the sender wrote: it dates nothing back behind what was said before.
    if (const auto *last = m_conversation.timeline()->lastKept(); last && said.repeated)
        said.time = std::max(said.time, std::min(last->time, m_place.clock()));
    m_conversation.hear(said);
    const bool isAsked = message.wantsReceipt && !message.own && !message.id.isEmpty();
    if (isAsked && m_place.roster.seesUs(peer())) // Nobody else learns that we are there.
        m_place.stream.send(direct::receipt(message.from, message.id));
}

} // namespace parlour
