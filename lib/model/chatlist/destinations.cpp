// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/chatlist/destinations.h"

#include "protocol/address/lookalike.h"
#include "protocol/text/foreign.h"
#include "protocol/text/wordclasses.h"

using namespace Qt::StringLiterals;

namespace parlour {

/// Returns how well a name matches: 0 when it begins with `wanted`, 1 when a word in it does, 2 when it is anywhere in
/// it. Both are folded.
static std::optional<int> rank(const QString &name, const QString &wanted)
{
    std::optional<int> best;
    for (qsizetype at = name.indexOf(wanted); at >= 0 && best.value_or(2) > 0; at = name.indexOf(wanted, at + 1)) {
        const int here = at == 0 ? 0 : name.at(at - 1).isLetterOrNumber() ? 2 : 1;
        best = std::min(best.value_or(2), here);
    }
    return best;
}

void Destinations::setChats(ChatListFilter *chats)
{
    if (m_chats == chats)
        return;
    m_chats = chats;
    Q_EMIT chatsChanged();
    refresh();
}

void Destinations::setCommands(const QStringList &commands)
{
    if (m_commands == commands)
        return;
    m_commands = commands;
    Q_EMIT commandsChanged();
    refresh();
}

void Destinations::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    refresh();
}

void Destinations::refresh()
{
    beginResetModel();
    m_rows = found();
    endResetModel();
    Q_EMIT countChanged();
}

QList<Destinations::Row> Destinations::found() const
{
    QList<Row> rows;
    const QString wanted = search::folded(m_text.trimmed());
    if (m_chats) {
        addChats(rows, wanted);
        if (!wanted.isEmpty()) {
            addContacts(rows, wanted);
            addPeople(rows, wanted);
        }
    }
    for (int i = 0; i < m_commands.size(); ++i)
        add(rows, {.kind = Kind::Command, .name = m_commands.at(i), .command = i}, wanted);
    const auto place = [](const Row &row) {
        return std::tuple(row.rank, std::max(row.kind, Kind::DirectChat), !row.mentioned, row.unread == 0);
    };
    std::ranges::stable_sort(rows, {}, place);
    rows.resize(std::min(rows.size(), Most));
    return rows;
}

/// Adds a row that matches. `alias`: another name of it.
void Destinations::add(QList<Row> &rows, Row row, const QString &wanted, const QString &alias)
{
    const auto byName = rank(search::folded(row.name), wanted);
    const auto byAlias = alias.isEmpty() ? std::nullopt : rank(search::folded(alias), wanted);
    if (!byName && !byAlias)
        return;
    row.rank = std::min(byName.value_or(2), byAlias.value_or(2));
    rows << row;
}

/// Accounts that have a chat, in the list's order.
QList<Account *> Destinations::accounts() const
{
    QList<Account *> accounts;
    for (int i = 0; i < m_chats->count(); ++i) {
        if (Account *account = m_chats->accountAt(i); !accounts.contains(account))
            accounts << account;
    }
    return accounts;
}

void Destinations::addChats(QList<Row> &rows, const QString &wanted) const
{
    const bool isOneOfSeveral = accounts().size() > 1;
    for (int i = 0; i < m_chats->count(); ++i) {
        const auto index = m_chats->index(i, 0);
        Room *room = m_chats->roomAt(i);
        PrivateChat *chat = m_chats->chatAt(i);
        DirectChat *direct = m_chats->directAt(i);
        QString note = isOneOfSeveral ? m_chats->accountAt(i)->address() : QString();
        if (chat)
            note = room->details()->name();
        add(rows,
            {.kind = direct ? Kind::DirectChat
                 : chat     ? Kind::PrivateChat
                            : Kind::Room,
             .name = index.data(ChatList::NameRole).toString(),
             .note = note,
             .unread = index.data(ChatList::UnreadRole).toInt(),
             .mentioned = index.data(ChatList::MentionedRole).toBool(),
             .room = room,
             .chat = chat,
             .direct = direct},
            wanted,
            direct     ? direct->address()
                : chat ? QString()
                       : room->addressText());
    }
}

void Destinations::addContacts(QList<Row> &rows, const QString &wanted) const
{
    for (Account *account : accounts()) {
        for (const auto &item : account->roster()->items()) {
            const QString address = item.contact.bare();
            if (!account->directChats()->find(item.contact))
                add(rows,
                    {.kind = Kind::Contact,
                     .name = oneLine(account->roster()->nameOf(item.contact)),
                     .note = lookalike::shownAddress(address),
                     .account = account,
                     .address = address},
                    wanted, address);
        }
    }
}

void Destinations::addPeople(QList<Row> &rows, const QString &wanted) const
{
    Room *room = m_chats->currentRoom();
    if (!room || room->state() != join::State::Joined)
        return;
    const OccupantModel &people = room->people()->occupants();
    for (int i = 0; i < people.count(); ++i) {
        const auto index = people.index(i, 0);
        if (!index.data(OccupantModel::SelfRole).toBool())
            add(rows,
                {.kind = Kind::Person,
                 .name = index.data(OccupantModel::ShownNickRole).toString(),
                 .note = room->details()->name(),
                 .room = room,
                 .person = index.data(OccupantModel::PersonRole).value<muc::Identity>()},
                wanted);
    }
}

QVariant Destinations::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind);
    case NameRole:
        return row.name;
    case NoteRole:
        return row.note;
    case CommandRole:
        return row.command;
    case UnreadRole:
        return row.unread;
    case MentionedRole:
        return row.mentioned;
    case AccessibleNameRole:
        return accessibleName(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> Destinations::roleNames() const
{
    return {{KindRole, "kind"},
            {NameRole, "name"},
            {NoteRole, "note"},
            {CommandRole, "command"},
            {UnreadRole, "unread"},
            {MentionedRole, "mentioned"},
            {AccessibleNameRole, "accessibleName"}};
}

QString Destinations::accessibleName(const Row &row) const
{
    QStringList parts {row.name};
    if (!row.note.isEmpty())
        parts << row.note;
    if (row.unread > 0)
        parts << tr("%n unread", "", row.unread);
    return parts.join(", "_L1);
}

bool Destinations::open(int row)
{
    if (row < 0 || row >= m_rows.size())
        return false;
    const Row chosen = m_rows.at(row);
    if (chosen.kind == Kind::Command) {
        Q_EMIT commandWanted(chosen.command);
        return true;
    }
    if (chosen.kind == Kind::Person && chosen.room)
        chosen.room->notice(chosen.room->privateChats()->open(chosen.person));
    else if (chosen.kind == Kind::PrivateChat && chosen.chat)
        m_chats->openChat(chosen.chat);
    else if (chosen.kind == Kind::DirectChat && chosen.direct)
        m_chats->openDirect(chosen.direct);
    else if (chosen.kind == Kind::Contact && chosen.account)
        chosen.account->directChats()->open(chosen.address);
    else if (chosen.kind == Kind::Room && chosen.room)
        m_chats->openRoom(chosen.room);
    else
        return false; // It has gone meanwhile.
    Q_EMIT shown();
    return true;
}

} // namespace parlour
