// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/actionrows.h"

#include "storage/disk/metarows.h"
#include "storage/history/actiontarget.h"
#include "storage/history/correctionrows.h"
#include "storage/history/filerows.h"
#include "storage/history/idrows.h"
#include "storage/history/referrows.h"
#include "storage/history/removing.h"
#include "storage/history/searchrows.h"

#include <QMap>
#include <QTimeZone>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour::actionrows {

using history::Action;
using history::Hidden;
using history::Message;
using messagerows::Row;

/// Removes the words of a message, also where others quote it.
static void hide(Database &database, const Row &row, Hidden how)
{
    referrows::unquote(database, row.conversation, idrows::of(database, row.id));
    referrows::remove(database, row.id);
    correctionrows::forgetVersions(database, row.id);
    filerows::remove(database, row.id);
    searchrows::remove(database, row.conversation, row.id, row.message);
    database.exec(
        u"DELETE FROM action WHERE conversation = ? AND target IN (?, ?, ?) AND kind = ?"_s,
        {row.conversation, row.message.stanzaId, row.message.id, row.message.originId, int(Action::Kind::Reactions)});
    database.exec(u"UPDATE message SET body = '', hidden = ?, mention = 0, stamp = NULL WHERE id = ?"_s,
                  {int(how), row.id});
    removing::sweepLater(database);
}

/// Records a receipt of our message; returns the message if that is news.
static std::optional<Message> reach(Database &database, const Row &row, const Action &action)
{
    const auto reached = action.kind == Action::Kind::Display ? history::Reached::Person : history::Reached::Device;
    if (row.message.reached >= reached)
        return std::nullopt;
    const int bit = reached == history::Reached::Person ? messagerows::DisplayedBit : messagerows::ReceivedBit;
    database.exec(u"UPDATE message SET kind = kind | ? WHERE id = ?"_s, {bit, row.id});
    return messagerows::at(database, row.id).message;
}

static std::optional<Message> apply(Database &database, const Row &row, const Action &action)
{
    if (row.id == 0 || history::isGone(row.message.hidden) || !isAllowed(action, row.message))
        return std::nullopt;
    if (isReceipt(action))
        return reach(database, row, action);
    if (action.kind == Action::Kind::Reactions) {
        database.exec(u"UPDATE message SET kind = kind | ? WHERE id = ?"_s, {messagerows::ReactedBit, row.id});
        return messagerows::at(database, row.id).message;
    }
    hide(database, row, action.kind == Action::Kind::Moderation ? Hidden::Moderated : Hidden::Retracted);
    return messagerows::at(database, row.id).message;
}

/// Returns the person who reacted, as the room knows them.
static QString authorOf(const Action &action)
{
    return action.own ? u"\n"_s : action.occupantId;
}

/// Stores the present reactions of somebody to a message in place of those by any other of its ids. False where newer
/// ones are known.
static bool keepReactions(Database &database, qint64 conversation, const Action &action, const Message &message)
{
    const QString content = QString::number(action.own) + u'\n' + action.nick + u'\n' + action.emoji.join(u' ');
    const QVariantList which {conversation,     action.target,    message.stanzaId, message.id,
                              message.originId, int(action.kind), authorOf(action)};
    bool isNewer = false, isKnown = false;
    database.exec(u"SELECT sort, time, content FROM action WHERE conversation = ? AND target IN (?, ?, ?, ?)"
                  " AND target <> '' AND kind = ? AND author = ?"_s,
                  which, [&](const QSqlQuery &row) {
                      const qint64 sort = row.value(0).toLongLong();
                      isKnown = row.value(2).toString() == content;
                      isNewer = sort > action.sort
                          || (sort == action.sort && !isKnown
                              && row.value(1).toLongLong() > action.time.toMSecsSinceEpoch());
                  });
    if (isNewer)
        return false;
    database.exec(u"DELETE FROM action WHERE conversation = ? AND target IN (?, ?, ?, ?) AND target <> ''"
                  " AND kind = ? AND author = ?"_s,
                  which);
    database.exec(u"INSERT INTO action (conversation, target, kind, author, sort, time, content)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {conversation, action.target, int(action.kind), authorOf(action), action.sort,
                   action.time.toMSecsSinceEpoch(), content});
    return !isKnown;
}

static void keep(Database &database, qint64 conversation, const Action &action)
{
    database.exec(u"INSERT OR IGNORE INTO action (conversation, target, kind, author, sort, time, content)"
                  " VALUES (?, ?, ?, ?, 0, ?, ?)"_s,
                  {conversation, action.target, int(action.kind), action.occupantId, action.time.toMSecsSinceEpoch(),
                   action.by + u'\n' + action.reason});
}

/// Applies an action to the corrections of a message. An archive may have thrown a retracted message away and have kept
/// its corrections.
static QList<Message> applyToCorrections(Database &database, qint64 conversation, const Action &action)
{
    QList<Message> changed;
    for (const qint64 number : referrows::corrections(database, conversation, {action.target})) {
        if (const auto message = apply(database, messagerows::at(database, number), action))
            changed << *message;
    }
    return changed;
}

/// Gives an action by the id of a correction the id of the corrected message.
static Action named(Action action, const Row &row)
{
    const QStringList own {row.message.stanzaId, row.message.id, row.message.originId};
    const auto known = std::ranges::find_if_not(own, &QString::isEmpty);
    if (row.id != 0 && !own.contains(action.target) && known != own.end())
        action.target = *known;
    return action;
}

static QList<Message> listed(const std::optional<Message> &message)
{
    return message ? QList<Message> {*message} : QList<Message>();
}

QList<Message> add(Database &database, qint64 conversation, const Action &action)
{
    Row row = target(database, conversation, action);
    if (row.id == 0 && isReceipt(action))
        row = received(database, conversation, action.target);
    if (action.kind == Action::Kind::Reactions) {
        if (history::isGone(row.message.hidden)
            || !keepReactions(database, conversation, named(action, row), row.message))
            return {};
        return listed(apply(database, row, action));
    }
    if (action.kind == Action::Kind::Moderation)
        referrows::unquote(database, conversation, {action.target});
    const bool isMissing = row.id == 0 && action.kind == Action::Kind::Retraction;
    const auto changed =
        isMissing ? applyToCorrections(database, conversation, action) : listed(apply(database, row, action));
    const bool isWaiting = row.id == 0 && !action.isWitnessed;
    if (isWaiting || action.kind == Action::Kind::Moderation)
        keep(database, conversation, action);
    return isMissing || changed.isEmpty() ? changed : listed(messagerows::at(database, row.id).message);
}

QList<Message> bury(Database &database, qint64 conversation, const Message &tombstone)
{
    if (tombstone.hidden == Hidden::No)
        return {};
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
    action.sort = row.value(5).toLongLong();
    const QString content = row.value(4).toString();
    if (action.kind == Action::Kind::Reactions) {
        action.own = content.startsWith(u'1');
        action.nick = content.section(u'\n', 1, 1);
        action.emoji = content.section(u'\n', 2).split(u' ', Qt::SkipEmptyParts);
        return action;
    }
    action.by = content.section(u'\n', 0, 0);
    action.reason = content.section(u'\n', 1);
    return action;
}

/// All actions on a message, by any of its ids or that of the message that it corrects, in the archive's order.
static QList<Action> all(Database &database, qint64 conversation, const Message &message)
{
    QMap<std::pair<qint64, qint64>, Action> inOrder;
    database.exec(u"SELECT target, kind, author, time, content, sort, id FROM action WHERE conversation = ?"
                  " AND target IN (?, ?, ?, ?) AND target <> ''"_s,
                  {conversation, message.stanzaId, message.id, message.originId, message.corrects},
                  [&inOrder](const QSqlQuery &row) {
                      inOrder.insert({row.value(5).toLongLong(), row.value(6).toLongLong()}, actionOf(row));
                  });
    return inOrder.values();
}

std::optional<Message> meet(Database &database, qint64 conversation, const Message &message)
{
    std::optional<Message> met;
    for (const Action &action : all(database, conversation, message)) {
        Row row = target(database, conversation, action);
        if (row.id == 0 && action.target == message.corrects && action.kind == Action::Kind::Retraction)
            row = messagerows::at(database, conversation, message.sort);
        if (row.message.sort != message.sort)
            continue; // Two messages have that id.
        if (action.kind == Action::Kind::Reactions && !row.message.reactions.isEmpty())
            continue; // The message has met its reactions.
        if (const auto changed = apply(database, row, action))
            met = changed;
    }
    return met;
}

history::Removal removal(Database &database, qint64 conversation, const Message &message)
{
    for (const Action &action : all(database, conversation, message)) {
        if (action.kind == Action::Kind::Moderation)
            return {action.by, action.reason};
    }
    return {};
}

QList<history::Reaction> reactions(Database &database, qint64 conversation, const Message &message)
{
    QList<history::Reaction> reactions;
    for (const Action &action : all(database, conversation, message)) {
        if (action.kind == Action::Kind::Reactions && !action.emoji.isEmpty())
            reactions << history::Reaction {action.nick, action.own, action.emoji};
    }
    return reactions;
}

void remove(Database &database, qint64 conversation, const Message &message)
{
    database.exec(u"DELETE FROM action WHERE conversation = ? AND target IN (?, ?, ?) AND target <> ''"_s,
                  {conversation, message.stanzaId, message.id, message.originId});
}

void handOver(Database &database, qint64 conversation, const Message &from, const Message &to)
{
    database.exec(
        u"UPDATE OR IGNORE action SET target = ? WHERE conversation = ? AND target IN (?, ?, ?) AND target <> ''"
        " AND kind = ?"_s,
        {to.stanzaId.isEmpty() ? to.id : to.stanzaId, conversation, from.stanzaId, from.id, from.originId,
         int(Action::Kind::Reactions)});
}

void removeBefore(Database &database, qint64 conversation, qint64 time)
{
    database.exec(u"DELETE FROM action WHERE conversation = ? AND time < ?"_s, {conversation, time});
}

qint64 place(Database &database, qint64 conversation)
{
    qint64 place = 0;
    database.exec(u"SELECT sort FROM message WHERE conversation = ? AND delivery = 0 ORDER BY sort DESC LIMIT 1"_s,
                  {conversation}, [&place](const QSqlQuery &row) { place = row.value(0).toLongLong(); });
    return place;
}

} // namespace parlour::actionrows
