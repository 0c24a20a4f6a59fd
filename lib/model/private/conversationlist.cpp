// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/private/conversationlist.h"

#include "model/private/privatetexts.h"
#include "model/room/moderationtexts.h"
#include "model/room/occupantmodel.h"
#include "network/stream.h"
#include "protocol/address/nickname.h"

namespace parlour {

ConversationList::ConversationList(const PrivatePlace &place, QObject *parent)
    : QAbstractListModel(parent)
    , m_place(place)
{
    connect(&m_place.outbox, &Outbox::recovered, this, &ConversationList::restore);
}

ConversationList::~ConversationList() = default;

int ConversationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

static QString accessibleName(const Conversation &conversation)
{
    QString name = ConversationList::tr("Private: %1").arg(named(conversation.nick()));
    if (const QString word = conversation.stateWord(); !word.isEmpty())
        name = ConversationList::tr("%1, %2").arg(name, word);
    if (conversation.unread() > 0)
        name = ConversationList::tr("%1, %2 unread").arg(name, QString::number(conversation.unread()));
    return name;
}

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Conversation *conversation = m_rows.at(index.row());
    switch (role) {
    case ConversationRole:
        return QVariant::fromValue(conversation);
    case Qt::DisplayRole:
    case NickRole:
        return shownNick(conversation->nick());
    case UnreadRole:
        return conversation->unread();
    case StateWordRole:
        return conversation->stateWord();
    case AccessibleNameRole:
        return accessibleName(*conversation);
    }
    return {};
}

QHash<int, QByteArray> ConversationList::roleNames() const
{
    return {
        {ConversationRole, "conversation"},
        {NickRole, "nick"},
        {UnreadRole, "unread"},
        {StateWordRole, "stateWord"},
        {AccessibleNameRole, "accessibleName"},
    };
}

void ConversationList::refresh(Conversation *conversation)
{
    const auto at = index(rowOf(conversation));
    if (at.isValid())
        Q_EMIT dataChanged(at, at);
}

void ConversationList::setCurrent(Conversation *conversation)
{
    if (m_current == conversation)
        return;
    m_current = conversation;
    Q_EMIT currentChanged();
}

bool ConversationList::step(int step)
{
    const int row = (m_current ? rowOf(m_current) : -1) + step;
    if (row < -1 || row >= count())
        return false;
    setCurrent(at(row));
    return true;
}

Conversation *ConversationList::add(const muc::Identity &person)
{
    auto *conversation = new Conversation(m_place, person, this);
    for (const auto signal :
         {&Conversation::nickChanged, &Conversation::unreadChanged, &Conversation::whereaboutsChanged})
        connect(conversation, signal, this, [this, conversation] { refresh(conversation); });
    connect(conversation, &Conversation::outside, this, &ConversationList::outside);
    connect(conversation, &Conversation::forbidden, this, [this](const QString &sentence) { m_refusal = sentence; });
    beginInsertRows({}, count(), count());
    m_rows << conversation;
    endInsertRows();
    Q_EMIT countChanged();
    return conversation;
}

void ConversationList::close(Conversation *conversation)
{
    const int row = rowOf(conversation);
    if (row < 0)
        return;
    if (m_current == conversation)
        setCurrent(nullptr);
    conversation->discardAll();
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    conversation->deleteLater();
    Q_EMIT countChanged();
}

void ConversationList::discardAll()
{
    for (Conversation *conversation : std::as_const(m_rows))
        conversation->discardAll();
}

/// What the room, or its server, does not allow.
QString ConversationList::rule(const QString &nick) const
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
    const auto address = m_place.room.withResource(nick);
    if (!address || address->resource() != nick) // A message would go to somebody else, or to nobody.
        return tr("The room allows a name that cannot be written to.");
    return {};
}

QString ConversationList::obstacle(const QString &nick) const
{
    const QString rule = this->rule(nick);
    if (!rule.isEmpty() || m_place.occupants.find(nick))
        return rule;
    return tr("There is nobody called %1 here.").arg(named(nick));
}

QString ConversationList::obstacle(const muc::Identity &person) const
{
    const auto occupant = m_place.occupants.find(person);
    if (occupant || m_state != join::State::Joined)
        return rule(occupant ? occupant->nick : person.nick);
    return moderationtexts::absence(person.nick, m_place.occupants.find(person.nick).has_value());
}

/// The conversation with `person`, who is here under that nick.
Conversation *ConversationList::with(const muc::Identity &person) const
{
    for (Conversation *conversation : m_rows) {
        const bool here = conversation->canWrite() && conversation->nick() == person.nick;
        const auto likeness = muc::likeness(conversation->person(), person, m_info.occupantIds);
        if (likeness == muc::Likeness::Same || (here && likeness == muc::Likeness::Unknown))
            return conversation;
    }
    return nullptr;
}

QString ConversationList::say(const QString &nick, const QString &text)
{
    if (const QString problem = obstacle(nick); !problem.isEmpty())
        return problem;
    return say(*m_place.occupants.find(nick), text);
}

QString ConversationList::say(const muc::Occupant &occupant, const QString &text)
{
    const auto person = muc::identity(occupant);
    Conversation *conversation = with(person);
    if (!conversation) {
        conversation = add(person);
        conversation->open();
    }
    conversation->follow(person);
    conversation->send(text);
    setCurrent(conversation);
    return {};
}

QString ConversationList::title(const QString &nick, const QString &room)
{
    return privatetexts::title(nick, room);
}

QString ConversationList::explanation(const QString &nick, const QString &server)
{
    return privatetexts::explanation(nick, server);
}

QString ConversationList::open(const muc::Identity &person)
{
    if (const QString problem = obstacle(person); !problem.isEmpty())
        return problem;
    return say(*m_place.occupants.find(person), {});
}

void ConversationList::startAnew(Conversation *conversation)
{
    say(conversation->nick(), {});
}

} // namespace parlour
