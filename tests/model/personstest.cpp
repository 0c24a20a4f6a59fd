// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/moderationtexts.h"
#include "model/private/privatetexts.h"
#include "model/room/commandtexts.h"
#include "model/room/roomtexts.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace parlour;
using permission::ModerationAction;

namespace {

/// How a room tells who somebody is.
enum class Told {
    Nothing,
    Ids,
    Addresses,
};

/// A room that we own, with people in it whom it describes in one way.
struct Scene : RoomScene
{
    const Told told;

    explicit Scene(Told told = Told::Nothing)
        : told(told)
    {
        room.join();
        enter();
        answerInfo(false);
        if (told == Told::Ids) {
            room.details()->refresh();
            answer(
                questionFor(u"query"_s, xml::DiscoInfoNs),
                xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                           "xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text' "
                           "name='tea'/><feature var='urn:xmpp:occupant-id:0'/></query></iq>"_s));
        }
    }
    void here(const QString &nick, const QString &who, const QString &affiliation = u"none"_s)
    {
        const QString jid = told == Told::Addresses ? u"jid='%1@localhost/x'"_s.arg(who) : QString();
        const QString id =
            told == Told::Ids ? u"<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/>"_s.arg(who) : QString();
        room.receive(xml::parse(
            u"<presence xmlns='jabber:client' from='tea@conference.localhost/%1'><x "
            "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='%2' role='participant' %3/></x>%4</presence>"_s
                .arg(nick.toHtmlEscaped(), affiliation, jid, id)));
        room.people()->occupants().flush();
    }
    void leaves(const QString &nick) { gone(nick.toHtmlEscaped(), u"<item role='none'/>"_s); }
    void takes(const QString &nick, const QString &newNick)
    {
        gone(nick, u"<item nick='%1'/><status code='303'/>"_s.arg(newNick));
    }
    QString lastAsked() const { return xml::toString(stream.asked.last().payload); }
    QVariant row(const QString &nick, int role)
    {
        auto *people = &room.people()->occupants();
        people->flush();
        for (int row = 0; row < people->count(); ++row) {
            if (people->index(row).data(OccupantModel::NickRole) == nick)
                return people->index(row).data(role);
        }
        return {};
    }
    QString remark(const QString &nick) { return row(nick, OccupantModel::RemarkRole).toString(); }
};

} // namespace

Q_DECLARE_METATYPE(Told)

/// What is done to somebody is done to them, and to nobody who has their name, or one like it.
class PersonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deeds_data()
    {
        QTest::addColumn<Told>("told");
        QTest::addColumn<ModerationAction>("action");
        for (const auto action : {ModerationAction::Kick, ModerationAction::Ban, ModerationAction::RevokeVoice,
                                  ModerationAction::GrantModerator, ModerationAction::MakeMember,
                                  ModerationAction::MakeAdmin, ModerationAction::MakeOwner}) {
            const auto name = QMetaEnum::fromType<ModerationAction>().valueToKey(int(action));
            QTest::addRow("%s, and the room tells nothing", name) << Told::Nothing << action;
            QTest::addRow("%s, and the room tells ids", name) << Told::Ids << action;
            QTest::addRow("%s, and the room tells addresses", name) << Told::Addresses << action;
        }
    }
    void deeds()
    {
        QFETCH(Told, told);
        QFETCH(ModerationAction, action);
        Scene s(told);
        s.here(u"bob"_s, u"bob"_s);
        const auto offer = s.offer(action, u"bob"_s);
        QCOMPARE(offer.person.nick, u"bob"_s);
        const auto asked = s.stream.asked.size();

        // While the dialog is open, he leaves, and somebody else takes the nick.
        s.leaves(u"bob"_s);
        s.room.people()->moderation()->perform(offer, u"well deserved"_s);
        QCOMPARE(s.stream.asked.size(), asked);
        QCOMPARE(s.notices().last(), u"bob is not here any more."_s);
        s.here(u"bob"_s, u"eve"_s);
        s.room.people()->moderation()->perform(offer, u"well deserved"_s);
        QCOMPARE(s.stream.asked.size(), asked);
        QCOMPARE(s.notices().last(), u"Somebody else is called bob now, so nothing was done."_s);

        // What is offered for eve is done to eve.
        s.room.people()->moderation()->perform(s.offer(action, u"bob"_s), {});
        QCOMPARE(s.stream.asked.size(), asked + 1);
        QVERIFY(told != Told::Addresses || !s.lastAsked().contains(u"bob@localhost"));
    }

    void aDeedFollowsWhoTakesAnotherNick_data() { personsAreTold(); }
    void aDeedFollowsWhoTakesAnotherNick()
    {
        QFETCH(Told, told);
        Scene s(told);
        s.here(u"bob"_s, u"bob"_s);
        const auto offer = s.offer(ModerationAction::Kick, u"bob"_s);
        s.takes(u"bob"_s, u"rob"_s);
        s.here(u"rob"_s, u"bob"_s);
        s.here(u"bob"_s, u"eve"_s);
        s.room.people()->moderation()->perform(offer, {});
        QVERIFY2(s.lastAsked().contains(u"nick=\"rob\""), qPrintable(s.lastAsked()));
    }

    void whoComesBackIsKnownWhereTheRoomTells_data() { personsAreTold(); }
    void whoComesBackIsKnownWhereTheRoomTells()
    {
        QFETCH(Told, told);
        Scene s(told);
        s.here(u"bob"_s, u"bob"_s);
        const auto offer = s.offer(ModerationAction::Kick, u"bob"_s);
        const auto asked = s.stream.asked.size();
        s.leaves(u"bob"_s);
        s.here(u"bob"_s, u"bob"_s);
        s.room.people()->moderation()->perform(offer, {});
        QCOMPARE(s.stream.asked.size(), told == Told::Nothing ? asked : asked + 1);
    }

    void aChangeOfPresenceIsNoNewStay()
    {
        Scene s;
        s.here(u"bob"_s, u"bob"_s);
        const auto offer = s.offer(ModerationAction::Kick, u"bob"_s);
        for (const auto &made : {u"A"_s, u"B"_s}) // Nobody evades an action by making up ids.
            s.room.receive(xml::parse(
                u"<presence xmlns='jabber:client' from='tea@conference.localhost/bob'><x "
                "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant'/></x>"
                "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1'/></presence>"_s.arg(made)));
        s.room.people()->moderation()->perform(offer, {});
        QVERIFY(s.lastAsked().contains(u"nick=\"bob\""));
    }

    /// Prosody puts people out of a room without telling the others; whoever comes then is somebody else.
    void whoComesUnannouncedIsSomebodyElse()
    {
        Scene s(Told::Addresses);
        s.here(u"bob"_s, u"bob"_s);
        const auto offer = s.offer(ModerationAction::Kick, u"bob"_s);
        const auto asked = s.stream.asked.size();
        s.here(u"bob"_s, u"eve"_s);
        s.room.people()->moderation()->perform(offer, {});
        QCOMPARE(s.stream.asked.size(), asked);
    }

    void ignoringAndWritingToWhoIsGone_data() { personsAreTold(); }
    void ignoringAndWritingToWhoIsGone()
    {
        QFETCH(Told, told);
        Scene s(told);
        s.here(u"bob"_s, u"bob"_s);
        const auto bob = s.person(u"bob"_s);
        QVERIFY(s.room.privateChats()->obstacle(bob).isEmpty());
        s.leaves(u"bob"_s);
        s.here(u"bob"_s, u"eve"_s);
        const QString replaced = u"Somebody else is called bob now, so nothing was done."_s;
        QCOMPARE(s.room.people()->ignored()->add(bob), replaced);
        QVERIFY(s.room.people()->ignored()->people().isEmpty());
        QCOMPARE(s.room.privateChats()->open(bob), replaced);
        QCOMPARE(s.room.privateChats()->count(), 0);
        s.room.conversation()->composer()->mention(bob);
        QCOMPARE(s.room.conversation()->composer()->draft(), QString());
        QCOMPARE(s.notices().last(), replaced);
        QVERIFY(s.room.people()->moderation()->offers(bob).isEmpty());
        const auto eve = s.person(u"bob"_s);
        QCOMPARE(s.room.people()->ignored()->add(eve), QString());
        QVERIFY(s.room.people()->ignored()->contains(eve));
        QCOMPARE(s.room.privateChats()->open(eve), QString());
        QCOMPARE(s.room.privateChats()->count(), 1);
    }

    void aVoiceIsGivenToWhoAsked()
    {
        Scene s;
        const auto asks = [&s](const QString &nick) {
            s.room.receive(xml::parse(
                u"<message xmlns='jabber:client' from='tea@conference.localhost'><x xmlns='jabber:x:data' type='form'>"
                "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#request</value></field>"
                "<field var='muc#roomnick'><value>%1</value></field></x></message>"_s.arg(nick)));
        };
        s.present(u"bob"_s, {}, u"none"_s, u"visitor"_s);
        asks(u"bob"_s);
        QCOMPARE(s.room.voice()->question(), u"bob asks to speak."_s);
        s.takes(u"bob"_s, u"rob"_s);
        s.present(u"rob"_s, {}, u"none"_s, u"visitor"_s);
        s.present(u"bob"_s, {}, u"none"_s, u"visitor"_s); // Somebody else.
        QCOMPARE(s.room.voice()->question(), u"rob asks to speak."_s);
        s.room.voice()->answer(true);
        QVERIFY(xml::toString(s.stream.sent.last()).contains(u"<value>rob</value>"));
        asks(u"rob"_s);
        const auto sent = s.stream.sent.size();
        s.leaves(u"rob"_s);
        QCOMPARE(s.room.voice()->question(), QString());
        asks(u"rob"_s); // Who is not here has nothing to say.
        QCOMPARE(s.room.voice()->question(), QString());
        QCOMPARE(s.stream.sent.size(), sent);
    }

    void commandsAsk_data()
    {
        QTest::addColumn<QStringList>("nicks");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("problem");
        const QStringList both {u"Bob"_s, u"Bob I"_s};
        QTest::newRow("a private word")
            << both << u"/msg Bob I think Alice must go"_s
            << u"Do you mean \"Bob\" or \"Bob I\"? Put the name into quotes: /msg \"Bob I\""_s;
        QTest::newRow("a kick with a reason")
            << QStringList {u"Bob"_s, u"Bob please"_s} << u"/kick Bob please"_s
            << u"Do you mean \"Bob\" or \"Bob please\"? Put the name into quotes: /kick \"Bob please\""_s;
        QTest::newRow("a ban") << both << u"/ban Bob I said so"_s
                               << u"Do you mean \"Bob\" or \"Bob I\"? Put the name into quotes: /ban \"Bob I\""_s;
        QTest::newRow("ignoring") << both << u"/ignore Bob I"_s
                                  << u"Do you mean \"Bob\" or \"Bob I\"? Put the name into quotes: /ignore \"Bob I\""_s;
        QTest::newRow("a voice") << both << u"/voice Bob I"_s
                                 << u"Do you mean \"Bob\" or \"Bob I\"? Put the name into quotes: /voice \"Bob I\""_s;
        QTest::newRow("in quotes") << both << u"/kick \"Bob\" I said so"_s << QString();
        QTest::newRow("one of them alone") << both << u"/kick Bob said so"_s << QString();
    }
    void commandsAsk()
    {
        QFETCH(QStringList, nicks);
        QFETCH(QString, line);
        QFETCH(QString, problem);
        Scene s;
        for (const QString &nick : nicks)
            s.here(nick, nick);
        const auto sent = s.stream.sent.size();
        const auto asked = s.stream.asked.size();
        QCOMPARE(s.room.conversation()->composer()->enter(line), problem.isEmpty());
        QCOMPARE(s.room.conversation()->composer()->problem(), problem);
        if (problem.isEmpty())
            return;
        QCOMPARE(s.stream.sent.size(), sent);
        QCOMPARE(s.stream.asked.size(), asked);
        QCOMPARE(s.room.privateChats()->count(), 0);
        QVERIFY(s.room.people()->ignored()->people().isEmpty());
    }

    void whoHasJustLeftCouldBeMeant()
    {
        Scene s;
        s.here(u"Bob"_s, u"bob"_s);
        s.here(u"Bob I"_s, u"eve"_s);
        s.leaves(u"Bob"_s);
        QVERIFY(!s.room.conversation()->composer()->enter(u"/msg Bob I think Alice must go"_s));
        QVERIFY(s.room.conversation()->composer()->problem().startsWith(u"Do you mean \"Bob\" or \"Bob I\"?"));
        QVERIFY(!s.room.conversation()->composer()->enter(u"/msg \"Bob\" I think Alice must go"_s));
        QCOMPARE(s.room.conversation()->composer()->problem(), u"There is nobody called Bob here."_s);
        QVERIFY(s.sentBodies().isEmpty());
    }

    void aCommandAsksWhenTheNickChangesHands()
    {
        Scene s;
        s.here(u"bob"_s, u"bob"_s);
        s.room.conversation()->composer()->setDraft(u"/ban bob"_s);
        s.leaves(u"bob"_s);
        s.here(u"bob"_s, u"eve"_s);
        s.room.conversation()->composer()->setDraft(u"/ban bob spam"_s);
        const auto asked = s.stream.asked.size();
        QVERIFY(!s.room.conversation()->composer()->enter(s.room.conversation()->composer()->draft()));
        QCOMPARE(s.room.conversation()->composer()->problem(),
                 u"Somebody else is called bob now. Press Enter again if you mean them."_s);
        QCOMPARE(s.stream.asked.size(), asked);
        QVERIFY(s.room.conversation()->composer()->enter(s.room.conversation()->composer()->draft()));
        QCOMPARE(s.stream.asked.size(), asked + 1);
    }

    void namesAreCompletedInQuotes()
    {
        Scene s;
        s.here(u"Old Capulet"_s, u"c"_s);
        Composer *composer = s.room.conversation()->composer();
        composer->setDraft(u"/msg ol"_s);
        composer->complete();
        QCOMPARE(composer->draft(), u"/msg \"Old Capulet\" "_s);
    }

    void aMentionIsNoCommand_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::newRow("an invitation") << u"/invite evil@evil.example x"_s;
        QTest::newRow("a ban") << u"/ban bob"_s;
        QTest::newRow("an action") << u"/me is"_s;
        QTest::newRow("behind a space") << u" /ban bob"_s;
        QTest::newRow("two slashes") << u"//ban"_s;
        QTest::newRow("an ordinary one") << u"bob"_s;
        QTest::newRow("places for words") << u"%2 %1"_s;
    }
    void aMentionIsNoCommand()
    {
        QFETCH(QString, nick);
        Scene s;
        s.here(u"bob"_s, u"bob"_s);
        s.here(nick, u"eve"_s);
        const auto asked = s.stream.asked.size();
        s.room.conversation()->composer()->mention(s.person(nick));
        const QString said = s.room.conversation()->composer()->draft() + u"please stop"_s;
        QVERIFY(said.contains(nick));
        s.room.conversation()->composer()->setDraft(said);
        QVERIFY(s.room.conversation()->composer()->enter(s.room.conversation()->composer()->draft()));
        QCOMPARE(s.stream.asked.size(), asked);
        QCOMPARE(s.room.sentInvitations()->count(), 0);
        QCOMPARE(s.sentBodies().last(), said);
        QVERIFY(!said.startsWith(u"/"));
    }

    void lookAlikesAreMarked()
    {
        Scene s;
        auto *people = &s.room.people()->occupants();
        QAbstractItemModelTester tester(people);
        QSignalSpy told(people, &OccupantModel::remarksChanged);
        s.here(u"Alice B"_s, u"alice"_s, u"member"_s);
        s.here(u"carol"_s, u"carol"_s);
        QCOMPARE(told.size(), 0);
        QCOMPARE(s.remark(u"Alice B"_s), QString());
        const QString false1 = u"\u0410lice B"_s;
        s.here(false1, u"eve"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(s.remark(false1), u"Looks like Alice B, but is somebody else."_s);
        QCOMPARE(s.remark(u"Alice B"_s), QString());
        QCOMPARE(s.remark(u"carol"_s), QString());
        QCOMPARE(s.row(false1, OccupantModel::AccessibleNameRole).toString(),
                 false1 + u", Looks like Alice B, but is somebody else."_s);
        QCOMPARE(s.offer(ModerationAction::Ban, false1).warning, s.remark(false1));
        QCOMPARE(s.offer(ModerationAction::Ban, u"Alice B"_s).warning, QString());
        s.room.privateChats()->open(s.person(false1));
        QCOMPARE(s.room.privateChats()->chats().last()->remark(), s.remark(false1));
        // Who has an affiliation is the real one, whoever came first.
        s.here(u"Carol"_s, u"other"_s, u"owner"_s);
        QCOMPARE(s.remark(u"carol"_s), u"Looks like Carol, but is somebody else."_s);
        QCOMPARE(s.remark(u"Carol"_s), QString());
        s.here(u"carol"_s, u"carol"_s, u"owner"_s);
        QCOMPARE(s.remark(u"Carol"_s), u"Looks like carol, but is somebody else."_s);
        s.leaves(u"carol"_s);
        QCOMPARE(s.remark(u"Carol"_s), QString());
        s.leaves(u"Alice B"_s);
        QCOMPARE(s.remark(false1), QString());
    }

    void whoLooksLikeOneselfIsMarked()
    {
        Scene s;
        s.here(u"\u0430lice"_s, u"eve"_s, u"owner"_s);
        QCOMPARE(s.remark(u"\u0430lice"_s), u"Looks like alice, but is somebody else."_s);
        QCOMPARE(s.remark(u"alice"_s), QString());
    }

    void twoClientsOfOnePersonAreNotLookAlikes_data() { personsAreTold(); }
    void twoClientsOfOnePersonAreNotLookAlikes()
    {
        QFETCH(Told, told);
        Scene s(told);
        s.here(u"Bob"_s, u"bob"_s);
        s.here(u"bob"_s, u"bob"_s);
        QCOMPARE(s.remark(u"bob"_s).isEmpty(), told != Told::Nothing);
    }

    void whatNobodySeesIsShownAndSaid()
    {
        Scene s;
        s.here(u"Bob\u3164"_s, u"eve"_s);
        s.here(u"Ada "_s, u"mallory"_s);
        QCOMPARE(s.row(u"Bob\u3164"_s, OccupantModel::ShownNickRole).toString(), u"Bob\u25a1"_s);
        QCOMPARE(s.remark(u"Bob\u3164"_s), u"The name has invisible characters."_s);
        QCOMPARE(s.row(u"Ada "_s, OccupantModel::ShownNickRole).toString(), u"Ada\u2423"_s);
        QCOMPARE(s.row(u"Ada "_s, OccupantModel::AccessibleNameRole).toString(),
                 u"Ada , The name begins or ends with a space."_s);
        QCOMPARE(s.offer(ModerationAction::Kick, u"Ada "_s).question, u"Kick Ada\u2423?"_s);
        s.here(u"Bob"_s, u"bob"_s, u"member"_s);
        QCOMPARE(s.remark(u"Bob\u3164"_s),
                 u"Looks like Bob, but is somebody else. The name has invisible characters."_s);
        s.says(u"Ada "_s, u"hello"_s);
        const auto *timeline = s.room.conversation()->timeline();
        QCOMPARE(timeline->index(timeline->count() - 1).data(TimelineModel::NickRole).toString(), u"Ada\u2423"_s);
    }

    /// Each newcomer of ten thousand who look alike costs no more than the first.
    void manyLookAlikesCostNoMore()
    {
        constexpr int Many = 10'000;
        OccupantModel people;
        QElapsedTimer clock;
        clock.start();
        muc::Occupant occupant;
        for (int i = 0; i < Many; ++i) {
            occupant.nick = u"Alice"_s + QString(1 + i % 100, QChar(0x1160)) + QString(i / 100, u' ');
            people.upsert(occupant);
            if (i % 50 == 0)
                people.flush();
        }
        people.flush();
        QCOMPARE(people.count(), Many);
        int marked = 0;
        for (int row = 0; row < Many; row += 100)
            marked += !people.index(row).data(OccupantModel::RemarkRole).toString().isEmpty();
        QVERIFY(marked >= Many / 100 - 1);
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }

    /// A name that cannot be an address cannot be written to: a message would go to whoever has that address.
    void aNameThatIsNoAddressIsNotWrittenTo()
    {
        Scene s;
        s.here(u"bob"_s, u"bob"_s);
        s.here(u"bob\u200b"_s, u"eve"_s); // Servers that prepare names as they should take it for the same.
        QCOMPARE(s.room.privateChats()->obstacle(s.person(u"bob\u200b"_s)),
                 u"The room allows a name that cannot be written to."_s);
        QCOMPARE(s.room.privateChats()->obstacle(s.person(u"bob"_s)), QString());
    }

    void namesAreBounded()
    {
        Scene s;
        s.here(QString(1023, u'x'), u"a"_s);
        s.here(QString(1024, u'x'), u"b"_s);
        s.here(QString(400, QChar(0x4e2d)), u"c"_s); // 1200 bytes.
        QCOMPARE(s.room.people()->occupants().count(), 2);
        s.says(QString(1024, u'x'), u"hello"_s);
        QVERIFY(s.bodies().isEmpty());
        QVERIFY(s.offer(ModerationAction::Kick, QString(1023, u'x')).question.size() < 120);
    }

    /// Words of strangers stay words: in each sentence that names somebody, and whatever stands beside the name.
    void namesAreOnlyNamed_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<QString>("shown");
        QTest::newRow("places for words") << u"%2 %1"_s << u"%2 %1"_s;
        QTest::newRow("more places") << u"%L1%3"_s << u"%L1%3"_s;
        QTest::newRow("from right to left") << u"\u05d3\u05d5\u05d3"_s << u"\u2068\u05d3\u05d5\u05d3\u2069"_s;
        QTest::newRow("an Arabic one") << u"\u0627\u0644\u0645"_s << u"\u2068\u0627\u0644\u0645\u2069"_s;
        QTest::newRow("a space at its end") << u"admin "_s << u"admin\u2423"_s;
        QTest::newRow("an override") << u"\u202ebob"_s << u"\u25a1bob"_s;
        QTest::newRow("markup") << u"<b>bob</b>"_s << u"<b>bob</b>"_s;
    }
    void namesAreOnlyNamed()
    {
        QFETCH(QString, nick);
        QFETCH(QString, shown);
        constexpr auto Reason = "REASON"_L1;
        muc::Gone kicked;
        kicked.reason = muc::LeaveReason::Kicked;
        kicked.actor = nick;
        kicked.text = Reason;
        QCOMPARE(roomtexts::removal(kicked, false), u"You were removed by "_s + shown + u". Reason: REASON"_s);
        QCOMPARE(roomtexts::subjectChange({nick, Reason, {}}), shown + u" changed the subject: REASON"_s);
        QCOMPARE(roomtexts::remark(muc::Remark::NickAssigned, nick), u"The room calls you "_s + shown + u'.');
        muc::Refused refused {nick, {}, join::Refusal::NickTaken, {}};
        refused.error.text = Reason;
        QCOMPARE(roomtexts::nickRefusal(refused),
                 u"Somebody else has the nickname "_s + shown + u", or has reserved it. The server says: REASON"_s);
        QCOMPARE(moderationtexts::offer(ModerationAction::MakeOwner, nick).acceptText(), u"Make owner"_s);
        ModerationOffer translated;
        translated.text = u"Hinauswerfen ..."_s;
        QCOMPARE(translated.acceptText(), u"Hinauswerfen"_s);
        QCOMPARE(moderationtexts::offer(ModerationAction::MakeOwner, nick).question,
                 u"Make "_s + shown + u" an owner?"_s);
        QCOMPARE(PrivateChats::title(nick, u"ROOM"_s), u"Private: "_s + shown + u" in ROOM"_s);
        QCOMPARE(PrivateChats::title(u"bob"_s, u"%1 %2"_s), u"Private: bob in %1 %2"_s);
        QCOMPARE(privatetexts::explanation(nick, u"SERVER"_s),
                 u"Only "_s + shown + u" sees this. The room's server, SERVER, passes it on and could read it."_s);
        Scene s;
        s.here(nick, u"eve"_s);
        const bool writable = s.room.privateChats()->open(s.person(nick)).isEmpty();
        QCOMPARE(writable, nick != u"\u202ebob"_s); // No server that prepares names lets that one in.
        s.leaves(nick);
        if (writable) {
            const auto *timeline = s.room.privateChats()->chats().last()->conversation()->timeline();
            QCOMPARE(timeline->textAt(timeline->count() - 1), shown + u" left the room."_s);
        }
        QVERIFY(!s.room.conversation()->composer()->enter(u"/kick "_s + command::quoted(nick)));
        QCOMPARE(s.room.conversation()->composer()->problem(), u"There is nobody called "_s + shown + u" here."_s);
    }

    void aRoomThatCallsItselfOtherwiseIsNoticed()
    {
        Scene s;
        s.room.details()->setTitle(u"My tea"_s); // What the person calls it does not hide it.
        const auto notices = s.notices().size();
        s.room.details()->refresh();
        s.answerInfo(false);
        QCOMPARE(s.notices().size(), notices);
        s.room.details()->refresh();
        s.answer(s.questionFor(u"query"_s, xml::DiscoInfoNs),
                 xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                            "xmlns='http://jabber.org/protocol/disco#info'><identity category='conference' type='text' "
                            "name='Board &#x202E;%1'/></query></iq>"_s));
        QCOMPARE(s.notices().size(), notices + 1);
        QCOMPARE(s.notices().last(), u"This room is now called Board %1. Before, it was tea."_s);
    }

private:
    static void personsAreTold()
    {
        QTest::addColumn<Told>("told");
        QTest::newRow("nothing") << Told::Nothing;
        QTest::newRow("ids") << Told::Ids;
        QTest::newRow("addresses") << Told::Addresses;
    }
};

PARLOUR_TEST(PersonsTest)
#include "personstest.moc"
