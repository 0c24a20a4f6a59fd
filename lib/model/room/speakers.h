// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/latest.h"
#include "protocol/cleanup/matching.h"
#include "protocol/muc/identity.h"

namespace parlour {

/// Who has said what in a room, as far as the room told by then: who cleans up after somebody often does when they have left.
class Speakers
{
public:
    /// The address (bare) of who said a message, or empty.
    struct Addresses
    {
        QHash<QString, QString> byOccupantId {};
        QHash<QString, QString> byStanzaId {};
        QString of(const QString &occupantId, const QString &stanzaId) const;
    };

    /// Whether the room vouches for occupant ids.
    void setIdsTrusted(bool trusted) { m_idsTrusted = trusted; }
    /// Somebody is here.
    void see(const muc::Identity &person);
    /// They have just said what has this stanza-id.
    void hear(const muc::Identity &person, const QString &stanzaId);

    /// Who said a message that carries these.
    muc::Identity author(const QString &nick, const QString &occupantId, const QString &stanzaId) const;
    /// What tells which messages are by `person`; by their address also those under other ids.
    cleanup::Author messagesOf(const muc::Identity &person) const;
    Addresses addresses() const;

private:
    static constexpr qsizetype Most = 5000;

    bool m_idsTrusted = false;
    Latest<muc::Identity> m_said {Most}; ///< By stanza-id.
    Latest<QString> m_addresses {Most};  ///< By occupant id.
};

} // namespace parlour
