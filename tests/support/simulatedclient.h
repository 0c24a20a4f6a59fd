// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/archive/catchup.h"
#include "support/simulatedarchive.h"

#include <QTest>
#include <optional>
#include <variant>

/// Drives the machine as its owner does, on a simulated archive and store. What the archive sends arrives in the order in
/// which it was sent. The store keeps what it was told when the program ends.
class SimulatedClient
{
public:
    explicit SimulatedClient(SimulatedArchive &archive)
        : m_archive(archive)
    {
    }
    virtual ~SimulatedClient() = default;
    Q_DISABLE_COPY_MOVE(SimulatedClient)

    /// With what another one had stored.
    SimulatedClient(SimulatedArchive &archive, const SimulatedClient &other)
        : rows(other.rows)
        , ranges(other.ranges)
        , m_archive(archive)
        , m_here(other.m_here)
    {
    }

    // The store.
    QStringList rows; ///< Ids, in the order in which they are shown.
    parlour::archive::Ranges ranges;

    // What is seen.
    QList<parlour::archive::GapRow> gapRows;
    std::optional<parlour::archive::Done::Outcome> outcome;
    QList<parlour::archive::Page> asked;
    QList<std::chrono::milliseconds> waits;
    bool storing = true; ///< Or the disk is full.

    const parlour::archive::State &state() const { return m_state; }
    bool isOnline() const
    {
        return m_state.phase != parlour::archive::Phase::Away && m_state.phase != parlour::archive::Phase::Shut;
    }
    bool isQuiet() const { return m_inbox.isEmpty() && !m_question && !isReady() && !isWaiting(); }
    bool isReady() const { return m_state.phase == parlour::archive::Phase::Ready; }
    bool isWaiting() const { return m_state.phase == parlour::archive::Phase::Waiting; }

    void online(const parlour::archive::Bound &bound = {}) { apply(parlour::archive::Online {ranges, bound}); }
    void lost()
    {
        cut();
        apply(parlour::archive::Lost {});
    }
    /// The program ends at once.
    void crash()
    {
        cut();
        m_state = {};
        gapRows.clear();
    }
    void turn() { apply(parlour::archive::Turn {}); }
    void more(const QString &range, const parlour::archive::Bound &bound = {})
    {
        apply(parlour::archive::More {range, bound});
    }
    /// The person wants to see a message, and believes that it is missing in front of `range`.
    void seek(const QString &id, const QString &range)
    {
        apply(parlour::archive::Seek {id, m_archive.timeOf(id), range});
    }
    /// Somebody says something that the archive keeps.
    QString hear()
    {
        const QString id = m_archive.say();
        if (m_state.phase != parlour::archive::Phase::Away)
            m_inbox << Item {id};
        return id;
    }
    /// The archive reads the question and answers. Meanwhile `said` messages are said, which are sent before the answer and
    /// are not in it.
    void serve(int said = 0)
    {
        const auto question = std::exchange(m_question, {});
        if (!question)
            return;
        const auto answer = m_archive.answer(question->page);
        for (; said > 0; --said)
            hear();
        m_inbox << Item {Answered {question->round, answer}};
    }
    bool hasQuestion() const { return m_question.has_value(); }
    void refuse(parlour::archive::Refusal refusal)
    {
        if (const auto question = std::exchange(m_question, {}))
            apply(parlour::archive::Refused {question->round, refusal});
    }
    /// What the archive has sent first is read.
    void receive()
    {
        if (m_inbox.isEmpty())
            return;
        const Item item = m_inbox.takeFirst();
        if (const auto *id = std::get_if<QString>(&item))
            return apply(parlour::archive::Live {*id, m_archive.timeOf(*id)});
        const auto &answered = std::get<Answered>(item);
        page(answered.answer.fin, answered.answer.rows, answered.round);
    }
    /// A page, whoever made it up, for the question that is under way.
    void page(const parlour::archive::Fin &fin, QList<parlour::archive::Row> page)
    {
        m_question = {}, this->page(fin, page, m_state.round);
    }
    void due() { apply(parlour::archive::Due {m_state.round}); }

    /// All steps until nothing is left to do, `limit` at most. True when they were enough.
    bool settle(int limit = 10'000)
    {
        for (int i = 0; i < limit && !isQuiet(); ++i) {
            turn();
            serve();
            receive();
            due();
        }
        return isQuiet();
    }

    void apply(const parlour::archive::Event &event)
    {
        const auto step = parlour::archive::next(m_state, event);
        m_state = step.state;
        for (const auto &effect : step.effects)
            std::visit([this](const auto &e) { perform(e); }, effect);
    }

protected:
    /// For each message the first one of the range that holds it.
    virtual QStringList held(const QStringList &ids) const
    {
        QStringList all;
        for (const auto &id : ids)
            all << (m_here.contains(id) ? holderOf(id) : QString());
        return all;
    }
    virtual void keep(const parlour::archive::Store &store)
    {
        put(store.ids, store.before);
        ranges = store.ranges;
    }
    const SimulatedArchive &archive() const { return m_archive; }

private:
    struct Answered
    {
        int round = 0;
        SimulatedArchive::Answer answer;
    };
    using Item = std::variant<QString, Answered>;

    void cut()
    {
        m_inbox.clear();
        m_question = {};
    }

    void page(const parlour::archive::Fin &fin, QList<parlour::archive::Row> page, int round)
    {
        QStringList ids;
        for (const auto &row : page)
            ids << row.id;
        const auto holders = held(ids);
        for (qsizetype i = 0; i < page.size(); ++i)
            page[i].held = holders.at(i);
        apply(parlour::archive::Paged {round, fin, page, 100 * page.size()});
    }

    void perform(const parlour::archive::Ask &ask)
    {
        asked << ask.page;
        m_question = ask;
    }
    void perform(const parlour::archive::Store &store)
    {
        if (!storing)
            return apply(parlour::archive::Stored {store.round, false});
        keep(store);
        if (store.round > 0)
            apply(parlour::archive::Stored {store.round});
    }
    void perform(const parlour::archive::GapRows &gaps) { gapRows = gaps.rows; }
    void perform(const parlour::archive::Wait &wait) { waits << wait.time; }
    void perform(const parlour::archive::Done &done) { outcome = done.outcome; }

    QString holderOf(const QString &id) const
    {
        const auto index = rows.indexOf(id);
        for (const auto &range : ranges) {
            if (rows.indexOf(range.first) <= index && index <= rows.indexOf(range.last))
                return range.first;
        }
        return {};
    }
    /// As the store does (lib/storage/history/paging.cpp).
    void put(const QStringList &ids, const QString &before)
    {
        QSet<QString> staying;
        auto next = before.isEmpty() ? rows.size() : rows.indexOf(before);
        if (next < 0)
            qFatal("in front of what?");
        for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
            if (const auto index = m_here.contains(*id) ? rows.indexOf(*id) : -1; index >= 0 && index < next) {
                staying << *id;
                next = index;
            }
        }
        for (const auto &id : ids) {
            if (m_here.contains(id) && !staying.contains(id))
                rows.removeOne(id);
            m_here << id;
        }
        QString behind = before;
        for (auto i = ids.size() - 1; i >= 0; --i) {
            if (!staying.contains(ids.at(i)))
                rows.insert(placeOf(ids.first(i), staying, behind), ids.at(i));
            behind = ids.at(i);
        }
    }
    /// The place in front of `behind`; where that is nothing, behind the last of `ids` that stays.
    qsizetype placeOf(const QStringList &ids, const QSet<QString> &staying, const QString &behind) const
    {
        if (!behind.isEmpty())
            return rows.indexOf(behind);
        const auto last = std::find_if(ids.rbegin(), ids.rend(), [&](const auto &id) { return staying.contains(id); });
        return last == ids.rend() ? rows.size() : rows.indexOf(*last) + 1;
    }

    SimulatedArchive &m_archive;
    QSet<QString> m_here;
    parlour::archive::State m_state;
    QList<Item> m_inbox;
    std::optional<parlour::archive::Ask> m_question;
};

/// The rows of a test that holds on both servers: which one it is, and how many messages a page of it has.
inline void bothServers()
{
    QTest::addColumn<SimulatedArchive::Server>("server");
    QTest::addColumn<int>("limit");
    QTest::newRow("Prosody") << SimulatedArchive::Server::Prosody << 50;
    QTest::newRow("ejabberd") << SimulatedArchive::Server::Ejabberd << 250;
}

/// `client` has read all of its archive, and has left.
inline void visit(SimulatedClient &client)
{
    client.online();
    QVERIFY(client.settle());
    client.lost();
    client.asked.clear();
}
