// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/readmarkers.h"

#include "model/direct/directchats.h"
#include "model/room/accountrooms.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour {

using reading::Marker;

ReadMarkers::ReadMarkers(Stream &stream, AccountRooms &rooms, DirectChats &chats, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_rooms(rooms)
    , m_chats(chats)
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
    connect(&rooms, &AccountRooms::added, this, [this](Room *room) { watch(*place(room->address()), room); });
    for (Room *room : rooms.rooms())
        watch(*place(room->address()), room);
    connect(&chats, &DirectChats::added, this, [this](DirectChat *chat) { watch(*place(chat->peer()), chat); });
}

/// Publishes the markers that are due, ahead of the end of the stream: there is no time for answers.
ReadMarkers::~ReadMarkers()
{
    if (!canTell())
        return;
    for (const Jid &address : QList<Jid>(m_due)) {
        if (const auto marker = due(address))
            m_stream.ask(m_stream.jid().toBare(), u"set"_s, reading::publish(*marker), this, [](const IqReply &) {});
    }
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
    m_chats.disconnect(this);
    m_stream.disconnect(this);
}

std::optional<ReadMarkers::Place> ReadMarkers::place(const Jid &chat) const
{
    if (Room *room = m_rooms.find(chat))
        return Place {chat, chat, room->conversation()->readState(), &room->archive()};
    if (DirectChat *direct = m_chats.find(chat))
        return Place {chat, m_stream.jid().toBare(), direct->conversation()->readState(), m_chats.archive()};
    return std::nullopt;
}

/// Publishes the marker of `place`, as long as `owner` is there.
void ReadMarkers::watch(const Place &place, QObject *owner)
{
    connect(place.state, &ReadState::moved, this, [this, chat = place.chat] { want(chat); });
    connect(place.state, &ReadState::ended, this, [this, chat = place.chat] {
        if (m_due.contains(chat))
            tellNext();
    });
    connect(place.archive, &ArchiveSync::progressed, owner, [this, chat = place.chat] {
        if (m_due.contains(chat))
            want(chat);
    });
    if (const QString id = m_known.value(place.chat); !id.isEmpty())
        place.state->readElsewhere(id);
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
        && failure->error.condition == ErrorCondition::ItemNotFound; // Nothing has been published yet.
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
    const auto place = this->place(marker.chat);
    const bool isRooms = marker.by == marker.chat;
    if (place ? marker.by != place->by : !isRooms && marker.by != m_stream.jid().toBare())
        return;
    m_known.insert(marker.chat, marker.id);
    if (place)
        place->state->readElsewhere(marker.id);
}

/// Plans to publish the marker of a chat: the person has read on there, or that of another device is older.
void ReadMarkers::want(const Jid &chat)
{
    if (!m_due.contains(chat))
        m_due << chat;
    if (!m_gathering.isActive())
        m_gathering.start();
}

/// Returns the marker to publish for a chat that is due. It stays due as long as that of another device may be newer.
std::optional<Marker> ReadMarkers::due(const Jid &address)
{
    const auto place = this->place(address);
    if (place && !place->state->awaited().isEmpty() && !place->archive->isSettled())
        return std::nullopt;
    m_due.removeOne(address);
    const QString id = place ? place->state->stanzaId() : QString();
    if (id.isEmpty() || m_known.value(address) == id)
        return std::nullopt;
    return Marker {address, place->by, id};
}

bool ReadMarkers::canTell() const
{
    return m_fetched && m_stream.state() == Stream::State::Online;
}

void ReadMarkers::tellNext()
{
    if (m_telling || !canTell())
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
            m_fetched = false; // It keeps no markers, or not in private.
        else if (!m_due.contains(marker.chat))
            m_due << marker.chat;
        return;
    }
    m_known.insert(marker.chat, marker.id);
    tellNext();
}

} // namespace parlour
