// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qnamespace.h>

namespace parlour::timeline {

/// What a row of a timeline shows.
enum Role {
    KindRole = Qt::UserRole, ///< timeline::Kind
    DeliveryRole,            ///< timeline::Delivery
    NickRole,                ///< string: as people see it
    BodyRole,                ///< string, plain
    ExcerptRole,             ///< string: the body, or the beginning of a long one
    LongRole,                ///< bool: not all of it is shown at first
    UnfoldedRole,            ///< bool: all of a long one is shown
    RestRole,                ///< list of portions: what follows then, to be drawn one after the other
    StyledRole,              ///< bool: styling may be shown (XEP-0393)
    CutRole,                 ///< bool: it was longer than even the body
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
    ReactedRole,             ///< bool: somebody has reacted to it
    ReactionsRole,           ///< list of reactionChip
    RemovedRole,             ///< bool: it was deleted, and the body says so
    AnsweredRole,            ///< string: what it answers, for a line above it
    AnsweredPlaceRole,       ///< number: where that stands in the store's order; 0: one cannot go there
    EditedRole,              ///< bool: it was corrected
    HasFileRole,             ///< bool: it names a file
    FileRole,                ///< fileTicket: that, where it does
    QuietRole,               ///< bool: it is not to be shown
    ReachedRole,             ///< string: "Delivered" or "Read", where no later one of ours has come as far; else empty
    PictureRole,             ///< url: of who said it, round; empty until it is here. Reading it has it fetched.
};

} // namespace parlour::timeline
