// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/privatemessage.h"
#include "describe.h"
#include "protocol/muc/roomevent.h"
#include "protocol/muc/roominfo.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using namespace Qt::StringLiterals;

/// Private messages through a room, as both servers send them and as strangers forge them.
class PrivateMessageTest : public QObject
{
    Q_OBJECT

    static QString line(const QDomElement &stanza, const QString &room, const QString &account)
    {
        const auto event = muc::privateEvent(stanza, *Jid::parse(room), *Jid::parse(account));
        if (!event)
            return {};
        if (const auto *failure = std::get_if<muc::PrivateFailure>(&*event))
            return u"failed %1 %2 condition=%3"_s.arg(failure->nick, failure->id).arg(int(failure->error.condition));
        if (const auto *acted = std::get_if<muc::PrivateActed>(&*event))
            return u"%1 %2 %3"_s.arg(acted->copy ? u"to"_s : u"from"_s, acted->nick, describe::line(acted->act));
        const auto &message = std::get<muc::PrivateMessage>(*event);
        return u"%1 %2: %3%4%5"_s.arg(message.copy ? u"to"_s : u"from"_s, message.nick, message.body,
                                      message.occupantId.isEmpty() ? QString() : u" [occupant]"_s,
                                      message.stanzaId.isEmpty() ? QString() : u" [id]"_s);
    }

private Q_SLOTS:
    void recorded_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QStringList>("expected");
        const auto bounces = [](ErrorCondition refused) {
            const auto row = [](const QString &client, const QString &nick, const QString &id,
                                ErrorCondition condition) {
                return u"%1: failed %2 %3 condition=%4"_s.arg(client, nick, id).arg(int(condition));
            };
            return QStringList {row(u"bob"_s, u"nobody"_s, u"m25"_s, ErrorCondition::ItemNotFound),
                                row(u"dave"_s, u"carol"_s, u"m26"_s, ErrorCondition::NotAcceptable),
                                row(u"bob"_s, u"carol"_s, u"m28"_s, refused),
                                row(u"bob"_s, u"carol"_s, u"m30"_s, refused),
                                row(u"bob"_s, u"alice"_s, u"m31"_s, refused)};
        };
        QTest::newRow("prosody") << u"prosody/5.13_pm"_s
                                 << QStringList {u"carol: from bob: psst [occupant] [id]"_s,
                                                 u"carol: from bob: psst2 [occupant] [id]"_s,
                                                 u"bob/r2: to carol: psst2 [id]"_s,
                                                 u"bob: from carol: yes? [occupant] [id]"_s};
        QTest::newRow("ejabberd copies all")
            << u"ejabberd/5.13_pm"_s
            << QStringList {u"bob/r2: to carol: psst [id]"_s, u"carol: from bob: psst [occupant] [id]"_s,
                            u"bob/r2: to carol: psst2 [id]"_s, u"carol: from bob: psst2 [occupant] [id]"_s,
                            u"bob: from carol: yes? [occupant] [id]"_s};
        QTest::newRow("prosody refuses") << u"prosody/5.14_pm_failures"_s << bounces(ErrorCondition::PolicyViolation);
        QTest::newRow("ejabberd refuses") << u"ejabberd/5.14_pm_failures"_s << bounces(ErrorCondition::Forbidden);
    }
    void recorded()
    {
        QFETCH(QString, recording);
        const QString room =
            (recording.startsWith(u"prosody"_s) ? u"misc-6b0286a4"_s : u"misc-6b0286cd"_s) + u"@conference.localhost"_s;
        QStringList lines;
        for (const auto &[client, stanza] : wire::received(recording)) {
            const QString said = line(stanza, room, client.section(u'/', 0, 0) + u"@localhost"_s);
            if (!said.isEmpty())
                lines << client + u": "_s + said;
        }
        QTEST(lines, "expected");
    }

    void stranger_data()
    {
        QTest::addColumn<QString>("stanza");
        QTest::addColumn<QString>("expected");
        const auto carbon = [](const QString &by, const QString &from) {
            return u"<message xmlns='jabber:client' type='chat' from='%1'><sent xmlns='urn:xmpp:carbons:2'>"
                   "<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' type='chat' from='%2'"
                   " to='tea@conference.localhost/Eve'><body>hi</body></message></forwarded></sent></message>"_s.arg(
                       by, from);
        };
        QTest::newRow("a copy from ourselves")
            << carbon(u"alice@localhost"_s, u"alice@localhost/other"_s) << u"to Eve: hi"_s;
        QTest::newRow("a copy from a stranger") << carbon(u"eve@localhost"_s, u"alice@localhost/other"_s) << QString();
        QTest::newRow("a copy from an occupant")
            << carbon(u"tea@conference.localhost/Eve"_s, u"alice@localhost/other"_s) << QString();
        QTest::newRow("a copy from one of our devices, not from the account")
            << carbon(u"alice@localhost/other"_s, u"alice@localhost/other"_s) << QString();
        QTest::newRow("a copy of what somebody else sent")
            << carbon(u"alice@localhost"_s, u"eve@localhost/x"_s) << QString();
        const QString from = u"<message xmlns='jabber:client' from='%1'%2><body>hi</body>%3</message>"_s;
        const QString eve = u"tea@conference.localhost/Eve"_s;
        QTest::newRow("without a marker") << from.arg(eve, u" type='chat'"_s, QString()) << u"from Eve: hi"_s;
        QTest::newRow("of no type") << from.arg(eve, QString(), QString()) << u"from Eve: hi"_s;
        QTest::newRow("to everybody") << from.arg(eve, u" type='groupchat'"_s, QString()) << QString();
        QTest::newRow("a headline") << from.arg(eve, u" type='headline'"_s, QString()) << QString();
        QTest::newRow("from the room itself")
            << from.arg(u"tea@conference.localhost"_s, u" type='chat'"_s, QString()) << QString();
        QTest::newRow("from another room")
            << from.arg(u"coffee@conference.localhost/Eve"_s, u" type='chat'"_s, QString()) << QString();
        QTest::newRow("a slash in the nick")
            << from.arg(u"tea@conference.localhost/Eve/2"_s, u" type='chat'"_s, QString()) << u"from Eve/2: hi"_s;
        QTest::newRow("an id that is not our server's word")
            << from.arg(eve, u" type='chat'"_s, u"<stanza-id xmlns='urn:xmpp:sid:0' id='1' by='eve@localhost'/>"_s)
            << u"from Eve: hi"_s;
        QTest::newRow("nothing said")
            << u"<message xmlns='jabber:client' type='chat' from='%1'><composing xmlns='c'/></message>"_s.arg(eve)
            << QString();
    }
    void stranger()
    {
        QFETCH(QString, stanza);
        QTEST(line(xml::parse(stanza), u"tea@conference.localhost"_s, u"alice@localhost"_s), "expected");
    }

    void acts_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a reaction")
            << u"<reactions xmlns='urn:xmpp:reactions:0' id='1'><reaction>👍</reaction></reactions>"_s
            << u"from Eve "_s + describe::line(acting::Act(acting::Reactions {u"1"_s, {u"👍"_s}}));
        QTest::newRow("taken back, and no word of it said")
            << u"<retract xmlns='urn:xmpp:message-retract:1' id='1'/><body>This person...</body>"_s
            << u"from Eve "_s + describe::line(acting::Act(acting::Retraction {u"1"_s}));
        QTest::newRow("taken back, as it was before")
            << u"<apply-to xmlns='urn:xmpp:fasten:0' id='1'><retract xmlns='urn:xmpp:message-retract:0'/></apply-to>"_s
            << u"from Eve "_s + describe::line(acting::Act(acting::Retraction {u"1"_s}));
        QTest::newRow("moderated by an occupant")
            << u"<retract xmlns='urn:xmpp:message-retract:1' id='1'><moderated xmlns='urn:xmpp:message-moderate:1'/></retract>"_s
            << u"from Eve "_s + describe::line(acting::Act(acting::Refused {}));
        QTest::newRow("a tombstone") << u"<retracted xmlns='urn:xmpp:message-retract:1' id='1'/>"_s << QString();
    }
    void acts()
    {
        QFETCH(QString, inside);
        const auto stanza = xml::parse(
            u"<message xmlns='jabber:client' type='chat' from='tea@conference.localhost/Eve'>%1</message>"_s.arg(
                inside));
        QTEST(line(stanza, u"tea@conference.localhost"_s, u"alice@localhost"_s), "expected");
    }

    void whatAnAnswerAndACorrectionSay()
    {
        const auto stanza = xml::parse(
            u"<message xmlns='jabber:client' type='chat' id='m' from='a@b/c'><body>&gt; hi\nho</body>"
            "<reply xmlns='urn:xmpp:reply:0' id='1' to='a@b/me'/><fallback xmlns='urn:xmpp:fallback:0' "
            "for='urn:xmpp:reply:0'><body start='0' end='5'/></fallback><origin-id xmlns='urn:xmpp:sid:0' id='o'/>"
            "<replace xmlns='urn:xmpp:message-correct:0' id='2'/></message>"_s);
        const auto event = muc::privateEvent(stanza, *Jid::parse(u"a@b"), *Jid::parse(u"me@home"));
        const auto message = std::get<muc::PrivateMessage>(*event);
        QCOMPARE(message.body, u"ho"_s);
        QCOMPARE(message.reply, (acting::Reply {u"1"_s, u"me"_s, u"hi"_s}));
        QCOMPARE(message.corrects, u"2"_s);
        QCOMPARE(message.originId, u"o"_s);
        QVERIFY(!message.archived);
    }

    void onlyOurServerTellsWhenItWasSent()
    {
        const QString text = u"<message xmlns='jabber:client' type='chat' from='a@b/c'><body>x</body>"
                             "<delay xmlns='urn:xmpp:delay' from='%1' stamp='2001-01-01T00:00:00Z'/></message>"_s;
        const auto told = [&](const QString &by) {
            const auto event =
                muc::privateEvent(xml::parse(text.arg(by)), *Jid::parse(u"a@b"), *Jid::parse(u"me@home"));
            return std::get<muc::PrivateMessage>(*event).sentAt.has_value();
        };
        QVERIFY(told(u"home"_s));
        QVERIFY(told(u"me@home"_s));
        QVERIFY(!told(u"a@b"_s)); // It passes on what its occupants say.
        QVERIFY(!told(u"b"_s));
        QVERIFY(!told(u"a@b/c"_s));
        QVERIFY(!told(u"evil"_s));
    }

    void likeness_data()
    {
        QTest::addColumn<muc::Identity>("one");
        QTest::addColumn<muc::Identity>("other");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const muc::Identity &one, const muc::Identity &other, bool trusted,
                            muc::Likeness expected) {
            QTest::newRow(name) << one << other << trusted << int(expected);
        };
        using enum muc::Likeness;
        row("the id, under another nick", {u"a"_s, u"1"_s, {}}, {u"b"_s, u"1"_s, {}}, true, Same);
        row("the nick, with another id", {u"a"_s, u"1"_s, {}}, {u"a"_s, u"2"_s, {}}, true, Different);
        row("ids that anybody could make up", {u"a"_s, u"1"_s, {}}, {u"a"_s, u"1"_s, {}}, false, Unknown);
        row("only one id", {u"a"_s, u"1"_s, {}}, {u"a"_s, {}, {}}, true, Unknown);
        row("the address", {u"a"_s, {}, u"x@y"_s}, {u"b"_s, {}, u"x@y"_s}, false, Same);
        row("another address", {u"a"_s, {}, u"x@y"_s}, {u"a"_s, {}, u"z@y"_s}, true, Different);
        row("the nick alone", {u"a"_s, {}, {}}, {u"a"_s, {}, {}}, true, Unknown);
    }
    void likeness()
    {
        QFETCH(muc::Identity, one);
        QFETCH(muc::Identity, other);
        QFETCH(bool, trusted);
        QTEST(int(muc::likeness(one, other, trusted)), "expected");
        QCOMPARE(muc::likeness(other, one, trusted), muc::likeness(one, other, trusted));
    }

    void hatsAreTitlesAndFew()
    {
        QString hats;
        for (int i = 0; i < 40; ++i)
            hats += u"<hat uri='u' title=' T  %1 '/>"_s.arg(i);
        const auto occupant = [](const QString &inside) {
            const auto event = muc::roomEvent(
                xml::parse(
                    u"<presence xmlns='jabber:client' from='a@b/c'><x xmlns='http://jabber.org/protocol/muc#user'>"
                    "<item role='visitor'/></x>%1</presence>"_s.arg(inside)),
                *Jid::parse(u"a@b"));
            return std::get<muc::Present>(*event).occupant;
        };
        const muc::Hats all {true, true};
        QCOMPARE(muc::titles(occupant(u"<hats xmlns='urn:xmpp:hats:0'>"_s + hats + u"</hats>"_s), all).size(), 10);
        const auto both = occupant(
            u"<hats xmlns='urn:xmpp:hats:0'><hat title=' The   Host '/><hat/></hats>"
            "<hats xmlns='xmpp:prosody.im/protocol/hats:1'><hat title='The Host'/><hat title='%1'/></hats>"_s.arg(
                QString(500, u'x')));
        QCOMPARE(muc::titles(both, all), QStringList({u"The Host"_s, QString(60, u'x')}));
        QCOMPARE(muc::titles(both, {true, false}), QStringList {u"The Host"_s}); // Each form for itself.
        QCOMPARE(muc::titles(both, {false, true}), QStringList({u"The Host"_s, QString(60, u'x')}));
        QVERIFY(muc::titles(both, {}).isEmpty());
        QVERIFY(muc::titles(occupant(u"<hats xmlns='evil'><hat title='King'/></hats>"_s), all).isEmpty());
    }

    void whoMayWrite_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<int>("expected");
        QTest::newRow("prosody does not tell") << u"prosody/5.18_disco_room"_s << int(muc::PrivateMessages::Unknown);
        QTest::newRow("ejabberd does") << u"ejabberd/5.18_disco_room"_s << int(muc::PrivateMessages::Anyone);
    }
    void whoMayWrite()
    {
        QFETCH(QString, recording);
        for (const auto &[client, stanza] : wire::received(recording)) {
            const auto info = muc::roomInfo(stanza);
            if (!info.known)
                continue;
            QVERIFY(info.occupantIds);
            QTEST(int(info.privateMessages), "expected");
            return;
        }
        QFAIL("no disco#info");
    }
};

PARLOUR_TEST(PrivateMessageTest)
#include "privatemessagetest.moc"
