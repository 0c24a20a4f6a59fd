// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roompeople.h"

namespace parlour {

RoomPeople::RoomPeople(const RoomPlace &place, TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_timeline(timeline)
    , m_list(&m_occupants)
    , m_refresh(place.stream, m_occupants)
    , m_moderation(place.stream, m_occupants, place.self, place.room)
    , m_ignored(m_occupants, timeline)
    , m_comings(m_occupants, timeline, place.clock)
{
    m_comings.setIgnored([this](const QString &nick) { return m_ignored.contains(nick); });
    m_faces.setSingleShot(true);
    m_faces.setInterval(300);
    connect(&m_faces, &QTimer::timeout, &m_timeline, &TimelineModel::showPictures);
    connect(&m_occupants, &OccupantModel::countChanged, this, &RoomPeople::soFarChanged);
    connect(&m_refresh, &OccupantRefresh::missing, this, &RoomPeople::missing);
    connect(&m_moderation, &Moderation::failed, this, &RoomPeople::told);
}

void RoomPeople::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown)
        Q_EMIT shownChanged();
}

void RoomPeople::setPictures(PersonPictures *pictures)
{
    if (!pictures)
        return;
    // Hashes of pictures that were to be shown, and were not here: the room ignores all others that arrive.
    constexpr qsizetype MostAwaited = 1000;
    const auto awaited = std::make_shared<QSet<QString>>();
    m_occupants.setPictures([this, pictures, awaited](const muc::Occupant &occupant) {
        const auto address =
            occupant.picture.isEmpty() ? std::nullopt : m_place.room.withForeignResource(occupant.nick);
        const QUrl file = address ? pictures->ofOccupant(*address, occupant.picture) : QUrl();
        if (awaited->size() >= MostAwaited)
            awaited->clear();
        if (address && file.isEmpty())
            awaited->insert(occupant.picture);
        return file;
    });
    m_timeline.setPictures(
        [this](const timeline::Entry &entry) { return m_occupants.pictureOf(entry.nick, entry.occupantId); });
    connect(pictures, &PersonPictures::arrived, this, [this, awaited](const QString &hash) {
        if (!awaited->remove(hash))
            return;
        m_occupants.showPicture(hash);
        m_timeline.showPictures();
    });
    connect(&m_occupants, &OccupantModel::picturesChanged, this, [this] {
        if (!m_faces.isActive())
            m_faces.start();
    });
}

QString RoomPeople::soFar() const
{
    const int count = m_occupants.count();
    return count == 0 ? QString() : tr("%n people so far", nullptr, count);
}

QStringList RoomPeople::speakers() const
{
    constexpr qsizetype Lately = 300; // Rows.
    QStringList speakers;
    const auto &rows = m_timeline.entries();
    for (qsizetype row = rows.size() - 1; row >= std::max(qsizetype(0), rows.size() - Lately); --row) {
        if (timeline::isSaid(rows.at(row)) && !speakers.contains(rows.at(row).nick))
            speakers << rows.at(row).nick;
    }
    return speakers;
}

void RoomPeople::apply(const muc::Present &event)
{
    m_occupants.upsert(event.occupant);
    m_refresh.apply(event);
}

void RoomPeople::apply(const muc::Gone &event)
{
    if (event.reason != muc::LeaveReason::Renamed || event.newNick.isEmpty()) {
        m_occupants.remove(event.nick);
        return Q_EMIT left(event.nick);
    }
    const bool known = m_occupants.find(event.nick).has_value();
    m_occupants.rename(event.nick, event.newNick);
    if (!known)
        return;
    m_ignored.renamed(event.nick, event.newNick);
    Q_EMIT renamed(event.nick, event.newNick);
}

void RoomPeople::setInfo(const muc::RoomInfo &info)
{
    m_ignored.setIdsTrusted(info.occupantIds);
    m_occupants.setIdsTrusted(info.occupantIds);
    m_occupants.setHats(info.hats);
}

void RoomPeople::callRoll(const Presence &presence)
{
    if (const auto self = m_place.room.withForeignResource(m_place.self.nick))
        m_refresh.begin(*self, presence);
}

} // namespace parlour
