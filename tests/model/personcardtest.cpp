// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/person/personcard.h"
#include "support/homescene.h"
#include "support/outbox.h"
#include "support/suite.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace parlour;

namespace {

struct Scene : HomeScene
{
    Room *tea = nullptr;

    Scene()
    {
        tea = join(u"tea@conference.localhost"_s);
        stream.asked.clear();
    }
    Room *join(const QString &address)
    {
        account.joinRoom(address, u"alice"_s);
        enter(address);
        return room(address);
    }
    void present(const QString &room, const QString &nick, const QString &item, const QString &more = {})
    {
        stream.receive(u"<presence xmlns='jabber:client' from='%1/%2'><x xmlns='http://jabber.org/protocol/muc#user'>"
                       "<item %3/></x>%4</presence>"_s.arg(room, nick, item, more));
        this->room(room)->people()->occupants().flush();
    }
    muc::Identity person(const QString &nick) const
    {
        return muc::identity(tea->people()->occupants().find(nick).value_or(muc::Occupant {}));
    }
    std::unique_ptr<PersonCard> card(const QString &nick)
    {
        auto card = std::make_unique<PersonCard>();
        card->setAccount(&account);
        card->setRoom(tea);
        card->setPerson(person(nick));
        card->componentComplete();
        return card;
    }
    std::unique_ptr<PersonCard> contact(const QString &address)
    {
        auto card = std::make_unique<PersonCard>();
        card->setAccount(&account);
        card->setAddress(address);
        card->componentComplete();
        return card;
    }
    QStringList askedWhom() const
    {
        QStringList whom;
        for (const auto &request : stream.asked)
            whom << request.to.toString() + u' ' + request.payload.namespaceURI();
        return whom;
    }
    void refuse() { stream.answer(IqFailure {}); }
};

QString textOf(const PersonFacts &facts, const QString &label)
{
    const auto found = std::ranges::find(facts, label, &PersonFact::label);
    return found == facts.end() ? u"-"_s : found->text;
}

const QString Bob = u"jid='bob@localhost/r' role='moderator' affiliation='owner'"_s;
const QString Id = u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='b1'/>"_s;

} // namespace

/// The card about a person.
class PersonCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void somebodyWithAnAddress()
    {
        Scene s;
        s.present(u"tea@conference.localhost"_s, u"bob"_s, Bob);
        s.join(u"ale@conference.localhost"_s);
        s.present(u"ale@conference.localhost"_s, u"robert"_s,
                  u"jid='bob@localhost/r' role='visitor' affiliation='member'"_s);
        s.stream.asked.clear();
        const auto card = s.card(u"bob"_s);
        QCOMPARE(card->name(), u"bob"_s);
        QCOMPARE(card->shownAddress(), u"bob@localhost"_s);
        QCOMPARE(s.askedWhom(),
                 QStringList({u"bob@localhost http://jabber.org/protocol/pubsub"_s,
                              u"tea@conference.localhost/bob urn:xmpp:time"_s}));
        QCOMPARE(card->profileRemark(), u"Loading the profile..."_s);
        QCOMPARE(textOf(card->here(), u"Rights here"_s), u"Moderator, owner"_s);
        QCOMPARE(textOf(card->elsewhere(), u"ale"_s), u"Visitor, member"_s);
        QCOMPARE(card->elsewhere().size(), 1);
        QCOMPARE(card->query(), u"from:\"bob\" "_s);
        s.refuse(); // Nothing is published: then what an older client keeps.
        QCOMPARE(s.askedWhom().last(), u"bob@localhost vcard-temp"_s);
        s.stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'><time xmlns='urn:xmpp:time'>"
                                   "<tzo>+02:00</tzo><utc>2026-11-29T12:00:00Z</utc></time></iq>"_s));
        QVERIFY(textOf(card->whereabouts(), u"Local time"_s) != u"-"_s);
        s.stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'><vCard xmlns='vcard-temp'>"
                                   "<FN>Robert</FN></vCard></iq>"_s));
        QCOMPARE(textOf(card->profile(), u"Full name"_s), u"Robert"_s);
        QVERIFY(card->profileRemark().isEmpty());
        s.stream.receive(u"<presence xmlns='jabber:client' type='unavailable' from='tea@conference.localhost/bob'>"
                         "<x xmlns='http://jabber.org/protocol/muc#user'><item role='none'/></x></presence>"_s);
        QCOMPARE(textOf(card->whereabouts(), u"Now"_s), u"Not inside any more"_s);
    }

    void somebodyWithoutAnAddress()
    {
        Scene s;
        s.present(u"tea@conference.localhost"_s, u"eve"_s, u"role='participant'"_s);
        const auto card = s.card(u"eve"_s);
        QCOMPARE(card->shownAddress(), u"The room does not show you their address."_s);
        QCOMPARE(s.askedWhom(),
                 QStringList(
                     {u"tea@conference.localhost/eve vcard-temp"_s, u"tea@conference.localhost/eve urn:xmpp:time"_s}));
        QVERIFY(card->elsewhere().isEmpty());
        QVERIFY(!card->isNotable()); // Who else may be eve tomorrow?
        card->setNote(u"a note"_s);
        QVERIFY(card->note().isEmpty());
        s.refuse();
        QCOMPARE(card->profileRemark(), u"They have published no profile."_s);
    }

    void whenWeAreOffline()
    {
        Scene s;
        s.know(u"bob@localhost"_s);
        s.stream.fail(ConnectionProblem::NetworkLost, true);
        const auto card = s.contact(u"bob@localhost"_s);
        QTRY_COMPARE(card->profileRemark(), u"The profile could not be loaded."_s);
    }

    void aContactWhoIsAway()
    {
        Scene s;
        s.know(u"bob@localhost"_s);
        const auto card = s.contact(u"bob@localhost"_s);
        QCOMPARE(card->name(), u"bob"_s);
        QCOMPARE(s.askedWhom().last(), u"bob@localhost jabber:iq:last"_s);
        s.refuse();
        s.stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:last' seconds='86400'/></iq>"_s));
        QVERIFY(textOf(card->whereabouts(), u"Last seen"_s) != u"-"_s);
        QVERIFY(card->query().isEmpty() && card->here().isEmpty());
    }

    void aContactWhoIsThere()
    {
        Scene s;
        s.know(u"bob@localhost"_s);
        s.stream.receive(u"<presence xmlns='jabber:client' from='bob@localhost/phone'><status>In the\ngarden</status>"
                         "<idle xmlns='urn:xmpp:idle:1' since='2026-11-01T11:00:00Z'/></presence>"_s);
        const auto card = s.contact(u"bob@localhost"_s);
        QCOMPARE(s.askedWhom().last(), u"bob@localhost/phone urn:xmpp:time"_s);
        QCOMPARE(textOf(card->whereabouts(), u"Status"_s), u"In the garden"_s);
        QVERIFY(textOf(card->whereabouts(), u"Idle since"_s) != u"-"_s);
    }

    void aNoteStaysHere()
    {
        Scene s;
        s.present(u"tea@conference.localhost"_s, u"bob"_s, Bob);
        s.know(u"bob@localhost"_s);
        const auto card = s.card(u"bob"_s);
        const auto sent = s.stream.sent.size();
        const auto asked = s.stream.asked.size();
        QVERIFY(card->isNotable());
        card->setNote(u"Owes me "_s + QString(3000, u'x'));
        QCOMPARE(card->note().size(), ProfileSettings::MaxPersonNote);
        QCOMPARE(s.contact(u"bob@localhost"_s)->note(), card->note()); // It is about the person, not about the nick.
        card->setNote({});
        QVERIFY(s.contact(u"bob@localhost"_s)->note().isEmpty());
        QCOMPARE(s.stream.sent.size(), sent);
        QVERIFY(s.stream.asked.size() >= asked);
        card->setNote(u"once"_s);
        s.settings.forgetRooms(u"alice@localhost"_s);
        QVERIFY(card->note().isEmpty());
    }

    void aNoteGoesWhereItWasRead()
    {
        Scene s;
        muc::RoomInfo info;
        info.known = info.occupantIds = true;
        s.tea->details()->apply(info);
        s.present(u"tea@conference.localhost"_s, u"bob"_s, u"role='participant'"_s, Id);
        const auto card = s.card(u"bob"_s);
        card->setNote(u"Owes me"_s);
        s.present(u"tea@conference.localhost"_s, u"bob"_s, Bob, Id); // The room shows addresses from now on.
        QCOMPARE(card->note(), u"Owes me"_s);
        card->setNote(u"Owes me a lot"_s);
        QVERIFY(s.contact(u"bob@localhost"_s)->note().isEmpty());
    }

    void messagesAreCountedByNickWhereNobodyVouches()
    {
        Scene s;
        muc::RoomInfo info;
        info.known = true;
        s.tea->details()->apply(info);
        s.present(u"tea@conference.localhost"_s, u"bob"_s, u"role='participant'"_s, Id);
        s.stream.receive(u"<message xmlns='jabber:client' type='groupchat' id='1' from='tea@conference.localhost/bob'>"
                         "<body>hi</body></message>"_s);
        QTRY_COMPARE(textOf(s.card(u"bob"_s)->here(), u"Messages here"_s), u"1 on this computer"_s);
    }

    void messagesAndNicksHere()
    {
        Scene s;
        PersonMessages none(s.outbox);
        muc::RoomInfo info;
        info.known = info.occupantIds = info.stableIds = true;
        s.tea->details()->apply(info);
        const auto says = [&s](const QString &nick, const QString &id, const QString &occupant) {
            s.stream.receive(
                u"<message xmlns='jabber:client' type='groupchat' id='%1' "
                u"from='tea@conference.localhost/%2'><body>hi</body>"
                "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%3'/>"
                "<stanza-id xmlns='urn:xmpp:sid:0' id='s%1' by='tea@conference.localhost'/></message>"_s.arg(id, nick,
                                                                                                             occupant));
        };
        s.present(u"tea@conference.localhost"_s, u"rob"_s, u"role='participant'"_s, Id);
        says(u"rob"_s, u"1"_s, u"b1"_s);
        says(u"eve"_s, u"2"_s, u"e1"_s);
        says(u"bob"_s, u"3"_s, u"b1"_s);
        s.present(u"tea@conference.localhost"_s, u"bob"_s, u"role='participant'"_s, Id);
        const auto card = s.card(u"bob"_s);
        QVERIFY(card->isNotable()); // The room vouches for who that is.
        QTRY_COMPARE(textOf(card->here(), u"Messages here"_s), u"2 on this computer"_s);
        QCOMPARE(textOf(card->here(), u"Nicknames here"_s), u"bob, rob"_s);
    }

    void words()
    {
        const QDateTime now(QDate(2026, 11, 29), QTime(12, 0), QTimeZone::systemTimeZone());
        QVERIFY(!personfacts::localTime(std::chrono::minutes(now.offsetFromUtc() / 60), now).text.contains(u','));
        QCOMPARE(personfacts::query(u"a \"b\"  c"_s), u"from:\"a b c\" "_s);
        QCOMPARE(personfacts::standing(muc::Role::Participant, muc::Affiliation::None), u"Participant"_s);
        QCOMPARE(PersonFact({u"Status"_s, u"here"_s}).spoken(), u"Status: here"_s);
        QCOMPARE(personfacts::messages(12, 5000, false), u"12 of the last %1"_s.arg(QLocale().toString(5000)));
    }
};

PARLOUR_TEST(PersonCardTest)
#include "personcardtest.moc"
