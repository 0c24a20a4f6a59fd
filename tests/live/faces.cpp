// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/online.h"
#include "protocol/avatar/vcardphoto.h"
#include "protocol/muc/stanzas.h"
#include "protocol/roster/roster.h"
#include "support/suite.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

/// A picture that is easily recognised.
QByteArray face()
{
    QImage image(96, 96, QImage::Format_RGB32);
    image.fill(QColor(230, 120, 30));
    QPainter painter(&image);
    painter.setBrush(Qt::white);
    painter.drawEllipse(24, 30, 16, 16);
    painter.drawEllipse(56, 30, 16, 16);
    painter.drawChord(24, 44, 48, 36, 180 * 16, 180 * 16);
    painter.end();
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return data;
}

/// Somebody with another program, and with a face.
class Other
{
public:
    Other(const Server &server, const QString &name) { goOnline(m_stream, server, name); }
    /// Keeps a vCard, of which servers make a published picture, too.
    void describe(const QString &fullName)
    {
        const auto vCard = avatar::vCardWith({}, avatar::Photo {u"image/png"_s, face()});
        xml::appendText(vCard, u"FN"_s, fullName);
        xml::appendText(vCard, u"DESC"_s, u"On the balcony, most nights."_s);
        bool isKept = false;
        m_stream.ask({}, u"set"_s, vCard, &m_stream,
                     [&isKept](const IqReply &reply) { isKept = std::holds_alternative<QDomElement>(reply); });
        QTRY_VERIFY_WITH_TIMEOUT(isKept, 20'000);
    }
    /// By now with what the server adds to presence.
    void come(const QString &room, const QString &nick)
    {
        const auto here = Jid::parse(room + u"@conference.localhost"_s)->withResource(nick);
        const auto join = muc::joinPresence(*here, Stream::newId(), {}, {});
        auto update = xml::append(join, u"x"_s, "vcard-temp:x:update"_L1);
        xml::appendText(update, u"photo"_s, avatar::hashOf(face()));
        m_stream.send(join);
    }
    void say(const QString &room, const QString &text)
    {
        m_stream.send(muc::groupMessage(*Jid::parse(room + u"@conference.localhost"_s), Stream::newId(), {text}));
    }
    void befriend(const QString &whom)
    {
        for (const auto wish : {roster::Wish::Subscribed, roster::Wish::Subscribe})
            m_stream.send(roster::wishStanza(*Jid::parse(whom), wish));
        m_stream.send(xml::element(u"presence"_s));
    }

private:
    Connection m_stream;
};

} // namespace

/// Pictures of people, and what is known about them, through the window. PARLOUR_SERVER says which server, PARLOUR_SHOTS where
/// pictures go.
class Faces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void somebodyInARoomHasAFace();
    void aContactHasAFace();

private:
    std::unique_ptr<House> m_house;
};

void Faces::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Faces::somebodyInARoomHasAFace()
{
    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    House::create(romeo, u"hall"_s);
    Other juliet(m_house->server(), u"juliet"_s);
    juliet.describe(u"Juliet Capulet"_s);
    juliet.come(u"hall"_s, u"Juliet"_s);
    const Thing guest = row("Juliet").in(list("People"));
    romeo.waitFor(guest);
    juliet.say(u"hall"_s, u"Ay me"_s);
    romeo.waitFor(House::message(u"Juliet, Ay me, "_s));
    romeo.click(guest);
    romeo.key(u"Return"_s);
    romeo.click(Thing(u"menu item"_s, "About this person..."));
    const Thing card = dialog("Juliet");
    romeo.waitFor(words("Full name: Juliet Capulet").in(card));
    romeo.waitFor(words("Picture of the person").in(card));
    romeo.waitFor(words(QRegularExpression(u"^Rights here: Participant"_s)).in(card));
    romeo.waitFor(words(QRegularExpression(u"^Messages here: 1 on "_s)).in(card));
    m_house->picture(romeo, u"card"_s);
    romeo.fill(field("Your note").in(card), u"Met her at the ball."_s);
    m_house->picture(romeo, u"note"_s);
    romeo.key(u"Escape"_s);
    romeo.waitUntilGone(card);
    romeo.key(u"Return"_s); // The keyboard is where it was.
    romeo.click(Thing(u"menu item"_s, "About this person..."));
    romeo.click(button("Search what they said here").in(card));
    romeo.waitFor(row(QRegularExpression(u"^Juliet in hall, Ay me, "_s)));
    romeo.key(u"Escape"_s);
    m_house->picture(romeo, u"room"_s);
    romeo.check();
}

void Faces::aContactHasAFace()
{
    Client romeo(m_house->person(u"romeo"_s, u"host"_s));
    Other juliet(m_house->server(), u"juliet"_s);
    juliet.describe(u"Juliet Capulet"_s);
    romeo.waitFor(words("Online"));
    romeo.key(u"Control+Shift+k"_s);
    romeo.click(button("Add contact..."));
    const Thing adding = dialog("Add a contact");
    romeo.fill(field("Address").in(adding), u"juliet@localhost"_s);
    romeo.fill(field("Name").in(adding), u"Juliet"_s);
    romeo.click(button("Add").in(adding));
    romeo.waitUntilGone(adding);
    juliet.befriend(u"romeo@localhost"_s);
    const Thing contact = row("Juliet, online").in(list("Contacts"));
    romeo.waitFor(contact);
    m_house->picture(romeo, u"contacts"_s);
    romeo.rightClick(contact);
    romeo.click(Thing(u"menu item"_s, "Open chat"));
    romeo.waitFor(words("Picture of the person"));
    romeo.click(button("About this person"));
    const Thing card = dialog("Juliet");
    romeo.waitFor(words("Full name: Juliet Capulet").in(card));
    const auto note = romeo.waitFor(field("Your note").in(card));
    QCOMPARE(romeo.accessible().text(note), u"Met her at the ball."_s); // It is about her, wherever she was met.
    m_house->picture(romeo, u"contact"_s);
    romeo.key(u"Escape"_s);
    romeo.waitUntilGone(card);
    m_house->picture(romeo, u"chat"_s);
    romeo.check();
}

PARLOUR_TEST(Faces)
#include "faces.moc"
