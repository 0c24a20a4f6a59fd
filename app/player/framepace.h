// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <algorithm>

namespace parlour {

/// Lets through at most 30 pictures a second, evenly.
class FramePace
{
public:
    /// Returns whether a picture that comes at `now`, in milliseconds, is shown.
    bool admits(qint64 now)
    {
        constexpr qint64 Step = 34, Early = 8;
        if (now + Early < m_due)
            return false;
        m_due = std::max(m_due + Step, now + Step - Early);
        return true;
    }

private:
    qint64 m_due = 0;
};

} // namespace parlour
