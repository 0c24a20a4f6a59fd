// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Who belongs to a room and who must not, and the end of a room, through the window. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go.
class Ruling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsAreReadAndChanged();
    void aRoomEndsAndAnotherTakesItsPlace();

private:
    static Thing page(const char *name) { return {u"page tab"_s, name}; }
    static Thing inList(const QString &start)
    {
        return row(QRegularExpression(u'^' + QRegularExpression::escape(start))).in(list("Addresses"));
    }
    static Thing result(const QString &pattern) { return row(QRegularExpression(pattern)).in(list("Results")); }
    static void add(Client &client, const QString &addresses, const QString &reason, const char *verb);

    std::unique_ptr<House> m_house;
};

void Ruling::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Ruling::add(Client &client, const QString &addresses, const QString &reason, const char *verb)
{
    client.click(button("Add..."));
    client.fill(field("Addresses"), addresses);
    client.fill(field("Reason"), reason);
    client.click(button(verb));
}

void Ruling::listsAreReadAndChanged()
{
    Client romeo(m_house->person(u"romeo"_s, u"ruler"_s));
    House::create(romeo, u"verona"_s);
    Client juliet(m_house->person(u"juliet"_s, u"regent"_s));
    House::join(juliet, u"verona"_s, u"Juliet"_s);

    // The last owner stays one.
    romeo.click(button("Room settings"));
    romeo.click(page("Owners"));
    romeo.click(inList(u"romeo@localhost"_s));
    romeo.waitFor(words("1 chosen"));
    m_house->picture(romeo, u"owners"_s);
    romeo.key(u"Delete"_s);
    romeo.waitFor(words(QRegularExpression(u"^The room must keep at least one owner"_s)));
    m_house->picture(romeo, u"last-owner"_s);
    romeo.key(u"Escape"_s);

    romeo.click(page("Admins"));
    romeo.waitFor(words("Nobody is in this list."));
    add(romeo, u"juliet@localhost"_s, u"Trusted"_s, "Add");
    romeo.waitFor(inList(u"juliet@localhost"_s));
    m_house->picture(romeo, u"admins"_s);

    // An admin reaches the lists, too: one of two fails, and is retried.
    juliet.waitFor(row("Juliet, admin, moderator").in(list("People")));
    juliet.click(button("Room settings"));
    QVERIFY(!juliet.sees(page("Settings")));
    juliet.click(page("Banned"));
    juliet.waitFor(words("Nobody is in this list."));
    add(juliet, u"romeo@localhost example.org"_s, u"A plague"_s, "Ban");
    juliet.waitFor(result(u"^example.org, Banned, done$"_s));
    juliet.waitFor(result(u"^romeo@localhost, Banned, You may not"_s));
    juliet.waitFor(words("1 done, 1 failed"));
    juliet.waitFor(inList(u"example.org, A plague"_s));
    m_house->picture(juliet, u"one-failed"_s);
    romeo.click(page("Owners"));
    add(romeo, u"juliet@localhost"_s, {}, "Add");
    romeo.waitFor(inList(u"juliet@localhost"_s));
    juliet.waitFor(row(QRegularExpression(u"."_s)).in(list("Results")));
    juliet.click(button("Retry"));
    romeo.waitFor(words(QRegularExpression(u"You were banned"_s)));
    juliet.waitFor(inList(u"romeo@localhost"_s));
    juliet.click(button("Dismiss"));

    // Find one, and let him in again.
    juliet.fill(field("Find in this list"), u"rom"_s);
    juliet.waitUntilGone(inList(u"example.org"_s));
    juliet.key(u"Down"_s);
    juliet.key(u"space"_s);
    juliet.waitFor(words("1 chosen"));
    m_house->picture(juliet, u"chosen"_s);
    juliet.click(button("Unban and invite..."));
    juliet.click(button("Unban and invite").in(dialog("Unban romeo@localhost?")));
    juliet.waitFor(result(u"^romeo@localhost, Unbanned and invited, done$"_s));
    romeo.click(button("Show invitations"));
    romeo.click(button("Accept"));
    romeo.waitFor(row("Juliet, owner, moderator").in(list("People")));
    romeo.check();
    juliet.check();
}

void Ruling::aRoomEndsAndAnotherTakesItsPlace()
{
    Client romeo(m_house->person(u"romeo"_s, u"destroyer"_s));
    House::create(romeo, u"garden"_s, u"rose"_s);
    House::create(romeo, u"crypt"_s);
    Client juliet(m_house->person(u"juliet"_s, u"follower"_s));
    House::join(juliet, u"crypt"_s, u"Juliet"_s);
    romeo.waitFor(row("Juliet").in(list("People")));
    romeo.click(button("More"));
    romeo.click(Thing(u"menu item"_s, "Destroy room..."));
    const Thing asking = dialog("Destroy crypt?");
    romeo.fill(field("Reason").in(asking), u"We moved"_s);
    romeo.fill(field("New room").in(asking), u"garden"_s);
    romeo.fill(secret("Password of the new room").in(asking), u"rose"_s);
    QVERIFY(!romeo.waitFor(button("Destroy").in(asking)).is(Element::Enabled));
    romeo.fill(field("Name of the room").in(asking), u"crypt"_s);
    m_house->picture(romeo, u"destroy"_s);
    romeo.click(button("Destroy").in(asking));
    romeo.waitFor(words("You destroyed the room. Reason: We moved"));
    m_house->picture(romeo, u"destroyed"_s);
    juliet.waitFor(words("The room was closed for good. Reason: We moved"));
    m_house->picture(juliet, u"moved"_s);
    juliet.click(button("Go to the new room"));
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People"))); // Nobody asked for a password.
    juliet.waitFor(row(QRegularExpression(u"^garden, joined"_s)).in(list("Rooms")));
    romeo.check();
    juliet.check();
}

PARLOUR_TEST(Ruling)
#include "ruling.moc"
