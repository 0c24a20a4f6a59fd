// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/invitations/invitationlist.h"

#include "model/account/contacts.h"
#include "model/browse/browsetexts.h"
#include "network/stream.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxInvitations = 50;

InvitationList::InvitationList(Stream &stream, const Contacts &contacts, QObject *parent)
    : QAbstractListModel(parent)
    , m_stream(stream)
    , m_contacts(contacts)
{
    connect(&contacts, &Contacts::changed, this, &InvitationList::recognise);
}

int InvitationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InvitationList::hidden() const
{
    return int(std::ranges::count(m_rows, false, &Row::shown));
}

static QString nameOf(const muc::Invitation &invitation, const muc::RoomInfo &info)
{
    return info.name.isEmpty() ? invitation.room.toString() : info.name;
}

static QString text(const muc::Invitation &invitation, const QString &room)
{
    return invitation.inviter.isEmpty() ? InvitationList::tr("You are invited to %1.").arg(room)
                                        : InvitationList::tr("%1 invites you to %2.").arg(invitation.inviter, room);
}

static QString about(const muc::Invitation &invitation, const muc::RoomInfo &info)
{
    if (!info.known)
        return {};
    QStringList parts;
    if (!info.name.isEmpty())
        parts << invitation.room.toString();
    if (info.occupants >= 0)
        parts << InvitationList::tr("%n people inside", nullptr, info.occupants);
    parts << browsetexts::badges(info);
    if (!info.description.isEmpty())
        parts << info.description;
    return parts.join(u" \u00b7 "_s);
}

QVariant InvitationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[invitation, info, shown, asked] = m_rows.at(index.row());
    switch (role) {
    case RoomRole:
        return invitation.room.toString();
    case NameRole:
        return nameOf(invitation, info);
    case Qt::DisplayRole:
    case TextRole:
        return text(invitation, nameOf(invitation, info));
    case ReasonRole:
        return invitation.reason;
    case AboutRole:
        return about(invitation, info);
    case DeclinableRole:
        return invitation.mediated;
    case ShownRole:
        return shown;
    }
    return {};
}

QHash<int, QByteArray> InvitationList::roleNames() const
{
    return {{RoomRole, "roomAddress"}, {NameRole, "roomName"},         {TextRole, "text"},  {ReasonRole, "reason"},
            {AboutRole, "about"},      {DeclinableRole, "declinable"}, {ShownRole, "shown"}};
}

/// Both were about the same room. What a room passes on, it vouches for; a real address tells more than a nick.
static muc::Invitation merged(const muc::Invitation &known, const muc::Invitation &news)
{
    muc::Invitation result = news.mediated || !known.mediated ? news : known;
    const muc::Invitation &other = news.mediated || !known.mediated ? known : news;
    if (result.password.isEmpty() && (!result.mediated || other.mediated))
        result.password = other.password;
    if (result.reason.isEmpty())
        result.reason = other.reason;
    if (result.inviter.isEmpty()) {
        result.inviter = other.inviter;
        result.inviterAddress = other.inviterAddress;
        result.byNick = other.byNick;
    }
    return result;
}

void InvitationList::add(const muc::Invitation &invitation)
{
    Row row {invitation, {}, false, false};
    if (const qsizetype known = find(invitation.room); known >= 0) {
        row = m_rows.at(known);
        row.invitation = merged(row.invitation, invitation);
        remove(invitation.room);
    } else if (m_rows.size() >= MaxInvitations) {
        remove(m_rows.first().invitation.room);
    }
    beginInsertRows({}, count(), count());
    m_rows << row;
    endInsertRows();
    Q_EMIT countChanged();
    recognise();
}

/// Shows what is to be shown, and asks those rooms about themselves.
void InvitationList::recognise()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.shown || !(m_all || m_contacts.knows(row.invitation.inviterAddress)))
            continue;
        row.shown = true;
        changed(i);
    }
    Q_EMIT hiddenChanged();
    lookUp();
}

void InvitationList::showAll()
{
    m_all = true;
    recognise();
}

/// One room after the other.
void InvitationList::lookUp()
{
    const auto row = std::ranges::find_if(m_rows, [](const Row &row) { return row.shown && !row.asked; });
    if (m_asking || row == m_rows.end() || m_stream.state() != Stream::State::Online)
        return;
    m_asking = row->asked = true;
    const Jid room = row->invitation.room;
    m_stream.ask(room, u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this, [this, room](const IqReply &reply) {
        if (const auto *iq = std::get_if<QDomElement>(&reply))
            describe(room, muc::roomInfo(*iq));
        m_asking = false;
        lookUp();
    });
}

void InvitationList::describe(const Jid &room, const muc::RoomInfo &info)
{
    const qsizetype row = find(room);
    if (row < 0)
        return;
    m_rows[row].info = info;
    changed(row);
}

qsizetype InvitationList::find(const Jid &room) const
{
    const auto found = std::ranges::find_if(m_rows, [&room](const Row &row) { return row.invitation.room == room; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

void InvitationList::changed(qsizetype row)
{
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

void InvitationList::remove(const Jid &room)
{
    const qsizetype row = find(room);
    if (row < 0)
        return;
    beginRemoveRows({}, int(row), int(row));
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT hiddenChanged();
}

void InvitationList::accept(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT accepted(m_rows.at(row).invitation);
}

void InvitationList::preview(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT previewWanted(m_rows.at(row).invitation);
}

void InvitationList::decline(int row, const QString &reason)
{
    if (row < 0 || row >= count())
        return;
    const auto invitation = m_rows.at(row).invitation;
    remove(invitation.room);
    if (invitation.mediated)
        Q_EMIT declined(invitation, reason);
}

} // namespace parlour
