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

/// Something that may be done to somebody in the room, in words.
class ModerationOffer
{
    Q_GADGET
    QML_VALUE_TYPE(moderationOffer)
    Q_PROPERTY(parlour::permission::ModerationAction action MEMBER action FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString question MEMBER question FINAL)
    Q_PROPERTY(QString consequence MEMBER consequence FINAL)
    Q_PROPERTY(QString obstacle MEMBER obstacle FINAL)
    Q_PROPERTY(QString warning MEMBER warning FINAL)
    Q_PROPERTY(bool grave MEMBER grave FINAL)

public:
    permission::ModerationAction action = permission::ModerationAction::Kick;
    QString text;            ///< For a menu: "Kick...".
    QString question;        ///< For the heading of a dialog: "Kick bob?".
    QString consequence;     ///< What it means, as a sentence.
    QString obstacle;        ///< Why it is not possible; empty when it is.
    bool grave = false;      ///< Takes something away from the person.
    QString warning {};      ///< What to beware of about the person, as sentences; mostly empty.
    muc::Identity person {}; ///< To whom it is to be done, and to nobody else.
    bool operator==(const ModerationOffer &) const = default;
};

/// Moderates the people in one room: which actions are possible, and performing them.
class Moderation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")

public:
    /// `self` is who we are in the room, whenever something is asked.
    Moderation(Stream &stream, const OccupantModel &occupants, const muc::Occupant &self, const Jid &room,
               QObject *parent = nullptr);

    /// What can be done to `person`, the usual first; what makes no sense for them is left out, what we may not do has an
    /// obstacle. Empty when we have no rights at all here, or they are not inside.
    Q_INVOKABLE QList<parlour::ModerationOffer> offers(const parlour::muc::Identity &person) const;
    /// Performs the action, unless they are gone: then, and when the room refuses, failed() is emitted. The room tells
    /// everybody when it is done.
    Q_INVOKABLE void perform(const parlour::ModerationOffer &offer, const QString &reason);
    /// Does what was typed to whoever is called `target` now; `target` may also be the address of somebody to be banned who
    /// is not here. Returns why it is not possible, as a sentence, or nothing.
    QString attempt(permission::ModerationAction action, const QString &target, const QString &reason);

Q_SIGNALS:
    /// A sentence that says what did not work and why.
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
