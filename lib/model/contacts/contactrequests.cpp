// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contacts/contactrequests.h"

#include "model/roster/blocklist.h"
#include "model/roster/roster.h"
#include "network/stream.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using roster::Wish;

ContactRequests::ContactRequests(Stream &stream, Roster &roster, const BlockList &blocked, QObject *parent)
    : QAbstractListModel(parent)
    , m_stream(stream)
    , m_roster(roster)
    , m_blocked(blocked)
{
    connect(&roster, &Roster::wishTold, this, &ContactRequests::hear);
    connect(&roster, &Roster::changed, this, &ContactRequests::settle);
    connect(&blocked, &BlockList::changed, this, &ContactRequests::settle);
    connect(&stream, &Stream::online, this, [this](bool resumed) {
        if (!resumed)
            clear(); // The server sends open requests; others were answered elsewhere, or withdrawn.
    });
}

QVariant ContactRequests::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const QString nick = row.nick.isEmpty() ? QString() : tr("Calls themselves %1.").arg(named(row.nick));
    switch (role) {
    case AddressRole:
        return row.from.bare();
    case ShownAddressRole:
    case Qt::DisplayRole:
        return lookalike::shownAddress(row.from.bare());
    case NickRole:
        return nick;
    case TextRole:
        return row.text;
    case AccessibleNameRole: {
        QStringList parts {lookalike::shownAddress(row.from.bare()), nick, row.text};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    }
    return {};
}

QHash<int, QByteArray> ContactRequests::roleNames() const
{
    return {{AddressRole, "address"},
            {NickRole, "nick"},
            {TextRole, "words"},
            {AccessibleNameRole, "accessibleName"},
            {ShownAddressRole, "shownAddress"}};
}

bool ContactRequests::isOnline() const
{
    return m_stream.state() == Stream::State::Online;
}

/// Returns whether the person has asked to see their presence, or sees it: they have chosen each other.
bool ContactRequests::isAgreed(const Jid &contact) const
{
    const auto item = m_roster.item(contact);
    return item.asked || roster::isSeen(item.subscription);
}

void ContactRequests::hear(const roster::WishTold &wish)
{
    const auto known = find(wish.from);
    if (wish.wish == Wish::Unsubscribe && known >= 0)
        return removeRow(known);
    if (wish.wish != Wish::Subscribe || wish.from == m_stream.jid().toBare())
        return;
    if (known >= 0) {
        m_rows[known] = wish;
        Q_EMIT dataChanged(index(int(known)), index(int(known)));
    } else if (m_rows.size() < Most || isAgreed(wish.from)) { // Strangers keep nobody from being answered.
        beginInsertRows({}, count(), count());
        m_rows << wish;
        endInsertRows();
        Q_EMIT countChanged();
    }
    settle();
}

/// Removes requests that need no answer of the person. The roster may come after the requests.
void ContactRequests::settle()
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        const Jid contact = m_rows.at(row).from;
        const bool isUnheard = m_blocked.keepsAway(contact);
        const bool agreed = !isUnheard && isAgreed(contact) && isOnline();
        if (agreed)
            m_roster.tell(contact, Wish::Subscribed);
        if (agreed || isUnheard || m_roster.seesUs(contact))
            removeRow(row);
    }
}

qsizetype ContactRequests::find(const Jid &contact) const
{
    const auto found = std::ranges::find(m_rows, contact, &roster::WishTold::from);
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

void ContactRequests::removeRow(qsizetype row)
{
    beginRemoveRows({}, int(row), int(row));
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void ContactRequests::accept(const QString &address)
{
    const auto contact = Jid::parse(address);
    const auto row = contact ? find(*contact) : -1;
    if (row < 0 || !isOnline())
        return;
    m_roster.tell(*contact, Wish::Subscribed);
    if (!isAgreed(*contact)) {
        const auto item = m_roster.item(*contact); // Their own nickname is not the person's name for them.
        m_roster.keep(*contact, item.name, item.groups, true);
    }
    removeRow(row);
}

void ContactRequests::decline(const QString &address)
{
    const auto contact = Jid::parse(address);
    const auto row = contact ? find(*contact) : -1;
    if (row < 0 || !isOnline())
        return;
    m_roster.tell(*contact, Wish::Unsubscribed);
    removeRow(row);
}

void ContactRequests::declineAll()
{
    if (!isOnline())
        return;
    for (const auto &row : std::as_const(m_rows))
        m_roster.tell(row.from, Wish::Unsubscribed);
    clear();
}

void ContactRequests::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace parlour
