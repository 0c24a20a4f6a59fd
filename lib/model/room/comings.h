// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/timelinewindow.h"
#include "model/pacing/clock.h"
#include "model/people/occupantmodel.h"
#include "protocol/muc/change.h"

#include <QTimer>

namespace parlour {

/// Lines in a room's timeline about who comes, goes or becomes something else. What happens between two messages is folded
/// into one line. They are kept nowhere.
class Comings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by Room")
    Q_PROPERTY(parlour::Comings::Show show READ show WRITE setShow NOTIFY showChanged FINAL)

public:
    /// Whether those who come and go are shown; what the room does to people always is.
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
    /// Where only a part of what is kept is shown, nothing is said unless it is the end.
    void setWindow(const TimelineWindow *window) { m_window = window; }
    /// Keeps lines about these people out.
    void setIgnored(std::function<bool(const QString &)> ignored) { m_ignored = std::move(ignored); }

    /// Something has happened, shown with all that happens within a moment.
    void note(const muc::Change &change);
    /// Shows it now: a message follows.
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
    QList<muc::Change> m_run; ///< What the last line is about.
    QDateTime m_since;        ///< When that began.
    int m_lines = 0;
    QTimer m_gathering;
};

} // namespace parlour
