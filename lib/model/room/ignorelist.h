// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"
#include "protocol/muc/identity.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class OccupantModel;

/// The people ignored in one room. Their messages are stored like others, and not shown as long as they are ignored. They
/// are recognised by occupant id or real address where the room tells those, else by nick. Nobody else
/// learns of it.
class IgnoreList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

public:
    IgnoreList(OccupantModel &occupants, TimelineModel &timeline, QObject *parent = nullptr);

    const QList<muc::Identity> &people() const { return m_people; }
    /// Restores the people ignored before; changed() is not emitted.
    void setPeople(const QList<muc::Identity> &people);
    /// Sets whether the room vouches for occupant ids.
    void setIdsTrusted(bool trusted);

    Q_INVOKABLE bool contains(const parlour::muc::Identity &person) const;
    /// Both return an obstacle, as a sentence, or nothing. Somebody who is not here can be removed, too.
    Q_INVOKABLE QString add(const parlour::muc::Identity &person);
    Q_INVOKABLE QString remove(const parlour::muc::Identity &person);
    /// Do the same for the occupant called `nick` now.
    bool contains(const QString &nick) const;
    QString add(const QString &nick);
    QString remove(const QString &nick);
    /// Takes another occupant's change of nick.
    void renamed(const QString &nick, const QString &newNick);

    /// Returns whether an ignored person wrote the message: it is not to be shown.
    bool withholds(const timeline::Entry &entry) const;

Q_SIGNALS:
    void changed();
    /// Messages of others than before are withheld; also after setPeople().
    void applied();

private:
    muc::Identity present(const QString &nick) const;
    muc::Identity writer(const timeline::Entry &entry) const;
    bool matches(const muc::Identity &ignored, const muc::Identity &person) const;
    void apply();

    OccupantModel &m_occupants;
    TimelineModel &m_timeline;
    QList<muc::Identity> m_people;
    bool m_idsTrusted = false;
};

} // namespace parlour
