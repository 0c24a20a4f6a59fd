// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timeline.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace parlour {

class TimelineModel;
class TimelineWindow;

/// The newest message of a conversation: of what its timeline shows, and of what comes while that shows something older.
class LastMessage : public QObject
{
    Q_OBJECT

public:
    explicit LastMessage(TimelineModel &timeline, QObject *parent = nullptr);

    /// Nothing where nothing has been said, or all of it is deleted or withheld.
    const std::optional<timeline::Entry> &entry() const { return m_entry; }
    /// The part of what is kept that the timeline shows.
    void setWindow(const TimelineWindow *window);
    /// What stands there was corrected.
    void revise(const history::Message &message);
    /// What stands there was deleted.
    void forget(qint64 sort);
    /// A message is new here, shown or not.
    void hear(const timeline::Entry &entry);
    /// Looks again, in the next turn of the event loop.
    void look() { m_looking.start(); }

Q_SIGNALS:
    void changed();

private:
    void find();
    void set(const std::optional<timeline::Entry> &entry);

    TimelineModel &m_timeline;
    const TimelineWindow *m_window = nullptr;
    std::optional<timeline::Entry> m_entry;
    QTimer m_looking;
};

} // namespace parlour
