// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/otherclient.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

/// Two devices of one person: what is read on one is read on the other, and both are told of the same. PARLOUR_SERVER says
/// which server, PARLOUR_SHOTS where pictures go.
class Reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsReadOnOneDeviceIsReadOnTheOther();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    static Thing room(const QString &start) { return row(QRegularExpression(u'^' + start)).in(list("Rooms")); }
    /// What the server knows of the only room in which something was read.
    static QString marker(OtherClient &other)
    {
        const QString answer = other.ask(
            "get",
            u"<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:mds:displayed:0'/></pubsub>"_s);
        const auto iq = xml::parse(answer);
        return iq.elementsByTagName(u"stanza-id"_s).at(0).toElement().attribute(u"id"_s);
    }
    static Thing read() { return room(u"balcony, joined(?!, [0-9])"_s); }

    std::unique_ptr<House> m_house;
};

void Reading::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Reading::whatIsReadOnOneDeviceIsReadOnTheOther()
{
    Client desk(m_house->person(u"romeo"_s, u"desk"_s));
    House::create(desk, u"balcony"_s);
    House::create(desk, u"attic"_s);
    Client juliet(m_house->person(u"juliet"_s));
    House::join(juliet, u"balcony"_s, u"Juliet"_s);
    {
        Client laptop(m_house->person(u"romeo"_s, u"laptop"_s));
        laptop.click(room(u"attic, joined"_s));
        laptop.waitFor(read());
        for (const auto *word : {u"one", u"two", u"Romeo: three"})
            House::say(juliet, QString(word));
        desk.waitFor(room(u"balcony, joined, 3 unread, 1 mention"_s));
        laptop.waitFor(room(u"balcony, joined, 3 unread, 1 mention"_s));
        m_house->picture(laptop, u"unread"_s);
        desk.click(room(u"balcony"_s));
        desk.waitFor(read());
        laptop.waitFor(read()); // Some seconds later.
        laptop.rightClick(room(u"balcony"_s));
        m_house->picture(laptop, u"menu"_s);
        laptop.click(item("Mark as unread"));
        laptop.waitFor(room(u"balcony, joined, 1 unread"_s));
        laptop.rightClick(room(u"balcony"_s));
        laptop.click(item("Notifications"));
        m_house->picture(laptop, u"levels"_s);
        laptop.click(item("None"));
        desk.waitFor(room(u"balcony, joined.*, muted"_s));
        laptop.check();
    }
    OtherClient other(m_house->server());
    const QString before = marker(other);
    QVERIFY(!before.isEmpty());
    House::say(juliet, u"four"_s);
    desk.waitFor(House::message(u"Juliet, four, "_s));
    QTRY_VERIFY_WITH_TIMEOUT(marker(other) != before, 20'000);
    desk.click(room(u"attic"_s));
    House::say(juliet, u"five"_s);
    desk.waitFor(room(u"balcony, joined, 1 unread"_s));
    Client again(m_house->person(u"romeo"_s, u"laptop"_s)); // What was read meanwhile is so here, too.
    again.waitFor(room(u"balcony, joined, 1 unread"_s));
    again.check();
    desk.check();
    juliet.check();
}

PARLOUR_TEST(Reading)
#include "reading.moc"
