// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyplaces.h"
#include "storage/history/occupantkey.h"
#include "storage/history/unconfirmedmessage.h"
#include "storage/lists/roomlists.h"

#include <QObject>
#include <functional>

namespace parlour {

class DiskHealth;

/// Stores the messages of conversations, the read positions in them, and the lists of rooms.
///
/// Answers come once each and in the order of the questions, before the call returns or later; none comes when the
/// `context` is gone by then, or null. Each question sees all that was kept before it.
class HistoryStore : public QObject
{
    Q_OBJECT

public:
    using Messages = std::function<void(const QList<UnconfirmedMessage> &)>;
    using Keys = std::function<void(const QList<history::Key> &)>;
    using Kept = std::function<void(bool)>;
    template <typename Value>
    using Answer = std::function<void(const Value &)>;

    using QObject::QObject;

    /// State of the disk for the history; null where there is none.
    virtual DiskHealth *diskHealth() { return nullptr; }

    /// Lists of rooms.
    RoomLists &lists() { return m_lists; }

    /// Answers with the messages that wait in the conversation `key`, in the order in which they were said.
    virtual void unconfirmed(const history::Key &key, QObject *context, Messages done) = 0;
    /// Answers with the conversations of `account` in which something waits.
    virtual void unfinished(const QString &account, QObject *context, Keys done) = 0;
    /// Stores `message`, new or in its present state. Answers false when it is handed over but the disk
    /// still has it as unsent: the next start would send it again.
    virtual void keep(const history::Key &key, const UnconfirmedMessage &message, QObject *context, Kept done) = 0;
    /// Forgets message `id` as long as it is unconfirmed: it is not wanted any more, or arrived and is not kept.
    /// Answers false when the next start may know it again.
    virtual void forget(const QString &id, QObject *context, Kept done) = 0;

    /// The newest `most` messages, or those next to the place `sort`, without the one there. Unconfirmed messages are
    /// in none of these: they stand behind everything.
    virtual void newest(const history::Key &key, int most, QObject *context, Answer<history::Page> done) = 0;
    virtual void before(const history::Key &key, qint64 sort, int most, QObject *context,
                        Answer<history::Page> done) = 0;
    virtual void after(const history::Key &key, qint64 sort, int most, QObject *context,
                       Answer<history::Page> done) = 0;
    /// The message at `sort` or next behind it, with up to `most` on each side.
    virtual void around(const history::Key &key, qint64 sort, int most, QObject *context,
                        Answer<history::Page> done) = 0;
    /// The message with `id`, an archive id or a sender's; nothing where none has it, or more than one.
    virtual void find(const history::Key &key, const QString &id, QObject *context,
                      Answer<std::optional<history::Message>> done) = 0;
    /// The versions of the message at the place `sort`, the newest last; nothing where it was never corrected.
    virtual void versions(const history::Key &key, qint64 sort, QObject *context,
                          Answer<QList<history::Version>> done) = 0;
    /// The place of the first message that was said at `time` (UTC) or later; 0 where none was. Times need not be in the
    /// order of places: a clock that is wrong may lead elsewhere.
    virtual void firstSince(const history::Key &key, const QDateTime &time, QObject *context, Answer<qint64> done) = 0;
    /// The newest message of each conversation of `account`.
    virtual void lastOfEach(const QString &account, QObject *context, Answer<QList<history::Last>> done) = 0;

    /// Adds messages that have just come, behind those that are here, unless they are known.
    virtual void add(const history::Key &key, const QList<history::Arrival> &arrivals, history::Live live,
                     QObject *context, Answer<history::AddResult> done) = 0;
    /// Adds a page of an archive, in the archive's order, and the ranges read with it: both or neither. Known messages
    /// stay where they are as far as that is the archive's order; new ones stand next to them.
    virtual void addPage(const history::ArchivePage &page, QObject *context, Answer<history::PageResult> done) = 0;
    /// Stores actions on messages, also on those not here yet, and applies them. Answers with those that change.
    virtual void act(const history::Key &key, const QList<history::Action> &actions, QObject *context,
                     Answer<QList<history::Message>> done) = 0;
    /// Hides the messages at these places on this computer only, or shows them again. Answers with those that change:
    /// none where the disk does not take it, nor those of which no word is kept.
    virtual void setHidden(const history::Key &key, const QList<qint64> &places, bool hidden, QObject *context,
                           Answer<QList<history::Message>> done) = 0;
    /// The ranges of an archive that have been read, the oldest first.
    virtual void ranges(const QString &account, const QString &archive, QObject *context,
                        Answer<QList<history::Range>> done) = 0;
    /// For each of the archive ids the first id of the range that holds its message; empty where none does.
    virtual void held(const QString &account, const QString &archive, const QStringList &ids, QObject *context,
                      Answer<QStringList> done) = 0;

    /// The private conversations with people known in `room` (bare) by occupant ids, in the order in which they began.
    virtual void privateChats(const QString &account, const QString &room, QObject *context,
                              Answer<QList<history::KeptChat>> done) = 0;
    /// The conversations with people outside of rooms, in the order in which they began.
    virtual void directChats(const QString &account, QObject *context, Answer<QList<history::KeptChat>> done) = 0;
    /// Closes a conversation, or opens it again; its messages stay.
    virtual void setClosed(const history::Key &key, bool closed) = 0;

    virtual void setReadPosition(const history::Key &key, qint64 sort, const QString &stanzaId) = 0;
    /// The read positions of all conversations of `account`, or of one.
    virtual void readPositions(const QString &account, QObject *context, Answer<QList<history::ReadPosition>> done) = 0;
    virtual void readPosition(const history::Key &key, QObject *context, Answer<history::ReadPosition> done) = 0;

    /// Stores the text in the composer; an empty draft is none. A message that keep() adds removes the draft of the
    /// same text.
    virtual void setDraft(const history::Key &key, const history::Draft &draft) = 0;
    virtual void draft(const history::Key &key, QObject *context, Answer<history::Draft> done) = 0;

    /// Stores the files that wait in the composer to be uploaded, in words of the model's own; an empty text: none.
    virtual void setAttached(const history::Key &key, const QString &files) = 0;
    virtual void attached(const history::Key &key, QObject *context, Answer<QString> done) = 0;
    /// Answers with those keys (sharing::cacheKey()) whose file a message names that is kept, and not removed.
    virtual void heldFiles(const QStringList &keys, QObject *context, Answer<QStringList> done) = 0;

    /// The newest matches, the newest first: where only a time is named, all messages of that. A newer search for the
    /// same `context` gives up those before it, also in the middle: they are not answered.
    virtual void search(const history::SearchQuery &query, QObject *context, Answer<QList<history::Hit>> done) = 0;
    /// Gives up the search for `context`: its answer is not wanted any more.
    virtual void endSearch(const QObject *context) = 0;
    virtual void sift(const history::Sift &sift, QObject *context, Answer<history::Sifted> done) = 0;
    /// Deletes messages so that no file of ours holds them any more; goes on at the next start if the program ends
    /// before. They are gone for all questions at once; the answer comes when they are gone from the disk.
    virtual void remove(const history::Doomed &doomed, QObject *context, Answer<bool> done) = 0;
    /// Size on disk in bytes.
    virtual void sizeOnDisk(QObject *context, Answer<qint64> done) = 0;

Q_SIGNALS:
    /// Data that could not be read before can be read now.
    void recovered();
    /// The messages at these places of a conversation are not as before: they were retracted, moderated or hidden, and
    /// are not to be seen any more, or they were corrected.
    void hidden(const parlour::history::Key &key, const QList<qint64> &places);
    /// Messages have been deleted.
    void removed(const parlour::history::Doomed &messages);

private:
    RoomLists m_lists;
};

} // namespace parlour
