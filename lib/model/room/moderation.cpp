// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/moderation.h"

#include "model/room/moderationtexts.h"
#include "model/room/occupantmodel.h"
#include "model/room/roomtexts.h"
#include "network/stream.h"
#include "protocol/muc/admin.h"

using namespace Qt::StringLiterals;

namespace parlour {

using permission::Deed;
using permission::Obstacle;

Moderation::Moderation(Stream &stream, const OccupantModel &occupants, const muc::Occupant &self, const Jid &room,
                       QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_occupants(occupants)
    , m_self(self)
    , m_room(room.toBare())
{
}

QList<DeedOffer> Moderation::offers(const QString &nick) const
{
    static constexpr std::array Deeds {
        Deed::GrantVoice, Deed::RevokeVoice,     Deed::Kick,      Deed::Ban,       Deed::GrantModerator,
        Deed::MakeMember, Deed::RevokeModerator, Deed::MakeAdmin, Deed::MakeOwner, Deed::TakeAffiliation,
    };
    const auto other = m_occupants.find(nick);
    const bool powerless = m_self.role != muc::Role::Moderator && m_self.affiliation < muc::Affiliation::Admin;
    if (!other || powerless)
        return {};
    QList<DeedOffer> offers;
    for (const auto deed : Deeds) {
        const auto obstacle = permission::obstacle(deed, m_self, *other);
        if (obstacle == Obstacle::Already || obstacle == Obstacle::Oneself)
            continue;
        auto offer = moderationtexts::offer(deed, nick);
        offer.obstacle = moderationtexts::obstacle(obstacle);
        offers << offer;
    }
    return offers;
}

void Moderation::perform(Deed deed, const QString &nick, const QString &reason)
{
    const auto other = m_occupants.find(nick);
    if (!other)
        return Q_EMIT failed(tr("%1 is not here any more.").arg(nick));
    const auto given = permission::standing(deed);
    const QString address = other->address;
    const auto payload = given.role
        ? muc::setRole(nick, *given.role, reason)
        : muc::setAffiliation(address, *given.affiliation, reason, address.isEmpty() ? nick : QString());
    ask(deed, nick, payload);
}

QString Moderation::attempt(Deed deed, const QString &target, const QString &reason)
{
    if (const auto other = m_occupants.find(target)) {
        const auto obstacle = permission::obstacle(deed, m_self, *other);
        if (obstacle == Obstacle::None)
            perform(deed, target, reason);
        return moderationtexts::obstacle(obstacle);
    }
    const auto address = Jid::parse(target);
    const bool isAddress = address && (target.contains(u'.') || target.contains(u'@'));
    if (deed != Deed::Ban || !isAddress)
        return tr("There is nobody called %1 here.").arg(target);
    if (m_self.affiliation < muc::Affiliation::Admin)
        return moderationtexts::obstacle(Obstacle::NeedsAdmin);
    ask(deed, address->bare(), muc::setAffiliation(address->bare(), muc::Affiliation::Outcast, reason));
    return {};
}

void Moderation::ask(Deed deed, const QString &who, const QDomElement &payload)
{
    m_stream.ask(m_room, u"set"_s, payload, this, [this, deed, who](const IqReply &reply) {
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            Q_EMIT failed(tr("%1 That did not work. %2")
                              .arg(moderationtexts::offer(deed, who).question, roomtexts::failure(*failure)));
    });
}

} // namespace parlour
