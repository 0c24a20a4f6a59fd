// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/timeline.h"

#include "model/conversation/timelinemodel.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"
#include "storage/history/historystore.h"

namespace parlour {

using timeline::Delivery;
using timeline::Entry;
using timeline::Kind;

Entry timeline::said(const QString &nick, const QString &body, const QDateTime &time)
{
    static constexpr QLatin1StringView Me("/me ");
    Entry entry;
    entry.nick = nick;
    entry.kind = body.startsWith(Me) ? Kind::Action : Kind::Message;
    entry.body = withFewMarks(entry.kind == Kind::Action ? body.sliced(Me.size()) : body);
    entry.time = time;
    return entry;
}

Entry timeline::unconfirmed(const UnconfirmedMessage &message, Delivery delivery)
{
    auto entry = said(message.nick, message.body, message.written);
    entry.id = message.id;
    entry.own = true;
    entry.ours = true;
    entry.delivery = delivery;
    entry.problem = message.problem;
    entry.reply = message.reply;
    entry.corrects = message.corrects;
    entry.file = message.file;
    return entry;
}

/// Returns the text in place of a deleted message.
static QString tombstone(const history::Message &message)
{
    if (message.hidden == history::Hidden::Here)
        return TimelineModel::tr("message hidden on this computer");
    if (message.hidden == history::Hidden::Retracted)
        return TimelineModel::tr("message deleted");
    const auto &[by, reason] = message.removal;
    if (by.isEmpty())
        return reason.isEmpty() ? TimelineModel::tr("message removed by a moderator")
                                : TimelineModel::tr("message removed by a moderator: %1").arg(isolated(reason));
    return reason.isEmpty() ? TimelineModel::tr("message removed by %1").arg(named(by))
                            : TimelineModel::tr("message removed by %1: %2").arg(named(by), isolated(reason));
}

/// Sets the text of the row, and its form.
static void reword(Entry &entry, const history::Message &message)
{
    entry.body = withFewMarks(message.body);
    entry.kind = message.kind == history::Kind::Action ? Kind::Action : Kind::Message;
    entry.mention = message.mention;
    entry.unstyled = message.unstyled;
    entry.cut = message.cut;
    entry.file = message.file;
}

void timeline::revise(Entry &entry, const history::Message &message)
{
    const bool isShownAgain = entry.hidden && message.hidden == history::Hidden::No;
    entry.hidden = message.hidden != history::Hidden::No;
    entry.hiddenHere = message.hidden == history::Hidden::Here;
    entry.reactions = entry.hidden ? QList<history::Reaction>() : message.reactions;
    entry.edited = message.edited && !entry.hidden;
    entry.reached = message.reached;
    entry.reply = entry.hidden ? std::nullopt : message.reply;
    if (!entry.hidden) {
        if (message.edited || isShownAgain)
            reword(entry, message);
        return;
    }
    entry.file.reset();
    entry.moderated = message.hidden == history::Hidden::Moderated;
    entry.removal = message.removal;
    entry.body = tombstone(message);
    entry.kind = Kind::Message;
    entry.unstyled = true;
    entry.mention = entry.cut = entry.unfolded = false;
}

Entry timeline::kept(const history::Message &message)
{
    Entry entry;
    entry.sort = message.sort;
    entry.id = message.id;
    entry.originId = message.originId;
    entry.stanzaId = message.stanzaId;
    entry.occupantId = message.occupantId;
    entry.nick = message.nick;
    entry.time = message.time;
    entry.own = message.own;
    entry.repeated = true;
    reword(entry, message);
    revise(entry, message);
    return entry;
}

bool timeline::isOnlyFile(const Entry &entry)
{
    return entry.file && entry.body == entry.file->url;
}

QString timeline::spoken(const Entry &entry)
{
    if (!entry.file)
        return shown(entry);
    const QString file = TimelineModel::tr("file %1").arg(isolated(entry.file->name));
    return isOnlyFile(entry) ? file : shown(entry) + QStringLiteral(", ") + file;
}

history::Message timeline::message(const Entry &entry)
{
    history::Message message;
    message.id = entry.id;
    message.originId = entry.originId;
    message.stanzaId = entry.stanzaId;
    message.occupantId = entry.occupantId;
    message.nick = entry.nick;
    message.body = entry.body;
    message.time = entry.time;
    message.kind = entry.kind == Kind::Action ? history::Kind::Action : history::Kind::Message;
    message.own = entry.own;
    message.mention = entry.mention;
    message.unstyled = entry.unstyled;
    message.cut = entry.cut;
    message.reply = entry.reply;
    message.corrects = entry.corrects;
    message.edited = entry.edited;
    message.file = entry.file;
    if (entry.hidden) {
        message.body.clear();
        message.hidden = entry.moderated ? history::Hidden::Moderated : history::Hidden::Retracted;
        message.removal = entry.removal;
    }
    return message;
}

} // namespace parlour
