// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/direct/directchat.h"

#include "model/avatar/personpictures.h"
#include "model/direct/directtexts.h"
#include "model/people/nickcolor.h"
#include "network/stream.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/direct/directstanzas.h"
#include "protocol/text/foreign.h"

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
    , m_typing(*m_conversation.composer(), [this](direct::ChatState state) { return m_channel.tell(state); })
    , m_seenMarks(
          m_conversation,
          {[this] { return m_channel.tellsReading(); }, [this](const QString &id) { return m_channel.tellRead(id); }})
    , m_preferences(place.clock)
{
    m_preferences.setPrivate(true);
    connect(&m_typing, &Typing::changed, this, &DirectChat::typingChanged);
    connect(&m_channel, &Channel::openChanged, &m_seenMarks, &SeenMarks::resume);
    m_conversation.restoreDraft();
    m_conversation.share(archive, place.stream);
    m_conversation.sendQueue().restore();
    connect(&place.roster, &Roster::changed, this, [this] {
        Q_EMIT contactChanged();
        Q_EMIT presenceChanged();
    });
    connect(&place.blocked, &BlockList::changed, this, &DirectChat::contactChanged);
    connect(&place.roster, &Roster::presenceChanged, this, [this](const Jid &contact) {
        if (contact != this->peer())
            return;
        if (roster::isSeen(m_place.roster.item(contact).subscription) && !isThere())
            m_typing.hear(direct::ChatState::Active);
        Q_EMIT presenceChanged();
    });
    watchPictures();
}

void DirectChat::watchPictures()
{
    if (!m_place.pictures)
        return;
    m_conversation.timeline()->setPictures([this](const timeline::Entry &entry) {
        return m_place.pictures->ofPerson(entry.own ? m_place.account : peer());
    });
    connect(m_place.pictures, &PersonPictures::changed, this, [this](const Jid &person) {
        if (person == peer())
            Q_EMIT pictureChanged();
        if (person == peer() || person == m_place.account)
            m_conversation.timeline()->showPictures();
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

QUrl DirectChat::picture() const
{
    return m_place.pictures ? m_place.pictures->ofPerson(peer()) : QUrl();
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
    return device && muc::isFree(device->presence.show);
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

/// Returns the author as one of the two.
template <typename Said>
static onetoone::Side side(const Said &said, const DirectPlace &place)
{
    return {.nick = said.own ? place.nick() : place.roster.nameOf(said.peer),
            .id = (said.own ? place.account : said.peer).bare(),
            .own = said.own};
}

timeline::Entry DirectChat::entry(const direct::Message &message, const DirectPlace &place, bool historic)
{
    auto entry = onetoone::entry(message, side(message, place), place.clock());
    entry.repeated = message.sentAt.has_value();
    entry.direct = true;
    entry.markable = message.markable;
    entry.historic = historic;
    if (message.tombstone) {
        history::Message buried;
        buried.hidden = history::Hidden::Retracted;
        timeline::revise(entry, buried);
    }
    return entry;
}

std::optional<Action> DirectChat::action(const direct::Acted &acted, const DirectPlace &place, const QDateTime &time)
{
    auto action = onetoone::action(acted.act, side(acted, place), time);
    if (action)
        action->id = acted.stanzaId;
    return action;
}

Action DirectChat::action(const direct::Receipt &receipt, const DirectPlace &place, bool isLive)
{
    return {.kind = receipt.displayed ? Action::Kind::Display : Action::Kind::Receipt,
            .target = receipt.id,
            .occupantId = receipt.peer.bare(),
            .isWitnessed = isLive,
            .time = place.clock(),
            .id = receipt.stanzaId};
}

/// Takes a receipt, which also proves that a message in doubt has arrived.
void DirectChat::receive(const direct::Receipt &receipt)
{
    m_channel.arrived(receipt.id);
    m_conversation.act(action(receipt, m_place, true));
}

void DirectChat::takeFound(const direct::Archived &archived)
{
    auto *search = m_conversation.archiveSearch();
    if (!search)
        return;
    muc::Archived found {archived.result};
    if (const auto &message = archived.message; message && message->peer == peer() && !message->tombstone) {
        found.message.emplace();
        found.message->nick = side(*message, m_place).nick;
        found.message->body = message->body;
        found.message->stanzaId = message->stanzaId;
        found.message->sentAt = message->sentAt;
    }
    search->collect(found);
}

QString DirectChat::typingText() const
{
    return m_typing.isOthers() ? tr("%1 is typing...").arg(named(name())) : QString();
}

void DirectChat::receive(const direct::Message &message)
{
    if (!message.own)
        m_typing.hear(direct::ChatState::Active);
    auto said = entry(message, m_place, false);
    // Servers pass on a delay stamp that the sender wrote: it moves nothing in front of earlier messages.
    if (const auto *last = m_conversation.timeline()->lastKept(); last && said.repeated)
        said.time = std::max(said.time, std::min(last->time, m_place.clock()));
    m_conversation.hear(said);
    const bool isAsked = message.wantsReceipt && !message.own && !message.id.isEmpty();
    if (isAsked && m_place.roster.seesUs(peer())) // Nobody else learns that we are there.
        m_place.stream.send(direct::receipt(message.from, message.id));
}

} // namespace parlour
