// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace parlour {

/// What the computer says about sleep and the network. Silent where the system has no such services.
class SystemMonitor : public QObject
{
    Q_OBJECT

public:
    explicit SystemMonitor(QObject *parent = nullptr);

    /// Certainly without a network. False when nobody knows.
    bool isCutOff() const;

Q_SIGNALS:
    /// The computer woke, or the network came (back) or lets us out at last: what was online may be dead, what waits may work now.
    void changed();

private Q_SLOTS:
    void prepareForSleep(bool falling);
};

} // namespace parlour
