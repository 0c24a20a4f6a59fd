// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyvalues.h"

#include <QHash>
#include <optional>

namespace parlour {

class TimelineModel;
namespace timeline {
struct Entry;
}

/// What is done to the messages of a conversation between two of which nothing is kept: the same as the store does where
/// it is (storage/history/actionrows.h, correctionrows.h). That who acts is one of the two is proved before.
class UnkeptActs
{
public:
    explicit UnkeptActs(const TimelineModel &timeline);

    /// Does it, or waits for its message. Returns the messages that are others by that.
    QList<history::Message> act(const history::Action &action);
    /// `entry` has come: returns it as it is by what had been done to it before, if that is anything.
    QList<history::Message> meet(const timeline::Entry &entry);
    /// The message of which `correction` is a version from now on, as it is by that; nothing where none is here.
    std::optional<history::Message> correct(const timeline::Entry &correction);

private:
    const timeline::Entry *find(const QString &id) const;
    QList<history::Message> retract(const timeline::Entry &entry) const;

    const TimelineModel &m_timeline;
    QList<history::Action> m_waiting;
    QHash<QString, QString> m_versionOf; ///< The ids of corrections, and of what they correct.
};

} // namespace parlour
