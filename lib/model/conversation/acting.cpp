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

static QString sentence(Obstacle obstacle, const messageactions::Place &place)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::Offline:
        return place.isRoom ? Acting::tr("You are not inside the room now.") : Acting::tr("You are offline.");
    case Obstacle::Unreachable:
        return Acting::tr("The other cannot be reached now.");
    case Obstacle::Voiceless:
        return Acting::tr("You may not write in this room.");
    case Obstacle::Nameless:
        return place.isRoom
            ? Acting::tr("The room gave this message no ID, so others could not tell which one you mean.")
            : Acting::tr("Their program gave this message no ID, so they could not tell which one you mean.");
    case Obstacle::Unprovable:
        return Acting::tr("The room cannot tell others that you are the one who wrote it.");
    case Obstacle::NotModerated:
        return Acting::tr("This room does not support it.");
    case Obstacle::NotWanted:
        return Acting::tr("This room does not allow it.");
    }
    Q_UNREACHABLE_RETURN({});
}

static void ask(ActOffer &words, const Entry &entry)
{
    if (words.action == Action::Retract) {
        words.question = Acting::tr("Delete this message?");
        words.consequence = Acting::tr("Whoever uses a program that supports it will not see it any more. Somebody may "
                                       "have read it already.");
        words.accept = Acting::tr("Delete for everybody");
    } else if (words.action == Action::Moderate) {
        words.question = Acting::tr("Remove this message of %1?").arg(named(entry.nick));
        words.consequence = Acting::tr("The room removes it for everybody, and tells who did it and why.");
        words.accept = Acting::tr("Remove message");
        words.asksReason = true;
    }
}

static QString text(Action action)
{
    switch (action) {
    case Action::Reply:
        return Acting::tr("Reply");
    case Action::React:
        return Acting::tr("React...");
    case Action::Correct:
        return Acting::tr("Edit");
    case Action::Retract:
        return Acting::tr("Delete for everybody...");
    case Action::Moderate:
        return Acting::tr("Remove message...");
    case Action::Versions:
        return Acting::tr("Show earlier versions...");
    case Action::Many:
        return Acting::tr("Remove many messages...");
    case Action::Show:
        return Acting::tr("Show this message");
    }
    Q_UNREACHABLE_RETURN({});
}

ActOffer Acting::worded(const messageactions::Offer &offer, const Entry &entry) const
{
    ActOffer words {
        .action = offer.action, .text = text(offer.action), .obstacle = sentence(offer.obstacle, m_channel.place())};
    words.asksEmoji = offer.action == Action::React;
    words.target = targetOf(entry, offer.action);
    words.place = entry.sort;
    ask(words, entry);
    return words;
}

messageactions::Message Acting::facts(const Entry &entry) const
{
    return {.isOwn = entry.own,
            .isSettled = timeline::isSaid(entry) && entry.delivery == timeline::Delivery::Received && !entry.byRoom,
            .isHidden = entry.hidden,
            .isHiddenHere = entry.hiddenHere,
            .isEdited = entry.edited && entry.sort != 0, // Else nobody keeps what it said.
            .hasStanzaId = !entry.stanzaId.isEmpty(),
            .hasId = !entry.id.isEmpty() && m_channel.policy().keepsIds, // Else others know it by another.
            .hasFile = entry.file.has_value(),
            .isOfThisStay = m_witness && m_witness(entry)};
}

QList<ActOffer> Acting::offers(int row) const
{
    QList<ActOffer> all;
    if (row < 0 || row >= m_timeline.count())
        return all;
    const Entry &entry = m_timeline.entries().at(row);
    for (const auto &offer : messageactions::offers(m_channel.place(), facts(entry)))
        all << worded(offer, entry);
    return all;
}

ActOffer Acting::offer(int row, Action action) const
{
    const auto all = offers(row);
    const auto found = std::ranges::find(all, action, &ActOffer::action);
    return found == all.end() ? ActOffer {} : *found;
}

ActOffer Acting::correction() const
{
    const auto &rows = m_timeline.entries();
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [this](const Entry &entry) {
        const auto known = facts(entry);
        return known.isOwn && known.isSettled && !known.isHidden && !known.hasFile;
    });
    const auto found = offer(int(rows.rend() - last) - 1, Action::Correct);
    return found.obstacle.isEmpty() ? found : ActOffer {};
}

const Entry *Acting::subject(const ActOffer &offer) const
{
    if (!offer.target.isEmpty())
        return find(offer.target, offer.action);
    const int row = offer.place == 0 ? -1 : m_timeline.rowOf(offer.place);
    const Entry *entry = row < 0 ? nullptr : &m_timeline.entries().at(row);
    return entry && messageactions::isPossible(offer.action, m_channel.place(), facts(*entry)) ? entry : nullptr;
}

/// Returns the id that names the message. Between two people it is retracted by the id of its stanza (XEP-0424 section
/// 4.2), and named by its origin-id else.
QString Acting::targetOf(const Entry &entry, Action action) const
{
    if (messageactions::naming(m_channel.place()) == messageactions::Naming::ByRoom)
        return entry.stanzaId;
    return action == Action::Retract || entry.originId.isEmpty() ? entry.id : entry.originId;
}

/// Returns the newest message of that id with which that can be done, or null. Others may use an id of ours again.
const Entry *Acting::find(const QString &target, Action action) const
{
    const auto &rows = m_timeline.entries();
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const Entry &entry) {
        return !target.isEmpty() && targetOf(entry, action) == target
            && messageactions::isPossible(action, m_channel.place(), facts(entry));
    });
    return found == rows.rend() ? nullptr : &*found;
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
        react(targetOf(m_timeline.entries().at(row), Action::React), emoji);
}

} // namespace parlour
