// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roomabout.h"

#include "model/browse/browsetexts.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/registration/membership.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

RoomAbout::RoomAbout(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
{
}

QString RoomAbout::name() const
{
    return m_info.name.isEmpty() ? m_room.local() : m_info.name;
}

QString RoomAbout::language() const
{
    return browsetexts::language(m_info.language);
}

QString RoomAbout::shownAddress() const
{
    return lookalike::shownAddress(addressText());
}

QString RoomAbout::logsInText() const
{
    return isolated(m_info.logs);
}

QString RoomAbout::reservedNickInText() const
{
    return named(m_reservedNick);
}

QStringList RoomAbout::badges() const
{
    return browsetexts::badges(m_info);
}

QString RoomAbout::affiliation() const
{
    return browsetexts::affiliation(m_affiliation);
}

void RoomAbout::setRoom(const Jid &room)
{
    m_room = room;
    m_info = {};
    m_affiliation = muc::Affiliation::None;
    m_reservedNick.clear();
    m_problem.clear();
    m_asking = false;
    m_nickWanted = false;
    Q_EMIT changed();
}

void RoomAbout::refresh()
{
    if (m_room.isEmpty())
        return;
    m_asking = true;
    m_problem.clear();
    Q_EMIT changed();
    m_stream.ask(m_room, u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this,
                 [this, room = m_room](const IqReply &reply) {
                     if (room != m_room)
                         return;
                     if (const auto *failure = std::get_if<IqFailure>(&reply))
                         return fail(*failure);
                     take(muc::roomInfo(std::get<QDomElement>(reply)));
                     lookUpNick();
                 });
}

void RoomAbout::take(const muc::RoomInfo &info)
{
    m_asking = false;
    m_problem.clear();
    m_info = info;
    Q_EMIT changed();
    if (std::exchange(m_nickWanted, false))
        lookUpNick();
}

void RoomAbout::fail(const IqFailure &failure)
{
    m_asking = false;
    m_problem = browsetexts::silence(failure);
    Q_EMIT changed();
}

void RoomAbout::lookUpNick()
{
    if (m_room.isEmpty())
        return;
    m_nickWanted = !m_info.known;
    if (m_nickWanted)
        return;
    auto query = xml::element(u"query"_s, xml::DiscoInfoNs);
    query.setAttribute(u"node"_s, QString(muc::ReservedNickNode));
    m_stream.ask(m_room, u"get"_s, query, this, [this, room = m_room](const IqReply &reply) {
        if (room != m_room)
            return;
        const auto *iq = std::get_if<QDomElement>(&reply);
        const QString nick = iq ? muc::reservedNick(*iq) : QString();
        if (!nick.isEmpty() || !m_info.registers)
            return setReservedNick(nick);
        askRegistration(); // ejabberd does not know the node.
    });
}

void RoomAbout::askRegistration()
{
    m_stream.ask(m_room, u"get"_s, registration::membershipQuery(), this, [this, room = m_room](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        const auto membership = iq ? registration::membership(*iq) : std::nullopt;
        if (room == m_room)
            setReservedNick(membership ? membership->nick : QString());
    });
}

void RoomAbout::setReservedNick(const QString &nick)
{
    const QString usable = nickProblem(nick) == NickProblem::None ? nick : QString();
    if (m_reservedNick == usable)
        return;
    m_reservedNick = usable;
    Q_EMIT changed();
}

void RoomAbout::setAffiliation(muc::Affiliation affiliation)
{
    if (m_affiliation == affiliation)
        return;
    m_affiliation = affiliation;
    Q_EMIT changed();
}

} // namespace parlour
