// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"
#include "protocol/message/messageactions.h"

#include <QObject>
#include <functional>
#include <qqmlintegration.h>

namespace parlour {

class Channel;

/// An action on one message that is offered to the person, in words.
class ActOffer
{
    Q_GADGET
    QML_VALUE_TYPE(actOffer)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString obstacle MEMBER obstacle FINAL)
    Q_PROPERTY(QString question MEMBER question FINAL)
    Q_PROPERTY(QString consequence MEMBER consequence FINAL)
    Q_PROPERTY(QString accept MEMBER accept FINAL)
    Q_PROPERTY(bool asksReason MEMBER asksReason FINAL)
    Q_PROPERTY(bool asksEmoji MEMBER asksEmoji FINAL)
    Q_PROPERTY(parlour::messageactions::Action action MEMBER action FINAL)
    Q_PROPERTY(QString target MEMBER target FINAL)

public:
    messageactions::Action action = messageactions::Action::Retract;
    QString text {};         ///< For a menu: "Delete...".
    QString obstacle {};     ///< Obstacle as a sentence; empty if there is none.
    QString question {};     ///< For the heading of a dialog.
    QString consequence {};  ///< Consequences, as sentences.
    QString accept {};       ///< For the button that does it.
    bool asksReason = false; ///< A reason can be given.
    bool asksEmoji = false;  ///< An emoji is needed: see react().
    QString target {};       ///< Id by which others know the message, and no other; empty if it has none.
    qint64 place = 0;        ///< Its place in the store's order.
    bool operator==(const ActOffer &) const = default;
};

/// The actions on messages of a conversation: offering and performing them.
class Acting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Conversation")

public:
    Acting(const TimelineModel &timeline, Channel &channel);

    /// Sets the test whether a message of ours was sent since we came in.
    void setWitness(std::function<bool(const timeline::Entry &)> isOfThisStay) { m_witness = std::move(isOfThisStay); }

    /// Returns the offers for the message in `row`, in the order of a menu. Impossible ones have an obstacle.
    Q_INVOKABLE QList<parlour::ActOffer> offers(int row) const;
    /// Returns the offer of `action` for the message in `row`; without a text if there is none.
    Q_INVOKABLE parlour::ActOffer offer(int row, parlour::messageactions::Action action) const;
    /// Returns the offer to correct the last of our messages that has arrived; without a text if that is not possible.
    Q_INVOKABLE parlour::ActOffer correction() const;
    /// Returns the message that `offer` is about, if it still holds; null otherwise.
    const timeline::Entry *subject(const ActOffer &offer) const;
    /// Performs the action, unless it has become impossible meanwhile: the channel tells of failures.
    Q_INVOKABLE void perform(const parlour::ActOffer &offer, const QString &reason);

    /// Adds `emoji` to our reactions to the message `target` (see ActOffer), or takes it back.
    Q_INVOKABLE void react(const QString &target, const QString &emoji);
    /// Adds `emoji` to our reactions to the message in `row`, or takes it back.
    Q_INVOKABLE void toggle(int row, const QString &emoji);

Q_SIGNALS:
    /// The message at this place of the store's order is to be shown again.
    void showWanted(qint64 place);

private:
    QString targetOf(const timeline::Entry &entry, messageactions::Action action) const;
    const timeline::Entry *find(const QString &target, messageactions::Action action) const;
    ActOffer worded(const messageactions::Offer &offer, const timeline::Entry &entry) const;
    messageactions::Message facts(const timeline::Entry &entry) const;

    const TimelineModel &m_timeline;
    Channel &m_channel;
    std::function<bool(const timeline::Entry &)> m_witness;
};

} // namespace parlour
