// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"

namespace parlour::muc {

/// Filters a room's remarks: what has not changed since it was last told is not told again at each reconnect.
class RemarkNews
{
public:
    /// Of what the room says when it lets us in, under another nick than we asked for if `isOtherNick`.
    QList<Remark> atEntry(const QList<Remark> &remarks, bool isOtherNick);
    /// Of what it says while we are inside.
    QList<Remark> inside(const QList<Remark> &remarks);
    /// The next entry is a first one: the person left.
    void forget() { m_told.clear(); }

private:
    bool isNews(Remark remark);

    QSet<Remark> m_told; ///< How things stand, as far as we have told.
};

} // namespace parlour::muc
