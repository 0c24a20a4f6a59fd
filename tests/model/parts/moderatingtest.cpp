// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/moderation.h"
#include "model/people/occupantmodel.h"
#include "support/partscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using muc::Affiliation;
using muc::Role;
using permission::ModerationAction;

namespace {

struct Scene : PartScene
{
    OccupantModel occupants;
    Moderation moderation {stream, occupants, self, place.room};
    QSignalSpy failed {&moderation, &Moderation::failed};

    explicit Scene(Affiliation affiliation = Affiliation::Owner, Role role = Role::Moderator)
    {
        occupants.setSelf(u"alice"_s);
        self.affiliation = affiliation;
        enter(role);
        occupants.upsert(self);
    }
    muc::Identity come(const QString &nick, const QString &address = {}, Affiliation affiliation = Affiliation::None)
    {
        muc::Occupant occupant;
        occupant.nick = nick;
        occupant.role = Role::Participant;
        occupant.affiliation = affiliation;
        occupant.address = address;
        occupants.upsert(occupant);
        return muc::identity(*occupants.find(nick));
    }
    std::optional<ModerationOffer> offer(ModerationAction action, const muc::Identity &person) const
    {
        for (const auto &offer : moderation.offers(person)) {
            if (offer.action == action)
                return offer;
        }
        return {};
    }
    QDomElement item() const { return xml::child(stream.asked.last().payload, u"item", xml::MucAdminNs); }
    QString sentence() { return failed.isEmpty() ? QString() : failed.takeFirst().first().toString(); }
};

} // namespace

/// What can be done to people in a room.
class ModeratingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoRightsIsOfferedNothing_data()
    {
        QTest::addColumn<Affiliation>("affiliation");
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("offered");
        QTest::newRow("a participant") << Affiliation::Member << Role::Participant << false;
        QTest::newRow("a moderator") << Affiliation::None << Role::Moderator << true;
        QTest::newRow("an admin without the role") << Affiliation::Admin << Role::Participant << true;
    }
    void whoHasNoRightsIsOfferedNothing()
    {
        QFETCH(Affiliation, affiliation);
        QFETCH(Role, role);
        Scene s(affiliation, role);
        QTEST(!s.moderation.offers(s.come(u"bob"_s)).isEmpty(), "offered");
    }

    void whatIsForbiddenSaysWhy()
    {
        Scene s(Affiliation::None);
        const auto bob = s.come(u"bob"_s);
        QCOMPARE(s.offer(ModerationAction::Kick, bob)->obstacle, QString());
        QCOMPARE(s.offer(ModerationAction::Kick, bob)->question, u"Kick bob?"_s);
        QCOMPARE(s.offer(ModerationAction::Ban, bob)->obstacle, u"Only admins and owners can."_s);
        QVERIFY(!s.offer(ModerationAction::GrantVoice, bob)); // He has it.
        const auto eve = s.come(u"eve"_s, {}, Affiliation::Owner);
        QCOMPARE(s.offer(ModerationAction::Kick, eve)->obstacle, u"They rank as high as you, or higher."_s);
        s.occupants.remove(u"bob"_s);
        QVERIFY(s.moderation.offers(bob).isEmpty());
    }

    void nobodyIsOfferedToKickOneself()
    {
        Scene s;
        const auto alice = muc::identity(*s.occupants.find(u"alice"_s));
        QVERIFY(!s.offer(ModerationAction::Kick, alice));
        QVERIFY(!s.offer(ModerationAction::Ban, alice));
    }

    void theRoomIsAsked_data()
    {
        QTest::addColumn<ModerationAction>("action");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("item"); // nick, jid, role, affiliation
        const QString address = u"bob@localhost"_s;
        QTest::newRow("a kick, by the nick")
            << ModerationAction::Kick << address << QStringList {u"bob"_s, {}, u"none"_s, {}};
        QTest::newRow("a voice") << ModerationAction::RevokeVoice << address
                                 << QStringList {u"bob"_s, {}, u"visitor"_s, {}};
        QTest::newRow("a ban, by the address")
            << ModerationAction::Ban << address << QStringList {{}, address, {}, u"outcast"_s};
        QTest::newRow("a ban where addresses are hidden")
            << ModerationAction::Ban << QString() << QStringList {u"bob"_s, {}, {}, u"outcast"_s};
    }
    void theRoomIsAsked()
    {
        QFETCH(ModerationAction, action);
        QFETCH(QString, address);
        Scene s;
        const auto bob = s.come(u"bob"_s, address);
        s.moderation.perform(*s.offer(action, bob), u"spam"_s);
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().to, s.place.room);
        QCOMPARE(s.stream.asked.first().type, u"set"_s);
        const QStringList item {s.item().attribute(u"nick"_s), s.item().attribute(u"jid"_s),
                                s.item().attribute(u"role"_s), s.item().attribute(u"affiliation"_s)};
        QTEST(item, "item");
        QCOMPARE(xml::child(s.item(), u"reason", xml::MucAdminNs).text(), u"spam"_s);
        s.stream.answer(xml::element(u"iq"_s));
        QVERIFY(s.failed.isEmpty());
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<IqFailure::Kind>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("refused") << IqFailure::Kind::Refused << u"The server refused."_s; // 4.06, ejabberd
        QTest::newRow("no answer") << IqFailure::Kind::TimedOut << u"The server did not answer."_s;
        QTest::newRow("the stream is lost") << IqFailure::Kind::Disconnected << u"The connection was lost."_s;
    }
    void failuresAreSaid()
    {
        QFETCH(IqFailure::Kind, kind);
        QFETCH(QString, why);
        Scene s;
        s.moderation.perform(*s.offer(ModerationAction::Kick, s.come(u"bob"_s)), {});
        if (kind == IqFailure::Kind::Disconnected)
            s.stream.setState(Stream::State::Offline);
        else
            s.stream.answer(IqFailure {kind, {ErrorCondition::NotAllowed, {}, {}}});
        QTRY_COMPARE(s.failed.size(), 1);
        QCOMPARE(s.sentence(), u"Kick bob? That did not work. "_s + why);
    }

    /// A dialog stays open while people come and go.
    void nothingIsDoneToWhoeverTakesTheNick()
    {
        Scene s;
        const auto kick = *s.offer(ModerationAction::Kick, s.come(u"bob"_s));
        s.occupants.remove(u"bob"_s);
        s.moderation.perform(kick, {});
        QCOMPARE(s.sentence(), u"bob is not here any more."_s);
        s.come(u"bob"_s);
        s.moderation.perform(kick, {});
        QCOMPARE(s.sentence(), u"Somebody else is called bob now, so nothing was done."_s);
        QVERIFY(s.stream.asked.isEmpty());
    }

    void itIsDoneToThemUnderWhateverNick()
    {
        Scene s;
        const auto kick = *s.offer(ModerationAction::Kick, s.come(u"bob"_s));
        s.occupants.rename(u"bob"_s, u"rob"_s);
        s.moderation.perform(kick, {});
        QCOMPARE(s.item().attribute(u"nick"_s), u"rob"_s);
    }

    void whatIsTyped_data()
    {
        QTest::addColumn<Affiliation>("self");
        QTest::addColumn<ModerationAction>("action");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QString>("asked");
        using enum ModerationAction;
        const QString nobody = u"There is nobody called %1 here."_s;
        QTest::newRow("a nick") << Affiliation::Owner << Kick << u"bob"_s << QString() << u"bob"_s;
        QTest::newRow("nobody") << Affiliation::Owner << Kick << u"dan"_s << nobody.arg(u"dan"_s) << QString();
        QTest::newRow("oneself") << Affiliation::Owner << Kick << u"alice"_s << u"That is you."_s << QString();
        QTest::newRow("an address to be banned")
            << Affiliation::Admin << Ban << u"bot@spam.example/x"_s << QString() << u"bot@spam.example"_s;
        QTest::newRow("a link") << Affiliation::Admin << Ban << u"xmpp:bot@spam.example"_s << QString()
                                << u"bot@spam.example"_s;
        QTest::newRow("a server") << Affiliation::Admin << Ban << u"spam.example"_s << QString() << u"spam.example"_s;
        QTest::newRow("an address by a mere moderator")
            << Affiliation::None << Ban << u"bot@spam.example"_s << u"Only admins and owners can."_s << QString();
        QTest::newRow("an address is not kicked")
            << Affiliation::Owner << Kick << u"bot@spam.example"_s << nobody.arg(u"bot@spam.example"_s) << QString();
    }
    void whatIsTyped()
    {
        QFETCH(Affiliation, self);
        QFETCH(ModerationAction, action);
        QFETCH(QString, target);
        QFETCH(QString, asked);
        Scene s(self);
        s.come(u"bob"_s);
        QTEST(s.moderation.attempt(action, target, {}), "obstacle");
        QCOMPARE(s.stream.asked.isEmpty(), asked.isEmpty());
        if (!asked.isEmpty())
            QCOMPARE(s.item().attribute(u"nick"_s) + s.item().attribute(u"jid"_s), asked);
    }
};

PARLOUR_TEST(ModeratingTest)
#include "moderatingtest.moc"
