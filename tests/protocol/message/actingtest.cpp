// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../describe.h"
#include "protocol/message/actingnames.h"
#include "protocol/message/actingstanzas.h"
#include "protocol/muc/stanzas.h"
#include "protocol/xml/fallback.h"
#include "support/suite.h"
#include "support/wire.h"

#include <QRandomGenerator>

using namespace parlour;
using namespace Qt::StringLiterals;

/// What is done to messages, as it goes over the wire.
class ActingTest : public QObject
{
    Q_OBJECT

    static Jid room() { return *Jid::parse(u"tea@conference.localhost"); }
    static QDomElement message(const QString &inside, const QString &nick = u"/bob"_s)
    {
        return xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost%1'>%2</message>"_s.arg(
                nick, inside));
    }
    /// As it comes over the wire.
    static QDomElement sent(const QDomElement &stanza)
    {
        return xml::parse(u"<stream xmlns='jabber:client'>"_s + xml::toString(stanza) + u"</stream>"_s)
            .firstChildElement();
    }
    static QString meaning(const QDomElement &stanza)
    {
        const auto event = muc::roomEvent(stanza, room());
        return event ? std::visit([](const auto &e) { return describe::line(e); }, *event) : QString();
    }
    static QStringList recorded(const QString &name, const QString &client)
    {
        QStringList lines;
        for (const auto &one : wire::received(name)) {
            if (one.client != client || one.stanza.tagName() != "message"_L1)
                continue;
            const auto from = Jid::parse(one.stanza.attribute(u"from"_s).section(u'/', 0, 0));
            const auto event = muc::roomEvent(one.stanza, *from);
            lines << (event ? std::visit([](const auto &e) { return describe::line(e); }, *event) : QString());
        }
        return lines;
    }

private Q_SLOTS:
    void whatIsDone_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("expected");
        const QString bob = u"/bob"_s, byRoom;
        const QString moderated =
            u"<moderated by='tea@conference.localhost/alice' xmlns='urn:xmpp:message-moderate:%1'>"_s;
        const QString retract = u"<retract id='s1' xmlns='urn:xmpp:message-retract:1'%1"_s;
        const QString old = u"<apply-to id='s1' xmlns='urn:xmpp:fasten:0'>%1</apply-to>"_s;
        const QString oldRetract = u"<retract xmlns='urn:xmpp:message-retract:0'/>"_s;

        QTest::newRow("a retraction") << bob << retract.arg(u"/>"_s) + u"<body>gone</body>"_s << u"bob retracts s1"_s;
        QTest::newRow("as it was before") << bob << old.arg(oldRetract) << u"bob retracts s1"_s;
        QTest::newRow("both are one") << bob << old.arg(oldRetract) + retract.arg(u"/>"_s) << u"bob retracts s1"_s;
        QTest::newRow("of nothing") << bob << u"<retract xmlns='urn:xmpp:message-retract:1'/><body>gone</body>"_s
                                    << u"bob refused"_s;
        QTest::newRow("of an endless id")
            << bob << u"<retract id='%1' xmlns='urn:xmpp:message-retract:1'/>"_s.arg(QString(5000, u'x'))
            << u"bob refused"_s;
        QTest::newRow("the room retracts nothing") << byRoom << retract.arg(u"/>"_s) << u"the room refused"_s;
        QTest::newRow("a moderation") << byRoom
                                      << retract.arg(
                                             u">%1</moderated><reason>rude</reason></retract>"_s.arg(moderated.arg(1)))
                                      << u"the room removes s1 by=alice reason=rude"_s;
        QTest::newRow("as it was before")
            << byRoom << old.arg(moderated.arg(0) + oldRetract + u"<reason>rude</reason></moderated>"_s)
            << u"the room removes s1 by=alice reason=rude"_s;
        QTest::newRow("an occupant moderates nothing")
            << bob << retract.arg(u">%1</moderated></retract>"_s.arg(moderated.arg(1))) + u"<body>gone</body>"_s
            << u"bob refused"_s;
        QTest::newRow("nor as it was before")
            << bob << old.arg(moderated.arg(0) + oldRetract + u"</moderated>"_s) + u"<body>gone</body>"_s
            << u"bob refused"_s;
        const QString reactions = u"<reactions id='s1' xmlns='urn:xmpp:reactions:0'>%1</reactions>"_s;
        QTest::newRow("reactions") << bob << reactions.arg(u"<reaction>👍</reaction><reaction>🎉</reaction>"_s)
                                   << u"bob reacts to s1: 👍 🎉"_s;
        QTest::newRow("none any more") << bob << reactions.arg(QString()) << u"bob reacts to s1: "_s;
        QTest::newRow("what is no emoji is none")
            << bob
            << reactions.arg(
                   u"<reaction/><reaction>hello</reaction><reaction>👍</reaction><reaction>👍</reaction>"
                   "<reaction>👍👍</reaction><reaction>%1</reaction><other>🎉</other>"_s.arg(QString(10'000, u'x')))
            << u"bob reacts to s1: 👍"_s;
        // Gajim 2 sends no U+FE0F; GTK's and our own choosers do.
        QTest::newRow("emoji without their selectors are the same")
            << bob
            << reactions.arg(u"<reaction>\u2764</reaction><reaction>\u2764\uFE0F</reaction>"
                             "<reaction>\u2764\u200D\U0001F525</reaction><reaction>\U0001F575</reaction>"_s)
            << u"bob reacts to s1: \u2764\uFE0F \u2764\uFE0F\u200D\U0001F525 \U0001F575\uFE0F"_s;
        QTest::newRow("a colour of skin in place of a selector")
            << bob << reactions.arg(u"<reaction>\u270C\U0001F3FD</reaction>"_s)
            << u"bob reacts to s1: \u270C\U0001F3FD"_s;
        QTest::newRow("the first of two")
            << bob << reactions.arg(u"<reaction>👍</reaction>"_s) + reactions.arg(u"<reaction>🎉</reaction>"_s)
            << u"bob reacts to s1: 👍"_s;
        QTest::newRow("reactions with words for others") << bob
                                                         << reactions.arg(u"<reaction>👍</reaction>"_s)
                + u"<body>👍</body><fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reactions:0'/>"_s
                                                         << u"bob reacts to s1: 👍"_s;
        QTest::newRow("who says something besides is heard")
            << bob << reactions.arg(u"<reaction>👍</reaction>"_s) + u"<body>fire!</body>"_s << u"message bob: fire!"_s;
        QTest::newRow("a correction") << bob
                                      << u"<replace id='m1' xmlns='urn:xmpp:message-correct:0'/><body>the cat</body>"_s
                                      << u"message bob: the cat corrects m1"_s;
        QTest::newRow("the room corrects nothing")
            << byRoom << u"<replace id='m1' xmlns='urn:xmpp:message-correct:0'/><body>the cat</body>"_s
            << u"message : the cat"_s;
        QTest::newRow("a live tombstone is nothing")
            << bob << u"<retracted xmlns='urn:xmpp:message-retract:1' id='m1'/>"_s << QString();
    }
    void whatIsDone()
    {
        QFETCH(QString, nick);
        QFETCH(QString, inside);
        QTEST(meaning(message(inside, nick)), "expected");
    }

    void aThousandReactionsAreTwenty()
    {
        QString inside;
        for (int i = 0; i < 1000; ++i)
            inside += u"<reaction>"_s + QString::fromUcs4(std::array {char32_t(0x1f400 + i % 60)}.data(), 1)
                + u"</reaction>"_s;
        const auto act = acting::act(
            message(u"<reactions id='s' xmlns='urn:xmpp:reactions:0'>"_s + inside + u"</reactions>"_s), false);
        QCOMPARE(std::get<acting::Reactions>(*act).emoji.size(), acting::MaxReactions);
    }

    void asServersSendIt_data()
    {
        QTest::addColumn<QString>("server");
        QTest::newRow("prosody") << u"prosody"_s;
        QTest::newRow("ejabberd") << u"ejabberd"_s;
    }
    void asServersSendIt()
    {
        QFETCH(QString, server);
        const auto retracted = recorded(server + u"/5.40_retraction_1"_s, u"carol"_s);
        QVERIFY(retracted.first().startsWith(u"bob retracts "_s));
        QVERIFY(retracted.last().startsWith(u"archived r1 bob retracts "_s));
        for (const auto *name : {"/5.41_moderation_1", "/5.42_moderation_0"}) {
            const auto moderated = recorded(server + QLatin1StringView(name), u"carol"_s);
            QCOMPARE(moderated.filter(QRegularExpression(u"^the room removes [^ ]+ by=alice reason=(rude|old way)$"_s))
                         .size(),
                     1);
        }
        if (server == "prosody"_L1)
            QVERIFY(recorded(u"prosody/5.41_moderation_1"_s, u"carol"_s)
                        .contains(u"archived r2 bob tombstone by=alice reason=rude"_s));
        const auto acted = recorded(server + u"/5.43_correction_reaction"_s, u"carol"_s);
        QCOMPARE(acted.filter(QRegularExpression(u"^carol reacts to [^ ]+: 👍$"_s)).size(), 1);
        QVERIFY(acted.contains(u"message bob: fixed corrects cor1"_s));
    }

    void whatIsQuotedForOthers_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("fallback");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("quote");
        const QString family = u"> 👩‍👩‍👧 \n> a&lt;b&gt;\nyes 👍🏽"_s;
        const QString whole = u"> 👩‍👩‍👧 \n> a<b>\nyes 👍🏽"_s;
        const auto places = [](const QString &inside) {
            return u"<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'>%1</fallback>"_s.arg(inside);
        };
        QTest::newRow("code points") << family << places(u"<body start='0' end='16'/>"_s) << u"yes 👍🏽"_s
                                     << u"👩‍👩‍👧 a<b>"_s;
        QTest::newRow("one short") << family << places(u"<body start='0' end='15'/>"_s) << u"\nyes 👍🏽"_s
                                   << u"👩‍👩‍👧 a<b>"_s;
        QTest::newRow("beyond the end") << family << places(u"<body start='0' end='1000000000'/>"_s) << whole
                                        << QString();
        QTest::newRow("end before start") << family << places(u"<body start='4' end='2'/>"_s) << whole << QString();
        QTest::newRow("start missing") << family << places(u"<body end='16'/>"_s) << whole << QString();
        QTest::newRow("no numbers") << family << places(u"<body start='a' end='b'/>"_s) << whole << QString();
        QTest::newRow("below zero") << family << places(u"<body start='-1' end='2'/>"_s) << whole << QString();
        QTest::newRow("two ranges") << u"> a\nyes> b\n"_s
                                    << places(u"<body start='7' end='11'/><body start='0' end='4'/>"_s) << u"yes"_s
                                    << u"a b"_s;
        QTest::newRow("overlapping") << u"> a\nyes"_s << places(u"<body start='0' end='4'/><body start='3' end='5'/>"_s)
                                     << u"> a\nyes"_s << QString();
        QTest::newRow("all of it") << u"> a"_s << places({}) << u"> a"_s << QString();
        QTest::newRow("the subject only")
            << u"> a\nyes"_s << places(u"<subject start='0' end='4'/>"_s) << u"> a\nyes"_s << QString();
        QTest::newRow("for something else")
            << u"> a\nyes"_s << u"<fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:other'/>"_s << u"> a\nyes"_s
            << QString();
    }
    void whatIsQuotedForOthers()
    {
        QFETCH(QString, body);
        QFETCH(QString, fallback);
        const auto words = acting::words(message(
            u"<body>%1</body><reply xmlns='urn:xmpp:reply:0' id='s1' to='tea@conference.localhost/eve'/>%2"_s.arg(
                body, fallback)));
        QCOMPARE(words.reply->id, u"s1"_s);
        QCOMPARE(words.reply->nick, u"eve"_s);
        QTEST(words.body, "said");
        QTEST(words.reply->quote, "quote");
    }

    void whatIsWrittenIsRead()
    {
        QRandomGenerator random(7);
        const QList<char32_t> some {U'a', U'>', U' ', 0x301, 0x5d0, 0x1f44d, 0x1f3fd, 0x200d, U'\n', U'\r', U'<', U'&'};
        for (int round = 0; round < 10000; ++round) {
            const auto text = [&] {
                QString text(u"x"_s);
                for (int i = 0; i < 12; ++i) {
                    const char32_t one = some.at(random.bounded(int(some.size())));
                    text += QString::fromUcs4(&one, 1);
                }
                return text;
            };
            acting::Words words {text(), acting::Reply {u"s1"_s, u"eve"_s, text().simplified()}, u"m1"_s};
            const auto read = acting::words(sent(muc::groupMessage(room(), u"id"_s, words)));
            const QString lines = words.body.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'); // As XML has them.
            QCOMPARE(read.body, lines);
            QCOMPARE(read.reply->id, words.reply->id);
            QCOMPARE(read.reply->nick, words.reply->nick);
            QCOMPARE(read.corrects, words.corrects);
        }
    }

    void whatIsDoneIsRead()
    {
        const auto read = [](QDomElement stanza, const QString &from) {
            stanza.setAttribute(u"from"_s, from);
            return meaning(sent(stanza));
        };
        QCOMPARE(read(acting::retraction(room(), u"r"_s, u"s1"_s), u"tea@conference.localhost/bob"_s),
                 u"bob retracts s1"_s);
        QCOMPARE(
            read(acting::reactions(room(), u"r"_s, {u"s1"_s, {u"👍"_s, u"🎉"_s}}), u"tea@conference.localhost/bob"_s),
            u"bob reacts to s1: 👍 🎉"_s);
        using acting::Moderates;
        QCOMPARE(
            xml::toString(acting::moderation(Moderates::Yes, u"s1"_s, u"rude"_s)),
            u"<moderate xmlns=\"urn:xmpp:message-moderate:1\" id=\"s1\"><retract xmlns=\"urn:xmpp:message-retract:1\"/>"
            "<reason>rude</reason></moderate>"_s);
        QCOMPARE(
            xml::toString(acting::moderation(Moderates::Old, u"s1"_s, {})),
            u"<apply-to xmlns=\"urn:xmpp:fasten:0\" id=\"s1\"><moderate xmlns=\"urn:xmpp:message-moderate:0\"><retract "
            "xmlns=\"urn:xmpp:message-retract:0\"/></moderate></apply-to>"_s);
    }

    void whatTheRoomAllows()
    {
        const auto info = [](const QString &inside) {
            return muc::roomInfo(xml::parse(
                u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>%1</query></iq>"_s
                    .arg(inside)));
        };
        using acting::Moderates;
        QCOMPARE(info({}).moderates, Moderates::No);
        QCOMPARE(info(u"<feature var='urn:xmpp:message-moderate:0'/>"_s).moderates, Moderates::Old);
        QCOMPARE(info(u"<feature var='urn:xmpp:message-moderate:0'/><feature var='urn:xmpp:message-moderate:1'/>"_s)
                     .moderates,
                 Moderates::Yes);
        QVERIFY(!info({}).reactions);
        const auto limited = info(u"<x xmlns='jabber:x:data' type='result'><field "
                                  u"var='FORM_TYPE'><value>urn:xmpp:reactions:0:restrictions</value>"
                                  "</field><field var='max_reactions_per_user'><value>1</value></field><field "
                                  "var='allowlist'><value>👍</value>"
                                  "<value>no</value></field></x>"_s);
        QCOMPARE(limited.reactionsAtOnce, 1);
        QCOMPARE(*limited.reactions, QStringList {u"👍"_s});
    }
};

PARLOUR_TEST(ActingTest)
#include "actingtest.moc"
