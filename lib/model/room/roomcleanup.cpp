// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomcleanup.h"

#include "model/people/moderationtexts.h"
#include "model/people/occupantmodel.h"
#include "model/room/roomwords.h"
#include "protocol/address/nickname.h"
#include "protocol/muc/admin.h"

using namespace Qt::StringLiterals;

namespace parlour {

using permission::ModerationAction;
using permission::Obstacle;

void RoomCleanup::hear(const QString &nick, const QString &stanzaId)
{
    if (const auto occupant = m_occupants.find(nick))
        m_speakers.hear(muc::identity(*occupant), stanzaId);
}

bool RoomCleanup::isModerator() const
{
    return m_place.isInside() && m_place.self.role == muc::Role::Moderator;
}

muc::Affiliation RoomCleanup::affiliation(const muc::Identity &person) const
{
    const auto present = m_occupants.find(person);
    return present                 ? present->affiliation
        : person.address.isEmpty() ? muc::Affiliation::None
                                   : m_occupants.affiliationOf(person.address);
}

QString RoomCleanup::banObstacle(const muc::Identity &person) const
{
    if (person.address == m_place.account.bare())
        return moderationtexts::obstacle(Obstacle::Oneself);
    if (m_place.self.affiliation < muc::Affiliation::Admin)
        return moderationtexts::obstacle(Obstacle::NeedsAdmin);
    if (const auto present = m_occupants.find(person))
        return moderationtexts::obstacle(permission::obstacle(ModerationAction::Ban, m_place.self, *present));
    if (!person.address.isEmpty())
        return {};
    return RoomWords::tr("%1 is not here any more, and the room does not tell their address.").arg(named(person.nick));
}

void RoomCleanup::remove(const QString &stanzaId, const QString &reason, QObject *context, const Done &done) const
{
    ask(acting::moderation(m_moderates, stanzaId, reason), context, done);
}

void RoomCleanup::ban(const muc::Identity &person, const QString &reason, QObject *context, const Done &done) const
{
    const auto present = m_occupants.find(person);
    const QString address = present && !present->address.isEmpty() ? present->address : person.address;
    const QString nick = present && address.isEmpty() ? present->nick : QString();
    ask(muc::setAffiliation(address, muc::Affiliation::Outcast, reason, nick), context, done);
}

void RoomCleanup::ask(const QDomElement &payload, QObject *context, const Done &done) const
{
    m_place.stream.ask(m_place.room, u"set"_s, payload, context, [done](const IqReply &reply) {
        const auto *failure = std::get_if<IqFailure>(&reply);
        done(failure ? std::optional(*failure) : std::nullopt);
    });
}

} // namespace parlour
