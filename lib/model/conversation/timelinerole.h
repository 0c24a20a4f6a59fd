// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qnamespace.h>

namespace parlour::timeline {

/// Data of a row of a timeline.
enum Role {
    KindRole = Qt::UserRole, ///< timeline::Kind
    DeliveryRole,            ///< timeline::Delivery
    NickRole,                ///< string: the nick as people should see it
    BodyRole,                ///< string, plain
    ExcerptRole,             ///< string: the body, or the beginning of a long one
    LongRole,                ///< bool: not all of it is shown at first
    UnfoldedRole,            ///< bool: all of a long one is shown
    RestRole,                ///< list of portions: the rest of a long one, to be drawn one after the other
    StyledRole,              ///< bool: styling may be shown (XEP-0393)
    CutRole,                 ///< bool: the message was longer than even the body
    ClockRole,               ///< string: time of day in the locale's short form
    DayRole,                 ///< string: the day in words, for section headings
    MessageIdRole,           ///< string
    ProblemRole,             ///< string
    OwnRole,                 ///< bool
    HistoricRole,            ///< bool
    MentionRole,             ///< bool
    FollowsRole,             ///< bool: same sender as the row before, within five minutes
    InitialsRole,            ///< string
    ColorOnLightRole,        ///< color
    ColorOnDarkRole,         ///< color
    AccessibleNameRole,      ///< string: "NICK, TEXT, TIME" + ", waiting" / ", sending" / ", failed"
    GapRole,                 ///< timeline::Gap
    ReactedRole,             ///< bool: somebody has reacted
    ReactionsRole,           ///< list of reactionChip
    RemovedRole,             ///< bool: deleted, and the body says so
    AnsweredRole,            ///< string: the answered message, for a line above this one
    AnsweredPlaceRole,       ///< number: place of the answered message in the store's order; 0: no jump is possible
    EditedRole,              ///< bool: corrected
    HasFileRole,             ///< bool: names a file
    FileRole,                ///< fileTicket: the file, if there is one
    QuietRole,               ///< bool: not to be shown
    ReachedRole,             ///< string: "Delivered" or "Read", unless a later one of ours has come as far; else empty
    PictureRole,             ///< url: round picture of the author; empty until it is here. Reading it has it fetched.
};

} // namespace parlour::timeline
