// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/channel.h"
#include "model/conversation/timeline.h"
#include "model/pacing/clock.h"
#include "network/stream.h"
#include "protocol/address/jid.h"
#include "protocol/message/actingstanzas.h"

namespace parlour {

/// Channel to one other person, in a room or outside. Messages to them are not reflected, so a query follows them: as
/// the answers come in order, one proves that the messages sent before were taken. Our acts on messages are not
/// reflected, either.
class OneToOneChannel : public Channel
{
    Q_OBJECT

public:
    OneToOneChannel(Stream &stream, const Clock &clock);

    bool send(const QString &id, const acting::Words &words) final;
    void prove(const QStringList &ids) final;
    void retract(const QString &target) final;
    void react(const QString &target, const QStringList &emoji) final;

protected:
    /// Returns the only recipient; nothing where they have no address.
    virtual std::optional<Jid> other() const = 0;
    /// Returns the name under which their messages stand here.
    virtual QString otherNick() const = 0;
    /// Returns our address as the author of an answered message.
    virtual Jid ourselves() const = 0;
    virtual acting::To manner() const = 0;
    virtual QDomElement stanza(const Jid &to, const QString &id, const acting::Words &words,
                               const std::optional<Jid> &author) const = 0;
    /// Returns the address to query, empty for our server; nothing where an answer would prove nothing.
    virtual std::optional<Jid> witness() const = 0;
    /// Takes the answer `reply` to the query that followed the messages `ids`. Not called when the stream broke.
    virtual void answered(const QStringList &ids, const IqReply &reply) = 0;
    /// Takes the refusal of the stanza `id` for `reason`, a sentence: told() follows, and a reaction goes. Returns false
    /// if it was no act.
    bool refused(const QString &id, const QString &reason);

private:
    history::Action action(history::Action::Kind kind, const QString &target) const;

    Stream &m_stream;
    const Clock m_clock;
    QStringList m_asked; ///< Ids of the messages that the awaited answer proves.
    bool m_asking = false;
};

/// Messages and acts of one of two people, in a room or outside.
namespace onetoone {

/// One of the two as the author of a message or an act, once that is proved.
struct Side
{
    QString nick;
    QString id; ///< Id by which the store recognises them.
    bool own = false;
};

/// Returns the action of an act on a message: each of the two retracts their own messages, and reacts to all. Nobody
/// moderates.
std::optional<history::Action> action(const acting::Act &act, const Side &side, const QDateTime &time);

/// Returns the row of `message`, heard at `now` (UTC).
template <typename Message>
timeline::Entry entry(const Message &message, const Side &side, const QDateTime &now)
{
    auto entry = timeline::said(side.nick, message.body, std::min(message.sentAt.value_or(now), now));
    if (message.reply)
        entry.reply = history::Reply {message.reply->id, {}, message.reply->quote};
    entry.file = message.file;
    entry.id = message.id;
    entry.originId = message.originId;
    entry.stanzaId = message.stanzaId;
    entry.occupantId = side.id;
    entry.corrects = message.corrects;
    entry.own = side.own;
    entry.archived = message.archived;
    entry.cut = message.cut;
    entry.unstyled = message.unstyled;
    return entry;
}

} // namespace onetoone

} // namespace parlour
