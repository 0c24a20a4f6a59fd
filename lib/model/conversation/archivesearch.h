// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/pacing/round.h"
#include "protocol/archive/wordquery.h"
#include "protocol/muc/roomevent.h"

#include <QObject>
#include <QSet>

namespace parlour {

class Stream;

/// Search for words in the archive of a room, or in that of the account for messages with one person, if the archive
/// supports it (XEP-0431): the newest first, a page at a time. Results are believed only from that archive and under
/// our query id, are bounded, and are not stored.
class ArchiveSearch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent,  ///< Not supported by the archive, or not known (yet).
        Offered, ///< Supported, and not asked for this query.
        Asking,
        More,  ///< There is an older page.
        Whole, ///< All of the result is here.
        Failed,
    };
    struct Query
    {
        QString words;
        QString from {};    ///< A nick, or empty.
        QDateTime since {}; ///< UTC; invalid: no bound.
        QDateTime until {}; ///< UTC; invalid: no bound.
        bool operator==(const Query &) const = default;
    };

    /// Searches the archive at `archive`, of the room or of our account; `with` (bare): only messages with that person.
    ArchiveSearch(Stream &stream, const Jid &archive, const Jid &with = {});

    State state() const { return m_state; }
    /// Set with Failed if there was no answer at all.
    bool isLost() const { return m_isLost; }
    /// Results, the newest first, each with its archive id as `stanzaId`.
    const QList<muc::Message> &found() const { return m_found; }

    /// Prepares a search that the person has begun in this room: finds out whether the archive supports it. Drops
    /// earlier results.
    void offer();
    /// Asks for a page: the first of `query`, the next one, or again the one that failed.
    void ask(const Query &query);
    /// Drops the results.
    void end();
    /// Starts over with a new session: the archive may be another one.
    void reset();

    /// Takes a result, if it belongs to the page under way.
    void collect(const muc::Archived &event);

    static constexpr qsizetype MaxPage = 250;   ///< Of results taken of a page.
    static constexpr qsizetype MaxFound = 5000; ///< Of results kept in memory.

Q_SIGNALS:
    void changed();

private:
    void setState(State state);
    void answered(bool complete, const QString &first);
    bool fits(const muc::Message &message) const;

    Stream &m_stream;
    const Jid m_archive;
    const Jid m_with;
    State m_state = State::Absent;
    std::optional<QString> m_field; ///< Form field for words; empty: not supported.
    bool m_learning = false;
    bool m_isLost = false;
    Query m_query;
    QString m_queryId;
    QString m_oldest;           ///< Start of the next page.
    QString m_first;            ///< Of the page under way: the id of its first result,
    qsizetype m_results = 0;    ///< the number of results,
    QList<muc::Message> m_page; ///< and those that are shown.
    QList<muc::Message> m_found;
    QSet<QString> m_ids;
    Round m_session;
};

} // namespace parlour
