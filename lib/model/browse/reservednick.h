// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/stream.h"
#include "protocol/muc/roominfo.h"

#include <QDeadlineTimer>
#include <chrono>
#include <qqmlintegration.h>

namespace parlour {

/// The nickname that a room reserves for us.
class ReservedNick : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by RoomDetails")
    Q_PROPERTY(QString nick READ nick NOTIFY changed FINAL)
    Q_PROPERTY(QString nickInText READ nickInText NOTIFY changed FINAL)

public:
    /// Time for which a room's answer is considered current.
    static constexpr std::chrono::minutes Fresh {1};

    explicit ReservedNick(Stream &stream);

    /// The nickname, usable as given, or empty.
    QString nick() const { return m_nick; }
    /// nick(), for use inside a sentence.
    QString nickInText() const;

    /// Asks for it, as soon as the room's features are known.
    Q_INVOKABLE void lookUp();
    void set(const QString &nick);
    /// Switches to another room, of which nothing is known yet; empty: none.
    void setRoom(const Jid &room);
    /// Takes the room's features.
    void apply(const muc::RoomInfo &info);
    /// Takes over the answer that the same room has given `other`.
    void adopt(const ReservedNick &other);
    /// Doubts the answer: it may be out of date, and one that is awaited may never come.
    void doubt();

Q_SIGNALS:
    void changed();

private:
    void ask(const QDomElement &query, const std::function<void(const QDomElement *)> &done);
    void answer(const QString &nick);

    Stream &m_stream;
    Jid m_room;
    muc::RoomInfo m_info;
    QString m_nick;
    QDeadlineTimer m_fresh {0}; ///< The answer is from just now.
    bool m_asking = false;
    bool m_wanted = false; ///< To be asked for as soon as the room's features are known.
};

} // namespace parlour
