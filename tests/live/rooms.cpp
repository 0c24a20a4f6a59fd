// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/proxy.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Rooms by keyboard, by name and from one start to the next. PARLOUR_SERVER says which server.
class Rooms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theNamesAreAContract();
    void theKeyboardIsEnough();
    void aDialogKeepsTheKeyboardWhateverTheRoomDoes();
    void lockedRoomsSayAtStartUpThatTheyAre();
    void aLinkIsOneClickAway();
    void quittingKeepsTheWindow();

private:
    std::unique_ptr<House> m_house;
};

void Rooms::initTestCase()
{
    QTest::setThrowOnFail(true);
}

/// A server each: what somebody bookmarks comes back wherever they sign in.
void Rooms::init()
{
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Rooms::theNamesAreAContract()
{
    Client romeo(m_house->person(u"romeo"_s));
    House::create(romeo, u"library"_s, u"hush"_s);
    romeo.waitFor(list("Rooms"));
    romeo.waitFor(chat(u"library, joined"_s));
    romeo.waitFor(row("Romeo, owner, moderator").in(list("People")));
    romeo.waitFor(button("Leave"));
    romeo.waitFor(button("Send"));
    romeo.fill(field("Message"), u"One line"_s);
    romeo.click(button("Send"));
    romeo.waitFor(row(QRegularExpression(u"^Romeo, One line, \\d\\d?:\\d\\d( [AP]M)?$"_s)).in(list("Messages")));
    romeo.click(button("Room settings"));
    romeo.waitFor(button("Save"));
    romeo.key(u"Control+f"_s);
    romeo.type(u"members"_s);
    romeo.waitFor(Thing(u"check box"_s, "Members only"));
    romeo.waitFor(button("Review"));

    Client juliet(m_house->person(u"juliet"_s));
    juliet.click(button("Join room"));
    const Thing asking = dialog("Join a room");
    juliet.fill(field("Room address").in(asking), u"library"_s); // Completed with the account's service.
    juliet.click(button("Join").in(asking));
    juliet.waitFor(words("library needs a password"));
    juliet.waitFor(chat(u"library, needs a password"_s));
    juliet.waitFor(Thing(u"combo box"_s, "Remember password"));
    juliet.click(button("Cancel"));
    juliet.waitFor(chat(u"library, not joined"_s));
    romeo.check();
    juliet.check();
}

void Rooms::theKeyboardIsEnough()
{
    Client romeo(m_house->person(u"romeo"_s));
    House::create(romeo, u"attic"_s, u"dust"_s);
    Client juliet(m_house->person(u"juliet"_s));
    juliet.waitFor(words("Online"));
    juliet.key(u"Control+j"_s);
    juliet.waitFor(dialog("Join a room"));
    juliet.type(u"attic@conference.localhost"_s);
    juliet.key(u"Tab"_s);
    juliet.key(u"Control+a"_s);
    juliet.type(u"Juliet"_s);
    juliet.key(u"Return"_s);
    juliet.waitFor(secret("Room password"));
    juliet.type(u"moths"_s);
    juliet.key(u"Return"_s);
    juliet.waitFor(words("That password was not accepted"));
    juliet.type(u"dust"_s); // The wrong one stayed, selected.
    juliet.key(u"Return"_s);
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    juliet.type(u"Hello from the keyboard"_s);
    juliet.key(u"Return"_s);
    romeo.waitFor(row(QRegularExpression(u"^Juliet, Hello from the keyboard, "_s)).in(list("Messages")));
    juliet.check();
    romeo.check();
}

void Rooms::aDialogKeepsTheKeyboardWhateverTheRoomDoes()
{
    Proxy proxy(m_house->server().port());
    auto behind = m_house->person(u"romeo"_s);
    behind.arguments.replaceInStrings(QString::number(m_house->server().port()), QString::number(proxy.port()));
    Client romeo(behind);
    romeo.waitFor(words("Online"));
    proxy.freeze(Proxy::Down); // Rooms do not answer.
    for (const auto &name : {u"hall"_s, u"kitchen"_s}) {
        romeo.key(u"Control+j"_s); // Over the other one's card, whose button had the keyboard.
        romeo.waitFor(dialog("Join a room"));
        romeo.type(name + u"@conference.localhost"_s); // Where rooms are may not be known yet.
        romeo.key(u"Return"_s);
        romeo.waitUntilGone(dialog("Join a room"));
        romeo.waitFor(chat(name + u", joining"_s));
        romeo.waitFor(button("Cancel"));
    }
    romeo.key(u"Control+j"_s);
    romeo.waitFor(dialog("Join a room"));
    romeo.type(u"par"_s);
    proxy.cut(); // The rooms are tried again, and are not there: the card changes below the dialog.
    romeo.waitFor(row(QRegularExpression(u"^hall, (?!joining)"_s)).in(list("Rooms")));
    romeo.waitFor(row(QRegularExpression(u"^kitchen, (?!joining)"_s)).in(list("Rooms")));
    romeo.type(u"lour@conference.localhost"_s);
    romeo.key(u"Return"_s);
    romeo.waitFor(row(QRegularExpression(u"^parlour, "_s)).in(list("Rooms")));
    romeo.check();
}

void Rooms::lockedRoomsSayAtStartUpThatTheyAre()
{
    Client romeo(m_house->person(u"romeo"_s));
    House::create(romeo, u"cellar"_s, u"wine"_s);
    House::create(romeo, u"tower"_s, u"bells"_s);
    House::create(romeo, u"garden"_s, {});
    const QStringList doors {u"cellar"_s, u"wine"_s, u"tower"_s, u"bells"_s, u"garden"_s, {}};
    {
        Client juliet(m_house->person(u"juliet"_s, u"again"_s));
        for (int i = 0; i < doors.size(); i += 2) {
            juliet.click(button("Join room"));
            const Thing asking = dialog("Join a room");
            juliet.waitFor(words(QRegularExpression(u"^A name alone means a room on "_s)).in(asking));
            juliet.fill(field("Room address").in(asking), doors.at(i));
            juliet.click(button("Join").in(asking));
            juliet.waitUntilGone(asking);
            if (!doors.at(i + 1).isEmpty()) {
                juliet.fill(secret("Room password"), doors.at(i + 1));
                juliet.click(button("Join"));
            }
            juliet.waitFor(chat(doors.at(i) + u", joined"_s));
        }
        juliet.check();
    }
    Client juliet(m_house->person(u"juliet"_s, u"again"_s));
    juliet.waitFor(chat(u"garden, joined"_s));
    juliet.waitFor(chat(u"cellar, needs a password"_s));
    juliet.waitFor(chat(u"tower, needs a password"_s));
    juliet.waitFor(words("2 rooms need a password."));
    QVERIFY(!juliet.sees(dialog(QRegularExpression(u"."_s))));
    juliet.click(button("Show next"));
    juliet.fill(secret("Room password"), u"wine"_s);
    juliet.key(u"Return"_s);
    juliet.waitFor(chat(u"cellar, joined"_s));
    juliet.check();
    romeo.check();
}

void Rooms::aLinkIsOneClickAway()
{
    Client romeo(m_house->person(u"romeo"_s));
    House::create(romeo, u"pantry"_s, u"quince jam"_s);
    auto follower = m_house->person(u"juliet"_s);
    follower.arguments << u"xmpp:pantry@conference.localhost?join;password=quince%20jam"_s;
    Client juliet(follower);
    juliet.waitFor(words("Password")); // What the room says of itself, before anything is joined.
    juliet.waitFor(chat(u"pantry, not joined"_s));
    juliet.click(button("Join"));
    juliet.waitFor(chat(u"pantry, joined"_s));
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People")));
    QVERIFY(!juliet.sees(secret("Room password")));
    juliet.check();
    romeo.check();
}

void Rooms::quittingKeepsTheWindow()
{
    Client romeo(m_house->person(u"romeo"_s));
    romeo.waitFor(words("Online"));
    romeo.click(button("Menu"));
    romeo.click(Thing({}, "Quit"));
    QTRY_COMPARE_WITH_TIMEOUT(romeo.processId(), 0, 30'000);
    QFile settings(romeo.profile() + u"/parlour.ini"_s);
    QVERIFY(settings.open(QFile::ReadOnly));
    QVERIFY(settings.readAll().contains("[windows]\n_main="));
}

PARLOUR_TEST(Rooms)
#include "rooms.moc"
