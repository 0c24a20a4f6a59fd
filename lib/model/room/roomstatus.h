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

/// Next step of the person after a refusal or a removal.
enum class Step {
    None,
    TryAgain,         ///< Room::join() again.
    ChangeNick,       ///< A nickname field is shown; join() with the new one.
    OpenSuccessor,    ///< Room::openSuccessor().
    AskForMembership, ///< RoomRegistration::open().
    Create,           ///< Room::create().
    Browse,           ///< The list of rooms at the same service.
    Forget,           ///< AccountRooms::forget().
};
Q_ENUM_NS(Step)

} // namespace roomstatus

/// Outcome of the last join or stay.
struct StayEnd
{
    QString farewell;                               ///< As a sentence; empty after a refusal.
    QString detail;                                 ///< The server's words, or the time.
    roomstatus::Step step = roomstatus::Step::None; ///< Next step after a removal.
    QString successor;                              ///< Address of the room that replaces this one, or empty.
    QString successorPassword;
    bool operator==(const StayEnd &) const = default;
};

/// Translated texts for the row and the pane of a room about our state in it.
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
    QString text;   ///< Event and its meaning, as a sentence.
    QString detail; ///< See StayEnd.
    roomstatus::Step next = roomstatus::Step::None;
    QString nextText; ///< For a button.
    roomstatus::Step other = roomstatus::Step::None;
    QString otherText;
};

namespace roomstatus {

/// Returns RoomStatus::word alone, for rows.
QString word(const join::Status &status);
/// Returns the status of the room called `name`.
RoomStatus of(const join::Status &status, const StayEnd &end, const QString &name);
/// Returns the next step after a removal.
Step stepAfter(const muc::Gone &gone);

} // namespace roomstatus
} // namespace parlour
