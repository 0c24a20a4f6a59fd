// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/service.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Rooms as they are out there: gateways, old services and busy ones, which a Service plays. PARLOUR_SHOTS says where
/// pictures go.
class Field : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRoomThatBehaves();

private:
    /// Asks a room of the service to let Romeo in, by the dialog.
    static void knock(Client &client, const QString &room);
    static void say(Client &client, const QString &text);

    std::unique_ptr<House> m_house;
    std::unique_ptr<Service> m_service;
};

void Field::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(u"prosody"_s);
    QVERIFY(m_house->server().isRunning());
    m_service = std::make_unique<Service>(m_house->server());
    QVERIFY(m_service->isUp());
}

void Field::knock(Client &client, const QString &room)
{
    client.click(button("Join room"));
    const Thing asking = dialog("Join a room");
    client.fill(field("Room address").in(asking), Service::address(room));
    client.fill(field("Nickname").in(asking), u"Romeo"_s);
    client.click(button("Join").in(asking));
    client.waitUntilGone(asking);
}

void Field::say(Client &client, const QString &text)
{
    client.fill(field("Message"), text);
    client.key(u"Return"_s);
}

void Field::aRoomThatBehaves()
{
    m_service->room(u"hall"_s).onJoin = {Script::occupant(u"Bob"_s), Script::self(), Script::subject(u"Masks"_s)};
    Client romeo(m_house->person(u"romeo"_s));
    knock(romeo, u"hall"_s);
    romeo.waitFor(row(QRegularExpression(u"^Bob"_s)).in(list("People")));
    say(romeo, u"Good evening"_s);
    romeo.waitFor(House::message(u"Romeo, Good evening, [^,]*$"_s));
    m_service->say(u"hall"_s,
                   {u"<message type='groupchat' from='{room}/Bob' id='1'><body>Well met, {nick}</body></message>"_s});
    romeo.waitFor(House::message(u"Bob, Well met, Romeo, "_s));
    romeo.click(button("Leave"));
    QTRY_VERIFY(m_service->heard(u"hall"_s, u"unavailable"_s));
    romeo.check();
}

PARLOUR_TEST(Field)
#include "field.moc"
