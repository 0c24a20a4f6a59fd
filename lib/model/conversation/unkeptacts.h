// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/historyaction.h"
#include "storage/history/historyvalues.h"

#include <QHash>
#include <optional>

namespace parlour {

class TimelineModel;
namespace timeline {
struct Entry;
}

/// Acts on the messages of a conversation between two that is not stored, with the same effect as in the store
/// (storage/history/actionrows.h, correctionrows.h). The caller has proved that the actor is one of the two.
class UnkeptActs
{
public:
    explicit UnkeptActs(const TimelineModel &timeline);

    /// Performs `action`, or keeps it until its message comes. Returns the messages changed by that.
    QList<history::Message> act(const history::Action &action);
    /// Performs the actions that have waited for `entry`, which has come. Returns the messages changed by that.
    QList<history::Message> meet(const timeline::Entry &entry);
    /// Returns the message of which `correction` is a version from now on, as corrected; nothing where none is here.
    std::optional<history::Message> correct(const timeline::Entry &correction);

private:
    const timeline::Entry *find(const QString &id, std::optional<bool> own) const;
    QList<history::Message> retract(const timeline::Entry &entry) const;

    const TimelineModel &m_timeline;
    QList<history::Action> m_waiting;
    QHash<QString, QString> m_versionOf; ///< Ids of the corrected messages, by those of the corrections.
};

} // namespace parlour
