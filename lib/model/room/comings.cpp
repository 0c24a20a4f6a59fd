// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/comings.h"

#include "model/people/changetexts.h"

#include <utility>

namespace parlour {

static constexpr qsizetype LongestRun = 500;

Comings::Comings(const OccupantModel &occupants, TimelineModel &timeline, Clock clock)
    : m_occupants(occupants)
    , m_timeline(timeline)
    , m_clock(std::move(clock))
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(std::chrono::milliseconds(300));
    connect(&m_gathering, &QTimer::timeout, this, &Comings::flush);
}

void Comings::setShow(Show show)
{
    if (std::exchange(m_show, show) != show)
        Q_EMIT showChanged();
}

bool Comings::wants(const muc::Change &change) const
{
    if (m_ignored && m_ignored(change.nick))
        return false;
    if (!muc::isComing(change.kind))
        return true;
    switch (m_show) {
    case Show::Automatic: // People who change their nick are still there, and are looked for under the old one.
        return change.kind == muc::Change::Kind::Renamed || m_occupants.count() <= Small;
    case Show::Always:
        return true;
    case Show::Never:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

void Comings::apply(const muc::Change &change)
{
    if (!wants(change))
        return;
    m_waiting << change;
    if (!m_gathering.isActive())
        m_gathering.start();
}

static QString nameOf(int line)
{
    return QStringLiteral("comings%1").arg(line);
}

void Comings::flush()
{
    m_gathering.stop();
    const auto news = std::exchange(m_waiting, {});
    if (news.isEmpty() || (m_window && !m_window->isAtEnd()))
        return;
    const auto now = m_clock();
    const bool goesOn = m_lines > 0 && m_timeline.lastStatus() == nameOf(m_lines) && m_run.size() < LongestRun
        && m_since.toLocalTime().date() == now.toLocalTime().date();
    if (!goesOn) {
        ++m_lines;
        m_run.clear();
        m_since = now;
    }
    m_run << news;
    timeline::Entry line;
    line.kind = timeline::Kind::Status;
    line.id = nameOf(m_lines);
    line.time = m_since;
    line.body = changetexts::folded(m_run);
    if (m_run.size() > 1)
        line.details = changetexts::unfolded(m_run);
    m_timeline.showStatus(line);
}

} // namespace parlour
