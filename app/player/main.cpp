// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/dialogue.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parlour;

/// Does what the kernel lets a program do against itself: it ends with Parlour, also where a file keeps it busy, gains no
/// rights, and is the first to go where memory is short.
static void confine()
{
    const pid_t parlour = ::getppid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (::getppid() != parlour) // It went before we asked.
        std::exit(0);
    if (std::FILE *score = std::fopen("/proc/self/oom_score_adj", "w")) {
        std::fputs("1000", score);
        std::fclose(score);
    }
}

/// Plays the file that it is started with, as Parlour says, see sharing::PlayerWord.
int main(int argc, char **argv)
{
    confine();
    FilePlayer::confine();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Parlour"_s);                     // What a volume control shows.
    QLoggingCategory::setFilterRules(u"qt.multimedia.ffmpeg.info=false"_s); // Its version, each time.
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("parlour-player: this is a part of Parlour, which starts it.\n", stderr);
        return 2;
    }
    FilePlayer player(arguments.last());
    const Dialogue dialogue(player);
    player.open();
    return QCoreApplication::exec();
}
