// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariantList>

class QSqlDatabase;
class QSqlQuery;

namespace parlour {

/// A message to a room that Send was pressed on, and that the room has not confirmed yet.
struct UnconfirmedMessage
{
    QString id;              ///< Ours; also its origin-id (XEP-0359).
    QString nick;            ///< Ours when it was handed over.
    QString body;            ///< As it will be, or was, sent.
    QDateTime written;       ///< UTC, to the millisecond.
    bool handedOver = false; ///< Given to a stream: the room may have it.
    QString problem;         ///< Why it failed, in words; empty while it has not.
    bool operator==(const UnconfirmedMessage &) const = default;
};

/// What one profile has said and no room has confirmed yet, on disk (SQLite), for the eyes of its owner only.
///
/// Each change is on disk when the call returns, so that neither a crash nor a power cut loses it. A call that returns
/// false has kept nothing; the reason is in the log. A damaged file is set aside as FILE.damaged.
class Outbox
{
public:
    /// `path` is the database file; its folder must exist. ":memory:" keeps nothing.
    explicit Outbox(const QString &path);
    ~Outbox();
    Q_DISABLE_COPY_MOVE(Outbox)

    /// The messages of `account` to `room` (bare addresses), in the order in which they were added.
    QList<UnconfirmedMessage> messages(const QString &account, const QString &room) const;
    /// The rooms (bare addresses) of `account` that wait for something.
    QStringList rooms(const QString &account) const;

    bool add(const QString &account, const QString &room, const UnconfirmedMessage &message);
    /// Remembers how the message with this id fares: its nick, handedOver and problem.
    bool update(const UnconfirmedMessage &message);
    /// Forgets message `id`: the room has it, or the person does not want it sent any more.
    bool remove(const QString &id);
    /// Forgets all of `account`.
    bool removeAccount(const QString &account);

private:
    bool open(const QString &path);
    bool prepare();
    void close();
    bool run(QSqlQuery &query) const;
    bool change(const QString &statement, const QVariantList &values = {});
    QSqlDatabase database() const;

    QString m_connection;
};

} // namespace parlour
