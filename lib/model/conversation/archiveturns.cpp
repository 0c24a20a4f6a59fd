// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/archiveturns.h"

#include <algorithm>
#include <utility>

namespace parlour {

ArchiveTurns::ArchiveTurns(QObject *parent)
    : QObject(parent)
    , m_rest(this)
{
    m_rest.setSingleShot(true);
    setRest(std::chrono::milliseconds(500));
    connect(&m_rest, &QTimer::timeout, this, &ArchiveTurns::plan);
}

void ArchiveTurns::add(ArchiveSync &archive)
{
    m_archives << &archive;
    archive.setScheduled(true);
    connect(&archive, &ArchiveSync::turnsChanged, this, &ArchiveTurns::plan);
    connect(&archive, &QObject::destroyed, this, &ArchiveTurns::plan);
    plan();
}

void ArchiveTurns::setVisible(ArchiveSync *archive)
{
    m_visible = archive;
    plan();
}

void ArchiveTurns::setScrolling(bool scrolling)
{
    if (std::exchange(m_scrolling, scrolling) == scrolling)
        return;
    if (scrolling)
        m_rest.stop();
    else
        m_rest.start();
}

/// Plans once for all events in this turn of the event loop.
void ArchiveTurns::plan()
{
    if (!std::exchange(m_planned, true))
        QMetaObject::invokeMethod(this, &ArchiveTurns::give, Qt::QueuedConnection);
}

void ArchiveTurns::give()
{
    m_planned = false;
    m_archives.removeIf([](const auto &archive) { return archive.isNull(); });
    QList<archive::Candidate> candidates;
    for (const auto &archive : std::as_const(m_archives))
        candidates << archive->candidate(archive == m_visible);
    for (const QString &name : archive::turns(candidates, m_scrolling || m_rest.isActive())) {
        const auto found = std::ranges::find(candidates, name, &archive::Candidate::archive);
        if (const auto &archive = m_archives.at(found - candidates.begin()))
            archive->takeTurn();
    }
}

} // namespace parlour
