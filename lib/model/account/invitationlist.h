// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/invitation.h"

#include <QAbstractListModel>
#include <qqmlintegration.h>

namespace parlour {

/// The invitations that one account has received and not answered yet, newest last. An accepted one stays until we are
/// inside: a join that fails loses neither it nor its password.
class InvitationList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Account")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        RoomRole = Qt::UserRole, ///< string: address (role name: roomAddress)
        TextRole,                ///< string: "juliet@localhost invites you to tea@..."
        ReasonRole,              ///< string, plain, may be empty
        DeclinableRole,          ///< bool: the inviter can be told
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return rowCount(); }

    /// Adds an invitation, or replaces the one to the same room. The oldest goes when there are too many.
    void add(const muc::Invitation &invitation);
    /// We are in this room, or do not want to be: nothing is left to answer.
    void remove(const Jid &room);

    /// Goes in, with the password that came along.
    Q_INVOKABLE void accept(int row);
    /// Shows the room without going in; the invitation stays.
    Q_INVOKABLE void preview(int row);
    /// Says no, or just nothing where the inviter cannot be told.
    Q_INVOKABLE void decline(int row);

Q_SIGNALS:
    void countChanged();
    void accepted(const parlour::muc::Invitation &invitation);
    void previewWanted(const parlour::muc::Invitation &invitation);
    void declined(const parlour::muc::Invitation &invitation);

private:
    QList<muc::Invitation> m_rows;
};

} // namespace parlour
