// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/address/jid.h"
#include "protocol/archive/archive.h"

#include <QDateTime>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>
#include <optional>

namespace parlour {

class Stream;
class TimelineModel;
namespace timeline {
struct Entry;
}

/// Learning what a room said while we were not there: first from the history it sends on joining, and where that does
/// not reach back far enough, from its archive (XEP-0313). Needs no agreement of clocks: what the room repeats is put
/// behind what it repeated before, and a message that we know already proves that nothing is missing after it.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    /// What the room's record is worth.
    enum class Outcome {
        Whole,   ///< It reaches back to what we knew, without a gap.
        Partial, ///< Something may be missing.
    };

    ArchiveSync(Stream &stream, TimelineModel &timeline, const Jid &room, QObject *parent = nullptr);

    /// From when on the room should repeat what was said; invalid when we were never there.
    QDateTime since() const;
    /// We are inside. What was said since `doubtful` (UTC) matters even if we know nothing else of the room.
    void begin(const std::optional<QDateTime> &doubtful);
    void stop();
    /// Whether the last run looked for what was said since `doubtful`.
    bool covers(const QDateTime &doubtful) const { return m_doubtful && *m_doubtful <= doubtful; }
    bool isRunning() const { return m_stage != Stage::Idle; }
    /// Whether we have been here before, so that what is repeated is news and not what was said before we came.
    bool isReturn() const { return m_return; }

    /// The room has sent its history: its subject follows (XEP-0045 section 7.2.16).
    void historyEnded();
    /// Whether the room may still be sending it. One that sends no subject is not waited for for ever.
    bool isHistoryDue() const { return m_stage == Stage::History && !m_historyEnded; }
    /// For tests: how long it is waited for, 10 s.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    /// disco#info tells whether the room keeps an archive.
    void setArchived(bool archived);

    /// Whether `queryId` is that of the page under way. What nobody asked for has none.
    bool expects(const QString &queryId) const
    {
        return isRunning() && !queryId.isEmpty() && queryId == m_page.queryId;
    }
    /// The row for the next message that is repeated, sent at `time`.
    int nextRow(const QDateTime &time) const;
    /// The message repeated last stands at `row`; the next one follows it.
    void placed(int row);
    /// Puts a repeated message in its place; false when it was there already.
    bool place(const timeline::Entry &entry);

Q_SIGNALS:
    void finished(parlour::ArchiveSync::Outcome outcome);

private:
    enum class Stage {
        Idle,
        History, ///< The room sends its history.
        Archive, ///< Pages are asked for.
    };
    void proceed();
    void ask();
    void onPage(const archive::Fin &fin);
    void finish(Outcome outcome);

    Stream &m_stream;
    TimelineModel &m_timeline;
    Jid m_room;
    Stage m_stage = Stage::Idle;
    QPersistentModelIndex m_known; ///< The last message from before.
    QPersistentModelIndex m_last;  ///< What was repeated last.
    bool m_return = false;
    bool m_reached = false; ///< Something was repeated that we had known before.
    bool m_historyEnded = false;
    std::optional<bool> m_archived;
    std::optional<QDateTime> m_doubtful;
    archive::Page m_page;
    int m_pages = 0;
    QTimer m_patience;
};

} // namespace parlour
