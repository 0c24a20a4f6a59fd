// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"
#include "model/pacing/round.h"
#include "storage/history/historystore.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <qqmlintegration.h>

namespace parlour {

class Channel;

/// The part of a conversation that its timeline shows: rows next to one another in the store, loadable both ways.
class TimelineWindow : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Conversation")
    Q_PROPERTY(bool atStart READ isAtStart NOTIFY changed FINAL)
    Q_PROPERTY(bool atEnd READ isAtEnd NOTIFY changed FINAL)

public:
    struct Place
    {
        qint64 sort = 0;
        QDateTime time; ///< UTC.
    };

    TimelineWindow(HistoryStore &store, const Channel &channel, TimelineModel &timeline);

    /// Keeps entries for which `withholds` is true out of the timeline; `any` says whether there may be one.
    void setFilter(std::function<bool(const timeline::Entry &)> withholds, std::function<bool()> any)
    {
        m_withholds = std::move(withholds);
        m_withholdsAny = std::move(any);
    }
    bool withholdsAny() const { return m_withholdsAny && m_withholdsAny(); }
    bool withholds(const timeline::Entry &entry) const { return m_withholds && m_withholds(entry); }

    /// True if nothing older, or newer, is in the store.
    bool isAtStart() const { return m_atStart; }
    bool isAtEnd() const { return m_atEnd; }
    /// Sets whether nobody reads here: few rows are loaded and kept, the newest.
    void setResting(bool resting) { m_resting = resting; }
    /// Sets the row that the person sees first: it stays, whatever comes at the end.
    void setReader(int row) { m_reader = m_timeline.index(row); }
    /// Returns the newest place that is known, in the window or behind it, and its time; 0: none.
    Place newest() const;
    /// Returns what is stale as soon as another place is shown: of two jumps the last one wins.
    Round::Token visit() const { return m_visit.now(); }

    /// Shows the newest messages.
    Q_INVOKABLE void showNewest();
    /// Shows the message at the place `sort` of the store, and those around it.
    Q_INVOKABLE void showAt(qint64 sort);
    /// Shows the first message of a day, or of the next one with messages; absent() is emitted if there is none.
    Q_INVOKABLE void showDay(QDate day);
    /// Load messages in front of the first row, or behind the last. olderWanted() is emitted where the store has no
    /// more.
    Q_INVOKABLE void loadOlder();
    Q_INVOKABLE void loadNewer();
    /// Reloads the shown messages: the store has given them other places, or has deleted some.
    void reload();
    /// Shows other messages where some of the shown ones have been deleted from the store.
    void forget(const history::Doomed &messages);
    /// Adds the messages of the window that were withheld, and are not any more.
    void refill();

    /// Shows a new message, if its place is within the window. Returns false when it is not.
    bool show(const timeline::Entry &entry);
    /// Sets lines of Parlour's own, each in front of the place that is its anchor; those within the window are shown.
    void setMarks(const QList<timeline::Entry> &marks);

Q_SIGNALS:
    void changed();
    void olderWanted();
    /// The message that showAt() was asked for is in row `row`.
    void shown(int row);
    /// There are no messages of the day that showDay() was asked for, or later.
    void absent();

private:
    enum class Side { Older, Newer };
    bool take(const history::Page &page, Side side);
    void askNewest(int most);
    void refillBehind(qint64 sort);
    int few() const;
    void replace(const history::Page &page);
    QList<timeline::Entry> entries(const history::Page &page) const;
    bool covers(qint64 sort) const;
    void showMarks();
    bool isReaderFarUp() const;
    void setEnds(bool start, bool end);

    HistoryStore &m_store;
    const Channel &m_channel;
    TimelineModel &m_timeline;
    std::function<bool(const timeline::Entry &)> m_withholds;
    std::function<bool()> m_withholdsAny;
    QList<timeline::Entry> m_marks;
    qint64 m_first = 0; ///< Between these places all that is not withheld is shown; 0: nothing is.
    qint64 m_last = 0;
    Place m_newest;
    QPersistentModelIndex m_reader;
    bool m_atStart = true;
    bool m_atEnd = true;
    bool m_loading = false;
    bool m_restored = false;
    bool m_resting = true;
    Round m_visit;
};

} // namespace parlour
