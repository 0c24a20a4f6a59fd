// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/earlier.h"
#include "storage/history/pending.h"
#include "storage/history/unsent.h"

namespace parlour {

/// A profile's database, and the part of it that is in memory because the disk does not take it. For one thread.
///
/// Where the disk does not work, the file is kept, and trouble() says so; what is added is kept in memory, and written when
/// retry() succeeds. A damaged file is set aside, and what can be read of it is in the new one; a damaged index of words is
/// made anew. A file of a newer version is not touched.
class ProfileData
{
public:
    /// `path` is the database file; ":memory:" keeps nothing.
    ProfileData(const QString &path, const history::Earlier &earlier);
    ~ProfileData();
    Q_DISABLE_COPY_MOVE(ProfileData)

    DiskTrouble trouble() const { return m_trouble; }
    /// The files that have been set aside since the last call.
    QStringList takeSetAside() { return std::exchange(m_setAside, {}); }

    /// Opens the database again, and writes what could not be written. True when that worked.
    bool retry();

    const Unsent &unsent() const { return m_unsent; }
    /// Store like HistoryStore::keep() and forget(): on disk when this returns, even after a power cut, or in memory
    /// only.
    bool keep(const history::Key &key, const UnconfirmedMessage &message);
    bool forget(const QString &id);

    /// Changes that are gathered, and written together by flush(). Questions see them.
    void change(const Change &change);
    void flush();

    /// Returns the result of `question`; its default where nothing can be read. The question is given up, and the
    /// result means nothing, as soon as it is `unwanted`.
    template <typename Value>
    Value ask(const std::function<Value(Database &)> &question, const std::function<bool()> &unwanted = {})
    {
        Value value {};
        answer([&] { value = question(m_database); }, unwanted);
        return value;
    }
    /// The lists that are stored, and whether those of an earlier version are among them.
    struct Lists
    {
        std::optional<ProfileLists> stored; ///< Nothing where it cannot be read.
        bool imported = false;
    };
    Lists lists();
    const Pending &pending() const { return m_pending; }
    /// Adds messages that have come; gathered like other changes.
    void add(const history::Key &key, const QList<history::Arrival> &arrivals, history::Live live,
             const std::function<void(const history::AddResult &)> &done);
    void addPage(const history::ArchivePage &page, const std::function<void(const history::PageResult &)> &done);
    void act(const history::Key &key, const QList<history::Action> &actions,
             const std::function<void(const QList<history::Message> &)> &done);
    void setHidden(const history::Key &key, const QList<qint64> &places, bool hidden,
                   const std::function<void(const QList<history::Message> &)> &done);
    void setDraft(const history::Key &key, const history::Draft &draft);
    /// Returns whether words have been removed since the last call: they may still be in the log.
    bool takeRemoved() { return std::exchange(m_removed, false); }

    /// Deletes messages, out of sight at once. The rest goes away slice by slice: goOn().
    bool remove(const history::Doomed &doomed);
    /// Performs a slice of long work. Returns false when there is nothing to do.
    bool goOn();
    bool hasMore() const { return m_more; }
    qint64 sizeOnDisk() const { return m_database.size(); }
    /// The database itself, for cleaning up and for tests.
    Database &database() { return m_database; }

private:
    void make(const QList<Change> &changes);
    history::AddResult showPending(const history::Key &key, const QList<history::Arrival> &arrivals);
    void arrived(const history::Message &message, const QString &confirms, bool kept);
    void answer(const std::function<void()> &question, const std::function<bool()> &unwanted);
    void noteRemoved(const QList<history::Message> &changed);
    bool synchronize();
    DiskTrouble reachDisk();
    DiskTrouble load();
    DiskTrouble importLists();
    DiskTrouble write(bool all);
    DiskTrouble writeEach(const std::function<bool()> &rest);
    void writeAll(Database &database, bool all) const;
    void wroteAll();
    bool isBroken() const;
    DiskTrouble mendSearch();
    DiskTrouble replace();
    bool transact(const std::function<void()> &changes, Database::Sync sync);
    bool save();
    void note(DiskTrouble trouble);

    Database m_database;
    const history::Earlier m_earlier;
    Unsent m_unsent;
    Pending m_pending;
    QList<history::Doomed> m_doomed; ///< The disk does not know of them.
    QList<Change> m_changes;
    QStringList m_setAside;
    DiskTrouble m_trouble = DiskTrouble::None;
    bool m_more = true; ///< There may be long work left.
    bool m_removed = false;
    bool m_damaged = false; ///< The file on disk must be set aside.
};

} // namespace parlour
