// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/acting.h"

#include "model/conversation/channel.h"
#include "model/conversation/reactionchip.h"
#include "protocol/address/nickname.h"

#include <algorithm>

namespace parlour {

using messageactions::Action;
using messageactions::Obstacle;
using timeline::Entry;

Acting::Acting(const TimelineModel &timeline, Channel &channel)
    : m_timeline(timeline)
    , m_channel(channel)
{
}

static QString sentence(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Offline:
        return Acting::tr("You are not inside the room now.");
    case Obstacle::Voiceless:
        return Acting::tr("You may not write in this room.");
    case Obstacle::Nameless:
        return Acting::tr("The room gave this message no name by which others know it.");
    case Obstacle::Unprovable:
        return Acting::tr("The room cannot tell others that you are the one who wrote it.");
    case Obstacle::NotModerated:
        return Acting::tr("This room does not support it.");
    case Obstacle::NotWanted:
        return Acting::tr("This room does not want it.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// In words; without a text what has none yet.
static ActOffer worded(const messageactions::Offer &offer, const Entry &entry)
{
    ActOffer words {
        .action = offer.action, .obstacle = sentence(offer.obstacle), .place = entry.sort, .target = entry.stanzaId};
    if (offer.action == Action::React) {
        words.text = Acting::tr("React...");
        words.asksEmoji = true;
    } else if (offer.action == Action::Retract) {
        words.text = Acting::tr("Delete for everybody...");
        words.question = Acting::tr("Delete this message?");
        words.consequence = Acting::tr("Whoever uses a program that supports it will not see it any more. Somebody may "
                                       "have read it already.");
        words.accept = Acting::tr("Delete for everybody");
    } else if (offer.action == Action::Moderate) {
        words.text = Acting::tr("Remove message...");
        words.question = Acting::tr("Remove this message of %1?").arg(named(entry.nick));
        words.consequence = Acting::tr("The room removes it for everybody, and tells who did it and why.");
        words.accept = Acting::tr("Remove message");
        words.asksReason = true;
    } else if (offer.action == Action::Many) {
        words.text = Acting::tr("Remove many messages...");
        words.many = true;
    } else if (offer.action == Action::Show) {
        words.text = Acting::tr("Show this message");
        words.asksNothing = true;
    }
    return words;
}

messageactions::Message Acting::facts(const Entry &entry) const
{
    return {.isOwn = entry.own,
            .isSettled = timeline::isSaid(entry) && entry.delivery == timeline::Delivery::Received && !entry.byRoom,
            .isHidden = entry.hidden,
            .isHiddenHere = entry.hiddenHere,
            .hasStanzaId = !entry.stanzaId.isEmpty(),
            .hasId = !entry.id.isEmpty(),
            .isOfThisStay = m_witness && m_witness(entry)};
}

QList<ActOffer> Acting::offers(int row) const
{
    QList<ActOffer> all;
    if (row < 0 || row >= m_timeline.count())
        return all;
    const Entry &entry = m_timeline.entries().at(row);
    for (const auto &offer : messageactions::offers(m_channel.place(), facts(entry))) {
        if (const auto words = worded(offer, entry); !words.text.isEmpty())
            all << words;
    }
    return all;
}

/// The message, if that can be done with it; else null.
const Entry *Acting::find(const QString &target, Action action) const
{
    const auto &rows = m_timeline.entries();
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&target](const Entry &entry) {
        return !target.isEmpty() && entry.stanzaId == target;
    });
    if (found == rows.rend() || !messageactions::isPossible(action, m_channel.place(), facts(*found)))
        return nullptr;
    return &*found;
}

void Acting::perform(const ActOffer &offer, const QString &reason)
{
    if (offer.action == Action::Show)
        Q_EMIT showWanted(offer.place);
    if (!find(offer.target, offer.action))
        return;
    if (offer.action == Action::Moderate)
        m_channel.moderate(offer.target, reason);
    else if (offer.action == Action::Retract)
        m_channel.retract(offer.target);
}

void Acting::react(const QString &target, const QString &emoji)
{
    const Entry *entry = find(target, Action::React);
    if (!entry)
        return;
    QStringList all = ownReactions(entry->reactions);
    if (!all.removeOne(emoji))
        all << emoji;
    const auto allowed = m_channel.allowed(all);
    if (!all.contains(emoji) || allowed.contains(emoji))
        m_channel.react(target, allowed);
    else
        Q_EMIT m_channel.told(tr("This room does not allow %1 as a reaction.").arg(emoji));
}

void Acting::toggle(int row, const QString &emoji)
{
    if (row >= 0 && row < m_timeline.count())
        react(m_timeline.entries().at(row).stanzaId, emoji);
}

} // namespace parlour
