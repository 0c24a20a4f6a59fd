// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relation of messages to those that they answer.
#include "model/conversation/timelinemodel.h"
#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/excerpt.h"
#include "protocol/text/foreign.h"

namespace parlour {

using timeline::Entry;

QString timeline::shown(const Entry &entry)
{
    const bool isQuoted = entry.reply && entry.reply->place == 0 && !entry.reply->quote.isEmpty();
    return isQuoted ? QStringLiteral("> ") + withFewMarks(entry.reply->quote) + u'\n' + entry.body : entry.body;
}

QString timeline::answered(const Entry &entry)
{
    constexpr qsizetype Longest = 200;
    if (!entry.reply || entry.hidden)
        return {};
    const auto &reply = *entry.reply;
    if (reply.place == 0)
        return reply.quote.isEmpty() ? TimelineModel::tr("Reply to a message that is not here") : QString();
    if (reply.hidden)
        return TimelineModel::tr("%1: message deleted").arg(named(reply.author));
    return named(reply.author) + QStringLiteral(": ") + isolated(boundedLine(reply.words, Longest));
}

void timeline::reviseAnswered(history::Reply &reply, const history::Message &message)
{
    reply.hidden = message.hidden != history::Hidden::No;
    reply.words = reply.hidden ? QString() : wholeCharacters(message.body, history::Reply::MaxWords);
    if (reply.hidden)
        reply.quote.clear();
}

void TimelineModel::reviseAnswers(const history::Message &message)
{
    for (int row = 0; row < count(); ++row) {
        auto &reply = m_entries[row].reply;
        if (!reply || message.sort == 0 || reply->place != message.sort)
            continue;
        const auto before = *reply;
        timeline::reviseAnswered(*reply, message);
        if (*reply != before)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void TimelineModel::findAnswered(Entry &entry) const
{
    const int row = entry.reply ? rowWith(entry.reply->target) : -1;
    if (row < 0)
        return;
    entry.reply->place = m_entries.at(row).sort;
    entry.reply->author = m_entries.at(row).nick;
    timeline::reviseAnswered(*entry.reply, timeline::message(m_entries.at(row)));
}

int TimelineModel::rowWith(const QString &id) const
{
    if (const auto rows = m_index.withStanzaId(id); !rows.isEmpty())
        return int(rows.first());
    const auto rows = m_index.withId(id);
    return rows.size() == 1 ? int(rows.first()) : -1;
}

} // namespace parlour
