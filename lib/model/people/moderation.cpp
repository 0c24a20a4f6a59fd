// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/moderation.h"

#include "model/people/moderationtexts.h"
#include "model/people/occupantmodel.h"
#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"
#include "protocol/address/xmpplink.h"
#include "protocol/muc/admin.h"

using namespace Qt::StringLiterals;

namespace parlour {

using permission::ModerationAction;
using permission::Obstacle;

QString ModerationOffer::acceptText() const
{
    return QString(text).remove(u"..."_s).trimmed();
}

Moderation::Moderation(Stream &stream, const OccupantModel &occupants, const muc::Occupant &self, const Jid &room,
                       QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_occupants(occupants)
    , m_self(self)
    , m_room(room.toBare())
{
}

QList<ModerationOffer> Moderation::offers(const muc::Identity &person) const
{
    static constexpr std::array Actions {
        ModerationAction::GrantVoice,
        ModerationAction::RevokeVoice,
        ModerationAction::Kick,
        ModerationAction::Ban,
        ModerationAction::GrantModerator,
        ModerationAction::MakeMember,
        ModerationAction::RevokeModerator,
        ModerationAction::MakeAdmin,
        ModerationAction::MakeOwner,
        ModerationAction::TakeAffiliation,
    };
    const auto other = m_occupants.find(person);
    const bool powerless = m_self.role != muc::Role::Moderator && m_self.affiliation < muc::Affiliation::Admin;
    if (!other || powerless)
        return {};
    QList<ModerationOffer> offers;
    for (const auto action : Actions) {
        const auto obstacle = permission::obstacle(action, m_self, *other);
        if (obstacle == Obstacle::Already || obstacle == Obstacle::Oneself)
            continue;
        auto offer = moderationtexts::offer(action, other->nick);
        offer.obstacle = moderationtexts::obstacle(obstacle);
        offer.person = muc::identity(*other);
        offer.warning = m_occupants.remark(offer.person);
        offers << offer;
    }
    return offers;
}

void Moderation::perform(const ModerationOffer &offer, const QString &reason)
{
    if (const auto other = m_occupants.find(offer.person))
        return act(offer.action, *other, reason);
    Q_EMIT failed(moderationtexts::absence(offer.person.nick, m_occupants.find(offer.person.nick).has_value()));
}

void Moderation::act(ModerationAction action, const muc::Occupant &other, const QString &reason)
{
    const auto given = permission::standing(action);
    const QString hidden = other.address.isEmpty() ? other.nick : QString();
    ask(action, other.nick,
        given.role ? muc::setRole(other.nick, *given.role, reason)
                   : muc::setAffiliation(other.address, *given.affiliation, reason, hidden));
}

QString Moderation::attempt(ModerationAction action, const QString &target, const QString &reason)
{
    if (const auto other = m_occupants.find(target)) {
        const auto obstacle = permission::obstacle(action, m_self, *other);
        if (obstacle == Obstacle::None)
            act(action, *other, reason);
        return moderationtexts::obstacle(obstacle);
    }
    const auto address = XmppLink::isLink(target) ? XmppLink::address(target) : Jid::parse(target);
    const bool isAddress = address && (target.contains(u'.') || target.contains(u'@'));
    if (action != ModerationAction::Ban || !isAddress)
        return tr("There is nobody called %1 here.").arg(named(target));
    if (m_self.affiliation < muc::Affiliation::Admin)
        return moderationtexts::obstacle(Obstacle::NeedsAdmin);
    ask(action, address->bare(), muc::setAffiliation(address->bare(), muc::Affiliation::Outcast, reason));
    return {};
}

void Moderation::ask(ModerationAction action, const QString &who, const QDomElement &payload)
{
    m_stream.ask(m_room, u"set"_s, payload, this, [this, action, who](const IqReply &reply) {
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            Q_EMIT failed(tr("%1 That did not work. %2")
                              .arg(moderationtexts::offer(action, who).question, failuretexts::sentence(*failure)));
    });
}

} // namespace parlour
