// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/ranges.h"
#include "storage/history/profilehistory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

namespace parlour {

/// A profile's history that answers at once, and words to fill and to ask it.
struct HistoryScene
{
    inline static const QString Alice = QStringLiteral("alice@localhost");
    inline static const history::Key Tea {Alice, QStringLiteral("tea@conference.localhost")};
    inline static const history::Key Pub {Alice, QStringLiteral("pub@conference.localhost")};

    std::unique_ptr<ProfileHistory> store;
    QObject context;
    qint64 time = 1'795'000'000'000; ///< Ms; each message is said a second after the one before it.

    explicit HistoryScene(const QString &file = QStringLiteral(":memory:"))
        : store(std::make_unique<ProfileHistory>(file, ProfileHistory::Thread::Callers))
    {
    }
    /// What `question`, given where the answer goes, is answered.
    template <typename Value>
    static Value answer(const std::function<void(HistoryStore::Answer<Value>)> &question)
    {
        Value value {};
        question([&value](const Value &answered) { value = answered; });
        return value;
    }

    /// Which of the words, in small letters, is in which file of the folder; empty: none of them is in any.
    static QString found(const QTemporaryDir &folder, const QStringList &words)
    {
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll().toLower() : QByteArray();
            for (const QString &word : words) {
                if (content.contains(word.toUtf8()))
                    return word + QStringLiteral(" in ") + name;
            }
        }
        return {};
    }
    QDateTime last() const { return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC); }
    history::Message message(const QString &nick, const QString &body, const QString &stanzaId = {},
                             const QString &id = {})
    {
        history::Message message;
        time += 1000;
        message.nick = nick;
        message.body = body;
        message.stanzaId = stanzaId;
        message.id = id;
        message.time = last();
        return message;
    }
    history::AddResult add(const history::Key &key, const QList<history::Arrival> &arrivals,
                           history::Live live = history::Live::Outside)
    {
        return answer<history::AddResult>([&](const auto &done) { store->add(key, arrivals, live, &context, done); });
    }
    history::Added say(const history::Key &key, const QString &nick, const QString &body, const QString &stanzaId = {},
                       const QString &id = {})
    {
        return add(key, {{message(nick, body, stanzaId, id)}}).rows.value(0);
    }
    bool keep(const history::Key &key, const QString &id, const QString &body)
    {
        const UnconfirmedMessage unsent {id, QStringLiteral("alice"), body, last(), false, {}};
        bool kept = false;
        store->keep(key, unsent, &context, [&kept](bool answered) { kept = answered; });
        return kept;
    }
    /// A page of the room's archive in front of `before`: messages "m<number>" under the archive ids "s<number>", and what
    /// has been read with it, as whoever reads the archive finds out. `start`: nothing older is there.
    history::ArchivePage page(const history::Key &key, int from, int to, const QString &before = {}, bool start = false)
    {
        history::ArchivePage page;
        page.account = key.account;
        page.archive = key.peer;
        page.before = before;
        for (int i = from; i <= to; ++i) {
            page.rows << history::ArchivePage::Row {key, numbered(i)};
            page.ids << page.rows.last().message.stanzaId;
        }
        page.ranges = withPage(key, page, start);
        return page;
    }
    QList<history::Range> withPage(const history::Key &key, const history::ArchivePage &page, bool start)
    {
        archive::Ranges known;
        for (const auto &range : ranges(key))
            known << archive::Range {range.first, range.last, range.since, range.reachesStart};
        const auto holders = held(key, page.ids);
        QList<archive::Row> rows;
        for (qsizetype i = 0; i < page.ids.size(); ++i)
            rows << archive::Row {page.ids[i], page.rows[i].message.time, holders[i]};
        const auto grown = archive::withPage(known, rows, archive::indexOf(known, page.before), -1);
        QList<history::Range> all;
        for (const auto &range : grown.ranges)
            all << history::Range {range.first, range.last, range.since, range.start};
        if (start)
            all[grown.index].reachesStart = true;
        return all;
    }
    static history::Message numbered(int number)
    {
        history::Message message;
        message.nick = QStringLiteral("bob");
        message.body = QStringLiteral("m%1").arg(number);
        message.stanzaId = QStringLiteral("s%1").arg(number);
        message.id = QStringLiteral("id%1").arg(number);
        message.time = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + number * 1000, QTimeZone::UTC);
        return message;
    }
    history::PageResult addPage(const history::ArchivePage &page)
    {
        return answer<history::PageResult>([&](const auto &done) { store->addPage(page, &context, done); });
    }
    QList<history::Range> ranges(const history::Key &key)
    {
        return answer<QList<history::Range>>(
            [&](const auto &done) { store->ranges(key.account, key.peer, &context, done); });
    }
    QStringList held(const history::Key &key, const QStringList &ids)
    {
        return answer<QStringList>([&](const auto &done) { store->held(key.account, key.peer, ids, &context, done); });
    }
    /// The same as "first-last", with a bar where nothing is older.
    QStringList covered(const history::Key &key)
    {
        QStringList all;
        for (const auto &range : ranges(key))
            all << (range.reachesStart ? QStringLiteral("|") : QString()) + range.first + u'-' + range.last;
        return all;
    }
    history::Page newest(const history::Key &key, int most = 1000)
    {
        return answer<history::Page>([&](const auto &done) { store->newest(key, most, &context, done); });
    }
    static QStringList bodies(const history::Page &page)
    {
        QStringList all;
        for (const auto &message : page.messages)
            all << message.body;
        return all;
    }
    QStringList bodies(const history::Key &key) { return bodies(newest(key)); }
    static QStringList numbers(int from, int to)
    {
        QStringList all;
        for (int i = from; i <= to; ++i)
            all << QStringLiteral("m%1").arg(i);
        return all;
    }
    history::ReadPosition read(const history::Key &key)
    {
        return answer<history::ReadPosition>([&](const auto &done) { store->readPosition(key, &context, done); });
    }
    QStringList found(const history::SearchQuery &query)
    {
        QStringList bodies;
        for (const auto &hit :
             answer<QList<history::Hit>>([&](const auto &done) { store->search(query, &context, done); }))
            bodies << hit.message.body;
        return bodies;
    }
};

} // namespace parlour
