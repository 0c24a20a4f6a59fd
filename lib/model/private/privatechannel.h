// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/onetoone.h"
#include "model/pacing/clock.h"
#include "protocol/address/jid.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/privatemessage.h"

namespace parlour {

class OccupantModel;

/// The room around its private chats, and our own occupant; outlives them.
struct PrivatePlace
{
    Stream &stream;
    HistoryStore &store;
    const OccupantModel &occupants;
    const muc::Occupant &self;
    Jid room;
    Jid account; ///< Ours, bare.
    Clock clock = systemTime;
};

/// Channel to one occupant of a room. An answer of the room to a later query proves that it took a message.
class PrivateChannel : public OneToOneChannel
{
    Q_OBJECT

public:
    /// To the occupant called `other`; messages are stored under `kept`, if given.
    PrivateChannel(const PrivatePlace &place, const QString &other, const std::optional<history::Key> &kept);

    history::Key key() const override;
    bool isKept() const { return m_kept.has_value(); }
    delivery::Policy policy() const override { return delivery::ToOccupant; }
    QString nick() const override { return m_place.self.nick; }
    QString author() const override { return m_place.account.bare(); }
    bool isOpen() const override;
    QString obstacle() const override { return m_obstacle; }
    messageactions::Place place() const override;

    /// Follows the other person to another nick.
    void setOther(const QString &nick) { m_other = nick; }
    /// Sets whether the other is `here`; when they cannot be reached at all, `obstacle` says why.
    void setReach(bool here, const QString &obstacle);
    /// Handle that we are inside the room, or not; `forGood` unless we come back automatically.
    void open();
    void close(bool forGood);

    void bounce(const muc::PrivateFailure &failure);
    void sessionLost();

Q_SIGNALS:
    /// The room does not let us send private messages; `sentence` says so.
    void forbidden(const QString &sentence);
    /// The room says that we are not inside.
    void outside();

protected:
    std::optional<Jid> other() const override { return m_place.room.withForeignResource(m_other); }
    QString otherNick() const override { return m_other; }
    Jid ourselves() const override;
    acting::To manner() const override { return acting::To::Occupant; }
    QDomElement stanza(const Jid &to, const QString &id, const acting::Words &words,
                       const std::optional<Jid> &author) const override;
    std::optional<Jid> witness() const override;
    void answered(const QStringList &ids, const IqReply &reply) override;

private:
    const PrivatePlace m_place;
    const std::optional<history::Key> m_kept;
    QString m_other;
    QString m_obstacle;
    bool m_here = false;
    bool m_inside = false;
};

} // namespace parlour
