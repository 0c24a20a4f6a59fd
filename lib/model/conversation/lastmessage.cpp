// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/lastmessage.h"

#include "model/conversation/timelinemodel.h"
#include "model/conversation/timelinewindow.h"

#include <algorithm>

namespace parlour {

using timeline::Entry;

LastMessage::LastMessage(TimelineModel &timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(0); // A page comes in many changes, and only then it is clear whether it is the last one.
    connect(&m_looking, &QTimer::timeout, this, &LastMessage::find);
    connect(&timeline, &TimelineModel::rowsInserted, this, &LastMessage::look);
    connect(&timeline, &TimelineModel::rowsRemoved, this, &LastMessage::look);
    connect(&timeline, &TimelineModel::rowsMoved, this, &LastMessage::look);
    connect(&timeline, &TimelineModel::dataChanged, this, &LastMessage::look);
}

void LastMessage::setWindow(const TimelineWindow *window)
{
    m_window = window;
    connect(window, &TimelineWindow::changed, this, &LastMessage::look);
}

static bool isShown(const Entry &entry)
{
    const bool isReached = entry.delivery == timeline::Delivery::Received;
    return timeline::isSaid(entry) && !entry.hidden && (isReached || entry.corrects.isEmpty());
}

void LastMessage::find()
{
    if (m_window && !m_window->isAtEnd()) {
        if (m_entry && !m_entry->own && m_window->withholds(*m_entry))
            set(std::nullopt);
        return;
    }
    const auto &entries = m_timeline.entries();
    const auto found = std::find_if(entries.rbegin(), entries.rend(), isShown);
    set(found == entries.rend() ? std::nullopt : std::optional(*found));
}

void LastMessage::hear(const Entry &entry)
{
    if (m_window && !m_window->isAtEnd() && isShown(entry) && (!m_entry || entry.sort > m_entry->sort))
        set(entry);
}

void LastMessage::revise(const history::Message &message)
{
    if (!m_entry || m_entry->sort == 0 || m_entry->sort != message.sort)
        return;
    auto entry = *m_entry;
    timeline::revise(entry, message);
    set(entry);
}

void LastMessage::forget(qint64 sort)
{
    if (m_entry && m_entry->sort == sort)
        set(std::nullopt);
    look();
}

static bool isSame(const Entry &one, const Entry &other)
{
    return one.kind == other.kind && one.nick == other.nick && one.body == other.body && one.time == other.time;
}

void LastMessage::set(const std::optional<Entry> &entry)
{
    const bool same = m_entry && entry ? isSame(*m_entry, *entry) : m_entry.has_value() == entry.has_value();
    m_entry = entry;
    if (!same)
        Q_EMIT changed();
}

} // namespace parlour
