// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/disk/diskhealth.h"
#include "storage/history/earlier.h"
#include "storage/history/historystore.h"

#include <QHash>
#include <QThread>
#include <atomic>
#include <memory>

namespace parlour {

class HistoryWorker;
class ProfileData;

/// A profile's conversations, in its database, readable by its owner only.
///
/// A message on which Send was pressed is on disk when that is answered, so that neither a crash nor a power cut loses
/// it; all else a moment later. What the disk does not take is in memory: health() says so, and the disk is tried again
/// until it does. A damaged file is set aside, and what can be read of it is kept.
class ProfileHistory : public HistoryStore
{
    Q_OBJECT

public:
    enum class Thread {
        Own,     ///< Nothing but the end of the program waits for the disk.
        Callers, ///< Answers come before the calls return, except for remove()'s.
    };

    /// `path` is the database file. ":memory:" keeps nothing.
    explicit ProfileHistory(const QString &path, Thread thread = Thread::Own, const history::Earlier &earlier = {},
                            QObject *parent = nullptr);
    ~ProfileHistory() override;

    DiskHealth &health() { return m_health; }
    DiskHealth *diskHealth() override { return &m_health; }

    void unconfirmed(const history::Key &key, QObject *context, Messages done) override;
    void unfinished(const QString &account, QObject *context, Keys done) override;
    void keep(const history::Key &key, const UnconfirmedMessage &message, QObject *context, Kept done) override;
    void forget(const QString &id, QObject *context, Kept done) override;

    void newest(const history::Key &key, int most, QObject *context, Answer<history::Page> done) override;
    void before(const history::Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done) override;
    void after(const history::Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done) override;
    void around(const history::Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done) override;
    void find(const history::Key &key, const QString &id, QObject *context,
              Answer<std::optional<history::Message>> done) override;
    void versions(const history::Key &key, qint64 sort, QObject *context,
                  Answer<QList<history::Version>> done) override;
    void firstSince(const history::Key &key, const QDateTime &time, QObject *context, Answer<qint64> done) override;
    void lastOfEach(const QString &account, QObject *context, Answer<QList<history::Last>> done) override;

    void add(const history::Key &key, const QList<history::Arrival> &arrivals, history::Live live, QObject *context,
             Answer<history::AddResult> done) override;
    void addPage(const history::ArchivePage &page, QObject *context, Answer<history::PageResult> done) override;
    void act(const history::Key &key, const QList<history::Action> &actions, QObject *context,
             Answer<QList<history::Message>> done) override;
    void setHidden(const history::Key &key, const QList<qint64> &places, bool hidden, QObject *context,
                   Answer<QList<history::Message>> done) override;
    void ranges(const QString &account, const QString &archive, QObject *context,
                Answer<QList<history::Range>> done) override;
    void held(const QString &account, const QString &archive, const QStringList &ids, QObject *context,
              Answer<QStringList> done) override;

    void privateChats(const QString &account, const QString &room, QObject *context,
                      Answer<QList<history::KeptChat>> done) override;
    void directChats(const QString &account, QObject *context, Answer<QList<history::KeptChat>> done) override;
    void setClosed(const history::Key &key, bool closed) override;
    void setReadPosition(const history::Key &key, qint64 sort, const QString &stanzaId) override;
    void readPositions(const QString &account, QObject *context, Answer<QList<history::ReadPosition>> done) override;
    void readPosition(const history::Key &key, QObject *context, Answer<history::ReadPosition> done) override;
    void setDraft(const history::Key &key, const history::Draft &draft) override;
    void draft(const history::Key &key, QObject *context, Answer<history::Draft> done) override;

    void setAttached(const history::Key &key, const QString &files) override;
    void attached(const history::Key &key, QObject *context, Answer<QString> done) override;
    void heldFiles(const QStringList &keys, QObject *context, Answer<QStringList> done) override;

    void search(const history::SearchQuery &query, QObject *context, Answer<QList<history::Hit>> done) override;
    void endSearch(const QObject *context) override;
    void sift(const history::Sift &sift, QObject *context, Answer<history::Sifted> done) override;
    void remove(const history::Doomed &doomed, QObject *context, Answer<bool> done) override;
    void sizeOnDisk(QObject *context, Answer<qint64> done) override;

    /// For tests: the plans of all statements that have been used, as (statement, step).
    void plans(QObject *context, const Answer<QList<std::pair<QString, QString>>> &done);

private:
    void keepLists(const ProfileLists &earlier);
    void readLists(const ProfileLists &earlier);
    template <typename Value>
    void ask(QObject *context, const Answer<Value> &done, const std::function<Value(ProfileData &)> &question);
    using Reply = std::function<void(const std::function<void()> &answer)>;
    void take(const std::function<void(ProfileData &, const Reply &)> &task, bool gathers = false);
    void tellHidden(const history::Key &key, const QList<history::Message> &changed, const QList<qint64> &gone);
    void post(const std::function<void()> &work);

    DiskHealth m_health;
    QHash<const QObject *, std::shared_ptr<std::atomic<int>>> m_searches; ///< Number of searches for each.
    std::unique_ptr<HistoryWorker> m_worker;
    QThread m_thread;
};

} // namespace parlour
