// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/room/timelinemodel.h"
#include "protocol/address/jid.h"
#include "protocol/message/delivery.h"
#include "protocol/muc/roomevent.h"
#include "storage/outbox.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace parlour {

class Stream;

/// What we have said in one room and the room has not confirmed yet: on disk, in order, shown at the end of the
/// timeline. Each message walks through delivery::State; the room says when its door is open.
///
/// Where the disk does not work (the outbox's health tells the person) messages go out all the same, from memory. Only
/// one that is on disk as unsent, and cannot be marked as sent, waits for the disk, and what is behind it with it: it
/// would be sent again at the next start.
class Outgoing : public QObject
{
    Q_OBJECT

public:
    Outgoing(Stream &stream, Outbox &outbox, TimelineModel &timeline, const Jid &room, QObject *parent = nullptr);

    /// Takes up what `account` had said here when the program ended, as far as it is not known yet.
    void restore(const Jid &account);
    /// How long the room may take to reflect a message before silent() comes; 30 s unless a test says otherwise.
    void setDeadline(std::chrono::milliseconds deadline) { m_silence.setInterval(deadline); }

    /// Says `body` as `nick`: shown and on disk when this returns, sent as soon as the room lets it.
    void say(const QString &nick, const QString &body);
    /// While open, with us inside as `nick`, messages go out. Nothing overtakes a message whose fate is in doubt.
    void open(const QString &nick);
    void close();

    /// The oldest message whose fate is in doubt was written then (UTC); nothing when there is no doubt.
    std::optional<QDateTime> doubtfulSince() const;
    /// The record of the room was read: what was in doubt and not found was lost (`certain`), or nobody can tell.
    void settle(bool certain);
    /// The session in which messages were sent has ended for good.
    void sessionLost();
    /// The room does not know us any more: what it refused for that reason goes out once we are back.
    void wereOutside();
    /// The room still knows us: what it has not reflected in time has failed.
    void areInside();

    /// Takes `message`, live or out of the record, if it is one of ours that waited for it: it is shown from then on as
    /// delivered, at row `at` (-1: after everything that has happened so far). Returns its row, or -1 when it is not.
    int confirm(const muc::Message &message, int at = -1);
    void bounce(const muc::MessageFailed &failure);
    /// The person wants a failed message sent again, or not at all any more.
    void retry(const QString &id);
    void discard(const QString &id);
    void discardAll();

Q_SIGNALS:
    /// The room owes us a reflection for too long: are we still inside?
    void silent();
    /// The disk can be used again: what it held is taken up.
    void restored();
    /// The disk does not do what it must with a message, and what that means.
    void diskFailed(const QString &sentence);

private:
    struct Item
    {
        UnconfirmedMessage message;
        delivery::State state = delivery::State::Waiting;
        QElapsedTimer sent;   ///< Since it was handed over in this run.
        bool outside = false; ///< Failed because the room did not know us.
        bool held = false;    ///< The person was told that it waits for the disk.
    };

    Item *find(const QString &id);
    void show(const Item &item);
    void step(Item &item, delivery::Event event, const QString &problem = {});
    void stepAll(delivery::Event event, const QString &problem = {});
    void flush();
    bool handOver(Item &item);
    bool note(Item &item);
    void watch();

    Stream &m_stream;
    Outbox &m_outbox;
    TimelineModel &m_timeline;
    Jid m_room;
    Jid m_account;
    QString m_nick;
    QList<Item> m_items;
    QTimer m_silence;
    bool m_open = false;
};

} // namespace parlour
