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

/// The way to one other, in a room or outside. Nobody sends back what goes there, so something is asked after it: as the
/// answers come in order, one proves that what was sent before was taken. What we do to messages does not come back, either.
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
    /// Where it all goes, and to nobody else; nothing where they have no address.
    virtual std::optional<Jid> other() const = 0;
    /// Name under which their messages stand here.
    virtual QString otherNick() const = 0;
    /// As whom we are answered.
    virtual Jid ourselves() const = 0;
    virtual acting::To manner() const = 0;
    virtual QDomElement stanza(const Jid &to, const QString &id, const acting::Words &words,
                               const std::optional<Jid> &author) const = 0;
    /// Whom to ask, empty: our server; nothing where that would tell nothing.
    virtual std::optional<Jid> witness() const = 0;
    /// What the answer tells of `ids`. A stream that broke is none.
    virtual void answered(const QStringList &ids, const IqReply &reply) = 0;

private:
    history::Action action(history::Action::Kind kind, const QString &target) const;

    Stream &m_stream;
    const Clock m_clock;
    QStringList m_asked; ///< What the answer that is awaited proves.
    bool m_asking = false;
};

/// What is said and done by one of two, in a room or outside.
namespace onetoone {

/// Who says or does it, once that is proved.
struct Side
{
    QString nick;
    QString id; ///< By which the store knows who it is.
    bool own = false;
};

/// What is done to a message: each of the two takes back what they said, and both react. Nobody moderates.
std::optional<history::Action> action(const acting::Act &act, const Side &side, const QDateTime &time);

/// The row of `message`, heard at `now` (UTC).
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
