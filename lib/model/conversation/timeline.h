// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

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
    Status, ///< Who came, left or became something else: several of them are folded into one row.
    Gap,    ///< Says that messages are missing here; `id` names the range behind it.
    Unread, ///< The line above what has not been read.
};
Q_ENUM_NS(Kind)

/// What is known of the messages that are missing at a Gap.
enum class Gap {
    Open,    ///< They can be loaded.
    Loading, ///< They are on their way.
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
    QString problem;       ///< Why it failed, in words.
    QString occupantId {}; ///< Of who said it (XEP-0421), or empty.
    QString originId {};   ///< XEP-0359, or empty.
    QString details {};    ///< Of a Status in whose body several changes are folded: each of them in a line.
    qint64 sort = 0;       ///< Its place in the store's order; 0: the store does not know it (yet).
    qint64 anchor = 0;     ///< For the timeline: its own place, or that of the kept row that it follows.
    Gap gap = Gap::Open;
    bool own = false;
    bool ours = false;           ///< Said by this program, under an id of ours.
    bool historic = false;       ///< Sent before we came, or had this program: no news.
    bool direct = false;         ///< Between two people outside of rooms: nobody came.
    bool repeated = false;       ///< Out of the room's history or archive: it may be here already.
    bool byRoom = false;         ///< The room itself speaks.
    bool hidden = false;         ///< It was deleted, by its author or a moderator, or is hidden; `body` says so.
    bool hiddenHere = false;     ///< Only on this computer: its words are kept.
    bool moderated = false;      ///< By a moderator;
    history::Removal removal {}; ///< by whom, and why.
    QList<history::Reaction> reactions {};
    std::optional<history::Reply> reply {}; ///< What it answers.
    QString
        corrects {}; ///< See history::Message; of what we say it is not here yet, else it is not known whether it may.
    std::optional<sharing::SharedFile> file {};          ///< That it names.
    QString witness {};                                  ///< See history::Arrival.
    bool edited = false;                                 ///< It was corrected.
    history::Reached reached = history::Reached::Nobody; ///< Of ours in a direct chat: how far the other has told.
    bool quiet = false;   ///< A correction of ours on its way, which is shown only if it fails.
    bool archived = true; ///< The room's archive keeps it.
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
/// The row of what the store holds, and what the store is to hold of a row.
Entry kept(const history::Message &message);
history::Message message(const Entry &entry);
/// What the row says of a message that the store has by now.
void revise(Entry &entry, const history::Message &message);
/// What is read in the row: what it says, and in front of that what it answers, where that is not here but only quoted.
QString shown(const Entry &entry);
/// Whether it names a file, and says nothing besides.
bool isOnlyFile(const Entry &entry);
/// What is read aloud, or told, of it: of a file, its name.
QString spoken(const Entry &entry);
/// What the row answers, as a line above it; empty where it answers nothing, or only quotes it.
QString answered(const Entry &entry);
/// What is told of the answered message, which has changed.
void reviseAnswered(history::Reply &reply, const history::Message &message);
/// Whether somebody said it; else the row is a word of Parlour's own.
inline bool isSaid(const Entry &entry)
{
    return entry.kind == Kind::Message || entry.kind == Kind::Action;
}

} // namespace parlour::timeline
