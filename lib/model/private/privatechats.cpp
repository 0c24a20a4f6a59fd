// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/private/privatechats.h"

#include "model/people/moderationtexts.h"
#include "model/people/occupantmodel.h"
#include "model/private/privatetexts.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"

namespace parlour {

PrivateChats::PrivateChats(const PrivatePlace &place, QObject *parent)
    : QAbstractListModel(parent)
    , m_place(place)
{
    connect(&m_place.store, &HistoryStore::recovered, this, &PrivateChats::restore);
}

PrivateChats::~PrivateChats() = default;

int PrivateChats::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

static QString accessibleName(const PrivateChat &chat)
{
    QString name = PrivateChats::tr("Private: %1").arg(named(chat.nick()));
    if (const QString word = chat.stateWord(); !word.isEmpty())
        name = PrivateChats::tr("%1, %2").arg(name, word);
    if (chat.conversation()->readState()->unread() > 0)
        name = PrivateChats::tr("%1, %2 unread").arg(name, QString::number(chat.conversation()->readState()->unread()));
    return name;
}

QVariant PrivateChats::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    PrivateChat *chat = m_rows.at(index.row());
    switch (role) {
    case ChatRole:
        return QVariant::fromValue(chat);
    case Qt::DisplayRole:
    case NickRole:
        return shownNick(chat->nick());
    case UnreadRole:
        return chat->conversation()->readState()->unread();
    case StateWordRole:
        return chat->stateWord();
    case AccessibleNameRole:
        return accessibleName(*chat);
    }
    return {};
}

QHash<int, QByteArray> PrivateChats::roleNames() const
{
    return {
        {ChatRole, "chat"},
        {NickRole, "nick"},
        {UnreadRole, "unread"},
        {StateWordRole, "stateWord"},
        {AccessibleNameRole, "accessibleName"},
    };
}

void PrivateChats::refresh(PrivateChat *chat)
{
    const auto at = index(rowOf(chat));
    if (at.isValid())
        Q_EMIT dataChanged(at, at);
}

void PrivateChats::setCurrent(PrivateChat *chat)
{
    if (m_current == chat)
        return;
    m_current = chat;
    Q_EMIT currentChanged();
}

bool PrivateChats::step(int step)
{
    const int row = (m_current ? rowOf(m_current) : -1) + step;
    if (row < -1 || row >= count())
        return false;
    setCurrent(at(row));
    return true;
}

PrivateChat *PrivateChats::add(const muc::Identity &person)
{
    auto *chat = new PrivateChat(m_place, person, this);
    const auto refreshed = [this, chat] { refresh(chat); };
    connect(chat, &PrivateChat::nickChanged, this, refreshed);
    connect(chat, &PrivateChat::whereaboutsChanged, this, refreshed);
    connect(chat->conversation()->readState(), &ReadState::changed, this, refreshed);
    connect(chat, &PrivateChat::outside, this, &PrivateChats::outside);
    connect(chat, &PrivateChat::forbidden, this, [this](const QString &sentence) { m_refusal = sentence; });
    beginInsertRows({}, count(), count());
    m_rows << chat;
    endInsertRows();
    Q_EMIT countChanged();
    return chat;
}

void PrivateChats::close(PrivateChat *chat)
{
    const int row = rowOf(chat);
    if (row < 0)
        return;
    if (m_current == chat)
        setCurrent(nullptr);
    chat->conversation()->discardAll();
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    chat->deleteLater();
    Q_EMIT countChanged();
}

void PrivateChats::discardAll()
{
    for (PrivateChat *chat : std::as_const(m_rows))
        chat->conversation()->discardAll();
}

/// What the room, or its server, does not allow.
QString PrivateChats::rule(const QString &nick) const
{
    using muc::PrivateMessages;
    using muc::Role;
    if (m_state != join::State::Joined)
        return tr("You are not in the room.");
    if (nick == m_place.self.nick)
        return tr("That is you.");
    if (m_info.privateMessages == PrivateMessages::Nobody)
        return tr("This room does not allow private messages.");
    if (m_info.privateMessages == PrivateMessages::Participants && m_place.self.role < Role::Participant)
        return tr("Only people with a voice may write privately here.");
    if (m_info.privateMessages == PrivateMessages::Moderators && m_place.self.role < Role::Moderator)
        return tr("Only moderators may write privately here.");
    const QString reached = preparedNick(nick);
    const bool isAnothers = reached != nick && m_place.occupants.find(reached); // A message would go to them.
    if (isAnothers || reached.isEmpty() || !m_place.room.withForeignResource(nick))
        return tr("The room allows a name that cannot be written to.");
    return {};
}

QString PrivateChats::obstacle(const QString &nick) const
{
    const QString rule = this->rule(nick);
    if (!rule.isEmpty() || m_place.occupants.find(nick))
        return rule;
    return tr("There is nobody called %1 here.").arg(named(nick));
}

QString PrivateChats::obstacle(const muc::Identity &person) const
{
    const auto occupant = m_place.occupants.find(person);
    if (occupant || m_state != join::State::Joined)
        return rule(occupant ? occupant->nick : person.nick);
    return moderationtexts::absence(person.nick, m_place.occupants.find(person.nick).has_value());
}

/// The conversation with `person`, who is here under that nick.
PrivateChat *PrivateChats::with(const muc::Identity &person) const
{
    for (PrivateChat *chat : m_rows) {
        const bool here = chat->canWrite() && chat->nick() == person.nick;
        const auto likeness = muc::likeness(chat->person(), person, m_info.occupantIds);
        if (likeness == muc::Likeness::Same || (here && likeness == muc::Likeness::Unknown))
            return chat;
    }
    return nullptr;
}

QString PrivateChats::say(const QString &nick, const QString &text)
{
    if (const QString problem = obstacle(nick); !problem.isEmpty())
        return problem;
    return say(*m_place.occupants.find(nick), text);
}

QString PrivateChats::say(const muc::Occupant &occupant, const QString &text)
{
    const auto person = muc::identity(occupant);
    PrivateChat *chat = with(person);
    if (!chat) {
        chat = add(person);
        chat->open();
    }
    chat->follow(person);
    chat->conversation()->send(text);
    setCurrent(chat);
    return {};
}

QString PrivateChats::title(const QString &nick, const QString &room)
{
    return privatetexts::title(nick, room);
}

QString PrivateChats::explanation(const QString &nick, const QString &server)
{
    return privatetexts::explanation(nick, server);
}

QString PrivateChats::open(const muc::Identity &person)
{
    if (const QString problem = obstacle(person); !problem.isEmpty())
        return problem;
    return say(*m_place.occupants.find(person), {});
}

void PrivateChats::startAnew(PrivateChat *chat)
{
    say(chat->nick(), {});
}

} // namespace parlour
