// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/speakers.h"

namespace parlour {

QString Speakers::Addresses::of(const QString &occupantId, const QString &stanzaId) const
{
    const QString known = byOccupantId.value(occupantId);
    return known.isEmpty() ? byStanzaId.value(stanzaId) : known;
}

void Speakers::see(const muc::Identity &person)
{
    if (!person.occupantId.isEmpty() && !person.address.isEmpty())
        m_addresses.insert(person.occupantId, person.address);
}

void Speakers::hear(const muc::Identity &person, const QString &stanzaId)
{
    if (!stanzaId.isEmpty() && !m_said.contains(stanzaId))
        m_said.insert(stanzaId, person);
}

muc::Identity Speakers::author(const QString &nick, const QString &occupantId, const QString &stanzaId) const
{
    if (m_said.contains(stanzaId))
        return m_said.value(stanzaId);
    return {nick, occupantId, m_idsTrusted ? m_addresses.value(occupantId) : QString()};
}

cleanup::Author Speakers::messagesOf(const muc::Identity &person) const
{
    cleanup::Author author;
    if (m_idsTrusted && !person.occupantId.isEmpty())
        author.occupantIds << person.occupantId;
    for (const auto &[id, address] : m_addresses.all().asKeyValueRange()) {
        if (m_idsTrusted && address == person.address)
            author.occupantIds << id;
    }
    for (const auto &[id, speaker] : m_said.all().asKeyValueRange()) {
        const bool isSameAddress = !person.address.isEmpty() && speaker.address == person.address;
        if (isSameAddress || muc::likeness(speaker, person, m_idsTrusted) == muc::Likeness::Same)
            author.stanzaIds << id;
    }
    return author;
}

Speakers::Addresses Speakers::addresses() const
{
    Addresses all;
    if (m_idsTrusted)
        all.byOccupantId = m_addresses.all();
    for (const auto &[id, speaker] : m_said.all().asKeyValueRange()) {
        if (!speaker.address.isEmpty())
            all.byStanzaId.insert(id, speaker.address);
    }
    return all;
}

} // namespace parlour
