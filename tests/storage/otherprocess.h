// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <chrono>
#include <functional>
#include <sys/types.h>

/// What other processes do to our files, and what is left when we die. They are forks of this one.
namespace parlour::otherprocess {

/// Does `work` in a process that then ends as if killed: nothing is closed.
void dieAfter(const std::function<void()> &work);

/// Does `work` in a process that may not read what is ours alone, also where we are root.
void doAsStranger(const std::function<void()> &work);

/// Does `work` in a process that is stopped before each system call that changes a file. It goes on while `mayGoOn`
/// says so to the number of calls so far, and is killed else. False when it was.
bool step(const std::function<void()> &work, const std::function<bool(int)> &mayGoOn);

/// Holds a database for itself.
class Rival
{
public:
    enum class Lock {
        Writing,    ///< Others may read.
        Everything, ///< Nobody else may do anything.
    };

    /// Holds it until release() or, when `duration` is not zero, for so long.
    Rival(const QString &file, Lock lock, std::chrono::seconds duration = {});
    ~Rival();
    Q_DISABLE_COPY_MOVE(Rival)

    bool holds() const { return m_holds; }
    void release();

private:
    pid_t m_process = -1;
    int m_end = -1; ///< Closing it is the sign.
    bool m_holds = false;
};

} // namespace parlour::otherprocess
