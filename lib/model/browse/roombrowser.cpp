// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roombrowser.h"

#include "model/browse/browsetexts.h"
#include "protocol/address/typed.h"
#include "protocol/disco/info.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace parlour {

using directory::Event;
using directory::Problem;
using directory::State;

static constexpr int MaxPages = 400;

RoomBrowser::RoomBrowser(Stream &stream, const RoomServices &own, ProfileSettings &settings, QObject *parent)
    : QObject(parent)
    , m_stream(stream)
    , m_own(own)
    , m_settings(settings)
    , m_details(stream)
    , m_infos(stream)
    , m_search(stream)
{
    connect(&m_infos, &DiscoQueue::answered, this, [this](const QString &address, const IqReply &reply) {
        const auto *iq = std::get_if<QDomElement>(&reply);
        m_rooms.take(address, iq ? muc::roomInfo(*iq) : muc::RoomInfo {});
    });
    connect(&m_search, &ServiceSearch::changed, this, [this] { addServices(m_search.found()); });
    connect(&m_search, &ServiceSearch::ended, this, &RoomBrowser::sought);
    connect(&m_search, &ServiceSearch::failed, this, [this](const IqFailure &failure) { fail(failure); });
}

void RoomBrowser::begin(const QString &place)
{
    m_round.end();
    m_infos.clear();
    m_search.clear();
    m_rooms.clear();
    m_place = place;
    m_words.clear();
    m_detail.clear();
    m_problem = Problem::None;
    m_pages = 0;
    m_cut = false;
    advance(Event::Ask);
}

void RoomBrowser::advance(Event event)
{
    m_state = directory::next(m_state, event);
    Q_EMIT changed();
}

void RoomBrowser::fail(Problem problem, const QString &detail)
{
    m_problem = problem;
    m_detail = detail;
    advance(Event::Fail);
}

void RoomBrowser::fail(const IqFailure &failure)
{
    fail(browsetexts::problem(failure), failure.error.text);
}

void RoomBrowser::stop()
{
    m_round.end();
    m_infos.clear();
    m_search.clear();
    advance(Event::Stop);
}

void RoomBrowser::clear()
{
    begin({});
    advance(Event::Stop);
}

bool RoomBrowser::list(const QString &address)
{
    const auto place = typed::address(address.trimmed().isEmpty() ? m_stream.jid().domain() : address);
    begin(place ? place->bare() : address.trimmed().section(u'?', 0, 0));
    if (!place)
        fail(Problem::BadAddress);
    else if (place->local().isEmpty())
        listServer(place->domain());
    if (!place || place->local().isEmpty())
        return false;
    choose(m_place);
    ask(place->toBare(), disco::itemsQuery(PageSize, {}), &RoomBrowser::peeked);
    return true;
}

/// Takes the first answer of an address like a room's, which may be a service that lists rooms: a server of a network
/// behind a gateway.
void RoomBrowser::peeked(const IqReply &reply)
{
    constexpr qsizetype Enough = 50;
    const auto *iq = std::get_if<QDomElement>(&reply);
    const auto page = iq ? disco::itemsPage(*iq) : std::nullopt;
    const auto isRoom = [this](const disco::Item &item) {
        const auto room = Jid::parse(item.address);
        return room && room->isBare() && !room->local().isEmpty() && room->bare() != m_place;
    };
    if (!page || std::ranges::none_of(page->items.first(std::min(Enough, page->items.size())), isRoom))
        return listServer(Jid::parse(m_place)->domain());
    m_details.setRoom({});
    addServices({m_place});
    advance(Event::IsService);
    addSome(*page, {});
}

void RoomBrowser::listServer(const QString &domain)
{
    begin(domain);
    if (m_place == m_stream.jid().domain() && !m_own.all().isEmpty()) {
        addServices(m_own.all());
        return listService(m_own.all().first());
    }
    ask(*Jid::parse(domain), disco::infoQuery(), &RoomBrowser::identified);
}

void RoomBrowser::ask(const Jid &to, const QDomElement &query, void (RoomBrowser::*answered)(const IqReply &))
{
    m_stream.ask(to, u"get"_s, query, this, [this, answered, round = m_round.now()](const IqReply &reply) {
        if (!round.isStale())
            (this->*answered)(reply);
    });
}

void RoomBrowser::identified(const IqReply &reply)
{
    if (const auto *failure = std::get_if<IqFailure>(&reply))
        return fail(*failure);
    if (muc::isRoomService(std::get<QDomElement>(reply)))
        return listService(m_place);
    advance(Event::IsServer);
    m_search.begin(*Jid::parse(m_place));
}

void RoomBrowser::sought()
{
    if (m_search.found().isEmpty())
        return fail(Problem::NoRooms);
    listService(m_search.found().first());
}

void RoomBrowser::addServices(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        if (!m_services.contains(address))
            m_services << address;
    }
    std::ranges::stable_sort(m_services, {}, muc::serviceRank);
    Q_EMIT servicesChanged();
}

void RoomBrowser::listService(const QString &address)
{
    m_place = address;
    addServices({address});
    advance(Event::IsService);
    askPage({});
}

void RoomBrowser::askPage(const QString &after)
{
    m_stream.ask(*Jid::parse(m_place), u"get"_s, disco::itemsQuery(PageSize, after), this,
                 [this, after, round = m_round.now()](const IqReply &reply) {
                     if (round.isStale())
                         return;
                     if (const auto *failure = std::get_if<IqFailure>(&reply))
                         return fail(*failure);
                     const auto page = disco::itemsPage(std::get<QDomElement>(reply));
                     if (!page)
                         return fail(Problem::Other);
                     addSome(*page, after);
                 });
}

void RoomBrowser::addSome(disco::ItemsPage page, const QString &after)
{
    constexpr qsizetype Some = 500;
    const bool room = m_rooms.append(page.items.first(std::min(Some, page.items.size())));
    page.items.remove(0, std::min(Some, page.items.size()));
    if (page.items.isEmpty() || !room)
        return tookPage(page, after, room);
    advance(Event::More);
    QTimer::singleShot(0, this, [this, page = std::move(page), after, round = m_round.now()] {
        if (!round.isStale())
            addSome(page, after);
    });
}

void RoomBrowser::tookPage(const disco::ItemsPage &page, const QString &after, bool room)
{
    const auto next = disco::nextAfter(page, after);
    m_cut = next && (!room || ++m_pages >= MaxPages);
    if (!next || m_cut)
        return advance(Event::End);
    advance(Event::More);
    m_words.isEmpty() ? askPage(*next) : askFound(*next);
}

void RoomBrowser::choose(const QString &address)
{
    const auto room = Jid::parse(address);
    m_details.setRoom(room ? room->toBare() : Jid());
    m_details.refresh();
    m_details.reserved()->lookUp();
}

QString RoomBrowser::statusText() const
{
    const int count = m_rooms.rowCount();
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Asking:
        return tr("Asking %1...").arg(m_place);
    case State::Seeking:
        return tr("Looking for chat rooms at %1...").arg(m_place);
    case State::Listing:
        return m_words.isEmpty() ? tr("%n rooms so far...", nullptr, count) : tr("Searching...");
    case State::Complete:
        if (count == 0)
            return m_words.isEmpty() ? tr("%1 shows no rooms. Hidden ones can be joined by their address.").arg(m_place)
                                     : tr("Nothing was found.");
        return m_cut ? tr("The first %n rooms; there are more.", nullptr, count) : tr("%n rooms", nullptr, count);
    case State::Failed:
        return browsetexts::problem(m_problem, m_place);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parlour
