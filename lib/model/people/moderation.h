// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/texts/qmlenums.h"
#include "protocol/address/jid.h"
#include "protocol/muc/occupant.h"
#include "protocol/muc/permission.h"

#include <QDomElement>
#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

class OccupantModel;
class Stream;

/// An action on a person in the room that is offered to a moderator, in words.
class ModerationOffer
{
    Q_GADGET
    QML_VALUE_TYPE(moderationOffer)
    Q_PROPERTY(parlour::permission::ModerationAction action MEMBER action FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString acceptText READ acceptText FINAL)
    Q_PROPERTY(QString question MEMBER question FINAL)
    Q_PROPERTY(QString consequence MEMBER consequence FINAL)
    Q_PROPERTY(QString obstacle MEMBER obstacle FINAL)
    Q_PROPERTY(QString warning MEMBER warning FINAL)
    Q_PROPERTY(bool grave MEMBER grave FINAL)

public:
    permission::ModerationAction action = permission::ModerationAction::Kick;
    QString text;            ///< For a menu: "Kick...".
    QString question;        ///< For the heading of a dialog: "Kick bob?".
    QString consequence;     ///< Consequence, as a sentence.
    QString obstacle;        ///< Obstacle as a sentence; empty if there is none.
    bool grave = false;      ///< Takes something away from the person.
    QString warning {};      ///< Warnings about the person, as sentences; mostly empty.
    muc::Identity person {}; ///< Target of the action, and nobody else.
    /// For the button of the dialog: "Kick".
    QString acceptText() const;
    bool operator==(const ModerationOffer &) const = default;
};

/// Moderates the people in one room: which actions are possible, and performing them.
class Moderation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

public:
    /// `self` is our own occupant, whenever something is asked.
    Moderation(Stream &stream, const OccupantModel &occupants, const muc::Occupant &self, const Jid &room,
               QObject *parent = nullptr);

    /// Returns the actions for `person`, the usual first; senseless ones are left out, forbidden ones have an obstacle.
    /// Empty when we have no rights at all here, or they are not inside.
    Q_INVOKABLE QList<parlour::ModerationOffer> offers(const parlour::muc::Identity &person) const;
    /// Performs the action, unless they are gone: then, and when the room refuses, failed() is emitted. The room tells
    /// everybody when it is done.
    Q_INVOKABLE void perform(const parlour::ModerationOffer &offer, const QString &reason);
    /// Performs a typed action on the occupant called `target` now; `target` may also be the address of somebody to be
    /// banned who is not here. Returns an obstacle as a sentence, or nothing.
    QString attempt(permission::ModerationAction action, const QString &target, const QString &reason);

Q_SIGNALS:
    /// A sentence about a failure and its reason.
    void failed(const QString &sentence);

private:
    void act(permission::ModerationAction action, const muc::Occupant &other, const QString &reason);
    void ask(permission::ModerationAction action, const QString &who, const QDomElement &payload);

    Stream &m_stream;
    const OccupantModel &m_occupants;
    const muc::Occupant &m_self;
    const Jid m_room;
};

} // namespace parlour
