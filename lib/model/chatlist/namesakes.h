// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace parlour {

class Room;

/// Which rooms of a list have a name that looks like another room's.
class Namesakes
{
public:
    /// Notes what the room is called now. Returns the rooms that gained or lost a namesake by that.
    QList<Room *> note(Room *room);
    QList<Room *> forget(Room *room);

    /// Whether another room has a name that looks like this one's.
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
