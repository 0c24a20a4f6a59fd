// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/avatar/personpictures.h"
#include "model/people/moderation.h"
#include "model/people/occupantmodel.h"
#include "model/people/occupantrefresh.h"
#include "model/people/peoplemodel.h"
#include "model/room/comings.h"
#include "model/room/ignorelist.h"
#include "model/room/roomplace.h"
#include "protocol/muc/roominfo.h"

namespace parlour {

/// The people in a room: the list, moderation, the ignored ones, and lines about joins and leaves.
class RoomPeople : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(parlour::PeopleModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(parlour::Moderation *moderation READ moderation CONSTANT FINAL)
    Q_PROPERTY(parlour::IgnoreList *ignored READ ignored CONSTANT FINAL)
    Q_PROPERTY(parlour::Comings *comings READ comings CONSTANT FINAL)
    Q_PROPERTY(QString soFar READ soFar NOTIFY soFarChanged FINAL)
    Q_PROPERTY(bool shown READ isShown WRITE setShown NOTIFY shownChanged FINAL)

public:
    /// `timeline` hides what an ignored person says, and shows joins and leaves.
    RoomPeople(const RoomPlace &place, TimelineModel &timeline, QObject *parent = nullptr);

    OccupantModel &occupants() { return m_occupants; }
    const OccupantModel &occupants() const { return m_occupants; }
    PeopleModel *list() { return &m_list; }
    Moderation *moderation() { return &m_moderation; }
    const Moderation *moderation() const { return &m_moderation; }
    IgnoreList *ignored() { return &m_ignored; }
    Comings *comings() { return &m_comings; }
    /// Returns whether the panel of the list is open.
    bool isShown() const { return m_shown; }
    void setShown(bool shown);
    /// Sets the pictures of people, which outlive this; null is ignored.
    void setPictures(PersonPictures *pictures);

    /// Number of people as far as the room has listed them, as a phrase; empty before the first.
    QString soFar() const;

    /// Returns the nicks of the last speakers, the latest first.
    QStringList speakers() const;

    void apply(const muc::Present &event);
    /// Takes another occupant's leave, or anybody's change of nick.
    void apply(const muc::Gone &event);
    /// Takes from disco#info what the room vouches for, and tells of people.
    void setInfo(const muc::RoomInfo &info);
    void setSelf(const QString &nick) { m_occupants.setSelf(nick); }
    /// Asks the room for its occupants: it need not have told of everybody who left. We look as `presence` says.
    void callRoll(const Presence &presence);
    /// Stops asking: we are not inside any more.
    void stop() { m_refresh.stop(); }
    void clear() { m_occupants.clear(); }

Q_SIGNALS:
    void shownChanged();
    void soFarChanged();
    /// Somebody left.
    void left(const QString &nick);
    void renamed(const QString &nick, const QString &newNick);
    /// The refresh found that nobody with that nick is in the room any more.
    void missing(const QString &nick);
    /// A sentence for the timeline.
    void told(const QString &sentence);

private:
    const RoomPlace &m_place;
    TimelineModel &m_timeline;
    OccupantModel m_occupants;
    PeopleModel m_list;
    OccupantRefresh m_refresh;
    Moderation m_moderation;
    IgnoreList m_ignored;
    Comings m_comings;
    QTimer m_faces; ///< Time until the pictures beside messages are looked up again.
    bool m_shown = true;
};

} // namespace parlour
