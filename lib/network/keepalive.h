// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/timing.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace parlour {

/// Notices that a stream is dead although neither side closed it.
class KeepAlive : public QObject
{
    Q_OBJECT

public:
    explicit KeepAlive(QObject *parent = nullptr);

    void start(const Timing &timing);
    void stop();
    /// Notes that something was received.
    void heard();
    /// Asks at once and waits less: there is reason for doubt (the computer slept, the network changed).
    void doubt();

Q_SIGNALS:
    /// The stream has been silent for long: the server should be asked something.
    void due();
    /// The server did not answer.
    void silent();

private:
    void onTimer();
    void ask(std::chrono::milliseconds deadline);

    Timing m_timing;
    QTimer m_timer;
    QElapsedTimer m_last; ///< Since something was heard.
    bool m_asked = false;
};

} // namespace parlour
