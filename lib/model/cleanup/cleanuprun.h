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
        bool hides = true;   ///< What is not removed.
        QString reason {};   ///< Everybody can read it.
    };
    /// Something that is to be done, and the row that is about it.
    struct Deed
    {
        int row = 0;
        CleanupRow what;
    };

    explicit CleanupRun(HistoryStore &store);

    /// Does all this, in this order; what is asked for an earlier run is forgotten.
    void begin(const QList<Deed> &deeds, const Wishes &wishes);
    void stop();
    void goOn();
    void retry();
    /// Forgets all of it.
    void end();
    /// We are not inside this room any more, or no moderator.
    void leave(const Room *room);

    bool isOver() const { return m_run.isOver() && m_hiding == 0; }
    /// Something was refused that can be asked for again.
    bool hasFailed() const { return m_run.count(cleanup::Progress::Failed) > 0; }
    bool isStopped() const { return m_run.isStopped(); }
    /// How much of it has been asked and answered, from 0 to 1.
    double progress() const;

Q_SIGNALS:
    /// What has become of the deed about `row`.
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
    QList<int> m_asked; ///< Which deed each step of the run is.
    QSet<int> m_hidden; ///< Which deeds ended with that.
    Wishes m_wishes;
    cleanup::Run m_run;
    int m_hiding = 0; ///< Questions to the store.
    Round m_round;
    QTimer m_wait;
};

} // namespace parlour
