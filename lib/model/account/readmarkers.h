// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/round.h"
#include "network/stream.h"
#include "protocol/reading/marker.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace parlour {

class AccountRooms;
class ArchiveSync;
class DirectChats;
class ReadState;

/// Synchronises the read markers of each room and direct chat with the other devices of the account (XEP-0490).
///
/// Messages shown on another device count as read here, too. A marker of ours is published some seconds after reading,
/// when the person leaves the conversation, or when the program ends, once for each conversation, and only if it is
/// newer than that on the server. Where a server keeps no markers, nothing is published.
class ReadMarkers : public QObject
{
    Q_OBJECT

public:
    ReadMarkers(Stream &stream, AccountRooms &rooms, DirectChats &chats, QObject *parent = nullptr);
    ~ReadMarkers() override;

    /// Starts over for another account.
    void clear();
    /// Stops publishing: the account is about to be deleted.
    void retire();
    /// Returns whether the markers of other devices are known, or were awaited long enough.
    bool isAnswered() const { return m_answered; }
    /// For tests: sets how long our markers are gathered, three seconds, and those of other devices awaited, five.
    void setPace(std::chrono::milliseconds pace) { m_gathering.setInterval(pace); }
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void answered();

private:
    /// A chat that is read.
    struct Place
    {
        Jid chat;
        Jid by; ///< Assigner of its stanza-ids.
        ReadState *state = nullptr;
        ArchiveSync *archive = nullptr;
    };
    std::optional<Place> place(const Jid &chat) const;
    void watch(const Place &place, QObject *owner);
    void fetch();
    void setAnswered();
    void onFetched(const IqReply &reply);
    void take(const IqReply &reply);
    void onReceived(const QDomElement &message);
    void adopt(const reading::Marker &marker);
    void want(const Jid &chat);
    bool canTell() const;
    void tellNext();
    void onTold(const reading::Marker &marker, const IqReply &reply);
    std::optional<reading::Marker> due(const Jid &address);

    Stream &m_stream;
    AccountRooms &m_rooms;
    DirectChats &m_chats;
    QHash<Jid, QString> m_known; ///< Stanza-ids as the server has them.
    QList<Jid> m_due;            ///< Chats with new markers.
    QTimer m_gathering;
    QTimer m_patience;
    Round m_round;
    bool m_fetched = false; ///< m_known is up to date, and the server keeps markers.
    bool m_telling = false;
    bool m_answered = false;
};

} // namespace parlour
