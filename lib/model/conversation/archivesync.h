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

/// Learning what was said in a room, or to the account, while we were not there: the machine archive::next() with its side
/// effects (XEP-0313), and the history that a room sends on joining. Pages are stored as they come; what is still missing are
/// gaps.
class ArchiveSync : public QObject
{
    Q_OBJECT

public:
    /// Where something is missing: in front of the place `sort`.
    struct Gap
    {
        qint64 sort = 0;
        QString range; ///< Names the range behind it, for loadMissing().
        timeline::Gap kind = timeline::Gap::Open;
        bool isOldest = false; ///< Nothing is in front of it here.
        bool operator==(const Gap &) const = default;
    };
    /// What the join history was worth: the places of the last message from before and of the first that was new, 0 for
    /// none, and whether something from before was repeated.
    struct History
    {
        qint64 known = 0;
        qint64 repeated = 0;
        bool met = false;
    };

    /// A message out of the archive that is shown.
    struct Collected
    {
        history::Key key; ///< Of its conversation.
        timeline::Entry entry;
        QString confirms {}; ///< Our id of what it proves.
    };

    /// `key` names the room, or with the account itself as the peer all that is said directly.
    ArchiveSync(Stream &stream, HistoryStore &store, const history::Key &key, Clock clock = systemTime);

    /// We are inside: the room sends its history.
    void begin();
    void stop();
    /// The stream broke and goes on, with all that was said: only what was asked may be lost.
    void resume();
    bool isRunning() const { return m_isInside; }
    /// Whether nothing more is asked for by itself: what is missing now stays so until somebody wants it.
    bool isSettled() const
    {
        return m_isInside && (m_state.phase == archive::Phase::Settled || m_state.phase == archive::Phase::Shut);
    }
    bool isArchiveKnown() const { return m_archived.has_value(); }
    /// Whether the room may still be sending it. One that sends no subject is not waited for for ever.
    bool isHistoryDue() const { return m_isInside && m_isPatient; }
    /// For tests: how long it is waited for, 10 s.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    /// The history is here, and stored.
    void historyEnded(const History &history);
    /// disco#info tells whether the room keeps an archive.
    void setArchived(bool archived);

    /// Whether `queryId` is that of the page under way. What nobody asked for has none.
    bool expects(const QString &queryId) const { return !queryId.isEmpty() && queryId == m_queryId; }
    /// One result of the page under way, with the row that it makes or what it does, if any.
    void collect(const archive::Result &result, const std::optional<Collected> &message,
                 const std::optional<history::ArchivePage::Deed> &deed = {});
    /// Something has just been said, and the archive keeps it: what that tells the store.
    history::Live heard(const QString &stanzaId, const QDateTime &time);

    /// Whether the record of what was said since `time` (UTC) has been read whole; nothing while that is being found out.
    std::optional<bool> covers(const QDateTime &time) const;
    /// Loads what is missing in front of a range.
    void loadMissing(const QString &range);
    /// Loads the message `id`, which the archive took at `time` (UTC), and what is around it, where that is missing in front of `range`.
    void seek(const QString &id, const QDateTime &time, const QString &range);
    /// Where something is missing, in the store's order; gapsChanged() tells.
    const QList<Gap> &gaps() const { return m_gaps; }
    /// How it stands, for the order in which archives are asked.
    archive::Candidate candidate(bool visible) const;
    /// The page that is due may be asked for now. Without a schedule that is at once.
    void takeTurn();
    void setScheduled(bool scheduled) { m_isScheduled = scheduled; }

Q_SIGNALS:
    /// The room sends no end of its history.
    void patienceEnded();
    /// A page is stored: one result for each of `messages`.
    void stored(const QList<parlour::ArchiveSync::Collected> &messages, const parlour::history::PageResult &result);
    void gapsChanged();
    /// Something may be missing since we were last here, and nobody can tell.
    void unknowable();
    /// covers() may say something else.
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
    /// How a message of a room without an archive is named to the machine, by its place.
    static QString nameOf(qint64 sort);

    Stream &m_stream;
    HistoryStore &m_store;
    const history::Key m_key;
    const Clock m_clock;
    const Jid m_room;
    archive::State m_state;
    bool m_isInside = false;
    bool m_isPatient = false;    ///< The history is waited for;
    bool m_historyEnded = false; ///< it is stored.
    bool m_isScheduled = false;
    Round m_session; ///< Begins with begin().
    std::optional<bool> m_archived;
    History m_history;
    QList<Gap> m_gaps;
    std::optional<archive::Done::Outcome> m_outcome;
    int m_turns = 0;
    /// The page that is under way or being stored.
    QString m_queryId;
    QList<archive::Row> m_rows;
    QList<Collected> m_messages; ///< What of it is shown.
    QList<history::ArchivePage::Deed> m_deeds;
    QTimer m_patience;
};

} // namespace parlour
