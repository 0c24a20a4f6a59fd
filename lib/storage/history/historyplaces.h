// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyadding.h"

#include <functional>

namespace parlour::history {

/// Read position of a conversation.
struct ReadPosition
{
    Key key;
    qint64 sort = 0;  ///< The newest message that was seen; 0: none.
    QString stanzaId; ///< Its archive id, as far as it is known. It may be that of a message that is not here yet.
    int unread = 0;   ///< Number of messages of others behind it.
    int mentions = 0; ///< Number of mentions among these.
    qint64 firstUnread = 0; ///< Place of the first of these; 0: there is none.
    bool operator==(const ReadPosition &) const = default;
};

/// Text in the composer that has not been sent.
struct Draft
{
    QString text;
    int cursor = 0;
    QString replyTo {};  ///< Id of the message that is replied to.
    QString corrects {}; ///< Id of the message that is edited.
    QString before {};   ///< Text in the composer before that.
    QString files {};    ///< JSON.
    bool isEmpty() const { return *this == Draft {}; }
    bool operator==(const Draft &) const = default;
};

/// The newest message of a conversation.
struct Last
{
    Key key;
    Message message;
    bool operator==(const Last &) const = default;
};

struct SearchQuery
{
    QString words;      ///< As typed: all of them must be there; those between quotation marks, side by side.
    QString account {}; ///< Empty: all.
    std::optional<Key> in {};
    QString from {};      ///< A nick, or empty.
    QDateTime since {};   ///< UTC; invalid: no bound.
    QDateTime until {};   ///< Not included.
    bool hasLink = false; ///< With a link to the web.
    bool hasFile = false; ///< A file, or nothing but the address of one.
    qint64 before = 0;    ///< `place` of the last hit that is known, for those behind it; 0: the newest.
    int limit = 50;
    bool operator==(const SearchQuery &) const = default;
};

/// Filters the messages of others, the newest first, a part at a time.
struct Sift
{
    Key key;
    std::function<bool(const Message &)> wanted; ///< Asked in the store's thread.
    QDateTime since {};                          ///< UTC; invalid: no bound.
    qint64 before = 0;                           ///< Sifted::next of the part in front; 0: the newest.
    int most = 500;                              ///< Maximum number of messages that are looked at.
};

struct Sifted
{
    QList<Message> messages; ///< Messages that are wanted and visible, the newest first.
    int looked = 0;          ///< Number of messages that were looked at.
    qint64 next = 0;         ///< Start of the next part; 0: there is none.
    bool operator==(const Sifted &) const = default;
};

struct Hit
{
    Key key;
    Message message;
    qint64 place = 0; ///< Order among all hits: the later, the greater.
    bool operator==(const Hit &) const = default;
};

/// Messages to delete for good. With a time, includes a room's private conversations, and spares what is not sent yet.
struct Doomed
{
    QString account {};
    QString peer {}; ///< Empty: all of the account.
    /// Deletes messages older than that (UTC). Invalid: all, with the conversation; of an account, also its lists.
    /// Time 0: none; and messages deleted by age may come back from an archive.
    QDateTime before {};
    QStringList except {}; ///< Rooms and people whose conversations are not meant.
    bool operator==(const Doomed &) const = default;

    /// Returns whether messages of the conversation `key` are meant.
    bool means(const Key &key) const;
    /// Returns whether a stored message of that conversation, said at `time` (UTC), is deleted.
    bool takes(const Key &key, const QDateTime &time) const;
};

} // namespace parlour::history
