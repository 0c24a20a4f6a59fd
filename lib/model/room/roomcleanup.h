// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/roomplace.h"
#include "model/room/speakers.h"
#include "network/stream.h"
#include "protocol/message/actingstanzas.h"
#include "storage/history/historyvalues.h"

namespace parlour {

class OccupantModel;

/// The single steps of cleaning up a room as a moderator.
class RoomCleanup
{
public:
    /// Called with the failure, or nothing on success.
    using Done = std::function<void(const std::optional<IqFailure> &)>;

    RoomCleanup(const RoomPlace &place, const OccupantModel &occupants)
        : m_place(place)
        , m_occupants(occupants)
    {
    }

    void setModerates(acting::Moderates how) { m_moderates = how; }
    Speakers &speakers() { return m_speakers; }
    const Speakers &speakers() const { return m_speakers; }
    /// Notes a live message of `nick` with this stanza-id.
    void hear(const QString &nick, const QString &stanzaId);

    /// Returns whether we are inside, and a moderator.
    bool isModerator() const;
    /// Returns whether the room can be asked to remove messages.
    bool canRemove() const { return m_moderates != acting::Moderates::No; }
    /// Returns the affiliation of `person`, as far as it is known.
    muc::Affiliation affiliation(const muc::Identity &person) const;
    /// Key of the room's stored history.
    history::Key key() const { return {m_place.account.bare(), m_place.room.bare()}; }
    /// Returns why `person`, who may have left, cannot be banned, as a sentence, or nothing.
    QString banObstacle(const muc::Identity &person) const;
    /// Asks the room to remove the message `stanzaId`.
    void remove(const QString &stanzaId, const QString &reason, QObject *context, const Done &done) const;
    /// Asks the room to ban `person`: by address, or else by nick, if they are here.
    void ban(const muc::Identity &person, const QString &reason, QObject *context, const Done &done) const;

private:
    void ask(const QDomElement &payload, QObject *context, const Done &done) const;

    const RoomPlace &m_place;
    const OccupantModel &m_occupants;
    Speakers m_speakers;
    acting::Moderates m_moderates = acting::Moderates::No;
};

} // namespace parlour
