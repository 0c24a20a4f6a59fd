// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The results of the archive on the server, below those that are found here.
#include "model/search/messagesearch.h"

#include <utility>

namespace parlour {

using Server = ArchiveSearch::State;

/// Returns the query for an archive; nothing where it cannot be asked.
static std::optional<ArchiveSearch::Query> asked(const std::optional<history::SearchQuery> &query)
{
    if (!query || !query->in || query->words.trimmed().isEmpty() || query->hasLink || query->hasFile)
        return std::nullopt;
    return ArchiveSearch::Query {query->words, query->from, query->since, query->until};
}

/// Follows the archive of the conversation if only one is searched, and asks whether it supports search.
void MessageSearch::chooseServer()
{
    const auto query = this->query();
    auto *server = asked(query) && m_surroundings.archive ? m_surroundings.archive(*query->in) : nullptr;
    if (m_server != server)
        leaveServer();
    if (!server)
        return;
    if (!std::exchange(m_server, server))
        connect(server, &ArchiveSearch::changed, this, &MessageSearch::showServed);
    server->offer();
}

void MessageSearch::leaveServer()
{
    if (!m_server)
        return;
    disconnect(m_server, nullptr, this, nullptr);
    m_server->end();
    m_server = nullptr;
    showServed();
}

void MessageSearch::askServer()
{
    const auto query = asked(this->query());
    if (m_server && query)
        m_server->ask(*query);
}

/// Shows the archive's results, without those that are found here, too.
void MessageSearch::showServed()
{
    QSet<QString> known = m_gone;
    for (const Row &row : std::as_const(m_rows))
        known << row.hit.message.stanzaId;
    const auto query = this->query();
    QList<Row> rows;
    for (const auto &message : m_server &&asked(query) ? m_server->found() : QList<muc::Message>()) {
        if (known.contains(message.stanzaId))
            continue;
        Row row;
        row.hit.key = *query->in;
        row.hit.message.nick = message.nick;
        row.hit.message.body = message.body;
        row.hit.message.stanzaId = message.stanzaId;
        row.hit.message.time = message.sentAt.value_or(QDateTime());
        row.place = m_surroundings.name(row.hit.key);
        row.context = search::context(message.body, query->words, ContextSize);
        row.served = true;
        rows << row;
    }
    const bool grows = rows.size() >= m_served.size() && rows.first(m_served.size()) == m_served;
    if (!grows) {
        beginRemoveRows({}, int(m_rows.size()), count() - 1);
        m_served.clear();
        endRemoveRows();
    }
    if (rows.size() > m_served.size()) {
        beginInsertRows({}, count(), int(m_rows.size() + rows.size()) - 1);
        m_served = rows;
        endInsertRows();
    }
    Q_EMIT changed();
}

/// Returns whether the archive is that of our account.
bool MessageSearch::isDirect() const
{
    const auto query = this->query();
    return query && query->in && query->in->direct;
}

QString MessageSearch::serverAction() const
{
    switch (m_server ? m_server->state() : Server::Absent) {
    case Server::Absent:
    case Server::Asking:
    case Server::Whole:
        return {};
    case Server::Offered:
        return isDirect() ? tr("Search your archive on the server") : tr("Search the room's archive on the server");
    case Server::More:
        return tr("Show older messages from the server");
    case Server::Failed:
        return tr("Ask the server again");
    }
    Q_UNREACHABLE_RETURN({});
}

QString MessageSearch::serverRemark() const
{
    switch (m_server ? m_server->state() : Server::Absent) {
    case Server::Absent:
    case Server::Offered:
        return {};
    case Server::Asking:
        return isDirect() ? tr("The server searches your archive...") : tr("The server searches the room's archive...");
    case Server::Failed:
        if (m_server->isLost())
            return tr("There was no answer from the server.");
        return isDirect() ? tr("The server did not search your archive.")
                          : tr("The server did not search the room's archive.");
    case Server::More:
    case Server::Whole:
        if (m_served.isEmpty())
            return tr("The server found nothing else.");
        return tr("%n message(s) from the server. What is not on this computer is fetched when it is opened.", nullptr,
                  int(m_served.size()));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour
