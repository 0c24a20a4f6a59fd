// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contents of rows.
#include "model/chatlist/chatlist.h"
#include "model/chatlist/lastwords.h"
#include "protocol/address/nickname.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour {

QHash<int, QByteArray> ChatList::roleNames() const
{
    return {
        {KindRole, "kind"},
        {DepthRole, "depth"},
        {AccountRole, "account"},
        {RoomRole, "room"},
        {ChatRole, "chat"},
        {DirectRole, "direct"},
        {SectionRole, "section"},
        {NameRole, "name"},
        {StateRole, "roomState"},
        {StateWordRole, "stateWord"},
        {WantingRole, "wanting"},
        {FailedRole, "failed"},
        {ApartRole, "apart"},
        {UnreadRole, "unread"},
        {MentionedRole, "mentioned"},
        {ActivityRole, "activity"},
        {PinnedRole, "pinned"},
        {MutedRole, "muted"},
        {LastRole, "last"},
        {LastTimeRole, "lastTime"},
        {QuietRole, "quiet"},
        {DraftRole, "draft"},
        {AccessibleNameRole, "accessibleName"},
    };
}

static QString draftOf(const Conversation &conversation)
{
    constexpr qsizetype Shown = 100;
    return boundedLine(conversation.composer()->draft(), Shown);
}

static QString lastOf(const Conversation &conversation)
{
    const auto &last = conversation.last()->entry();
    return last ? lastwords::said(*last) : QString();
}

static QString lastTimeOf(const Conversation &conversation)
{
    const auto &last = conversation.last()->entry();
    return last ? lastwords::when(last->time, conversation.now()) : QString();
}

QVariant ChatList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case KindRole:
        return QVariant::fromValue(row.kind());
    case DepthRole:
        return row.kind() == Kind::PrivateChat ? 1 : 0;
    case AccountRole:
        return QVariant::fromValue(row.account);
    case RoomRole:
        return QVariant::fromValue(row.room);
    case ChatRole:
        return QVariant::fromValue(row.chat);
    case DirectRole:
        return QVariant::fromValue(row.direct);
    case SectionRole: {
        if (row.direct)
            return QString(row.account->address() + u'\n' + people());
        const ChatPreferences &preferences = *row.room->preferences();
        return QString(row.account->address() + u'\n' + (preferences.pinned() ? QString() : preferences.group()));
    }
    }
    switch (row.kind()) {
    case Kind::Room:
        return roomData(row, role);
    case Kind::PrivateChat:
        return chatData(*row.chat, role);
    case Kind::DirectChat:
        return directData(*row.direct, role);
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant ChatList::roomData(const Row &row, int role) const
{
    const Room &room = *row.room;
    const bool off = row.account->state() == Account::State::Off; // At rest, whatever the state of the room.
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return room.name();
    case StateRole:
        return QVariant::fromValue(room.state());
    case StateWordRole:
        return off ? row.account->stateText() : roomstatus::word(room.occupancy()->status());
    case WantingRole:
        return !off && join::wantsPerson(room.state());
    case FailedRole:
        return !off && join::hasFailed(room.state());
    case ApartRole:
        return m_names.isAmbiguous(&room) ? room.details()->shownAddress() : QString();
    case UnreadRole:
        return room.conversation()->readState()->unread();
    case MentionedRole:
        return room.conversation()->readState()->isMentioned();
    case ActivityRole:
        return room.preferences()->activity();
    case PinnedRole:
        return room.preferences()->pinned();
    case MutedRole:
        return room.preferences()->isMuted();
    case QuietRole:
        return room.preferences()->isQuiet(room.conversation()->readState()->isMentioned());
    case LastRole:
        return off || room.state() != join::State::Joined || m_names.isAmbiguous(&room) ? QString()
                                                                                        : lastOf(*room.conversation());
    case LastTimeRole:
        return lastTimeOf(*room.conversation());
    case DraftRole:
        return off || room.state() != join::State::Joined ? QString() : draftOf(*room.conversation());
    case AccessibleNameRole:
        return off ? tr("%1, %2").arg(called(room), row.account->stateText()) : accessibleName(room, called(room));
    }
    return {};
}

QVariant ChatList::chatData(const PrivateChat &chat, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return shownNick(chat.nick());
    case StateWordRole:
        return chat.stateWord();
    case UnreadRole:
        return chat.conversation()->readState()->unread();
    case LastRole:
        return lastOf(*chat.conversation());
    case LastTimeRole:
        return lastTimeOf(*chat.conversation());
    case DraftRole:
        return draftOf(*chat.conversation());
    case AccessibleNameRole:
        return accessibleName(chat);
    }
    return {};
}

QVariant ChatList::directData(const DirectChat &chat, int role) const
{
    const auto &last = chat.conversation()->last()->entry();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return chat.name();
    case StateWordRole:
        return chat.presenceWord();
    case UnreadRole:
        return chat.conversation()->readState()->unread();
    case ActivityRole:
        return last ? last->time : QDateTime();
    case MutedRole:
        return chat.preferences()->isMuted();
    case QuietRole:
        return chat.isQuiet();
    case LastRole:
        return last ? lastwords::between(*last) : QString();
    case LastTimeRole:
        return lastTimeOf(*chat.conversation());
    case DraftRole:
        return draftOf(*chat.conversation());
    case AccessibleNameRole:
        return accessibleName(chat);
    }
    return {};
}

QString ChatList::called(const Room &room) const
{
    return m_names.isAmbiguous(&room) ? tr("%1 (%2)").arg(room.name(), room.details()->shownAddress()) : room.name();
}

/// Returns `name`, with unread messages and draft.
static QString withNews(QString name, const Conversation &conversation)
{
    if (const int unread = conversation.readState()->unread(); unread > 0)
        name = ChatList::tr("%1, %2 unread").arg(name, QString::number(unread));
    if (const int mentions = conversation.readState()->mentions(); mentions > 0)
        name = ChatList::tr("%1, %n mention(s)", nullptr, mentions).arg(name);
    if (!draftOf(conversation).isEmpty())
        name = ChatList::tr("%1, draft").arg(name);
    return name;
}

static QString withLast(const QString &name, const Conversation &conversation)
{
    const QString last = lastOf(conversation);
    return last.isEmpty() ? name : ChatList::tr("%1, %2").arg(name, last);
}

static QString withMute(const QString &name, const ChatPreferences &preferences)
{
    if (const QString until = preferences.mutedWords(); !until.isEmpty())
        return ChatList::tr("%1, %2").arg(name, until);
    return preferences.isMuted() ? ChatList::tr("%1, muted").arg(name) : name;
}

QString ChatList::accessibleName(const Room &room, const QString &called)
{
    QString name = tr("%1, %2").arg(called, roomstatus::word(room.occupancy()->status()));
    name = withNews(name, *room.conversation());
    if (room.preferences()->pinned())
        name = tr("%1, pinned").arg(name);
    return withLast(withMute(name, *room.preferences()), *room.conversation());
}

QString ChatList::accessibleName(const PrivateChat &chat)
{
    QString name = tr("Private: %1").arg(named(chat.nick()));
    if (const QString word = chat.stateWord(); !word.isEmpty())
        name = tr("%1, %2").arg(name, word);
    return withLast(withNews(name, *chat.conversation()), *chat.conversation());
}

QString ChatList::accessibleName(const DirectChat &chat)
{
    const QString word = chat.isStranger() ? tr("not a contact") : chat.presenceWord();
    const QString name = word.isEmpty() ? chat.name() : tr("%1, %2").arg(chat.name(), word);
    const QString news = withNews(name, *chat.conversation());
    return withLast(withMute(news, *chat.preferences()), *chat.conversation());
}

void ChatList::tell(const Room *room, const QList<int> &roles)
{
    if (const int row = rowOf(room); row >= 0)
        Q_EMIT dataChanged(index(row), index(endOf(room) - 1), roles);
}

/// Emits changes of a private or a direct chat.
void ChatList::tellChat(const QObject *chat)
{
    if (const int row = rowOf(chat); row >= 0)
        Q_EMIT dataChanged(index(row), index(row),
                           {NameRole, StateWordRole, UnreadRole, MutedRole, QuietRole, DraftRole, AccessibleNameRole});
}

/// Emits changes of rooms that gained or lost a namesake.
void ChatList::tellApart(const QList<Room *> &rooms)
{
    for (const Room *room : rooms)
        tell(room, {ApartRole, LastRole, AccessibleNameRole});
}

void ChatList::rename(Room *room)
{
    if (rowOf(room) < 0) // It may say something yet before it is deleted.
        return;
    tellApart(m_names.note(room));
    tell(room, {NameRole, AccessibleNameRole});
}

void ChatList::recount(Room *room)
{
    const Row row = at(rowOf(room));
    if (!row.account)
        return;
    const bool wants = row.account->enabled() && room->occupancy()->wantsPassword();
    if (wants == m_wanting.contains(room))
        return;
    if (wants)
        m_wanting << room;
    else
        m_wanting.remove(room);
    Q_EMIT passwordsWantedChanged();
}

void ChatList::refresh(Account *account)
{
    for (Room *room : account->rooms()->rooms())
        recount(room);
    const qsizetype place = m_accounts.indexOf(account);
    if (const int first = firstOf(place), end = firstOf(place + 1); first < end)
        Q_EMIT dataChanged(index(first), index(end - 1));
}

} // namespace parlour
