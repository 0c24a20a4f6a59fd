// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/occupant.h"

#include <QHash>
#include <QSet>
#include <compare>
#include <optional>
#include <set>

namespace parlour {

/// People in a room whose names look like somebody else's. Looking, adding and removing cost the same in big rooms.
class LookAlikes
{
public:
    void add(const muc::Occupant &occupant);
    void remove(const muc::Occupant &occupant);
    void replace(const muc::Occupant &old, const muc::Occupant &news);
    void clear();

    /// Returns the nick of the person whom `occupant` could be taken for: of those with names like that, ourselves
    /// (`self`), or the one with the higher affiliation, or else the first to come. Empty when that is `occupant`, or
    /// the same person as far as is known.
    QString original(const muc::Occupant &occupant, const QString &self, bool idsTrusted) const;

    /// Returns the nicks that look like one that came or went since the last call; nothing: too many to be named.
    std::optional<QSet<QString>> takeTouched();

private:
    /// Order in a set: the first is taken for the real one.
    struct Rank
    {
        int affiliation = 0; ///< A smaller number for a higher affiliation.
        quint64 stay = 0;
        QString nick;
        QString occupantId;
        QString address;
        std::strong_ordering operator<=>(const Rank &other) const;
    };
    static Rank rank(const muc::Occupant &occupant);

    QHash<QString, std::set<Rank>> m_byKey;
    QSet<QString> m_touched; ///< Keys.
};

} // namespace parlour
