// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a large profile costs: bytes for each message, and how long searching it and opening a room take.
// storage_bench [MESSAGES] [FILE]: a million by default; a FILE that is there is asked as it is, and stays.

#include "bench/largeprofile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>
#include <algorithm>
#include <cstdio>

using namespace parlour;
using namespace parlour::bench;
using namespace Qt::StringLiterals;

namespace {

/// The first time, and the median of those that follow.
void measure(const char *what, const std::function<qsizetype()> &does)
{
    QElapsedTimer timer;
    QList<double> times;
    qsizetype found = 0;
    for (int i = 0; i < 8; ++i) {
        timer.start();
        found = does();
        times << double(timer.nsecsElapsed()) / 1e6;
    }
    const double first = times.takeFirst();
    std::ranges::sort(times);
    std::printf("| %s | %lld | %.1f | %.1f |\n", what, static_cast<long long>(found), first, times[times.size() / 2]);
    std::fflush(stdout);
}

void search(ProfileHistory &store, QObject &context, const char *what, const history::SearchQuery &query)
{
    measure(what, [&] {
        qsizetype found = 0;
        store.search(query, &context, [&found](const QList<history::Hit> &hits) { found = hits.size(); });
        return found;
    });
}

void ask(ProfileHistory &store, QObject &context)
{
    std::printf("\n| what | found | first, ms | again, ms |\n|---|---|---|---|\n");
    const auto open = [&](int number) {
        return [&store, &context, number] {
            qsizetype found = 0;
            store.newest(room(number), 100, &context, [&found](const auto &page) { found = page.messages.size(); });
            return found;
        };
    };
    measure("the newest page of a room of 100 000", open(0));
    measure("the newest page of a room of 100", open(1));
    search(store, context, "\"the\" everywhere", {u"the"_s});
    search(store, context, "部署 everywhere", {u"部署"_s});
    search(store, context, "a word that is not there", {u"zyzzyvatron"_s});
    search(store, context, "two words", {u"the failure"_s});
    search(store, context, "a phrase", {u"\"to the\""_s});
    history::SearchQuery query {u"the"_s};
    query.in = room(1);
    search(store, context, "\"the\" in a room of 100", query);
    query.in = room(0);
    search(store, context, "\"the\" in a room of 100 000", query);
    query = {u"the"_s};
    query.from = u"person 299"_s;
    search(store, context, "\"the\" of somebody who says little", query);
    query = {u"the"_s};
    query.until = QDateTime::fromMSecsSinceEpoch(Begin + 3'000'000, QTimeZone::UTC);
    search(store, context, "\"the\" of the first day", query);
    query.words.clear();
    search(store, context, "all of the first day", query);
    query = {};
    query.hasFile = true;
    search(store, context, "files", query);
}

/// 10 000 messages that were missed, in pages of 50, the newest first.
void catchUp(ProfileHistory &store, QObject &context)
{
    constexpr int Size = 50, Pages = 200;
    Speech speech;
    const history::Key key {Owner, speech.uuid() + u"@conference.example.org"_s};
    QList<history::ArchivePage> pages;
    history::Range range;
    for (int page = Pages; page > 0; --page) {
        history::ArchivePage next {Owner, key.peer, {}, {}, range.first};
        for (int i = 0; i < Size; ++i) {
            next.rows << history::ArchivePage::Row {key, arrival(speech, qint64(page) * Size + i).message};
            next.ids << next.rows.last().message.stanzaId;
        }
        range.first = next.ids.first();
        range.last = page == Pages ? next.ids.last() : range.last;
        next.ranges = {range};
        pages << next;
    }
    QElapsedTimer timer;
    timer.start();
    for (const auto &page : std::as_const(pages)) {
        store.held(Owner, key.peer, page.ids, &context, {});
        store.addPage(page, &context, {});
    }
    std::printf("| 10 000 missed, each | | %.3f | |\n", double(timer.nsecsElapsed()) / 1e6 / (Size * Pages));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto arguments = QCoreApplication::arguments();
    const int messages = arguments.value(1, u"1000000"_s).toInt();
    const QString file = arguments.value(2, folder.filePath(u"profile.sqlite"_s));
    QObject context;
    if (!QFileInfo::exists(file)) {
        QElapsedTimer timer;
        timer.start();
        qint64 count = 0;
        {
            ProfileHistory store(file, ProfileHistory::Thread::Callers);
            count = fill(store, messages);
        }
        const double seconds = double(timer.elapsed()) / 1000;
        std::printf("| took | %.1f s | %.1f µs each |\n", seconds, seconds * 1e6 / double(count));
        std::printf("| on disk | %.1f MB | %.0f bytes each |\n", double(QFileInfo(file).size()) / 1e6,
                    double(QFileInfo(file).size()) / double(count));
    }
    ProfileHistory store(file, ProfileHistory::Thread::Callers);
    ask(store, context);
    catchUp(store, context);
    return store.health().trouble() == DiskTrouble::None ? 0 : 1;
}
