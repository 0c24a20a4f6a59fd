// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/disktrouble.h"

#include <QByteArray>
#include <QString>

namespace parlour {

/// Pictures that can be fetched again, as PNG files in one folder, by the hash that they were announced with.
///
/// Readable by their owner only. Pictures not looked at for the longest go when there are too many. May be used from
/// any one thread at a time.
class AvatarCache
{
public:
    /// `folder` is made when there is something to keep.
    explicit AvatarCache(const QString &folder, int most = 2000);

    /// The file of the picture `hash`, empty when it is not there. Looking counts as use.
    QString find(const QString &hash) const;
    /// Keeps `png` as the picture `hash` and returns its file; empty when it could not be written.
    QString store(const QString &hash, const QByteArray &png);
    /// Outcome of the last store() or probe().
    DiskTrouble trouble() const { return m_trouble; }
    /// Returns the trouble that store() would meet by now.
    DiskTrouble probe();

private:
    QString path(const QString &hash) const;
    void makeFolder() const;
    void prune() const;

    QString m_folder;
    int m_most;
    DiskTrouble m_trouble = DiskTrouble::None;
};

} // namespace parlour
