// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/invitationlist.h"

namespace parlour {

static constexpr qsizetype MaxInvitations = 50;

int InvitationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

static QString text(const muc::Invitation &invitation)
{
    if (invitation.inviter.isEmpty())
        return InvitationList::tr("You are invited to %1.").arg(invitation.room.toString());
    return InvitationList::tr("%1 invites you to %2.").arg(invitation.inviter, invitation.room.toString());
}

QVariant InvitationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &invitation = m_rows.at(index.row());
    switch (role) {
    case RoomRole:
        return invitation.room.toString();
    case Qt::DisplayRole:
    case TextRole:
        return text(invitation);
    case ReasonRole:
        return invitation.reason;
    case DeclinableRole:
        return invitation.mediated;
    }
    return {};
}

QHash<int, QByteArray> InvitationList::roleNames() const
{
    return {{RoomRole, "roomAddress"}, {TextRole, "text"}, {ReasonRole, "reason"}, {DeclinableRole, "declinable"}};
}

void InvitationList::add(const muc::Invitation &invitation)
{
    remove(invitation.room);
    if (m_rows.size() >= MaxInvitations)
        remove(m_rows.first().room);
    beginInsertRows({}, count(), count());
    m_rows << invitation;
    endInsertRows();
    Q_EMIT countChanged();
}

void InvitationList::remove(const Jid &room)
{
    const auto found = std::ranges::find(m_rows, room, &muc::Invitation::room);
    if (found == m_rows.end())
        return;
    const int row = int(found - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void InvitationList::accept(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT accepted(m_rows.at(row));
}

void InvitationList::preview(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT previewWanted(m_rows.at(row));
}

void InvitationList::decline(int row)
{
    if (row < 0 || row >= count())
        return;
    const auto invitation = m_rows.at(row);
    remove(invitation.room);
    if (invitation.mediated)
        Q_EMIT declined(invitation);
}

} // namespace parlour
