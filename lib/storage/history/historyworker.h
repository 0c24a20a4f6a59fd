// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/profiledata.h"

#include <QObject>
#include <QTimer>

namespace parlour {

/// Worker of a profile's history, in a thread of its own or in the caller's: takes tasks in their order, gathers
/// changes for a moment, and does long work between two tasks.
class HistoryWorker : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void()>;
    /// Takes an answer, to be given behind those before it and after reported().
    using Reply = std::function<void(const Answer &)>;
    struct Task
    {
        std::function<void(ProfileData &, const Reply &)> run;
        bool gathers = false; ///< The task only makes changes, which may wait a moment.
    };
    struct Place
    {
        QString path;
        history::Earlier earlier;
    };

    /// `give` gives an answer in the caller's thread. `gathers`: changes wait for others for a moment; else each is
    /// written at once.
    HistoryWorker(const Place &place, std::function<void(const Answer &)> give, bool gathers);
    ~HistoryWorker() override;

    void open();
    void take(const Task &task);
    /// Deletes; answers when that is gone from the disk.
    void remove(const history::Doomed &doomed, const std::function<void(bool)> &done);
    void retry();

Q_SIGNALS:
    /// State of the disk, and the files that have been set aside; before the answer of the task that met it.
    void reported(DiskTrouble trouble, const QStringList &setAside);
    void recovered();

private:
    void report();
    void flush();
    void sweepInTime();
    void goOn();
    void finish();

    const Place m_place;
    const std::function<void(const Answer &)> m_give;
    const bool m_gathers;
    QList<Answer> m_answers; ///< Not given yet.
    QList<std::function<void(bool)>> m_sweeping;
    std::unique_ptr<ProfileData> m_data;
    QTimer m_gathering;
    QTimer m_idle;         ///< Time for long work.
    bool m_worked = false; ///< Some long work has been done.
    QTimer m_rest;         ///< Pause after sweeping what others removed.
    bool m_waits = false;  ///< Others have removed more since.
    DiskTrouble m_reported = DiskTrouble::None;
};

} // namespace parlour
