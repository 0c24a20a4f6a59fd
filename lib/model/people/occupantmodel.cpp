// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/occupantmodel.h"

#include "model/people/nickcolor.h"
#include "model/people/occupanttexts.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"

namespace parlour {

using namespace muc;

namespace {

/// Rank by role first, then by affiliation, the most powerful first.
int rank(const Occupant &occupant)
{
    return (int(Role::Moderator) - int(std::max(occupant.role, Role::Visitor))) * 10 + int(Affiliation::Owner)
        - int(occupant.affiliation);
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

// A table. NOLINTNEXTLINE(readability-function-size)
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
        return occupanttexts::groupTitle(occupant.role);
    case RankRole:
        return rank(occupant);
    case BadgeRole:
        return occupanttexts::badge(occupant.affiliation);
    case AwayRole:
        return !muc::isFree(occupant.show);
    case StatusRole:
        return occupanttexts::status(occupant);
    case AddressRole:
        return lookalike::shownAddress(occupant.address);
    case SelfRole:
        return occupant.nick == m_self;
    case InitialsRole:
        return initials(occupant.nick);
    case ColorOnLightRole:
        return nickColor(occupant.nick, false);
    case ColorOnDarkRole:
        return nickColor(occupant.nick, true);
    case AccessibleNameRole:
        return occupanttexts::accessibleName(occupant, titles(occupant, m_hats), m_ignored && m_ignored(occupant),
                                             remark(occupant));
    case HatsRole:
        return titles(occupant, m_hats);
    case HatRole:
        return occupanttexts::hat(titles(occupant, m_hats));
    case IgnoredRole:
        return m_ignored && m_ignored(occupant);
    case ShownNickRole:
        return shownNick(occupant.nick);
    case RemarkRole:
        return remark(occupant);
    case PictureRole:
        return m_pictures ? m_pictures(occupant) : QUrl();
    case PersonRole:
        return QVariant::fromValue(identity(occupant));
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
        {HatRole, "hat"},
        {IgnoredRole, "ignored"},
        {ShownNickRole, "shownNick"},
        {RemarkRole, "remark"},
        {PersonRole, "person"},
        {PictureRole, "picture"},
        {InitialsRole, "initials"},
        {ColorOnLightRole, "colorOnLight"},
        {ColorOnDarkRole, "colorOnDark"},
        {AccessibleNameRole, "accessibleName"},
    };
}

void OccupantModel::clear()
{
    m_batch.stop();
    m_pending.clear();
    m_arrivals.clear();
    m_lookAlikes.clear();
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
    bool isPictured = false;
    const auto nicks = std::exchange(m_arrivals, {});
    const auto pending = std::exchange(m_pending, {});
    for (const auto &nick : nicks) {
        const auto &occupant = pending[nick];
        const auto row = m_rowOf.constFind(nick);
        if (row == m_rowOf.cend()) {
            if (occupant) {
                arrived << *occupant;
                isPictured = isPictured || !occupant->picture.isEmpty();
            }
        } else if (!occupant) {
            left << nick;
        } else if (m_rows.at(*row) != *occupant) {
            isPictured = isPictured || !occupant->picture.isEmpty() || !m_rows.at(*row).picture.isEmpty();
            m_lookAlikes.replace(m_rows.at(*row), *occupant);
            m_rows[*row] = *occupant;
            refresh(*row);
        }
    }
    removeRowsOf(left);
    appendRows(arrived);
    tellLookAlikes();
    if (!left.isEmpty() || !arrived.isEmpty())
        Q_EMIT countChanged();
    if (isPictured)
        Q_EMIT picturesChanged();
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
        for (int row = first; row <= last; ++row)
            m_lookAlikes.remove(m_rows.at(row));
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
    for (int row = first; row < m_rows.size(); ++row) {
        m_rowOf.insert(m_rows.at(row).nick, row);
        m_lookAlikes.add(m_rows.at(row));
    }
    endInsertRows();
}

QString OccupantModel::remark(const Occupant &occupant) const
{
    return occupanttexts::remark(occupant.nick, m_lookAlikes.original(occupant, m_self, m_idsTrusted));
}

QString OccupantModel::remark(const Identity &person) const
{
    const auto occupant = find(person);
    return occupant ? remark(*occupant) : occupanttexts::remark(person.nick, {});
}

void OccupantModel::tellLookAlikes()
{
    const auto touched = m_lookAlikes.takeTouched();
    if (touched && touched->isEmpty())
        return;
    if (!touched) {
        Q_EMIT dataChanged(index(0), index(count() - 1), {RemarkRole, AccessibleNameRole});
    } else {
        for (const QString &nick : *touched) {
            if (const auto row = m_rowOf.constFind(nick); row != m_rowOf.cend())
                Q_EMIT dataChanged(index(*row), index(*row), {RemarkRole, AccessibleNameRole});
        }
    }
    Q_EMIT remarksChanged();
}

void OccupantModel::setIdsTrusted(bool trusted)
{
    if (std::exchange(m_idsTrusted, trusted) != trusted)
        Q_EMIT picturesChanged();
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
        Q_EMIT dataChanged(index(0), index(count() - 1), {IgnoredRole, HatsRole, HatRole, AccessibleNameRole});
}

void OccupantModel::showPicture(const QString &hash)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).picture == hash)
            Q_EMIT dataChanged(index(row), index(row), {PictureRole});
    }
}

QUrl OccupantModel::pictureOf(const QString &nick, const QString &occupantId) const
{
    const auto occupant = m_idsTrusted && !occupantId.isEmpty() ? find(nick) : std::nullopt;
    return m_pictures && occupant && occupant->occupantId == occupantId ? m_pictures(*occupant) : QUrl();
}

void OccupantModel::refresh(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace parlour
