// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/identity.h"

#include "storage/history/idrows.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace parlour::identity {

using history::Message;
using messagerows::Row;

static constexpr std::chrono::milliseconds Minutes = 10min; // Clocks differ.
static constexpr int Lately = 100;

static bool isSameAuthor(const Message &one, const Message &other)
{
    if (one.own && other.own)
        return true;
    const bool byRoom = !one.occupantId.isEmpty() && !other.occupantId.isEmpty();
    return byRoom ? one.occupantId == other.occupantId : one.nick == other.nick;
}

/// Returns whether both may be one by author and time, whatever their text.
static bool isOfOne(const Message &known, const Message &message)
{
    return isSameAuthor(known, message) && std::chrono::abs(known.time - message.time) <= Minutes;
}

bool isAlike(const Message &known, const Message &message)
{
    const bool saysSame =
        known.body == message.body || history::isGone(known.hidden) || history::isGone(message.hidden);
    return known.kind == message.kind && saysSame && isOfOne(known, message);
}

/// Returns whether the archive holds them as two entries.
static bool areTwo(const Message &known, const Message &message)
{
    return !known.stanzaId.isEmpty() && !message.stanzaId.isEmpty() && known.stanzaId != message.stanzaId;
}

/// Returns whether `row`, which has an id in common with the message, is that message. What was edited or removed may be
/// repeated as it was; what is said now under its id is something else.
static bool isSent(const Row &row, const Question &question)
{
    const Message &message = question.message;
    const bool sameOrigin = !message.originId.isEmpty() && row.message.originId == message.originId;
    if (row.message.own && message.own && sameOrigin && row.message.body == message.body)
        return true; // However late the archive tells.
    const bool isReworded = row.message.edited && isOfOne(row.message, message);
    const bool saysSame = row.message.body == message.body && isAlike(row.message, message);
    const bool isSame = question.repeated ? isReworded || isAlike(row.message, message) : saysSame;
    return isSame && (!areTwo(row.message, message) || sameOrigin);
}

/// The first message sent under that id for which `is` is true.
static Row sentAs(Database &database, qint64 conversation, const QString &id, bool (*is)(const Message &))
{
    for (const qint64 number : idrows::sent(database, conversation, id)) {
        if (const Row row = messagerows::at(database, number); is(row.message))
            return row;
    }
    return {};
}

Row waiting(Database &database, qint64 conversation, const QString &id)
{
    return sentAs(database, conversation, id,
                  [](const Message &message) { return message.delivery != history::Delivery::Settled; });
}

Row settled(Database &database, qint64 conversation, const QString &id)
{
    return sentAs(database, conversation, id,
                  [](const Message &message) { return message.own && message.delivery == history::Delivery::Settled; });
}

/// Finds a message without ids: the oldest of the last ones that is alike, and that no other has been taken for.
static Row alike(Database &database, qint64 conversation, const Question &question)
{
    auto rows = messagerows::lately(database, conversation, Lately);
    std::ranges::reverse(rows);
    const auto found = std::ranges::find_if(rows, [&question](const Row &row) {
        return row.message.delivery == history::Delivery::Settled && !question.taken.contains(row.id)
            && isAlike(row.message, question.message) && !areTwo(row.message, question.message);
    });
    return found == rows.end() ? Row {} : *found;
}

Row find(Database &database, qint64 conversation, const Question &question)
{
    const Message &message = question.message;
    if (const qint64 number = idrows::archived(database, conversation, message.stanzaId); number != 0)
        return messagerows::at(database, number);
    QStringList ids {message.originId, message.id};
    ids.removeDuplicates();
    for (const QString &id : message.own ? ids + QStringList {question.confirms} : QStringList {question.confirms}) {
        if (const Row row = waiting(database, conversation, id); row.id != 0)
            return row;
    }
    for (const QString &id : ids) {
        for (const qint64 number : idrows::sent(database, conversation, id)) {
            if (const Row row = messagerows::at(database, number); isSent(row, question))
                return row;
        }
    }
    for (const QString &id : question.repeated &&message.stanzaId.isEmpty() ? ids : QStringList()) {
        for (const qint64 number : idrows::corrected(database, conversation, id)) {
            if (const Row row = messagerows::at(database, number); isSameAuthor(row.message, message))
                return row; // It is a version of that already.
        }
    }
    const bool nameless = message.id.isEmpty() && message.originId.isEmpty();
    return question.repeated && nameless ? alike(database, conversation, question) : Row {};
}

void learn(Database &database, const Row &known, const Message &message)
{
    if (known.id != 0 && !message.stanzaId.isEmpty() && message.stanzaId != known.message.stanzaId)
        idrows::add(database, known.conversation,
                    known.message.stanzaId.isEmpty() ? idrows::Kind::Archive : idrows::Kind::AlsoArchive,
                    message.stanzaId, known.id);
}

} // namespace parlour::identity
