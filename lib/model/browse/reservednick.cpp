// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/reservednick.h"

#include "protocol/address/nickname.h"
#include "protocol/disco/info.h"
#include "protocol/registration/membership.h"

using namespace Qt::StringLiterals;

namespace parlour {

ReservedNick::ReservedNick(Stream &stream)
    : m_stream(stream)
{
}

QString ReservedNick::nickInText() const
{
    return named(m_nick);
}

void ReservedNick::setRoom(const Jid &room)
{
    m_room = room;
    m_info = {};
    m_nick.clear();
    m_wanted = false;
    doubt();
    Q_EMIT changed();
}

void ReservedNick::doubt()
{
    m_asking = false;
    m_fresh = QDeadlineTimer(0);
}

void ReservedNick::apply(const muc::RoomInfo &info)
{
    m_info = info;
    if (std::exchange(m_wanted, false))
        lookUp();
}

void ReservedNick::adopt(const ReservedNick &other)
{
    m_fresh = other.m_fresh;
    set(other.m_nick);
}

void ReservedNick::lookUp()
{
    if (m_room.isEmpty())
        return;
    m_wanted = !m_info.known;
    if (m_wanted || m_asking || !m_fresh.hasExpired())
        return;
    m_asking = true;
    auto query = disco::infoQuery();
    query.setAttribute(u"node"_s, QString(muc::ReservedNickNode));
    ask(query, [this](const QDomElement *iq) {
        const QString nick = iq ? muc::reservedNick(*iq) : QString();
        if (!nick.isEmpty() || !m_info.registers)
            return answer(nick);
        // ejabberd does not know the node.
        ask(registration::membershipQuery(), [this](const QDomElement *form) {
            const auto membership = form ? registration::membership(*form) : std::nullopt;
            answer(membership ? membership->nick : QString());
        });
    });
}

/// Asks the room; `done` gets null where it refuses, and is not called when the room has been changed by then.
void ReservedNick::ask(const QDomElement &query, const std::function<void(const QDomElement *)> &done)
{
    m_stream.ask(m_room, u"get"_s, query, this, [this, room = m_room, done](const IqReply &reply) {
        if (room == m_room)
            done(std::get_if<QDomElement>(&reply));
    });
}

void ReservedNick::answer(const QString &nick)
{
    m_asking = false;
    m_fresh = QDeadlineTimer(Fresh);
    set(nick);
}

void ReservedNick::set(const QString &nick)
{
    const QString usable = isUsableAsGiven(nick) ? nick : QString();
    if (m_nick == usable)
        return;
    m_nick = usable;
    Q_EMIT changed();
}

} // namespace parlour
