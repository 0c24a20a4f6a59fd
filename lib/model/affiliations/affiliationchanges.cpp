// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/affiliations/affiliationchanges.h"

#include "model/affiliations/affiliationtexts.h"
#include "model/texts/listed.h"
#include "network/stream.h"
#include "protocol/address/lookalike.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

/// Limit of requests at once; a server may hold the stream of somebody who asks for hundreds.
static constexpr int MaxAsked = 4;

AffiliationChanges::AffiliationChanges(Stream &stream, const Jid &room, QObject *parent)
    : QAbstractListModel(parent)
    , m_stream(stream)
    , m_room(room)
{
}

int AffiliationChanges::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AffiliationChanges::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const QString text = affiliationtexts::outcome(row.change);
    switch (role) {
    case Qt::DisplayRole:
    case AddressRole:
        return row.change.address;
    case ShownAddressRole:
        return lookalike::shownAddress(row.change.address);
    case TextRole:
        return text;
    case ProblemRole:
        return row.problem;
    case ProgressRole:
        return QVariant::fromValue(row.progress);
    case AccessibleNameRole:
        return QStringList {lookalike::shownAddress(row.change.address), text, resultOf(row)}.join(", "_L1);
    }
    return {};
}

QString AffiliationChanges::resultOf(const Row &row) const
{
    switch (row.progress) {
    case Progress::Waiting:
    case Progress::Asked:
        return tr("under way");
    case Progress::Done:
        return row.problem.isEmpty() ? tr("done") : row.problem;
    case Progress::Failed:
        return row.problem;
    }
    Q_UNREACHABLE_RETURN({});
}

QHash<int, QByteArray> AffiliationChanges::roleNames() const
{
    return {
        {AddressRole, "address"}, {ShownAddressRole, "shownAddress"}, {TextRole, "outcome"},
        {ProblemRole, "problem"}, {ProgressRole, "progress"},         {AccessibleNameRole, "accessibleName"},
    };
}

int AffiliationChanges::with(Progress progress) const
{
    return int(std::ranges::count(m_rows, progress, &Row::progress));
}

QString AffiliationChanges::summary() const
{
    QStringList parts;
    if (const int count = underWay())
        parts << tr("%n under way", "", count);
    if (const int count = with(Progress::Done))
        parts << tr("%n done", "", count);
    if (const int count = failed())
        parts << tr("%n failed", "", count);
    return listed(parts);
}

void AffiliationChanges::removeMatching(const std::function<bool(const Row &)> &unwanted)
{
    for (int row = count() - 1; row >= 0; --row) {
        if (!unwanted(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT countChanged();
    Q_EMIT progressed();
}

void AffiliationChanges::add(const QList<AffiliationChange> &changes)
{
    if (changes.isEmpty())
        return;
    QSet<QString> addresses;
    for (const auto &change : changes)
        addresses << change.address;
    removeMatching([&addresses](const Row &row) {
        return row.progress == Progress::Done
            || (row.progress == Progress::Failed && addresses.contains(row.change.address));
    });
    beginInsertRows({}, count(), count() + int(changes.size()) - 1);
    for (const auto &change : changes)
        m_rows << Row {change, Progress::Waiting, {}, ++m_lastId};
    endInsertRows();
    Q_EMIT countChanged();
    askNext();
}

void AffiliationChanges::askNext()
{
    int asked = with(Progress::Asked);
    for (int row = 0; row < count() && asked < MaxAsked; ++row) {
        if (m_rows.at(row).progress != Progress::Waiting)
            continue;
        ask(m_rows[row]);
        ++asked;
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT progressed();
}

void AffiliationChanges::ask(Row &row)
{
    row.progress = Progress::Asked;
    const auto change = row.change;
    const auto payload = muc::setAffiliation(change.address, change.after, change.reason, change.nick);
    m_stream.ask(m_room, u"set"_s, payload, this, [this, change, id = row.id](const IqReply &reply) {
        if (std::ranges::find(m_rows, id, &Row::id) == m_rows.end())
            return;
        if (const auto *failure = std::get_if<IqFailure>(&reply)) {
            const bool self = change.address == m_stream.jid().bare();
            return settle(id, Progress::Failed, affiliationtexts::refusal(change, *failure, self));
        }
        settle(id, Progress::Done, {});
        Q_EMIT done(change);
    });
}

void AffiliationChanges::settle(int id, Progress progress, const QString &problem)
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    found->progress = progress;
    found->problem = problem;
    const auto changed = index(int(found - m_rows.begin()));
    Q_EMIT dataChanged(changed, changed);
    askNext();
}

void AffiliationChanges::retry(int row)
{
    if (row < 0 || row >= count() || m_rows.at(row).progress != Progress::Failed)
        return;
    m_rows[row].progress = Progress::Waiting;
    m_rows[row].problem.clear();
    askNext();
    Q_EMIT dataChanged(index(row), index(row));
}

void AffiliationChanges::retryAll()
{
    for (int row = 0; row < count(); ++row)
        retry(row);
}

void AffiliationChanges::dismiss()
{
    removeMatching([](const Row &row) { return row.progress == Progress::Done || row.progress == Progress::Failed; });
}

void AffiliationChanges::clear()
{
    if (!m_rows.isEmpty())
        removeMatching([](const Row &) { return true; });
}

void AffiliationChanges::remark(const QString &address, const QString &text)
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.at(row).change.address != address || m_rows.at(row).progress != Progress::Done)
            continue;
        m_rows[row].problem = text;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace parlour
