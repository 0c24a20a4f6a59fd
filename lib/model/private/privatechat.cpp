// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/private/privatechat.h"

#include "model/people/occupantmodel.h"
#include "model/private/privatetexts.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"

namespace parlour {

static constexpr int MaxRows = 2000;

QString PrivateCommands::obey(const command::Line &)
{
    return PrivateChat::tr("Commands are typed in the room. Write //... to say it.");
}

PrivateChat::PrivateChat(const PrivatePlace &place, const muc::Identity &person,
                         const std::optional<history::Key> &kept, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_person(person)
    , m_channel(place, person.nick, kept)
    , m_conversation(m_channel, m_commands, place.store, place.clock)
{
    m_conversation.timeline()->setLimit(MaxRows);
    if (isKept()) { // Else the next one of that nick would get the draft.
        m_conversation.restoreDraft();
        m_conversation.keepHistory();
    }
    m_conversation.acting()->setWitness(
        [this](const timeline::Entry &entry) { return canWrite() && m_since.isValid() && entry.time >= m_since; });
    tellReach();
    connect(&m_channel, &PrivateChannel::forbidden, this, &PrivateChat::forbidden);
    connect(&m_channel, &PrivateChannel::outside, this, &PrivateChat::outside);
    connect(&m_place.occupants, &OccupantModel::remarksChanged, this, &PrivateChat::whereaboutsChanged);
}

PrivateChat::~PrivateChat() = default;

QString PrivateChat::nickInText() const
{
    return named(nick());
}

QString PrivateChat::explanation() const
{
    return privatetexts::explanation(nick(), lookalike::shownDomain(m_place.room.domain()));
}

void PrivateChat::setIgnored(bool ignored)
{
    if (std::exchange(m_ignored, ignored) != ignored)
        Q_EMIT ignoredChanged();
}

QString PrivateChat::remark() const
{
    return m_place.occupants.remark(m_person);
}

QString PrivateChat::stateWord() const
{
    return privatetexts::stateWord(m_whereabouts);
}

QString PrivateChat::stateText() const
{
    return privatetexts::stateText(m_whereabouts, nick());
}

void PrivateChat::restore(QList<UnconfirmedMessage> messages)
{
    for (auto &message : messages) {
        if (message.problem.isEmpty())
            message.problem = message.handedOver
                ? tr("Parlour ended before the room confirmed it. It may have arrived.")
                : tr("Parlour ended before it could be sent.");
    }
    m_conversation.sendQueue().take(messages);
}

/// Returns the author as one of the two.
static onetoone::Side side(const muc::PrivateSender &sender, const PrivatePlace &place, const muc::Identity &person)
{
    if (sender.copy)
        return {.nick = place.self.nick, .id = place.account.bare(), .own = true};
    return {.nick = person.nick, .id = person.occupantId};
}

void PrivateChat::receive(const muc::PrivateMessage &message)
{
    const auto entry = onetoone::entry(message, side(message, m_place, m_person), m_conversation.now());
    if (message.copy && m_conversation.timeline()->findOwn(message.id) >= 0)
        return;
    if (isKept())
        m_conversation.hear(entry);
    else
        m_conversation.add(entry);
}

std::optional<history::Action> PrivateChat::action(const muc::PrivateActed &acted, const PrivatePlace &place,
                                                   const muc::Identity &person)
{
    const auto now = place.clock();
    return onetoone::action(acted.act, side(acted, place, person), std::min(acted.sentAt.value_or(now), now));
}

void PrivateChat::receive(const muc::PrivateActed &acted)
{
    if (const auto done = action(acted, m_place, m_person))
        m_conversation.act(*done);
}

bool PrivateChat::bounce(const muc::PrivateFailure &failure)
{
    if (!holds(failure.id) && !m_channel.hasActed(failure.id))
        return false;
    m_channel.bounce(failure);
    return true;
}

void PrivateChat::setWhereabouts(Whereabouts whereabouts)
{
    if (m_whereabouts == whereabouts)
        return;
    if (whereabouts == Whereabouts::Here && m_whereabouts != Whereabouts::Cut)
        m_since = m_place.clock();
    m_whereabouts = whereabouts;
    tellReach();
    Q_EMIT whereaboutsChanged();
}

void PrivateChat::tellReach()
{
    m_channel.setReach(m_whereabouts == Whereabouts::Here, canWrite() ? QString() : stateText());
}

void PrivateChat::meet(const muc::Identity &present, bool idsTrusted, bool proven)
{
    switch (muc::likeness(m_person, present, idsTrusted)) {
    case muc::Likeness::Same:
        return follow(present);
    case muc::Likeness::Different:
        if (m_whereabouts != Whereabouts::Replaced)
            m_conversation.notice(privatetexts::stateText(Whereabouts::Replaced, nick()));
        return setWhereabouts(Whereabouts::Replaced);
    case muc::Likeness::Unknown:
        if (proven)
            return follow(present);
        if (m_whereabouts != Whereabouts::Unproven)
            m_conversation.notice(privatetexts::stateText(Whereabouts::Unproven, nick()));
        return setWhereabouts(Whereabouts::Unproven);
    }
}

void PrivateChat::follow(const muc::Identity &present)
{
    const QString before = nick();
    const bool wasAway = m_whereabouts == Whereabouts::Gone || canStartAnew();
    m_person.nick = present.nick;
    m_person.stay = present.stay;
    if (!present.occupantId.isEmpty())
        m_person.occupantId = present.occupantId;
    if (!present.address.isEmpty())
        m_person.address = present.address;
    m_channel.setOther(nick());
    if (before != present.nick) {
        m_conversation.notice(tr("%1 is called %2 now.").arg(named(before), named(present.nick)));
        Q_EMIT nickChanged();
    } else if (wasAway) {
        m_conversation.notice(tr("%1 is in the room again.").arg(nickInText()));
    }
    setWhereabouts(Whereabouts::Here);
}

void PrivateChat::left(const QString &sentence)
{
    if (m_whereabouts != Whereabouts::Gone)
        m_conversation.notice(sentence);
    setWhereabouts(Whereabouts::Gone);
}

void PrivateChat::notFound()
{
    if (canWrite())
        m_conversation.notice(privatetexts::stateText(Whereabouts::Gone, nick()));
    setWhereabouts(Whereabouts::Gone);
}

void PrivateChat::open()
{
    if (m_whereabouts == Whereabouts::Cut)
        setWhereabouts(Whereabouts::Here);
    m_channel.open();
}

void PrivateChat::close(bool forGood)
{
    m_channel.close(forGood);
    if (forGood)
        setWhereabouts(Whereabouts::Outside);
    else if (m_whereabouts == Whereabouts::Here)
        setWhereabouts(Whereabouts::Cut);
}

} // namespace parlour
