// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "otherprocess.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <linux/capability.h>
#include <poll.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parlour::otherprocess {

void dieAfter(const std::function<void()> &work)
{
    const pid_t process = ::fork();
    if (process == 0) {
        work();
        ::_exit(0);
    }
    ::waitpid(process, nullptr, 0);
}

void doAsStranger(const std::function<void()> &work)
{
    constexpr uid_t Nobody = 65534;
    dieAfter([&work] {
        const bool changed = ::geteuid() != 0 || (::setgid(Nobody) == 0 && ::setuid(Nobody) == 0);
        // In a namespace of our own even nobody may do everything.
        __user_cap_header_struct header {_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {};
        if (!changed || ::syscall(SYS_capset, &header, none) != 0)
            std::abort();
        work();
    });
}

/// Whether a system call makes, changes, renames or removes a file. What is written to the terminal does not count.
static bool changes(const __ptrace_syscall_info &call)
{
    switch (call.entry.nr) {
    case SYS_openat:
        return (call.entry.args[2] & O_CREAT) != 0;
    case SYS_write:
    case SYS_pwrite64:
        return call.entry.args[0] > 2;
#ifdef SYS_open
    case SYS_open:
        return (call.entry.args[1] & O_CREAT) != 0;
    case SYS_rename:
    case SYS_unlink:
    case SYS_mkdir:
    case SYS_chmod:
#endif
    case SYS_renameat:
    case SYS_renameat2:
    case SYS_unlinkat:
    case SYS_mkdirat:
    case SYS_fchmodat:
    case SYS_fchmod:
    case SYS_ftruncate:
    case SYS_fallocate:
    case SYS_fsync:
    case SYS_fdatasync:
        return true;
    default:
        return false;
    }
}

bool step(const std::function<void()> &work, const std::function<bool(int)> &mayGoOn)
{
    const pid_t process = ::fork();
    if (process == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    ::ptrace(PTRACE_SETOPTIONS, process, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    for (int calls = 0;;) {
        ::ptrace(PTRACE_SYSCALL, process, nullptr, nullptr);
        if (::waitpid(process, &status, 0) != process || !WIFSTOPPED(status))
            return WIFEXITED(status);
        if (WSTOPSIG(status) != (SIGTRAP | 0x80))
            continue;
        __ptrace_syscall_info call = {};
        ::ptrace(PTRACE_GET_SYSCALL_INFO, process, reinterpret_cast<void *>(sizeof call), &call);
        if (call.op != PTRACE_SYSCALL_INFO_ENTRY || !changes(call) || mayGoOn(calls++))
            continue;
        ::kill(process, SIGKILL);
        ::waitpid(process, &status, 0);
        return false;
    }
}

/// Takes the lock, says so to `ready`, and keeps it until `end` is closed or the time is over.
static void hold(const QString &file, Rival::Lock lock, std::chrono::seconds duration, int ready, int end)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rival"_s);
    database.setDatabaseName(file);
    bool held = database.open();
    QSqlQuery query(database);
    if (lock == Rival::Lock::Everything)
        held = held && query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s);
    held = held && query.exec(u"BEGIN EXCLUSIVE"_s);
    const char answer = held ? 'y' : 'n';
    if (::write(ready, &answer, 1) != 1)
        return;
    pollfd closed {end, POLLIN, 0};
    ::poll(&closed, 1, duration.count() > 0 ? int(duration.count()) * 1000 : -1);
    query.exec(u"ROLLBACK"_s);
    query.clear();
    database.close();
}

Rival::Rival(const QString &file, Lock lock, std::chrono::seconds duration)
{
    int ready[2], end[2];
    if (::pipe2(ready, O_CLOEXEC) != 0 || ::pipe2(end, O_CLOEXEC) != 0)
        return;
    m_process = ::fork();
    if (m_process == 0) {
        ::close(end[1]);
        hold(file, lock, duration, ready[1], end[0]);
        ::_exit(0);
    }
    ::close(ready[1]);
    ::close(end[0]);
    m_end = end[1];
    char answer = 0;
    m_holds = ::read(ready[0], &answer, 1) == 1 && answer == 'y';
    ::close(ready[0]);
}

Rival::~Rival()
{
    release();
}

void Rival::release()
{
    if (m_process <= 0)
        return;
    ::close(m_end);
    ::waitpid(m_process, nullptr, 0);
    m_process = -1;
}

} // namespace parlour::otherprocess
