// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/conversation/archivesync.h"

#include <QObject>
#include <QPointer>

namespace parlour {

/// In which order the archives of an account are asked (see archive::turns()): the one that the person looks at comes first,
/// and a few at a time.
class ArchiveTurns : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(ArchiveSync &archive);
    /// Which of them the person looks at, or null.
    void setVisible(ArchiveSync *archive);

private:
    void plan();
    void give();

    QList<QPointer<ArchiveSync>> m_archives;
    QPointer<ArchiveSync> m_visible;
    bool m_planned = false;
};

} // namespace parlour
