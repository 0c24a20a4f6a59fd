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

/// Somebody in the room without a window, who hears what goes over the wire.
class Listener
{
public:
    Listener(const Server &server, const QString &name, const QString &nick)
        : m_here(*Jid::parse(u"cellar@conference.localhost/"_s + nick))
    {
        goOnline(m_stream, server, name);
        QObject::connect(&m_stream, &Stream::received, &m_stream, [this](const QDomElement &stanza) {
            if (stanza.tagName() == "message"_L1)
                m_heard << xml::parse(u"<s xmlns='jabber:client'>"_s + xml::toString(stanza) + u"</s>"_s)
                               .firstChildElement();
        });
        m_stream.send(muc::joinPresence(m_here, Stream::newId(), {}, {}));
    }
    Jid romeo() const { return *m_here.toBare().withForeignResource(u"Romeo"_s); }
    QString whisper(const QString &text, const QString &corrects = {})
    {
        const QString id = Stream::newId();
        m_stream.send(muc::privateMessage(romeo(), id, {text, {}, corrects}));
        return id;
    }
    void send(const QDomElement &stanza) { m_stream.send(stanza); }
    /// What Romeo sends that has an element called so, alone to us; null if it never comes.
    QDomElement heard(const QString &name, const QString &text = {})
    {
        QDomElement found;
        const auto look = [&] {
            for (const auto &message : std::as_const(m_heard)) {
                const auto element = message.firstChildElement(name);
                if (isRomeos(message) && !element.isNull() && element.text().endsWith(text))
                    found = message;
            }
            return !found.isNull();
        };
        if (!QTest::qWaitFor(look, 20'000))
            qWarning() << "never heard:" << name << text;
        const bool isPrivate = found.attribute(u"type"_s) == "chat"_L1
            && !xml::child(found, u"x", xml::MucUserNs).isNull()
            && found.attribute(u"to"_s).startsWith(m_stream.jid().bare());
        return isPrivate ? found : QDomElement();
    }
    /// Whether anything of Romeo's has come.
    bool hasHeardRomeo() const
    {
        return std::ranges::any_of(m_heard, [this](const auto &message) {
            return isRomeos(message) && message.firstChildElement(u"subject"_s).isNull();
        });
    }

private:
    bool isRomeos(const QDomElement &message) const { return message.attribute(u"from"_s) == romeo().toString(); }

    Connection m_stream;
    Jid m_here;
    QList<QDomElement> m_heard;
};

QString idIn(const QDomElement &message, const QString &name)
{
    return message.firstChildElement(name).attribute(u"id"_s);
}

} // namespace

/// What is done to messages of private conversations in rooms, through the window, and what goes over the wire: to one person, and
/// to nobody else. PARLOUR_SERVER says which server, PARLOUR_SHOTS where pictures go.
class Whispering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDoneToWhispers();

private:
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
};

void Whispering::whatIsDoneToWhispers()
{
    QTest::setThrowOnFail(true);
    House house(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(house.server().isRunning());
    auto romeo = std::make_unique<Client>(house.person(u"romeo"_s, u"whisperer"_s));
    House::create(*romeo, u"cellar"_s);
    Listener mercutio(house.server(), u"mercutio"_s, u"Mercutio"_s);
    Listener juliet(house.server(), u"juliet"_s, u"Juliet"_s);
    romeo->waitFor(row("Mercutio").in(list("People")));
    romeo->waitFor(row("Juliet").in(list("People")));

    // He answers, and reacts.
    const QString hers = mercutio.whisper(u"Ask for me tomorrow"_s);
    romeo->click(chat(u"Private: Mercutio, 1 unread"_s));
    romeo->rightClick(House::message(u"Mercutio, Ask for me tomorrow, "_s));
    house.picture(*romeo, u"menu"_s);
    romeo->click(item("Reply"));
    House::say(*romeo, u"I shall"_s);
    const auto answer = mercutio.heard(u"body"_s, u"I shall"_s);
    QCOMPARE(idIn(answer, u"reply"_s), hers);
    QCOMPARE(answer.firstChildElement(u"body"_s).text(), u"> Ask for me tomorrow\nI shall"_s);
    QCOMPARE(idIn(answer, u"origin-id"_s), answer.attribute(u"id"_s));
    romeo->rightClick(House::message(u"Mercutio, Ask for me tomorrow, "_s));
    romeo->click(item("React..."));
    romeo->fill(field("Search emoji"), u"thumbs up"_s);
    romeo->key(u"Return"_s);
    QCOMPARE(idIn(mercutio.heard(u"reactions"_s), u"reactions"_s), hers);
    romeo->waitFor(House::message(u"Mercutio, Ask for me tomorrow, [^,]*, reactions 👍"_s));

    // The other reacts, and corrects; what neither may does nothing.
    const QString his = answer.attribute(u"id"_s);
    mercutio.send(acting::reactions(mercutio.romeo(), Stream::newId(), {his, {u"🎉"_s}}, acting::To::Occupant));
    romeo->waitFor(House::message(u"Romeo, I shall, [^,]*, in reply to .*reactions 🎉"_s));
    house.picture(*romeo, u"reacted"_s);
    mercutio.send(acting::retraction(mercutio.romeo(), Stream::newId(), his, acting::To::Occupant));
    juliet.send(acting::retraction(juliet.romeo(), Stream::newId(), hers, acting::To::Occupant));
    juliet.send(acting::reactions(juliet.romeo(), Stream::newId(), {hers, {u"💔"_s}}, acting::To::Occupant));
    mercutio.whisper(u"Ask for me in the grave"_s, hers);
    romeo->waitFor(House::message(u"Mercutio, Ask for me in the grave, [^,]*, edited, reactions 👍$"_s));
    QVERIFY(romeo->sees(House::message(u"Romeo, I shall, "_s)));

    // He edits what he said, and takes it back after a restart.
    romeo->click(field("Message"));
    romeo->key(u"Up"_s);
    romeo->waitFor(words(QRegularExpression(u"Edit"_s)));
    romeo->type(u" not"_s);
    romeo->key(u"Return"_s);
    QCOMPARE(idIn(mercutio.heard(u"body"_s, u"I shall not"_s), u"replace"_s), his);
    romeo->waitFor(House::message(u"Romeo, I shall not, "_s));
    house.picture(*romeo, u"edited"_s);
    romeo->check();
    QCOMPARE(romeo->end(), 0);
    romeo = std::make_unique<Client>(house.person(u"romeo"_s, u"whisperer"_s));
    romeo->click(chat(u"Private: Mercutio"_s));
    romeo->waitFor(House::message(u"Mercutio, Ask for me in the grave, [^,]*, edited, reactions 👍$"_s));
    romeo->rightClick(House::message(u"Romeo, I shall not, "_s));
    romeo->click(item("Delete for everybody..."));
    romeo->click(button("Delete for everybody").in(dialog("Delete this message?")));
    romeo->waitFor(House::message(u"Romeo, message deleted, "_s));
    const auto taken = mercutio.heard(u"retract"_s);
    QCOMPARE(idIn(taken, u"retract"_s), his);
    QCOMPARE(idIn(taken, u"apply-to"_s), his);
    mercutio.send(acting::retraction(mercutio.romeo(), Stream::newId(), hers, acting::To::Occupant));
    romeo->waitFor(House::message(u"Mercutio, message deleted, "_s));
    house.picture(*romeo, u"deleted"_s);
    QVERIFY(!juliet.hasHeardRomeo()); // Nothing leaks into the room.
    romeo->check();
}

PARLOUR_TEST(Whispering)
#include "whispering.moc"
