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

/// Asks the archive of a room, or that of the account for what was said with one person, for words, where it looks for any (XEP-0431): the newest first, a page at a time. What is found
/// is believed only from that archive and under our query id, is bounded, and is kept nowhere.
class ArchiveSearch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Absent,  ///< It does not look for words, or that is not known (yet).
        Offered, ///< It does, and has not been asked for these.
        Asking,
        More,  ///< There is an older page.
        Whole, ///< All of it is here.
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

    /// In the archive of the room, or of the account of ours, at `archive`; `with` (bare): what was said with them only.
    ArchiveSearch(Stream &stream, const Jid &archive, const Jid &with = {});

    State state() const { return m_state; }
    /// Failed: there was no answer at all.
    bool isLost() const { return m_isLost; }
    /// What was found, the newest first, each with its archive id as `stanzaId`.
    const QList<muc::Message> &found() const { return m_found; }

    /// The person looks for words in this room: finds out whether the archive does so, too. What was found before is gone.
    void offer();
    /// Asks for a page: the first one of `query`, or the one behind what was found, or what failed once more.
    void ask(const Query &query);
    /// What was found is not wanted any more.
    void end();
    /// A new session: the archive may be another one.
    void reset();

    /// Takes a result, if it is of the page under way.
    void collect(const muc::Archived &event);

    static constexpr qsizetype MaxPage = 250;   ///< Of results that are taken of a page.
    static constexpr qsizetype MaxFound = 5000; ///< Of those that are kept in memory.

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
    std::optional<QString> m_field; ///< Empty: it does not look for words.
    bool m_learning = false;
    bool m_isLost = false;
    Query m_query;
    QString m_queryId;
    QString m_oldest;           ///< Where the next page begins.
    QString m_first;            ///< Of the page under way: the id of its first result,
    qsizetype m_results = 0;    ///< how many there have been,
    QList<muc::Message> m_page; ///< and what of them is shown.
    QList<muc::Message> m_found;
    QSet<QString> m_ids;
    Round m_session;
};

} // namespace parlour
