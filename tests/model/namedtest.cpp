// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/affiliations/affiliationquestion.h"
#include "model/affiliations/affiliationtexts.h"
#include "model/chatlist/chatlist.h"
#include "model/cleanup/cleanuprows.h"
#include "model/cleanup/cleanuptexts.h"
#include "model/contacts/contactlist.h"
#include "model/conversation/reactionchip.h"
#include "model/direct/directtexts.h"
#include "model/invitations/invitationtexts.h"
#include "model/people/changetexts.h"
#include "model/people/moderationtexts.h"
#include "model/people/occupanttexts.h"
#include "model/private/privatetexts.h"
#include "model/room/roomtexts.h"
#include "model/telling/noticewords.h"
#include "support/chatsscene.h"
#include "support/partscene.h"
#include "support/roomscene.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;

namespace {

/// A sentence that names somebody, or something that has a name.
using Sentence = std::function<QString(const QString &name)>;

const Jid Tea = *Jid::parse(u"tea@conference.localhost");
const QDateTime Day(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
const StanzaError Refusal {ErrorCondition::Forbidden, u"WORDS"_s, {}};

/// One row for each value of an enum, up to `last`, whose sentence has a name in it.
template <typename Enum>
void each(const char *what, Enum last, const std::function<QString(Enum, const QString &)> &sentence)
{
    for (int i = 0; i <= int(last); ++i) {
        const auto named = [sentence, value = Enum(i)](const QString &name) { return sentence(value, name); };
        if (named(u"NAME"_s).contains(u"NAME"))
            QTest::addRow("%s (%d)", what, i) << Sentence(named);
    }
}

muc::Invitation invitation(const QString &inviter, bool byNick = false)
{
    muc::Invitation result;
    result.room = Tea;
    result.inviter = inviter;
    result.byNick = byNick;
    return result;
}

muc::RoomInfo called(const QString &name)
{
    muc::RoomInfo info;
    info.known = true;
    info.name = name;
    info.description = u"ABOUT"_s;
    return info;
}

void invitations()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    row("an invitation", [](const auto &n) { return invitationtexts::text(invitation(n), called(u"ROOM"_s), true); });
    row("an invitation to it",
        [](const auto &n) { return invitationtexts::text(invitation(u"bob"_s), called(n), true); });
    row("an invitation to it by nobody",
        [](const auto &n) { return invitationtexts::text(invitation({}), called(n), true); });
    row("an invitation that is only said",
        [](const auto &n) { return invitationtexts::text(invitation(n), called(u"ROOM"_s), false); });
    row("an invitation to it that is only said",
        [](const auto &n) { return invitationtexts::text(invitation(u"bob"_s), called(n), false); });
    row("an invitation by a nick like an address",
        [](const auto &n) { return invitationtexts::text(invitation(n + u"@x"_s, true), called(u"ROOM"_s), true); });
    const auto declined = [](const QString &who, const QString &reason) {
        PartScene s;
        const auto info = called(u"ROOM"_s);
        SentInvitations sent(s.stream, s.place.room, s.self, info);
        QString told;
        QObject::connect(&sent, &SentInvitations::told, &sent, [&told](const QString &sentence) { told = sentence; });
        s.enter(muc::Role::Moderator);
        sent.invite(who, {}, false);
        sent.apply({who, reason});
        return told;
    };
    // Addresses have no capitals.
    const auto address = [](const QString &n) { return n.toLower() + u"@localhost"_s; };
    row("an invitation that is declined",
        [=](const auto &n) { return declined(address(n), {}).replace(n.toLower(), n); });
    row("an invitation that is declined, with a reason",
        [=](const auto &n) { return declined(address(n), u"%1 %2"_s).replace(n.toLower(), n); });
    row("a reason to decline", [=](const auto &n) { return declined(u"bob@localhost"_s, n); });
}

void people()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    each<permission::ModerationAction>(
        "a question", permission::ModerationAction::TakeAffiliation,
        [](auto action, const QString &n) { return moderationtexts::offer(action, n).question; });
    row("an absence", [](const auto &n) { return moderationtexts::absence(n, false); });
    row("a replacement", [](const auto &n) { return moderationtexts::absence(n, true); });
    row("a look-alike", [](const auto &n) { return occupanttexts::remark(u"other"_s, n); });
    row("a row of the people", [](const auto &n) {
        muc::Occupant occupant;
        occupant.nick = n;
        occupant.status = u"%1 away %2"_s;
        return occupanttexts::accessibleName(occupant, {u"Host %1"_s, u"%2"_s}, true, u"Looks %1."_s);
    });
    row("a hat", [](const auto &n) { return occupanttexts::hat({n, u"other"_s}); });
    each<muc::Affiliation>("a list of the room", muc::Affiliation::Owner, [](auto list, const QString &n) {
        return affiliationtexts::question(list, muc::Affiliation::None, {QString(n).remove(u' ') + u"@localhost"_s})
            .title;
    });
    each<muc::Affiliation>("another list of the room", muc::Affiliation::Owner, [](auto list, const QString &n) {
        return affiliationtexts::question(muc::Affiliation::None, list, {QString(n).remove(u' ') + u"@localhost"_s})
            .title;
    });
    row("an address that is refused", [](const auto &n) {
        AffiliationChange change;
        change.address = QString(n).remove(u' ') + u"@localhost"_s;
        return affiliationtexts::refusal(change, {IqFailure::Kind::Refused, {ErrorCondition::JidMalformed, {}, {}}},
                                         false);
    });
}

void privately()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    each<PrivateChat::Whereabouts>("whereabouts", PrivateChat::Whereabouts::Unproven, privatetexts::stateText);
    each<muc::LeaveReason>("leaving", muc::LeaveReason::Destroyed, [](auto reason, const QString &n) {
        muc::Gone gone;
        gone.nick = n;
        gone.reason = reason;
        return privatetexts::leaving(gone);
    });
    row("a title", [](const auto &n) { return privatetexts::title(n, u"ROOM"_s); });
    row("a title for the room", [](const auto &n) { return privatetexts::title(u"bob"_s, n); });
    row("an explanation", [](const auto &n) { return privatetexts::explanation(n, u"SERVER"_s); });
    row("a bounce", [](const auto &n) { return privatetexts::bounce(Refusal, n); });
    row("a bounce with words", [](const auto &n) {
        return privatetexts::bounce({ErrorCondition::Forbidden, n, {}}, u"%1 %2"_s);
    });
}

void directly()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    each<ErrorCondition>("a bounce of a direct message", ErrorCondition::UnexpectedRequest,
                         [](auto condition, const QString &n) {
                             return directtexts::bounce({condition, u"%1 %2"_s, {}}, n);
                         });
    row("the words of a bounce", [](const auto &n) {
        return directtexts::bounce({ErrorCondition::ServiceUnavailable, n, {}}, u"%1 %2"_s);
    });
    row("somebody who is blocked", [](const auto &n) { return directtexts::blocked(n); });
    for (const bool asked : {false, true}) {
        each<roster::Subscription>(asked ? "a subscription that is asked for" : "a subscription",
                                   roster::Subscription::Both, [asked](auto subscription, const QString &n) {
                                       roster::Item item;
                                       item.subscription = subscription;
                                       item.asked = asked;
                                       return directtexts::subscription(item, n);
                                   });
    }
    const auto contact = [](const QString &n, bool isBlocked) {
        FakeStream stream;
        Roster roster(stream);
        BlockList blocked(stream);
        ContactList list;
        stream.goOnline();
        stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'><item "
                                 "jid='bob@x' name='"_s
                                 + n + u"' subscription='both'/></query></iq>"_s));
        if (isBlocked)
            stream.receive(u"<iq xmlns='jabber:client' type='set'><block xmlns='urn:xmpp:blocking'><item "
                           "jid='bob@x'/></block></iq>"_s);
        list.setRoster(&roster);
        list.setBlocked(&blocked);
        return list.index(0).data(ContactList::AccessibleNameRole).toString();
    };
    row("a contact", [=](const auto &n) { return contact(n, false); });
    row("a contact who is blocked", [=](const auto &n) { return contact(n, true); });
}

/// What is said of changes, alone and together; each kind has people in it.
void changes()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    using Kind = muc::Change::Kind;
    each<Kind>("a change", Kind::Muted, [](auto kind, const QString &n) {
        return changetexts::sentence({kind, n, u"%1 new %2"_s, u"%1 actor %2"_s, u"%2 %1"_s});
    });
    each<Kind>("who did it", Kind::Banned, [](auto kind, const QString &n) {
        return changetexts::sentence({kind, u"%2 %1"_s, {}, n, {}});
    });
    each<Kind>("a change of several", Kind::Muted, [](auto kind, const QString &n) {
        return changetexts::folded(
            {{kind, n, u"a"_s}, {kind, u"%1 %2"_s, u"b"_s}, {kind, u"x"_s, u"c"_s}, {kind, u"y"_s, u"d"_s}});
    });
    each<Kind>("changes in lines", Kind::Muted, [](auto kind, const QString &n) {
        return changetexts::unfolded({{kind, n, u"a"_s}, {kind, u"%1 %2"_s, u"b"_s}});
    });
    row("a new nickname", [](const auto &n) { return changetexts::sentence({Kind::Renamed, u"%2 %1"_s, n}); });
    row("why somebody was banned", [](const auto &n) {
        return changetexts::sentence({Kind::Banned, u"%2 %1"_s, {}, u"%1"_s, n});
    });
}

void messages()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    const auto chip = [](const QStringList &nicks) {
        QList<history::Reaction> reactions;
        for (const QString &nick : nicks)
            reactions << history::Reaction {.nick = nick, .emoji = {u"👍"_s}};
        return reactionChips(reactions).first().name;
    };
    row("a reaction", [=](const auto &n) { return chip({n}); });
    row("reactions of some", [=](const auto &n) { return chip({u"%1 %2"_s, n}); });
    row("reactions of many", [=](const auto &n) { return chip({n, u"%1"_s, u"%2"_s, u"d"_s, u"e"_s}); });
    const auto notice = [](const NewWords &words) {
        const auto said = NoticeWords::of(words, true);
        return said.title + u'\n' + said.body;
    };
    row("a notice of one message from", [=](const auto &n) { return notice({n, u"bob: %1 %2"_s, 1, 0}); });
    row("a notice of messages from", [=](const auto &n) { return notice({n, u"bob: %1 %2"_s, 3, 0}); });
    row("a notice of mentions from", [=](const auto &n) { return notice({n, u"bob: %1 %2"_s, 3, 3}); });
    row("a notice of messages, some of them mentions", [=](const auto &n) { return notice({n, u"%1 %2"_s, 3, 2}); });
    row("a line of a notice", [=](const auto &n) { return notice({u"%1 %2"_s, n + u": hello"_s, 3, 2}); });
    row("a room that is not cleaned up any more", [](const auto &n) { return cleanuptexts::outside(n); });
    const auto cleaned = [](const muc::Identity &person, const QString &place, const QString &body) {
        CleanupRow cleanup;
        cleanup.place = place;
        cleanup.person = person;
        if (!body.isEmpty())
            cleanup.message = timeline::message(timeline::said(person.nick, body, Day));
        CleanupRows rows([] { return Day; });
        rows.append({cleanup});
        return rows.index(0).data(CleanupRows::AccessibleNameRole).toString();
    };
    row("whose message is removed", [=](const auto &n) { return cleaned({n, {}, {}}, u"%1"_s, u"%2 %3"_s); });
    row("where a message is removed", [=](const auto &n) { return cleaned({u"%2"_s, {}, {}}, n, u"%1"_s); });
    row("a message that is removed", [=](const auto &n) { return cleaned({u"%2"_s, {}, {}}, u"%3"_s, n); });
    row("somebody who is to be banned", [=](const auto &n) {
        return cleaned({n, {}, u"%1@spam.example"_s}, u"%2"_s, {});
    });
    row("somebody who left before they were banned", [](const auto &n) {
        PartScene s;
        s.self.affiliation = muc::Affiliation::Owner;
        OccupantModel occupants;
        return RoomCleanup(s.place, occupants).banObstacle({n, {}, {}});
    });
}

void rooms()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    each<join::State>("a card", join::State::Removed, [](auto state, const QString &n) {
        const auto status = roomstatus::of({state, join::Sent::None, join::Refusal::None}, {}, n);
        return status.title + status.text;
    });
    each<join::Refusal>("a refusal", join::Refusal::Other, [](auto refusal, const QString &n) {
        const auto status = roomstatus::of({join::State::Refused, join::Sent::None, refusal}, {}, n);
        return status.title + status.text;
    });
    each<muc::LeaveReason>("a removal", muc::LeaveReason::Destroyed, [](auto reason, const QString &n) {
        muc::Gone gone;
        gone.reason = reason;
        gone.actor = n;
        gone.text = u"%1 %2"_s;
        return roomtexts::removal(gone, false);
    });
    row("a removal's reason", [](const auto &n) {
        muc::Gone gone;
        gone.reason = muc::LeaveReason::Kicked;
        gone.actor = u"%2 %1"_s;
        gone.text = n;
        return roomtexts::removal(gone, false);
    });
    row("a subject", [](const auto &n) { return roomtexts::subjectChange({n, u"%1 %2"_s, {}}); });
    row("a subject that is gone", [](const auto &n) { return roomtexts::subjectChange({n, {}, {}}); });
    row("a nickname that the room gave", [](const auto &n) { return roomtexts::remark(muc::Remark::NickAssigned, n); });
    for (const auto refusal : {join::Refusal::NickTaken, join::Refusal::NickNotAllowed}) {
        QTest::addRow("a nickname that is refused %d", int(refusal)) << Sentence([refusal](const auto &n) {
            return roomtexts::nickRefusal({n, {}, refusal, {ErrorCondition::Conflict, u"%1 %2"_s, {}}});
        });
    }
    row("who set the subject", [](const auto &n) {
        PartScene s;
        s.now = Day;
        RoomSubject subject(s.place);
        subject.apply({n, u"%1"_s, s.now}, false);
        return subject.origin();
    });
    row("who asks to speak", [](const auto &n) {
        PartScene s;
        s.enter(muc::Role::Moderator);
        OccupantModel occupants;
        muc::Occupant visitor;
        visitor.nick = n;
        visitor.role = muc::Role::Visitor;
        occupants.upsert(visitor);
        VoiceRequests voice(s.place, occupants);
        voice.apply({n, {}});
        return voice.question();
    });
    row("who asks to be a member", [](const auto &n) {
        PartScene s;
        RoomRegistration registration(s.stream, s.place.room);
        registration.apply({{}, n, {u"Name: %1 %2"_s}});
        return registration.request();
    });
    row("why they ask to be a member", [](const auto &n) {
        PartScene s;
        RoomRegistration registration(s.stream, s.place.room);
        registration.apply({{}, u"%2 %1"_s, {n}});
        return registration.request();
    });
}

void lists()
{
    const auto row = [](const char *name, const Sentence &sentence) { QTest::newRow(name) << sentence; };
    const auto said = [](const QString &name, bool off) {
        ChatsScene s(1);
        auto *room = s.room(u"a0"_s);
        room->details()->setTitle(name);
        room->preferences()->setPinned(true);
        room->preferences()->setLevel(reading::Level::OnMention);
        if (off)
            s.client->accounts()->at(0)->setEnabled(false);
        return s.chats().index(0, 0).data(ChatList::AccessibleNameRole).toString();
    };
    row("a row of the chat list", [=](const auto &n) { return said(n, false); });
    row("a row of an account that is off", [=](const auto &n) { return said(n, true); });
    row("a preview's card", [](const auto &n) {
        RoomScene s;
        s.room.details()->setTitle(n);
        return s.room.status().title + s.room.details()->nameInText();
    });
}

} // namespace

/// Words of strangers in Parlour's own sentences: they stay words, whatever they look like to QString::arg().
class NamedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsOnlyAName_data()
    {
        QTest::addColumn<Sentence>("sentence");
        invitations();
        people();
        privately();
        directly();
        changes();
        messages();
        rooms();
        lists();
    }
    void aNameIsOnlyAName()
    {
        QFETCH(Sentence, sentence);
        const QString plain = sentence(u"NAME"_s);
        QVERIFY2(plain.contains(u"NAME"), qPrintable(plain));
        for (const QString &name : {u"%2"_s, u"%1%2%3"_s, u"%L1%99"_s, u"%n"_s})
            QCOMPARE(sentence(name), QString(plain).replace(u"NAME"_s, name));
    }
};

PARLOUR_TEST(NamedTest)
#include "namedtest.moc"
