// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roomdetails.h"

#include "model/browse/browsetexts.h"
#include "protocol/address/escaping.h"
#include "protocol/address/lookalike.h"
#include "protocol/address/nickname.h"
#include "protocol/registration/membership.h"
#include "protocol/text/foreign.h"

using namespace Qt::StringLiterals;

namespace parlour {

using namespace std::chrono_literals;

static constexpr auto Fresh = 1min;

RoomDetails::RoomDetails(Stream &stream, const Jid &room, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_room(room)
    , m_news([this] { refresh(); })
{
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

QString RoomDetails::reservedNickInText() const
{
    return named(m_reservedNick);
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
    m_reservedNick.clear();
    m_problem.clear();
    m_rememberedName.clear();
    m_title.clear();
    m_wanted = m_nickWanted = false;
    doubt();
    Q_EMIT changed();
}

void RoomDetails::refresh()
{
    if (m_room.isEmpty() || m_asking)
        return;
    m_wanted = m_asking = true;
    if (!m_info.known)
        Q_EMIT changed();
    m_stream.ask(m_room, u"get"_s, xml::element(u"query"_s, xml::DiscoInfoNs), this,
                 [this, room = m_room](const IqReply &reply) {
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
    m_asking = m_nickAsking = false;
    m_fresh = m_nickFresh = QDeadlineTimer(0);
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
    m_fresh = QDeadlineTimer(Fresh);
    m_problem.clear();
    const auto before = std::exchange(m_info, info);
    const QString called = before.name.isEmpty() ? m_rememberedName : before.name;
    Q_EMIT learned(before);
    Q_EMIT changed();
    if (ownName() != called)
        Q_EMIT ownNameChanged(called);
    if (std::exchange(m_nickWanted, false))
        lookUpNick();
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
        lookUpNick();
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

void RoomDetails::lookUpNick()
{
    if (m_room.isEmpty())
        return;
    m_nickWanted = !m_info.known;
    if (m_nickWanted || m_nickAsking || !m_nickFresh.hasExpired())
        return;
    m_nickAsking = true;
    auto query = xml::element(u"query"_s, xml::DiscoInfoNs);
    query.setAttribute(u"node"_s, QString(muc::ReservedNickNode));
    m_stream.ask(m_room, u"get"_s, query, this, [this, room = m_room](const IqReply &reply) {
        if (room != m_room)
            return;
        const auto *iq = std::get_if<QDomElement>(&reply);
        const QString nick = iq ? muc::reservedNick(*iq) : QString();
        if (!nick.isEmpty() || !m_info.registers)
            return answerNick(nick);
        askRegistration(); // ejabberd does not know the node.
    });
}

void RoomDetails::askRegistration()
{
    m_stream.ask(m_room, u"get"_s, registration::membershipQuery(), this, [this, room = m_room](const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        const auto membership = iq ? registration::membership(*iq) : std::nullopt;
        if (room == m_room)
            answerNick(membership ? membership->nick : QString());
    });
}

void RoomDetails::answerNick(const QString &nick)
{
    m_nickAsking = false;
    m_nickFresh = QDeadlineTimer(Fresh);
    setReservedNick(nick);
}

void RoomDetails::setReservedNick(const QString &nick)
{
    const QString usable = isUsableAsGiven(nick) ? nick : QString();
    if (m_reservedNick == usable)
        return;
    m_reservedNick = usable;
    Q_EMIT changed();
}

void RoomDetails::adopt(const RoomDetails &other)
{
    if (other.m_room != m_room || !other.isFresh())
        return;
    apply(other.m_info);
    m_fresh = other.m_fresh;
    m_nickFresh = other.m_nickFresh;
    setReservedNick(other.m_reservedNick);
}

void RoomDetails::setAffiliation(muc::Affiliation affiliation)
{
    if (m_affiliation == affiliation)
        return;
    m_affiliation = affiliation;
    Q_EMIT changed();
}

} // namespace parlour
