// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/conversation/composer.h"
#include "model/invitations/sentinvitations.h"
#include "model/private/privatechats.h"
#include "model/room/roomcommands.h"
#include "model/room/roompeople.h"
#include "model/room/roomsubject.h"
#include "support/partscene.h"
#include "support/suite.h"

using namespace parlour;

/// What is typed, without the room that it is typed in.
class ComposerTest : public QObject
{
    Q_OBJECT

    struct Scene : PartScene
    {
        Outbox outbox {u":memory:"_s};
        muc::RoomInfo info;
        TimelineModel timeline;
        RoomPeople people {place, timeline};
        OccupantModel &occupants = people.occupants();
        IgnoreList &ignored = *people.ignored();
        RoomSubject subject {place};
        PrivateChats privateChats {{stream, outbox, occupants, self, place.room, place.account}};
        SentInvitations invitees {stream, place.room, self, info};
        RoomCommands commands {{people, subject, privateChats, invitees}};
        Composer composer {commands};
        QSignalSpy said {&composer, &Composer::said};
        QSignalSpy told {&commands, &RoomCommands::told};

        Scene() { enter(muc::Role::Moderator); }
        void come(const QString &nick)
        {
            muc::Occupant occupant;
            occupant.nick = nick;
            occupant.role = muc::Role::Participant;
            occupants.upsert(occupant);
        }
    };

private Q_SLOTS:
    void whatIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("as it is") << u" two  spaces "_s << u" two  spaces "_s;
        QTest::newRow("a line with a slash") << u"//kick is a command"_s << u"/kick is a command"_s;
        QTest::newRow("an action") << u"/me waves"_s << u"/me waves"_s;
    }
    void whatIsSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Scene s;
        QVERIFY(s.composer.enter(typed));
        QCOMPARE(s.said.takeFirst().first().toString(), said);
    }

    void whatCannotBeDoneStaysAndSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no command") << u"/dance"_s << u"There is no command /dance. Write //dance to say it."_s;
        QTest::newRow("without its end") << u"/kick"_s << u"Something is missing: /kick NICKNAME [REASON]"_s;
        QTest::newRow("somebody who is not there") << u"/kick nobody"_s << u"There is nobody called nobody here."_s;
        QTest::newRow("a nickname that no room takes")
            << u"/nick \U0001F339"_s << u"That nickname has a character that rooms do not accept, such as an emoji."_s;
    }
    void whatCannotBeDoneStaysAndSaysWhy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, problem);
        Scene s;
        s.composer.setDraft(typed);
        QVERIFY(!s.composer.enter(typed));
        QCOMPARE(s.composer.problem(), problem);
        QVERIFY(s.said.isEmpty());
        s.composer.setDraft(typed + u'x');
        QCOMPARE(s.composer.problem(), QString());
    }

    void commandsAreWishesOrDeeds()
    {
        Scene s;
        QSignalSpy nick(&s.commands, &RoomCommands::nickWanted);
        QSignalSpy room(&s.commands, &RoomCommands::joinWanted);
        QSignalSpy end(&s.commands, &RoomCommands::leaveWanted);
        QVERIFY(s.composer.enter(u"/nick rose"_s));
        QCOMPARE(nick.takeFirst().first().toString(), u"rose"_s);
        QVERIFY(s.composer.enter(u"/join hall@conference.localhost rose"_s));
        QCOMPARE(room.takeFirst(), (QVariantList {u"hall@conference.localhost"_s, u"rose"_s}));
        const auto link = u"xmpp:hall@rooms.example?join;nick=%1;password=p"_s;
        QVERIFY(s.composer.enter(u"/join "_s + link.arg(u"Rose"_s)));
        QCOMPARE(room.takeFirst(), (QVariantList {link.arg(u"Rose"_s), u"Rose"_s}));
        QVERIFY(s.composer.enter(u"/join %1 Lily"_s.arg(link.arg(u"Rose"_s))));
        QCOMPARE(room.takeFirst().last().toString(), u"Lily"_s);
        QVERIFY(s.composer.enter(u"/join "_s + link.arg(u"%F0%9F%8C%B9"_s))); // No nick that we could have.
        QCOMPARE(room.takeFirst().last().toString(), QString());
        QVERIFY(s.composer.enter(u"/join \"my room\" Lily"_s));
        QCOMPARE(room.takeFirst(), (QVariantList {u"my room"_s, u"Lily"_s}));
        QVERIFY(s.composer.enter(u"/part"_s));
        QCOMPARE(end.size(), 1);
        QVERIFY(s.composer.enter(u"/topic Tea"_s));
        QCOMPARE(s.stream.sent.last().firstChildElement(u"subject"_s).text(), u"Tea"_s);
        s.enter(muc::Role::Participant);
        QVERIFY(!s.composer.enter(u"/topic Cake"_s));
        QVERIFY(s.composer.enter(u"/help"_s));
        QVERIFY(s.told.size() > 10);
    }

    void aCommandActsOnWhoWasMeant()
    {
        Scene s;
        s.come(u"bob"_s);
        s.composer.setDraft(u"/ignore bob"_s);
        s.occupants.remove(u"bob"_s);
        s.come(u"bob"_s);
        QVERIFY(!s.composer.enter(s.composer.draft()));
        QCOMPARE(s.composer.problem(), u"Somebody else is called bob now. Press Enter again if you mean them."_s);
        QVERIFY(s.composer.enter(s.composer.draft()));
    }

    void tabGoesThroughThoseWhoSpokeLast()
    {
        Scene s;
        for (const QString &nick : {u"anna"_s, u"anton"_s, u"andy"_s, u"bob"_s})
            s.come(nick);
        s.timeline.append(timeline::said(u"anton"_s, u"hello"_s, systemTime()));
        s.timeline.append(timeline::said(u"bob"_s, u"hello"_s, systemTime()));
        s.composer.setDraft(u"an"_s);
        for (const QString &next : {u"anton: "_s, u"andy: "_s, u"anna: "_s, u"anna: "_s}) { // Then there is no other.
            s.composer.complete();
            QCOMPARE(s.composer.draft(), next);
        }
        s.composer.setDraft(u"anna: ask bo"_s);
        s.composer.complete();
        QCOMPARE(s.composer.draft(), u"anna: ask bob "_s);
        s.occupants.setSelf(u"bob"_s);
        s.composer.setDraft(u"b"_s);
        s.composer.complete();
        QCOMPARE(s.composer.draft(), u"b"_s);
    }

    void aMentionAddressesWhoIsThere()
    {
        Scene s;
        s.come(u"bob"_s);
        const auto bob = muc::identity(*s.occupants.find(u"bob"_s));
        s.composer.mention(bob);
        QCOMPARE(s.composer.draft(), u"bob: "_s);
        s.composer.mention(bob);
        QCOMPARE(s.composer.draft(), u"bob: bob "_s);
        s.occupants.remove(u"bob"_s);
        s.composer.mention(bob);
        QCOMPARE(s.composer.draft(), u"bob: bob "_s);
        QCOMPARE(s.told.size(), 1);
    }
};

PARLOUR_TEST(ComposerTest)
#include "composertest.moc"
#include "support/outbox.h"
