// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace parlour::muc {

/// The nicknames that we have had in a room since the program began, the latest first.
class OwnNicks
{
public:
    void add(const QString &nick)
    {
        m_nicks.removeAll(nick);
        m_nicks.prepend(nick);
        m_nicks.resize(qMin(m_nicks.size(), MaxNicks));
    }
    const QStringList &all() const { return m_nicks; }

    static constexpr qsizetype MaxNicks = 10;

private:
    QStringList m_nicks;
};

} // namespace parlour::muc
