// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/online.h"
#include "protocol/message/actingstanzas.h"
#include "protocol/muc/stanzas.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

/// Somebody in the room without a window, who hears what goes over the wire, and does what they may not.
class Mercutio
{
public:
    Mercutio(const Server &server, const QString &room)
        : m_here(*Jid::parse(room + u"@conference.localhost/Mercutio"_s))
    {
        goOnline(m_stream, server, u"mercutio"_s);
        QObject::connect(&m_stream, &Stream::received, &m_stream, [this](const QDomElement &stanza) {
            m_heard
                << xml::parse(u"<s xmlns='jabber:client'>"_s + xml::toString(stanza) + u"</s>"_s).firstChildElement();
        });
        m_stream.send(muc::joinPresence(m_here, Stream::newId(), {}, {}));
    }
    void send(const QDomElement &stanza) { m_stream.send(stanza); }
    void say(const QString &text) { send(muc::groupMessage(room(), Stream::newId(), {text})); }
    Jid room() const { return m_here.toBare(); }
    /// The stanza-id of what was said with these words.
    QString idOf(const QString &body)
    {
        QString id;
        const auto find = [&] {
            for (const auto &message : std::as_const(m_heard)) {
                if (xml::child(message, u"body", xml::ClientNs).text() == body)
                    id = xml::child(message, u"stanza-id", xml::StableIdNs).attribute(u"id"_s);
            }
            return !id.isEmpty();
        };
        if (!QTest::qWaitFor(find, 20'000))
            qWarning() << "never heard:" << body;
        return id;
    }
    /// What the last retraction by `nick` (empty: the room) is about.
    QString retracted(const QString &nick)
    {
        QString id;
        const QString from = nick.isEmpty() ? room().toString() : room().toString() + u'/' + nick;
        const auto find = [&] {
            for (const auto &message : std::as_const(m_heard)) {
                const auto retract = xml::child(message, u"retract", "urn:xmpp:message-retract:1"_L1);
                if (message.attribute(u"from"_s) == from && !retract.isNull())
                    id = retract.attribute(u"id"_s);
            }
            return !id.isEmpty();
        };
        [[maybe_unused]] const bool found = QTest::qWaitFor(find, 20'000);
        return id;
    }

    /// What `nick` thinks by now: "ID:EMOJI".
    QString thought(const QString &nick) const
    {
        QString last;
        for (const auto &message : m_heard) {
            const auto act = acting::act(message, false).value_or(acting::Refused {});
            const auto *reactions = std::get_if<acting::Reactions>(&act);
            if (reactions && message.attribute(u"from"_s) == room().toString() + u'/' + nick)
                last = reactions->target + u':' + reactions->emoji.join(u' ');
        }
        return last;
    }

    /// The last message by `nick` with these words, as it came over the wire; null if none comes.
    QDomElement heard(const QString &nick, const QString &body)
    {
        QDomElement found;
        const auto find = [&] {
            for (const auto &message : std::as_const(m_heard)) {
                if (message.attribute(u"from"_s) == room().toString() + u'/' + nick
                    && xml::child(message, u"body", xml::ClientNs).text() == body)
                    found = message;
            }
            return !found.isNull();
        };
        if (!QTest::qWaitFor(find, 20'000))
            qWarning() << "never heard:" << body;
        return found;
    }

private:
    Connection m_stream;
    Jid m_here;
    QList<QDomElement> m_heard;
};

} // namespace

/// What people do to messages, through the window, and what goes over the wire. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go.
class Acting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsRemovedIsGoneEverywhere();
    void whatPeopleThinkIsSeen();
    void whatIsAnsweredAndCorrectedIsSeen();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    static bool isEjabberd() { return qEnvironmentVariable("PARLOUR_SERVER") == "ejabberd"_L1; }

    std::unique_ptr<House> m_house;
};

void Acting::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Acting::whatIsRemovedIsGoneEverywhere()
{
    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    House::create(romeo, u"balcony"_s);
    Client juliet(m_house->person(u"juliet"_s, u"guest"_s));
    House::join(juliet, u"balcony"_s, u"Juliet"_s);
    Mercutio mercutio(m_house->server(), u"balcony"_s);
    romeo.waitFor(row("Mercutio").in(list("People")));
    for (const auto *text : {u"good night", u"parting is sorrow", u"sweet"})
        House::say(juliet, QString(text));
    romeo.waitFor(House::message(u"Juliet, sweet, "_s));
    const QString first = mercutio.idOf(u"good night"_s);
    const QString second = mercutio.idOf(u"parting is sorrow"_s);

    // Juliet takes one back.
    juliet.rightClick(House::message(u"Juliet, parting is sorrow, "_s));
    m_house->picture(juliet, u"menu"_s);
    juliet.click(item("Delete for everybody..."));
    m_house->picture(juliet, u"question"_s);
    juliet.click(button("Delete for everybody").in(dialog("Delete this message?")));
    romeo.waitFor(House::message(u"Juliet, message deleted, "_s));
    juliet.waitFor(House::message(u"Juliet, message deleted, "_s));
    QCOMPARE(mercutio.retracted(u"Juliet"_s), second);
    m_house->picture(romeo, u"deleted"_s);

    // What Mercutio may not does nothing.
    mercutio.send(acting::retraction(mercutio.room(), Stream::newId(), first));
    auto forged = acting::retraction(mercutio.room(), Stream::newId(), first);
    xml::append(xml::child(forged, u"retract", "urn:xmpp:message-retract:1"_L1), u"moderated"_s,
                "urn:xmpp:message-moderate:1"_L1);
    mercutio.send(forged);
    mercutio.say(u"a plague"_s);
    romeo.waitFor(House::message(u"Mercutio, a plague, "_s));
    QVERIFY(romeo.sees(House::message(u"Juliet, good night, "_s)));

    // Romeo removes it, with a reason.
    romeo.rightClick(House::message(u"Mercutio, a plague, "_s));
    m_house->picture(romeo, u"moderator"_s);
    const QString plague = mercutio.idOf(u"a plague"_s);
    romeo.click(item("Remove message..."));
    const Thing asking = dialog("Remove this message of Mercutio?");
    romeo.fill(field("Reason").in(asking), u"rude"_s);
    m_house->picture(romeo, u"reason"_s);
    romeo.click(button("Remove message").in(asking));
    juliet.waitFor(House::message(u"Mercutio, message removed by Romeo: rude, "_s));
    romeo.waitFor(House::message(u"Mercutio, message removed by Romeo: rude, "_s));
    QCOMPARE(mercutio.retracted({}), plague);
    m_house->picture(juliet, u"removed"_s);

    // With another device, which has nothing but the archive.
    Client laptop(m_house->person(u"romeo"_s, u"laptop"_s));
    laptop.click(row(QRegularExpression(u"^balcony, joined"_s)).in(list("Rooms")));
    laptop.waitFor(House::message(u"Juliet, sweet, "_s));
    QVERIFY(laptop.sees(House::message(u"Juliet, good night, "_s)));
    QVERIFY(!laptop.sees(House::message(u"Juliet, parting is sorrow, "_s)));
    QVERIFY(!laptop.sees(House::message(u"Mercutio, a plague, "_s)));
    if (!isEjabberd()) // That keeps nothing of it.
        laptop.waitFor(House::message(u"Juliet, message deleted, "_s));
    laptop.check();
    romeo.check();
    juliet.check();
}

void Acting::whatPeopleThinkIsSeen()
{
    Client romeo(m_house->person(u"romeo"_s, u"lover"_s));
    House::create(romeo, u"garden"_s);
    Client juliet(m_house->person(u"juliet"_s, u"beloved"_s));
    House::join(juliet, u"garden"_s, u"Juliet"_s);
    Mercutio mercutio(m_house->server(), u"garden"_s);
    romeo.waitFor(row("Mercutio").in(list("People")));
    House::say(juliet, u"how sweet"_s);
    romeo.waitFor(House::message(u"Juliet, how sweet, "_s));
    const QString id = mercutio.idOf(u"how sweet"_s);
    const auto is = [](const QString &thoughts) {
        return row(QRegularExpression(u"^Juliet, how sweet, [^,]*, reactions "_s + thoughts + u'$'))
            .in(list("Messages"));
    };
    romeo.rightClick(House::message(u"Juliet, how sweet, "_s));
    romeo.click(item("React..."));
    romeo.fill(field("Search emoji"), u"thumbs up"_s);
    m_house->picture(romeo, u"picker"_s);
    romeo.key(u"Return"_s);
    romeo.waitFor(is(u"👍"_s));
    juliet.waitFor(is(u"👍"_s));
    QTRY_COMPARE(mercutio.thought(u"Romeo"_s), id + u":👍"_s);
    mercutio.send(acting::reactions(mercutio.room(), Stream::newId(), {id, {u"👍"_s, u"🎉"_s}}));
    juliet.waitFor(is(u"👍 2 🎉"_s));
    romeo.waitFor(is(u"👍 2 🎉"_s));
    m_house->picture(romeo, u"reactions"_s);
    romeo.click({u"check box"_s, "party popper by Mercutio"});
    juliet.waitFor(is(u"👍 2 🎉 2"_s));
    romeo.click({u"check box"_s, "thumbs up by Mercutio, you"});
    juliet.waitFor(is(u"👍 🎉 2"_s));
    QTRY_COMPARE(mercutio.thought(u"Romeo"_s), id + u":🎉"_s);

    // With another device, which has nothing but the archive.
    Client laptop(m_house->person(u"romeo"_s, u"tablet"_s));
    laptop.click(row(QRegularExpression(u"^garden, joined"_s)).in(list("Rooms")));
    laptop.waitFor(row(QRegularExpression(u"^Juliet, how sweet, [^,]*, reactions .*🎉 2.*$"_s)).in(list("Messages")));
    m_house->picture(laptop, u"again"_s);
    laptop.check();
    romeo.check();
    juliet.check();
}

void Acting::whatIsAnsweredAndCorrectedIsSeen()
{
    Client romeo(m_house->person(u"romeo"_s, u"orchard"_s));
    House::create(romeo, u"orchard"_s);
    Client juliet(m_house->person(u"juliet"_s, u"window"_s));
    House::join(juliet, u"orchard"_s, u"Juliet"_s);
    Mercutio mercutio(m_house->server(), u"orchard"_s);
    romeo.waitFor(row("Mercutio").in(list("People")));
    House::say(juliet, u"wherefore art thuo 💔"_s);
    const auto first = mercutio.heard(u"Juliet"_s, u"wherefore art thuo 💔"_s);
    const QString id = mercutio.idOf(u"wherefore art thuo 💔"_s);
    const auto is = [](const QString &name) { return row(QRegularExpression(name)).in(list("Messages")); };

    // Romeo answers.
    romeo.rightClick(House::message(u"Juliet, wherefore art thuo 💔, "_s));
    m_house->picture(romeo, u"answer-menu"_s);
    romeo.click(item("Reply"));
    romeo.waitFor({QString(), QRegularExpression(u"^Reply to Juliet"_s)});
    romeo.type(u"here"_s);
    m_house->picture(romeo, u"answering"_s);
    romeo.key(u"Return"_s);
    juliet.waitFor(is(u"^Romeo, here, [^,]*, in reply to Juliet: wherefore art thuo 💔$"_s));
    const auto answer = mercutio.heard(u"Romeo"_s, u"> wherefore art thuo 💔\nhere"_s);
    const auto reply = xml::child(answer, u"reply", "urn:xmpp:reply:0"_L1);
    QCOMPARE(reply.attribute(u"id"_s), id);
    QCOMPARE(reply.attribute(u"to"_s), mercutio.room().toString() + u"/Juliet"_s);
    const auto place = xml::child(answer, u"fallback", "urn:xmpp:fallback:0"_L1).firstChildElement();
    QCOMPARE(place.attribute(u"start"_s) + u'-' + place.attribute(u"end"_s), u"0-23"_s);

    // Juliet corrects what he has answered, twice.
    for (const auto *words : {u"wherefore art thou", u"wherefore art thou Romeo"}) {
        juliet.click(field("Message"));
        juliet.key(u"Up"_s);
        juliet.waitFor(button("Cancel"));
        m_house->picture(juliet, u"editing"_s);
        House::say(juliet, QString(words));
        const auto correction = mercutio.heard(u"Juliet"_s, QString(words));
        QCOMPARE(xml::child(correction, u"replace", "urn:xmpp:message-correct:0"_L1).attribute(u"id"_s),
                 first.attribute(u"id"_s));
        for (Client *client : {&romeo, &juliet})
            client->waitFor(is(u"^Juliet, %1, [^,]*, edited$"_s.arg(QString(words))));
    }
    romeo.waitFor(is(u"^Romeo, here, [^,]*, in reply to Juliet: wherefore art thou Romeo$"_s));
    m_house->picture(romeo, u"corrected"_s);

    // What Mercutio corrects is his own message.
    mercutio.send(muc::groupMessage(mercutio.room(), Stream::newId(), {u"a plague"_s, {}, first.attribute(u"id"_s)}));
    romeo.waitFor(House::message(u"Mercutio, a plague, "_s));
    QVERIFY(romeo.sees(is(u"^Juliet, wherefore art thou Romeo, [^,]*, edited$"_s)));

    romeo.rightClick(is(u"^Juliet, wherefore art thou Romeo, "_s));
    romeo.click(item("Show earlier versions..."));
    romeo.waitFor(row(QRegularExpression(u"^wherefore art thuo 💔, "_s)).in(dialog("Versions of the message")));
    m_house->picture(romeo, u"versions"_s);
    romeo.click(button("Close").in(dialog("Versions of the message")));

    // With another device, which has nothing but the archive.
    Client laptop(m_house->person(u"romeo"_s, u"library"_s));
    laptop.click(row(QRegularExpression(u"^orchard, joined"_s)).in(list("Rooms")));
    laptop.waitFor(is(u"^Juliet, wherefore art thou Romeo, [^,]*, edited$"_s));
    laptop.waitFor(is(u"^Romeo, here, [^,]*, in reply to Juliet: wherefore art thou Romeo$"_s));
    QVERIFY(laptop.sees(House::message(u"Mercutio, a plague, "_s)));
    m_house->picture(laptop, u"archived"_s);
    laptop.check();
    romeo.check();
    juliet.check();
}

PARLOUR_TEST(Acting)
#include "acting.moc"
