// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// New rooms of each kind, and their pictures, as their makers and others see them. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go.
class Creating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPrivateGroupIsForTheInvited();
    void aPublicRoomIsForAll();
    void aPasswordRoomIsForThoseWhoKnowIt();
    void anInstantRoomIsReadyAtOnce();
    void whatTheServerLacksIsSaid();
    void anothersRoomIsLeftAsItIs();
    void aPictureIsSeenByOthers();

private:
    Thing ask(Client &client, const char *kind, const QString &address, const QString &nick = u"Romeo"_s);
    void create(Client &client, const Thing &asking);
    /// Looks for a setting by these words and waits for it to be on or off.
    void expect(Client &client, const QString &words, const char *setting, bool on);
    QString kind() const { return qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s); }

    std::unique_ptr<House> m_house;
};

void Creating::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(kind());
    QVERIFY(m_house->server().isRunning());
}

Thing Creating::ask(Client &client, const char *kind, const QString &address, const QString &nick)
{
    client.waitFor(words("Online"));
    client.click(button("New room"));
    const Thing asking = dialog("New room");
    client.click(Thing(u"radio button"_s, kind).in(asking));
    client.fill(field("Room address").in(asking), address);
    client.fill(field("Nickname").in(asking), nick);
    return asking;
}

void Creating::create(Client &client, const Thing &asking)
{
    client.click(button("Create").in(asking));
    client.waitUntilGone(asking);
}

void Creating::expect(Client &client, const QString &words, const char *setting, bool on)
{
    client.key(u"Control+f"_s);
    client.key(u"Control+a"_s);
    client.type(words);
    const Thing box(u"check box"_s, setting);
    client.waitFor(box);
    client.waitUntil(QString::fromUtf8(setting),
                     [&](const auto &tree) { return box.findIn(tree).is(Element::Checked) == on; });
}

void Creating::aPrivateGroupIsForTheInvited()
{
    Client romeo(m_house->person(u"romeo"_s, u"owner"_s));
    Client juliet(m_house->person(u"juliet"_s, u"guest"_s));
    romeo.waitFor(words("Online"));
    romeo.click(button("New room"));
    const Thing asking = dialog("New room");
    romeo.click(Thing(u"radio button"_s, "Private group").in(asking));
    romeo.fill(field("Room name").in(asking), u"Secret Garden"_s);
    romeo.waitUntil(u"an address made of the name"_s, [&](const auto &tree) {
        const auto address = field("Room address").in(asking).findIn(tree);
        return address.exists() && romeo.accessible().text(address) == u"secret-garden"_s;
    });
    romeo.fill(field("Nickname").in(asking), u"Romeo"_s);
    romeo.fill(field("Description").in(asking), u"Roses & thorns"_s);
    m_house->picture(romeo, u"dialog"_s);
    create(romeo, asking);
    romeo.waitFor(words("Your private group is ready. Only people you invite can come in."));
    romeo.waitFor(chat(u"Secret Garden, joined"_s));
    m_house->picture(romeo, u"ready"_s);
    QVERIFY(!romeo.sees(button("Save")));
    romeo.click(button("Room settings"));
    romeo.waitFor(button("Save"));
    expect(romeo, u"members only"_s, "Members only", true);
    expect(romeo, u"when it is empty"_s, "Keep the room when it is empty", true);
    expect(romeo, u"publicly"_s, "List the room publicly", false);
    romeo.click(button("Close"));

    House::askFor(juliet, "Join room", "Join a room", u"secret-garden"_s, u"Juliet"_s);
    juliet.click(button("Join").in(dialog("Join a room")));
    juliet.waitFor(words(QRegularExpression(u"is for members only"_s)));
    m_house->picture(juliet, u"members-only"_s);
    romeo.click(button("Invite people"));
    romeo.fill(field("Addresses"), u"juliet@localhost"_s);
    romeo.click(button("Invite"));
    juliet.click(button("Show invitations"));
    juliet.click(button("Accept"));
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    juliet.waitFor(chat(u"Secret Garden, joined"_s));
    romeo.check();
    juliet.check();
}

void Creating::aPublicRoomIsForAll()
{
    Client romeo(m_house->person(u"romeo"_s));
    Client juliet(m_house->person(u"juliet"_s));
    const Thing asking = ask(romeo, "Public room", u"piazza"_s);
    romeo.fill(field("Room name").in(asking), u"The Piazza"_s);
    create(romeo, asking);
    romeo.waitFor(words("Your public room is ready. Anyone can find it and come in."));
    romeo.click(button("Dismiss"));
    romeo.waitUntilGone(words("Your public room is ready. Anyone can find it and come in."));
    House::join(juliet, u"piazza"_s, u"Juliet"_s);
    juliet.waitFor(chat(u"The Piazza, joined"_s));
    romeo.click(button("Room settings"));
    romeo.waitFor(button("Save"));
    expect(romeo, u"publicly"_s, "List the room publicly", true);
    expect(romeo, u"when it is empty"_s, "Keep the room when it is empty", true);
    romeo.check();
    juliet.check();
}

void Creating::aPasswordRoomIsForThoseWhoKnowIt()
{
    Client romeo(m_house->person(u"romeo"_s));
    Client juliet(m_house->person(u"juliet"_s));
    const Thing asking = ask(romeo, "Password room", u"vault"_s);
    romeo.click(button("Create").in(asking));
    romeo.waitFor(words("Type a password for the room."));
    m_house->picture(romeo, u"no-password"_s);
    romeo.fill(secret("Room password").in(asking), u"open sesame"_s);
    create(romeo, asking);
    romeo.waitFor(words("Your room is ready. People need its password to come in."));
    romeo.waitFor(words("Protected by a password"));
    juliet.waitFor(words("Online"));
    House::askFor(juliet, "Join room", "Join a room", u"vault"_s, u"Juliet"_s);
    juliet.click(button("Join").in(dialog("Join a room")));
    juliet.waitFor(words("vault needs a password"));
    juliet.fill(secret("Room password"), u"open sesame"_s);
    juliet.key(u"Return"_s);
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    romeo.check();
    juliet.check();
}

void Creating::anInstantRoomIsReadyAtOnce()
{
    Client romeo(m_house->person(u"romeo"_s));
    Client juliet(m_house->person(u"juliet"_s));
    const Thing asking = ask(romeo, "Instant room", u"corner"_s);
    QVERIFY(!romeo.sees(field("Room name").in(asking)));
    create(romeo, asking);
    romeo.waitFor(words("Your room is ready, with the server's own settings."));
    QVERIFY(!romeo.sees(button("Save")));
    House::join(juliet, u"corner"_s, u"Juliet"_s);
    romeo.check();
    juliet.check();
}

void Creating::whatTheServerLacksIsSaid()
{
    // Prosody offers no lasting rooms on this service, ejabberd none to this user.
    const bool isProsody = kind() == "prosody"_L1;
    Client maker(m_house->person(isProsody ? u"romeo"_s : u"mercutio"_s));
    Client juliet(m_house->person(u"juliet"_s));
    const QString address = isProsody ? u"mayfly@fleeting.localhost"_s : u"mayfly@conference.localhost"_s;
    create(maker, ask(maker, "Public room", address));
    maker.waitFor(words(QRegularExpression(u"Not possible on this server: the room stays when it is empty\\.$"_s)));
    m_house->picture(maker, u"lacking"_s);
    juliet.waitFor(words("Online"));
    juliet.click(button("Join room"));
    juliet.fill(field("Room address"), address);
    juliet.click(button("Join").in(dialog("Join a room")));
    juliet.waitFor(row(QRegularExpression(u"^Romeo, owner"_s)).in(list("People")));
    maker.check();
    juliet.check();
}

void Creating::anothersRoomIsLeftAsItIs()
{
    Client romeo(m_house->person(u"romeo"_s));
    Client juliet(m_house->person(u"juliet"_s));
    create(romeo, ask(romeo, "Public room", u"forum"_s));
    romeo.waitFor(words(QRegularExpression(u"^Your public room is ready"_s)));
    create(juliet, ask(juliet, "Private group", u"forum"_s, u"Juliet"_s));
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    juliet.waitFor(words(QRegularExpression(u"This room existed already. You have joined it as it is."_s)));
    QVERIFY(!juliet.sees(words(QRegularExpression(u"private group is ready"_s))));
    romeo.check();
    juliet.check();
}

void Creating::aPictureIsSeenByOthers()
{
    QTemporaryDir folder;
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(QColor(200, 30, 60));
    picture.setText(u"Comment"_s, u"taken at the balcony"_s);
    const QString file = folder.filePath(u"rose.png"_s);
    QVERIFY(picture.save(file));

    Client romeo(m_house->person(u"romeo"_s, u"painter"_s));
    create(romeo, ask(romeo, "Public room", u"gallery"_s));
    romeo.waitFor(words(QRegularExpression(u"^Your public room is ready"_s)));
    Client juliet(m_house->person(u"juliet"_s, u"viewer"_s));
    House::join(juliet, u"gallery"_s, u"Juliet"_s);
    romeo.click(button("Room settings"));
    romeo.click(button("Choose picture..."));
    romeo.waitFor(words("Choose a picture"));
    m_house->picture(romeo, u"file-dialog"_s);
    romeo.key(u"Control+l"_s);
    romeo.key(u"Control+a"_s);
    romeo.type(file);
    romeo.key(u"Return"_s);
    romeo.waitFor(words("The picture is set."));
    m_house->picture(romeo, u"picture-set"_s);
    const Thing seen = words("Picture of the room");
    const auto middle = [](Client &client, const Element &element) {
        return client.screen().grab().pixelColor(client.accessible().extents(element).center());
    };
    const Element shown = juliet.waitFor(seen); // While inside.
    m_house->picture(juliet, u"picture-seen"_s);
    QCOMPARE(middle(juliet, shown), QColor(200, 30, 60));
    {
        Client mercutio(m_house->person(u"mercutio"_s)); // Who comes later.
        House::join(mercutio, u"gallery"_s, u"Mercutio"_s);
        mercutio.waitFor(seen);
        mercutio.check();
    }
    QVERIFY(!romeo.sees(words("Somebody else has changed these settings.")));
    romeo.click(button("Remove picture"));
    romeo.waitFor(words("The picture is removed."));
    romeo.waitUntilGone(seen);
    juliet.waitUntilGone(seen);
    romeo.check();
    juliet.check();
}

PARLOUR_TEST(Creating)
#include "creating.moc"
