// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"
#include "protocol/muc/identity.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class OccupantModel;

/// The people ignored in one room. What they write is kept apart, and shown in its place once they are no longer
/// ignored. They are recognised by occupant id or real address where the room tells those, else by nick. Nobody else
/// learns of it.
class IgnoreList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

public:
    IgnoreList(OccupantModel &occupants, TimelineModel &timeline, QObject *parent = nullptr);

    const QList<muc::Identity> &people() const { return m_people; }
    /// Takes up whom the person ignored before; changed() does not come.
    void setPeople(const QList<muc::Identity> &people);
    /// Whether the room vouches for occupant ids.
    void setIdsTrusted(bool trusted);

    Q_INVOKABLE bool contains(const parlour::muc::Identity &person) const;
    /// Both return why not, as a sentence, or nothing. One can be taken out who is not here.
    Q_INVOKABLE QString add(const parlour::muc::Identity &person);
    Q_INVOKABLE QString remove(const parlour::muc::Identity &person);
    /// As above, for whoever is called `nick` now.
    bool contains(const QString &nick) const;
    QString add(const QString &nick);
    QString remove(const QString &nick);
    /// Somebody took another nick while we were there.
    void renamed(const QString &nick, const QString &newNick);

    /// Keeps a message for later if an ignored person wrote it; false when it is to be shown.
    bool withhold(const timeline::Entry &entry);

Q_SIGNALS:
    void changed();
    /// Who wrote this is not ignored any more.
    void released(const parlour::timeline::Entry &entry);

private:
    muc::Identity present(const QString &nick) const;
    muc::Identity writer(const timeline::Entry &entry) const;
    bool matches(const muc::Identity &ignored, const muc::Identity &person) const;
    void apply();

    OccupantModel &m_occupants;
    TimelineModel &m_timeline;
    QList<muc::Identity> m_people;
    QList<timeline::Entry> m_withheld;
    bool m_idsTrusted = false;
};

} // namespace parlour
