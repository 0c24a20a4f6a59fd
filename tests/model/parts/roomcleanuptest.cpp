// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomcleanup.h"
#include "model/people/occupantmodel.h"
#include "support/partscene.h"
#include "support/suite.h"

using namespace parlour;
using acting::Moderates;
using muc::Affiliation;

namespace {

struct Scene : PartScene
{
    OccupantModel occupants;
    RoomCleanup cleanup {place, occupants};
    QList<std::optional<IqFailure>> results;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    const RoomCleanup::Done done = [this](const std::optional<IqFailure> &failure) { results << failure; };

    explicit Scene(Affiliation affiliation = Affiliation::Owner)
    {
        self.affiliation = affiliation;
        occupants.setSelf(u"alice"_s);
        enter(muc::Role::Moderator);
    }
    /// Somebody comes in; returns who they are.
    muc::Identity come(const QString &nick, const QString &address = {}, Affiliation affiliation = Affiliation::None)
    {
        muc::Occupant occupant;
        occupant.nick = nick;
        occupant.role = muc::Role::Participant;
        occupant.affiliation = affiliation;
        occupant.address = address;
        occupant.occupantId = nick + u"-id"_s;
        occupants.upsert(occupant);
        occupants.flush();
        return muc::identity(*occupants.find(nick));
    }
    QDomElement asked() const { return stream.asked.last().payload; }
};

} // namespace

/// The single steps of a clean-up, and who has said what.
class RoomCleanupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAModeratorInside()
    {
        Scene s;
        QVERIFY(s.cleanup.isModerator());
        s.enter(muc::Role::Participant);
        QVERIFY(!s.cleanup.isModerator());
        s.enter(muc::Role::Moderator);
        s.leave();
        QVERIFY(!s.cleanup.isModerator());
        QCOMPARE(s.cleanup.key(), (history::Key {u"alice@localhost"_s, u"tea@conference.localhost"_s}));
    }

    void messagesAreRemovedAsTheRoomCan_data()
    {
        QTest::addColumn<Moderates>("how");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("ns");
        QTest::newRow("as XEP-0425 is now") << Moderates::Yes << u"moderate"_s << u"urn:xmpp:message-moderate:1"_s;
        QTest::newRow("as it was") << Moderates::Old << u"apply-to"_s << u"urn:xmpp:fasten:0"_s;
    }
    void messagesAreRemovedAsTheRoomCan()
    {
        QFETCH(Moderates, how);
        QFETCH(QString, root);
        QFETCH(QString, ns);
        Scene s;
        QVERIFY(!s.cleanup.canRemove());
        s.cleanup.setModerates(how);
        QVERIFY(s.cleanup.canRemove());
        s.cleanup.remove(u"s1"_s, u"spam"_s, s.context.get(), s.done);
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().to, s.place.room);
        QCOMPARE(s.stream.asked.first().type, u"set"_s);
        QCOMPARE(s.asked().tagName(), root);
        QCOMPARE(s.asked().namespaceURI(), ns);
        QCOMPARE(s.asked().attribute(u"id"_s), u"s1"_s);
        QVERIFY(xml::toString(s.asked()).contains(u">spam</reason>"_s));
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.results.size(), 1);
        QVERIFY(!s.results.first());
    }

    void failuresAreTold_data()
    {
        QTest::addColumn<IqFailure::Kind>("kind");
        QTest::newRow("refused") << IqFailure::Kind::Refused;
        QTest::newRow("no answer") << IqFailure::Kind::TimedOut;
        QTest::newRow("the stream is lost") << IqFailure::Kind::Disconnected;
    }
    void failuresAreTold()
    {
        QFETCH(IqFailure::Kind, kind);
        Scene s;
        s.cleanup.setModerates(Moderates::Yes);
        s.cleanup.remove(u"s1"_s, {}, s.context.get(), s.done);
        if (kind == IqFailure::Kind::Disconnected)
            s.stream.setState(Stream::State::Offline);
        else
            s.stream.answer(IqFailure {kind, {ErrorCondition::ItemNotFound, {}, {}}});
        QTRY_COMPARE(s.results.size(), 1);
        QVERIFY(s.results.first());
        QCOMPARE(s.results.first()->kind, kind);
    }

    void whoeverAskedMayBeGone()
    {
        Scene s;
        s.cleanup.ban(s.come(u"bot"_s, u"bot@spam.example"_s), {}, s.context.get(), s.done);
        s.context.reset();
        s.stream.answer(xml::element(u"iq"_s));
        QVERIFY(s.results.isEmpty());
    }

    void whoIsBannedIsNamedAsWellAsPossible_data()
    {
        QTest::addColumn<QString>("address"); // As the room shows it now,
        QTest::addColumn<QString>("before");  // and as it was known before.
        QTest::addColumn<bool>("here");
        QTest::addColumn<QString>("asked"); // Address and nick.
        QTest::newRow("by the address") << u"bot@spam.example"_s << QString() << true << u"bot@spam.example, "_s;
        QTest::newRow("by the nick where addresses are hidden") << QString() << QString() << true << u", bot"_s;
        QTest::newRow("by the address when they have left")
            << QString() << u"bot@spam.example"_s << false << u"bot@spam.example, "_s;
    }
    void whoIsBannedIsNamedAsWellAsPossible()
    {
        QFETCH(QString, address);
        QFETCH(QString, before);
        QFETCH(bool, here);
        Scene s;
        auto person = s.come(u"bot"_s, address);
        person.address = before.isEmpty() ? person.address : before;
        if (!here)
            s.occupants.remove(u"bot"_s);
        s.cleanup.ban(person, u"spam"_s, s.context.get(), s.done);
        const auto item = xml::child(s.asked(), u"item", xml::MucAdminNs);
        QCOMPARE(item.attribute(u"affiliation"_s), u"outcast"_s);
        QTEST(item.attribute(u"jid"_s) + u", "_s + item.attribute(u"nick"_s), "asked");
        QCOMPARE(xml::child(item, u"reason", xml::MucAdminNs).text(), u"spam"_s);
        s.refuse(ErrorCondition::NotAllowed);
        QCOMPARE(s.results.first()->error.condition, ErrorCondition::NotAllowed);
    }

    void whoCannotBeBanned_data()
    {
        QTest::addColumn<Affiliation>("self");
        QTest::addColumn<muc::Occupant>("other");
        QTest::addColumn<bool>("here");
        QTest::addColumn<QString>("obstacle");
        const auto person = [](const QString &address, Affiliation affiliation = Affiliation::None) {
            muc::Occupant occupant;
            occupant.nick = u"bot"_s;
            occupant.role = muc::Role::Participant;
            occupant.address = address;
            occupant.affiliation = affiliation;
            return occupant;
        };
        const QString address = u"bot@spam.example"_s;
        using enum Affiliation;
        QTest::newRow("oneself") << Owner << person(u"alice@localhost"_s) << true << u"That is you."_s;
        QTest::newRow("by a mere moderator") << None << person(address) << true << u"Only admins and owners can."_s;
        QTest::newRow("another admin by an admin")
            << Admin << person(address, Admin) << true << u"They rank as high as you, or higher."_s;
        QTest::newRow("somebody by an admin") << Admin << person(address) << true << QString();
        QTest::newRow("somebody who left") << Admin << person(address) << false << QString();
        QTest::newRow("somebody who left, and nobody knows from where")
            << Admin << person({}) << false << u"bot is not here any more, and the room does not tell their address."_s;
    }
    void whoCannotBeBanned()
    {
        QFETCH(Affiliation, self);
        QFETCH(muc::Occupant, other);
        QFETCH(bool, here);
        Scene s(self);
        s.occupants.upsert(other);
        const auto person = muc::identity(*s.occupants.find(u"bot"_s));
        if (!here)
            s.occupants.remove(u"bot"_s);
        QTEST(s.cleanup.banObstacle(person), "obstacle");
    }

    void affiliationsAreThoseOfWhoIsHere()
    {
        Scene s;
        const auto carol = s.come(u"carol"_s, u"carol@localhost"_s, Affiliation::Member);
        QCOMPARE(s.cleanup.affiliation(carol), Affiliation::Member);
        const muc::Identity elsewhere {u"caro"_s, {}, u"carol@localhost"_s}; // Another client of hers was here.
        QCOMPARE(s.cleanup.affiliation(elsewhere), Affiliation::Member);
        QCOMPARE(s.cleanup.affiliation({u"carol"_s, {}, {}}), Affiliation::None);
    }

    void whoSaidSomethingIsKnownWhenTheyHaveLeft()
    {
        Scene s;
        const auto bot = s.come(u"bot"_s, u"bot@spam.example"_s);
        s.cleanup.hear(u"bot"_s, u"s1"_s);
        s.cleanup.hear(u"nobody"_s, u"s2"_s);
        s.occupants.remove(u"bot"_s);
        s.come(u"bot"_s, u"bob@localhost"_s);
        s.cleanup.hear(u"bot"_s, u"s1"_s); // No id is given twice.
        const auto &speakers = s.cleanup.speakers();
        QCOMPARE(speakers.author(u"bot"_s, {}, u"s1"_s), bot);
        QCOMPARE(speakers.author(u"bot"_s, {}, u"s2"_s).address, QString());
        QCOMPARE(speakers.messagesOf(bot).stanzaIds, QSet {u"s1"_s});
    }

    /// Where the room does not vouch for occupant ids, anybody may have made them up.
    void occupantIdsCountWhereTheRoomVouchesForThem_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::newRow("it does") << true;
        QTest::newRow("it does not") << false;
    }
    void occupantIdsCountWhereTheRoomVouchesForThem()
    {
        QFETCH(bool, trusted);
        Speakers speakers;
        speakers.setIdsTrusted(trusted);
        const muc::Identity bot {u"bot"_s, u"id1"_s, u"bot@spam.example"_s};
        speakers.see(bot);
        speakers.see({u"bot2"_s, u"id2"_s, u"bot@spam.example"_s}); // They came back under another id.
        speakers.see({u"carol"_s, u"id3"_s, {}});
        QCOMPARE(speakers.author(u"bot"_s, u"id1"_s, {}).address, trusted ? bot.address : QString());
        const QSet<QString> both {u"id1"_s, u"id2"_s};
        QCOMPARE(speakers.messagesOf(bot).occupantIds, trusted ? both : QSet<QString>());
        QCOMPARE(speakers.messagesOf(bot).isKnown(), trusted);
        QCOMPARE(speakers.addresses().of(u"id2"_s, {}), trusted ? bot.address : QString());
        QCOMPARE(speakers.addresses().of(u"id3"_s, {}), QString());
    }

    void addressesAreThoseOfMessagesToo()
    {
        Speakers speakers;
        speakers.hear({u"bot"_s, {}, u"bot@spam.example"_s}, u"s1"_s);
        speakers.hear({u"carol"_s, {}, {}}, u"s2"_s);
        speakers.hear({u"dan"_s, {}, u"dan@localhost"_s}, {});
        QCOMPARE(speakers.addresses().of({}, u"s1"_s), u"bot@spam.example"_s);
        QCOMPARE(speakers.addresses().of({}, u"s2"_s), QString());
        QCOMPARE(speakers.addresses().byStanzaId.size(), 1);
        const muc::Identity elsewhere {u"other"_s, {}, u"bot@spam.example"_s};
        QCOMPARE(speakers.messagesOf(elsewhere).stanzaIds, QSet {u"s1"_s});
    }
};

PARLOUR_TEST(RoomCleanupTest)
#include "roomcleanuptest.moc"
