// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace parlour::history {

/// An action of somebody on a message that was said before.
struct Action
{
    enum class Kind {
        Retraction,
        Moderation,
        Reactions,
        Receipt, ///< Our message has reached a device of theirs,
        Display, ///< or has been seen by them.
    };
    Kind kind = Kind::Retraction;
    QString target;        ///< An id of the message.
    QString occupantId {}; ///< Of the person acting (XEP-0421), where it is believed; empty for a moderation.
    /// True if we saw, live and with its message here, that the actor may do it; else occupant ids decide.
    bool isWitnessed = false;
    QString nick {}; ///< Nick of the author, as we have seen it.
    QString by {};   ///< See Removal.
    QString reason {};
    QDateTime time {};    ///< UTC.
    QStringList emoji {}; ///< For Reactions: all there are by this person by now.
    bool own = false;     ///< We did it.
    QString id {};        ///< Id in the archive, or empty.
    qint64 sort = 0;      ///< Place in the order of the archive where it was done. Given by the store.
    bool operator==(const Action &) const = default;
};

} // namespace parlour::history
