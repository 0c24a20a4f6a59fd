// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/fileticket.h"
#include "model/conversation/timeline.h"
#include "model/conversation/timelineindex.h"
#include "model/pacing/clock.h"

#include <QAbstractListModel>
#include <QUrl>
#include <functional>
#include <qqmlintegration.h>

namespace parlour {

/// The messages and notices of one conversation, oldest first; some thousands of them. Beyond that the
/// oldest ones go that were read. What was not read is kept twice as long, and then not dropped without a word; what is
/// not sent yet stays.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Conversation")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        KindRole = Qt::UserRole, ///< timeline::Kind
        DeliveryRole,            ///< timeline::Delivery
        NickRole,                ///< string: as people see it
        BodyRole,                ///< string, plain
        ExcerptRole,             ///< string: the body, or the beginning of a long one
        LongRole,                ///< bool: not all of it is shown at first
        UnfoldedRole,            ///< bool: all of a long one is shown
        RestRole,                ///< list of portions: what follows then, to be drawn one after the other
        StyledRole,              ///< bool: styling may be shown (XEP-0393)
        CutRole,                 ///< bool: it was longer than even the body
        ClockRole,               ///< string: time of day in the locale's short form
        DayRole,                 ///< string: the day in words, for section headings
        MessageIdRole,           ///< string
        ProblemRole,             ///< string
        OwnRole,                 ///< bool
        HistoricRole,            ///< bool
        MentionRole,             ///< bool
        FollowsRole,             ///< bool: same sender as the row before, within five minutes
        InitialsRole,            ///< string
        ColorOnLightRole,        ///< color
        ColorOnDarkRole,         ///< color
        AccessibleNameRole,      ///< string: "NICK, TEXT, TIME" + ", waiting" / ", sending" / ", failed"
        GapRole,                 ///< timeline::Gap
        ReactedRole,             ///< bool: somebody has reacted to it
        ReactionsRole,           ///< list of reactionChip
        RemovedRole,             ///< bool: it was deleted, and the body says so
        AnsweredRole,            ///< string: what it answers, for a line above it
        AnsweredPlaceRole,       ///< number: where that stands in the store's order; 0: one cannot go there
        EditedRole,              ///< bool: it was corrected
        HasFileRole,             ///< bool: it names a file
        FileRole,                ///< fileTicket: that, where it does
        QuietRole,               ///< bool: it is not to be seen
        PictureRole,             ///< url: of who said it, round; empty until it is here. Reading it has it fetched.
    };

    explicit TimelineModel(Clock clock = systemTime, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return rowCount(); }
    const QList<timeline::Entry> &entries() const { return m_entries; }

    /// Where the picture of who said something is, whenever a row is read; showPictures() when the answers change.
    void setPictures(std::function<QUrl(const timeline::Entry &)> pictures) { m_pictures = std::move(pictures); }
    void showPictures();

    /// What is said in a row, and the same with who said it and when: "[10:31] nick: text".
    Q_INVOKABLE QString textAt(int row) const;
    Q_INVOKABLE QString quoteAt(int row) const;
    /// The same of the part from `start` to before `end`.
    QString quoteAt(int row, qsizetype start, qsizetype end) const;

    /// Shows all of a long message in a row, or its beginning only.
    Q_INVOKABLE void setUnfolded(int row, bool unfolded);

    /// Announces what somebody else has just said.
    void announce(const timeline::Entry &entry);
    /// Appends an entry: after everything that has happened, but before our own messages that the room has not
    /// reflected yet, because there they will be. Returns false, and changes nothing, when the same message is there.
    bool append(const timeline::Entry &entry);
    void appendNotice(const QString &text, const QDateTime &time);
    /// Shows a Status behind everything that has happened: in place of the one with the same id if that stands there.
    void showStatus(const timeline::Entry &entry);
    /// The id of the Status that stands there; empty when something else does.
    QString lastStatus() const;
    /// Inserts an entry that is not there yet at row `at`: what the room repeats from before.
    void insert(const timeline::Entry &entry, int at);
    /// Puts what the store holds in its place, unless it is there; neighbours in the store's order all at once.
    void place(const timeline::Entry &entry) { place(QList<timeline::Entry> {entry}); }
    void place(const QList<timeline::Entry> &entries);
    /// The row of what stands at the place `sort` of the store; -1 when it is not here.
    int rowOf(qint64 sort) const;
    /// The first row that stands behind the place `sort`, seen from the store's order.
    int rowBehind(qint64 sort) const;
    /// The last row that has a place in the store; null where none has.
    const timeline::Entry *lastKept() const;
    /// What we said under `id` has its place in the store.
    void settle(const QString &id, qint64 sort);
    /// What stood at `from` stands at `to` by now.
    void relocate(qint64 from, qint64 to);
    /// What stands at `sort` has this stable id.
    void learn(qint64 sort, const QString &stanzaId);
    /// The row of the message with this stanza-id, or to which alone its sender gave this id; -1 when it is not here.
    int rowWith(const QString &id) const;
    /// Puts what is here of the message that `entry` answers into it.
    void findAnswered(timeline::Entry &entry) const;
    /// What stood at the place `sort` is no message any more.
    void removePlace(qint64 sort);
    /// Something was done to a message: shows what the store has of it by now, if it is here.
    void revise(const history::Message &message);
    /// Shows these words of Parlour's own, each in front of the place that is its anchor, instead of those before.
    void setMarks(const QList<timeline::Entry> &marks);
    /// Takes all away but what waits to arrive. Returns what of ours has failed.
    QList<timeline::Entry> clear();
    /// Lets the newest go, as trim() the oldest: the person reads elsewhere. Returns whether any went.
    bool trimEnd();
    /// The person has seen all there is, or all up to `row`.
    void markRead() { markRead(count() - 1); }
    void markRead(int row);
    /// How many rows are kept, and of how many characters: a thousand for each row.
    void setLimit(int rows) { m_limit = rows; }
    /// Lets the oldest go, after insert().
    void trim();
    /// The row of the same message, however it came here; -1 when there is none.
    int find(const timeline::Entry &entry) const;
    /// Whether a message has the same id each time that the room sends it; else who said it, what and when must do.
    void setKeepsIds(bool keepsIds) { m_keepsIds = keepsIds; }
    /// The row behind everything that has happened: our own unconfirmed messages follow.
    int settledCount() const;
    /// Our message `id` has arrived as `settled` tells, and moves to row `at` (-1: behind everything that has happened).
    /// Returns the row at which it stands then, or -1 when there is no such message.
    int confirm(const QString &id, const timeline::Entry &settled, int at);
    /// How our message `id` fares; `problem` is a sentence for Failed. One that is to be sent again moves to the end.
    void setDelivery(const QString &id, timeline::Delivery delivery, const QString &problem);
    /// Takes our message `id`, or row `row`, away.
    void remove(const QString &id);
    void removeAt(int row);
    /// Takes the messages of others that `unwanted` names away, and returns them, oldest first.
    QList<timeline::Entry> take(const std::function<bool(const timeline::Entry &)> &unwanted);
    /// The row of our message `id`, or -1.
    int findOwn(const QString &id) const;

Q_SIGNALS:
    void countChanged();
    /// A live message of somebody else, to be announced.
    void arrived(const QString &accessibleName, bool mention);
    /// The oldest rows went, because there were too many.
    void trimmed();

private:
    void insertAll(const QList<timeline::Entry> &entries, int at);
    qint64 anchorAt(int row) const;
    void anchorFrom(int first);
    void setPlace(int row, qint64 sort);
    void removeRange(int first, int rows);
    bool exceeds(int rows) const;
    int shed(int rows, bool evenUnread);
    void tellLost(int rows);
    void neighbourChanged(int row);
    void reviseAnswers(const history::Message &message);
    int move(int row, int to);
    int findWords(const timeline::Entry &entry) const;
    bool follows(int row) const;
    QString accessibleName(const timeline::Entry &entry) const;

    const Clock m_clock;
    QList<timeline::Entry> m_entries;
    TimelineIndex m_index;
    std::function<QUrl(const timeline::Entry &)> m_pictures;
    bool m_keepsIds = true;
    int m_limit = 4000;
    int m_unread = 0; ///< Rows.
    int m_lost = 0;   ///< Unread ones that are not kept any more, since the person looked.
    qint64 m_characters = 0;
};

} // namespace parlour
