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
    /// Returns nothing: messages wait until we are inside.
    QString obstacle() const override { return {}; }
    bool send(const QString &id, const acting::Words &words) override;
    void prove(const QStringList &ids) override;
    messageactions::Place place() const override;
    void retract(const QString &target) override;
    void react(const QString &target, const QStringList &emoji) override;
    QStringList allowed(const QStringList &emoji) const override;
    void moderate(const QString &target, const QString &reason) override;

    /// Takes the room's disco#info.
    void setInfo(const muc::RoomInfo &info) { m_info = info; }

    /// Sets how long the room may take to reflect a message before silent() is emitted; 30 s unless a test sets it.
    void setDeadline(std::chrono::milliseconds deadline) { m_silence.setInterval(deadline); }
    /// Sends waiting messages: we are inside.
    void open() { Q_EMIT openChanged(); }
    /// Stops waiting: nothing is awaited while the stream is broken, or we are outside.
    void close() { m_silence.stop(); }

    /// Sets whether reflections have our ids.
    void setKeepsIds(bool keepsIds);
    void bounce(const muc::MessageFailed &failure);
    /// Handles that the session in which messages were sent has ended for good.
    void sessionLost();
    /// Takes the end of reading the archive: messages in doubt that were not found were lost (`certain`), or nobody can
    /// tell.
    void settle(bool certain);
    /// Handles that the room does not know us any more: messages refused for that reason go out once we are back.
    void wereOutside();
    /// Handles that the room still knows us: messages that it has not reflected in time have failed.
    void areInside();

Q_SIGNALS:
    /// A reflection is overdue: are we still inside?
    void silent();

private:
    const RoomPlace &m_place;
    const Occupancy &m_occupancy;
    delivery::Policy m_policy = delivery::ToRoom;
    muc::RoomInfo m_info;
    QHash<QString, monotonic::Time> m_sent; ///< Times since which messages wait for their reflection.
    QStringList m_refused;                  ///< Refused because the room did not know us.
    QTimer m_silence;
};

} // namespace parlour
