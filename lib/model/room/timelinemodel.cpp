// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/timelinemodel.h"

#include "model/room/nickcolor.h"

#include <QLocale>

namespace parlour {

using namespace timeline;

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

static QString clock(const Entry &entry)
{
    return QLocale().toString(entry.time.toLocalTime().time(), QLocale::ShortFormat);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(entry.kind);
    case DeliveryRole:
        return QVariant::fromValue(entry.delivery);
    case NickRole:
        return entry.nick;
    case Qt::DisplayRole:
    case BodyRole:
        return entry.body;
    case ClockRole:
        return clock(entry);
    case DayRole:
        return QLocale().toString(entry.time.toLocalTime().date(), QLocale::LongFormat);
    case MessageIdRole:
        return entry.id;
    case ProblemRole:
        return entry.problem;
    case OwnRole:
        return entry.own;
    case HistoricRole:
        return entry.historic;
    case MentionRole:
        return entry.mention;
    case FollowsRole:
        return follows(index.row());
    case InitialsRole:
        return initials(entry.nick);
    case ColorOnLightRole:
        return nickColor(entry.nick, false);
    case ColorOnDarkRole:
        return nickColor(entry.nick, true);
    case AccessibleNameRole:
        return accessibleName(entry);
    }
    return {};
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    return {
        {KindRole, "kind"},
        {DeliveryRole, "delivery"},
        {NickRole, "nick"},
        {BodyRole, "body"},
        {ClockRole, "clock"},
        {DayRole, "day"},
        {MessageIdRole, "messageId"},
        {ProblemRole, "problem"},
        {OwnRole, "own"},
        {HistoricRole, "historic"},
        {MentionRole, "mention"},
        {FollowsRole, "follows"},
        {InitialsRole, "initials"},
        {ColorOnLightRole, "colorOnLight"},
        {ColorOnDarkRole, "colorOnDark"},
        {AccessibleNameRole, "accessibleName"},
    };
}

bool TimelineModel::append(const Entry &entry)
{
    if (isKnown(entry))
        return false;
    if (!entry.stanzaId.isEmpty())
        m_stanzaIds << entry.stanzaId;
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries << entry;
    endInsertRows();
    Q_EMIT countChanged();
    if (entry.kind != Kind::Notice && !entry.own && !entry.historic)
        Q_EMIT arrived(accessibleName(entry), entry.mention);
    return true;
}

void TimelineModel::appendNotice(const QString &text, const QDateTime &time)
{
    Entry entry;
    entry.kind = Kind::Notice;
    entry.body = text;
    entry.time = time;
    append(entry);
}

QString TimelineModel::textAt(int row) const
{
    return index(row).data(BodyRole).toString();
}

QString TimelineModel::quoteAt(int row) const
{
    if (!checkIndex(index(row), CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(row);
    switch (entry.kind) {
    case Kind::Message:
        return QStringLiteral("[%1] %2: %3").arg(clock(entry), entry.nick, entry.body);
    case Kind::Action:
        return QStringLiteral("[%1] %2 %3").arg(clock(entry), entry.nick, entry.body);
    case Kind::Notice:
        return QStringLiteral("[%1] %2").arg(clock(entry), entry.body);
    }
    Q_UNREACHABLE_RETURN({});
}

bool TimelineModel::confirm(const QString &id, const QDateTime &time, const QString &stanzaId)
{
    const int row = findOwn(id);
    if (row < 0 || m_entries.at(row).delivery == Delivery::Received)
        return false;
    Entry &entry = m_entries[row];
    entry.delivery = Delivery::Received;
    entry.problem.clear();
    entry.time = time;
    entry.stanzaId = stanzaId;
    if (!stanzaId.isEmpty())
        m_stanzaIds << stanzaId;
    Q_EMIT dataChanged(index(row), index(row));
    return true;
}

void TimelineModel::fail(const QString &id, const QString &problem)
{
    const int row = findOwn(id);
    if (row < 0 || m_entries.at(row).delivery != Delivery::Sending)
        return;
    m_entries[row].delivery = Delivery::Failed;
    m_entries[row].problem = problem;
    Q_EMIT dataChanged(index(row), index(row));
}

QString TimelineModel::takeFailed(const QString &id)
{
    const int row = findOwn(id);
    if (row < 0 || m_entries.at(row).delivery != Delivery::Failed)
        return {};
    beginRemoveRows({}, row, row);
    const Entry entry = m_entries.takeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    return entry.kind == Kind::Action ? QStringLiteral("/me ") + entry.body : entry.body;
}

int TimelineModel::findOwn(const QString &id) const
{
    if (id.isEmpty())
        return -1;
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (m_entries.at(row).own && m_entries.at(row).id == id)
            return row;
    }
    return -1;
}

bool TimelineModel::isKnown(const Entry &entry) const
{
    if (!entry.stanzaId.isEmpty())
        return m_stanzaIds.contains(entry.stanzaId);
    if (!entry.historic)
        return false;
    // Rooms without stable ids send the same history at each join.
    return std::any_of(m_entries.begin(), m_entries.end(), [&entry](const Entry &known) {
        return known.kind == entry.kind && known.nick == entry.nick && known.body == entry.body
            && std::abs(known.time.secsTo(entry.time)) <= 1;
    });
}

bool TimelineModel::follows(int row) const
{
    if (row == 0)
        return false;
    const Entry &entry = m_entries.at(row);
    const Entry &before = m_entries.at(row - 1);
    return entry.kind == Kind::Message && before.kind == Kind::Message && entry.nick == before.nick
        && entry.historic == before.historic && before.time.secsTo(entry.time) < 300
        && before.time.toLocalTime().date() == entry.time.toLocalTime().date();
}

QString TimelineModel::accessibleName(const Entry &entry) const
{
    QStringList parts {entry.body, clock(entry)};
    if (!entry.nick.isEmpty())
        parts.prepend(entry.nick);
    switch (entry.delivery) {
    case Delivery::Received:
        break;
    case Delivery::Sending:
        parts << tr("sending");
        break;
    case Delivery::Failed:
        parts << tr("failed");
        break;
    }
    return parts.join(u", ");
}

} // namespace parlour
