// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <chrono>

namespace parlour {

/// Whether somebody is at the computer. The desktop's answer is in app/; tests give their own.
class Idle : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Says so from now on when nobody has touched the computer for `after`. Replaces an earlier wish.
    virtual void watch(std::chrono::seconds after) = 0;

Q_SIGNALS:
    void idleChanged(bool idle);
};

} // namespace parlour
