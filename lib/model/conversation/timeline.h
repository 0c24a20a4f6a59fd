// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <qqmlintegration.h>

namespace parlour {
struct UnconfirmedMessage;
}

/// What the rows of a timeline are.
namespace parlour::timeline {
Q_NAMESPACE
QML_NAMED_ELEMENT(Timeline)

enum class Kind {
    Message,
    Action, ///< A "/me" message: the body is without the "/me ".
    Notice, ///< Something the room or Parlour says; nick is empty.
};
Q_ENUM_NS(Kind)

enum class Delivery {
    Received, ///< Somebody else's, or our own once there is proof that it arrived.
    Waiting,  ///< Our own, not sent yet, or of unknown fate until that can be found out.
    Sending,
    Failed,
};
Q_ENUM_NS(Delivery)

/// One row.
struct Entry
{
    Kind kind = Kind::Message;
    Delivery delivery = Delivery::Received;
    QString nick;
    QString body;          ///< Plain text.
    QDateTime time;        ///< UTC.
    QString id;            ///< Our id of an own message; the sender's id otherwise.
    QString stanzaId;      ///< XEP-0359, by the room, or empty.
    QString problem;       ///< Why it failed, in words.
    QString occupantId {}; ///< Of who said it (XEP-0421), or empty.
    bool own = false;
    bool ours = false;     ///< Said by this program, under an id of ours.
    bool historic = false; ///< Sent before we came; delivered by the room on joining.
    bool repeated = false; ///< Out of the room's history or archive: it may be here already.
    bool mention = false;
    bool cut = false;      ///< The message was longer than what is kept of it.
    bool unstyled = false; ///< Its sender wants it shown as it is (XEP-0393 section 7).
    bool unfolded = false; ///< All of a long one is shown.
    bool unread = false;   ///< For the timeline: it is not thrown away as long as nobody has seen it.
};

/// The row of what `nick` said at `time` (UTC): a message, or an action for "/me ...".
Entry said(const QString &nick, const QString &body, const QDateTime &time);
/// The row of something that we say, and that is not confirmed yet.
Entry unconfirmed(const UnconfirmedMessage &message, Delivery delivery);

} // namespace parlour::timeline
