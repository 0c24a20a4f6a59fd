// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/muc/join.h"
#include "protocol/muc/roomevent.h"

#include <QObject>
#include <QString>
#include <qqmlintegration.h>

namespace parlour {

namespace roomstatus {
Q_NAMESPACE
QML_NAMED_ELEMENT(RoomStatus)

/// What the person can do about a refusal or a removal.
enum class Step {
    None,
    TryAgain,         ///< Room::join() again.
    ChangeNick,       ///< A nickname field is shown; join() with the new one.
    OpenSuccessor,    ///< Room::openSuccessor().
    AskForMembership, ///< RoomRegistration::open().
    Create,           ///< Room::create().
    Browse,           ///< The rooms that there are at the same service.
    Forget,           ///< AccountRooms::forget().
};
Q_ENUM_NS(Step)

} // namespace roomstatus

/// How the last join or stay ended.
struct StayEnd
{
    QString farewell;                               ///< As a sentence; empty after a refusal.
    QString detail;                                 ///< The server's words, or when it was.
    roomstatus::Step step = roomstatus::Step::None; ///< What can be done after a removal.
    QString successor;                              ///< Address of the room that replaces this one, or empty.
    QString successorPassword;
    bool operator==(const StayEnd &) const = default;
};

/// What the row and the pane of a room say about where we stand, translated.
struct RoomStatus
{
    Q_GADGET
    QML_VALUE_TYPE(roomStatus)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(parlour::roomstatus::Step next MEMBER next FINAL)
    Q_PROPERTY(QString nextText MEMBER nextText FINAL)
    Q_PROPERTY(parlour::roomstatus::Step other MEMBER other FINAL)
    Q_PROPERTY(QString otherText MEMBER otherText FINAL)

public:
    QString word;   ///< One word or two for the row: "joined", "needs a password" ...
    QString title;  ///< Heading of the card.
    QString text;   ///< What happened and what it means, as a sentence.
    QString detail; ///< See StayEnd.
    roomstatus::Step next = roomstatus::Step::None;
    QString nextText; ///< For a button.
    roomstatus::Step other = roomstatus::Step::None;
    QString otherText;
};

namespace roomstatus {

/// RoomStatus::word alone, for rows.
QString word(const join::Status &status);
/// The status of the room called `name`.
RoomStatus of(const join::Status &status, const StayEnd &end, const QString &name);
/// What can be done after a removal.
Step stepAfter(const muc::Gone &gone);

} // namespace roomstatus
} // namespace parlour
