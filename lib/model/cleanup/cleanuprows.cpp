// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/cleanup/cleanuprows.h"

#include "model/cleanup/cleanuptexts.h"
#include "model/room/room.h"
#include "model/search/searchtexts.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

CleanupRows::CleanupRows(Clock clock)
    : m_clock(std::move(clock))
{
}

int CleanupRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CleanupRows::chosen(bool people) const
{
    return int(std::ranges::count_if(
        m_rows, [people](const CleanupRow &row) { return row.chosen && row.message.has_value() != people; }));
}

bool CleanupRows::areAllChosen() const
{
    return std::ranges::all_of(m_rows, [](const CleanupRow &row) { return row.chosen || !row.obstacle.isEmpty(); });
}

int CleanupRows::with(CleanupOutcome::State state) const
{
    return int(std::ranges::count(m_rows, state, [](const CleanupRow &row) { return row.outcome.state; }));
}

void CleanupRows::clear()
{
    beginResetModel();
    m_rows.clear();
    m_people = 0;
    m_fixed = false;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

void CleanupRows::append(const QList<CleanupRow> &messages)
{
    if (messages.isEmpty())
        return;
    beginInsertRows({}, count(), count() + int(messages.size()) - 1);
    m_rows << messages;
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

void CleanupRows::setPeople(const QList<CleanupRow> &people)
{
    if (m_people > 0) {
        beginRemoveRows({}, 0, m_people - 1);
        m_rows.remove(0, m_people);
        endRemoveRows();
    }
    m_people = int(people.size());
    if (m_people > 0) {
        beginInsertRows({}, 0, m_people - 1);
        m_rows = people + m_rows;
        endInsertRows();
    }
    Q_EMIT countChanged();
    Q_EMIT chosenChanged();
}

void CleanupRows::setOutcome(int row, const CleanupOutcome &outcome)
{
    if (row < 0 || row >= count())
        return;
    m_rows[row].outcome = outcome;
    Q_EMIT dataChanged(index(row), index(row));
}

void CleanupRows::choose(int row, bool chosen)
{
    if (row < 0 || row >= count() || !isChoosable(m_rows.at(row)) || m_rows.at(row).chosen == chosen)
        return;
    m_rows[row].chosen = chosen;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT chosenChanged();
}

void CleanupRows::chooseAll(bool chosen)
{
    if (m_rows.isEmpty())
        return;
    for (CleanupRow &row : m_rows)
        row.chosen = isChoosable(row) ? chosen : row.chosen;
    Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT chosenChanged();
}

QString CleanupRows::accessibleName(const CleanupRow &row) const
{
    const QString text = isolated(cleanuptexts::text(row));
    QString name = row.message ? tr("%1 in %2, %3, %4")
                                     .arg(isolated(row.person.nick), isolated(row.place), text,
                                          searchtexts::when(row.message->time, m_clock()))
                               : tr("%1 in %2, %3").arg(isolated(row.person.nick), isolated(row.place), text);
    const QString outcome = cleanuptexts::outcome(row);
    return outcome.isEmpty() ? name : name + u", "_s + outcome;
}

QVariant CleanupRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case NickRole:
        return oneLine(row.person.nick);
    case PlaceRole:
        return oneLine(row.place);
    case Qt::DisplayRole:
    case TextRole:
        return cleanuptexts::text(row);
    case TimeRole:
        return row.message ? searchtexts::when(row.message->time, m_clock()) : QString();
    case PersonRole:
        return !row.message;
    case ChosenRole:
        return row.chosen;
    case ChoosableRole:
        return isChoosable(row);
    case OutcomeRole:
        return cleanuptexts::outcome(row);
    case FailedRole:
        return row.outcome.state == CleanupOutcome::State::Failed;
    case AccessibleNameRole:
        return accessibleName(row);
    }
    return {};
}

QHash<int, QByteArray> CleanupRows::roleNames() const
{
    return {{NickRole, "nick"},           {PlaceRole, "place"},
            {TextRole, "words"},          {TimeRole, "time"},
            {PersonRole, "person"},       {ChosenRole, "chosen"},
            {ChoosableRole, "choosable"}, {OutcomeRole, "outcome"},
            {FailedRole, "failed"},       {AccessibleNameRole, "accessibleName"}};
}

} // namespace parlour
