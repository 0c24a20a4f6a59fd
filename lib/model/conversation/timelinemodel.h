// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/fileticket.h"
#include "model/conversation/timeline.h"
#include "model/conversation/timelineindex.h"
#include "model/conversation/timelinerole.h"
#include "model/pacing/clock.h"

#include <QAbstractListModel>
#include <QUrl>
#include <functional>
#include <limits>
#include <qqmlintegration.h>

namespace parlour {

/// The messages and notices of one conversation, oldest first; some thousands of them. Beyond that the oldest ones are
/// dropped that were read. Unread ones are kept twice as long, and then not dropped silently; unsent ones stay.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Conversation")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    using enum timeline::Role;

    explicit TimelineModel(Clock clock = systemTime, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    const QList<timeline::Entry> &entries() const { return m_entries; }

    /// Sets the lookup of authors' pictures, called whenever a row is read; showPictures() when the answers change.
    void setPictures(std::function<QUrl(const timeline::Entry &)> pictures) { m_pictures = std::move(pictures); }
    void showPictures();

    /// Return the text in a row, and the same with author and time: "[10:31] nick: text".
    Q_INVOKABLE QString textAt(int row) const;
    Q_INVOKABLE QString quoteAt(int row) const;
    /// Returns the quote of the part from `start` to before `end`.
    QString quoteAt(int row, qsizetype start, qsizetype end) const;

    /// Shows all of a long message in a row, or its beginning only.
    Q_INVOKABLE void setUnfolded(int row, bool unfolded);

    /// Announces a live message of somebody else.
    void announce(const timeline::Entry &entry);
    /// Appends an entry: after everything that has happened, but before our own messages that the room has not
    /// reflected yet, because that will be their order. Returns false, and changes nothing, when the same message is
    /// there.
    bool append(const timeline::Entry &entry);
    void appendNotice(const QString &text, const QDateTime &time);
    /// Shows a Status behind everything that has happened: in place of the one with the same id if that is the last.
    void showStatus(const timeline::Entry &entry);
    /// Returns the id of the Status at the end; empty when it is another entry.
    QString lastStatus() const;
    /// Inserts an entry that is not there yet at row `at`: one that the room repeats from before.
    void insert(const timeline::Entry &entry, int at);
    /// Puts stored messages in their places, unless they are there; neighbours in the store's order all at once.
    void place(const timeline::Entry &entry) { place(QList<timeline::Entry> {entry}); }
    void place(const QList<timeline::Entry> &entries);
    /// Returns the row with the place `sort` of the store; -1 when it is not here.
    int rowOf(qint64 sort) const;
    /// Returns the first row behind the place `sort` in the store's order.
    int rowBehind(qint64 sort) const;
    /// Returns the last row that has a place in the store; null where none has.
    const timeline::Entry *lastKept() const;
    /// Gives our message `id` its place in the store.
    void settle(const QString &id, qint64 sort);
    /// Moves the row at the place `from` to the place `to`.
    void relocate(qint64 from, qint64 to);
    /// Gives the row at `sort` its stable id.
    void learn(qint64 sort, const QString &stanzaId);
    /// Returns the row of the message with this stanza-id, or to which alone its sender gave this id; -1 when it is not
    /// here.
    int rowWith(const QString &id) const;
    /// Puts the message that `entry` answers into it, as far as it is here.
    void findAnswered(timeline::Entry &entry) const;
    /// Removes the row at the place `sort`, which is not a message any more.
    void removePlace(qint64 sort);
    /// Shows the new state of a message in the store, if it is here.
    void revise(const history::Message &message);
    /// Shows these lines of Parlour's own, each in front of the place that is its anchor, instead of those before.
    void setMarks(const QList<timeline::Entry> &marks);
    /// Removes all but unsent messages. Returns those of ours that have failed.
    QList<timeline::Entry> clear();
    /// Drops the newest, as trim() the oldest: the person reads elsewhere. Returns whether any went.
    bool trimEnd();
    /// Takes all rows, or all up to `row`, as seen by the person.
    void markRead() { markRead(count() - 1); }
    void markRead(int row);
    /// Sets how many rows are kept, and of how many characters: a thousand for each row.
    void setLimit(int rows) { m_limit = rows; }
    /// Drops the oldest rows, after insert(), down to the limit or to `most`, whichever is lower.
    void trim(int most = std::numeric_limits<int>::max());
    /// Returns the row of the same message, however it came here; -1 when there is none.
    int find(const timeline::Entry &entry) const;
    /// Sets whether a message has the same id each time that the room sends it; else author, text and time must do.
    void setKeepsIds(bool keepsIds) { m_keepsIds = keepsIds; }
    /// Returns the row behind everything that has happened: our own unconfirmed messages follow.
    int settledCount() const;
    /// Confirms our message `id` as `settled`, and moves it to row `at` (-1: behind everything that has happened).
    /// Returns its row then, or -1 when there is no such message.
    int confirm(const QString &id, const timeline::Entry &settled, int at);
    /// Sets the state of our message `id`; `problem` is a sentence for Failed. One that is to be sent again moves to
    /// the end.
    void setDelivery(const QString &id, timeline::Delivery delivery, const QString &problem);
    /// Remove our message `id`, or row `row`.
    void remove(const QString &id);
    void removeAt(int row);
    /// Removes the messages of others that `unwanted` names, and returns them, oldest first.
    QList<timeline::Entry> take(const std::function<bool(const timeline::Entry &)> &unwanted);
    /// Returns the row of our message `id`, or -1.
    int findOwn(const QString &id) const;

Q_SIGNALS:
    void countChanged();
    /// A live message of somebody else, to be announced.
    void arrived(const QString &accessibleName, bool mention);
    /// The oldest rows were dropped, because there were too many.
    void trimmed();

private:
    void insertAll(const QList<timeline::Entry> &entries, int at);
    qint64 anchorAt(int row) const;
    void anchorFrom(int first);
    void setPlace(int row, qint64 sort);
    void removeRange(int first, int rows);
    qint64 mostCharacters(int rows) const;
    bool exceeds(int rows) const;
    int shed(int rows, bool evenUnread);
    void tellLost(int rows);
    void neighbourChanged(int row);
    void reviseAnswers(const history::Message &message);
    int unkeptRow(const history::Message &message) const;
    int move(int row, int to);
    int findWords(const timeline::Entry &entry) const;
    bool follows(int row) const;
    QString accessibleName(const timeline::Entry &entry) const;
    QString accessibleNameAt(int row) const;
    history::Reached reachedAt(int row) const;
    QString receiptAt(int row) const;
    void reachedChanged();

    const Clock m_clock;
    QList<timeline::Entry> m_entries;
    TimelineIndex m_index;
    std::function<QUrl(const timeline::Entry &)> m_pictures;
    bool m_keepsIds = true;
    int m_limit = 4000;
    int m_unread = 0; ///< Number of unread rows.
    int m_lost = 0;   ///< Number of dropped unread ones, since the person looked.
    qint64 m_characters = 0;
};

} // namespace parlour
