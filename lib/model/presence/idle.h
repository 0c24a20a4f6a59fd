// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <chrono>

namespace parlour {

/// Watches whether somebody is at the computer. The desktop's implementation is in app/; tests have their own.
class Idle : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Emits idleChanged() from now on when nobody has touched the computer for `after`. Replaces an earlier wish.
    virtual void watch(std::chrono::seconds after) = 0;

Q_SIGNALS:
    void idleChanged(bool idle);
};

} // namespace parlour
