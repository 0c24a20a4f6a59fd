// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/online.h"
#include "protocol/direct/directstanzas.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

/// Another device of somebody's, on a bare line: it says things to people, and hears what they say.
class Device
{
public:
    Device(const Server &server, const QString &name)
    {
        QObject::connect(&m_stream, &Stream::received, &m_stream, [this](const QDomElement &stanza) {
            heard << xml::child(stanza, u"body", xml::ClientNs).text();
        });
        goOnline(m_stream, server, name);
    }
    void say(const QString &to, const QString &text)
    {
        QVERIFY(m_stream.send(direct::message(*Jid::parse(to), Stream::newId(), {.body = text}, {})));
    }

    QStringList heard;

private:
    Connection m_stream;
};

} // namespace

/// Contacts, through the windows of two people. PARLOUR_SERVER says which server, PARLOUR_SHOTS where pictures go.
class Contacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoPeopleBecomeContacts();
    void aLinkAndTypingLeadToPeople();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    static Thing contact(const QString &name) { return row(name).in(list("Contacts")); }
    static void open(Client &client);
    /// The menu of the contact in the open list.
    static void menu(Client &client, const QString &name);

    const QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<House> m_house;
};

void Contacts::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(m_kind);
    QVERIFY(m_house->server().isRunning());
}

void Contacts::open(Client &client)
{
    client.waitFor(button("Join room"));
    client.key(u"Control+Shift+k"_s);
    client.waitFor(field("Search contacts"));
}

void Contacts::menu(Client &client, const QString &name)
{
    client.rightClick(contact(name));
    client.waitFor(item("Open chat"));
}

void Contacts::twoPeopleBecomeContacts()
{
    Client romeo(m_house->person(u"romeo"_s, u"finder"_s));
    Client juliet(m_house->person(u"juliet"_s, u"found"_s));
    open(romeo);
    romeo.waitFor(words("No contacts yet."));
    romeo.click(button("Add contact..."));
    const Thing adding = dialog("Add a contact");
    romeo.fill(field("Address").in(adding), u"romeo@localhost"_s);
    romeo.click(button("Add").in(adding));
    romeo.waitFor(words("That is you."));
    romeo.fill(field("Address").in(adding), u"juliet@localhost"_s);
    romeo.fill(field("Name").in(adding), u"Juliet"_s);
    m_house->picture(romeo, u"adding"_s);
    romeo.click(button("Add").in(adding));
    romeo.waitUntilGone(adding);
    romeo.waitFor(contact(u"Juliet, has not answered yet"_s));

    // She is not disturbed: there is a bar.
    juliet.waitFor(words("1 person wants to see when you are online."));
    m_house->picture(juliet, u"asked"_s);
    juliet.click(button("Look at contact requests"));
    juliet.waitFor(row("romeo@localhost").in(list("Contact requests")));
    m_house->picture(juliet, u"requests"_s);
    juliet.click(button("Accept"));
    juliet.waitFor(words("Nobody is waiting for an answer."));
    juliet.key(u"Escape"_s);
    juliet.waitUntilGone(words("1 person wants to see when you are online."));

    // Both see each other: he has asked first, and so agrees without being asked.
    romeo.waitFor(contact(u"Juliet, online"_s));
    open(juliet);
    juliet.waitFor(contact(u"romeo, online"_s));
    m_house->picture(romeo, u"contacts"_s);

    menu(romeo, u"Juliet, online"_s);
    m_house->picture(romeo, u"menu"_s);
    romeo.click(item("Rename..."));
    romeo.fill(field("Name").in(dialog("Rename contact")), u"The sun"_s);
    romeo.click(button("Save"));
    romeo.waitFor(contact(u"The sun, online"_s));
    menu(romeo, u"The sun, online"_s);
    romeo.click(item("Groups..."));
    romeo.fill(field("Groups").in(dialog("Groups of a contact")), u"Verona"_s);
    romeo.click(button("Save"));
    romeo.waitFor(words("Verona"));

    // Blocked, nothing gets through, until she no longer is.
    Device ear(m_house->server(), u"romeo"_s);
    Device mouth(m_house->server(), u"juliet"_s);
    mouth.say(u"romeo@localhost"_s, u"one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ear.heard.contains(u"one"_s), 20'000);
    menu(romeo, u"The sun, online"_s);
    romeo.click(item("Block..."));
    const Thing blocking = dialog("Block");
    romeo.waitFor(blocking);
    if (m_kind == "prosody"_L1) {
        romeo.click(Thing(u"combo box"_s, "Tell the operators of your server"));
        romeo.key(u"Down"_s);
        romeo.key(u"Return"_s);
        romeo.fill(field("What happened").in(blocking), u"sells poison"_s);
    }
    m_house->picture(romeo, u"block"_s);
    romeo.click(button("Block").in(blocking));
    romeo.waitUntilGone(blocking);
    romeo.waitFor(row(QRegularExpression(u"^The sun, .*, blocked$"_s)).in(list("Contacts")));
    if (m_kind == "prosody"_L1) // ejabberd does not tell her.
        juliet.waitFor(contact(u"romeo, offline"_s));
    mouth.say(u"romeo@localhost"_s, u"two"_s);
    romeo.key(u"Escape"_s);
    romeo.waitUntilGone(field("Search contacts"));
    romeo.key(u"Control+comma"_s);
    romeo.click(Thing(u"page tab"_s, "Privacy"));
    romeo.waitFor(row("juliet@localhost").in(list("Blocked addresses")));
    m_house->picture(romeo, u"blocked"_s);
    romeo.click(button("Unblock"));
    romeo.waitFor(words("Nobody"));
    romeo.key(u"Escape"_s);
    juliet.waitFor(contact(u"romeo, online"_s));
    mouth.say(u"romeo@localhost"_s, u"three"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ear.heard.contains(u"three"_s), 20'000);
    QVERIFY(!ear.heard.contains(u"two"_s));

    open(romeo);
    menu(romeo, u"The sun, online"_s);
    romeo.click(item("Remove from contacts..."));
    romeo.click(button("Remove").in(dialog("Remove from contacts")));
    romeo.waitFor(words("No contacts yet."));
    juliet.waitFor(contact(u"romeo, does not show when online"_s));
    romeo.check();
    juliet.check();
}

void Contacts::aLinkAndTypingLeadToPeople()
{
    auto setup = m_house->person(u"mercutio"_s);
    setup.arguments << u"xmpp:juliet@localhost?roster;name=Miss%20Capulet"_s;
    Client mercutio(setup);
    const Thing adding = dialog("Add a contact");
    mercutio.waitFor(adding);
    QCOMPARE(mercutio.accessible().text(mercutio.waitFor(field("Name").in(adding))), u"Miss Capulet"_s);
    m_house->picture(mercutio, u"link"_s);
    mercutio.key(u"Escape"_s);
    mercutio.waitUntilGone(adding);
    open(mercutio);
    mercutio.fill(field("Search contacts"), u"Romeo@localhost"_s);
    mercutio.waitFor(button("Write to romeo@localhost"));
    m_house->picture(mercutio, u"stranger"_s);
    mercutio.key(u"Return"_s);
    mercutio.waitUntilGone(field("Search contacts"));
    mercutio.check();
}

PARLOUR_TEST(Contacts)
#include "contacts.moc"
