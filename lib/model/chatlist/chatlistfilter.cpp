// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/chatlistfilter.h"

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr std::array OrderNames {"hand"_L1, "name"_L1, "activity"_L1};

static ChatListFilter::Order orderNamed(const QString &name)
{
    const auto found = std::find(OrderNames.begin(), OrderNames.end(), name);
    return found == OrderNames.end() ? ChatListFilter::Order::ByHand
                                     : ChatListFilter::Order(found - OrderNames.begin());
}

ChatListFilter::ChatListFilter(AccountList &accounts, ProfileSettings &settings, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_settings(settings)
    , m_list(accounts)
    , m_order(orderNamed(settings.roomOrder()))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&m_list);
    sort(0);
    watch();
}

ChatListFilter::~ChatListFilter() = default;

void ChatListFilter::watch()
{
    connect(&m_list, &ChatList::passwordsWantedChanged, this, &ChatListFilter::passwordsWantedChanged);
    connect(&m_list, &ChatList::opened, this, &ChatListFilter::show);
    connect(&m_list, &ChatList::going, this, &ChatListFilter::onGoing);
    connect(this, &ChatListFilter::currentChanged, this, [this] {
        if (Room *room = currentRoom())
            m_recent.show(room, currentAccount());
    });
    connect(this, &ChatListFilter::currentChanged, this, &ChatListFilter::currentRowChanged);
    connect(this, &ChatListFilter::layoutChanged, this, &ChatListFilter::currentRowChanged);
    connect(this, &ChatListFilter::rowsInserted, this, &ChatListFilter::onRows);
    connect(this, &ChatListFilter::rowsRemoved, this, &ChatListFilter::onRows);
    connect(&m_list, &ChatList::rowsMoved, this, &ChatListFilter::onSections);
    connect(this, &ChatListFilter::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(ChatList::SectionRole))
                    onSections();
            });
}

void ChatListFilter::onRows()
{
    Q_EMIT countChanged();
    Q_EMIT currentRowChanged();
    onSections();
}

void ChatListFilter::onSections()
{
    m_sections.reset();
    Q_EMIT sectionsChanged();
}

static QString nameOf(const ChatList::Row &row)
{
    return row.direct ? row.direct->name() : row.room->name();
}

/// Returns the time of the last message in a room.
static qint64 activityOf(const ChatList::Row &row)
{
    if (row.room) {
        const QDateTime activity = row.room->preferences()->activity();
        return activity.isValid() ? activity.toMSecsSinceEpoch() : 0;
    }
    const auto &last = row.direct->conversation()->last()->entry();
    return last ? last->time.toMSecsSinceEpoch() : 0;
}

/// Returns a number below zero when `left` comes first.
int ChatListFilter::compared(const ChatList::Row &left, const ChatList::Row &right) const
{
    switch (m_order) {
    case Order::ByHand:
        return 0;
    case Order::ByName:
        return m_collator.compare(nameOf(left), nameOf(right));
    case Order::ByActivity: {
        const qint64 mine = activityOf(left);
        const qint64 yours = activityOf(right);
        return mine == yours ? 0 : mine > yours ? -1 : 1;
    }
    }
    Q_UNREACHABLE_RETURN(0);
}

bool ChatListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool byHand = left.row() < right.row();
    const auto one = m_list.at(left.row());
    const auto other = m_list.at(right.row());
    const bool isApart = (one.direct == nullptr) != (other.direct == nullptr); // The rooms come first by hand.
    if (one.account != other.account || isApart || (one.room && one.room == other.room))
        return byHand;
    if (one.direct) {
        const int order = compared(one, other);
        return order == 0 ? byHand : order < 0;
    }
    const ChatPreferences &mine = *one.room->preferences();
    const ChatPreferences &yours = *other.room->preferences();
    if (mine.pinned() != yours.pinned())
        return mine.pinned();
    if (!mine.pinned() && mine.group() != yours.group()) {
        const int order = m_collator.compare(mine.group(), yours.group());
        return order == 0 ? mine.group() < yours.group() : order < 0;
    }
    const int order = compared(one, other);
    return order == 0 ? byHand : order < 0;
}

const ChatListFilter::Sections &ChatListFilter::sections() const
{
    if (m_sections)
        return *m_sections;
    auto &[groups, first, hasPeople] = m_sections.emplace(Sections {});
    for (int row = 0; row < count(); ++row) {
        if (const Room *room = roomAt(row))
            groups << room->preferences()->group();
        else
            hasPeople = true;
        if (row == 0 || accountAt(row) != accountAt(row - 1))
            first << index(row, 0).data(ChatList::SectionRole).toString();
    }
    groups.removeDuplicates();
    groups.removeAll(QString());
    std::sort(groups.begin(), groups.end(), m_collator);
    return *m_sections;
}

void ChatListFilter::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    m_settings.setRoomOrder(OrderNames.at(size_t(order)));
    invalidate();
    Q_EMIT orderChanged();
}

ChatList::Row ChatListFilter::at(int row) const
{
    return hasIndex(row, 0) ? m_list.at(mapToSource(index(row, 0)).row()) : ChatList::Row {};
}

void ChatListFilter::show(int source)
{
    if (const QModelIndex wanted = m_list.index(source); wanted.isValid() && wanted != m_current)
        setCurrent(wanted);
}

void ChatListFilter::setCurrent(const QModelIndex &source)
{
    if (Account *before = currentAccount())
        before->rooms()->setOpen(nullptr);
    m_current = source;
    if (Account *account = currentAccount())
        account->rooms()->setOpen(currentRoom());
    Q_EMIT currentChanged();
}

QString ChatListFilter::sectionGroup(const QString &section)
{
    const QString group = section.section(u'\n', 1);
    return group == ChatList::people() ? tr("People") : group;
}

/// Replaces the open row by its room, or by the visible neighbour, preferably one of its account.
void ChatListFilter::onGoing(int first, int last)
{
    if (const int row = m_current.row(); row >= first && row <= last) {
        const int room = currentRoom() ? m_list.rowOf(currentRoom()) : first;
        setCurrent(room < first ? m_list.index(room) : heir(first, last));
    }
    for (int row = first; row <= last; ++row) {
        if (m_list.at(row).kind() == ChatList::Kind::Room)
            m_recent.remove(m_list.at(row).room);
    }
}

QModelIndex ChatListFilter::heir(int first, int last) const
{
    const Account *account = currentAccount();
    if (!m_list.holds(account))
        return {};
    int top = count();
    for (int row = first; row <= last; ++row)
        top = std::min(top, mapFromSource(m_list.index(row)).row());
    const std::array neighbours {at(top - 1), at(top + last - first + 1)};
    auto found = std::ranges::find(neighbours, account, &ChatList::Row::account);
    if (found == neighbours.end())
        found = std::ranges::find_if(neighbours, [](const ChatList::Row &row) { return row.account; });
    if (found == neighbours.end())
        return {};
    return m_list.index(m_list.rowOf(found->room ? found->room : found->shown()));
}

void ChatListFilter::step(int step)
{
    if (count() > 0)
        open(std::clamp(currentRow() + step, 0, count() - 1));
}

void ChatListFilter::showNextWantingPassword()
{
    const int from = currentRow();
    for (int i = 1; i <= count(); ++i) {
        const auto row = at((from + i) % count());
        if (row.kind() == ChatList::Kind::Room && m_list.wantsPassword(row.room))
            return openRoom(row.room);
    }
}

/// Returns the visible room above (-1) or below (1), or null.
Room *ChatListFilter::neighbour(Room *room, int step) const
{
    const int source = m_list.rowOf(room);
    const int row = mapFromSource(m_list.index(source)).row();
    return row < 0 ? nullptr : roomAt(step < 0 ? row - 1 : row + m_list.endOf(room) - source);
}

bool ChatListFilter::canShift(Room *room, int step) const
{
    Room *other = neighbour(room, step);
    if (!other || m_order != Order::ByHand || accountOf(room) != accountOf(other))
        return false;
    const ChatPreferences &mine = *room->preferences();
    const ChatPreferences &yours = *other->preferences();
    return mine.pinned() == yours.pinned() && (mine.pinned() || mine.group() == yours.group());
}

void ChatListFilter::shift(Room *room, int step)
{
    if (!canShift(room, step))
        return;
    AccountRooms *rooms = accountOf(room)->rooms();
    rooms->move(room, int(rooms->rooms().indexOf(neighbour(room, step))));
}

void ChatListFilter::markAllRead()
{
    for (int row = 0; row < m_list.rowCount(); ++row) {
        m_list.at(row).conversation()->readState()->markRead();
    }
}

void ChatListFilter::forget(Room *room)
{
    if (Account *account = accountOf(room))
        account->rooms()->forget(room);
}

} // namespace parlour
