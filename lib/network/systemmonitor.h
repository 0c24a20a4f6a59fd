// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace parlour {

/// Signals of the computer about sleep and the network. Silent where the system has no such services.
class SystemMonitor : public QObject
{
    Q_OBJECT

public:
    explicit SystemMonitor(QObject *parent = nullptr);

    /// Returns whether the computer is certainly without a network.
    bool isCutOff() const;

Q_SIGNALS:
    /// The computer woke, or the network came (back) or lets us out at last: streams may be dead, a wait may be over.
    void changed();

private Q_SLOTS:
    void prepareForSleep(bool falling);
};

} // namespace parlour
