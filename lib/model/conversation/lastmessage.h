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

/// The newest message of a conversation: of those in its timeline, and of those that come while that shows older ones.
class LastMessage : public QObject
{
    Q_OBJECT

public:
    explicit LastMessage(TimelineModel &timeline, QObject *parent = nullptr);

    /// The message; nothing if there is none, or all are deleted or withheld.
    const std::optional<timeline::Entry> &entry() const { return m_entry; }
    /// Sets the part of the history that the timeline shows.
    void setWindow(const TimelineWindow *window);
    /// Takes the correction of a message, which may be this one.
    void revise(const history::Message &message);
    /// Takes the deletion of a message, which may be this one.
    void forget(qint64 sort);
    /// Takes a new message, shown or not.
    void hear(const timeline::Entry &entry);
    /// Looks for it again, in the next turn of the event loop.
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
