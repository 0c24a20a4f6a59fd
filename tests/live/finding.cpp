// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "support/suite.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Finding rooms, looking at them from outside, and what happens at doors that do not open. PARLOUR_SERVER says which
/// server, PARLOUR_SHOTS where pictures go.
class Finding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roomsAreBrowsedAndLookedAt();
    void otherPlacesSayWhatTheyAre();
    void aTakenNickIsReplacedAndThePasswordGoesAlong();
    void aRoomThatDoesNotExistIsCreatedWhenAsked();
    void whoMayNotCreateIsShownWhatThereIs();
    void membersOnlyAsksForMembership();
    void theBannedAreTold();
    void aNickIsRegisteredOfferedAndGivenUp();
    void aRoomAsksWhetherOneIsAPerson();

private:
    bool isProsody() const { return m_kind == u"prosody"_s; }
    /// Sets switches of the open room, found by their labels.
    void set(Client &owner, const QStringList &switches);

    QString m_kind;
    std::unique_ptr<House> m_house;
};

void Finding::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    m_house = std::make_unique<House>(m_kind);
    QVERIFY(m_house->server().isRunning());
}

void Finding::set(Client &owner, const QStringList &switches)
{
    owner.click(button("Room settings"));
    owner.waitFor(button("Save"));
    for (const QString &label : switches) {
        owner.key(u"Control+f"_s);
        owner.key(u"Control+a"_s);
        owner.type(label);
        owner.click(Thing(u"check box"_s, label));
    }
    owner.click(button("Save"));
    owner.waitFor(words("Saved"));
    owner.click(button("Close"));
    owner.waitFor(field("Message"));
}

void Finding::roomsAreBrowsedAndLookedAt()
{
    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    House::create(romeo, u"orchard"_s, u"moth"_s);
    House::create(romeo, u"balcony"_s);
    Client juliet(m_house->person(u"juliet"_s, u"looker"_s));
    juliet.waitFor(words("Online"));
    juliet.click(button("Browse rooms"));
    const Thing browsing = dialog("Browse rooms");
    const Thing found = list("Found rooms").in(browsing);
    // The lock comes with what the visible rows were asked.
    juliet.waitFor(
        row(QRegularExpression(u"^orchard, 1 person, needs a password$|^orchard, 1 people, needs a password$"_s))
            .in(found));
    juliet.waitFor(row(QRegularExpression(u"^balcony, 1 pe"_s)).in(found));
    m_house->picture(juliet, u"browse"_s);
    juliet.fill(field("Filter rooms").in(browsing), u"balc"_s);
    juliet.waitUntilGone(row(QRegularExpression(u"^orchard"_s)).in(found));
    juliet.fill(field("Filter rooms").in(browsing), u"no such room"_s);
    juliet.waitFor(words("No room matches these words.").in(browsing));
    juliet.fill(field("Filter rooms").in(browsing), u"orch"_s);
    juliet.click(row(QRegularExpression(u"^orchard"_s)).in(found));
    juliet.waitFor(words("orchard@conference.localhost").in(browsing));
    juliet.waitFor(words("Password").in(browsing));
    juliet.waitFor(words(QRegularExpression(u"^1 pe\\w+ inside$"_s)).in(browsing));
    m_house->picture(juliet, u"preview"_s);
    juliet.fill(field("Filter rooms").in(browsing), u"balc"_s);
    // The keyboard is enough: into the list, choose, and join.
    juliet.key(u"Down"_s);
    juliet.key(u"Return"_s);
    juliet.waitFor(words("balcony@conference.localhost").in(browsing));
    juliet.fill(field("Nickname").in(browsing), u"Juliet"_s);
    juliet.click(button("Join").in(browsing));
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    juliet.check();
    romeo.check();
}

void Finding::otherPlacesSayWhatTheyAre()
{
    Client frank(m_house->person(u"frank"_s, u"wanderer"_s)); // Who has no rooms.
    frank.waitFor(words("Online"));
    frank.click(button("Browse rooms..."));
    const Thing browsing = dialog("Browse rooms");
    frank.waitFor(words(QRegularExpression(u"^\\d+ rooms?$|^conference.localhost shows no rooms"_s)).in(browsing));
    frank.fill(field("Server").in(browsing), u"conference.nowhere.example"_s);
    frank.click(button("List rooms").in(browsing));
    frank.waitFor(words(QRegularExpression(u"conference.nowhere.example"_s)).in(browsing));
    frank.waitUntilGone(words("Asking conference.nowhere.example...").in(browsing));
    m_house->picture(frank, u"nowhere"_s);
    frank.fill(field("Server").in(browsing), u"not an address"_s);
    frank.key(u"Return"_s);
    frank.waitFor(words(QRegularExpression(u"^That is not the address of a server"_s)).in(browsing));
    frank.fill(field("Server").in(browsing), u"localhost"_s);
    frank.key(u"Return"_s);
    frank.waitFor(words(QRegularExpression(u"^\\d+ rooms?$|^conference.localhost shows no rooms"_s)).in(browsing));
    frank.click(Thing(u"check box"_s, "On all servers").in(browsing));
    frank.waitFor(words(QRegularExpression(u"What you search for is sent to it"_s)).in(browsing));
    m_house->picture(frank, u"everywhere"_s);
    frank.fill(field("Search service").in(browsing), u"conference.localhost"_s);
    frank.click(button("Use this service").in(browsing));
    frank.fill(field("Search words").in(browsing), u"tea"_s);
    frank.click(button("Search").in(browsing));
    frank.waitFor(words("There are no chat rooms to be seen at conference.localhost.").in(browsing));
    frank.key(u"Escape"_s);
    frank.waitUntilGone(browsing);
    frank.check();
}

void Finding::aTakenNickIsReplacedAndThePasswordGoesAlong()
{
    Client romeo(m_house->person(u"romeo"_s, u"namesake"_s));
    House::create(romeo, u"feast"_s, u"mask"_s);
    Client juliet(m_house->person(u"juliet"_s, u"other"_s));
    const Thing asking = House::askFor(juliet, "Join room", "Join a room", u"feast"_s, u"Romeo"_s);
    juliet.click(button("Join").in(asking));
    if (isProsody()) { // It looks at the password first, ejabberd at the nickname.
        juliet.fill(secret("Room password"), u"mask"_s);
        juliet.click(button("Join"));
    }
    juliet.waitFor(words("That nickname is taken"));
    m_house->picture(juliet, u"taken"_s);
    juliet.click(button("Join")); // Romeo2 is suggested.
    if (!isProsody()) {
        juliet.fill(secret("Room password"), u"mask"_s);
        juliet.click(button("Join"));
    }
    juliet.waitFor(chat(u"feast, joined"_s));
    juliet.waitFor(row(QRegularExpression(u"^Romeo2"_s)).in(list("People")));
    juliet.check();
    romeo.check();
}

void Finding::aRoomThatDoesNotExistIsCreatedWhenAsked()
{
    Client juliet(m_house->person(u"juliet"_s, u"founder"_s));
    const Thing asking = House::askFor(juliet, "Join room", "Join a room", u"tomb"_s, u"Juliet"_s);
    juliet.click(button("Join").in(asking));
    juliet.waitFor(words("tomb does not exist"));
    m_house->picture(juliet, u"nothing-there"_s);
    QVERIFY(!juliet.sees(button("Save")));
    juliet.click(button("Create the room"));
    juliet.waitFor(button("Save"));
    juliet.waitFor(chat(u"tomb, joined"_s));
    juliet.check();
}

void Finding::whoMayNotCreateIsShownWhatThereIs()
{
    // frank may not create rooms on ejabberd, nobody but admin may at Prosody's second service.
    Client frank(m_house->person(u"frank"_s, u"guest"_s));
    frank.click(button("Join room"));
    const Thing asking = dialog("Join a room");
    frank.fill(field("Room address").in(asking),
               isProsody() ? u"cell@restricted.localhost"_s : u"cell@conference.localhost"_s);
    frank.fill(field("Nickname").in(asking), u"Frank"_s);
    frank.click(button("Join").in(asking));
    frank.waitFor(words("You may not create rooms here"));
    m_house->picture(frank, u"may-not-create"_s);
    frank.click(button("Browse rooms...").in(Thing({}, QRegularExpression(u"."_s))));
    frank.waitFor(dialog("Browse rooms"));
    frank.key(u"Escape"_s);
    frank.waitUntilGone(dialog("Browse rooms"));

    const Thing elsewhere = House::askFor(frank, "Join room", "Join a room", u"x"_s, u"Frank"_s);
    frank.fill(field("Room address").in(elsewhere), u"cell@conference.nowhere.example"_s);
    frank.click(button("Join").in(elsewhere));
    frank.waitFor(words("There is no such server"));
    frank.waitFor(button("Try again"));
    frank.check();
}

void Finding::membersOnlyAsksForMembership()
{
    Client romeo(m_house->person(u"romeo"_s, u"chair"_s));
    House::create(romeo, u"council"_s);
    set(romeo, {u"Members only"_s});
    Client juliet(m_house->person(u"juliet"_s, u"applicant"_s));
    const Thing asking = House::askFor(juliet, "Join room", "Join a room", u"council"_s, u"Juliet"_s);
    juliet.click(button("Join").in(asking));
    juliet.waitFor(words("council is for members only"));
    m_house->picture(juliet, u"members-only"_s);
    juliet.click(button("Ask for membership..."));
    const Thing registering = dialog("Register with council");
    if (isProsody()) { // It registers nobody but members.
        juliet.waitFor(words(QRegularExpression(u"^This room registers only its members"_s)).in(registering));
        m_house->picture(juliet, u"not-registered"_s);
        juliet.click(button("Close").in(registering));
    } else { // It registers everybody, and that is only a nickname.
        juliet.click(button("Register").in(registering));
        juliet.waitFor(words(QRegularExpression(u"^You have registered here as Juliet"_s)).in(registering));
        m_house->picture(juliet, u"registered"_s);
        juliet.click(button("Try to join").in(registering));
    }
    juliet.waitUntilGone(registering);
    juliet.waitFor(words("council is for members only"));
    romeo.fill(field("Message"), u"/invite juliet@localhost"_s); // This makes her a member.
    romeo.key(u"Return"_s);
    juliet.waitFor(button("Show invitations"));
    juliet.click(button("Try again"));
    juliet.waitFor(chat(u"council, joined"_s));
    juliet.check();
    romeo.check();
}

void Finding::theBannedAreTold()
{
    Client romeo(m_house->person(u"romeo"_s, u"prince"_s));
    House::create(romeo, u"street"_s);
    Client juliet(m_house->person(u"juliet"_s, u"exile"_s));
    House::join(juliet, u"street"_s, u"Juliet"_s);
    romeo.fill(field("Message"), u"/ban Juliet"_s);
    romeo.key(u"Return"_s);
    juliet.waitFor(words(QRegularExpression(u"^You were banned by Romeo"_s)));
    juliet.click(button("Rejoin"));
    juliet.waitFor(words("You are banned from street"));
    juliet.waitFor(button("Try again"));
    m_house->picture(juliet, u"banned"_s);
    juliet.check();
    romeo.check();
}

void Finding::aNickIsRegisteredOfferedAndGivenUp()
{
    Client romeo(m_house->person(u"romeo"_s, u"keeper"_s));
    House::create(romeo, u"garden"_s);
    Client juliet(m_house->person(u"juliet"_s, u"owner-of-a-name"_s));
    House::join(juliet, u"garden"_s, u"Juliet"_s);
    if (isProsody()) { // Only members can register there.
        romeo.click(row("Juliet").in(list("People")));
        romeo.key(u"Return"_s);
        romeo.click(Thing(u"menu item"_s, "Make member..."));
        romeo.click(button("Make member"));
        juliet.waitFor(row("Juliet, member").in(list("People")));
    }
    juliet.click(button("Leave"));
    juliet.click(button("Register a nickname..."));
    const Thing registering = dialog(QRegularExpression(u" with garden\\??$"_s));
    juliet.fill(field("Nickname").in(registering), u"Capulet"_s);
    m_house->picture(juliet, u"register"_s);
    juliet.click(button("Register").in(registering));
    juliet.waitFor(words("The nickname Capulet is yours in this room.").in(registering));
    m_house->picture(juliet, u"mine"_s);
    juliet.click(button("Close").in(registering));
    juliet.waitFor(words("Your registered nickname here: Capulet"));

    romeo.fill(field("Message"), u"/nick Capulet"_s);
    romeo.key(u"Return"_s);
    romeo.waitFor(words(QRegularExpression(u"has the nickname Capulet, or has reserved it"_s)));

    juliet.click(button("Register a nickname..."));
    juliet.click(button("Give it up...").in(registering));
    juliet.waitFor(words(QRegularExpression(isProsody() ? u"^You stop being a member of this room with it"_s
                                                        : u"^Others can take the nickname then"_s))
                       .in(registering));
    m_house->picture(juliet, u"give-up"_s);
    juliet.click(button("Give up registration").in(registering));
    juliet.waitFor(words("You are not registered with this room any more.").in(registering));
    juliet.click(button("Close").in(registering));
    juliet.waitUntilGone(words("Your registered nickname here: Capulet"));
    juliet.click(button("Join"));
    juliet.waitFor(chat(u"garden, joined"_s));
    romeo.check();
    juliet.check();
}

void Finding::aRoomAsksWhetherOneIsAPerson()
{
    if (isProsody())
        QSKIP("Prosody has no such rooms");
    Client romeo(m_house->person(u"romeo"_s, u"suspicious"_s));
    House::create(romeo, u"gate"_s);
    set(romeo, {u"Ask newcomers to prove they are human"_s});
    Client juliet(m_house->person(u"juliet"_s, u"human"_s));
    const Thing asking = House::askFor(juliet, "Join room", "Join a room", u"gate"_s, u"Juliet"_s);
    juliet.click(button("Join").in(asking));
    juliet.waitFor(words("gate wants to know whether you are a person"));
    juliet.waitFor(Thing({}, "Picture"));
    m_house->picture(juliet, u"person"_s);
    juliet.fill(field("Type the text in the picture"), u"wrong"_s);
    juliet.click(button("Answer"));
    juliet.waitFor(words("That answer was not accepted"));
    juliet.click(button("Try again"));
    juliet.waitFor(words("gate wants to know whether you are a person"));
    QFile asked(m_house->server().folder() + u"/captcha.text"_s);
    QVERIFY(asked.open(QFile::ReadOnly));
    juliet.type(QString::fromUtf8(asked.readAll())); // The question has the keyboard.
    juliet.key(u"Return"_s);
    juliet.waitFor(chat(u"gate, joined"_s));
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    juliet.check();
    romeo.check();
}

PARLOUR_TEST(Finding)
#include "finding.moc"
