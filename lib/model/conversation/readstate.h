// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"
#include "storage/history/historystore.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>
#include <qqmlintegration.h>

namespace parlour {

class Channel;
class TimelineWindow;

/// The read marker of a conversation: a place in its order that moves forward only, by what the person could see. A row
/// that is in sight for half a second has been seen, with all in front of it. The unread messages follow from the
/// place.
class ReadState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Conversation")
    Q_PROPERTY(int unread READ unread NOTIFY changed FINAL)
    Q_PROPERTY(bool mentioned READ isMentioned NOTIFY changed FINAL)
    Q_PROPERTY(qint64 line READ line NOTIFY lineChanged FINAL)
    Q_PROPERTY(bool beginsUnseen READ beginsUnseen NOTIFY beginsUnseenChanged FINAL)

public:
    ReadState(TimelineModel &timeline, HistoryStore &store, const Channel &channel, QObject *parent = nullptr);

    int unread() const { return m_unread.count; }
    /// Number of unread messages that name us.
    int mentions() const { return m_unread.mentions; }
    bool isMentioned() const { return mentions() > 0; }
    /// Place of the first unread message; 0: there is none, or it is not stored.
    qint64 firstUnread() const { return m_unread.first; }
    /// Place in front of which the line stands, above the messages that were unread when the person came, or were
    /// missed; 0: none.
    qint64 line() const { return m_line; }
    /// True if the new messages, more than one, begin where the person has not been.
    bool beginsUnseen() const { return m_beginsUnseen; }
    /// Returns where to read new messages: at the line, then at the first unread one behind it; 0: nowhere.
    Q_INVOKABLE qint64 beginning() const;
    qint64 position() const { return m_position; }
    /// True while the person has the conversation in front of them; with follows(), its end.
    bool isLookedAt() const { return m_last.isValid(); }
    bool follows() const { return m_follows && !m_held; }
    /// Returns whether it is being found out if the marker of another device is here.
    bool isSeeking() const { return m_seeking > 0; }
    /// Stanza-id of the newest seen message, also if it was marked as unread since; empty if it has none.
    const QString &stanzaId() const { return m_stanzaId; }

    /// Sets the part of the history that the timeline shows; null: nothing is stored.
    void setWindow(TimelineWindow *window) { m_window = window; }
    /// Sets places in front of which messages are still being loaded: nothing behind them counts as seen before.
    void setLoading(const QList<qint64> &places);
    /// Reads the marker and the unread messages from the store.
    void restore();
    /// Takes an added message. Those from before we came are not news.
    void apply(const timeline::Entry &entry);
    /// Takes the stanza-id of the message at `sort`.
    void identify(qint64 sort, const QString &stanzaId);
    /// Counts unread messages again, after actions on messages.
    void reconsider();
    /// Stores a marker that apply() and identify() moved.
    void keep();
    /// Takes the marker of another device, all up to the message with this stanza-id: at once, or as soon as that turns
    /// up.
    void readElsewhere(const QString &stanzaId);
    /// Message of another device's marker that is not here yet; or empty.
    const QString &awaited() const { return m_awaited; }

    /// Returns whether enough of a row is in sight to be read: half of it, or of the view where it is higher than that.
    /// `top` counts from the top of the view.
    Q_INVOKABLE static bool isInSight(qreal top, qreal height, qreal viewHeight);
    /// Takes the rows `first` to `last` that the person sees, or none (-1). With `follows` the next ones will be in
    /// sight, too.
    Q_INVOKABLE void look(int first, int last, bool follows);
    /// Marks all as read, by the person's wish.
    Q_INVOKABLE void markRead();
    /// Marks the last message as unread, by the person's wish. In the open conversation it stays so until the person
    /// leaves.
    Q_INVOKABLE void markUnread();
    /// Marks the message at `place`, and all behind it, as unread, in the same way; not if it is.
    Q_INVOKABLE void markUnreadFrom(qint64 place);
    /// Returns the place of the message in `row` if that can be marked so; else 0.
    Q_INVOKABLE qint64 readPlace(int row) const;
    /// Handle that the person comes, which puts the line above the unread messages, or goes.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();

    /// For tests: sets how long a row is in sight before it counts as read, half a second.
    void setGlance(std::chrono::milliseconds glance) { m_glance.setInterval(glance); }

Q_SIGNALS:
    void changed();
    void lineChanged();
    void beginsUnseenChanged();
    /// The person has come to the conversation.
    void begun();
    /// The person has left it, from the end if they `followed` that.
    void ended(bool followed);
    /// isSeeking() may have ended.
    void sought();
    /// The person has read on on another device.
    void movedElsewhere();
    /// The person has read on here, or the marker of another device was found to be older.
    void moved();

private:
    struct Unread
    {
        int count = 0;
        int mentions = 0;
        qint64 first = 0; ///< The place of the first that is stored, or 0.
        void add(const timeline::Entry &entry);
        bool operator==(const Unread &) const = default;
    };

    bool isUnread(const timeline::Entry &entry) const;
    int readable(int row) const;
    void wait();
    void seen();
    void recount();
    void count(const Unread &unread);
    void ask(bool restores);
    void moveBack(qint64 place);
    void sift(qint64 behind, Unread unread);
    void setLine(qint64 line);
    void setVisited(bool visited);
    void visit();
    void tellBeginning();
    bool advance(qint64 sort, const QString &stanzaId);
    QPersistentModelIndex mark(int row) const;

    TimelineModel &m_timeline;
    HistoryStore &m_store;
    const Channel &m_channel;
    TimelineWindow *m_window = nullptr;
    qint64 m_position = 0;
    QString m_stanzaId;    ///< Of the message that was there last.
    qint64 m_furthest = 0; ///< Place of that message, if m_position was moved back: others do not learn of it.
    QString m_awaited;
    int m_seeking = 0;
    bool m_moved = false;
    bool m_recounts = false; ///< m_unread is from before it moved.
    Unread m_unread;
    Unread m_fresh; ///< Messages that came into the person's view: news only if they go out of sight unread.
    qint64 m_line = 0;
    QList<qint64> m_loading;
    QPersistentModelIndex m_first; ///< Rows in sight.
    QPersistentModelIndex m_last;
    QPersistentModelIndex m_looked; ///< The last of them since m_glance runs.
    QTimer m_glance;
    bool m_visited = true; ///< The beginning of the new messages has been in sight.
    bool m_beginsUnseen = false;
    bool m_follows = false;
    bool m_restored = false;
    bool m_open = false; ///< The person is here, or was and has only turned to another window.
    bool m_held = false; ///< Marked as unread: rows in sight do not count.
};

} // namespace parlour
