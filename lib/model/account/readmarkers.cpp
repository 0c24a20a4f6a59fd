// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/readmarkers.h"

#include "model/room/accountrooms.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using reading::Marker;

ReadMarkers::ReadMarkers(Stream &stream, AccountRooms &rooms, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_rooms(rooms)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(3s);
    connect(&m_gathering, &QTimer::timeout, this, &ReadMarkers::tellNext);
    m_patience.setSingleShot(true);
    m_patience.setInterval(5s);
    connect(&m_patience, &QTimer::timeout, this, &ReadMarkers::setAnswered);
    connect(&stream, &Stream::received, this, &ReadMarkers::onReceived);
    connect(&stream, &Stream::online, this, [this](bool resumed) {
        if (!resumed || !m_fetched)
            fetch();
        else if (!m_due.isEmpty())
            m_gathering.start();
    });
    connect(&rooms, &AccountRooms::added, this, &ReadMarkers::watch);
    for (Room *room : rooms.rooms())
        watch(room);
}

void ReadMarkers::clear()
{
    m_round.end();
    m_gathering.stop();
    m_patience.stop();
    m_known.clear();
    m_due.clear();
    m_fetched = m_telling = m_answered = false;
}

void ReadMarkers::setAnswered()
{
    m_patience.stop();
    m_answered = true;
    Q_EMIT answered();
}

void ReadMarkers::retire()
{
    clear();
    m_rooms.disconnect(this);
    m_stream.disconnect(this);
}

void ReadMarkers::watch(Room *room)
{
    connect(room->conversation()->readState(), &ReadState::moved, this, [this, room] { want(room); });
    connect(&room->archive(), &ArchiveSync::progressed, this, [this, room] {
        if (m_due.contains(room->address()))
            want(room);
    });
    if (const QString id = m_known.value(room->address()); !id.isEmpty())
        room->conversation()->readState()->readElsewhere(id);
}

void ReadMarkers::fetch()
{
    m_fetched = m_telling = m_answered = false;
    m_patience.start();
    m_stream.ask(m_stream.jid().toBare(), u"get"_s, reading::fetchMarkers(), this,
                 [this, round = m_round.begin()](const IqReply &reply) {
                     if (!round.isStale())
                         onFetched(reply);
                 });
}

void ReadMarkers::onFetched(const IqReply &reply)
{
    take(reply);
    setAnswered();
}

void ReadMarkers::take(const IqReply &reply)
{
    const auto *failure = std::get_if<IqFailure>(&reply);
    const bool isMissing = failure && failure->kind == IqFailure::Kind::Refused
        && failure->error.condition == ErrorCondition::ItemNotFound; // Nobody has told anything yet.
    if (failure && !isMissing)
        return;
    m_fetched = true;
    m_known.clear();
    if (const auto *iq = std::get_if<QDomElement>(&reply)) {
        for (const auto &marker : reading::markers(*iq, m_stream.jid().toBare()))
            adopt(marker);
    }
    if (!m_due.isEmpty())
        m_gathering.start();
}

void ReadMarkers::onReceived(const QDomElement &message)
{
    const Jid account = m_stream.jid().toBare();
    const auto news = reading::markerNews(message, account);
    const QString from = message.attribute(u"from"_s);
    if (!news || (!from.isEmpty() && Jid::parse(from) != account))
        return;
    for (const auto &marker : *news)
        adopt(marker);
}

void ReadMarkers::adopt(const Marker &marker)
{
    Room *room = m_rooms.find(marker.chat);
    if (marker.by != marker.chat) // In a direct chat.
        return;
    m_known.insert(marker.chat, marker.id);
    if (room)
        room->conversation()->readState()->readElsewhere(marker.id);
}

/// One has read on in the room, or another device has told less than what was read here.
void ReadMarkers::want(const Room *room)
{
    if (!m_due.contains(room->address()))
        m_due << room->address();
    if (!m_gathering.isActive())
        m_gathering.start();
}

/// What there is to tell of a room that is due. It stays due as long as what another device has shown may be newer.
std::optional<Marker> ReadMarkers::due(const Jid &address)
{
    Room *room = m_rooms.find(address);
    if (room && !room->conversation()->readState()->awaited().isEmpty() && !room->archive().isSettled())
        return std::nullopt;
    m_due.removeOne(address);
    const QString id = room ? room->conversation()->readState()->stanzaId() : QString();
    if (id.isEmpty() || m_known.value(address) == id)
        return std::nullopt;
    return Marker {address, address, id};
}

void ReadMarkers::tellNext()
{
    if (!m_fetched || m_telling || m_stream.state() != Stream::State::Online)
        return;
    for (const Jid &address : QList<Jid>(m_due)) {
        const auto marker = due(address);
        if (!marker)
            continue;
        m_telling = true;
        m_stream.ask(m_stream.jid().toBare(), u"set"_s, reading::publish(*marker), this,
                     [this, marker, round = m_round.now()](const IqReply &reply) {
                         if (!round.isStale())
                             onTold(*marker, reply);
                     });
        return;
    }
}

void ReadMarkers::onTold(const Marker &marker, const IqReply &reply)
{
    m_telling = false;
    if (const auto *failure = std::get_if<IqFailure>(&reply)) {
        if (failure->kind == IqFailure::Kind::Refused)
            m_fetched = false; // It keeps none, or keeps them otherwise than in private.
        else if (!m_due.contains(marker.chat))
            m_due << marker.chat;
        return;
    }
    m_known.insert(marker.chat, marker.id);
    tellNext();
}

} // namespace parlour
