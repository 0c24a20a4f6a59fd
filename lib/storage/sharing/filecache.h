// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace parlour {

/// Files of conversations on this computer: downloads, under sharing::cacheKey(), and copies of files to be sent.
/// Readable by their owner only; those that nobody looked at for the longest time go first.
class FileCache
{
public:
    /// Keeps no more than about `most` bytes of downloads. Without a folder nothing is kept.
    explicit FileCache(const QString &folder, qint64 most = 256LL * 1024 * 1024);

    bool isOn() const { return !m_folder.isEmpty(); }
    /// The file of a download; empty where it is not here. Counts as a look at it.
    QString find(const QString &key) const;
    /// The file into which `writer` writes a download until it is here as a whole: then keep() it. Two that download the
    /// same at a time have names of their own, made of letters and digits.
    QString part(const QString &key, const QString &writer = {}) const;
    bool keep(const QString &key, const QString &writer = {});
    /// A file made of a download, which goes with it; empty where there is none.
    QString made(const QString &key, const QString &ending) const;
    /// Returns the path at which such a file is written.
    QString place(const QString &key, const QString &ending) const;
    /// The folder for copies of a download with names of their own, which go with it.
    QString opened(const QString &key) const;
    void remove(const QString &key) const;
    /// The keys of all downloads that are here.
    QStringList keys() const;

    /// Returns the path for a copy of a file to be sent; the name comes from us.
    QString outgoing(const QString &name) const;
    /// Returns whether a file is such a copy.
    bool isOutgoing(const QString &path) const;
    /// Removes copies that have waited for a month: nobody waits for them.
    void forgetOldOutgoing() const;

private:
    void makeFolder() const;
    void prune(const QString &spared) const;

    const QString m_folder;
    const qint64 m_most;
};

} // namespace parlour
