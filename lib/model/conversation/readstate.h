// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"
#include "storage/history/historystore.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class Channel;

/// How far a conversation has been read: a place in its order that moves forward only. What is unread follows from it.
class ReadState : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int unread READ unread NOTIFY changed FINAL)
    Q_PROPERTY(bool mentioned READ isMentioned NOTIFY changed FINAL)
    Q_PROPERTY(qint64 line READ line NOTIFY lineChanged FINAL)

public:
    ReadState(TimelineModel &timeline, HistoryStore &store, const Channel &channel, QObject *parent = nullptr);

    int unread() const { return m_unread; }
    /// Whether one of them names us.
    bool isMentioned() const { return m_mentions > 0; }
    /// The place of the first of them; 0: there is none, or it is not kept.
    qint64 firstUnread() const { return m_firstUnread; }
    /// In front of which place the line stands that parts what was unread when the person came, or was missed; 0: nowhere.
    qint64 line() const { return m_line; }

    /// Takes up from the store how far it has been read, and what is unread.
    void restore();
    /// A message was added. What was said before we came is no news.
    void apply(const timeline::Entry &entry);
    /// Keeps what apply() moved.
    void keep();
    /// The person sees the newest message.
    Q_INVOKABLE void markRead();
    /// The person comes, so that the line stands above what is unread, or goes.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void end();

Q_SIGNALS:
    void changed();
    void lineChanged();

private:
    void setLine(qint64 line);
    void advance(qint64 sort, const QString &stanzaId);

    TimelineModel &m_timeline;
    HistoryStore &m_store;
    const Channel &m_channel;
    qint64 m_position = 0;
    QString m_stanzaId; ///< Of the message there.
    bool m_moved = false;
    int m_unread = 0;
    int m_mentions = 0;
    qint64 m_firstUnread = 0;
    qint64 m_line = 0;
};

} // namespace parlour
