// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/muc/admin.h"
#include "protocol/muc/invitation.h"
#include "protocol/muc/permission.h"
#include "protocol/muc/stanzas.h"
#include "protocol/muc/voice.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using muc::Affiliation;
using muc::Occupant;
using muc::Role;
using permission::ModerationAction;
using permission::Obstacle;

Q_DECLARE_METATYPE(parlour::muc::Invitation)

static Occupant person(const QString &nick, Affiliation affiliation, Role role)
{
    Occupant occupant;
    occupant.nick = nick;
    occupant.affiliation = affiliation;
    occupant.role = role;
    return occupant;
}

/// Who may do what to whom; invitations, lists and requests as both servers send them.
class ModerationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obstacle_data()
    {
        QTest::addColumn<ModerationAction>("action");
        QTest::addColumn<Occupant>("self");
        QTest::addColumn<Occupant>("other");
        QTest::addColumn<Obstacle>("expected");
        constexpr auto Owner = Affiliation::Owner, Admin = Affiliation::Admin, Member = Affiliation::Member;
        constexpr auto Moderator = Role::Moderator, Participant = Role::Participant, Visitor = Role::Visitor;
        const auto owner = person(u"o"_s, Owner, Moderator);
        const auto owner2 = person(u"o2"_s, Owner, Moderator);
        const auto admin = person(u"a"_s, Admin, Moderator);
        const auto admin2 = person(u"a2"_s, Admin, Moderator);
        const auto moderator = person(u"m"_s, Affiliation::None, Moderator);
        const auto moderator2 = person(u"m2"_s, Affiliation::None, Moderator);
        const auto participant = person(u"p"_s, Affiliation::None, Participant);
        const auto visitor = person(u"v"_s, Affiliation::None, Visitor);
        const auto member = person(u"mb"_s, Member, Participant);

        QTest::newRow("4.01 a moderator kicks") << ModerationAction::Kick << moderator << participant << Obstacle::None;
        QTest::newRow("4.05 a participant does not")
            << ModerationAction::Kick << participant << visitor << Obstacle::NeedsModerator;
        QTest::newRow("4.06 nobody kicks above himself")
            << ModerationAction::Kick << moderator << owner << Obstacle::Outranked;
        QTest::newRow("nor his equal") << ModerationAction::Kick << admin << admin2 << Obstacle::Outranked;
        QTest::newRow("an owner kicks an admin") << ModerationAction::Kick << owner << admin << Obstacle::None;
        QTest::newRow("moderators leave each other alone")
            << ModerationAction::Kick << moderator << moderator2 << Obstacle::NeedsAdmin;
        QTest::newRow("nobody kicks himself") << ModerationAction::Kick << owner << owner << Obstacle::Oneself;
        QTest::newRow("4.08 voice") << ModerationAction::GrantVoice << moderator << visitor << Obstacle::None;
        QTest::newRow("who has it needs none")
            << ModerationAction::GrantVoice << moderator << participant << Obstacle::Already;
        QTest::newRow("silence") << ModerationAction::RevokeVoice << moderator << participant << Obstacle::None;
        QTest::newRow("an admin cannot be silenced")
            << ModerationAction::RevokeVoice << owner << admin << Obstacle::ByAffiliation;
        QTest::newRow("moderators are made by admins")
            << ModerationAction::GrantModerator << admin << participant << Obstacle::None;
        QTest::newRow("not by moderators")
            << ModerationAction::GrantModerator << moderator << participant << Obstacle::NeedsAdmin;
        QTest::newRow("and unmade by them")
            << ModerationAction::RevokeModerator << owner << moderator << Obstacle::None;
        QTest::newRow("admins remain moderators")
            << ModerationAction::RevokeModerator << owner << admin << Obstacle::ByAffiliation;
        QTest::newRow("4.03 an admin bans") << ModerationAction::Ban << admin << participant << Obstacle::None;
        QTest::newRow("a moderator does not")
            << ModerationAction::Ban << moderator << participant << Obstacle::NeedsAdmin;
        QTest::newRow("an admin bans no admin") << ModerationAction::Ban << admin << admin2 << Obstacle::Outranked;
        QTest::newRow("an owner bans an owner") << ModerationAction::Ban << owner << owner2 << Obstacle::None;
        QTest::newRow("owners make owners") << ModerationAction::MakeOwner << owner << member << Obstacle::None;
        QTest::newRow("admins do not") << ModerationAction::MakeOwner << admin << member << Obstacle::NeedsOwner;
        QTest::newRow("nor admins") << ModerationAction::MakeAdmin << admin << member << Obstacle::NeedsOwner;
        QTest::newRow("admins make members") << ModerationAction::MakeMember << admin << participant << Obstacle::None;
        QTest::newRow("once") << ModerationAction::MakeMember << admin << member << Obstacle::Already;
        QTest::newRow("but not of an owner") << ModerationAction::MakeMember << admin << owner << Obstacle::Outranked;
        QTest::newRow("and take it back") << ModerationAction::TakeAffiliation << admin << member << Obstacle::None;
        QTest::newRow("if there is something")
            << ModerationAction::TakeAffiliation << admin << participant << Obstacle::Already;
    }
    void obstacle()
    {
        QFETCH(ModerationAction, action);
        QFETCH(Occupant, self);
        QFETCH(Occupant, other);
        QTEST(permission::obstacle(action, self, other), "expected");
    }

    void invitations_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("inviter");
        QTest::addColumn<bool>("byNick");
        QTest::addColumn<bool>("mediated");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("password");
        QTest::newRow("Prosody, through the room") << u"prosody/4.22_mediated_invite_members_only"_s << u"bob"_s
                                                   << u"alice"_s << true << true << u"come in"_s << QString();
        QTest::newRow("ejabberd, through the room")
            << u"ejabberd/4.22_mediated_invite_members_only"_s << u"bob"_s << u"alice@localhost"_s << false << true
            << u"come in"_s << QString();
        QTest::newRow("Prosody, with password") << u"prosody/4.25_mediated_invite_password"_s << u"carol"_s
                                                << u"alice"_s << true << true << u"password room"_s << u"inv-pw"_s;
        QTest::newRow("ejabberd, with password")
            << u"ejabberd/4.25_mediated_invite_password"_s << u"carol"_s << u"alice@localhost"_s << false << true
            << u"password room"_s << u"inv-pw"_s;
        QTest::newRow("Prosody, straight") << u"prosody/4.30_direct_invite"_s << u"carol"_s << u"alice@localhost"_s
                                           << false << false << u"direct"_s << u"inv-pw"_s;
        QTest::newRow("ejabberd, straight") << u"ejabberd/4.30_direct_invite"_s << u"carol"_s << u"alice@localhost"_s
                                            << false << false << u"direct"_s << u"inv-pw"_s;
    }
    void invitations()
    {
        QFETCH(QString, recording);
        QFETCH(QString, client);
        QList<muc::Invitation> found;
        for (const auto &received : wire::received(recording)) {
            const auto invitation = muc::invitation(received.stanza);
            if (invitation && received.client == client)
                found << *invitation;
        }
        QCOMPARE(found.size(), 1);
        QTEST(found.first().inviter, "inviter");
        QTEST(found.first().byNick, "byNick");
        QTEST(found.first().mediated, "mediated");
        QTEST(found.first().reason, "reason");
        QTEST(found.first().password, "password");
    }

    void half_data()
    {
        QTest::addColumn<QString>("children");
        QTest::addColumn<QString>("inviter");
        QTest::addColumn<bool>("declinable");
        const QString through = u"<x xmlns='http://jabber.org/protocol/muc#user'><invite%1/></x>"_s;
        const QString direct = u"<x xmlns='jabber:x:conference' jid='tea@conference.localhost'/>"_s;
        QTest::newRow("by a person") << through.arg(u" from='alice@localhost/x'"_s) << u"alice@localhost"_s << true;
        QTest::newRow("by an occupant") << through.arg(u" from='tea@conference.localhost/Alice'"_s) << u"Alice"_s
                                        << true;
        QTest::newRow("by nobody") << through.arg(QString()) << QString() << false;
        QTest::newRow("by an empty address") << through.arg(u" from=''"_s) << QString() << false;
        QTest::newRow("by no address") << through.arg(u" from='@'"_s) << QString() << false;
        QTest::newRow("by the room itself") << through.arg(u" from='tea@conference.localhost'"_s) << QString() << false;
        QTest::newRow("by the room's service") << through.arg(u" from='conference.localhost'"_s) << QString() << false;
        QTest::newRow("by the room itself, in both ways")
            << through.arg(u" from='tea@conference.localhost'"_s) + direct << QString() << false;
        QTest::newRow("by nobody, in both ways") << direct + through.arg(QString()) << QString() << false;
        QTest::newRow("straight from the room") << direct << QString() << false;
    }
    void half()
    {
        QFETCH(QString, children);
        QFETCH(QString, inviter);
        QFETCH(bool, declinable);
        const auto invitation = muc::invitation(
            xml::parse(u"<message xmlns='jabber:client' from='tea@conference.localhost'>%1</message>"_s.arg(children)));
        QVERIFY(invitation);
        QCOMPARE(invitation->room, *Jid::parse(u"tea@conference.localhost"));
        QCOMPARE(invitation->inviter, inviter);
        QCOMPARE(invitation->inviterAddress.isEmpty(), inviter.isEmpty());
        QCOMPARE(invitation->isDeclinable(), declinable);
    }

    void onlyTheRoomPassesInvitationsOn_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("type");
        QTest::newRow("an occupant") << u"tea@conference.localhost/mallory"_s << u"chat"_s;
        QTest::newRow("a person") << u"mallory@localhost/x"_s << u"normal"_s;
        QTest::newRow("a server") << u"conference.localhost"_s << u"normal"_s;
        QTest::newRow("a bounce of our own") << u"tea@conference.localhost"_s << u"error"_s;
        QTest::newRow("said to everybody") << u"tea@conference.localhost"_s << u"groupchat"_s;
    }
    void onlyTheRoomPassesInvitationsOn()
    {
        QFETCH(QString, from);
        QFETCH(QString, type);
        QVERIFY(!muc::invitation(xml::parse(
            u"<message xmlns='jabber:client' from='%1' type='%2'><x "
            u"xmlns='http://jabber.org/protocol/muc#user'><invite "
            "from='alice@localhost'/></x><x xmlns='jabber:x:conference' jid='den@conference.localhost'/></message>"_s
                .arg(from, type))));
    }

    void listsOfAffiliations_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::newRow("Prosody") << u"prosody/4.04_ban_list_and_unban"_s;
        QTest::newRow("ejabberd") << u"ejabberd/4.04_ban_list_and_unban"_s;
    }
    void listsOfAffiliations()
    {
        QFETCH(QString, recording);
        QList<muc::Affiliate> banned;
        for (const auto &received : wire::received(recording)) {
            const auto list = muc::affiliates(received.stanza);
            if (received.stanza.attribute(u"type"_s) == "result"_L1 && list && banned.isEmpty())
                banned = *list;
        }
        QVERIFY(!banned.isEmpty());
        QCOMPARE(banned.first().affiliation, Affiliation::Outcast);
        QVERIFY(banned.first().address.endsWith(u"@localhost"));
        QVERIFY(!banned.first().reason.isEmpty());
    }

    void newsOfThoseWhoAreNotInside_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QStringList>("expected");
        const QStringList career {u"dave@localhost member"_s, u"dave@localhost admin"_s, u"dave@localhost owner"_s,
                                  u"dave@localhost none"_s};
        QTest::newRow("Prosody") << u"prosody/4.10_affiliation_changes_outside"_s << career;
        QTest::newRow("ejabberd") << u"ejabberd/4.10_affiliation_changes_outside"_s << career;
        QTest::newRow("Prosody tells why a server is banned")
            << u"prosody/4.17_ban_domain"_s
            << QStringList {u"example.org outcast all of them"_s, u"example.org none"_s};
        QTest::newRow("ejabberd does not")
            << u"ejabberd/4.17_ban_domain"_s << QStringList {u"example.org outcast"_s, u"example.org none"_s};
    }
    void newsOfThoseWhoAreNotInside()
    {
        QFETCH(QString, recording);
        QStringList heard;
        for (const auto &[client, stanza] : wire::received(recording)) {
            const auto room = Jid::parse(stanza.attribute(u"from"_s));
            const auto news = client == u"alice" && room ? muc::affiliationNews(stanza, *room) : std::nullopt;
            if (news)
                heard << QStringList {news->address, word(news->affiliation), news->reason}.join(u' ').trimmed();
        }
        QTEST(heard, "expected");
    }

    void onlyTheRoomTellsOfAffiliations_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("type");
        QTest::newRow("an occupant") << u"tea@conference.localhost/bob"_s << u"chat"_s;
        QTest::newRow("a stranger") << u"bob@localhost"_s << u"normal"_s;
        QTest::newRow("an error") << u"tea@conference.localhost"_s << u"error"_s;
    }
    void onlyTheRoomTellsOfAffiliations()
    {
        QFETCH(QString, from);
        QFETCH(QString, type);
        const auto message =
            xml::parse(u"<message xmlns='jabber:client' from='%1' type='%2'>"
                       "<x xmlns='http://jabber.org/protocol/muc#user'>"
                       "<item affiliation='owner' jid='bob@localhost'/></x></message>"_s.arg(from, type));
        QVERIFY(!muc::affiliationNews(message, *Jid::parse(u"tea@conference.localhost")));
    }

    void whoMayChangeWhichList_data()
    {
        QTest::addColumn<Affiliation>("self");
        QTest::addColumn<Affiliation>("before");
        QTest::addColumn<Affiliation>("after");
        QTest::addColumn<Obstacle>("expected");
        using enum Affiliation;
        QTest::newRow("an owner unmakes an owner") << Owner << Owner << None << Obstacle::None;
        QTest::newRow("an admin makes members") << Admin << None << Member << Obstacle::None;
        QTest::newRow("an admin lifts bans") << Admin << Outcast << None << Obstacle::None;
        QTest::newRow("an admin makes no admin") << Admin << Member << Admin << Obstacle::NeedsOwner;
        QTest::newRow("an admin bans no owner") << Admin << Owner << Outcast << Obstacle::Outranked;
        QTest::newRow("a member changes nothing") << Member << Outcast << None << Obstacle::NeedsAdmin;
    }
    void whoMayChangeWhichList()
    {
        QFETCH(Affiliation, self);
        QFETCH(Affiliation, before);
        QFETCH(Affiliation, after);
        QTEST(permission::obstacle(self, before, after), "expected");
    }

    void theEndOfARoom()
    {
        const auto next = Jid::parse(u"garden@conference.localhost");
        QCOMPARE(xml::toString(muc::destroyQuery(u"we moved"_s, *next, u"alt-pw"_s)),
                 u"<query xmlns=\"http://jabber.org/protocol/muc#owner\"><destroy jid=\"garden@conference.localhost\">"
                 "<password>alt-pw</password><reason>we moved</reason></destroy></query>"_s);
        QCOMPARE(xml::toString(muc::destroyQuery({}, {}, u"to nowhere"_s)),
                 u"<query xmlns=\"http://jabber.org/protocol/muc#owner\"><destroy/></query>"_s);
    }

    void oneItemPerQuery()
    {
        QCOMPARE(xml::toString(muc::setRole(u"bob <b>"_s, Role::None, u"spam & more"_s)),
                 u"<query xmlns=\"http://jabber.org/protocol/muc#admin\"><item nick=\"bob &lt;b&gt;\" role=\"none\">"
                 u"<reason>spam &amp; more</reason></item></query>"_s);
        QCOMPARE(xml::toString(muc::setAffiliation(u"example.org"_s, Affiliation::Outcast, {})),
                 u"<query xmlns=\"http://jabber.org/protocol/muc#admin\"><item affiliation=\"outcast\" "
                 u"jid=\"example.org\"/></query>"_s);
    }

    void aVisitorsRequest_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::newRow("Prosody") << u"prosody/5.06_voice_request"_s;
        QTest::newRow("ejabberd") << u"ejabberd/5.06_voice_request"_s;
    }
    void aVisitorsRequest()
    {
        QFETCH(QString, recording);
        QList<muc::VoiceRequest> found;
        for (const auto &received : wire::received(recording)) {
            const auto room = Jid::parse(received.stanza.attribute(u"from"_s).section(u'/', 0, 0));
            if (const auto request = room ? muc::voiceRequest(received.stanza, *room) : std::nullopt)
                found << *request;
        }
        QCOMPARE(found, (QList {muc::VoiceRequest {u"dave"_s, u"dave@localhost/r1"_s}}));
        const auto answer = muc::voiceAnswer(*Jid::parse(u"mod@conference.localhost"), found.first(), true);
        QVERIFY(
            xml::toString(answer).contains(u"<field type=\"boolean\" var=\"muc#request_allow\"><value>true</value>"));
    }

    void onlyTheRoomPassesRequestsOn()
    {
        const auto request = muc::voiceRequestMessage(*Jid::parse(u"mod@conference.localhost"));
        auto forged = request.cloneNode(true).toElement();
        forged.setAttribute(u"from"_s, u"mod@conference.localhost/mallory"_s);
        QVERIFY(!muc::voiceRequest(forged, *Jid::parse(u"mod@conference.localhost")));
    }
};

PARLOUR_TEST(ModerationTest)
#include "moderationtest.moc"
