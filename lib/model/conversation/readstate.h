// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinemodel.h"

#include <QObject>
#include <qqmlintegration.h>

namespace parlour {

/// How much of what was said in a conversation the person has not seen.
class ReadState : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int unread READ unread NOTIFY changed FINAL)
    Q_PROPERTY(bool mentioned READ isMentioned NOTIFY changed FINAL)

public:
    explicit ReadState(TimelineModel &timeline, QObject *parent = nullptr);

    int unread() const { return m_unread; }
    /// Whether one of them names us.
    bool isMentioned() const { return m_mentioned; }

    /// A row was added to the timeline.
    void apply(const timeline::Entry &entry);
    /// The person sees the newest message.
    Q_INVOKABLE void markRead();

Q_SIGNALS:
    void changed();

private:
    TimelineModel &m_timeline;
    int m_unread = 0;
    bool m_mentioned = false;
};

} // namespace parlour
