// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinewindow.h"
#include "model/pacing/clock.h"
#include "model/people/occupantmodel.h"
#include "protocol/muc/change.h"

#include <QTimer>

namespace parlour {

/// Lines in a room's timeline about joins, leaves and changes of occupants. All between two messages are folded into
/// one line. They are not stored.
class Comings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(parlour::Comings::Show show READ show WRITE setShow NOTIFY showChanged FINAL)

public:
    /// Display of joins and leaves; what the room does to people is always shown.
    enum class Show {
        Automatic, ///< While the room is small.
        Always,
        Never,
    };
    Q_ENUM(Show)
    static constexpr int Small = 50; ///< People.

    Comings(const OccupantModel &occupants, TimelineModel &timeline, Clock clock);

    Show show() const { return m_show; }
    void setShow(Show show);
    /// Sets the window: while the timeline shows only a part of the history, lines are added only at its end.
    void setWindow(const TimelineWindow *window) { m_window = window; }
    /// Sets a filter of nicks: lines about these people are left out.
    void setIgnored(std::function<bool(const QString &)> ignored) { m_ignored = std::move(ignored); }

    /// Adds a change, shown together with all that follow within a moment.
    void apply(const muc::Change &change);
    /// Shows pending changes now: a message follows.
    void flush();

Q_SIGNALS:
    void showChanged();

private:
    bool wants(const muc::Change &change) const;

    const OccupantModel &m_occupants;
    TimelineModel &m_timeline;
    const Clock m_clock;
    const TimelineWindow *m_window = nullptr;
    std::function<bool(const QString &)> m_ignored;
    Show m_show = Show::Automatic;
    QList<muc::Change> m_waiting;
    QList<muc::Change> m_run; ///< Changes in the last line.
    QDateTime m_since;        ///< Time of the first of them.
    int m_lines = 0;
    QTimer m_gathering;
};

} // namespace parlour
