// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/acting.h"
#include "protocol/message/delivery.h"
#include "protocol/message/messageactions.h"
#include "storage/history/historystore.h"

#include <QObject>
#include <QStringList>

namespace parlour {

/// Where the words of one conversation go out, and what proves that they arrived.
class Channel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the conversation is kept under now.
    virtual history::Key key() const = 0;
    virtual delivery::Policy policy() const = 0;
    /// As whom we speak.
    virtual QString nick() const = 0;
    /// By which the store knows that what we say is ours, where the channel itself tells: a bare address; else empty.
    virtual QString author() const { return {}; }
    /// What is sent now goes out.
    virtual bool isOpen() const = 0;
    /// Why what is said now fails instead of waiting, as a sentence, or nothing.
    virtual QString obstacle() const = 0;
    /// Says `words` as message `id`; false when they are too big for our server.
    virtual bool send(const QString &id, const acting::Words &words) = 0;
    /// What can be done to messages here, and who we are.
    virtual messageactions::Place place() const { return {}; }
    /// Takes back our message that others know as `target` (see messageactions::Naming).
    virtual void retract(const QString &target) { Q_UNUSED(target) }
    /// Says all that we think of the message that others know as `target`.
    virtual void react(const QString &target, const QStringList &emoji)
    {
        Q_UNUSED(target)
        Q_UNUSED(emoji)
    }
    /// What `emoji`, wished by us, become here: not all rooms allow all of them, and as many.
    virtual QStringList allowed(const QStringList &emoji) const { return emoji; }
    /// Has a moderator's wish done: the message with the stanza-id `target` is removed. told() where that does not work.
    virtual void moderate(const QString &target, const QString &reason)
    {
        Q_UNUSED(target)
        Q_UNUSED(reason)
    }
    /// Finds out whether `ids`, which are all that was sent and is not proved, arrived.
    virtual void prove(const QStringList &ids) = 0;

Q_SIGNALS:
    /// A sentence about what did not work.
    void told(const QString &sentence);
    /// We have done something to a message, and nothing of it comes back to us.
    void acted(const parlour::history::Action &action);
    /// isOpen() may be another.
    void openChanged();
    /// policy() is another.
    void policyChanged();
    /// What happened to messages `ids`; `problem` is a sentence for those that fail by it.
    void happened(const QStringList &ids, parlour::delivery::Event event, const QString &problem);
    /// The same of all that was said and is not confirmed.
    void happenedToAll(parlour::delivery::Event event, const QString &problem);
};

} // namespace parlour
