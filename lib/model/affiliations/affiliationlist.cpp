// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/affiliations/affiliationlist.h"

#include "model/affiliations/affiliationtexts.h"
#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

using muc::Affiliate;

static bool isDomain(const QString &address)
{
    return !address.contains(u'@');
}

AffiliationList::AffiliationList(Stream &stream, const Jid &room, muc::Affiliation affiliation, QObject *parent)
    : QAbstractListModel(parent)
    , m_stream(stream)
    , m_room(room)
    , m_affiliation(affiliation)
{
}

AffiliationRows *AffiliationList::rows()
{
    if (!m_rowsShown)
        m_rowsShown = std::make_unique<AffiliationRows>(this);
    return m_rowsShown.get();
}

int AffiliationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AffiliationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    const bool selected = m_selected.contains(row.address);
    switch (role) {
    case Qt::DisplayRole:
    case AddressRole:
        return row.address;
    case ShownAddressRole:
        return lookalike::shownAddress(row.address);
    case NickRole:
        return row.nick.isEmpty() ? QString() : shownNick(row.nick);
    case ReasonRole:
        return row.reason;
    case DomainRole:
        return isDomain(row.address);
    case SelfRole:
        return row.address == m_stream.jid().bare();
    case SelectedRole:
        return selected;
    case AccessibleNameRole: {
        QStringList parts {lookalike::shownAddress(row.address), oneLine(row.nick), row.reason,
                           selected ? tr("chosen") : QString()};
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    }
    return {};
}

QHash<int, QByteArray> AffiliationList::roleNames() const
{
    return {
        {AddressRole, "address"},   {ShownAddressRole, "shownAddress"},
        {NickRole, "nick"},         {ReasonRole, "reason"},
        {DomainRole, "domain"},     {SelfRole, "self"},
        {SelectedRole, "selected"}, {AccessibleNameRole, "accessibleName"},
    };
}

QString AffiliationList::problem() const
{
    switch (m_state) {
    case State::Failed:
        return tr("The list could not be fetched.");
    case State::Forbidden:
        return affiliationtexts::forbidden(m_affiliation);
    case State::Unasked:
    case State::Loading:
    case State::Loaded:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

void AffiliationList::setEditable(bool editable)
{
    if (m_editable == editable)
        return;
    m_editable = editable;
    Q_EMIT editableChanged();
}

void AffiliationList::ensure()
{
    if (m_state == State::Unasked)
        load();
}

void AffiliationList::load()
{
    setState(State::Loading);
    const auto query = muc::affiliationQuery(m_affiliation);
    m_stream.ask(m_room, u"get"_s, query, this, [this, round = m_round.begin()](const IqReply &reply) {
        if (round.isStale())
            return;
        if (const auto *failure = std::get_if<IqFailure>(&reply)) {
            const bool forbidden = affiliationtexts::isForbidden(*failure);
            return setState(forbidden ? State::Forbidden : State::Failed, failuretexts::sentence(*failure));
        }
        const auto rows = muc::affiliates(std::get<QDomElement>(reply));
        if (!rows)
            return setState(State::Failed);
        show(*rows);
        setState(State::Loaded);
        Q_EMIT loaded();
    });
}

void AffiliationList::show(QList<Affiliate> rows)
{
    rows.removeIf([this](const Affiliate &row) { return row.affiliation != m_affiliation; });
    std::ranges::stable_sort(rows, {}, &Affiliate::address);
    rows.erase(std::unique(rows.begin(), rows.end(),
                           [](const Affiliate &one, const Affiliate &other) { return one.address == other.address; }),
               rows.end());
    beginResetModel();
    m_rows = std::move(rows);
    m_selected.removeIf([this](const QString &address) { return !find(address); });
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT selectionChanged();
}

void AffiliationList::forget()
{
    m_round.end();
    show({});
    setState(State::Unasked);
}

void AffiliationList::setState(State state, const QString &detail)
{
    m_state = state;
    m_detail = detail;
    Q_EMIT stateChanged();
}

qsizetype AffiliationList::placeOf(const QString &address) const
{
    return std::ranges::lower_bound(m_rows, address, {}, &Affiliate::address) - m_rows.begin();
}

std::optional<Affiliate> AffiliationList::find(const QString &address) const
{
    const auto place = placeOf(address);
    return place < m_rows.size() && m_rows.at(place).address == address ? std::optional(m_rows.at(place))
                                                                        : std::nullopt;
}

void AffiliationList::refresh(qsizetype row)
{
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}

void AffiliationList::put(const Affiliate &affiliate)
{
    if (m_state != State::Loaded && m_state != State::Loading)
        return; // The list will be fetched when it is shown.
    const auto place = placeOf(affiliate.address);
    if (auto known = find(affiliate.address)) {
        if (!affiliate.nick.isEmpty())
            known->nick = affiliate.nick;
        if (!affiliate.reason.isEmpty())
            known->reason = affiliate.reason;
        if (*known == m_rows.at(place))
            return;
        m_rows[place] = *known;
        return refresh(place);
    }
    beginInsertRows({}, int(place), int(place));
    m_rows.insert(place, affiliate);
    endInsertRows();
    Q_EMIT countChanged();
}

void AffiliationList::take(const QString &address)
{
    if (!find(address))
        return;
    const auto place = placeOf(address);
    beginRemoveRows({}, int(place), int(place));
    m_rows.removeAt(place);
    const bool selected = m_selected.remove(address);
    endRemoveRows();
    Q_EMIT countChanged();
    if (selected)
        Q_EMIT selectionChanged();
}

void AffiliationList::toggle(const QString &address)
{
    if (!find(address))
        return;
    if (!m_selected.remove(address))
        m_selected.insert(address);
    refresh(placeOf(address));
    Q_EMIT selectionChanged();
}

void AffiliationList::select(const QSet<QString> &addresses)
{
    m_selected = addresses;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {SelectedRole, AccessibleNameRole});
    Q_EMIT selectionChanged();
}

void AffiliationList::clearSelection()
{
    if (!m_selected.isEmpty())
        select({});
}

QStringList AffiliationList::selection() const
{
    QStringList chosen;
    for (const auto &row : m_rows) {
        if (m_selected.contains(row.address))
            chosen << row.address;
    }
    return chosen;
}

} // namespace parlour
