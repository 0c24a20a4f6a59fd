// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace parlour {

class Room;

/// Rooms of a list whose names look like another room's.
class Namesakes
{
public:
    /// Notes the current name of the room. Returns the rooms that gained or lost a namesake by that.
    QList<Room *> note(Room *room);
    QList<Room *> forget(Room *room);

    /// Returns whether another room has a name that looks like this one's.
    bool isAmbiguous(const Room *room) const;

private:
    struct Known
    {
        QString name;
        QStringList keys;
    };
    bool isShared(const QString &key) const;

    QHash<const Room *, Known> m_known;
    QHash<QString, QList<Room *>> m_byKey;
};

} // namespace parlour
