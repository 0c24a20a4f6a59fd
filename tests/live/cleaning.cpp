// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/online.h"
#include "protocol/archive/archive.h"
#include "protocol/muc/stanzas.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

/// Somebody on a bare line, in several rooms.
class Peer
{
public:
    Peer(const Server &server, const QString &name)
    {
        QObject::connect(&m_stream, &Stream::received, &m_stream, [this](const QDomElement &stanza) {
            m_heard
                << xml::parse(u"<s xmlns='jabber:client'>"_s + xml::toString(stanza) + u"</s>"_s).firstChildElement();
        });
        goOnline(m_stream, server, name);
    }
    /// Into the room, or under this nick from now on.
    void enter(const QString &room, const QString &nick)
    {
        m_stream.send(muc::joinPresence(*Jid::parse(room + u'/' + nick), Stream::newId(), {}, {}));
        QTRY_VERIFY_WITH_TIMEOUT(hears(u"presence"_s, room + u'/' + nick, "110"_L1), 20'000);
    }
    /// Says it, and waits until the room has said it.
    void say(const QString &room, const QString &text)
    {
        m_stream.send(muc::groupMessage(*Jid::parse(room), Stream::newId(), {text}));
        const auto isSaid = [&] {
            return std::ranges::any_of(m_heard, [&](const QDomElement &heard) {
                return heard.attribute(u"from"_s).startsWith(room + u'/')
                    && xml::child(heard, u"body", xml::ClientNs).text() == text;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 20'000);
    }
    /// The room has put us out, since we are banned.
    bool isBanned(const QString &room, const QString &nick) const
    {
        return hears(u"presence"_s, room + u'/' + nick, "301"_L1);
    }
    /// What the archive of the room still has.
    QStringList archived(const QString &room)
    {
        m_heard.clear();
        QString after;
        bool isWhole = false;
        while (!isWhole) {
            std::optional<archive::Fin> fin;
            m_stream.ask(*Jid::parse(room), u"set"_s,
                         archive::query({.queryId = u"q"_s, .start = {}, .after = after, .size = 50}), &m_stream,
                         [&fin](const IqReply &reply) {
                             const auto *answer = std::get_if<QDomElement>(&reply);
                             fin = answer ? archive::fin(*answer) : archive::Fin {true, {}};
                         });
            if (!QTest::qWaitFor([&fin] { return fin.has_value(); }, 20'000))
                return {u"no answer"_s};
            isWhole = fin->complete || fin->last.isEmpty();
            after = fin->last;
        }
        QStringList bodies;
        for (const auto &stanza : std::as_const(m_heard)) {
            const QString body = bodyWithin(stanza);
            if (!body.isEmpty())
                bodies << body;
        }
        return bodies;
    }

private:
    static QString bodyWithin(const QDomElement &stanza)
    {
        const auto result = xml::child(stanza, u"result", archive::ArchiveNs);
        const auto message = result.firstChildElement().firstChildElement(u"message"_s);
        return message.firstChildElement(u"body"_s).text();
    }
    bool hears(const QString &kind, const QString &from, QLatin1StringView code) const
    {
        return std::ranges::any_of(m_heard, [&](const QDomElement &heard) {
            if (heard.tagName() != kind || heard.attribute(u"from"_s) != from)
                return false;
            const auto x = xml::child(heard, u"x", xml::MucUserNs);
            for (auto status = x.firstChildElement(u"status"_s); !status.isNull();
                 status = status.nextSiblingElement(u"status"_s)) {
                if (status.attribute(u"code"_s) == code)
                    return true;
            }
            return false;
        });
    }

    Connection m_stream;
    QList<QDomElement> m_heard;
};

} // namespace

/// A moderator cleans up after somebody who has flooded rooms, through the window. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go.
class Cleaning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoRoomsAreCleanedAtOnce();
    void whatNoRoomRemovesStaysHidden();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    static Thing box(const char *name) { return {u"combo box"_s, name}; }
    static bool isEjabberd() { return qEnvironmentVariable("PARLOUR_SERVER") == "ejabberd"_L1; }

    std::unique_ptr<House> m_house;
};

void Cleaning::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Cleaning::twoRoomsAreCleanedAtOnce()
{
    const QString square = u"square@conference.localhost"_s;
    const QString market = u"market@conference.localhost"_s;
    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    House::create(romeo, u"square"_s);
    House::create(romeo, u"market"_s);
    Peer spammer(m_house->server(), u"mercutio"_s);
    Peer bystander(m_house->server(), u"juliet"_s);
    for (const QString &room : {square, market}) {
        bystander.enter(room, u"Juliet"_s);
        spammer.enter(room, u"Seller"_s);
        for (int i = 1; i <= 30; ++i) {
            if (i % 10 == 5)
                bystander.say(room, u"are coins cheap, number %1?"_s.arg(i));
            if (i == 16)
                spammer.enter(room, u"Friend"_s);
            spammer.say(room, u"buy cheap coins, number %1"_s.arg(i));
        }
    }
    romeo.waitFor(House::message(u"Friend, buy cheap coins, number 30, "_s));
    romeo.rightClick(House::message(u"Friend, buy cheap coins, number 30, "_s));
    m_house->picture(romeo, u"menu"_s);
    romeo.click(item("Remove many messages..."));
    const Thing asking = dialog("Remove messages");
    romeo.waitFor(words("30 messages found").in(asking));
    romeo.click(box("Where").in(asking));
    romeo.click(row("In all rooms that you moderate"));
    romeo.waitFor(words("60 messages found").in(asking));
    QVERIFY(romeo.waitFor(Thing(u"check box"_s, "Ban the authors").in(asking)).is(Element::Checked));
    m_house->picture(romeo, u"found"_s);
    romeo.fill(field("Reason").in(asking), u"spam"_s);
    romeo.click(button("Remove 60 messages, ban 2 people").in(asking));
    romeo.waitFor(button("Stop").in(asking));
    m_house->picture(romeo, u"running"_s);
    romeo.click(button("Stop").in(asking));
    romeo.waitFor(words(QRegularExpression(u"^Stopped: .*, [0-9]+ to go$"_s)).in(asking));
    m_house->picture(romeo, u"stopped"_s);
    romeo.click(button("Go on").in(asking));
    romeo.waitFor(words("60 removed, 2 banned").in(asking));
    m_house->picture(romeo, u"done"_s);
    romeo.click(button("Close").in(asking));
    romeo.waitUntilGone(asking);
    romeo.waitFor(House::message(u"Friend, message removed by Romeo: spam, "_s));
    romeo.waitFor(House::message(u"Juliet, are coins cheap, number 25., "_s));
    QVERIFY(!romeo.sees(House::message(u"(Seller|Friend), buy"_s)));
    m_house->picture(romeo, u"clean"_s);

    // What everybody else sees.
    QTRY_VERIFY(spammer.isBanned(square, u"Friend"_s) && spammer.isBanned(market, u"Friend"_s));
    for (const QString &room : {square, market}) {
        const auto left = bystander.archived(room);
        QCOMPARE(left.filter(u"buy cheap coins"_s), QStringList());
        QCOMPARE(left.filter(u"are coins cheap"_s).size(), 3);
    }
    romeo.check();
}

void Cleaning::whatNoRoomRemovesStaysHidden()
{
    if (isEjabberd())
        QSKIP("All rooms of ejabberd can be asked to remove messages.");
    const QString alley = u"alley@unmoderated.example"_s;
    const Thing open = row(QRegularExpression(u"^alley"_s)).in(list("Rooms"));
    const auto setup = m_house->person(u"romeo"_s, u"host"_s);
    Peer spammer(m_house->server(), u"mercutio"_s);
    Peer bystander(m_house->server(), u"juliet"_s); // Keeps the room from going.
    {
        Client romeo(setup);
        const Thing creating = House::askFor(romeo, "New room", "New room", alley, u"Romeo"_s);
        romeo.click(button("Create").in(creating));
        romeo.click(button("Save"));
        romeo.waitFor(words("Saved"));
        romeo.click(button("Close"));
        spammer.enter(alley, u"Seller"_s);
        bystander.enter(alley, u"Juliet"_s);
        for (int i = 1; i <= 5; ++i)
            spammer.say(alley, u"buy cheap coins, number %1"_s.arg(i));
        bystander.say(alley, u"good morning"_s);
        romeo.waitFor(House::message(u"Juliet, good morning, "_s));
        romeo.rightClick(House::message(u"Seller, buy cheap coins, number 5, "_s));
        QVERIFY(!romeo.waitFor(item("Remove message...")).is(Element::Enabled));
        romeo.key(u"Escape"_s);

        // By the keyboard alone.
        romeo.click(button("More"));
        romeo.click(item("Remove messages..."));
        const Thing asking = dialog("Remove messages");
        romeo.waitFor(asking);
        romeo.type(u"cheap coins"_s);
        romeo.waitFor(words("5 messages found").in(asking));
        m_house->picture(romeo, u"unmoderated"_s);
        romeo.key(u"Return"_s); // To what was found.
        romeo.key(u"space"_s);  // Not the newest.
        romeo.waitFor(button("Hide 4 messages").in(asking));
        romeo.key(u"space"_s);
        romeo.waitFor(button("Hide 5 messages").in(asking));
        romeo.key(u"Tab"_s); // To the reason.
        romeo.key(u"Return"_s);
        romeo.waitFor(words("5 hidden here").in(asking));
        m_house->picture(romeo, u"hidden"_s);
        romeo.key(u"Escape"_s);
        romeo.waitUntilGone(asking);
        romeo.waitFor(House::message(u"Seller, message hidden on this computer, "_s));
        QVERIFY(!romeo.sees(House::message(u"Seller, buy"_s)));
        romeo.check();
    }
    Client romeo(setup);
    romeo.click(open);
    romeo.waitFor(House::message(u"Juliet, good morning, "_s));
    romeo.waitFor(House::message(u"Seller, message hidden on this computer, "_s));
    QVERIFY(!romeo.sees(House::message(u"Seller, buy"_s)));
    romeo.rightClick(House::message(u"Seller, message hidden on this computer, "_s));
    romeo.click(item("Show this message"));
    romeo.waitFor(House::message(u"Seller, buy cheap coins, number [0-9], "_s));
    m_house->picture(romeo, u"again"_s);
    romeo.check();
}

PARLOUR_TEST(Cleaning)
#include "cleaning.moc"
