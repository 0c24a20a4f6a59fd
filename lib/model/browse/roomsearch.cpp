// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search for rooms of all servers, at the provider that the person has named.
#include "model/browse/browsetexts.h"
#include "model/browse/roombrowser.h"
#include "protocol/address/typed.h"
#include "protocol/text/bounded.h"

using namespace Qt::StringLiterals;

namespace parlour {

using directory::Event;
using directory::Problem;

void RoomBrowser::search(const QString &words)
{
    const auto provider = Jid::parse(this->provider());
    const QString wanted = bounded(words.simplified(), 200);
    if (wanted.isEmpty() || !provider)
        return;
    begin(provider->toString());
    m_words = wanted;
    advance(Event::IsService);
    askFound({});
}

void RoomBrowser::askFound(const QString &after)
{
    constexpr int MaxFoundPages = 10; // Nobody reads more, and the provider limits how often one may ask.
    m_stream.ask(*Jid::parse(m_place), u"get"_s, search::query(m_words, 100, after), this,
                 [this, after, round = m_round.now()](const IqReply &reply) {
                     if (round.isStale())
                         return;
                     if (const auto *failure = std::get_if<IqFailure>(&reply))
                         return fail(*failure);
                     const auto page = search::page(std::get<QDomElement>(reply));
                     if (!page)
                         return fail(Problem::Other);
                     const bool room = m_rooms.append(page->rooms) && m_pages < MaxFoundPages && !page->rooms.isEmpty();
                     tookPage(page->paging, after, room);
                 });
}

QString RoomBrowser::providerProblem(const QString &address) const
{
    const auto provider = typed::address(address);
    return address.trimmed().isEmpty() || (provider && provider->isBare())
        ? QString()
        : browsetexts::problem(Problem::BadAddress, address.section(u'?', 0, 0));
}

void RoomBrowser::setProvider(const QString &provider)
{
    if (!providerProblem(provider).isEmpty())
        return;
    const QString wanted = typed::address(provider).value_or(Jid {}).toString();
    if (wanted == this->provider())
        return;
    m_settings.setSearchProvider(wanted);
    Q_EMIT providerChanged();
}

} // namespace parlour
