// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/history/profilehistory.h"

#include "storage/history/conversationrows.h"
#include "storage/history/draftrows.h"
#include "storage/history/guarded.h"
#include "storage/history/historyworker.h"
#include "storage/history/pages.h"
#include "storage/history/rangerows.h"

using namespace Qt::StringLiterals;

namespace parlour {

using history::Key;

ProfileHistory::ProfileHistory(const QString &path, Thread thread, const history::Earlier &earlier, QObject *parent)
    : HistoryStore(parent)
{
    const bool own = thread == Thread::Own;
    const auto give = [this, own](const HistoryWorker::Answer &answer) {
        if (own)
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        else
            answer();
    };
    m_worker = std::make_unique<HistoryWorker>(HistoryWorker::Place {path, earlier}, give, own);
    connect(m_worker.get(), &HistoryWorker::reported, this, [this](DiskTrouble trouble, const QStringList &setAside) {
        for (const QString &file : setAside)
            m_health.reportSetAside(file);
        m_health.report(trouble);
    });
    connect(m_worker.get(), &HistoryWorker::recovered, this, &HistoryStore::recovered);
    connect(&m_health, &DiskHealth::retryDue, m_worker.get(), &HistoryWorker::retry);
    if (own) {
        m_thread.setObjectName(u"history"_s);
        m_worker->moveToThread(&m_thread);
        m_thread.start();
    }
    post([worker = m_worker.get()] { worker->open(); });
    keepLists(earlier.lists);
}

ProfileHistory::~ProfileHistory()
{
    if (!m_thread.isRunning())
        return;
    // All tasks are done, and the database is closed where it was opened.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ProfileHistory::post(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_worker.get(), work, Qt::AutoConnection);
}

void ProfileHistory::take(const std::function<void(ProfileData &, const Reply &)> &task, bool gathers)
{
    post([worker = m_worker.get(), task, gathers] { worker->take({task, gathers}); });
}

template <typename Value>
void ProfileHistory::ask(QObject *context, const Answer<Value> &done,
                         const std::function<Value(ProfileData &)> &question)
{
    take([question, give = guarded<Value>(context, done)](ProfileData &data, const Reply &reply) {
        reply([give, value = question(data)] { give(value); });
    });
}

void ProfileHistory::unconfirmed(const Key &key, QObject *context, Messages done)
{
    ask<QList<UnconfirmedMessage>>(context, done, [=](ProfileData &data) { return data.unsent().messages(key); });
}

void ProfileHistory::unfinished(const QString &account, QObject *context, Keys done)
{
    ask<QList<Key>>(context, done, [=](ProfileData &data) { return data.unsent().keys(account); });
}

void ProfileHistory::keep(const Key &key, const UnconfirmedMessage &message, QObject *context, Kept done)
{
    ask<bool>(context, done, [=](ProfileData &data) { return data.keep(key, message); });
}

void ProfileHistory::forget(const QString &id, QObject *context, Kept done)
{
    ask<bool>(context, done, [=](ProfileData &data) { return data.forget(id); });
}

void ProfileHistory::newest(const Key &key, int most, QObject *context, Answer<history::Page> done)
{
    ask<history::Page>(context, done, [=](ProfileData &data) { return pages::newest(data, key, most); });
}

void ProfileHistory::before(const Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done)
{
    ask<history::Page>(context, done, [=](ProfileData &data) { return pages::before(data, key, sort, most); });
}

void ProfileHistory::after(const Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done)
{
    ask<history::Page>(context, done, [=](ProfileData &data) { return pages::after(data, key, sort, most); });
}

void ProfileHistory::around(const Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done)
{
    ask<history::Page>(context, done, [=](ProfileData &data) { return pages::around(data, key, sort, most); });
}

void ProfileHistory::find(const Key &key, const QString &id, QObject *context,
                          Answer<std::optional<history::Message>> done)
{
    ask<std::optional<history::Message>>(context, done, [=](ProfileData &data) { return pages::find(data, key, id); });
}

void ProfileHistory::versions(const Key &key, qint64 sort, QObject *context, Answer<QList<history::Version>> done)
{
    ask<QList<history::Version>>(context, done, [=](ProfileData &data) { return pages::versions(data, key, sort); });
}

void ProfileHistory::firstSince(const Key &key, const QDateTime &time, QObject *context, Answer<qint64> done)
{
    ask<qint64>(context, done, [=](ProfileData &data) { return pages::firstSince(data, key, time); });
}

void ProfileHistory::lastOfEach(const QString &account, QObject *context, Answer<QList<history::Last>> done)
{
    ask<QList<history::Last>>(context, done, [=](ProfileData &data) { return pages::lastOfEach(data, account); });
}

void ProfileHistory::ranges(const QString &account, const QString &archive, QObject *context,
                            Answer<QList<history::Range>> done)
{
    ask<QList<history::Range>>(context, done, [=](ProfileData &data) {
        return data.ask<QList<history::Range>>([=](Database &database) {
            return rangerows::all(database, {account, archive});
        });
    });
}

void ProfileHistory::held(const QString &account, const QString &archive, const QStringList &ids, QObject *context,
                          Answer<QStringList> done)
{
    ask<QStringList>(context, done, [=](ProfileData &data) {
        const auto held = data.ask<QStringList>([=](Database &database) {
            return rangerows::holding(database, {account, archive}, ids);
        });
        return held.isEmpty() ? QStringList(ids.size()) : held;
    });
}

void ProfileHistory::privateChats(const QString &account, const QString &room, QObject *context,
                                  Answer<QList<history::KeptChat>> done)
{
    ask<QList<history::KeptChat>>(context, done, [=](ProfileData &data) {
        return data.ask<QList<history::KeptChat>>(
            [=](Database &database) { return conversationrows::privateChats(database, account, room); });
    });
}

void ProfileHistory::directChats(const QString &account, QObject *context, Answer<QList<history::KeptChat>> done)
{
    ask<QList<history::KeptChat>>(context, done, [=](ProfileData &data) {
        return data.ask<QList<history::KeptChat>>(
            [=](Database &database) { return conversationrows::directChats(database, account); });
    });
}

void ProfileHistory::setClosed(const Key &key, bool closed)
{
    take(
        [=](ProfileData &data, const Reply &) {
            data.change({key, [=](Database &database) { conversationrows::setClosed(database, key, closed); }});
        },
        true);
}

void ProfileHistory::setReadPosition(const Key &key, qint64 sort, const QString &stanzaId)
{
    take(
        [=](ProfileData &data, const Reply &) {
            data.change({key, [=](Database &database) { readrows::set(database, key, sort, stanzaId); }});
        },
        true);
}

void ProfileHistory::readPositions(const QString &account, QObject *context, Answer<QList<history::ReadPosition>> done)
{
    ask<QList<history::ReadPosition>>(context, done, [=](ProfileData &data) {
        return data.ask<QList<history::ReadPosition>>(
            [=](Database &database) { return readrows::ofAccount(database, account); });
    });
}

void ProfileHistory::readPosition(const Key &key, QObject *context, Answer<history::ReadPosition> done)
{
    ask<history::ReadPosition>(context, done, [=](ProfileData &data) {
        return data.ask<history::ReadPosition>([=](Database &database) { return readrows::get(database, key); });
    });
}

void ProfileHistory::setDraft(const Key &key, const history::Draft &draft)
{
    // One that is over has become a message, which is on disk already.
    take([=](ProfileData &data, const Reply &) { data.setDraft(key, draft); }, !draft.isEmpty());
}

void ProfileHistory::draft(const Key &key, QObject *context, Answer<history::Draft> done)
{
    ask<history::Draft>(context, done, [=](ProfileData &data) {
        const auto stored = data.ask<history::Draft>([=](Database &database) { return draftrows::get(database, key); });
        return data.pending().draft(key).value_or(stored);
    });
}

void ProfileHistory::search(const history::SearchQuery &query, QObject *context, Answer<QList<history::Hit>> done)
{
    if (!context)
        return;
    auto &newest = m_searches[context];
    if (!newest) {
        newest = std::make_shared<std::atomic<int>>(0);
        connect(context, &QObject::destroyed, this, [this, context] {
            endSearch(context);
            m_searches.remove(context);
        });
    }
    take([=, number = ++*newest, newest = newest,
          give = guarded<QList<history::Hit>>(context, done)](ProfileData &data, const Reply &reply) {
        const auto isUnwanted = [newest, number] { return *newest != number; };
        if (isUnwanted())
            return;
        const auto hits = pages::search(data, query, isUnwanted);
        if (!isUnwanted())
            reply([give, hits] { give(hits); });
    });
}

void ProfileHistory::sift(const history::Sift &sift, QObject *context, Answer<history::Sifted> done)
{
    ask<history::Sifted>(context, done, [=](ProfileData &data) { return pages::sift(data, sift); });
}

void ProfileHistory::endSearch(const QObject *context)
{
    if (const auto newest = m_searches.value(context))
        ++*newest;
}

void ProfileHistory::remove(const history::Doomed &doomed, QObject *context, Answer<bool> done)
{
    const auto give = guarded<bool>(context, done);
    const auto tell = guarded<bool>(this, [this, doomed](bool) { Q_EMIT removed(doomed); });
    post([worker = m_worker.get(), doomed, give, tell] {
        worker->remove(doomed, [give, tell](bool gone) {
            give(gone);
            tell(gone);
        });
    });
}

void ProfileHistory::sizeOnDisk(QObject *context, Answer<qint64> done)
{
    ask<qint64>(context, done, [](ProfileData &data) { return data.sizeOnDisk(); });
}

void ProfileHistory::plans(QObject *context, const Answer<QList<std::pair<QString, QString>>> &done)
{
    ask<QList<std::pair<QString, QString>>>(context, done, [](ProfileData &data) {
        QList<std::pair<QString, QString>> plans;
        for (const QString &statement : data.database().statements()) {
            const QVariantList nothing(statement.count(u'?'));
            auto query = data.database().run("EXPLAIN QUERY PLAN "_L1 + statement, nothing);
            while (query && query->next())
                plans.emplaceBack(statement, query->value(3).toString());
        }
        return plans;
    });
}

} // namespace parlour
