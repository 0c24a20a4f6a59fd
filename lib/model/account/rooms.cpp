// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/rooms.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr std::array OrderNames {"hand"_L1, "name"_L1, "activity"_L1};

static Rooms::Order orderNamed(const QString &name)
{
    const auto found = std::find(OrderNames.begin(), OrderNames.end(), name);
    return found == OrderNames.end() ? Rooms::Order::ByHand : Rooms::Order(found - OrderNames.begin());
}

Rooms::Rooms(AccountList &accounts, ProfileSettings &settings, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_settings(settings)
    , m_all(accounts)
    , m_order(orderNamed(settings.roomOrder()))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&m_all);
    sort(0);
    watch();
}

Rooms::~Rooms() = default;

void Rooms::watch()
{
    connect(&m_all, &AllRooms::passwordsWantedChanged, this, &Rooms::passwordsWantedChanged);
    connect(&m_all, &AllRooms::currentChanged, this, &Rooms::onCurrentChanged);
    connect(&m_all, &AllRooms::removed, this, [this](const Account *account) {
        if (m_current == account)
            m_current = nullptr;
        Q_EMIT countChanged();
        Q_EMIT currentChanged();
        Q_EMIT sectionsChanged();
    });
    connect(&m_all, &AllRooms::moved, this, &Rooms::currentChanged); // Its row.
    connect(&m_all, &AllRooms::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_recent.remove(m_all.at(row));
    });
    connect(&m_all, &AllRooms::modelAboutToBeReset, &m_recent, &RecentRooms::clear);
    connect(this, &Rooms::currentChanged, this, [this] {
        if (Room *room = current())
            m_recent.show(room, m_current);
    });
    connect(this, &Rooms::layoutChanged, this, &Rooms::currentChanged);
    connect(this, &Rooms::layoutChanged, this, &Rooms::sectionsChanged);
    connect(this, &Rooms::dataChanged, this, &Rooms::sectionsChanged);
    connect(this, &Rooms::modelReset, this, &Rooms::countChanged);
    connect(this, &Rooms::modelReset, this, &Rooms::sectionsChanged);
    connect(this, &Rooms::rowsInserted, this, [this] {
        Q_EMIT countChanged();
        Q_EMIT sectionsChanged();
    });
    connect(this, &Rooms::rowsRemoved, this, [this](const QModelIndex &, int first) { onRemoved(first); });
}

/// It was the last one of its account: its neighbour is another's.
void Rooms::onRemoved(int first)
{
    if (m_current && m_all.accounts().contains(m_current) && !current() && count() > 0)
        setCurrent(at(std::max(0, first - 1)));
    Q_EMIT countChanged();
    Q_EMIT sectionsChanged();
}

/// Below zero when `left` comes first.
int Rooms::compared(const Room &left, const Room &right) const
{
    switch (m_order) {
    case Order::ByHand:
        return 0;
    case Order::ByName:
        return m_collator.compare(left.name(), right.name());
    case Order::ByActivity: {
        const auto time = [](const Room &room) {
            const QDateTime activity = room.preferences()->activity();
            return activity.isValid() ? activity.toMSecsSinceEpoch() : 0;
        };
        return time(left) == time(right) ? 0 : time(left) > time(right) ? -1 : 1;
    }
    }
    Q_UNREACHABLE_RETURN(0);
}

bool Rooms::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool byHand = left.row() < right.row();
    if (m_all.placeOf(left.row()).account != m_all.placeOf(right.row()).account)
        return byHand;
    const Room &one = *m_all.at(left.row());
    const Room &other = *m_all.at(right.row());
    if (one.preferences()->pinned() != other.preferences()->pinned())
        return one.preferences()->pinned();
    if (!one.preferences()->pinned() && one.preferences()->group() != other.preferences()->group())
        return m_collator.compare(one.preferences()->group(), other.preferences()->group()) < 0;
    const int order = compared(one, other);
    return order == 0 ? byHand : order < 0;
}

QVariant Rooms::data(const QModelIndex &index, int role) const
{
    if (role == SectionRole)
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? sectionOf(index.row()) : QVariant();
    return QSortFilterProxyModel::data(index, role);
}

QHash<int, QByteArray> Rooms::roleNames() const
{
    auto names = m_all.roleNames();
    names.insert(SectionRole, "section");
    return names;
}

QString Rooms::sectionOf(int row) const
{
    const ChatPreferences &preferences = *at(row)->preferences();
    return accountAt(row)->address() + u'\n' + (preferences.pinned() ? QString() : preferences.group());
}

QStringList Rooms::firstSections() const
{
    QStringList sections;
    for (int row = 0; row < count(); ++row) {
        if (row == 0 || accountAt(row) != accountAt(row - 1))
            sections << sectionOf(row);
    }
    return sections;
}

QStringList Rooms::groups() const
{
    QStringList groups;
    for (int row = 0; row < count(); ++row)
        groups << at(row)->preferences()->group();
    groups.removeDuplicates();
    groups.removeAll(QString());
    std::sort(groups.begin(), groups.end(), m_collator);
    return groups;
}

void Rooms::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_settings.setRoomOrder(OrderNames.at(size_t(order)));
    invalidate();
    Q_EMIT orderChanged();
}

Room *Rooms::current() const
{
    return m_current ? m_current->rooms()->current() : nullptr;
}

/// Whoever opens a room in an account, e.g. by joining it, opens it here.
void Rooms::onCurrentChanged(Account *account)
{
    if (account->rooms()->current())
        m_current = account;
    Q_EMIT currentChanged();
}

void Rooms::setCurrent(Room *room)
{
    Account *account = accountOf(room);
    if (!account || room == current())
        return;
    m_current = account;
    if (m_current->rooms()->current() == room) // Nothing new for the account.
        Q_EMIT currentChanged();
    else
        m_current->rooms()->setCurrent(room);
}

int Rooms::rowOf(const Room *room) const
{
    const int row = m_all.rowOf(room);
    return row < 0 ? -1 : mapFromSource(m_all.index(row)).row();
}

int Rooms::passwordsWanted() const
{
    int wanted = 0;
    for (Account *account : m_all.accounts())
        wanted += account->enabled() ? account->rooms()->passwordsWanted() : 0;
    return wanted;
}

Room *Rooms::at(int row) const
{
    return hasIndex(row, 0) ? m_all.at(mapToSource(index(row, 0)).row()) : nullptr;
}

Account *Rooms::accountAt(int row) const
{
    return hasIndex(row, 0) ? m_all.placeOf(mapToSource(index(row, 0)).row()).account : nullptr;
}

Account *Rooms::accountOf(Room *room) const
{
    return m_all.placeOf(m_all.rowOf(room)).account;
}

void Rooms::showNextWantingPassword()
{
    const int from = currentRow();
    for (int i = 1; i <= count(); ++i) {
        const int row = (from + i) % count();
        if (at(row)->occupancy()->wantsPassword() && accountAt(row)->enabled())
            return setCurrent(at(row));
    }
}

void Rooms::step(int step)
{
    if (current() && current()->privateChats()->step(step))
        return;
    const int row = std::clamp(currentRow() + step, 0, count() - 1);
    if (count() == 0 || row == currentRow())
        return;
    setCurrent(at(row));
    auto *privateChats = current()->privateChats(); // Upwards one comes to the last of them first.
    privateChats->setCurrent(step < 0 ? privateChats->at(privateChats->count() - 1) : nullptr);
}

bool Rooms::canShift(Room *room, int step) const
{
    const int row = rowOf(room);
    const Room *neighbour = at(row + step);
    return m_order == Order::ByHand && row >= 0 && neighbour && sectionOf(row) == sectionOf(row + step)
        && room->preferences()->pinned() == neighbour->preferences()->pinned();
}

void Rooms::shift(Room *room, int step)
{
    if (!canShift(room, step))
        return;
    RoomList *list = accountOf(room)->rooms();
    list->move(room, int(list->rooms().indexOf(at(rowOf(room) + step))));
}

void Rooms::forget(Room *room)
{
    Account *account = accountOf(room);
    if (!account)
        return;
    const int row = rowOf(room);
    if (room == current()) { // The neighbour that is seen, not the one of the account's list.
        const int neighbour = accountAt(row - 1) == account ? row - 1 : row + 1;
        if (accountAt(neighbour) == account)
            setCurrent(at(neighbour));
    }
    account->rooms()->forget(room);
}

} // namespace parlour
