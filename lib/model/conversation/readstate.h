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

/// How far a conversation has been read: a place in its order that moves forward only, by what the person could see. A row
/// that is in sight for half a second has been seen, with all in front of it. What is unread follows from the place.
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
    /// How many of them name us.
    int mentions() const { return m_unread.mentions; }
    bool isMentioned() const { return mentions() > 0; }
    /// The place of the first of them; 0: there is none, or it is not kept.
    qint64 firstUnread() const { return m_unread.first; }
    /// In front of which place the line stands that parts what was unread when the person came, or was missed; 0: nowhere.
    qint64 line() const { return m_line; }
    /// What is new, and more than a single message, begins where the person has not been.
    bool beginsUnseen() const { return m_beginsUnseen; }
    /// Where the person goes to read what is new: to the line, then to what has not been read behind it; 0: nowhere.
    Q_INVOKABLE qint64 beginning() const;
    qint64 position() const { return m_position; }
    /// The person has the conversation in front of them; with `follows`, its end.
    bool isLookedAt() const { return m_last.isValid(); }
    bool follows() const { return m_follows && !m_held; }
    /// It is being found out whether what another device has shown is here.
    bool isSeeking() const { return m_seeking > 0; }
    /// The stanza-id of the newest message that was seen; empty where it has none.
    const QString &stanzaId() const { return m_stanzaId; }

    /// Which part of what is kept the timeline shows; null: nothing is kept.
    void setWindow(const TimelineWindow *window) { m_window = window; }
    /// In front of these places messages are still being loaded: nothing behind them counts as seen before.
    void setLoading(const QList<qint64> &places);
    /// Takes up from the store how far it has been read, and what is unread.
    void restore();
    /// A message was added. What was said before we came is no news.
    void apply(const timeline::Entry &entry);
    /// What stands at `sort` has this stanza-id.
    void identify(qint64 sort, const QString &stanzaId);
    /// Something was done to messages: what is unread is counted again.
    void reconsider();
    /// Keeps what apply() and identify() moved.
    void keep();
    /// Another device has shown all up to the message with this stanza-id: here, too, or as soon as it turns up.
    void readElsewhere(const QString &stanzaId);
    /// The message that another device has shown, and that is not here yet; or empty.
    const QString &awaited() const { return m_awaited; }

    /// Whether enough of a row is in sight to be read: half of it, or of the view where it is higher than that. `top` counts
    /// from the top of the view.
    Q_INVOKABLE static bool isInSight(qreal top, qreal height, qreal viewHeight);
    /// The person sees the rows `first` to `last`, or none (-1). With `follows` what comes next will be in sight, too.
    Q_INVOKABLE void look(int first, int last, bool follows);
    /// The person says that all has been read.
    Q_INVOKABLE void markRead();
    /// The person says that the last message has not been. In the open conversation it stays so until it is left.
    Q_INVOKABLE void markUnread();
    /// The person comes, so that the line stands above what is unread, or goes.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();

    /// For tests: how long a row is in sight before it counts as read, half a second.
    void setGlance(std::chrono::milliseconds glance) { m_glance.setInterval(glance); }

Q_SIGNALS:
    void changed();
    void lineChanged();
    void beginsUnseenChanged();
    /// The person has come.
    void begun();
    /// They have gone, from the end if they `followed` it.
    void ended(bool followed);
    /// isSeeking() may be over.
    void sought();
    /// The person has read on here, or another device was found to have shown less.
    void moved();

private:
    struct Unread
    {
        int count = 0;
        int mentions = 0;
        qint64 first = 0; ///< The place of the first that is kept, or 0.
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
    void setLine(qint64 line);
    void setVisited(bool visited);
    void visit();
    void tellBeginning();
    bool advance(qint64 sort, const QString &stanzaId);
    QPersistentModelIndex mark(int row) const;

    TimelineModel &m_timeline;
    HistoryStore &m_store;
    const Channel &m_channel;
    const TimelineWindow *m_window = nullptr;
    qint64 m_position = 0;
    QString m_stanzaId; ///< Of the message there.
    QString m_awaited;
    int m_seeking = 0;
    bool m_moved = false;
    bool m_recounts = false; ///< m_unread is that of before it moved.
    Unread m_unread;
    Unread m_fresh; ///< Has come before the eyes of the person: it is news only if it goes out of sight unread.
    qint64 m_line = 0;
    QList<qint64> m_loading;
    QPersistentModelIndex m_first; ///< Rows in sight.
    QPersistentModelIndex m_last;
    QPersistentModelIndex m_looked; ///< The last of them since m_glance runs.
    QTimer m_glance;
    bool m_visited = true; ///< The place where what is new begins has been in sight.
    bool m_beginsUnseen = false;
    bool m_follows = false;
    bool m_restored = false;
    bool m_open = false; ///< The person is here, or was and has only turned to another window.
    bool m_held = false; ///< Marked as unread: what is in sight does not count.
};

} // namespace parlour
