// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/invitation.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/roominfo.h"
#include "protocol/xml/stanzaerror.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

class Stream;

/// The people we have invited to a room in this run, and the outcome: one row per person, the newest last.
///
/// The room passes an invitation on (XEP-0045 section 7.8.2), adding its password and, when it is members-only, the
/// membership. An invitation without the password goes straight to the person (XEP-0249).
class SentInvitations : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class State {
        Asking,      ///< Waits for the room: for the ban list, or the membership.
        Invited,     ///< The invitation is out.
        Declined,    ///< They have declined.
        Failed,      ///< Not delivered.
        NotPassedOn, ///< The room does not let us invite: inviteStraight() may be offered.
        Banned,      ///< They are banned, nothing was sent: unbanAndInvite() may be offered.
    };
    Q_ENUM(State)
    enum Role {
        AddressRole = Qt::UserRole, ///< string: bare address
        StateRole,                  ///< State (role name: invitation)
        TextRole,                   ///< string: outcome in words
    };

    /// `self` (our own occupant) and `info` (the room's disco#info) are read at each invitation.
    SentInvitations(Stream &stream, const Jid &room, const muc::Occupant &self, const muc::RoomInfo &info);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    /// Invites everybody in `addresses` (spaces, commas or lines between them), each by a message of their own. The
    /// room's password, if any, goes along only `withPassword`. Returns an obstacle, as a sentence, or nothing.
    Q_INVOKABLE QString invite(const QString &addresses, const QString &reason, bool withPassword);
    /// Lifts the ban of the person in this row, then invites them.
    Q_INVOKABLE void unbanAndInvite(int row);
    /// Invites the person in this row directly (XEP-0249): the room does not let us.
    Q_INVOKABLE void inviteStraight(int row);

    /// Notes that somebody declined through the room. Counts once, and only for people we invited.
    void apply(const muc::Declined &declined);
    /// Notes that something we sent came back; returns false when it was none of our invitations.
    bool bounced(const QString &id, const StanzaError &error);

Q_SIGNALS:
    void countChanged();
    /// A sentence for everybody who looks at the room.
    void told(const QString &sentence);

private:
    struct Row
    {
        QString address;
        State state = State::Asking;
        QString text;
        QString reason;
        QString id; ///< Of the invitation.
        bool withPassword = false;
        bool straight = false;
    };

    void add(const Row &row);
    void lookUpBans(const QList<Jid> &people);
    void send(const QString &address);
    void sendStraight(const QString &address);
    void deliver(const QString &address, QDomElement message);
    void setState(const QString &address, State state, const QString &text = {});
    Row *find(const QString &address);

    Stream &m_stream;
    const Jid m_room;
    const muc::Occupant &m_self;
    const muc::RoomInfo &m_info;
    QList<Row> m_rows;
};

} // namespace parlour
