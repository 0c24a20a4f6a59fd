// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"
#include "model/pacing/clock.h"
#include "protocol/message/delivery.h"
#include "storage/history/historystore.h"

#include <QObject>
#include <optional>

namespace parlour {

class Channel;

/// Our messages in one conversation that are not proved to have arrived: stored, in order, shown at the end of the
/// timeline. Each message passes through delivery::State; the channel tells when it is open, and of all events.
///
/// If the disk fails (its health tells the person), messages go out all the same, from memory. Only one that is on disk
/// as unsent, and cannot be marked as sent, waits for the disk, and those behind it with it: it would be sent again at
/// the next start.
class SendQueue : public QObject
{
    Q_OBJECT

public:
    SendQueue(Channel &channel, HistoryStore &store, TimelineModel &timeline, Clock clock);

    /// Takes up the unsent messages of the last run, now and whenever the disk tells more of them.
    void restore();
    /// Takes up `messages`, as far as they are not known yet. Those with a problem have failed.
    void take(const QList<UnconfirmedMessage> &messages);
    /// Returns whether message `id` is one of these.
    bool holds(const QString &id) const;
    /// Time (UTC) of the oldest message whose fate is in doubt; nothing if there is none.
    std::optional<QDateTime> doubtfulSince() const;

    /// Sends `body`, which may answer a message, or correct the one of ours that has this id: shown when this returns,
    /// stored before it is sent, sent as soon as the channel is open.
    void say(const QString &body, const std::optional<history::Reply> &reply = {}, const QString &corrects = {});
    /// Sends a file that has been uploaded, in the same way.
    void say(const sharing::SharedFile &file);
    /// Sends waiting messages, if the channel is open. Nothing overtakes a message whose fate is in doubt.
    void flush();
    /// Outcome of confirm(): whether an entry is one of ours.
    struct Taken
    {
        bool isOurs = false;
        QString id {}; ///< Of the message that has arrived.
        /// True if it is a part of one, the rest of which is still to come.
        bool isPart() const { return isOurs && id.isEmpty(); }
    };
    /// Takes `entry`, live or out of an archive, if it is one of ours that waited for it, under one of `ids`: it is
    /// shown from then on as delivered, behind everything that has happened so far.
    Taken confirm(const timeline::Entry &entry, const QStringList &ids);
    /// Sends a failed message again, or drops one that is not under way, as the person wishes.
    void retry(const QString &id);
    void discard(const QString &id);
    void discardAll();

Q_SIGNALS:
    /// The stored messages are taken up.
    void restored();
    /// There is proof that `message` has arrived, though it did not come back itself.
    void proved(const parlour::UnconfirmedMessage &message);
    /// A sentence about a failure of the disk with a message, and its consequences.
    void told(const QString &sentence);

private:
    struct Item
    {
        UnconfirmedMessage message;
        delivery::State state = delivery::State::Waiting;
        bool held = false;    ///< The person was told that it waits for the disk.
        qsizetype echoed = 0; ///< Length of the part of its body that has come back, where ids do not.
        /// Returns whether a part of it has come back, and the rest has not.
        bool isEchoing() const { return echoed > 0 && echoed < message.body.size(); }
    };

    void say(Item item);
    bool hasArrived(const QString &id) const;
    Item *find(const QString &id);
    static bool hear(Item &item, const timeline::Entry &entry);
    static bool isPart(Item &item, const timeline::Entry &entry);
    Item *findByWords(const timeline::Entry &entry);
    bool isProvedBy(const Item &item, const timeline::Entry &entry) const;
    void settle(const QString &id, const timeline::Entry &entry, int at = -1);
    void reconsider();
    Item *next();
    void show(const Item &item);
    void keep(const Item &item);
    void step(Item &item, delivery::Event event, const QString &problem = {});
    void prove();
    bool handOver(Item &item);
    void noted(const QString &id, bool kept);

    Channel &m_channel;
    HistoryStore &m_store;
    TimelineModel &m_timeline;
    const Clock m_clock;
    QList<Item> m_items;
    QString m_noting;        ///< Id of the message that the store is asked to mark as handed over.
    bool m_asking = false;   ///< In this moment.
    bool m_restores = false; ///< Messages stored under our key are ours to take up.
};

} // namespace parlour
