// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/smalldisk.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parlour {

static bool write(const char *file, const QByteArray &text)
{
    QFile to(QString::fromLatin1(file));
    return to.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && to.write(text) == text.size();
}

/// Gives this process mounts of its own. Whoever may not is allowed to as the only user of a namespace of users.
static QByteArray separateMounts()
{
    const auto uid = QByteArray::number(::geteuid());
    const auto gid = QByteArray::number(::getegid());
    if (::unshare(CLONE_NEWNS) != 0) {
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return "no mount namespace: "_ba + std::strerror(errno);
        if (!write("/proc/self/setgroups", "deny") || !write("/proc/self/uid_map", uid + ' ' + uid + " 1")
            || !write("/proc/self/gid_map", gid + ' ' + gid + " 1"))
            return "no user namespace"_ba;
    }
    if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return "mounts are not private: "_ba + std::strerror(errno);
    return {};
}

/// Before main: who is not root may only while there is no other thread, and Qt's tests have one.
static const QByteArray problemWithMounts = separateMounts();

SmallDisk::SmallDisk(qint64 size)
    : m_problem(problemWithMounts)
{
    const QByteArray options = "mode=755,size=" + QByteArray::number(size);
    if (m_problem.isEmpty()
        && ::mount("parlour-test", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, options.constData())
            != 0)
        m_problem = "no file system: "_ba + std::strerror(errno);
}

SmallDisk::~SmallDisk()
{
    if (m_problem.isEmpty())
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    const int file = ::open(QFile::encodeName(path(u"ballast"_s)).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const QByteArray block(4096, 'x');
    while (::write(file, block.constData(), size_t(block.size())) > 0) { }
    ::close(file);
}

void SmallDisk::makeRoom()
{
    QFile::remove(path(u"ballast"_s));
}

bool SmallDisk::setReadOnly(bool readOnly)
{
    unsigned long flags = MS_REMOUNT | MS_BIND;
    if (readOnly)
        flags |= MS_RDONLY;
    return ::mount(nullptr, QFile::encodeName(m_folder.path()).constData(), nullptr, flags, nullptr) == 0;
}

bool SmallDisk::spoil(bool readOnly)
{
    if (readOnly)
        return setReadOnly(true);
    fill();
    return true;
}

bool SmallDisk::mend()
{
    const bool writable = setReadOnly(false);
    makeRoom();
    return writable;
}

} // namespace parlour
