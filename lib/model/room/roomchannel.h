// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/channel.h"
#include "model/pacing/clock.h"
#include "model/room/roomplace.h"
#include "protocol/muc/roomevent.h"
#include "protocol/muc/roominfo.h"

#include <QHash>
#include <QTimer>
#include <chrono>

namespace parlour {

class Occupancy;

/// The channel to everybody in a room. The room's reflection of a message proves that it arrived.
class RoomChannel : public Channel
{
    Q_OBJECT

public:
    RoomChannel(const RoomPlace &place, const Occupancy &occupancy);

    history::Key key() const override { return {m_place.account.bare(), m_place.room.bare()}; }
    delivery::Policy policy() const override { return m_policy; }
    QString nick() const override;
    bool isOpen() const override;
    /// None: what is said waits until we are inside.
    QString obstacle() const override { return {}; }
    bool send(const QString &id, const acting::Words &words) override;
    void prove(const QStringList &ids) override;
    messageactions::Place place() const override;
    void retract(const QString &target) override;
    void react(const QString &target, const QStringList &emoji) override;
    QStringList allowed(const QStringList &emoji) const override;
    void moderate(const QString &target, const QString &reason) override;

    /// What the room says of itself.
    void setInfo(const muc::RoomInfo &info) { m_info = info; }

    /// How long the room may take to reflect a message before silent() comes; 30 s unless a test says otherwise.
    void setDeadline(std::chrono::milliseconds deadline) { m_silence.setInterval(deadline); }
    /// We are inside: what waits goes out.
    void open() { Q_EMIT openChanged(); }
    /// Nothing is awaited while the stream is broken, or we are outside.
    void close() { m_silence.stop(); }

    /// What the room reflects has our ids, or not.
    void setKeepsIds(bool keepsIds);
    void bounce(const muc::MessageFailed &failure);
    /// The session in which messages were sent has ended for good.
    void sessionLost();
    /// The record of the room was read: what was in doubt and not found was lost (`certain`), or nobody can tell.
    void settle(bool certain);
    /// The room does not know us any more: what it refused for that reason goes out once we are back.
    void wereOutside();
    /// The room still knows us: what it has not reflected in time has failed.
    void areInside();

Q_SIGNALS:
    /// A reflection is overdue: are we still inside?
    void silent();

private:
    const RoomPlace &m_place;
    const Occupancy &m_occupancy;
    delivery::Policy m_policy = delivery::ToRoom;
    muc::RoomInfo m_info;
    QHash<QString, monotonic::Time> m_sent; ///< Since when each waits for its reflection.
    QStringList m_refused;                  ///< Because the room did not know us.
    QTimer m_silence;
};

} // namespace parlour
