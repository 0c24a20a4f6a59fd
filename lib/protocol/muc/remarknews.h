// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

namespace parlour::muc {

/// Filters a room's remarks: those that have not changed since the last time are not told again at each reconnect.
class RemarkNews
{
public:
    /// Filters the remarks with which the room lets us in, under another nick than we asked for if `isOtherNick`.
    QList<Remark> atEntry(const QList<Remark> &remarks, bool isOtherNick);
    /// Filters the remarks that come while we are inside.
    QList<Remark> inside(const QList<Remark> &remarks);
    /// Makes the next entry a first one: the person left.
    void forget() { m_told.clear(); }

private:
    bool isNews(Remark remark);

    QSet<Remark> m_told; ///< Remarks that hold, as far as we have told.
};

} // namespace parlour::muc
