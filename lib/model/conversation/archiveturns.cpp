// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/archiveturns.h"

#include <algorithm>
#include <utility>

namespace parlour {

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

/// Once for all that happens in this turn of the event loop.
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
    for (const QString &name : archive::turns(candidates, false)) {
        const auto found = std::ranges::find(candidates, name, &archive::Candidate::archive);
        if (const auto &archive = m_archives.at(found - candidates.begin()))
            archive->takeTurn();
    }
}

} // namespace parlour
