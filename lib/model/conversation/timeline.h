// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

#include <qqmlintegration.h>

namespace parlour {
struct UnconfirmedMessage;
}

/// Types of the rows of a timeline.
namespace parlour::timeline {
Q_NAMESPACE
QML_NAMED_ELEMENT(Timeline)

enum class Kind {
    Message,
    Action, ///< A "/me" message: the body is without the "/me ".
    Notice, ///< Something the room or Parlour says; nick is empty.
    Status, ///< Joins, leaves and other changes of people: several of them are folded into one row.
    Gap,    ///< Says that messages are missing here; `id` names the range behind it.
    Unread, ///< The line above unread messages.
};
Q_ENUM_NS(Kind)

/// State of the messages that are missing at a Gap.
enum class Gap {
    Open,    ///< They can be loaded.
    Loading, ///< They are being loaded.
    Lost,    ///< The server no longer has them.
};
Q_ENUM_NS(Gap)

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
    QString problem;       ///< Reason of the failure, in words.
    QString occupantId {}; ///< Of the author (XEP-0421), or empty.
    QString originId {};   ///< XEP-0359, or empty.
    QString details {};    ///< Of a Status that folds several changes: each of them in a line.
    qint64 sort = 0;       ///< Its place in the store's order; 0: the store does not know it (yet).
    qint64 anchor = 0;     ///< For the timeline: its own place, or that of the kept row that it follows.
    Gap gap = Gap::Open;
    bool own = false;
    bool ours = false;           ///< Said by this program, under an id of ours.
    bool historic = false;       ///< Sent before we came, or before this program was set up: not new.
    bool direct = false;         ///< Between two people outside of rooms: nobody joined.
    bool repeated = false;       ///< Out of the room's history or archive: it may be here already.
    bool byRoom = false;         ///< From the room itself.
    bool hidden = false;         ///< Deleted, by its author or a moderator, or hidden; `body` says so.
    bool hiddenHere = false;     ///< Only on this computer: its words are kept.
    bool moderated = false;      ///< By a moderator;
    history::Removal removal {}; ///< moderator and reason.
    QList<history::Reaction> reactions {};
    std::optional<history::Reply> reply {}; ///< The message that it answers.
    QString
        corrects {}; ///< See history::Message; ours is not applied yet, of others it is not known whether it may be.
    std::optional<sharing::SharedFile> file {};          ///< File that it names.
    QString witness {};                                  ///< See history::Arrival.
    bool edited = false;                                 ///< True if it was corrected.
    history::Reached reached = history::Reached::Nobody; ///< Of ours in a direct chat: receipts of the other.
    bool quiet = false;   ///< A correction of ours on its way, which is shown only if it fails.
    bool archived = true; ///< The room's archive keeps it.
    bool mention = false;
    bool cut = false;      ///< The message was longer than the stored part.
    bool unstyled = false; ///< Its sender wants it shown unstyled (XEP-0393 section 7).
    bool unfolded = false; ///< All of a long one is shown.
    bool unread = false;   ///< For the timeline: not thrown away as long as nobody has seen it.
    bool markable = false; ///< The other of a direct chat asks to be told that it was read (XEP-0333).
};

/// Returns the row of a message of `nick` at `time` (UTC), or of an action for "/me ...".
Entry said(const QString &nick, const QString &body, const QDateTime &time);
/// Returns the row of a message of ours that is not confirmed yet.
Entry unconfirmed(const UnconfirmedMessage &message, Delivery delivery);
/// Return the row of a stored message, and the message to be stored for a row.
Entry kept(const history::Message &message);
history::Message message(const Entry &entry);
/// Takes the changes of a stored message into its row.
void revise(Entry &entry, const history::Message &message);
/// Returns the text of the row: in front of it the answered message, where that is not here but only quoted.
QString shown(const Entry &entry);
/// Returns whether the message names a file, and has no other text.
bool isOnlyFile(const Entry &entry);
/// Returns the text to be read aloud or notified; for a file, its name.
QString spoken(const Entry &entry);
/// Returns the answered message as a line above the row; empty if it answers nothing, or only quotes it.
QString answered(const Entry &entry);
/// Takes the changes of the answered message into `reply`.
void reviseAnswered(history::Reply &reply, const history::Message &message);
/// Returns whether it is a message of somebody; else the row is Parlour's own.
inline bool isSaid(const Entry &entry)
{
    return entry.kind == Kind::Message || entry.kind == Kind::Action;
}

} // namespace parlour::timeline
