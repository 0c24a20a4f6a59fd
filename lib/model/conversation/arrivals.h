// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timeline.h"
#include "model/pacing/burst.h"

#include <QTimer>
#include <functional>

namespace parlour {

/// Messages of a burst, gathered so that the store and the window take them a few times a second. Others go on at once.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    using Keep = std::function<void(const QList<timeline::Entry> &)>;

    explicit Arrivals(Keep keep);

    /// Passes `entries` on now, or in a burst together with what follows.
    void add(const QList<timeline::Entry> &entries);
    /// Passes on the gathered messages.
    void flush();
    /// Returns the gathered messages, and forgets them.
    QList<timeline::Entry> take();

private:
    const Keep m_keep;
    QList<timeline::Entry> m_gathered;
    Burst m_burst;
    QTimer m_wait;
};

} // namespace parlour
