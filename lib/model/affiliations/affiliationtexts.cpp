// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/affiliations/affiliationtexts.h"

#include "model/affiliations/affiliations.h"
#include "model/texts/failuretexts.h"
#include "model/texts/listed.h"
#include "protocol/address/lookalike.h"
#include "protocol/text/foreign.h"

namespace parlour::affiliationtexts {

using muc::Affiliation;

/// Returns an address for use in a sentence.
static QString shown(const QString &address)
{
    return isolated(lookalike::shownAddress(address));
}

bool isForbidden(const IqFailure &failure)
{
    const auto condition = failure.error.condition;
    return failure.kind == IqFailure::Kind::Refused
        && (condition == ErrorCondition::Forbidden || condition == ErrorCondition::NotAllowed);
}

QString forbidden(Affiliation list)
{
    return list >= Affiliation::Admin ? Affiliations::tr("The room shows this list to its owners only.")
                                      : Affiliations::tr("The room shows this list to its owners and admins only.");
}

QString outcome(const AffiliationChange &change)
{
    switch (change.after) {
    case Affiliation::Owner:
        return Affiliations::tr("Owner");
    case Affiliation::Admin:
        return Affiliations::tr("Admin");
    case Affiliation::Member:
        return Affiliations::tr("Member");
    case Affiliation::Outcast:
        return Affiliations::tr("Banned");
    case Affiliation::None:
        if (change.before != Affiliation::Outcast)
            return Affiliations::tr("Removed");
        return change.invite ? Affiliations::tr("Unbanned and invited") : Affiliations::tr("Unbanned");
    }
    Q_UNREACHABLE_RETURN({});
}

static QString refusedBecause(const AffiliationChange &change, ErrorCondition condition, bool self)
{
    if (condition == ErrorCondition::Conflict || (self && condition == ErrorCondition::NotAllowed))
        return Affiliations::tr("The room must keep at least one owner.");
    if (condition == ErrorCondition::NotAllowed)
        return Affiliations::tr("You may not do this to them: they rank as high as you, or higher.");
    if (condition == ErrorCondition::Forbidden)
        return Affiliations::tr("You may not change this list.");
    const bool malformed = condition == ErrorCondition::JidMalformed || condition == ErrorCondition::BadRequest
        || condition == ErrorCondition::NotAcceptable;
    if (malformed)
        return Affiliations::tr("The room does not accept the address %1.").arg(shown(change.address));
    if (condition == ErrorCondition::ItemNotFound)
        return Affiliations::tr("The room does not know this address.");
    return {};
}

QString refusal(const AffiliationChange &change, const IqFailure &failure, bool self)
{
    if (failure.kind != IqFailure::Kind::Refused)
        return failuretexts::sentence(failure);
    const QString sentence = refusedBecause(change, failure.error.condition, self);
    return sentence.isEmpty() ? failuretexts::sentence(failure) : sentence;
}

static QString title(Affiliation before, Affiliation after, const QStringList &addresses)
{
    const int count = int(addresses.size());
    const QString who = count == 1 ? shown(addresses.first()) : Affiliations::tr("%n addresses", "", count);
    switch (after) {
    case Affiliation::Owner:
        return count == 1 ? Affiliations::tr("Make %1 an owner?").arg(who)
                          : Affiliations::tr("Make %1 owners?").arg(who);
    case Affiliation::Admin:
        return count == 1 ? Affiliations::tr("Make %1 an admin?").arg(who)
                          : Affiliations::tr("Make %1 admins?").arg(who);
    case Affiliation::Member:
        return count == 1 ? Affiliations::tr("Make %1 a member?").arg(who)
                          : Affiliations::tr("Make %1 members?").arg(who);
    case Affiliation::Outcast:
        return Affiliations::tr("Ban %1?").arg(who);
    case Affiliation::None:
        break;
    }
    switch (before) {
    case Affiliation::Outcast:
        return Affiliations::tr("Unban %1?").arg(who);
    case Affiliation::Owner:
        return Affiliations::tr("Remove %1 from the owners?").arg(who);
    case Affiliation::Admin:
        return Affiliations::tr("Remove %1 from the admins?").arg(who);
    case Affiliation::Member:
    case Affiliation::None:
        return Affiliations::tr("Remove %1 from the members?").arg(who);
    }
    Q_UNREACHABLE_RETURN({});
}

static QString lost(Affiliation before)
{
    switch (before) {
    case Affiliation::Owner:
        return Affiliations::tr("They can no longer change the settings, name owners, or destroy the room.");
    case Affiliation::Admin:
        return Affiliations::tr("They can no longer ban people or add members.");
    case Affiliation::Member:
        return Affiliations::tr("A room for members only puts them out, and does not let them in again.");
    case Affiliation::Outcast:
        return Affiliations::tr("They may enter again, as far as the room lets people in.");
    case Affiliation::None:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

static QString won(Affiliation after)
{
    switch (after) {
    case Affiliation::Owner:
        return Affiliations::tr(
            "They may do everything you may: change the settings, remove you, and destroy the room.");
    case Affiliation::Admin:
        return Affiliations::tr("They are always a moderator here, and may ban people and add members.");
    case Affiliation::Member:
        return Affiliations::tr("They may enter even if the room is for members only.");
    case Affiliation::Outcast:
        return Affiliations::tr("They are put out of the room and cannot come back until the ban is lifted.");
    case Affiliation::None:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

static QString acceptText(Affiliation before, Affiliation after)
{
    switch (after) {
    case Affiliation::Owner:
        return Affiliations::tr("Make owner");
    case Affiliation::Admin:
        return Affiliations::tr("Make admin");
    case Affiliation::Member:
        return Affiliations::tr("Make member");
    case Affiliation::Outcast:
        return Affiliations::tr("Ban");
    case Affiliation::None:
        return before == Affiliation::Outcast ? Affiliations::tr("Unban") : Affiliations::tr("Remove");
    }
    Q_UNREACHABLE_RETURN({});
}

AffiliationQuestion question(Affiliation before, Affiliation after, const QStringList &addresses)
{
    static constexpr qsizetype Named = 5;
    QStringList sentences;
    if (addresses.size() > 1) {
        const int more = int(addresses.size() - Named);
        QStringList each;
        for (const QString &address : addresses.mid(0, Named))
            each << shown(address);
        const QString names = listed(each);
        sentences << (more > 0 ? Affiliations::tr("%1 and %n more.", "", more).arg(names) : names + u'.');
    }
    sentences << (after < before || after == Affiliation::None ? lost(before) : QString()) << won(after);
    sentences.removeAll(QString());
    return {title(before, after, addresses), sentences.join(u'\n'), acceptText(before, after), {}, after < before};
}

QString loss(const QString &address, Affiliation before, Affiliation after)
{
    if (before <= after && before != Affiliation::Outcast)
        return {};
    switch (before) {
    case Affiliation::Owner:
        return Affiliations::tr("%1 is an owner now, and will not be one any more.").arg(shown(address));
    case Affiliation::Admin:
        return Affiliations::tr("%1 is an admin now, and will not be one any more.").arg(shown(address));
    case Affiliation::Member:
        return Affiliations::tr("%1 is a member now, and will not be one any more.").arg(shown(address));
    case Affiliation::Outcast:
        return after == Affiliation::Outcast
            ? QString()
            : Affiliations::tr("%1 is banned now. This lifts the ban.").arg(shown(address));
    case Affiliation::None:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour::affiliationtexts
