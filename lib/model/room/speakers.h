// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/latest.h"
#include "protocol/cleanup/matching.h"
#include "protocol/muc/identity.h"

namespace parlour {

/// Authors of a room's messages, as far as the room told by then: cleaning up after somebody often happens when they
/// have left.
class Speakers
{
public:
    /// Addresses (bare) of the authors of messages; empty if unknown.
    struct Addresses
    {
        QHash<QString, QString> byOccupantId {};
        QHash<QString, QString> byStanzaId {};
        QString of(const QString &occupantId, const QString &stanzaId) const;
    };

    /// Sets whether the room vouches for occupant ids.
    void setIdsTrusted(bool trusted) { m_idsTrusted = trusted; }
    /// Notes a present occupant.
    void see(const muc::Identity &person);
    /// Notes a live message of `person` with this stanza-id.
    void hear(const muc::Identity &person, const QString &stanzaId);

    /// Returns the author of a message that carries these.
    muc::Identity author(const QString &nick, const QString &occupantId, const QString &stanzaId) const;
    /// Returns the marks of messages by `person`; by their address also those under other ids.
    cleanup::Author messagesOf(const muc::Identity &person) const;
    Addresses addresses() const;

private:
    static constexpr qsizetype Most = 5000;

    bool m_idsTrusted = false;
    Latest<muc::Identity> m_said {Most}; ///< By stanza-id.
    Latest<QString> m_addresses {Most};  ///< By occupant id.
};

} // namespace parlour
