// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"

using namespace parlour;
using muc::Affiliation;

namespace {

struct Scene : RoomScene
{
    Affiliations &lists = *room.affiliations();

    Scene()
    {
        room.join();
        present(u"alice"_s, u"<status code='110'/>"_s, u"owner"_s, u"moderator"_s);
        stream.asked.clear();
    }
    /// Answers the oldest question with this list.
    void answerList(const QString &items)
    {
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/muc#admin'>%1</query></iq>"_s
                .arg(items)));
    }
    void tell(const QString &item)
    {
        room.receive(xml::parse(u"<message xmlns='jabber:client' from='tea@conference.localhost'>"
                                "<x xmlns='http://jabber.org/protocol/muc#user'>%1</x></message>"_s.arg(item)));
    }
};

QStringList shown(AffiliationList *list)
{
    QStringList names;
    for (int row = 0; row < list->rows()->count(); ++row)
        names << list->rows()->index(row, 0).data(AffiliationList::AccessibleNameRole).toString();
    return names;
}

} // namespace

/// What a room tells its lists.
class AffiliationsInRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourStandingOpensThem()
    {
        Scene s;
        QVERIFY(s.lists.isReachable());
        QVERIFY(s.lists.owners()->isEditable());
        s.present(u"alice"_s, u"<status code='110'/>"_s, u"admin"_s, u"moderator"_s);
        QVERIFY(!s.lists.owners()->isEditable());
        s.lists.owners()->ensure();
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::Forbidden, {}, {}}}); // 4.12, Prosody
        s.present(u"alice"_s, u"<status code='110'/>"_s, u"owner"_s, u"moderator"_s);
        QCOMPARE(s.stream.asked.first().payload.firstChildElement().attribute(u"affiliation"_s), u"owner"_s);
        QVERIFY(s.lists.owners()->isEditable());
    }

    void listsFollowWhatTheRoomTells()
    {
        Scene s;
        s.lists.members()->ensure();
        s.answerList(u"<item affiliation='member' jid='bob@localhost'/>"_s);
        s.lists.banned()->ensure();
        s.answerList({});
        s.tell(u"<item affiliation='outcast' jid='bob@localhost'><reason>late</reason></item>"_s);
        QCOMPARE(shown(s.lists.members()), QStringList());
        QCOMPARE(shown(s.lists.banned()), QStringList {u"bob@localhost, late"_s});
        s.tell(u"<item affiliation='none' jid='bob@localhost'/>"_s);
        QCOMPARE(shown(s.lists.banned()), QStringList());
        s.room.receive(
            xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/Bob'><x "
                       u"xmlns='http://jabber.org/protocol/muc#user'>"
                       "<item affiliation='member' role='participant' jid='bob@localhost/r1'/></x></presence>"_s));
        QCOMPARE(shown(s.lists.members()), QStringList {u"bob@localhost"_s});
        s.gone(
            u"Bob"_s,
            u"<item affiliation='outcast' role='none' jid='bob@localhost/r1'><reason>out</reason></item><status code='301'/>"_s);
        QCOMPARE(shown(s.lists.members()), QStringList());
        QCOMPARE(shown(s.lists.banned()), QStringList {u"bob@localhost, out"_s});
    }

    void unbanAndInvite()
    {
        Scene s;
        s.lists.banned()->ensure();
        s.answerList(u"<item affiliation='outcast' jid='bob@localhost'/>"_s);
        const auto sent = s.stream.sent.size();
        s.lists.change(Affiliation::Outcast, Affiliation::None, {u"bob@localhost"_s}, {}, true);
        QCOMPARE(s.stream.sent.size(), sent);
        s.stream.answer(xml::element(u"iq"_s));
        s.answerBans(); // Whom we invite might have been banned again.
        QCOMPARE(s.stream.sent.size(), sent + 1);
        QVERIFY(xml::toString(s.stream.sent.last()).contains(u"invite to=\"bob@localhost\""));
        QCOMPARE(s.lists.banned()->count(), 0);
    }

    void leavingForgetsAll()
    {
        Scene s;
        s.lists.setOpen(true);
        s.lists.banned()->ensure();
        s.answerList(u"<item affiliation='outcast' jid='bob@localhost'/>"_s);
        s.room.leave();
        QVERIFY(!s.lists.isOpen());
        QVERIFY(!s.lists.isReachable());
        QCOMPARE(s.lists.banned()->count(), 0);
    }
};

PARLOUR_TEST(AffiliationsInRoomTest)
#include "affiliationsinroomtest.moc"
