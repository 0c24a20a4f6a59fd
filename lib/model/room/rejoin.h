// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace parlour {

/// When a room is entered again by itself, after a refusal or a removal that passes.
class Rejoin : public QObject
{
    Q_OBJECT

public:
    explicit Rejoin(QObject *parent = nullptr);

    bool isPending() const { return m_wait.isActive(); }
    /// Waits longer each time: from ten seconds to ten minutes, spread so that not everybody returns to a room at once.
    void later();
    /// Waits that long.
    void in(std::chrono::milliseconds wait) { m_wait.start(wait); }
    void stop() { m_wait.stop(); }
    /// We are inside, or the person wants to be: the next wait is a short one again.
    void startOver() { m_tries = 0; }

Q_SIGNALS:
    void due();

private:
    QTimer m_wait;
    int m_tries = 0;
};

} // namespace parlour
