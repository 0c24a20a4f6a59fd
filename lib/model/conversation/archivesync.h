// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timeline.h"
#include "model/pacing/clock.h"
#include "model/pacing/round.h"
#include "protocol/address/jid.h"
#include "protocol/archive/result.h"
#include "protocol/archive/schedule.h"
#include "storage/history/historystore.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace parlour {

class Stream;

/// Fetches the messages of a room, or of the account, from the time when we were not there: the machine archive::next()
/// with its side effects (XEP-0313), and the history that a room sends on joining. Pages are stored as they come;
/// missing parts are gaps.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    /// A missing part: in front of the place `sort`.
    struct Gap
    {
        qint64 sort = 0;
        QString range; ///< Names the range behind the gap, for loadMissing().
        timeline::Gap kind = timeline::Gap::Open;
        bool isOldest = false; ///< Nothing is in front of it here.
        bool operator==(const Gap &) const = default;
    };
    /// Outcome of the join history: the places of the last known message and of the first new one, 0 for none, and
    /// whether a known message was repeated.
    struct History
    {
        qint64 known = 0;
        qint64 repeated = 0;
        bool met = false;
    };

    /// A message out of the archive, as it is shown.
    struct Collected
    {
        history::Key key; ///< Of its conversation.
        timeline::Entry entry;
        QString confirms {}; ///< Our id of the message that it proves.
    };

    /// `key` names the room, or all direct messages with the account itself as the peer.
    ArchiveSync(Stream &stream, HistoryStore &store, const history::Key &key, Clock clock = systemTime);

    /// Starts: we are inside, and the room sends its history.
    void begin();
    void stop();
    /// Goes on with a resumed stream, which has kept all messages: only requests may be lost.
    void resume();
    bool isRunning() const { return m_isInside; }
    /// Returns whether nothing more is fetched automatically: a gap now stays until somebody asks for it.
    bool isSettled() const
    {
        return m_isInside && (m_state.phase == archive::Phase::Settled || m_state.phase == archive::Phase::Shut);
    }
    bool isArchiveKnown() const { return m_archived.has_value(); }
    /// Returns whether the room may still be sending its history. A room that sends no subject is not waited for
    /// forever.
    bool isHistoryDue() const { return m_isInside && m_isPatient; }
    /// For tests: sets that wait, 10 s.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    /// Takes the end of the history, which is stored.
    void historyEnded(const History &history);
    /// Sets whether the room has an archive (disco#info).
    void setArchived(bool archived);

    /// Returns whether `queryId` is that of the page under way. Unasked results have none.
    bool expects(const QString &queryId) const { return !queryId.isEmpty() && queryId == m_queryId; }
    /// Takes one result of the page under way, with its row or its action, if any.
    void collect(const archive::Result &result, const std::optional<Collected> &message,
                 const std::optional<history::ArchivePage::Deed> &deed = {});
    /// Takes the stanza-id of a live message that the archive keeps; returns what the store needs to know of that.
    history::Live heard(const QString &stanzaId, const QDateTime &time);

    /// Returns whether the archive since `time` (UTC) has been read completely; nothing while that is being found out.
    std::optional<bool> covers(const QDateTime &time) const;
    /// Loads the gap in front of a range.
    void loadMissing(const QString &range);
    /// Loads the message `id`, which the archive took at `time` (UTC), and those around it, where these are missing in
    /// front of `range`.
    void seek(const QString &id, const QDateTime &time, const QString &range);
    /// Gaps in the store's order; gapsChanged() tells.
    const QList<Gap> &gaps() const { return m_gaps; }
    /// Returns the state for the order in which archives are asked.
    archive::Candidate candidate(bool visible) const;
    /// Asks for the page that is due. Without a schedule that happens at once.
    void takeTurn();
    void setScheduled(bool scheduled) { m_isScheduled = scheduled; }

Q_SIGNALS:
    /// The room sends no end of its history.
    void patienceEnded();
    /// A page is stored: one result for each of `messages`.
    void stored(const QList<parlour::ArchiveSync::Collected> &messages, const parlour::history::PageResult &result);
    void gapsChanged();
    /// Messages may be missing since we were last here, and nobody can tell.
    void unknowable();
    /// covers() may have changed.
    void progressed();
    /// A turn may be due, here or elsewhere.
    void turnsChanged();

private:
    struct Effects;
    void step(const archive::Event &event);
    void start();
    void ask(const archive::Ask &ask);
    void answered(int round, const archive::Fin &fin);
    void store(const archive::Store &effect);
    void showGaps(const QList<archive::GapRow> &rows);
    /// Returns the machine's name for a message, by its place, in a room without an archive.
    static QString nameOf(qint64 sort);

    Stream &m_stream;
    HistoryStore &m_store;
    const history::Key m_key;
    const Clock m_clock;
    const Jid m_room;
    archive::State m_state;
    bool m_isInside = false;
    bool m_isPatient = false;    ///< The history is awaited;
    bool m_historyEnded = false; ///< it is stored.
    bool m_isScheduled = false;
    Round m_session; ///< Begins with begin().
    std::optional<bool> m_archived;
    History m_history;
    QList<Gap> m_gaps;
    std::optional<archive::Done::Outcome> m_outcome;
    QString m_missing; ///< Range in front of which to load, once the machine is started again.
    int m_turns = 0;
    /// State of the page that is under way or being stored.
    QString m_queryId;
    QList<archive::Row> m_rows;
    QList<Collected> m_messages; ///< Those of its messages that are shown.
    QList<history::ArchivePage::Deed> m_deeds;
    QTimer m_patience;
};

} // namespace parlour
