// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/unkeptacts.h"

#include "model/conversation/timelinemodel.h"

#include <algorithm>
#include <utility>

namespace parlour {

using history::Action;
using history::Message;
using timeline::Entry;

static constexpr qsizetype MostWaiting = 100;
static constexpr qsizetype MostVersions = 2000;

UnkeptActs::UnkeptActs(const TimelineModel &timeline)
    : m_timeline(timeline)
{
}

static QStringList idsOf(const Entry &entry)
{
    QStringList ids {entry.stanzaId, entry.id, entry.originId};
    ids.removeAll(QString());
    return ids;
}

static Message messageOf(const Entry &entry)
{
    auto message = timeline::message(entry);
    message.reactions = entry.reactions;
    return message;
}

/// Returns the last arrived message with that id, its own or that of a version, and of that author, if it is to be
/// somebody's; null if there is none. The other may use an id of ours.
const Entry *UnkeptActs::find(const QString &id, std::optional<bool> own) const
{
    const QString meant = m_versionOf.value(id, id);
    const auto &rows = m_timeline.entries();
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&meant, own](const Entry &entry) {
        return timeline::isSaid(entry) && entry.delivery == timeline::Delivery::Received
            && entry.own == own.value_or(entry.own) && idsOf(entry).contains(meant);
    });
    return found == rows.rend() ? nullptr : &*found;
}

/// Returns `entry` without its words, and the messages that quote it without those quotes.
QList<Message> UnkeptActs::retract(const Entry &entry) const
{
    auto message = messageOf(entry);
    message.hidden = history::Hidden::Retracted;
    QList<Message> changed {message};
    const QStringList ids = idsOf(entry);
    for (const Entry &answer : m_timeline.entries()) {
        if (!answer.reply || answer.reply->quote.isEmpty() || !ids.contains(answer.reply->target))
            continue;
        changed << messageOf(answer);
        changed.last().reply->quote.clear();
    }
    return changed;
}

static Message react(const Entry &entry, const Action &action)
{
    auto message = messageOf(entry);
    message.reactions.removeIf([&action](const history::Reaction &reaction) { return reaction.own == action.own; });
    if (!action.emoji.isEmpty())
        message.reactions << history::Reaction {action.nick, action.own, action.emoji};
    return message;
}

QList<Message> UnkeptActs::act(const Action &action)
{
    const bool isRetraction = action.kind == Action::Kind::Retraction;
    const Entry *entry = find(action.target, isRetraction ? std::optional(action.own) : std::nullopt);
    if (!entry) {
        m_waiting << action;
        if (m_waiting.size() > MostWaiting)
            m_waiting.removeFirst();
        return {};
    }
    if (entry->hidden)
        return {};
    if (action.kind == Action::Kind::Reactions)
        return {react(*entry, action)};
    return isRetraction ? retract(*entry) : QList<Message>();
}

QList<Message> UnkeptActs::meet(const Entry &entry)
{
    QList<Message> changed;
    const auto isAbout = [ids = idsOf(entry)](const Action &action) { return ids.contains(action.target); };
    QList<Action> due;
    std::ranges::copy_if(m_waiting, std::back_inserter(due), isAbout);
    m_waiting.removeIf(isAbout);
    for (const Action &action : std::as_const(due))
        changed += act(action);
    return changed;
}

std::optional<Message> UnkeptActs::correct(const Entry &correction)
{
    const Entry *entry = correction.corrects.isEmpty() ? nullptr : find(correction.corrects, correction.own);
    if (!entry || entry->id.isEmpty())
        return std::nullopt;
    if (!correction.id.isEmpty() && m_versionOf.size() < MostVersions)
        m_versionOf.insert(correction.id, entry->id);
    if (entry->hidden)
        return messageOf(*entry);
    auto message = timeline::message(correction);
    message.id = entry->id;
    message.originId = entry->originId;
    message.stanzaId = entry->stanzaId;
    message.reactions = entry->reactions;
    message.edited = true;
    return message;
}

} // namespace parlour
