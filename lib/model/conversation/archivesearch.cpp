// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/archivesearch.h"

#include "network/stream.h"
#include "protocol/archive/archive.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace parlour {

ArchiveSearch::ArchiveSearch(Stream &stream, const Jid &archive, const Jid &with)
    : m_stream(stream)
    , m_archive(archive)
    , m_with(with)
{
}

void ArchiveSearch::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ArchiveSearch::end()
{
    m_queryId.clear();
    m_query = {};
    m_oldest.clear();
    m_found.clear();
    m_ids.clear();
    m_state = m_field.value_or(QString()).isEmpty() ? State::Absent : State::Offered;
}

void ArchiveSearch::reset()
{
    m_session.end();
    m_learning = false;
    m_field.reset();
    end();
    Q_EMIT changed();
}

void ArchiveSearch::offer()
{
    end();
    if (m_field || std::exchange(m_learning, true))
        return Q_EMIT changed();
    Q_EMIT changed();
    m_stream.ask(m_archive, u"get"_s, archive::fieldsQuery(), this,
                 [this, session = m_session.now()](const IqReply &reply) {
                     if (session.isStale())
                         return;
                     m_learning = false;
                     const auto *iq = std::get_if<QDomElement>(&reply);
                     const auto *failure = std::get_if<IqFailure>(&reply);
                     if (iq)
                         m_field = archive::wordsField(*iq);
                     else if (failure->kind == IqFailure::Kind::Refused)
                         m_field = QString();
                     end();
                     Q_EMIT changed();
                 });
}

void ArchiveSearch::ask(const Query &query)
{
    if (m_field.value_or(QString()).isEmpty() || m_state == State::Asking)
        return;
    if (m_query != query) {
        end();
        m_query = query;
    }
    m_queryId = Stream::newId();
    m_results = 0;
    m_page.clear();
    const archive::WordPage page {.queryId = m_queryId,
                                  .field = *m_field,
                                  .words = query.words,
                                  .before = m_oldest,
                                  .since = query.since,
                                  .until = query.until,
                                  .with = m_with.bare()};
    setState(State::Asking);
    m_stream.ask(m_archive, u"set"_s, archive::query(page), this, [this, id = m_queryId](const IqReply &reply) {
        if (id != m_queryId)
            return;
        m_queryId.clear();
        const auto *iq = std::get_if<QDomElement>(&reply);
        const auto fin = iq ? archive::fin(*iq) : std::nullopt;
        const auto *failure = std::get_if<IqFailure>(&reply);
        m_isLost = failure && failure->kind != IqFailure::Kind::Refused;
        if (!fin || m_results > MaxPage)
            return setState(State::Failed);
        answered(fin->complete, fin->first);
    });
}

bool ArchiveSearch::fits(const muc::Message &message) const
{
    return m_query.from.isEmpty() || message.nick.compare(m_query.from, Qt::CaseInsensitive) == 0;
}

void ArchiveSearch::collect(const muc::Archived &event)
{
    if (m_queryId.isEmpty() || event.result.queryId != m_queryId || ++m_results > MaxPage)
        return;
    if (m_page.isEmpty() && m_results == 1)
        m_first = event.result.id;
    if (event.message && fits(*event.message))
        m_page.prepend(*event.message);
}

/// Takes the end of a page. One that leads no further is the last, whatever else the archive says.
void ArchiveSearch::answered(bool complete, const QString &first)
{
    const QString oldest = first.isEmpty() ? m_first : first;
    const bool leads = m_results > 0 && !oldest.isEmpty() && oldest != m_oldest && !m_ids.contains(oldest);
    for (const auto &message : std::as_const(m_page)) {
        if (m_ids.contains(message.stanzaId))
            continue;
        m_ids << message.stanzaId;
        m_found << message;
    }
    m_ids << oldest;
    m_oldest = oldest;
    setState(complete || !leads || m_found.size() >= MaxFound ? State::Whole : State::More);
}

} // namespace parlour
