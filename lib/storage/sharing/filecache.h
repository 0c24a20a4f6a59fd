// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace parlour {

/// Files of conversations on this computer: what was loaded, under sharing::cacheKey(), and copies of what is to be sent. For the
/// eyes of their owner only; what nobody looked at for the longest time goes first.
class FileCache
{
public:
    /// Keeps no more than about `most` bytes of what was loaded. Without a folder nothing is kept.
    explicit FileCache(const QString &folder, qint64 most = 256LL * 1024 * 1024);

    bool isOn() const { return !m_folder.isEmpty(); }
    /// The file with what was loaded; empty where it is not here. Counts as a look at it.
    QString find(const QString &key) const;
    /// The file that is written before it is here as a whole: then keep() it.
    QString part(const QString &key) const;
    bool keep(const QString &key);
    /// A file made of it, which goes with it; empty where there is none.
    QString made(const QString &key, const QString &ending) const;
    /// Where such a file is written.
    QString place(const QString &key, const QString &ending) const;
    /// The folder for copies of it with names of their own, which go with it.
    QString opened(const QString &key) const;
    void remove(const QString &key) const;
    /// Of all that is here.
    QStringList keys() const;

    /// Where a copy of something to be sent is kept; the name comes from us.
    QString outgoing(const QString &name) const;
    /// Whether a file is such a copy.
    bool isOutgoing(const QString &path) const;
    /// What has waited there for a month nobody waits for.
    void forgetOldOutgoing() const;

private:
    void makeFolder() const;
    void prune(const QString &spared) const;

    const QString m_folder;
    const qint64 m_most;
};

} // namespace parlour
