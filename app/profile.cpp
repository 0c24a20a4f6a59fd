// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace parlour {
namespace {

/// Returns a name of its own for each folder, the same however it is written.
QString serviceFor(const QDir &folder)
{
    const QString path = folder.exists() ? folder.canonicalPath() : folder.absolutePath();
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(path), QCryptographicHash::Sha256);
    return "Parlour "_L1 + QString::fromLatin1(hash.first(6).toHex());
}

} // namespace

QString Profile::settingsFile() const
{
    return QDir(config).filePath(u"parlour.ini"_s);
}

QString Profile::historyFile() const
{
    return QDir(data).filePath(u"profile.sqlite"_s);
}

QString Profile::outboxFile() const
{
    return QDir(data).filePath(u"outbox.sqlite"_s);
}

QString Profile::unencryptedSecretsFile() const
{
    return QDir(config).filePath(u"unencrypted-passwords.json"_s);
}

/// Creates a folder, and those above it, where there is none.
static bool makeFolder(const QString &path)
{
    return QFileInfo(path).isDir()
        || (QDir().mkpath(QFileInfo(path).absolutePath())
            && QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

bool Profile::create() const
{
    const bool made = makeFolder(config); // First: the others may be in it.
    makeFolder(data);
    makeFolder(cache);
    return made;
}

Profile Profile::at(const QString &folder)
{
    if (folder.isEmpty()) {
        return {
            .config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            .data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
            .cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
            .secretService = u"Parlour"_s,
        };
    }
    const QDir root = QDir::cleanPath(QDir(folder).absolutePath());
    return {
        .config = root.path(),
        .data = root.filePath(u"data"_s),
        .cache = root.filePath(u"cache"_s),
        .secretService = serviceFor(root),
    };
}

} // namespace parlour
