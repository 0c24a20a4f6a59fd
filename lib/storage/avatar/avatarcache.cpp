// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/avatar/avatarcache.h"

#include "storage/disk/privatefile.h"

#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace parlour {

AvatarCache::AvatarCache(const QString &folder, int most)
    : m_folder(folder)
    , m_most(most)
{
}

/// A hash comes from a stranger and becomes the name of a file: only hex does.
QString AvatarCache::path(const QString &hash) const
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const bool isHash = !hash.isEmpty() && hash.size() <= 128 && std::ranges::all_of(hash, isHex);
    return isHash ? m_folder + u'/' + hash + ".png"_L1 : QString();
}

QString AvatarCache::find(const QString &hash) const
{
    QFile file(path(hash));
    const auto existing = QIODevice::ReadOnly | QIODevice::ExistingOnly;
    if (file.fileName().isEmpty() || (!file.open(existing | QIODevice::WriteOnly) && !file.open(existing)))
        return {};
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFile::FileModificationTime);
    return file.size() > 0 ? file.fileName() : QString();
}

void AvatarCache::makeFolder() const
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

DiskTrouble AvatarCache::probe()
{
    makeFolder();
    return m_trouble = privatefile::probe(m_folder + "/picture"_L1);
}

QString AvatarCache::store(const QString &hash, const QByteArray &png)
{
    const QString name = path(hash);
    if (name.isEmpty())
        return {};
    makeFolder();
    m_trouble = privatefile::write(name, png);
    if (m_trouble != DiskTrouble::None)
        return {};
    prune();
    return name;
}

void AvatarCache::prune() const
{
    const QDir folder(m_folder);
    auto files = folder.entryInfoList({u"*.png"_s}, QDir::Files, QDir::Time); // The newest first.
    while (files.size() > m_most)
        QFile::remove(files.takeLast().filePath());
}

} // namespace parlour
