// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/roominfo.h"

#include <qqmlintegration.h>

namespace parlour {

/// What can be known about a room from outside. All of a room's words are a stranger's.
class RoomAbout : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room and RoomBrowser")
    Q_PROPERTY(QString address READ addressText NOTIFY changed FINAL)
    Q_PROPERTY(QString shownAddress READ shownAddress NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language NOTIFY changed FINAL)
    Q_PROPERTY(QStringList contacts READ contacts NOTIFY changed FINAL)
    Q_PROPERTY(QString logs READ logs NOTIFY changed FINAL)
    Q_PROPERTY(QString logsInText READ logsInText NOTIFY changed FINAL)
    Q_PROPERTY(int peopleCount READ peopleCount NOTIFY changed FINAL)
    Q_PROPERTY(QStringList badges READ badges NOTIFY changed FINAL)
    Q_PROPERTY(bool registers READ registers NOTIFY changed FINAL)
    Q_PROPERTY(QString affiliation READ affiliation NOTIFY changed FINAL)
    Q_PROPERTY(QString reservedNick READ reservedNick NOTIFY changed FINAL)
    Q_PROPERTY(QString reservedNickInText READ reservedNickInText NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    explicit RoomAbout(Stream &stream, const Jid &room = {}, QObject *parent = nullptr);

    Jid address() const { return m_room; }
    QString addressText() const { return m_room.toString(); }
    /// See lookalike::shownAddress().
    QString shownAddress() const;
    /// The room's own name, else the localpart of its address.
    QString name() const;
    QString description() const { return m_info.description; }
    QString language() const;
    /// Bare addresses of those whom one can ask.
    QStringList contacts() const { return m_info.contacts; }
    /// A web page, http or https, or empty.
    QString logs() const { return m_info.logs; }
    QString logsInText() const;
    /// -1 when unknown.
    int peopleCount() const { return m_info.occupants; }
    QStringList badges() const;
    bool registers() const { return m_info.registers; }
    /// What we are there, in a sentence, as far as we know.
    QString affiliation() const;
    /// The nickname that the room keeps for us, or empty.
    QString reservedNick() const { return m_reservedNick; }
    QString reservedNickInText() const;
    bool isAsking() const { return m_asking; }
    /// Why the room tells nothing, as a sentence, or empty.
    QString problem() const { return m_problem; }

    /// Is about another room from now on, of which nothing is known yet.
    void setRoom(const Jid &room);
    /// Asks the room what it is.
    void refresh();
    /// Asks which nickname is ours there.
    Q_INVOKABLE void lookUpNick();
    /// Somebody else asked the room.
    void take(const muc::RoomInfo &info);
    void fail(const IqFailure &failure);
    void setReservedNick(const QString &nick);
    void setAffiliation(muc::Affiliation affiliation);

Q_SIGNALS:
    void changed();

private:
    void askRegistration();

    Stream &m_stream;
    Jid m_room;
    muc::RoomInfo m_info;
    muc::Affiliation m_affiliation = muc::Affiliation::None;
    QString m_reservedNick;
    QString m_problem;
    bool m_asking = false;
    bool m_nickWanted = false; ///< As soon as it is known what the room can do.
};

} // namespace parlour
