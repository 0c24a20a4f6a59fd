// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Receiving and storing a page, and showing the gaps.
#include "model/conversation/archivesync.h"
#include "network/stream.h"

#include <QHash>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

/// More than any server gives with one page.
static constexpr qsizetype MaxResults = 1000;

void ArchiveSync::ask(const archive::Ask &ask)
{
    m_queryId = Stream::newId();
    m_rows.clear();
    m_messages.clear();
    m_deeds.clear();
    auto page = ask.page;
    page.queryId = m_queryId;
    m_stream.ask(m_room, u"set"_s, archive::query(page), this,
                 [this, round = ask.round, id = m_queryId](const IqReply &reply) {
                     if (!expects(id))
                         return;
                     m_queryId.clear();
                     const auto *failure = std::get_if<IqFailure>(&reply);
                     const auto *iq = std::get_if<QDomElement>(&reply);
                     const auto fin = iq ? archive::fin(*iq) : std::nullopt;
                     if (fin && m_rows.size() <= MaxResults)
                         return answered(round, *fin);
                     const bool refused = failure && failure->kind == IqFailure::Kind::Refused;
                     step(archive::Refused {
                         round, refused ? archive::refusal(failure->error.condition) : archive::Refusal::Failed});
                 });
}

/// Returns about when the archive took what it names no time for: with the message before it.
static QDateTime likelyTime(const QList<archive::Row> &rows, const QDateTime &now)
{
    const auto timed = std::find_if(rows.rbegin(), rows.rend(), [](const auto &row) { return row.time.isValid(); });
    return timed == rows.rend() ? now : timed->time;
}

void ArchiveSync::collect(const archive::Result &result, const std::optional<Collected> &message,
                          const std::optional<history::ArchivePage::Deed> &deed)
{
    if (m_rows.size() > MaxResults)
        return;
    m_rows << archive::Row {result.id, result.time, {}};
    if (deed)
        m_deeds << *deed;
    if (deed && !deed->action.time.isValid())
        m_deeds.last().action.time = likelyTime(m_rows, m_clock());
    if (message)
        m_messages << *message;
    if (message && !message->entry.time.isValid())
        m_messages.last().entry.time = likelyTime(m_rows, m_clock());
}

/// Adds results at the ends of the page that the stream left out, because they cannot be represented: they have their
/// place all the same.
static void complete(QList<archive::Row> &rows, const archive::Fin &fin)
{
    if (!fin.first.isEmpty() && (rows.isEmpty() || rows.first().id != fin.first))
        rows.prepend({fin.first});
    if (!fin.last.isEmpty() && (rows.isEmpty() || rows.last().id != fin.last))
        rows.append({fin.last});
}

/// Takes the end of a page, and asks the store which of its messages are known.
void ArchiveSync::answered(int round, const archive::Fin &fin)
{
    complete(m_rows, fin);
    QStringList ids;
    qint64 bytes = 0;
    for (const auto &row : std::as_const(m_rows))
        ids << row.id;
    for (const auto &message : std::as_const(m_messages))
        bytes += 200 + message.entry.body.size();
    m_store.held(m_key.account, m_key.peer, ids, this,
                 [this, round, fin, bytes, session = m_session.now()](const QStringList &held) {
                     if (session.isStale())
                         return;
                     for (qsizetype i = 0; i < m_rows.size(); ++i)
                         m_rows[i].held = held.value(i);
                     step(archive::Paged {round, fin, m_rows, bytes});
                 });
}

void ArchiveSync::store(const archive::Store &effect)
{
    history::ArchivePage page {m_key.account, m_key.peer};
    page.before = effect.before;
    page.ids = effect.ids;
    // Without ids only the ends of the ranges have changed.
    const auto messages = effect.ids.isEmpty() ? QList<Collected>() : m_messages;
    for (const auto &message : messages)
        page.rows << history::ArchivePage::Row {message.key, timeline::message(message.entry), message.confirms};
    page.deeds = effect.ids.isEmpty() ? QList<history::ArchivePage::Deed>() : m_deeds;
    for (const auto &range : effect.ranges) {
        history::Range kept;
        kept.first = range.first;
        kept.last = range.last;
        kept.since = range.since;
        kept.reachesStart = range.start;
        page.ranges << kept;
    }
    const auto done = [this, round = effect.round, messages,
                       session = m_session.now()](const history::PageResult &result) {
        if (result.kept)
            Q_EMIT stored(messages, result);
        if (!session.isStale())
            step(archive::Stored {round, result.kept});
        if (!session.isStale())
            Q_EMIT progressed();
    };
    m_store.addPage(page, this, done);
}

/// Shows the gaps, once the places of the ranges are known.
void ArchiveSync::showGaps(const QList<archive::GapRow> &rows)
{
    const auto tell = [this, rows](const QList<history::Range> &ranges) {
        QHash<QString, qint64> places {{nameOf(m_history.repeated), m_history.repeated}};
        for (const auto &range : ranges)
            places.insert(range.first, range.firstSort);
        m_gaps.clear();
        for (const auto &row : rows) {
            using Kind = archive::GapRow::Kind;
            const auto kind = row.kind == Kind::Open ? timeline::Gap::Open
                : row.kind == Kind::Lost             ? timeline::Gap::Lost
                                                     : timeline::Gap::Loading;
            if (const qint64 sort = places.value(row.before); sort != 0)
                m_gaps << Gap {sort, row.before, kind, row.after.isEmpty()};
        }
        Q_EMIT gapsChanged();
    };
    m_store.ranges(m_key.account, m_key.peer, this, tell);
}

} // namespace parlour
