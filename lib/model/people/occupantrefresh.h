// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/roomevent.h"
#include "protocol/presence/presence.h"

#include <QObject>
#include <QSet>

namespace parlour {

class OccupantModel;
class Stream;

/// Finds out who is really in the room. Prosody puts people out when a room becomes members-only, and tells nobody
/// else.
class OccupantRefresh : public QObject
{
    Q_OBJECT

public:
    OccupantRefresh(Stream &stream, OccupantModel &occupants, QObject *parent = nullptr);

    /// Asks for the presence of all occupants; we are `self` (room/nick) and are to look as `presence` says.
    void begin(const Jid &self, const Presence &presence);
    /// Stops: we are no longer inside.
    void stop() { m_id.clear(); }
    /// Takes an occupant's presence. Once the answer is complete, occupants who were not in it are removed from the
    /// list.
    void apply(const muc::Present &event);

Q_SIGNALS:
    /// Nobody with that nick was in the room any more.
    void missing(const QString &nick);

private:
    Stream &m_stream;
    OccupantModel &m_occupants;
    QString m_id; ///< Id of the request under way.
    QSet<QString> m_heard;
};

} // namespace parlour
