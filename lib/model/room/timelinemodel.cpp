// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/timelinemodel.h"

#include "model/room/nickcolor.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"
#include "storage/outbox.h"

#include <QLocale>

namespace parlour {

using namespace timeline;

Entry timeline::said(const QString &nick, const QString &body)
{
    static constexpr QLatin1StringView Me("/me ");
    Entry entry;
    entry.nick = nick;
    entry.kind = body.startsWith(Me) ? Kind::Action : Kind::Message;
    entry.body = withFewMarks(entry.kind == Kind::Action ? body.sliced(Me.size()) : body);
    entry.time = QDateTime::currentDateTimeUtc();
    return entry;
}

Entry timeline::unconfirmed(const UnconfirmedMessage &message, Delivery delivery)
{
    auto entry = said(message.nick, message.body);
    entry.id = message.id;
    entry.time = message.written;
    entry.own = true;
    entry.delivery = delivery;
    entry.problem = message.problem;
    return entry;
}

static bool isPending(const Entry &entry)
{
    return entry.delivery == Delivery::Waiting || entry.delivery == Delivery::Sending;
}

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
        return entry.nick.isEmpty() ? QString() : shownNick(entry.nick);
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
    if (find(entry) >= 0)
        return false;
    insert(entry, isPending(entry) ? count() : settledCount());
    if (entry.kind != Kind::Notice && !entry.own && !entry.historic)
        Q_EMIT arrived(accessibleName(entry), entry.mention);
    return true;
}

void TimelineModel::insert(const Entry &entry, int at)
{
    noteId(entry);
    beginInsertRows({}, at, at);
    m_entries.insert(at, entry);
    endInsertRows();
    neighbourChanged(at + 1);
    Q_EMIT countChanged();
}

void TimelineModel::noteId(const Entry &entry)
{
    if (!entry.stanzaId.isEmpty())
        m_stanzaIds << entry.stanzaId;
}

/// Whether a row shows its sender depends on the row before it.
void TimelineModel::neighbourChanged(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT dataChanged(index(row), index(row), {FollowsRole});
}

int TimelineModel::settledCount() const
{
    int rows = count();
    while (rows > 0 && isPending(m_entries.at(rows - 1)))
        --rows;
    return rows;
}

int TimelineModel::rowAfter(const QDateTime &time) const
{
    int row = settledCount();
    while (row > 0 && m_entries.at(row - 1).time > time)
        --row;
    return row;
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

int TimelineModel::confirm(const QString &id, const muc::Message &message, int at)
{
    const int row = findOwn(id);
    if (row < 0)
        return -1;
    Entry &entry = m_entries[row];
    const int to = at < 0 ? (isPending(entry) ? settledCount() : row) : at; // Rows before which it will stand.
    entry.delivery = Delivery::Received;
    entry.problem.clear();
    entry.nick = message.nick;
    entry.time = message.sentAt.value_or(QDateTime::currentDateTimeUtc());
    entry.stanzaId = message.stanzaId;
    noteId(entry);
    Q_EMIT dataChanged(index(row), index(row));
    return move(row, to);
}

void TimelineModel::setDelivery(const QString &id, Delivery delivery, const QString &problem)
{
    const int row = findOwn(id);
    if (row < 0)
        return;
    const bool wasPending = isPending(m_entries.at(row));
    m_entries[row].delivery = delivery;
    m_entries[row].problem = problem;
    Q_EMIT dataChanged(index(row), index(row));
    if (!wasPending && isPending(m_entries.at(row)))
        move(row, count());
}

/// Moves a row to before row `to`; returns which row it is then.
int TimelineModel::move(int row, int to)
{
    if (to == row || to == row + 1)
        return row;
    const int moved = to > row ? to - 1 : to;
    beginMoveRows({}, row, row, {}, to);
    m_entries.move(row, moved);
    endMoveRows();
    for (const int changed : {row, row + 1, to - 1, to, to + 1})
        neighbourChanged(changed);
    return moved;
}

void TimelineModel::remove(const QString &id)
{
    const int row = findOwn(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    neighbourChanged(row);
    Q_EMIT countChanged();
}

QList<Entry> TimelineModel::take(const std::function<bool(const Entry &)> &unwanted)
{
    QList<Entry> taken;
    for (int row = count() - 1; row >= 0; --row) {
        const Entry entry = m_entries.at(row);
        if (entry.own || entry.kind == Kind::Notice || !unwanted(entry))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
        m_stanzaIds.remove(entry.stanzaId);
        neighbourChanged(row);
        taken.prepend(entry);
    }
    if (!taken.isEmpty())
        Q_EMIT countChanged();
    return taken;
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

/// Whether two rows without a stable id are the same message: the room sends the same history at each join. The
/// times may be those of two clocks.
static bool isSame(const Entry &known, const Entry &entry)
{
    if (known.kind != entry.kind || known.nick != entry.nick || known.body != entry.body || isPending(known))
        return false;
    if (!known.id.isEmpty() || !entry.id.isEmpty())
        return known.id == entry.id;
    return std::abs(known.time.secsTo(entry.time)) <= (known.historic && entry.historic ? 1 : 60);
}

int TimelineModel::find(const Entry &entry) const
{
    // Only what the room repeats can be here already, unless it carries an id of which there is only one.
    if (entry.kind == Kind::Notice || isPending(entry) || (entry.stanzaId.isEmpty() && !entry.repeated))
        return -1;
    if (!entry.stanzaId.isEmpty() && !m_stanzaIds.contains(entry.stanzaId) && !entry.repeated)
        return -1;
    for (int row = count() - 1; row >= 0; --row) {
        const Entry &known = m_entries.at(row);
        if (!entry.stanzaId.isEmpty() && !known.stanzaId.isEmpty() ? known.stanzaId == entry.stanzaId
                                                                   : isSame(known, entry))
            return row;
    }
    return -1;
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
    case Delivery::Waiting:
        parts << tr("waiting");
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
