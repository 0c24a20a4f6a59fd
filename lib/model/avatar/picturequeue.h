// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/bounddevice.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <functional>

namespace parlour {

/// Decodes pictures off the thread of the window: one after the other, and unasked ones only a quarter of the time, so
/// that no room can keep a processor busy by sending one after another.
///
/// Answers come from the event loop, never from inside a call, and not at all once their context is gone.
class PictureQueue : public QObject
{
    Q_OBJECT

public:
    /// Origin of a job: the person waits for it, or a room sent it unasked.
    enum class Wish {
        Asked,
        Unasked,
    };

    explicit PictureQueue(QObject *parent = nullptr);
    /// Stops the current job at once.
    ~PictureQueue() override;

    /// Returns whether a picture is being decoded.
    bool isBusy() const { return m_busy; }

    /// Runs `work(stop)` on a thread of its own, then `done` with its result if `context` is still there. Unasked work of
    /// `context` that still waits is dropped when something newer comes for it.
    template <typename Work, typename Done>
    void add(Wish wish, QObject *context, const Work &work, const Done &done)
    {
        const QPointer<QObject> guard(context);
        put(wish, context, [guard, work, done](const picture::Stop &stop) {
            return [guard, done, result = work(stop)] {
                if (guard)
                    done(result);
            };
        });
    }

private:
    /// Work for that thread, and then for this one.
    using Job = std::function<std::function<void()>(const picture::Stop &)>;

    struct Unasked
    {
        const QObject *context; ///< Only compared.
        Job job;
    };

    void put(Wish wish, const QObject *context, const Job &job);
    void next();
    void start(Wish wish, const Job &job);

    QList<Job> m_asked;
    QList<Unasked> m_unasked;
    QTimer m_rest; ///< Until the next unasked job.
    bool m_busy = false;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    QThreadPool m_thread;
};

} // namespace parlour
