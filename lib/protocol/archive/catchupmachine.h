// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/catchup.h"

/// The inside of the machine `catchup`: not for others.
namespace parlour::archive {

/// One step: the state that changes, and its effects. One overload for each event.
struct Machine
{
    State s;
    QList<Effect> effects = {};

    void operator()(const Online &event);
    void operator()(const JoinHistory &event);
    void operator()(const Lost &event);
    void operator()(const Turn &event);
    void operator()(const Paged &event);
    void operator()(const Refused &event);
    void operator()(const Stored &event);
    void operator()(const Due &event);
    void operator()(const Live &event);
    void operator()(const More &event);
    void operator()(const Seek &event);

    /// Finds out what is due: Ready with it, or Settled.
    void plan();
    /// The range in front of which to ask, -1 when there is none.
    int due() const;
    bool isWithinBound(int index) const;
    /// Returns whether the gap in front of range `index` is filled without being asked for again.
    bool isFilled(int index) const;
    bool isAsking(int round) const { return s.phase == Phase::Asking && round == s.round; }
    Page page() const;

    /// Takes in a page that was asked for with the Aim of that name.
    void newest(const Paged &event, const QList<Row> &rows);
    void older(const Paged &event, const QList<Row> &rows);
    void oldest(const Paged &event, const QList<Row> &rows);
    void around(const Paged &event, const QList<Row> &rows);
    void behind(const QList<Row> &rows);
    /// Returns whether `rows` belong between a sought message and the range that comes after it, or go on into that.
    bool isBehindSought(const QList<Row> &rows, int range) const;
    /// Adds a page to the ranges and has it stored. Returns the index of the range it is now part of.
    int grow(const Paged &event, const QList<Row> &rows, int cursor);
    /// Notes that the archive holds nothing in front of these ranges.
    void begins(int first, int last);
    /// Notes that the id in front of which was asked has led nowhere. It may be gone, or be the first that there is.
    void doubt(const QString &range);
    /// Gives up a range: the archive makes no sense about what is in front of it.
    void giveUp();
    /// Asks once more after an answer that cannot be right, but not for ever.
    void broken();
    void wait(bool tooMuch);

    void store(const QList<Row> &rows, const QString &before);
    void settle(Phase phase, Done::Outcome outcome);
    /// Has the gaps shown where they have changed.
    void show();
};

} // namespace parlour::archive
