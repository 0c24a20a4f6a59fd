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

/// Something that can be done with one message, in words.
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
    QString obstacle {};     ///< Why it is not possible; empty when it is.
    QString question {};     ///< For the heading of a dialog.
    QString consequence {};  ///< What it means, as sentences.
    QString accept {};       ///< For the button that does it.
    bool asksReason = false; ///< A reason can be given.
    bool asksEmoji = false;  ///< It is done with an emoji: see react().
    QString target {};       ///< The id by which others know the message, and no other; empty where it has none.
    qint64 place = 0;        ///< Where it stands in the store's order.
    bool operator==(const ActOffer &) const = default;
};

/// What can be done with the messages of a conversation, and doing it.
class Acting : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Conversation")

public:
    Acting(const TimelineModel &timeline, Channel &channel);

    /// Who tells whether a message of ours was said since we came in.
    void setWitness(std::function<bool(const timeline::Entry &)> isOfThisStay) { m_witness = std::move(isOfThisStay); }

    /// What is offered for the message in `row`, in the order of a menu. What is not possible says why.
    Q_INVOKABLE QList<parlour::ActOffer> offers(int row) const;
    /// That offer for the message in `row`; without a text where there is none.
    Q_INVOKABLE parlour::ActOffer offer(int row, parlour::messageactions::Action action) const;
    /// To correct the last of our messages that has arrived; without a text where that is not possible.
    Q_INVOKABLE parlour::ActOffer correction() const;
    /// The message that `offer` is about, if it still holds; null otherwise.
    const timeline::Entry *subject(const ActOffer &offer) const;
    /// Does it, unless it has become impossible meanwhile: the channel tells what does not work.
    Q_INVOKABLE void perform(const parlour::ActOffer &offer, const QString &reason);

    /// Reacts with `emoji` to the message `target` (see ActOffer), or no longer.
    Q_INVOKABLE void react(const QString &target, const QString &emoji);
    /// The same of the message in `row`.
    Q_INVOKABLE void toggle(int row, const QString &emoji);

Q_SIGNALS:
    /// What stands at this place of the store's order is to be shown again.
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
