// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/online.h"
#include "protocol/muc/stanzas.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

/// Somebody who comes into rooms under any name, with a program of their own.
class Stranger
{
public:
    Stranger(const Server &server, const QString &name) { goOnline(m_stream, server, name); }
    void come(const QString &room, const QString &nick)
    {
        m_here = *Jid::parse(room + u"@conference.localhost"_s)->withResource(nick);
        m_stream.send(muc::joinPresence(m_here, Stream::newId(), {}, {}));
    }
    void say(const QString &text) { m_stream.send(muc::groupMessage(m_here.toBare(), Stream::newId(), {text})); }
    void go() { m_stream.send(muc::leavePresence(m_here)); }

private:
    Connection m_stream;
    Jid m_here;
};

} // namespace

/// What people do to and for each other in a room, through the window. PARLOUR_SERVER says which server, PARLOUR_SHOTS where
/// pictures go.
class People : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void peopleAreModeratedFromTheirRow();
    void aVisitorAsksForAVoiceAndGetsIt();
    void anInvitationBringsThePasswordAlong();
    void whoTakesANameIsNotTakenForItsOwner();

private:
    std::unique_ptr<House> m_house;
};

void People::initTestCase()
{
    QTest::setThrowOnFail(true);
}

/// A server each: what somebody bookmarks comes back wherever they sign in.
void People::init()
{
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void People::peopleAreModeratedFromTheirRow()
{
    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    House::create(romeo, u"hall"_s);
    Client juliet(m_house->person(u"juliet"_s, u"guest"_s));
    House::join(juliet, u"hall"_s, u"Juliet"_s);
    const Thing guest = row("Juliet").in(list("People"));
    romeo.click(guest);
    romeo.key(u"Return"_s);
    romeo.waitFor(Thing(u"menu item"_s, "Kick..."));
    m_house->picture(romeo, u"menu"_s);
    romeo.click(Thing(u"menu item"_s, "Kick..."));
    romeo.fill(field("Reason").in(dialog("Kick Juliet?")), u"It is late"_s);
    m_house->picture(romeo, u"kick"_s);
    romeo.click(button("Kick"));
    juliet.waitFor(words(QRegularExpression(u"You were removed by Romeo. Reason: It is late"_s)));
    romeo.waitUntilGone(guest);
    romeo.fill(field("Message"), u"/topic Of love & tea"_s);
    romeo.key(u"Return"_s);
    romeo.waitFor(words(QRegularExpression(u"changed the subject: Of love & tea"_s)));
    romeo.click(button("Subject"));
    romeo.waitFor(words(QRegularExpression(u"^Set by Romeo on "_s)));
    m_house->picture(romeo, u"subject"_s);
    romeo.key(u"Escape"_s);
    romeo.check();
    juliet.check();
}

void People::aVisitorAsksForAVoiceAndGetsIt()
{
    Client romeo(m_house->person(u"romeo"_s, u"master"_s));
    House::create(romeo, u"stage"_s);
    Client juliet(m_house->person(u"juliet"_s, u"mute"_s));
    House::join(juliet, u"stage"_s, u"Juliet"_s);
    romeo.click(row("Juliet").in(list("People")));
    romeo.key(u"Return"_s);
    romeo.click(Thing(u"menu item"_s, "Take voice..."));
    romeo.click(button("Take voice"));
    juliet.click(button("Ask to speak"));
    romeo.waitFor(words("Juliet asks to speak."));
    m_house->picture(romeo, u"request"_s);
    m_house->picture(juliet, u"visitor"_s);
    romeo.click(button("Let speak"));
    romeo.waitUntilGone(words("Juliet asks to speak."));
    juliet.fill(field("Message"), u"O Romeo"_s);
    juliet.key(u"Return"_s);
    romeo.waitFor(House::message(u"Juliet, O Romeo, "_s));
    romeo.check();
    juliet.check();
}

void People::anInvitationBringsThePasswordAlong()
{
    Client romeo(m_house->person(u"romeo"_s, u"inviting"_s));
    House::create(romeo, u"chamber"_s, u"moth"_s);
    Client juliet(m_house->person(u"juliet"_s, u"invited"_s));
    juliet.waitFor(words("Online"));
    romeo.click(button("Invite people"));
    const Thing asking = dialog("Invite people to chamber");
    romeo.fill(field("Addresses").in(asking), u"juliet@localhost"_s);
    romeo.fill(field("Reason").in(asking), u"Come quickly"_s);
    romeo.click(Thing(u"check box"_s, "Include the room password").in(asking));
    m_house->picture(romeo, u"invite"_s);
    romeo.click(button("Invite").in(asking));
    romeo.waitFor(row("juliet@localhost, Invited").in(list("Invited people")));
    juliet.waitFor(words(QRegularExpression(u"^1 invitation from somebody you do not know\\.\\n.* \u00b7 "
                                            "Romeo(@localhost)? invites you to chamber@conference\\.localhost\\.$"_s,
                                            QRegularExpression::CaseInsensitiveOption)));
    QVERIFY(!juliet.sees(button("Accept")));
    juliet.click(button("Show invitations"));
    juliet.waitFor(words(QRegularExpression(u"^Romeo(@localhost)? invites you to chamber"_s,
                                            QRegularExpression::CaseInsensitiveOption)));
    juliet.waitFor(words(QRegularExpression(u"1 person inside . Password"_s)));
    m_house->picture(juliet, u"invited"_s);
    QVERIFY(!juliet.sees(words(QRegularExpression(u"moth"_s))));
    juliet.click(button("Decline"));
    juliet.fill(field("Reason").in(dialog("Decline the invitation to chamber@conference.localhost?")), u"It is late"_s);
    m_house->picture(juliet, u"decline"_s);
    juliet.key(u"Return"_s);
    romeo.waitFor(row("juliet@localhost, Declined: It is late").in(list("Invited people")));
    m_house->picture(romeo, u"declined"_s);
    romeo.key(u"Escape"_s);
    romeo.waitFor(words(QRegularExpression(u"declined your invitation: It is late"_s)));

    romeo.fill(field("Message"), u"/invite juliet@localhost"_s);
    romeo.key(u"Return"_s);
    juliet.click(button("Accept"));
    juliet.waitFor(row("Romeo, owner, moderator").in(list("People"))); // Nobody asked for a password.
    juliet.waitUntilGone(button("Accept"));
    romeo.check();
    juliet.check();
}

void People::whoTakesANameIsNotTakenForItsOwner()
{
    Client romeo(m_house->person(u"romeo"_s, u"wary"_s));
    House::create(romeo, u"vault"_s);
    Stranger juliet(m_house->server(), u"juliet"_s), mercutio(m_house->server(), u"mercutio"_s),
        again(m_house->server(), u"mercutio"_s);
    juliet.come(u"vault"_s, u"Juliet"_s);
    romeo.waitFor(row("Juliet").in(list("People")));
    const QString remark = u"Looks like Juliet, but is somebody else."_s;
    mercutio.come(u"vault"_s, u"Juli\u0435t"_s); // Cyrillic.
    const Thing other = row(QRegularExpression(u"Juli\u0435t, "_s + remark)).in(list("People"));
    romeo.waitFor(other);
    again.come(u"vault"_s, u"\u05de\u05e8\u05e7\u05d5\u05e6\u05d9\u05d5"_s);
    mercutio.say(u"e"_s + QString(60, QChar(0x301)) + u" a plague!"_s);
    again.say(u"\u05e9\u05dc\u05d5\u05dd!"_s);
    romeo.waitFor(House::message(u"\u05de\u05e8\u05e7\u05d5\u05e6\u05d9\u05d5, "_s));
    m_house->picture(romeo, u"look-alikes"_s);
    romeo.click(other);
    romeo.key(u"Return"_s);
    romeo.waitFor(Thing(u"menu item"_s, "Make owner..."));
    m_house->picture(romeo, u"menu of a look-alike"_s);
    romeo.click(Thing(u"menu item"_s, "Kick..."));
    romeo.fill(field("Reason"), u"You are not she"_s);
    romeo.waitFor(words(QRegularExpression(remark)).in(dialog(QRegularExpression(u"^Kick Juli\u0435t"_s))));
    m_house->picture(romeo, u"action"_s);

    // Before the reason is sent, somebody else has the name.
    mercutio.go();
    romeo.waitUntilGone(other);
    juliet.come(u"vault"_s, u"Juli\u0435t"_s);
    romeo.waitFor(row(QRegularExpression(u"^Juli\u0435t"_s)).in(list("People")));
    romeo.click(button("Kick"));
    romeo.waitFor(words(QRegularExpression(u"Somebody else is called Juli\u0435t now"_s)));
    romeo.waitFor(row(QRegularExpression(u"^Juli\u0435t"_s)).in(list("People")));
    m_house->picture(romeo, u"nothing done"_s);
    romeo.check();
}

PARLOUR_TEST(People)
#include "people.moc"
