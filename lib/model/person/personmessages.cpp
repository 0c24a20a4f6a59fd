// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person/personmessages.h"

namespace parlour {

PersonMessages::PersonMessages(HistoryStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

/// Returns whether `person` wrote `message`. A nick is of whoever takes it, so it counts only where there is nothing
/// better.
static bool wrote(const muc::Identity &person, const history::Message &message)
{
    return person.occupantId.isEmpty() ? message.occupantId.isEmpty() && message.nick == person.nick
                                       : message.occupantId == person.occupantId;
}

void PersonMessages::count(const history::Key &key, const muc::Identity &person)
{
    look({key, [person](const history::Message &message) { return wrote(person, message); }});
}

void PersonMessages::look(const history::Sift &sift)
{
    m_store.sift(sift, this, [this, sift](const history::Sifted &found) {
        constexpr qsizetype MostNicks = 20;
        m_count += int(found.messages.size());
        m_looked += found.looked;
        for (const auto &message : found.messages) {
            if (m_nicks.size() < MostNicks && !m_nicks.contains(message.nick))
                m_nicks << message.nick;
        }
        m_all = found.next == 0;
        m_done = m_all || m_looked >= Most;
        if (m_done)
            return Q_EMIT changed();
        auto rest = sift;
        rest.before = found.next;
        look(rest);
    });
}

} // namespace parlour
