// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answered messages above their answers, and receipts below our messages.
#include "model/conversation/timelinemodel.h"
#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"
#include "protocol/text/excerpt.h"
#include "protocol/text/foreign.h"

#include <algorithm>

namespace parlour {

using history::Reached;
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

/// Returns the receipt shown below a row. Whoever has seen a message has seen those before it: only the last one shows
/// it.
Reached TimelineModel::reachedAt(int row) const
{
    const Entry &entry = m_entries.at(row);
    if (!entry.own || entry.hidden || entry.reached == Reached::Nobody)
        return Reached::Nobody;
    const auto isAsFar = [&entry](const Entry &other) {
        return other.own && !other.hidden && other.reached >= entry.reached;
    };
    return std::any_of(m_entries.begin() + row + 1, m_entries.end(), isAsFar) ? Reached::Nobody : entry.reached;
}

QString TimelineModel::receiptAt(int row) const
{
    switch (reachedAt(row)) {
    case Reached::Nobody:
        break;
    case Reached::Device:
        //: Below a message of ours: it has reached a device of the other.
        return tr("Delivered");
    case Reached::Person:
        //: Below a message of ours: the other has read it.
        return tr("Read");
    }
    return {};
}

QString TimelineModel::accessibleNameAt(int row) const
{
    const QString name = accessibleName(m_entries.at(row));
    switch (reachedAt(row)) {
    case Reached::Nobody:
        break;
    case Reached::Device:
        //: The end of what is read aloud of a message of ours: it has reached a device of the other.
        return name + QStringLiteral(", ") + tr("delivered");
    case Reached::Person:
        //: The end of what is read aloud of a message of ours: the other has read it.
        return name + QStringLiteral(", ") + tr("read");
    }
    return name;
}

/// Updates the receipts of all rows: a message has got one, and those before it show none any more.
void TimelineModel::reachedChanged()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {ReachedRole, AccessibleNameRole});
}

int TimelineModel::rowWith(const QString &id) const
{
    if (const auto rows = m_index.withStanzaId(id); !rows.isEmpty())
        return int(rows.first());
    const auto rows = m_index.withId(id);
    return rows.size() == 1 ? int(rows.first()) : -1;
}

} // namespace parlour
