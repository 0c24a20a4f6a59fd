// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sharing/filecache.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace parlour {

static constexpr auto PartEnding = ".part"_L1;

FileCache::FileCache(const QString &folder, qint64 most)
    : m_folder(folder)
    , m_most(most)
{
}

/// Returns whether `key` looks like one of sharing::cacheKey(): keys become names of files.
static bool isCacheKey(const QString &key)
{
    return key.size() == 64
        && std::ranges::all_of(key, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

void FileCache::makeFolder() const
{
    for (const QString &folder : {m_folder, m_folder + "/outgoing"_L1}) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

QString FileCache::place(const QString &key, const QString &ending) const
{
    return isOn() && isCacheKey(key) ? m_folder + u'/' + key + ending : QString();
}

QString FileCache::find(const QString &key) const
{
    QFile file(place(key, {}));
    if (file.fileName().isEmpty() || !file.exists() || !file.open(QIODevice::ReadOnly))
        return {};
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFile::FileModificationTime);
    return file.fileName();
}

/// Returns how the names of parts end that `writer` writes.
static QString partEnding(const QString &writer)
{
    return writer.isEmpty() ? QString(PartEnding) : u'.' + writer + PartEnding;
}

QString FileCache::part(const QString &key, const QString &writer) const
{
    if (isOn())
        makeFolder();
    return place(key, partEnding(writer));
}

bool FileCache::keep(const QString &key, const QString &writer)
{
    const QString whole = place(key, {});
    if (whole.isEmpty())
        return false;
    QFile::remove(whole);
    const bool kept = QFile::rename(whole + partEnding(writer), whole);
    prune(key);
    return kept;
}

QString FileCache::made(const QString &key, const QString &ending) const
{
    const QString path = place(key, ending);
    return !path.isEmpty() && QFile::exists(path) ? path : QString();
}

QString FileCache::opened(const QString &key) const
{
    return isOn() && isCacheKey(key) ? m_folder + "/opened/"_L1 + key : QString();
}

void FileCache::remove(const QString &key) const
{
    if (!isOn() || !isCacheKey(key))
        return;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({key, key + ".*"_L1}, QDir::Files))
        QFile::remove(folder.filePath(name));
    QDir(opened(key)).removeRecursively();
}

QStringList FileCache::keys() const
{
    QStringList keys;
    if (!isOn())
        return keys;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files, QDir::Name)) {
        const QString key = name.section(u'.', 0, 0);
        if (isCacheKey(key) && (keys.isEmpty() || keys.last() != key)) // Those of one stand together.
            keys << key;
    }
    return keys;
}

/// Removes the oldest files over the limit. Those with the same key go together.
void FileCache::prune(const QString &spared) const
{
    qint64 all = 0;
    const auto files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time); // The newest first.
    for (const auto &file : files) {
        all += file.size();
        const QString key = file.fileName().section(u'.', 0, 0);
        if (all > m_most && key != spared)
            remove(key);
    }
}

QString FileCache::outgoing(const QString &name) const
{
    if (!isOn())
        return {};
    makeFolder();
    return m_folder + "/outgoing/"_L1 + name;
}

bool FileCache::isOutgoing(const QString &path) const
{
    return isOn() && path.startsWith(m_folder + "/outgoing/"_L1);
}

void FileCache::forgetOldOutgoing() const
{
    if (!isOn())
        return;
    const auto before = QDateTime::currentDateTimeUtc().addDays(-30);
    for (const auto &file : QDir(m_folder + "/outgoing"_L1).entryInfoList(QDir::Files)) {
        if (file.lastModified() < before)
            QFile::remove(file.filePath());
    }
}

} // namespace parlour
