// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/occupantmodel.h"

#include "model/room/nickcolor.h"

namespace parlour {

using namespace muc;

namespace {

QString groupTitle(Role role)
{
    switch (role) {
    case Role::Moderator:
        return OccupantModel::tr("Moderators");
    case Role::Participant:
        return OccupantModel::tr("Participants");
    case Role::Visitor:
    case Role::None:
        return OccupantModel::tr("Visitors");
    }
    Q_UNREACHABLE_RETURN({});
}

QString badge(Affiliation affiliation)
{
    switch (affiliation) {
    case Affiliation::Owner:
        return OccupantModel::tr("owner");
    case Affiliation::Admin:
        return OccupantModel::tr("admin");
    case Affiliation::Member:
        return OccupantModel::tr("member");
    case Affiliation::None:
    case Affiliation::Outcast:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString showWord(Show show)
{
    switch (show) {
    case Show::Available:
        return {};
    case Show::Chat:
        return OccupantModel::tr("Free for chat");
    case Show::Away:
        return OccupantModel::tr("Away");
    case Show::ExtendedAway:
        return OccupantModel::tr("Away for long");
    case Show::DoNotDisturb:
        return OccupantModel::tr("Do not disturb");
    }
    Q_UNREACHABLE_RETURN({});
}

QString statusText(const Occupant &occupant)
{
    const QString word = showWord(occupant.show);
    if (word.isEmpty() || occupant.status.isEmpty())
        return word + occupant.status;
    return word + QStringLiteral(": ") + occupant.status;
}

/// Groups by role first, then by affiliation, the most powerful first.
int rank(const Occupant &occupant)
{
    return (int(Role::Moderator) - int(std::max(occupant.role, Role::Visitor))) * 10 + int(Affiliation::Owner)
        - int(occupant.affiliation);
}

QString accessibleName(const Occupant &occupant, const QStringList &titles, bool ignored)
{
    QStringList parts {occupant.nick};
    if (const QString word = badge(occupant.affiliation); !word.isEmpty())
        parts << word;
    if (occupant.role == Role::Moderator)
        parts << OccupantModel::tr("moderator");
    else if (occupant.role == Role::Visitor)
        parts << OccupantModel::tr("visitor");
    parts << titles;
    if (const QString word = showWord(occupant.show); !word.isEmpty())
        parts << word.toLower();
    if (ignored)
        parts << OccupantModel::tr("ignored");
    return parts.join(u", ");
}

} // namespace

OccupantModel::OccupantModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_batch.setSingleShot(true);
    m_batch.setInterval(0);
    connect(&m_batch, &QTimer::timeout, this, &OccupantModel::flush);
}

int OccupantModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OccupantModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Occupant &occupant = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NickRole:
        return occupant.nick;
    case GroupRole:
        return groupTitle(occupant.role);
    case RankRole:
        return rank(occupant);
    case BadgeRole:
        return badge(occupant.affiliation);
    case AwayRole:
        return occupant.show != Show::Available && occupant.show != Show::Chat;
    case StatusRole:
        return statusText(occupant);
    case AddressRole:
        return occupant.address;
    case SelfRole:
        return occupant.nick == m_self;
    case InitialsRole:
        return initials(occupant.nick);
    case ColorOnLightRole:
        return nickColor(occupant.nick, false);
    case ColorOnDarkRole:
        return nickColor(occupant.nick, true);
    case AccessibleNameRole:
        return accessibleName(occupant, titles(occupant, m_hats), m_ignored && m_ignored(occupant));
    case HatsRole:
        return titles(occupant, m_hats);
    case IgnoredRole:
        return m_ignored && m_ignored(occupant);
    }
    return {};
}

QHash<int, QByteArray> OccupantModel::roleNames() const
{
    return {
        {NickRole, "nick"},
        {GroupRole, "group"},
        {RankRole, "rank"},
        {BadgeRole, "badge"},
        {AwayRole, "away"},
        {StatusRole, "status"},
        {AddressRole, "address"},
        {SelfRole, "self"},
        {HatsRole, "hats"},
        {IgnoredRole, "ignored"},
        {InitialsRole, "initials"},
        {ColorOnLightRole, "colorOnLight"},
        {ColorOnDarkRole, "colorOnDark"},
        {AccessibleNameRole, "accessibleName"},
    };
}

void OccupantModel::upsert(const Occupant &occupant)
{
    if (!m_pending.contains(occupant.nick))
        m_arrivals << occupant.nick;
    m_pending.insert(occupant.nick, occupant);
    m_batch.start();
}

void OccupantModel::remove(const QString &nick)
{
    if (!m_pending.contains(nick))
        m_arrivals << nick;
    m_pending.insert(nick, std::nullopt);
    m_batch.start();
}

void OccupantModel::clear()
{
    m_batch.stop();
    m_pending.clear();
    m_arrivals.clear();
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    m_rowOf.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void OccupantModel::flush()
{
    m_batch.stop();
    QList<Occupant> arrived;
    QSet<QString> left;
    const auto nicks = std::exchange(m_arrivals, {});
    const auto pending = std::exchange(m_pending, {});
    for (const auto &nick : nicks) {
        const auto &occupant = pending[nick];
        const auto row = m_rowOf.constFind(nick);
        if (row == m_rowOf.cend()) {
            if (occupant)
                arrived << *occupant;
        } else if (!occupant) {
            left << nick;
        } else if (m_rows.at(*row) != *occupant) {
            m_rows[*row] = *occupant;
            refresh(*row);
        }
    }
    removeRowsOf(left);
    appendRows(arrived);
    if (!left.isEmpty() || !arrived.isEmpty())
        Q_EMIT countChanged();
}

void OccupantModel::removeRowsOf(const QSet<QString> &nicks)
{
    if (nicks.isEmpty())
        return;
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!nicks.contains(m_rows.at(last).nick))
            continue;
        int first = last;
        while (first > 0 && nicks.contains(m_rows.at(first - 1).nick))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
    m_rowOf.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).nick, row);
}

void OccupantModel::appendRows(const QList<Occupant> &occupants)
{
    if (occupants.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(occupants.size()) - 1);
    m_rows << occupants;
    for (int row = first; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows.at(row).nick, row);
    endInsertRows();
}

std::optional<Occupant> OccupantModel::find(const QString &nick) const
{
    if (const auto pending = m_pending.constFind(nick); pending != m_pending.cend())
        return *pending;
    const auto row = m_rowOf.constFind(nick);
    return row == m_rowOf.cend() ? std::nullopt : std::optional(m_rows.at(*row));
}

muc::Affiliation OccupantModel::affiliationOf(const QString &address) const
{
    const auto row = std::ranges::find(m_rows, address, &muc::Occupant::address);
    return row == m_rows.end() ? muc::Affiliation::None : row->affiliation;
}

QStringList OccupantModel::nicks() const
{
    QStringList nicks = m_rowOf.keys();
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (it->has_value() && !m_rowOf.contains(it.key()))
            nicks << it.key();
    }
    return nicks;
}

void OccupantModel::setSelf(const QString &nick)
{
    const QString old = std::exchange(m_self, nick);
    for (const auto &changed : {old, nick}) {
        if (const auto row = m_rowOf.constFind(changed); row != m_rowOf.cend())
            refresh(*row);
    }
}

void OccupantModel::refreshAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {IgnoredRole, HatsRole, AccessibleNameRole});
}

void OccupantModel::refresh(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace parlour
