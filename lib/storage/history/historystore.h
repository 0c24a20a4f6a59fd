// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <functional>

namespace parlour {

/// A message that Send was pressed on, and that nothing has proved to have arrived yet.
struct UnconfirmedMessage
{
    QString id;              ///< Ours; also its origin-id (XEP-0359).
    QString nick;            ///< Ours when it was handed over.
    QString body;            ///< As it will be, or was, sent.
    QDateTime written;       ///< UTC, to the millisecond.
    bool handedOver = false; ///< Given to a stream: it may have arrived.
    QString problem;         ///< Why it failed, in words; empty while it has not.
    bool operator==(const UnconfirmedMessage &) const = default;
};

namespace history {

/// Names a conversation.
struct Key
{
    QString account; ///< Ours, bare.
    QString peer;    ///< A room, or an occupant's address in one.
    bool operator==(const Key &) const = default;
};

} // namespace history

/// Keeps what is said in conversations, as far as it must survive the program: today what is not confirmed yet.
///
/// Answers come once each and in the order of the questions, before the call returns or later; none comes when the
/// `context` is gone by then.
class HistoryStore : public QObject
{
    Q_OBJECT

public:
    using Messages = std::function<void(const QList<UnconfirmedMessage> &)>;
    using Keys = std::function<void(const QList<history::Key> &)>;
    using Kept = std::function<void(bool)>;

    using QObject::QObject;

    /// Tells what waits in the conversation `key`, in the order in which it was said.
    virtual void unconfirmed(const history::Key &key, QObject *context, Messages done) = 0;
    /// Tells in which conversations of `account` something waits.
    virtual void unfinished(const QString &account, QObject *context, Keys done) = 0;
    /// Keeps `message`, new or as it fares now. Answers false when it is handed over, and the store goes on to say that it is
    /// not: the next start would send it again.
    virtual void keep(const history::Key &key, const UnconfirmedMessage &message, QObject *context, Kept done) = 0;
    /// Forgets message `id`: it arrived, or is not wanted any more. Answers false when the next start may know it again.
    virtual void forget(const QString &id, QObject *context, Kept done) = 0;

Q_SIGNALS:
    /// What could not be read before can be now.
    void recovered();
};

} // namespace parlour
