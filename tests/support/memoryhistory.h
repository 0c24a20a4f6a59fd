// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/history/profilehistory.h"

#include <QPointer>

namespace parlour {

/// A HistoryStore in memory that answers when the test says so: answer(). It is held to the contract by
/// tests/storage/historystoretest.cpp.
class MemoryHistory : public HistoryStore
{
    Q_OBJECT

public:
    /// `listed`: what is remembered of rooms is there at once; else the test has to fill it.
    explicit MemoryHistory(bool listed = true)
    {
        connect(&m_kept, &HistoryStore::hidden, this, &HistoryStore::hidden);
        connect(&m_kept, &HistoryStore::removed, this, &HistoryStore::removed);
        if (listed)
            lists().fill({});
    }

    void unconfirmed(const history::Key &key, QObject *context, Messages done) override
    {
        later(context, [this, key, done] {
            QList<UnconfirmedMessage> messages;
            for (const auto &row : std::as_const(rows)) {
                if (row.key == key)
                    messages << row.message;
            }
            done(messages);
        });
    }
    void unfinished(const QString &account, QObject *context, Keys done) override
    {
        later(context, [this, account, done] {
            QList<history::Key> keys;
            for (const auto &row : std::as_const(rows)) {
                if (row.key.account == account && !keys.contains(row.key))
                    keys << row.key;
            }
            done(keys);
        });
    }
    void keep(const history::Key &key, const UnconfirmedMessage &message, QObject *context, Kept done) override
    {
        later(context, [this, done, key, message] { done(write(key, message)); });
    }
    void forget(const QString &id, QObject *context, Kept done) override
    {
        later(context, [this, done, id] {
            if (works)
                rows.removeIf([&id](const Row &row) { return row.message.id == id; });
            done(works);
        });
    }

    // What is not about the unconfirmed, as the profile's database in memory has it.
    void newest(const history::Key &key, int most, QObject *context, Answer<history::Page> done) override
    {
        later(context, [=, this] { m_kept.newest(key, most, context, done); });
    }
    void before(const history::Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done) override
    {
        later(context, [=, this] { m_kept.before(key, sort, most, context, done); });
    }
    void after(const history::Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done) override
    {
        later(context, [=, this] { m_kept.after(key, sort, most, context, done); });
    }
    void around(const history::Key &key, qint64 sort, int most, QObject *context, Answer<history::Page> done) override
    {
        later(context, [=, this] { m_kept.around(key, sort, most, context, done); });
    }
    void find(const history::Key &key, const QString &id, QObject *context,
              Answer<std::optional<history::Message>> done) override
    {
        later(context, [=, this] { m_kept.find(key, id, context, done); });
    }
    void versions(const history::Key &key, qint64 sort, QObject *context, Answer<QList<history::Version>> done) override
    {
        later(context, [=, this] { m_kept.versions(key, sort, context, done); });
    }
    void firstSince(const history::Key &key, const QDateTime &time, QObject *context, Answer<qint64> done) override
    {
        later(context, [=, this] { m_kept.firstSince(key, time, context, done); });
    }
    void lastOfEach(const QString &account, QObject *context, Answer<QList<history::Last>> done) override
    {
        later(context, [=, this] { m_kept.lastOfEach(account, context, done); });
    }
    void add(const history::Key &key, const QList<history::Arrival> &arrivals, history::Live live, QObject *context,
             Answer<history::AddResult> done) override
    {
        later(context, [=, this] { m_kept.add(key, arrivals, live, context, done); });
    }
    void addPage(const history::ArchivePage &page, QObject *context, Answer<history::PageResult> done) override
    {
        later(context, [=, this] { m_kept.addPage(page, context, done); });
    }
    void act(const history::Key &key, const QList<history::Action> &actions, QObject *context,
             Answer<QList<history::Message>> done) override
    {
        later(context, [=, this] { m_kept.act(key, actions, context, done); });
    }
    void setHidden(const history::Key &key, const QList<qint64> &places, bool hidden, QObject *context,
                   Answer<QList<history::Message>> done) override
    {
        later(context, [=, this] { m_kept.setHidden(key, places, hidden, context, done); });
    }
    void sift(const history::Sift &sift, QObject *context, Answer<history::Sifted> done) override
    {
        later(context, [=, this] { m_kept.sift(sift, context, done); });
    }
    void ranges(const QString &account, const QString &archive, QObject *context,
                Answer<QList<history::Range>> done) override
    {
        later(context, [=, this] { m_kept.ranges(account, archive, context, done); });
    }
    void held(const QString &account, const QString &archive, const QStringList &ids, QObject *context,
              Answer<QStringList> done) override
    {
        later(context, [=, this] { m_kept.held(account, archive, ids, context, done); });
    }
    void readPositions(const QString &account, QObject *context, Answer<QList<history::ReadPosition>> done) override
    {
        later(context, [=, this] { m_kept.readPositions(account, context, done); });
    }
    void readPosition(const history::Key &key, QObject *context, Answer<history::ReadPosition> done) override
    {
        later(context, [=, this] { m_kept.readPosition(key, context, done); });
    }
    void draft(const history::Key &key, QObject *context, Answer<history::Draft> done) override
    {
        later(context, [=, this] { m_kept.draft(key, context, done); });
    }
    void search(const history::SearchQuery &query, QObject *context, Answer<QList<history::Hit>> done) override
    {
        later(context, [=, this] { m_kept.search(query, context, done); });
    }
    void endSearch(const QObject *context) override { m_kept.endSearch(context); }
    void remove(const history::Doomed &doomed, QObject *context, Answer<bool> done) override
    {
        later(this, [=, this, guard = QPointer(context)] { m_kept.remove(doomed, guard.data(), done); });
    }
    void privateChats(const QString &account, const QString &room, QObject *context,
                      Answer<QList<history::KeptChat>> done) override
    {
        later(context, [=, this] { m_kept.privateChats(account, room, context, done); });
    }
    void directChats(const QString &account, QObject *context, Answer<QList<history::KeptChat>> done) override
    {
        later(context, [=, this] { m_kept.directChats(account, context, done); });
    }
    void setClosed(const history::Key &key, bool closed) override
    {
        later(this, [=, this] { m_kept.setClosed(key, closed); });
    }
    void setReadPosition(const history::Key &key, qint64 sort, const QString &stanzaId) override
    {
        later(this, [=, this] { m_kept.setReadPosition(key, sort, stanzaId); });
    }
    void setAttached(const history::Key &key, const QString &files) override
    {
        later(this, [=, this] { m_kept.setAttached(key, files); });
    }
    void attached(const history::Key &key, QObject *context, Answer<QString> done) override
    {
        later(context, [=, this] { m_kept.attached(key, context, done); });
    }
    void heldFiles(const QStringList &keys, QObject *context, Answer<QStringList> done) override
    {
        later(context, [=, this] { m_kept.heldFiles(keys, context, done); });
    }
    void setDraft(const history::Key &key, const history::Draft &draft) override
    {
        later(this, [=, this] { m_kept.setDraft(key, draft); });
    }
    void sizeOnDisk(QObject *context, Answer<qint64> done) override
    {
        later(context, [=, this] { m_kept.sizeOnDisk(context, done); });
    }

    /// Does and answers all that was asked, and what is asked meanwhile.
    void answer()
    {
        while (!m_questions.isEmpty())
            m_questions.takeFirst()();
    }
    QStringList bodies() const
    {
        QStringList bodies;
        for (const auto &row : rows)
            bodies << row.message.body + (row.message.handedOver ? QStringLiteral(" (sent)") : QString());
        return bodies;
    }

    struct Row
    {
        history::Key key;
        UnconfirmedMessage message;
    };
    QList<Row> rows;
    bool works = true; ///< Else it takes nothing, and forgets nothing.

private:
    bool write(const history::Key &key, const UnconfirmedMessage &message)
    {
        const auto known = std::ranges::find(rows, message.id, [](const Row &row) { return row.message.id; });
        const bool isKnown = known != rows.end();
        if (!works)
            return !message.handedOver || !isKnown || known->message.handedOver;
        if (isKnown)
            known->message = message;
        else
            rows << Row {key, message};
        return true;
    }
    void later(QObject *context, const std::function<void()> &does)
    {
        m_questions << [guard = QPointer(context), does] {
            if (guard)
                does();
        };
    }

    QList<std::function<void()>> m_questions;
    ProfileHistory m_kept {QStringLiteral(":memory:"), ProfileHistory::Thread::Callers};
};

} // namespace parlour
