// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/disk/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parlour::privatefile {

static constexpr mode_t OthersMay = 0077;

/// Fills and closes `file`. Returns 0, or the errno of the call that failed.
static int fill(int file, const QByteArray &content)
{
    int error = 0;
    for (qsizetype at = 0; at < content.size() && error == 0;) {
        const auto written = ::write(file, content.constData() + at, size_t(content.size() - at));
        if (written >= 0)
            at += written;
        else if (errno != EINTR)
            error = errno;
    }
    if (error == 0 && ::fsync(file) != 0 && errno != EINVAL && errno != ENOTSUP)
        error = errno;
    if (::close(file) != 0 && error == 0)
        error = errno;
    return error;
}

/// Makes a file with a name of its own beside `path`, 0600. On failure the file is gone again, and the errno returned.
static int makeBeside(const QByteArray &path, const QByteArray &content, QByteArray &name)
{
    name = path + ".XXXXXX";
    const int file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file < 0)
        return errno;
    const int error = fill(file, content);
    if (error != 0)
        ::unlink(name.constData());
    return error;
}

/// Puts the name that a file was given on disk, too.
static void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int file = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

void prepare(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    // A file that is there is not opened: closing it would let go of all locks that this process has on it.
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    struct stat info = {};
    if (::stat(name.constData(), &info) == 0 && S_ISREG(info.st_mode) && (info.st_mode & OthersMay) != 0)
        ::chmod(name.constData(), info.st_mode & ~OthersMay & 07777);
}

std::variant<QByteArray, DiskTrouble> read(const QString &path, qint64 most)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 && errno == ENOENT)
        return QByteArray();
    if (file < 0)
        return errno == EACCES ? DiskTrouble::CannotOpen : troubleOfSystem(errno);
    QByteArray content;
    int error = 0;
    while (error == 0 && content.size() <= most) {
        char buffer[16 * 1024];
        const auto size = ::read(file, buffer, sizeof buffer);
        if (size == 0)
            break;
        if (size > 0)
            content.append(buffer, size);
        else if (errno != EINTR)
            error = errno;
    }
    ::close(file);
    if (error != 0)
        return troubleOfSystem(error);
    if (content.size() > most)
        return DiskTrouble::Damaged;
    return content;
}

DiskTrouble write(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : path;
    QByteArray fresh;
    int error = makeBeside(QFile::encodeName(target), content, fresh);
    if (error == 0 && ::rename(fresh.constData(), QFile::encodeName(target).constData()) != 0) {
        error = errno;
        ::unlink(fresh.constData());
    }
    if (error != 0)
        return explained(target, troubleOfSystem(error));
    syncFolder(target);
    return DiskTrouble::None;
}

DiskTrouble remove(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return troubleOfSystem(errno);
    return DiskTrouble::None;
}

DiskTrouble move(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return troubleOfSystem(errno);
    syncFolder(to);
    return DiskTrouble::None;
}

QString asideName(const QString &path)
{
    const QString dated = path + ".damaged-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = dated;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = dated + u'-' + QString::number(i);
    return name;
}

DiskTrouble probe(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder)) { // It could not be made.
        while (!QFileInfo::exists(folder))
            folder = QFileInfo(folder).absolutePath();
        return troubleOfSystem(::access(QFile::encodeName(folder).constData(), W_OK) == 0 ? ENOENT : errno);
    }
    constexpr qsizetype Some = 64 * 1024;
    QByteArray name;
    const int error = makeBeside(QFile::encodeName(path), QByteArray(Some, ' '), name);
    if (error == 0)
        ::unlink(name.constData());
    return troubleOfSystem(error);
}

DiskTrouble explained(const QString &path, DiskTrouble trouble)
{
    if (trouble != DiskTrouble::CannotOpen && trouble != DiskTrouble::InputOutput)
        return trouble;
    const auto reason = probe(path);
    return reason == DiskTrouble::Full || reason == DiskTrouble::ReadOnly ? reason : trouble;
}

} // namespace parlour::privatefile
