// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/timeline.h"

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
    return entry;
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
    entry.body = withFewMarks(message.body);
    entry.time = message.time;
    entry.kind = message.kind == history::Kind::Action ? Kind::Action : Kind::Message;
    entry.own = message.own;
    entry.mention = message.mention;
    entry.unstyled = message.unstyled;
    entry.cut = message.cut;
    entry.hidden = message.hidden != history::Hidden::No;
    entry.repeated = true;
    return entry;
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
    return message;
}

} // namespace parlour
