// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/presence/idle.h"

namespace parlour {

/// The desktop's own idle time, on X11 and Wayland. Elsewhere somebody is always there.
class DesktopIdle : public Idle
{
    Q_OBJECT

public:
    explicit DesktopIdle(QObject *parent = nullptr);

    /// Loads the library that talks to the desktop: wait until there is a window.
    void watch(std::chrono::seconds after) override;

private:
    int m_wish = -1; ///< KIdleTime's number for it.
    bool m_following = false;
};

} // namespace parlour
