// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/message/acting.h"
#include "protocol/message/delivery.h"
#include "protocol/message/messageactions.h"
#include "storage/history/historyaction.h"
#include "storage/history/historystore.h"

#include <QObject>
#include <QStringList>
#include <optional>

namespace parlour {

/// The transport of one conversation: sends its messages, and proves that they arrived.
class Channel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns the key under which the conversation is stored now.
    virtual history::Key key() const = 0;
    virtual delivery::Policy policy() const = 0;
    /// Returns our nick here.
    virtual QString nick() const = 0;
    /// Returns the bare address by which the store recognises our messages, where the channel itself tells it; else
    /// nothing.
    virtual QString author() const { return {}; }
    /// Returns whether messages go out at once.
    virtual bool isOpen() const = 0;
    /// Returns why a message fails now instead of waiting, as a sentence, or nothing.
    virtual QString obstacle() const = 0;
    /// Sends `words` as message `id`; returns false when they are too big for our server.
    virtual bool send(const QString &id, const acting::Words &words) = 0;
    /// Returns the actions that are possible on messages here, and our own identity.
    virtual messageactions::Place place() const { return {}; }
    /// Retracts our message that others know as `target` (see messageactions::Naming).
    virtual void retract(const QString &target) { Q_UNUSED(target) }
    /// Sends all our reactions to the message that others know as `target`.
    virtual void react(const QString &target, const QStringList &emoji)
    {
        Q_UNUSED(target)
        Q_UNUSED(emoji)
    }
    /// Returns `emoji` as far as they are allowed here: not all rooms allow all of them, or as many.
    virtual QStringList allowed(const QStringList &emoji) const { return emoji; }
    /// Asks for removal of the message with the stanza-id `target`, as a moderator. told() on failure.
    virtual void moderate(const QString &target, const QString &reason)
    {
        Q_UNUSED(target)
        Q_UNUSED(reason)
    }
    /// Finds out whether `ids`, all sent messages without proof, arrived.
    virtual void prove(const QStringList &ids) = 0;
    /// Returns whether an act of ours went out as `id` lately, and has not been refused.
    bool hasActed(const QString &id) const;

Q_SIGNALS:
    /// A sentence about a failure.
    void told(const QString &sentence);
    /// We have acted on a message, and no echo of that comes back to us.
    void acted(const parlour::history::Action &action);
    /// isOpen() may have changed.
    void openChanged();
    /// policy() has changed.
    void policyChanged();
    /// An event of the messages `ids`; `problem` is a sentence for those that fail by it.
    void happened(const QStringList &ids, parlour::delivery::Event event, const QString &problem);
    /// An event of all unconfirmed messages.
    void happenedToAll(parlour::delivery::Event event, const QString &problem);

protected:
    struct SentAct
    {
        QString id;
        history::Action::Kind kind = history::Action::Kind::Retraction;
        QString target;
    };
    /// Returns the id of the stanza in which an act is to be sent. Nobody confirms acts; whoever passes one on may refuse
    /// it.
    QString newAct(history::Action::Kind kind, const QString &target);
    /// Takes the refusal of the stanza `id` for `reason`, a sentence. Returns the act that it was, after told(); nothing
    /// if it was none.
    std::optional<SentAct> refusedAct(const QString &id, const QString &reason);

private:
    QList<SentAct> m_acts; ///< The latest.
};

} // namespace parlour
