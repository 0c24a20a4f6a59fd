// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/cleanup/cleanuprow.h"
#include "model/pacing/round.h"
#include "network/stream.h"
#include "protocol/cleanup/run.h"
#include "storage/history/historystore.h"

#include <QSet>
#include <QTimer>

namespace parlour {

/// Bans people and removes messages, one after the other, and hides here what a room cannot remove.
class CleanupRun : public QObject
{
    Q_OBJECT

public:
    struct Wishes
    {
        bool removes = true; ///< Else messages are hidden only, if at all.
        bool hides = true;   ///< Also hides what is not removed.
        QString reason {};   ///< Everybody can read it.
    };
    /// An action, and the row that it is about.
    struct Deed
    {
        int row = 0;
        CleanupRow what;
    };

    explicit CleanupRun(HistoryStore &store);

    /// Performs all these, in this order; requests of an earlier run are forgotten.
    void begin(const QList<Deed> &deeds, const Wishes &wishes);
    void stop();
    void goOn();
    void retry();
    /// Forgets all of it.
    void end();
    /// Notes that we are not inside this room any more, or not a moderator.
    void leave(const Room *room);

    bool isOver() const { return m_run.isOver() && m_hiding == 0; }
    /// Returns whether something was refused that can be asked for again.
    bool hasFailed() const { return m_run.count(cleanup::Progress::Failed) > 0; }
    bool isStopped() const { return m_run.isStopped(); }
    /// Returns the part that has been asked and answered, from 0 to 1.
    double progress() const;

Q_SIGNALS:
    /// Outcome of the deed about `row`.
    void happened(int row, const parlour::CleanupOutcome &outcome);
    void progressed();

private:
    void work();
    void ask(int step);
    void answered(int step, const std::optional<IqFailure> &failure);
    void judge(int step, const IqFailure &failure);
    void settle(int step, cleanup::Answer answer, const QString &problem);
    void hide(const QList<int> &deeds, const QString &problem);
    void tell(const Deed &deed, CleanupOutcome::State state, const QString &problem = {});

    HistoryStore &m_store;
    QList<Deed> m_deeds;
    QList<int> m_asked; ///< Deeds of the steps of the run.
    QSet<int> m_hidden; ///< Deeds that ended with hiding.
    Wishes m_wishes;
    cleanup::Run m_run;
    int m_hiding = 0; ///< Pending requests to the store.
    Round m_round;
    QTimer m_wait;
};

} // namespace parlour
