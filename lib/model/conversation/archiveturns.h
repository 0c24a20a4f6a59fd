// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/archivesync.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>

namespace parlour {

/// The order in which the archives of an account are asked (see archive::turns()): the one that the person looks at
/// comes first, and a few at a time. While the person scrolls, and for half a second after that, only pages that they
/// wait for are asked for: each page moves rows.
class ArchiveTurns : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveTurns(QObject *parent = nullptr);

    void add(ArchiveSync &archive);
    /// Sets the archive that the person looks at, or null.
    void setVisible(ArchiveSync *archive);
    /// Sets whether the person scrolls in a conversation of the account.
    void setScrolling(bool scrolling);
    /// For tests: sets the pause after scrolling.
    void setRest(std::chrono::milliseconds rest) { m_rest.setInterval(rest); }

private:
    void plan();
    void give();

    QList<QPointer<ArchiveSync>> m_archives;
    QPointer<ArchiveSync> m_visible;
    bool m_planned = false;
    bool m_scrolling = false;
    QTimer m_rest; ///< Time since the person has scrolled.
};

} // namespace parlour
