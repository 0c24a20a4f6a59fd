// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "support/suite.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// What two people in a room say to each other alone, and whom one does not want to hear, through the window.
/// PARLOUR_SERVER says which server, PARLOUR_SHOTS where pictures go.
class Privately : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoPeopleTalkAlone();
    void whatWasSaidIsThereAfterARestart();
    void theIgnoredAreNotHeardUntilTheyAreAgain();
    void aRoomThatClosesKeepsNoGhosts();
    void aRoomThatForbidsItSaysSo();

private:
    static void set(Client &client, const QString &search, const std::function<void()> &change);
    static void say(Client &client, const QString &text);

    const QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<House> m_house;
};

void Privately::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(m_kind);
    QVERIFY(m_house->server().isRunning());
}

void Privately::say(Client &client, const QString &text)
{
    client.fill(field("Message"), text);
    client.key(u"Return"_s);
}

/// In the open settings: finds, changes, saves and closes.
void Privately::set(Client &client, const QString &search, const std::function<void()> &change)
{
    client.click(button("Room settings"));
    client.waitFor(button("Save"));
    client.key(u"Control+f"_s);
    client.type(search);
    change();
    client.click(button("Save"));
    client.waitFor(words("Saved"));
    client.click(button("Close"));
}

static Thing person(const char *name)
{
    return row(name).in(list("People"));
}

static Thing item(const char *name)
{
    return {u"menu item"_s, name};
}

void Privately::twoPeopleTalkAlone()
{
    Client romeo(m_house->person(u"romeo"_s, u"teller"_s));
    House::create(romeo, u"hall"_s);
    Client juliet(m_house->person(u"juliet"_s, u"listener"_s));
    House::join(juliet, u"hall"_s, u"Juliet"_s);

    romeo.click(person("Juliet"));
    romeo.key(u"Return"_s);
    romeo.waitFor(item("Message privately"));
    m_house->picture(romeo, u"menu"_s);
    romeo.click(item("Message privately"));
    romeo.waitFor(words("Private: Juliet in hall"));
    m_house->picture(romeo, u"empty"_s);
    say(romeo, u"Meet me at nine"_s);
    romeo.waitFor(row(QRegularExpression(u"^Romeo, Meet me at nine, [^,]*$"_s)).in(list("Messages"))); // Not sending.

    // It is no message of the room, and does not take her there.
    juliet.waitFor(chat(u"Private: Romeo, 1 unread"_s));
    QVERIFY(!juliet.sees(House::message(u"Romeo, Meet me"_s)));
    m_house->picture(juliet, u"unread"_s);
    juliet.click(chat(u"Private: Romeo, 1 unread"_s));
    juliet.waitFor(House::message(u"Romeo, Meet me at nine"_s));
    juliet.waitFor(chat(u"Private: Romeo"_s));
    say(juliet, u"I will not fail"_s);
    romeo.waitFor(House::message(u"Juliet, I will not fail"_s));
    m_house->picture(romeo, u"talk"_s);

    // Keys lead to the room and back.
    romeo.key(u"Alt+Up"_s);
    romeo.waitFor(list("People"));
    romeo.key(u"Alt+Down"_s);
    romeo.waitFor(words("Private: Juliet in hall"));

    // Under another name she is the same.
    juliet.key(u"Escape"_s);
    say(juliet, u"/nick Miss Capulet"_s);
    romeo.waitFor(words("Private: Miss Capulet in hall"));
    romeo.key(u"Escape"_s);
    say(romeo, u"/msg Miss Capulet Still you?"_s);
    romeo.waitFor(House::message(u"Romeo, Still you\\?"_s));
    juliet.waitFor(chat(u"Private: Romeo, 1 unread"_s));

    juliet.click(button("Leave"));
    romeo.waitFor(chat(u"Private: Miss Capulet, left the room"_s));
    romeo.waitFor(words("Miss Capulet is not in the room any more, and cannot be reached."));
    m_house->picture(romeo, u"left"_s);
    romeo.click(button("Close this conversation"));
    romeo.waitUntilGone(row("Private: Miss Capulet, left the room"));
    romeo.check();
    juliet.check();
}

void Privately::whatWasSaidIsThereAfterARestart()
{
    const auto said = [](const char *text) { return House::message(QString::fromLatin1(text)); };
    const Thing unread = chat(u"Private: Juliet, 1 unread"_s);
    Client juliet(m_house->person(u"juliet"_s, u"reminder"_s));
    {
        Client romeo(m_house->person(u"romeo"_s, u"forgetter"_s));
        House::create(romeo, u"attic"_s);
        House::join(juliet, u"attic"_s, u"Juliet"_s);
        say(juliet, u"/msg Romeo Remember me"_s);
        juliet.waitFor(row(QRegularExpression(u"^Juliet, Remember me, [^,]*$"_s)).in(list("Messages")));
        romeo.click(unread);
        romeo.waitFor(said("Juliet, Remember me"));
        romeo.waitFor(chat(u"Private: Juliet"_s)); // It has been read.
        say(romeo, u"I will"_s);
        juliet.waitFor(said("Romeo, I will"));
        romeo.waitFor(row(QRegularExpression(u"^Romeo, I will, [^,]*$"_s)).in(list("Messages"))); // Not sending.
        romeo.key(u"Escape"_s);
        say(juliet, u"Good night"_s);
        romeo.waitFor(unread);
        romeo.check();
        QCOMPARE(romeo.end(), 0);
    }
    Client romeo(m_house->person(u"romeo"_s, u"forgetter"_s));
    romeo.click(unread);
    romeo.waitFor(said("Juliet, Remember me"));
    romeo.waitFor(said("Romeo, I will"));
    romeo.waitFor(said("Juliet, Good night"));
    romeo.waitFor(chat(u"Private: Juliet"_s)); // Inside again, with her.
    m_house->picture(romeo, u"remembered"_s);
    say(romeo, u"Here I am"_s);
    juliet.waitFor(said("Romeo, Here I am"));
    romeo.check();
    juliet.check();
}

void Privately::theIgnoredAreNotHeardUntilTheyAreAgain()
{
    auto first = std::make_unique<Client>(m_house->person(u"romeo"_s, u"deaf"_s));
    Client *romeo = first.get();
    House::create(*romeo, u"street"_s);
    Client juliet(m_house->person(u"juliet"_s, u"loud"_s));
    House::join(juliet, u"street"_s, u"Juliet"_s);
    say(juliet, u"Romeo Romeo"_s);
    romeo->waitFor(House::message(u"Juliet, Romeo Romeo"_s));
    romeo->click(person("Juliet"));
    romeo->key(u"Return"_s);
    romeo->click(item("Ignore"));
    romeo->waitFor(person("Juliet, ignored"));
    romeo->waitUntilGone(House::message(u"Juliet, Romeo Romeo"_s));
    say(juliet, u"wherefore art thou"_s);
    say(juliet, u"/msg Romeo Are you deaf?"_s);
    juliet.waitFor(House::message(u"Juliet, Are you deaf\\?, [^,]*$"_s));
    say(*romeo, u"Silence at last"_s);
    romeo->waitFor(row(QRegularExpression(u"^Romeo, Silence at last, [^,]*$"_s)).in(list("Messages")));
    m_house->picture(*romeo, u"ignoring"_s);
    QVERIFY(!romeo->sees(House::message(u"Juliet, "_s)));
    QVERIFY(!romeo->sees(row(QRegularExpression(u"^Private: "_s))));

    juliet.key(u"Escape"_s);

    // It is remembered.
    romeo->check();
    first.reset();
    Client again(m_house->person(u"romeo"_s, u"deaf"_s));
    romeo = &again;
    romeo->click(row(QRegularExpression(u"^street, joined"_s)).in(list("Rooms")));
    romeo->waitFor(person("Juliet, ignored"));
    QVERIFY(!romeo->sees(House::message(u"Juliet, "_s)));
    say(juliet, u"here I am"_s);
    juliet.waitFor(row(QRegularExpression(u"^Juliet, here I am, [^,]*$"_s)).in(list("Messages")));
    say(juliet, u"/msg Romeo And now?"_s);
    juliet.waitFor(House::message(u"Juliet, And now\\?, [^,]*$"_s));

    romeo->click(person("Juliet, ignored"));
    romeo->key(u"Return"_s);
    romeo->click(item("Stop ignoring"));
    romeo->waitFor(House::message(u"Juliet, wherefore art thou"_s));
    romeo->waitFor(House::message(u"Juliet, here I am"_s));
    romeo->waitFor(chat(u"Private: Juliet, 1 unread"_s));
    romeo->check();
    juliet.check();
}

void Privately::aRoomThatClosesKeepsNoGhosts()
{
    Client romeo(m_house->person(u"romeo"_s, u"closer"_s));
    House::create(romeo, u"garden"_s);
    Client juliet(m_house->person(u"juliet"_s, u"ghost"_s));
    House::join(juliet, u"garden"_s, u"Juliet"_s);
    romeo.waitFor(person("Juliet"));
    set(romeo, u"members only"_s, [&romeo] { romeo.click(Thing(u"check box"_s, "Members only")); });
    romeo.waitUntilGone(person("Juliet"));
    romeo.waitFor(person("Romeo, owner, moderator"));
    romeo.check();
    juliet.check();
}

void Privately::aRoomThatForbidsItSaysSo()
{
    Client romeo(m_house->person(u"romeo"_s, u"strict"_s));
    House::create(romeo, u"school"_s);
    auto pupil = m_house->person(u"juliet"_s, u"pupil"_s);
    pupil.arguments += {u"--theme"_s, u"dark"_s}; // For the pictures.
    Client juliet(pupil);
    House::join(juliet, u"school"_s, u"Juliet"_s);
    set(romeo, u"private messages"_s, [&romeo] {
        romeo.click(Thing(u"combo box"_s, "Who may send private messages"));
        romeo.key(u"End"_s); // Nobody, on both.
        romeo.key(u"Return"_s);
    });
    juliet.waitFor(row(QRegularExpression(u"settings were changed"_s)).in(list("Messages")));
    if (m_kind == u"ejabberd"_s) { // It tells beforehand.
        juliet.click(person("Romeo, owner, moderator"));
        juliet.key(u"Return"_s);
        juliet.waitFor(item("Message privately"));
        m_house->picture(juliet, u"forbidden"_s);
        juliet.key(u"Escape"_s);
        say(juliet, u"/msg Romeo Hello?"_s);
        juliet.waitFor(words("This room does not allow private messages."));
    } else { // It bounces.
        say(juliet, u"/msg Romeo Hello?"_s);
        juliet.waitFor(row(QRegularExpression(u"^Juliet, Hello\\?, .*, failed"_s)).in(list("Messages")));
        m_house->picture(juliet, u"bounced"_s);
    }
    romeo.check();
    juliet.check();
}

PARLOUR_TEST(Privately)
#include "privately.moc"
