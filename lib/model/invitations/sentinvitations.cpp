// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/invitations/sentinvitations.h"

#include "model/texts/failuretexts.h"
#include "network/stream.h"
#include "protocol/address/typed.h"
#include "protocol/muc/admin.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

/// Says that the invitation could not be delivered.
static QString refusal(const QString &who, const StanzaError &error)
{
    const QString sentence =
        error.condition == ErrorCondition::NotAllowed || error.condition == ErrorCondition::Forbidden
        ? SentInvitations::tr("You may not invite people to this room, so %1 was not invited.").arg(isolated(who))
        : SentInvitations::tr("The invitation did not reach %1.").arg(isolated(who));
    return failuretexts::withServersWords(sentence, error);
}

static constexpr qsizetype MaxRows = 500;

SentInvitations::SentInvitations(Stream &stream, const Jid &room, const muc::Occupant &self, const muc::RoomInfo &info)
    : m_stream(stream)
    , m_room(room)
    , m_self(self)
    , m_info(info)
{
}

int SentInvitations::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

static QString inWords(SentInvitations::State state)
{
    switch (state) {
    case SentInvitations::State::Asking:
        return SentInvitations::tr("Asking the room...");
    case SentInvitations::State::Invited:
        return SentInvitations::tr("Invited");
    case SentInvitations::State::Declined:
        return SentInvitations::tr("Declined");
    case SentInvitations::State::Failed:
        return SentInvitations::tr("The invitation did not arrive.");
    case SentInvitations::State::NotPassedOn:
        return SentInvitations::tr("The room does not let you invite people. You can invite them yourself.");
    case SentInvitations::State::Banned:
        return SentInvitations::tr("Is banned from this room.");
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant SentInvitations::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case AddressRole:
        return row.address;
    case StateRole:
        return QVariant::fromValue(row.state);
    case TextRole:
        return row.text.isEmpty() ? inWords(row.state) : row.text;
    }
    return {};
}

QHash<int, QByteArray> SentInvitations::roleNames() const
{
    return {{AddressRole, "address"}, {StateRole, "invitation"}, {TextRole, "text"}};
}

QString SentInvitations::invite(const QString &addresses, const QString &reason, bool withPassword)
{
    const auto each = typed::addresses(addresses);
    if (each.isEmpty())
        return tr("Type at least one address. It looks like this: %1").arg(u"name@example.org"_s);
    QList<Jid> people;
    for (const QString &address : each) {
        const auto person = Jid::parse(address);
        if (!person || person->local().isEmpty())
            return tr("%1 is not an address. It looks like this: %2").arg(address, u"name@example.org"_s);
        people << person->toBare();
    }
    if (m_stream.state() != Stream::State::Online || m_self.nick.isEmpty())
        return tr("You are not connected to the room.");
    for (const Jid &person : people)
        add({person.bare(), State::Asking, {}, reason, {}, withPassword, m_info.passwordProtected && !withPassword});
    lookUpBans(people);
    return {};
}

void SentInvitations::add(const Row &row)
{
    const auto known = std::ranges::find(m_rows, row.address, &Row::address);
    const int old = known != m_rows.end() ? int(known - m_rows.begin()) : m_rows.size() >= MaxRows ? 0 : -1;
    if (old >= 0) {
        beginRemoveRows({}, old, old);
        m_rows.removeAt(old);
        endRemoveRows();
    }
    beginInsertRows({}, count(), count());
    m_rows << row;
    endInsertRows();
    Q_EMIT countChanged();
}

/// Looks up the ban list, if we may: else the room would swallow the invitation, or let banned people in.
void SentInvitations::lookUpBans(const QList<Jid> &people)
{
    const auto go = [this, people](const QSet<QString> &banned) {
        for (const Jid &person : people) {
            if (!banned.contains(person.bare()))
                send(person.bare());
            else
                setState(person.bare(), State::Banned);
        }
    };
    if (m_self.affiliation < muc::Affiliation::Admin)
        return go({});
    m_stream.ask(m_room, u"get"_s, muc::affiliationQuery(muc::Affiliation::Outcast), this, [go](const IqReply &reply) {
        QSet<QString> banned;
        const auto *iq = std::get_if<QDomElement>(&reply);
        for (const auto &outcast :
             iq ? muc::affiliates(*iq).value_or(QList<muc::Affiliate> {}) : QList<muc::Affiliate> {})
            banned.insert(outcast.address);
        go(banned);
    });
}

void SentInvitations::send(const QString &address)
{
    const Row *row = find(address);
    const auto person = Jid::parse(address);
    if (!row || !person)
        return;
    if (!row->straight)
        return deliver(address, muc::mediatedInvitation(m_room, *person, row->reason));
    if (!m_info.membersOnly || m_self.affiliation < muc::Affiliation::Admin)
        return sendStraight(address);
    // What the room does by itself when it passes an invitation on.
    m_stream.ask(m_room, u"set"_s, muc::setAffiliation(address, muc::Affiliation::Member, row->reason), this,
                 [this, address](const IqReply &reply) {
                     if (const auto *failure = std::get_if<IqFailure>(&reply))
                         return setState(address, State::Failed,
                                         tr("The room is for members only, and did not take them as one. %1")
                                             .arg(failuretexts::sentence(*failure)));
                     sendStraight(address);
                 });
}

void SentInvitations::sendStraight(const QString &address)
{
    if (const Row *row = find(address))
        deliver(address, muc::directInvitation(m_room, *Jid::parse(address), row->reason, {}));
}

void SentInvitations::deliver(const QString &address, QDomElement message)
{
    Row *row = find(address);
    row->id = Stream::newId();
    message.setAttribute(u"id"_s, row->id);
    if (!m_stream.send(message))
        return setState(address, State::Failed, tr("You are not connected to the room."));
    setState(address, State::Invited);
    Q_EMIT told(tr("You invited %1.").arg(address));
}

void SentInvitations::unbanAndInvite(int row)
{
    if (row < 0 || row >= count() || m_rows.at(row).state != State::Banned)
        return;
    const QString address = m_rows.at(row).address;
    setState(address, State::Asking);
    m_stream.ask(m_room, u"set"_s, muc::setAffiliation(address, muc::Affiliation::None, {}), this,
                 [this, address](const IqReply &reply) {
                     if (const auto *failure = std::get_if<IqFailure>(&reply))
                         return setState(address, State::Banned,
                                         tr("Is still banned. %1").arg(failuretexts::sentence(*failure)));
                     send(address);
                 });
}

void SentInvitations::inviteStraight(int row)
{
    if (row < 0 || row >= count() || m_rows.at(row).state != State::NotPassedOn)
        return;
    m_rows[row].straight = true;
    send(m_rows.at(row).address);
}

void SentInvitations::apply(const muc::Declined &declined)
{
    const Row *row = find(declined.who);
    if (!row || row->state != State::Invited) // Anybody can make a room send this in its name.
        return;
    const QString who = declined.who;
    setState(who, State::Declined,
             declined.reason.isEmpty() ? QString() : tr("Declined: %1").arg(isolated(declined.reason)));
    Q_EMIT told(declined.reason.isEmpty() ? tr("%1 declined your invitation.").arg(who)
                                          : tr("%1 declined your invitation: %2").arg(who, isolated(declined.reason)));
}

bool SentInvitations::bounced(const QString &id, const StanzaError &error)
{
    const auto row = std::ranges::find(m_rows, id, &Row::id);
    if (id.isEmpty() || row == m_rows.end())
        return false;
    const bool refused = error.condition == ErrorCondition::NotAllowed || error.condition == ErrorCondition::Forbidden;
    const QString address = row->address;
    const QString sentence = refusal(address, error);
    if (refused && !row->straight && !m_info.membersOnly)
        setState(address, State::NotPassedOn);
    else
        setState(address, State::Failed, sentence);
    Q_EMIT told(sentence);
    return true;
}

void SentInvitations::setState(const QString &address, State state, const QString &text)
{
    Row *row = find(address);
    if (!row)
        return;
    row->state = state;
    row->text = text;
    const auto changed = index(int(row - m_rows.data()));
    Q_EMIT dataChanged(changed, changed, {StateRole, TextRole});
}

SentInvitations::Row *SentInvitations::find(const QString &address)
{
    const auto row = std::ranges::find(m_rows, address, &Row::address);
    return row == m_rows.end() ? nullptr : &*row;
}

} // namespace parlour
