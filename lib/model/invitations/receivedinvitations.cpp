// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/invitations/receivedinvitations.h"

#include "model/invitations/invitationtexts.h"
#include "model/pacing/clock.h"
#include "model/roster/roster.h"
#include "network/stream.h"
#include "protocol/disco/info.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr qsizetype MaxInvitations = 50;

ReceivedInvitations::ReceivedInvitations(Stream &stream, const Roster &roster, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_stream(stream)
    , m_roster(roster)
    , m_clock(clock)
{
    connect(&roster, &Roster::changed, this, &ReceivedInvitations::recognise);
}

int ReceivedInvitations::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReceivedInvitations::hidden() const
{
    return int(std::ranges::count(m_rows, false, &Row::shown));
}

QString ReceivedInvitations::when(const Row &row) const
{
    return QLocale().toString(row.received, QLocale::ShortFormat);
}

QString ReceivedInvitations::hiddenText() const
{
    constexpr qsizetype MaxLines = 3;
    QStringList lines;
    for (qsizetype i = m_rows.size() - 1; i >= 0 && lines.size() < MaxLines; --i) {
        const Row &row = m_rows.at(i);
        if (!row.shown)
            lines << invitationtexts::brief(row.invitation, isProved(row.invitation), when(row));
    }
    if (hidden() > lines.size())
        lines << tr("And %n more.", nullptr, int(hidden() - lines.size()));
    return lines.join(u'\n');
}

QVariant ReceivedInvitations::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto &[invitation, received, info, shown, asked] = row;
    switch (role) {
    case RoomRole:
        return invitation.room.toString();
    case NameRole:
        return invitationtexts::roomName(invitation, info);
    case Qt::DisplayRole:
    case TextRole:
        return invitationtexts::text(invitation, info, isProved(invitation));
    case ReasonRole:
        return invitation.reason;
    case AboutRole:
        return invitationtexts::about(invitation, info);
    case DeclinableRole:
        return invitation.isDeclinable();
    case WhenRole:
        return when(row);
    case ShownRole:
        return shown;
    case InviterRole:
        return invitation.inviterAddress.toString();
    }
    return {};
}

QHash<int, QByteArray> ReceivedInvitations::roleNames() const
{
    return {{RoomRole, "roomAddress"}, {NameRole, "roomName"}, {TextRole, "text"},
            {ReasonRole, "reason"},    {AboutRole, "about"},   {DeclinableRole, "declinable"},
            {WhenRole, "when"},        {ShownRole, "shown"},   {InviterRole, "inviterAddress"}};
}

/// Merges two invitations of the same person to the same room. One that the room passed on can be declined.
static muc::Invitation merged(const muc::Invitation &known, const muc::Invitation &news)
{
    muc::Invitation result = news.mediated || !known.mediated ? news : known;
    const muc::Invitation &other = news.mediated || !known.mediated ? known : news;
    if (result.password.isEmpty())
        result.password = other.password;
    if (result.reason.isEmpty())
        result.reason = other.reason;
    return result;
}

/// Returns whether the inviter is proved: their own server says so, or a service that we deal with.
bool ReceivedInvitations::isProved(const muc::Invitation &invitation) const
{
    return !invitation.mediated || (m_knownService && m_knownService(invitation.room));
}

bool ReceivedInvitations::isContacts(const muc::Invitation &invitation) const
{
    return isProved(invitation) && m_roster.knows(invitation.inviterAddress);
}

void ReceivedInvitations::add(const muc::Invitation &invitation)
{
    const auto known = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.invitation.room == invitation.room && row.invitation.inviterAddress == invitation.inviterAddress
            && isProved(row.invitation) == isProved(invitation);
    });
    if (known != m_rows.end()) {
        Row row = *known;
        row.invitation = merged(row.invitation, invitation);
        row.received = m_clock().toLocalTime();
        removeRow(known - m_rows.begin());
        insert(row);
    } else if (makeRoom(invitation)) {
        insert({invitation, m_clock().toLocalTime(), {}, false, false});
    }
    recognise();
}

void ReceivedInvitations::insert(const Row &row)
{
    beginInsertRows({}, count(), count());
    m_rows << row;
    endInsertRows();
    Q_EMIT countChanged();
}

/// Removes the oldest of a stranger first: nobody pushes a contact's out. Returns false when all are of contacts, and
/// this one is not.
bool ReceivedInvitations::makeRoom(const muc::Invitation &invitation)
{
    if (m_rows.size() < MaxInvitations)
        return true;
    const auto stranger = std::ranges::find_if(m_rows, [this](const Row &row) { return !isContacts(row.invitation); });
    if (stranger == m_rows.end() && !isContacts(invitation))
        return false;
    removeRow(stranger == m_rows.end() ? 0 : stranger - m_rows.begin());
    return true;
}

void ReceivedInvitations::recognise()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.shown || !(m_all || isContacts(row.invitation)))
            continue;
        row.shown = true;
        changed(i);
    }
    if (!m_rows.isEmpty()) // An inviter named by a service may be proved by now.
        Q_EMIT dataChanged(index(0), index(count() - 1), {Qt::DisplayRole, TextRole});
    Q_EMIT hiddenChanged();
    lookUp();
}

void ReceivedInvitations::showAll()
{
    m_all = true;
    recognise();
}

/// Asks one room after the other.
void ReceivedInvitations::lookUp()
{
    const auto row = std::ranges::find_if(m_rows, [this](const Row &each) {
        return each.shown && !each.asked && m_knownService && m_knownService(each.invitation.room);
    });
    if (m_asking || row == m_rows.end() || m_stream.state() != Stream::State::Online)
        return;
    m_asking = row->asked = true;
    const Jid room = row->invitation.room;
    m_stream.ask(room, u"get"_s, disco::infoQuery(), this, [this, room](const IqReply &reply) {
        if (const auto *iq = std::get_if<QDomElement>(&reply))
            describe(room, muc::roomInfo(*iq));
        m_asking = false;
        lookUp();
    });
}

void ReceivedInvitations::describe(const Jid &room, const muc::RoomInfo &info)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).invitation.room != room)
            continue;
        m_rows[i].info = info;
        m_rows[i].asked = true;
        changed(i);
    }
}

void ReceivedInvitations::changed(qsizetype row)
{
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

void ReceivedInvitations::remove(const Jid &room)
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (m_rows.at(row).invitation.room == room)
            removeRow(row);
    }
}

void ReceivedInvitations::clear()
{
    m_all = false;
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row)
        removeRow(row);
}

void ReceivedInvitations::removeRow(qsizetype row)
{
    beginRemoveRows({}, int(row), int(row));
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT hiddenChanged();
}

void ReceivedInvitations::accept(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT accepted(m_rows.at(row).invitation);
}

void ReceivedInvitations::preview(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT previewWanted(m_rows.at(row).invitation);
}

void ReceivedInvitations::decline(int row, const QString &reason)
{
    if (row < 0 || row >= count())
        return;
    const auto invitation = m_rows.at(row).invitation;
    removeRow(row);
    if (invitation.isDeclinable())
        Q_EMIT declined(invitation, reason);
}

void ReceivedInvitations::declineFrom(const QString &inviter, const QString &room, const QString &reason)
{
    const auto meant = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.invitation.isDeclinable() && row.invitation.inviterAddress.toString() == inviter
            && row.invitation.room.toString() == room;
    });
    if (meant != m_rows.end())
        decline(int(meant - m_rows.begin()), reason);
}

} // namespace parlour
