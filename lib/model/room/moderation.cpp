// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/moderation.h"

#include "model/room/moderationtexts.h"
#include "model/room/occupantmodel.h"
#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
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

QList<DeedOffer> Moderation::offers(const muc::Identity &person) const
{
    static constexpr std::array Deeds {
        Deed::GrantVoice, Deed::RevokeVoice,     Deed::Kick,      Deed::Ban,       Deed::GrantModerator,
        Deed::MakeMember, Deed::RevokeModerator, Deed::MakeAdmin, Deed::MakeOwner, Deed::TakeAffiliation,
    };
    const auto other = m_occupants.find(person);
    const bool powerless = m_self.role != muc::Role::Moderator && m_self.affiliation < muc::Affiliation::Admin;
    if (!other || powerless)
        return {};
    QList<DeedOffer> offers;
    for (const auto deed : Deeds) {
        const auto obstacle = permission::obstacle(deed, m_self, *other);
        if (obstacle == Obstacle::Already || obstacle == Obstacle::Oneself)
            continue;
        auto offer = moderationtexts::offer(deed, other->nick);
        offer.obstacle = moderationtexts::obstacle(obstacle);
        offer.person = muc::identity(*other);
        offer.warning = m_occupants.remark(offer.person);
        offers << offer;
    }
    return offers;
}

void Moderation::perform(const DeedOffer &offer, const QString &reason)
{
    if (const auto other = m_occupants.find(offer.person))
        return act(offer.deed, *other, reason);
    Q_EMIT failed(moderationtexts::absence(offer.person.nick, m_occupants.find(offer.person.nick).has_value()));
}

void Moderation::act(Deed deed, const muc::Occupant &other, const QString &reason)
{
    const auto given = permission::standing(deed);
    const QString hidden = other.address.isEmpty() ? other.nick : QString();
    ask(deed, other.nick,
        given.role ? muc::setRole(other.nick, *given.role, reason)
                   : muc::setAffiliation(other.address, *given.affiliation, reason, hidden));
}

QString Moderation::attempt(Deed deed, const QString &target, const QString &reason)
{
    if (const auto other = m_occupants.find(target)) {
        const auto obstacle = permission::obstacle(deed, m_self, *other);
        if (obstacle == Obstacle::None)
            act(deed, *other, reason);
        return moderationtexts::obstacle(obstacle);
    }
    const auto address = Jid::parse(target);
    const bool isAddress = address && (target.contains(u'.') || target.contains(u'@'));
    if (deed != Deed::Ban || !isAddress)
        return tr("There is nobody called %1 here.").arg(named(target));
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
                              .arg(moderationtexts::offer(deed, who).question, failuretexts::sentence(*failure)));
    });
}

} // namespace parlour
