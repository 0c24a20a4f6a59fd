// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/actionrows.h"

#include "storage/history/idrows.h"
#include "storage/history/metarows.h"
#include "storage/history/removing.h"
#include "storage/history/searchrows.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parlour::actionrows {

using history::Action;
using history::Hidden;
using history::Message;
using messagerows::Row;

/// The message that is meant: by the archive's id, or by any other that leads to one only.
static Row target(Database &database, qint64 conversation, const QString &id)
{
    if (const qint64 archived = idrows::archived(database, conversation, id); archived != 0)
        return messagerows::at(database, archived);
    const auto sent = idrows::sent(database, conversation, id);
    return sent.size() == 1 ? messagerows::at(database, sent.first()) : Row {};
}

/// Whether who did it is who said it. Without ids of the room's somebody has to have seen it, as it came.
static bool isAuthor(const Action &action, const Message &message)
{
    if (action.isWitnessed)
        return action.nick == message.nick;
    return !action.occupantId.isEmpty() && action.occupantId == message.occupantId;
}

static bool isAllowed(const Action &action, const Message &message)
{
    if (message.delivery != history::Delivery::Settled)
        return false;
    return action.kind == Action::Kind::Moderation || isAuthor(action, message);
}

/// Of what a message said, no word stays.
static void hide(Database &database, const Row &row, Hidden how)
{
    searchrows::remove(database, row.conversation, row.id, row.message);
    database.exec(u"UPDATE message SET body = '', hidden = ?, mention = 0, stamp = NULL WHERE id = ?"_s,
                  {int(how), row.id});
    removing::sweepLater(database);
}

static std::optional<Message> apply(Database &database, const Row &row, const Action &action)
{
    if (row.id == 0 || row.message.hidden != Hidden::No || !isAllowed(action, row.message))
        return std::nullopt;
    hide(database, row, action.kind == Action::Kind::Moderation ? Hidden::Moderated : Hidden::Retracted);
    return messagerows::at(database, row.id).message;
}

/// What waits for messages that never come does not grow without end.
static void bound(Database &database, qint64 conversation)
{
    constexpr int Most = 10'000;
    database.exec(u"DELETE FROM action WHERE conversation = ? AND id <= (SELECT MAX(id) FROM action) - ?"_s,
                  {conversation, Most});
}

static void keep(Database &database, qint64 conversation, const Action &action)
{
    database.exec(u"INSERT OR IGNORE INTO action (conversation, target, kind, author, sort, time, content)"
                  " VALUES (?, ?, ?, ?, 0, ?, ?)"_s,
                  {conversation, action.target, int(action.kind), action.occupantId, action.time.toMSecsSinceEpoch(),
                   action.by + u'\n' + action.reason});
    bound(database, conversation);
}

std::optional<Message> add(Database &database, qint64 conversation, const Action &action)
{
    const Row row = target(database, conversation, action.target);
    const auto changed = apply(database, row, action);
    const bool isWaiting = row.id == 0 && !action.isWitnessed;
    if (isWaiting || action.kind == Action::Kind::Moderation)
        keep(database, conversation, action);
    return changed ? std::optional(messagerows::at(database, row.id).message) : changed;
}

std::optional<Message> bury(Database &database, qint64 conversation, const Message &tombstone)
{
    if (tombstone.hidden == Hidden::No)
        return std::nullopt;
    const bool isModerated = tombstone.hidden == Hidden::Moderated;
    return add(database, conversation,
               {.kind = isModerated ? Action::Kind::Moderation : Action::Kind::Retraction,
                .target = tombstone.stanzaId,
                .isWitnessed = true, // By the archive.
                .nick = tombstone.nick,
                .by = tombstone.removal.by,
                .reason = tombstone.removal.reason,
                .time = tombstone.time});
}

static Action actionOf(const QSqlQuery &row)
{
    Action action;
    action.target = row.value(0).toString();
    action.kind = Action::Kind(row.value(1).toInt());
    action.occupantId = row.value(2).toString();
    action.time = QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), QTimeZone::UTC);
    action.by = row.value(4).toString().section(u'\n', 0, 0);
    action.reason = row.value(4).toString().section(u'\n', 1);
    return action;
}

/// What was done to a message, by whichever of its ids.
static QList<Action> all(Database &database, qint64 conversation, const Message &message)
{
    QList<Action> all;
    database.exec(u"SELECT target, kind, author, time, content FROM action WHERE conversation = ?"
                  " AND target IN (?, ?, ?) AND target <> ''"_s,
                  {conversation, message.stanzaId, message.id, message.originId},
                  [&all](const QSqlQuery &row) { all << actionOf(row); });
    return all;
}

std::optional<Message> meet(Database &database, qint64 conversation, const Message &message)
{
    for (const Action &action : all(database, conversation, message)) {
        const Row row = target(database, conversation, action.target);
        if (row.message.sort != message.sort)
            continue; // Two have that id.
        if (const auto changed = apply(database, row, action))
            return changed;
    }
    return std::nullopt;
}

history::Removal removal(Database &database, qint64 conversation, const Message &message)
{
    for (const Action &action : all(database, conversation, message)) {
        if (action.kind == Action::Kind::Moderation)
            return {action.by, action.reason};
    }
    return {};
}

void remove(Database &database, qint64 conversation, const Message &message)
{
    database.exec(u"DELETE FROM action WHERE conversation = ? AND target IN (?, ?, ?) AND target <> ''"_s,
                  {conversation, message.stanzaId, message.id, message.originId});
}

} // namespace parlour::actionrows
