// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/online.h"
#include "protocol/direct/directstanzas.h"
#include "protocol/message/actingstanzas.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

/// Juliet without a window, who hears what goes over the wire.
class Juliet
{
public:
    explicit Juliet(const Server &server)
    {
        QObject::connect(&m_stream, &Stream::received, &m_stream, [this](const QDomElement &stanza) {
            m_heard
                << xml::parse(u"<s xmlns='jabber:client'>"_s + xml::toString(stanza) + u"</s>"_s).firstChildElement();
        });
        goOnline(m_stream, server, u"juliet"_s);
    }
    static Jid romeo() { return *Jid::parse(u"romeo@localhost"); }
    QString say(const QString &text, const QString &corrects = {})
    {
        const QString id = Stream::newId();
        m_stream.send(direct::message(romeo(), id, {text, {}, corrects}, {}));
        return id;
    }
    void send(const QDomElement &stanza) { m_stream.send(stanza); }
    /// What Romeo said that ends with these words; null if it never comes.
    QDomElement heard(const QString &text)
    {
        return find([&text](const QDomElement &message) {
            return xml::child(message, u"body", xml::ClientNs).text().endsWith(text);
        });
    }
    /// What Romeo did by an element called so.
    QDomElement done(const QString &name)
    {
        return find([&name](const QDomElement &message) { return !message.firstChildElement(name).isNull(); })
            .firstChildElement(name);
    }

private:
    QDomElement find(const std::function<bool(const QDomElement &)> &is)
    {
        QDomElement found;
        const auto look = [&] {
            for (const auto &message : std::as_const(m_heard)) {
                if (message.tagName() == "message"_L1 && message.attribute(u"from"_s).startsWith(romeo().bare())
                    && is(message))
                    found = message;
            }
            return !found.isNull();
        };
        if (!QTest::qWaitFor(look, 20'000))
            qWarning("Juliet never heard it");
        return found;
    }

    Connection m_stream;
    QList<QDomElement> m_heard;
};

} // namespace

/// What is said to one person outside of rooms, through the window. PARLOUR_SERVER says which server, PARLOUR_SHOTS where
/// pictures go.
class Directly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoPeopleTalk();
    void whatIsDoneToMessages();
    void anEmptyProfileReadsTheArchive();
    void whatWasSaidOfflineIsSentOnce();
    void howFarItCameAndWhoTypes();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    std::unique_ptr<House> m_house;
};

void Directly::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Directly::twoPeopleTalk()
{
    Client romeo(m_house->person(u"romeo"_s, u"talking"_s));
    Juliet juliet(m_house->server());
    juliet.say(u"Art thou not Romeo?"_s);
    romeo.waitFor(chat(u"juliet, not a contact, 1 unread"_s));
    m_house->picture(romeo, u"unread"_s);
    romeo.click(chat(u"juliet, not a contact, 1 unread"_s));
    romeo.waitFor(House::message(u"juliet, Art thou not Romeo\\?, "_s));
    romeo.waitFor(chat(u"juliet, not a contact"_s));
    House::say(romeo, u"Neither, fair saint"_s);
    romeo.waitFor(
        row(QRegularExpression(u"^romeo, Neither, fair saint, [^,]*$"_s)).in(list("Messages"))); // Not sending.
    const auto said = juliet.heard(u"Neither, fair saint"_s);
    QCOMPARE(said.attribute(u"type"_s), u"chat"_s);
    QCOMPARE(said.firstChildElement(u"origin-id"_s).attribute(u"id"_s), said.attribute(u"id"_s));
    m_house->picture(romeo, u"talk"_s);

    // The other device of his hears both.
    Client phone(m_house->person(u"romeo"_s, u"phone"_s));
    phone.waitFor(chat(u"juliet, not a contact"_s));
    House::say(romeo, u"I take thee at thy word"_s);
    phone.click(chat(u"juliet, not a contact"_s));
    phone.waitFor(House::message(u"romeo, I take thee at thy word, "_s));

    romeo.click(button("Close this conversation"));
    romeo.waitUntilGone(chat(u"juliet, not a contact"_s));
    juliet.say(u"By whose direction?"_s);
    romeo.click(chat(u"juliet, not a contact, 1 unread"_s));
    romeo.waitFor(House::message(u"romeo, Neither, fair saint, "_s));
    romeo.check();
    phone.check();
}

void Directly::whatIsDoneToMessages()
{
    Client romeo(m_house->person(u"romeo"_s, u"acting"_s));
    Juliet juliet(m_house->server());
    const QString hers = juliet.say(u"Wilt thou be gone?"_s);
    romeo.click(chat(u"juliet, not a contact, 1 unread"_s));

    // He answers her.
    romeo.rightClick(House::message(u"juliet, Wilt thou be gone\\?, "_s));
    m_house->picture(romeo, u"menu"_s);
    romeo.click(item("Reply"));
    romeo.waitFor(words(QRegularExpression(u"Wilt thou be gone\\?"_s)));
    House::say(romeo, u"It was the lark"_s);
    const auto answer = juliet.heard(u"> Wilt thou be gone?\nIt was the lark"_s);
    QCOMPARE(answer.firstChildElement(u"reply"_s).attribute(u"id"_s), hers);
    m_house->picture(romeo, u"answered"_s);

    // She reacts, and corrects herself; what she may not does nothing.
    const QString his = answer.attribute(u"id"_s);
    juliet.send(acting::reactions(Juliet::romeo(), Stream::newId(), {his, {u"👍"_s}}, acting::To::Person));
    romeo.waitFor({u"check box"_s, "thumbs up by juliet"});
    juliet.send(acting::retraction(Juliet::romeo(), Stream::newId(), his, acting::To::Person));
    juliet.say(u"No word of mine"_s, his);
    juliet.say(u"Wilt thou go?"_s, hers);
    romeo.waitFor(House::message(u"juliet, Wilt thou go\\?, "_s));
    QVERIFY(romeo.sees(House::message(u"romeo, It was the lark, "_s)));

    // He edits what he said, and takes it back.
    romeo.click(field("Message"));
    romeo.key(u"Up"_s);
    romeo.waitFor(words(QRegularExpression(u"Edit"_s)));
    romeo.type(u", I say"_s);
    romeo.key(u"Return"_s);
    QCOMPARE(juliet.heard(u"It was the lark, I say"_s).firstChildElement(u"replace"_s).attribute(u"id"_s), his);
    const Thing edited = House::message(u"romeo, It was the lark, I say, [^,]*, edited, "_s); // It has arrived.
    romeo.waitFor(edited);
    romeo.rightClick(edited);
    romeo.click(item("Delete for everybody..."));
    romeo.click(button("Delete for everybody").in(dialog("Delete this message?")));
    romeo.waitFor(House::message(u"romeo, message deleted, "_s));
    QCOMPARE(juliet.done(u"retract"_s).attribute(u"id"_s), his);
    m_house->picture(romeo, u"deleted"_s);
    romeo.check();
}

/// What an empty profile shows is what a profile shows that was there.
void Directly::anEmptyProfileReadsTheArchive()
{
    Client laptop(m_house->person(u"romeo"_s, u"laptop"_s));
    laptop.click(chat(u"juliet, not a contact"_s));
    laptop.waitFor(House::message(u"juliet, Wilt thou go\\?, "_s));
    laptop.waitFor(House::message(u"juliet, Art thou not Romeo\\?, "_s));
    if (qEnvironmentVariable("PARLOUR_SERVER") != "ejabberd"_L1) // That keeps nothing of it.
        laptop.waitFor(House::message(u"romeo, message deleted, "_s));
    QVERIFY(!laptop.sees(House::message(u"romeo, It was the lark"_s)));
    laptop.check();
}

void Directly::whatWasSaidOfflineIsSentOnce()
{
    Juliet juliet(m_house->server());
    juliet.say(u"Farewell"_s);
    {
        Client romeo(m_house->person(u"romeo"_s, u"offline"_s));
        romeo.click(row(QRegularExpression(u"^juliet, not a contact"_s)).in(list("Rooms")));
        m_house->server().stop();
        romeo.waitFor(words("You are offline. What you write waits, and is sent when you are back."));
        m_house->picture(romeo, u"offline"_s);
        House::say(romeo, u"Dry sorrow drinks our blood"_s);
        romeo.waitFor(House::message(u"romeo, Dry sorrow drinks our blood, .*, "_s)); // It waits.
    }
    m_house->server().start();
    Juliet again(m_house->server());
    Client romeo(m_house->person(u"romeo"_s, u"offline"_s));
    QVERIFY(!again.heard(u"Dry sorrow drinks our blood"_s).isNull());
    romeo.click(row(QRegularExpression(u"^juliet, not a contact"_s)).in(list("Rooms")));
    romeo.waitFor(row(QRegularExpression(u"^romeo, Dry sorrow drinks our blood, [^,]*$"_s)).in(list("Messages")));
    romeo.check();
}

void Directly::howFarItCameAndWhoTypes()
{
    const auto said = [](const char *how) {
        return row(QRegularExpression(u"^romeo, What light through yonder window, [^,]*, "_s + QLatin1StringView(how)
                                      + u'$'))
            .in(list("Messages"));
    };
    const Thing herRow = row(QRegularExpression(u"^juliet"_s)).in(list("Rooms"));
    Juliet juliet(m_house->server());
    QString his;
    {
        Client romeo(m_house->person(u"romeo"_s, u"beneath"_s));
        juliet.send(xml::parse(u"<presence xmlns='jabber:client' to='romeo@localhost' type='subscribe'/>"_s));
        romeo.click(button("Look at contact requests"));
        romeo.click(button("Accept"));
        romeo.waitFor(words("Nobody is waiting for an answer."));
        romeo.key(u"Escape"_s);
        romeo.click(herRow);

        // She learns that he types, once, and that he does not any more by what he says.
        romeo.fill(field("Message"), u"What light through yonder window"_s);
        QVERIFY(!juliet.done(u"composing"_s).isNull());
        romeo.key(u"Return"_s);
        const auto heard = juliet.heard(u"What light through yonder window"_s);
        his = heard.attribute(u"id"_s);
        QVERIFY(!heard.firstChildElement(u"active"_s).isNull());
        QVERIFY(!heard.firstChildElement(u"request"_s).isNull());
        QVERIFY(!heard.firstChildElement(u"markable"_s).isNull());

        juliet.send(direct::receipt(Juliet::romeo(), his));
        romeo.waitFor(said("delivered"));
        m_house->picture(romeo, u"delivered"_s);
        juliet.send(direct::chatState(Juliet::romeo(), direct::ChatState::Composing));
        romeo.waitFor(words("juliet is typing..."));
        m_house->picture(romeo, u"typing"_s);
        juliet.send(direct::displayed(Juliet::romeo(), his));
        romeo.waitFor(said("read"));
        juliet.say(u"Ay me"_s);
        romeo.waitFor(House::message(u"juliet, Ay me, "_s));
        romeo.waitUntilGone(words("juliet is typing..."));
        m_house->picture(romeo, u"read"_s);
        romeo.check();
        QCOMPARE(romeo.end(), 0);
    }
    Client romeo(m_house->person(u"romeo"_s, u"beneath"_s));
    romeo.click(herRow);
    romeo.waitFor(said("read"));
    romeo.check();

    // Nothing but the archive.
    Client laptop(m_house->person(u"romeo"_s, u"attic"_s));
    laptop.click(herRow);
    laptop.waitFor(said("read"));
    laptop.check();
}

PARLOUR_TEST(Directly)
#include "directly.moc"
