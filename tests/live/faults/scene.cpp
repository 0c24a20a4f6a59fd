// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace parlour::live {

static constexpr QLatin1StringView ObserverName("juliet");

Timing Scene::shortTiming()
{
    return {.stage = 10s, .backoff = 50ms, .farewell = 200ms};
}

Scene::Scene(Server &server, const QStringList &rooms, const Timing &timing)
    : m_server(server)
    , m_proxy(server.port())
    , m_observer(server, ObserverName)
    , m_place {m_folder.path(), server.certificate(), m_proxy.port(), timing}
    , m_guest(std::make_unique<Guest>(m_place))
{
    for (const QString &room : rooms) {
        m_observer.create(room);
        m_rooms << Ledger {room, {}, {}, {}};
    }
}

void Scene::signIn()
{
    m_guest->start();
    waitUntil(
        "the guest is online", [this] { return account().state() == Account::State::Online; }, 60);
}

Room *Scene::join()
{
    return m_guest->join(name());
}

bool Scene::isInAll()
{
    return std::ranges::all_of(
        m_rooms, [this](const Ledger &ledger) { return m_guest->room(ledger.name)->state() == join::State::Joined; });
}

void Scene::enter()
{
    signIn();
    for (int i = 0; i < m_rooms.size(); ++i)
        m_guest->join(name(i));
    watch();
    for (int i = 0; i < m_rooms.size(); ++i) {
        waitUntil("the guest is in", [this, i] { return isIn(i); });
        talk(i);
        const QString text = send(i);
        waitUntil("his words are delivered", [&] { return isShown(text, "", i); });
    }
    m_states.clear();
}

void Scene::watch()
{
    QObject::connect(room(), &Room::stateChanged, &m_observer, [this] {
        if (m_states.isEmpty() || m_states.last() != room()->state())
            m_states << room()->state();
    });
}

QString Scene::send(int number, const QString &filling)
{
    const QString text = u"romeo %1 %2"_s.arg(++m_count).arg(filling);
    m_rooms[number].sent << text;
    room(number)->conversation()->send(text);
    return text;
}

QString Scene::sendInVain(const QString &filling)
{
    const QString text = send(0, filling);
    m_rooms.first().sent.removeOne(text);
    m_rooms.first().vain << text;
    return text;
}

void Scene::talk(int number, const QString &filling)
{
    const QString text = u"juliet %1 %2"_s.arg(++m_count).arg(filling);
    m_rooms[number].said << text;
    m_observer.say(name(number), text);
}

void Scene::waitUntilStored(const QString &text)
{
    waitUntil("the server has written it down", [&] { return m_server.hasStored(text.toUtf8()); });
}

bool Scene::isShown(const QString &text, const char *delivery, int number)
{
    return Guest::shown(room(number), Guest::nick()).contains(Guest::line(text, QLatin1StringView(delivery)));
}

void Scene::restartGuest()
{
    m_guest.reset();
    m_guest = std::make_unique<Guest>(m_place);
}

void Scene::compare(const Ledger &ledger)
{
    const QString observer(ObserverName);
    Room *room = m_guest->room(ledger.name);
    QStringList own = Guest::shown(room, Guest::nick());
    for (const QString &text : ledger.vain)
        QVERIFY2(own.removeOne(Guest::line(text, "Failed"_L1)), "it is shown as failed");
    QCOMPARE(own, ledger.sent);
    QCOMPARE(Guest::shown(room, observer), ledger.said);
    QCOMPARE(m_observer.archived(ledger.name, Guest::nick()), ledger.sent);
    QCOMPARE(m_observer.archived(ledger.name, observer), ledger.said);
    QCOMPARE(m_observer.heard(ledger.name, Guest::nick()), ledger.sent);
    QCOMPARE(m_observer.heard(ledger.name, observer), ledger.said);
}

void Scene::check()
{
    for (int i = 0; i < m_rooms.size(); ++i) {
        waitUntil(
            "the guest is in", [this, i] { return isIn(i); }, 60);
        const QString last = send(i); // What was sent twice would be there before it.
        const auto delivered = [&] { return isShown(last, "", i) && m_observer.hears(name(i), last); };
        waitUntil("the last words are delivered", delivered, 60);
    }
    for (const Ledger &ledger : std::as_const(m_rooms))
        compare(ledger);
}

} // namespace parlour::live
