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

/// Keeps what is said in conversations, where one stands in them, and what is remembered of rooms.
///
/// Answers come once each and in the order of the questions, before the call returns or later; none comes when the
/// `context` is gone by then, or where there is none. Each question sees all that was kept before it.
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

    /// How the disk takes it; null where there is none.
    virtual DiskHealth *diskHealth() { return nullptr; }

    /// What is remembered of rooms.
    RoomLists &lists() { return m_lists; }

    /// Tells what waits in the conversation `key`, in the order in which it was said.
    virtual void unconfirmed(const history::Key &key, QObject *context, Messages done) = 0;
    /// Tells in which conversations of `account` something waits.
    virtual void unfinished(const QString &account, QObject *context, Keys done) = 0;
    /// Keeps `message`, new or as it fares now. Answers false when it is handed over, and the store goes on to say that it is
    /// not: the next start would send it again.
    virtual void keep(const history::Key &key, const UnconfirmedMessage &message, QObject *context, Kept done) = 0;
    /// Forgets message `id` as long as it is unconfirmed: it is not wanted any more, or arrived and is not kept. Answers false when the next start may know it again.
    virtual void forget(const QString &id, QObject *context, Kept done) = 0;

    /// The newest `most` messages, or those next to the place `sort`, without what stands there. What is unconfirmed is in
    /// none of these: it stands behind everything.
    virtual void newest(const history::Key &key, int most, QObject *context, Answer<history::Page> done) = 0;
    virtual void before(const history::Key &key, qint64 sort, int most, QObject *context,
                        Answer<history::Page> done) = 0;
    virtual void after(const history::Key &key, qint64 sort, int most, QObject *context,
                       Answer<history::Page> done) = 0;
    /// What stands at `sort` or next behind it, with up to `most` on each side.
    virtual void around(const history::Key &key, qint64 sort, int most, QObject *context,
                        Answer<history::Page> done) = 0;
    /// The message with `id`, an archive id or a sender's; nothing where none has it, or more than one.
    virtual void find(const history::Key &key, const QString &id, QObject *context,
                      Answer<std::optional<history::Message>> done) = 0;
    /// What the message at the place `sort` has said, the newest last; nothing where it was never corrected.
    virtual void versions(const history::Key &key, qint64 sort, QObject *context,
                          Answer<QList<history::Version>> done) = 0;
    /// The place of the first message that was said at `time` (UTC) or later; 0 where none was. Times need not be in the
    /// order of places: a clock that is wrong may lead elsewhere.
    virtual void firstSince(const history::Key &key, const QDateTime &time, QObject *context, Answer<qint64> done) = 0;
    /// The newest message of each conversation of `account`.
    virtual void lastOfEach(const QString &account, QObject *context, Answer<QList<history::Last>> done) = 0;

    /// Adds what has just come, behind what is here, unless it is known.
    virtual void add(const history::Key &key, const QList<history::Arrival> &arrivals, history::Live live,
                     QObject *context, Answer<history::AddResult> done) = 0;
    /// Adds a page of an archive, in the archive's order, and what has been read with it: both or neither. What is known
    /// stays where it is as far as that is the archive's order; what is new stands next to it.
    virtual void addPage(const history::ArchivePage &page, QObject *context, Answer<history::PageResult> done) = 0;
    /// Keeps what somebody did to messages, also to those that are not here yet, and does it. Tells those that are others by it.
    virtual void act(const history::Key &key, const QList<history::Action> &actions, QObject *context,
                     Answer<QList<history::Message>> done) = 0;
    /// Hides what stands at these places on this computer only, or shows it again. Tells those that are others by it: none
    /// where the disk does not take it, nor those of which no word is kept.
    virtual void setHidden(const history::Key &key, const QList<qint64> &places, bool hidden, QObject *context,
                           Answer<QList<history::Message>> done) = 0;
    /// What has been read of an archive, the oldest first.
    virtual void ranges(const QString &account, const QString &archive, QObject *context,
                        Answer<QList<history::Range>> done) = 0;
    /// For each of the archive ids the first id of the range that holds its message; empty where none does.
    virtual void held(const QString &account, const QString &archive, const QStringList &ids, QObject *context,
                      Answer<QStringList> done) = 0;

    /// The private conversations with people in `room` (bare) that it knows by occupant ids, in the order in which they began.
    virtual void privateChats(const QString &account, const QString &room, QObject *context,
                              Answer<QList<history::KeptChat>> done) = 0;
    /// The conversations with people outside of rooms, in the order in which they began.
    virtual void directChats(const QString &account, QObject *context, Answer<QList<history::KeptChat>> done) = 0;
    /// Puts one away, or takes it out again; what is kept of it stays.
    virtual void setClosed(const history::Key &key, bool closed) = 0;

    virtual void setReadPosition(const history::Key &key, qint64 sort, const QString &stanzaId) = 0;
    /// Of all conversations of `account`, or of one.
    virtual void readPositions(const QString &account, QObject *context, Answer<QList<history::ReadPosition>> done) = 0;
    virtual void readPosition(const history::Key &key, QObject *context, Answer<history::ReadPosition> done) = 0;

    /// Keeps what is in the composer; an empty draft is none. A message that keep() adds takes the draft of the same text
    /// away with it.
    virtual void setDraft(const history::Key &key, const history::Draft &draft) = 0;
    virtual void draft(const history::Key &key, QObject *context, Answer<history::Draft> done) = 0;

    /// Keeps what waits in the composer to be uploaded, in words of the model's own; an empty text: nothing does.
    virtual void setAttached(const history::Key &key, const QString &files) = 0;
    virtual void attached(const history::Key &key, QObject *context, Answer<QString> done) = 0;
    /// Which of the files with these keys (sharing::cacheKey()) a message names that is kept, and not removed.
    virtual void heldFiles(const QStringList &keys, QObject *context, Answer<QStringList> done) = 0;

    /// The newest that match, the newest first: where nothing but a time is named, all of it. A newer search for the same
    /// `context` gives up those before it, also in the middle: they are not answered.
    virtual void search(const history::SearchQuery &query, QObject *context, Answer<QList<history::Hit>> done) = 0;
    /// Gives up what is searched for `context`: nobody waits for it any more.
    virtual void endSearch(const QObject *context) = 0;
    virtual void sift(const history::Sift &sift, QObject *context, Answer<history::Sifted> done) = 0;
    /// Deletes so that no file of ours holds it any more; goes on at the next start if the program ends before. It is
    /// gone for all questions at once; the answer comes when it is gone from the disk.
    virtual void remove(const history::Doomed &doomed, QObject *context, Answer<bool> done) = 0;
    /// Bytes on disk.
    virtual void sizeOnDisk(QObject *context, Answer<qint64> done) = 0;

Q_SIGNALS:
    /// What could not be read before can be now.
    void recovered();
    /// What was said at these places of a conversation is not what stands there: it was retracted, moderated or hidden, and is not to
    /// be seen any more, or it was corrected.
    void hidden(const parlour::history::Key &key, const QList<qint64> &places);
    /// Messages have been deleted.
    void removed();

private:
    RoomLists m_lists;
};

} // namespace parlour
