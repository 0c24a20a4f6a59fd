// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// How a stay in a room ends, and what one reads and does then. PARLOUR_SERVER says which server, PARLOUR_SHOTS where pictures
/// go.
class Leaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoIsPutOutComesBackByOneButton();
    void whoIsBannedReadsThatAndStaysOut();
    void aRoomBecomesOneForMembers();
    void membershipEnds();

private:
    /// Chooses what is done to Juliet in her menu, and confirms it for a reason.
    static void rule(Client &ruler, const char *entry, const char *confirm, const QString &reason);
    static void admitOnlyMembers(Client &owner);
    static QRegularExpression now();

    std::unique_ptr<House> m_house;
};

void Leaving::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Leaving::rule(Client &ruler, const char *entry, const char *confirm, const QString &reason)
{
    ruler.click(row(QRegularExpression(u"^Juliet"_s)).in(list("People")));
    ruler.key(u"Return"_s);
    ruler.click(Thing(u"menu item"_s, entry));
    const Thing asking = dialog(QRegularExpression(u"Juliet"_s));
    if (!reason.isEmpty())
        ruler.fill(field("Reason").in(asking), reason);
    ruler.click(button(confirm).in(asking));
}

void Leaving::admitOnlyMembers(Client &owner)
{
    owner.click(button("Room settings"));
    owner.waitFor(button("Save"));
    owner.key(u"Control+f"_s);
    owner.type(u"members only"_s);
    owner.click(Thing(u"check box"_s, "Members only"));
    owner.click(button("Save"));
    owner.waitFor(words("Saved"));
    owner.click(button("Close"));
}

/// The day, as the C locale of the tests writes it.
QRegularExpression Leaving::now()
{
    return QRegularExpression(u"\\d\\d:\\d\\d"_s);
}

void Leaving::whoIsPutOutComesBackByOneButton()
{
    Client romeo(m_house->person(u"romeo"_s, u"kicking"_s));
    House::create(romeo, u"yard"_s);
    Client juliet(m_house->person(u"juliet"_s, u"kicked"_s));
    House::join(juliet, u"yard"_s, u"Juliet"_s);
    juliet.type(u"hello"_s); // Who has just joined can write at once.
    juliet.key(u"Return"_s);
    romeo.waitFor(House::message(u"Juliet, hello, "_s));
    rule(romeo, "Kick...", "Kick", u"Too late"_s);
    juliet.waitFor(words(QRegularExpression(u"^You were removed by Romeo. Reason: Too late$"_s)));
    juliet.waitFor(words(now()));
    juliet.waitFor(chat(u"yard, removed"_s));
    QVERIFY(!juliet.sees(field("Message")));
    m_house->picture(juliet, u"kicked"_s);
    juliet.key(u"Return"_s); // Rejoin has the keyboard.
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    romeo.waitFor(row(QRegularExpression(u"^Juliet"_s)).in(list("People")));
    romeo.check();
    juliet.check();
}

void Leaving::whoIsBannedReadsThatAndStaysOut()
{
    Client romeo(m_house->person(u"romeo"_s, u"banning"_s));
    House::create(romeo, u"court"_s);
    {
        Client juliet(m_house->person(u"juliet"_s, u"banned"_s));
        House::join(juliet, u"court"_s, u"Juliet"_s);
        rule(romeo, "Ban...", "Ban", u"For ever"_s);
        juliet.waitFor(words(QRegularExpression(u"^You were banned by Romeo. Reason: For ever$"_s)));
        juliet.click(button("Rejoin"));
        juliet.waitFor(words("You are banned from court"));
        m_house->picture(juliet, u"banned"_s);
        juliet.click(button("Cancel"));
        juliet.waitFor(chat(u"court, not joined"_s));
        juliet.check();
    }
    Client juliet(m_house->person(u"juliet"_s, u"banned"_s));
    juliet.waitFor(words("Online"));
    juliet.waitFor(chat(u"court, not joined"_s)); // Not tried again at the next start.
    romeo.check();
    juliet.check();
}

void Leaving::aRoomBecomesOneForMembers()
{
    Client romeo(m_house->person(u"romeo"_s, u"closing"_s));
    House::create(romeo, u"club"_s);
    Client juliet(m_house->person(u"juliet"_s, u"shut out"_s));
    House::join(juliet, u"club"_s, u"Juliet"_s);
    admitOnlyMembers(romeo);
    juliet.waitFor(words(QRegularExpression(u"^The room is for members only now, and you are not one."_s)));
    m_house->picture(juliet, u"members-only"_s);
    romeo.waitUntilGone(row(QRegularExpression(u"^Juliet"_s)).in(list("People")));
    romeo.check();
    juliet.check();
}

void Leaving::membershipEnds()
{
    Client romeo(m_house->person(u"romeo"_s, u"ending"_s));
    House::create(romeo, u"lodge"_s);
    Client juliet(m_house->person(u"juliet"_s, u"member"_s));
    House::join(juliet, u"lodge"_s, u"Juliet"_s);
    rule(romeo, "Make member...", "Make member", {});
    romeo.waitFor(row(QRegularExpression(u"^Juliet, member"_s)).in(list("People")));
    admitOnlyMembers(romeo);
    rule(romeo, "Remove from the room's lists...", "Remove from the room's lists", u"Not seen"_s);
    juliet.waitFor(words(QRegularExpression(u"the room is for members only.*Not seen"_s)));
    m_house->picture(juliet, u"membership"_s);
    romeo.check();
    juliet.check();
}

PARLOUR_TEST(Leaving)
#include "leaving.moc"
