// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roomdetails.h"

#include "model/browse/browsetexts.h"
#include "protocol/address/escaping.h"
#include "protocol/address/lookalike.h"
#include "protocol/disco/info.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using namespace std::chrono_literals;

RoomDetails::RoomDetails(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
    , m_news([this] { refresh(); })
    , m_reserved(stream)
{
    m_reserved.setRoom(room);
    connect(&m_reserved, &ReservedNick::changed, this, &RoomDetails::changed);
}

QString RoomDetails::name() const
{
    return m_title.isEmpty() ? shownOwnName() : m_title;
}

QString RoomDetails::nameInText() const
{
    return isolated(name());
}

QString RoomDetails::shownOwnName() const
{
    return ownName().isEmpty() ? escaping::unescaped(m_room.local()) : ownName();
}

void RoomDetails::setOwnName(const QString &name)
{
    m_rememberedName = name;
    Q_EMIT changed();
}

void RoomDetails::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    Q_EMIT changed();
}

QString RoomDetails::language() const
{
    return browsetexts::language(m_info.language);
}

QString RoomDetails::shownAddress() const
{
    return lookalike::shownAddress(addressText());
}

QString RoomDetails::logsInText() const
{
    return isolated(m_info.logs);
}

QStringList RoomDetails::badges() const
{
    return browsetexts::badges(m_info);
}

QString RoomDetails::affiliation() const
{
    return browsetexts::affiliation(m_affiliation);
}

void RoomDetails::setRoom(const Jid &room)
{
    m_room = room;
    m_info = {};
    m_affiliation = muc::Affiliation::None;
    m_problem.clear();
    m_rememberedName.clear();
    m_title.clear();
    m_wanted = false;
    doubt();
    m_reserved.setRoom(room);
    Q_EMIT changed();
}

void RoomDetails::refresh()
{
    if (m_room.isEmpty() || m_asking)
        return;
    m_wanted = m_asking = true;
    if (!m_info.known)
        Q_EMIT changed();
    m_stream.ask(m_room, u"get"_s, disco::infoQuery(), this, [this, room = m_room](const IqReply &reply) {
        if (room != m_room)
            return;
        if (const auto *failure = std::get_if<IqFailure>(&reply))
            return fail(*failure);
        apply(muc::roomInfo(std::get<QDomElement>(reply)));
    });
}

void RoomDetails::recall()
{
    if (!isFresh())
        refresh();
}

void RoomDetails::entered()
{
    if (std::exchange(m_fresh, QDeadlineTimer(0)).hasExpired())
        refresh();
    else
        Q_EMIT learned(m_info);
}

void RoomDetails::doubt()
{
    m_asking = false;
    m_fresh = QDeadlineTimer(0);
    m_reserved.doubt();
}

void RoomDetails::refreshSoon()
{
    m_fresh = QDeadlineTimer(0);
    m_news.want();
}

void RoomDetails::askAgain()
{
    if (m_wanted)
        refresh();
}

void RoomDetails::apply(const muc::RoomInfo &info)
{
    m_wanted = m_asking = false;
    m_fresh = QDeadlineTimer(ReservedNick::Fresh);
    m_problem.clear();
    const auto before = std::exchange(m_info, info);
    const QString called = before.name.isEmpty() ? m_rememberedName : before.name;
    Q_EMIT learned(before);
    Q_EMIT changed();
    if (ownName() != called)
        Q_EMIT ownNameChanged(called);
    m_reserved.apply(info);
}

void RoomDetails::fail(const IqFailure &failure)
{
    m_asking = false;
    m_problem = browsetexts::silence(failure);
    Q_EMIT changed();
    const auto condition = failure.error.condition;
    Q_EMIT unanswered(
        failure.kind == IqFailure::Kind::Refused && !m_info.known
        && (condition == ErrorCondition::FeatureNotImplemented || condition == ErrorCondition::ServiceUnavailable));
}

void RoomDetails::preview()
{
    m_previewed = true;
    if (!isUnasked()) {
        recall();
        m_reserved.lookUp();
    }
    Q_EMIT changed();
}

void RoomDetails::look()
{
    m_looked = true;
    preview();
}

void RoomDetails::setServiceKnown(bool known)
{
    if (m_serviceKnown == known)
        return;
    const bool waited = isUnasked();
    m_serviceKnown = known;
    if (waited && !isUnasked())
        preview();
}

void RoomDetails::adopt(const RoomDetails &other)
{
    if (other.m_room != m_room || !other.isFresh())
        return;
    apply(other.m_info);
    m_fresh = other.m_fresh;
    m_reserved.adopt(other.m_reserved);
}

void RoomDetails::setAffiliation(muc::Affiliation affiliation)
{
    if (m_affiliation == affiliation)
        return;
    m_affiliation = affiliation;
    Q_EMIT changed();
}

} // namespace parlour
