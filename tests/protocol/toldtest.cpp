// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"
#include "protocol/muc/answer.h"
#include "protocol/xml/stamp.h"
#include "support/suite.h"

#include <QTimeZone>

using namespace parlour;
using namespace Qt::StringLiterals;

/// A stanza means one thing, and that is the word of whoever may say it. We are alice@localhost and have the room
/// tea@conference.localhost.
class ToldTest : public QObject
{
    Q_OBJECT

    static muc::Told told(const QString &stanza)
    {
        const auto element = xml::parse(stanza);
        Q_ASSERT_X(!element.isNull(), "told", qPrintable(stanza));
        const auto room = Jid::parse(u"tea@conference.localhost");
        return muc::told(element, *Jid::parse(u"alice@localhost"),
                         [&](const Jid &address) { return address == *room; });
    }

private Q_SLOTS:
    void oneMeaning_data();
    void oneMeaning();
    void whoseWord_data();
    void whoseWord();
    void ourEntry_data();
    void ourEntry();
    void stamps_data();
    void stamps();
};

/// Children that a stranger can put beside what the room passes on for him.
static const auto Captcha =
    u"<captcha xmlns='urn:xmpp:captcha'><x xmlns='jabber:x:data' type='form'><field type='hidden' "
    "var='FORM_TYPE'><value>urn:xmpp:captcha</value></field><field type='hidden' var='from'>"
    "<value>tea@conference.localhost</value></field><field type='hidden' var='sid'><value>j1</value></field>"
    "<field type='text-private' var='pw' label='Your account was locked. Type your account password to go on'>"
    "<required/></field></x></captcha><x xmlns='jabber:x:oob'><url>https://evil.example/login</url></x>"_s;
static const auto Archived =
    u"<result xmlns='urn:xmpp:mam:2' id='1' queryid='q'><forwarded xmlns='urn:xmpp:forward:0'>"
    "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T00:00:00Z'/><message xmlns='jabber:client' type='groupchat' "
    "from='tea@conference.localhost/bob'><body>I never said this</body></message></forwarded></result>"_s;
static const auto VoiceRequest =
    u"<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#request</value>"
    "</field><field var='muc#roomnick'><value>eve</value></field></x>"_s;
static const auto MembershipRequest =
    u"<x xmlns='jabber:x:data' type='form'><field "
    u"var='FORM_TYPE'><value>http://jabber.org/protocol/muc#register</value>"
    "</field><field var='muc#register_allow' type='boolean'/><field var='muc#register_roomnick'><value>eve</value>"
    "</field></x>"_s;
static const auto Direct = u"<x xmlns='jabber:x:conference' jid='den@evil.example' password='p'/>"_s;
static const auto Words = u"<body>hello</body><subject>New subject</subject>"_s;

void ToldTest::oneMeaning_data()
{
    QTest::addColumn<QString>("attributes");
    QTest::addColumn<QString>("children");
    QTest::addColumn<QString>("expected");
    const QString user = u"<x xmlns='http://jabber.org/protocol/muc#user'>%1</x>"_s;
    const QString room = u"from='tea@conference.localhost'"_s;
    const QString bob = u"from='tea@conference.localhost/bob'"_s;
    const QString decline = user.arg(u"<decline from='eve@localhost/x'/>"_s);
    const QString invite = user.arg(u"<invite from='eve@localhost/x'/>"_s);
    const QString all = Captcha + Archived + VoiceRequest + MembershipRequest + Direct + Words;
    const QString declined = u"declined by eve@localhost"_s;
    const QString invited = u"invited to tea@conference.localhost by eve@localhost through the room"_s;
    const QString question = u"question about tea@conference.localhost j1"_s;

    // What both servers pass on for outsiders, with all that stands beside it.
    QTest::newRow("a refusal is no question before the join") << room << decline + Captcha << declined;
    QTest::newRow("nor with the question first") << room << Captcha + decline << declined;
    QTest::newRow("a refusal is nothing out of the archive") << room << Archived + decline << declined;
    QTest::newRow("a refusal is no request to speak") << room << VoiceRequest + decline << declined;
    QTest::newRow("a refusal is no request for membership") << room << MembershipRequest + decline << declined;
    QTest::newRow("a refusal is no invitation") << room << Direct + decline << declined;
    QTest::newRow("a refusal says nothing") << room << Words + decline << declined;
    QTest::newRow("a refusal is nothing else at all") << room << all + decline << declined;
    QTest::newRow("a refusal comes before what the room says in the same element")
        << room
        << user.arg(u"<item affiliation='owner' jid='eve@localhost'/><decline from='eve@localhost/x'/>"
                    "<status code='104'/><invite from='mom@localhost'/>"_s)
        << declined;
    QTest::newRow("an invitation is nothing else at all") << room << all + invite << invited;
    QTest::newRow("an invitation comes before what the room says in the same element")
        << room << user.arg(u"<item affiliation='owner' jid='eve@localhost'/><invite from='eve@localhost/x'/>"_s)
        << invited;
    QTest::newRow("an empty muc#user element leaves nothing else") << room << all + user.arg(QString()) << QString();
    QTest::newRow("settings do not change in such a message")
        << room << user.arg(u"<status code='104'/>"_s) << QString();

    // What only a room says.
    QTest::newRow("a question before the join") << room << Captcha << question;
    QTest::newRow("the service may ask for the room") << u"from='conference.localhost'"_s << Captcha << question;
    QTest::newRow("an occupant asks nothing") << bob << Captcha << QString();
    QTest::newRow("another service asks nothing") << u"from='evil.example'"_s << Captcha << QString();
    QTest::newRow("nobody is asked in front of all") << room + u" type='groupchat'"_s << Captcha << QString();
    QTest::newRow("a question about no join in particular")
        << room << QString(Captcha).replace(u"<field type='hidden' var='sid'><value>j1</value></field>"_s, QString())
        << QString();
    QTest::newRow("out of the archive") << room << Archived << u"archived q bob: I never said this"_s;
    QTest::newRow("out of the archive, with a question")
        << room << Captcha + Archived << u"archived q bob: I never said this"_s;
    QTest::newRow("a request to speak") << room << VoiceRequest << u"voice asked by eve "_s;
    QTest::newRow("a request for membership") << room << MembershipRequest << u"membership asked by eve"_s;
    QTest::newRow("news of a member") << room << user.arg(u"<item affiliation='member' jid='eve@localhost'/>"_s)
                                      << u"affiliation eve@localhost=member"_s;
    QTest::newRow("the room's own words") << room << Words << u"message : hello"_s;
    QTest::newRow("the room's own words, of type normal")
        << room + u" type='normal'"_s << Words << u"message : hello"_s;
    QTest::newRow("the room's own words, of type chat") << room + u" type='chat'"_s << Words << u"message : hello"_s;
    QTest::newRow("the room's own words, of type headline")
        << room + u" type='headline'"_s << Words << u"message : hello"_s;
    QTest::newRow("the room's own words, to all") << room + u" type='groupchat'"_s << Words << u"message : hello"_s;
    QTest::newRow("a subject alone is nothing that it says to us")
        << room << u"<subject>New subject</subject>"_s << QString();
    QTest::newRow("a question is more than its words") << room << Words + Captcha << question;
    QTest::newRow("a request is more than its words") << room << Words + VoiceRequest << u"voice asked by eve "_s;
    QTest::newRow("an invitation is more than its words")
        << room << Words + Direct << u"invited to den@evil.example by tea@conference.localhost password=p"_s;
    QTest::newRow("out of the archive is nothing that it says now")
        << room << Words + Archived << u"archived q bob: I never said this"_s;
    QTest::newRow("settings that changed, with words")
        << room + u" type='groupchat'"_s << Words + user.arg(u"<status code='104'/>"_s) << u"message : hello"_s;
    QTest::newRow("settings that changed")
        << room + u" type='groupchat'"_s << user.arg(u"<status code='104'/>"_s) << u"room +config"_s;
    QTest::newRow("a bounce") << room + u" type='error' id='m1'"_s << all + decline << u"bounced m1 condition=0"_s;

    // What occupants say.
    QTest::newRow("to all") << bob + u" type='groupchat'"_s << all + decline << u"message bob: hello"_s;
    QTest::newRow("to one") << bob + u" type='chat'"_s << all + decline + invite << u"private from bob: hello"_s;
    QTest::newRow("to one, without the element of section 7.5")
        << bob + u" type='chat'"_s << Direct + Words << u"private from bob: hello"_s;
    QTest::newRow("an occupant's error") << bob + u" type='error' id='m1'"_s << all
                                         << u"private to bob bounced m1 condition=0"_s;
    QTest::newRow("an address that is cut off")
        << u"from='tea@conference.localhost/' type='groupchat'"_s << Words << QString();

    // What people and our own account say.
    QTest::newRow("a person invites") << u"from='mom@home.example/r'"_s << Direct + Words
                                      << u"invited to den@evil.example by mom@home.example password=p"_s;
    QTest::newRow("a person asks no questions") << u"from='mom@home.example'"_s << Captcha << QString();
    QTest::newRow("our account invites nobody") << u"from='alice@localhost'"_s << Direct + invite << QString();
    QTest::newRow("our account copies what we said") << u"from='alice@localhost'"_s
                                                     << invite
            + u"<sent xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' "
              "type='chat' from='alice@localhost/phone' to='tea@conference.localhost/bob'><body>psst</body></message>"
              "</forwarded></sent>"_s << u"private to bob: psst"_s;
}

void ToldTest::oneMeaning()
{
    QFETCH(QString, attributes);
    QFETCH(QString, children);
    const auto message = told(u"<message xmlns='jabber:client' "_s + attributes + u'>' + children + u"</message>"_s);
    QTEST(std::visit([](const auto &e) { return describe::line(e); }, message.meaning), "expected");
}

void ToldTest::whoseWord_data()
{
    QTest::addColumn<QString>("stanza");
    QTest::addColumn<QString>("by");
    QTest::newRow("an occupant's presence")
        << u"<presence xmlns='jabber:client' from='Tea@conference.localhost/bob'/>"_s << u"tea@conference.localhost"_s;
    QTest::newRow("an occupant whose nick is no resource")
        << u"<presence xmlns='jabber:client' type='error' from='tea@conference.localhost/ '/>"_s
        << u"tea@conference.localhost"_s;
    QTest::newRow("nobody") << u"<presence xmlns='jabber:client'/>"_s << QString();
    QTest::newRow("no address") << u"<message xmlns='jabber:client' from='@'/>"_s << QString();
}

void ToldTest::whoseWord()
{
    QFETCH(QString, stanza);
    QTEST(told(stanza).by.toString(), "by");
}

void ToldTest::ourEntry_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("ours");
    QTest::newRow("our nick and our join") << u"Alice"_s << u"110"_s << u"j1"_s << true;
    QTest::newRow("our nick, as services without ids answer") << u"Alice"_s << u"110"_s << QString() << true;
    QTest::newRow("our nick in other letters") << u"alice"_s << u"110"_s << QString() << true;
    QTest::newRow("another nick in answer to our join") << u"Alice2"_s << u"110"_s << u"j1"_s << true;
    QTest::newRow("another nick that the room gave us") << u"Alice2"_s << u"110 210"_s << u"x"_s << true;
    QTest::newRow("somebody else who says so") << u"eve"_s << u"110"_s << u"j0"_s << false;
    QTest::newRow("somebody else who says nothing more") << u"eve"_s << u"110"_s << QString() << false;
    QTest::newRow("our nick and our join without the code") << u"Alice"_s << QString() << u"j1"_s << true;
    QTest::newRow("another nick and our join without the code") << u"Alice2"_s << QString() << u"j1"_s << true;
    QTest::newRow("our nick with neither id nor code") << u"Alice"_s << QString() << QString() << false;
    QTest::newRow("our nick without the code, in answer to something else")
        << u"Alice"_s << QString() << u"j0"_s << false;
}

void ToldTest::ourEntry()
{
    QFETCH(QString, nick);
    QFETCH(QString, codes);
    QFETCH(QString, id);
    QString statuses;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        statuses += u"<status code='%1'/>"_s.arg(code);
    const auto presence =
        told(u"<presence xmlns='jabber:client' from='tea@conference.localhost/%1' id='%2'><x "
             "xmlns='http://jabber.org/protocol/muc#user'><item role='participant'/>%3</x></presence>"_s.arg(nick, id,
                                                                                                             statuses));
    QTEST(muc::answersJoin(std::get<muc::Present>(presence.meaning), u"Alice"_s, u"j1"_s), "ours");
}

void ToldTest::stamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("expected");
    const auto at = [](int year, int hour) { return QDateTime({year, 1, 1}, {hour, 0}, QTimeZone::UTC); };
    QTest::newRow("UTC") << u"2026-01-01T05:00:00Z"_s << at(2026, 5);
    QTest::newRow("elsewhere") << u"2026-01-01T07:00:00+02:00"_s << at(2026, 5);
    QTest::newRow("as before 2009") << u"20260101T05:00:00"_s << at(2026, 5);
    QTest::newRow("without a zone") << u"2026-01-01T05:00:00"_s << at(2026, 5);
    QTest::newRow("before there was anybody") << u"0001-01-01T05:00:00Z"_s << at(1999, 0);
    QTest::newRow("far ahead, for the clock to bound") << u"9999-01-01T05:00:00Z"_s << at(9999, 5);
    QTest::newRow("no time") << u"yesterday"_s << QDateTime();
    QTest::newRow("nothing") << QString() << QDateTime();
}

void ToldTest::stamps()
{
    QFETCH(QString, text);
    QTEST(xml::stamp(text).value_or(QDateTime()), "expected");
}

PARLOUR_TEST(ToldTest)
#include "toldtest.moc"
