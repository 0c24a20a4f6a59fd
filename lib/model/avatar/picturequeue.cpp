// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/picturequeue.h"

#include "model/pacing/clock.h"

namespace parlour {

PictureQueue::PictureQueue(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PictureQueue::next);
}

PictureQueue::~PictureQueue()
{
    *m_stop = true;
    m_thread.waitForDone();
}

void PictureQueue::put(Wish wish, const QObject *context, const Job &job)
{
    if (wish == Wish::Asked) {
        m_asked << job;
    } else {
        m_unasked.removeIf([context](const Unasked &older) { return older.context == context; });
        m_unasked << Unasked {context, job};
    }
    next();
}

void PictureQueue::next()
{
    if (m_busy)
        return;
    if (!m_asked.isEmpty())
        start(Wish::Asked, m_asked.takeFirst());
    else if (!m_unasked.isEmpty() && !m_rest.isActive())
        start(Wish::Unasked, m_unasked.takeFirst().job);
}

void PictureQueue::start(Wish wish, const Job &job)
{
    m_busy = true;
    m_thread.start([this, wish, job, stop = picture::Stop(m_stop)] {
        const auto start = monotonic::now();
        const auto answer = job(stop);
        QMetaObject::invokeMethod(this, [this, wish, answer, took = monotonic::now() - start] {
            constexpr int Rest = 3; // Times as long as it took.
            m_busy = false;
            if (wish == Wish::Unasked)
                m_rest.start(std::chrono::ceil<std::chrono::milliseconds>(Rest * took));
            answer();
            next();
        });
    });
}

} // namespace parlour
