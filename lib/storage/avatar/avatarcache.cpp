// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/avatar/avatarcache.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

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
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return {};
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFile::FileModificationTime);
    return file.size() > 0 ? file.fileName() : QString();
}

QString AvatarCache::store(const QString &hash, const QByteArray &png) const
{
    const QString name = path(hash);
    if (name.isEmpty() || !QDir().mkpath(m_folder))
        return {};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size())
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.commit())
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
