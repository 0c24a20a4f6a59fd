// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/correctionrows.h"

#include "storage/history/actionrows.h"
#include "storage/history/filerows.h"
#include "storage/history/idrows.h"
#include "storage/history/referrows.h"
#include "storage/history/removing.h"
#include "storage/history/searchrows.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour::correctionrows {

using history::Message;
using messagerows::Row;

static bool isSaid(const Row &row)
{
    return row.id != 0 && row.message.delivery == history::Delivery::Settled
        && (row.message.kind == history::Kind::Message || row.message.kind == history::Kind::Action);
}

/// Returns whether both have one author. Without the room's ids somebody has to have seen it, as it came.
static bool isAuthor(const Message &correction, const Message &message, const QString &witness)
{
    if (!witness.isEmpty())
        return message.nick == witness;
    return !correction.occupantId.isEmpty() && correction.occupantId == message.occupantId;
}

/// The message that `correction` corrects: the last one of its author with that id before it; number 0: none is here.
static Row target(Database &database, const Row &correction, const QString &witness)
{
    const QString &id = correction.message.corrects;
    Row last;
    for (const qint64 number : idrows::sent(database, correction.conversation, id)
             + idrows::corrected(database, correction.conversation, id)) {
        const Row row = messagerows::at(database, number);
        const bool isBefore = row.message.sort < correction.message.sort;
        const bool isLater = last.id == 0 || row.message.sort > last.message.sort;
        if (isSaid(row) && isBefore && isLater && isAuthor(correction.message, row.message, witness))
            last = row;
    }
    return last;
}

static void keepVersion(Database &database, qint64 id, const Message &message)
{
    database.exec(u"INSERT INTO version (message, sort, time, body, kind) VALUES (?, ?, ?, ?, ?)"_s,
                  {id, message.sort, message.time.toMSecsSinceEpoch(), message.body, messagerows::packedKind(message)});
}

/// Place and time of the newest version of a message.
static std::pair<qint64, qint64> newest(Database &database, const Row &row)
{
    std::pair newest(row.message.sort, row.message.time.toMSecsSinceEpoch());
    database.exec(u"SELECT sort, time FROM version WHERE message = ? ORDER BY sort DESC, time DESC LIMIT 1"_s, {row.id},
                  [&newest](const QSqlQuery &version) {
                      newest = {version.value(0).toLongLong(), version.value(1).toLongLong()};
                  });
    return newest;
}

/// Takes over all of the correction, also what it answers (XEP-0308 section 4).
static void reword(Database &database, const Row &row, const Row &correction)
{
    Message message = correction.message;
    message.corrects = row.message.corrects; // The message that it corrects may be still to come.
    message.nick = row.message.nick;         // Under which it is found: the row keeps its author.
    searchrows::replace(database, row.conversation, row.id, row.message, message);
    database.exec(u"UPDATE message SET body = ?, mention = ?, kind = (kind & ?) | ? WHERE id = ?"_s,
                  {message.body, message.mention, messagerows::ReactedBit,
                   messagerows::packedKind(message) | messagerows::EditedBit, row.id});
    referrows::write(database, row.conversation, row.id, message);
    filerows::write(database, row.id, message);
}

/// Makes `correction` a version of `row`, and no message of its own.
static void merge(Database &database, const Row &row, const Row &correction, const Effects &effects)
{
    if (!history::isGone(row.message.hidden) && !history::isGone(correction.message.hidden)) {
        const bool isNewest = newest(database, correction) >= newest(database, row);
        if (!row.message.edited)
            keepVersion(database, row.id, row.message);
        if (!correction.message.edited)
            keepVersion(database, row.id, correction.message);
        database.exec(u"UPDATE version SET message = ? WHERE message = ?"_s, {row.id, correction.id});
        if (isNewest)
            reword(database, row, correction);
        else
            database.exec(u"UPDATE message SET kind = kind | ? WHERE id = ?"_s, {messagerows::EditedBit, row.id});
    } else {
        removing::sweepLater(database); // It was among the words for a moment.
    }
    actionrows::handOver(database, row.conversation, correction.message, row.message);
    if (!correction.message.reactions.isEmpty())
        database.exec(u"UPDATE message SET kind = kind | ? WHERE id = ?"_s, {messagerows::ReactedBit, row.id});
    idrows::handOver(database, correction.id, row.id);
    messagerows::remove(database, {correction});
    effects.gone << correction.message.sort;
}

/// Updates the answers to a message with these ids; if it is removed, they lose their quotes.
static void tell(Database &database, const Row &row, const QStringList &ids, const Effects &effects)
{
    if (history::isGone(row.message.hidden))
        referrows::unquote(database, row.conversation, ids);
    const auto settles =
        [&](const QString &id) { // With a second message of that id, the answers lead nowhere any more.
            return idrows::meant(database, row.conversation, id) == row.id
                || idrows::sent(database, row.conversation, id).size() == 2;
        };
    QStringList settled;
    std::ranges::copy_if(ids, std::back_inserter(settled), settles);
    for (const qint64 answer : referrows::answers(database, row.conversation, settled))
        effects.changed << messagerows::at(database, answer).message;
}

/// Takes in corrections of a message that had come before it.
static bool collect(Database &database, const Row &row, const QStringList &ids, const Effects &effects)
{
    bool any = false;
    for (const qint64 number : referrows::corrections(database, row.conversation, ids)) {
        const Row correction = messagerows::at(database, number);
        if (isSaid(correction) && target(database, correction, {}).id == row.id) {
            merge(database, messagerows::at(database, row.id), correction, effects);
            any = true;
        }
    }
    return any;
}

qint64 meet(Database &database, qint64 conversation, qint64 sort, const QString &witness, const Effects &effects)
{
    Row row = messagerows::at(database, conversation, sort);
    if (!isSaid(row))
        return sort;
    bool changes = row.message.reply && row.message.reply->place != 0;
    bool isCorrection = false;
    if (!row.message.corrects.isEmpty()) {
        const Row corrected = target(database, row, witness);
        if (corrected.id == 0 && (!witness.isEmpty() || row.message.occupantId.isEmpty()))
            referrows::forgetCorrected(database, row.id);
        if (corrected.id != 0) {
            merge(database, corrected, row, effects);
            row = corrected;
            changes = isCorrection = true;
        }
    }
    QStringList ids = idrows::of(database, row.id);
    for (bool goesOn = true; goesOn; ids = idrows::of(database, row.id)) {
        goesOn = collect(database, row, ids, effects);
        changes = changes || goesOn;
    }
    if (row.message.reply && row.message.reply->hidden)
        referrows::forgetQuote(database, row.id);
    if (changes) {
        Message message = messagerows::at(database, row.id).message;
        message.namesUsNow = isCorrection && message.mention && !row.message.mention;
        effects.changed << message;
    }
    tell(database, row, ids, effects);
    return row.message.sort;
}

QList<history::Version> versions(Database &database, qint64 conversation, qint64 sort)
{
    QList<history::Version> all;
    const Row row = messagerows::at(database, conversation, sort);
    database.exec(u"SELECT body, time, kind FROM version WHERE message = ? ORDER BY sort, time"_s, {row.id},
                  [&all](const QSqlQuery &version) {
                      all << history::Version {
                          version.value(0).toString(),
                          QDateTime::fromMSecsSinceEpoch(version.value(1).toLongLong(), QTimeZone::UTC),
                          history::Kind(version.value(2).toInt() & messagerows::KindBits)};
                  });
    return all;
}

void forgetVersions(Database &database, qint64 id)
{
    database.exec(u"DELETE FROM version WHERE message = ?"_s, {id});
}

} // namespace parlour::correctionrows
