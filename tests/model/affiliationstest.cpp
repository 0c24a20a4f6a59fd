// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/affiliations/affiliations.h"
#include "model/people/occupantmodel.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using muc::Affiliation;
using Tester = QAbstractItemModelTester;

namespace {

/// The lists of a room that we are in.
struct Scene
{
    FakeStream stream;
    OccupantModel occupants;
    Affiliations lists {stream, occupants, *Jid::parse(u"tea@conference.localhost")};
    Tester owners {lists.owners(), Tester::FailureReportingMode::QtTest};
    Tester banned {lists.banned(), Tester::FailureReportingMode::QtTest};
    Tester rows {lists.banned()->rows(), Tester::FailureReportingMode::QtTest};
    Tester changes {lists.changes(), Tester::FailureReportingMode::QtTest};

    explicit Scene(Affiliation affiliation = Affiliation::Owner)
    {
        stream.goOnline();
        lists.setStanding(affiliation, true);
    }
    /// Answers the oldest question with this list.
    void answerList(const QString &items)
    {
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/muc#admin'>%1</query></iq>"_s
                .arg(items)));
    }
    void refuse(ErrorCondition condition) { stream.answer(IqFailure {IqFailure::Kind::Refused, {condition, {}, {}}}); }
    void agree() { stream.answer(xml::element(u"iq"_s)); }
    QString asked(qsizetype question) const
    {
        const auto item = stream.asked.at(question).payload.firstChildElement();
        return item.attribute(u"jid"_s) + u' ' + item.attribute(u"affiliation"_s);
    }
    QString result(int row) const
    {
        return lists.changes()->index(row, 0).data(AffiliationChanges::AccessibleNameRole).toString();
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

/// A room's lists as their tabs show them, and what is done to them.
class AffiliationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsAskedForWhenItIsFirstShown()
    {
        Scene s;
        auto *banned = s.lists.banned();
        QVERIFY(s.stream.asked.isEmpty());
        banned->ensure();
        banned->ensure();
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.asked(0), u" outcast"_s);
        s.answerList(u"<item affiliation='outcast' jid='tybalt@localhost'><reason>He fights</reason></item>"
                     "<item affiliation='outcast' jid='example.org'/><item affiliation='owner' jid='alice@localhost'/>"
                     "<item affiliation='outcast' jid='example.org'/>"_s);
        QCOMPARE(banned->state(), AffiliationList::State::Loaded);
        QCOMPARE(shown(banned), QStringList({u"example.org"_s, u"tybalt@localhost, He fights"_s}));
        QVERIFY(banned->index(0).data(AffiliationList::DomainRole).toBool());
    }

    void aListThatOneMayNotReadSaysSo()
    {
        Scene s(Affiliation::Admin);
        s.lists.owners()->ensure();
        s.refuse(ErrorCondition::Forbidden); // 4.12, Prosody
        QCOMPARE(s.lists.owners()->state(), AffiliationList::State::Forbidden);
        QVERIFY(!s.lists.owners()->problem().isEmpty());
        s.lists.owners()->ensure();
        QVERIFY(s.stream.asked.isEmpty());
        s.lists.setStanding(Affiliation::Owner, true);
        QCOMPARE(s.asked(0), u" owner"_s); // Now it may.
        QVERIFY(s.lists.owners()->isEditable());
    }

    void aListThatDidNotComeIsAskedForAgain()
    {
        Scene s;
        s.lists.members()->ensure();
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.lists.members()->state(), AffiliationList::State::Failed);
        s.lists.members()->load();
        s.answerList({});
        QCOMPARE(s.lists.members()->state(), AffiliationList::State::Loaded);
        QVERIFY(s.lists.members()->problem().isEmpty());
    }

    void listsAreFiltered()
    {
        Scene s;
        auto *banned = s.lists.banned();
        banned->ensure();
        s.answerList(u"<item affiliation='outcast' jid='a@localhost'><reason>Spam</reason></item>"
                     "<item affiliation='outcast' jid='b@localhost'/>"_s);
        banned->rows()->setFilter(u"sPAm"_s);
        QCOMPARE(shown(banned), QStringList {u"a@localhost, Spam"_s});
        banned->rows()->selectAll();
        QCOMPARE(banned->selection(), QStringList {u"a@localhost"_s});
        banned->rows()->setFilter({});
        QCOMPARE(shown(banned), QStringList({u"a@localhost, Spam, chosen"_s, u"b@localhost"_s}));
        banned->toggle(u"a@localhost"_s);
        QCOMPARE(banned->selectedCount(), 0);
    }

    void listsFollowWhatTheRoomTells()
    {
        Scene s;
        s.lists.members()->ensure();
        s.answerList(u"<item affiliation='member' jid='bob@localhost'/>"_s);
        s.lists.banned()->ensure();
        s.answerList({});
        s.lists.apply({u"bob@localhost"_s, Affiliation::Outcast, {}, u"late"_s});
        QCOMPARE(shown(s.lists.members()), QStringList());
        QCOMPARE(shown(s.lists.banned()), QStringList {u"bob@localhost, late"_s});
        s.lists.apply({{}, Affiliation::Member, {}, {}}); // The room does not tell whose.
        QCOMPARE(shown(s.lists.members()), QStringList());
        s.lists.apply({u"bob@localhost"_s, Affiliation::None, {}, {}});
        QCOMPARE(shown(s.lists.banned()), QStringList());
        s.lists.apply({u"bob@localhost"_s, Affiliation::Member, {}, {}});
        QCOMPARE(shown(s.lists.members()), QStringList {u"bob@localhost"_s});
    }

    void eachPersonIsAskedForAloneAndHasAResult()
    {
        Scene s;
        s.lists.banned()->ensure();
        s.answerList({});
        QCOMPARE(s.lists.add(Affiliation::Outcast, u"tybalt@localhost, example.org\nTybalt@localhost"_s, u"spam"_s, {}),
                 QString());
        QCOMPARE(s.stream.asked.size(), 2);
        QCOMPARE(s.asked(0), u"tybalt@localhost outcast"_s);
        QCOMPARE(s.asked(1), u"example.org outcast"_s);
        s.refuse(ErrorCondition::NotAllowed);
        s.agree();
        QCOMPARE(s.lists.changes()->summary(), u"1 done, 1 failed"_s);
        QVERIFY(s.result(0).startsWith(u"tybalt@localhost, Banned, You may not"));
        QCOMPARE(s.result(1), u"example.org, Banned, done"_s);
        QCOMPARE(shown(s.lists.banned()), QStringList {u"example.org, spam"_s});
        s.lists.changes()->retry(0);
        QCOMPARE(s.asked(0), u"tybalt@localhost outcast"_s);
        s.agree();
        QCOMPARE(s.lists.changes()->failed(), 0);
        QCOMPARE(s.lists.banned()->count(), 2);
        s.lists.changes()->dismiss();
        QCOMPARE(s.lists.changes()->count(), 0);
    }

    void hundredsAreNotAskedForAtOnce()
    {
        Scene s;
        QStringList many;
        for (int i = 0; i < 300; ++i)
            many << u"p%1@localhost"_s.arg(i);
        s.lists.change(Affiliation::None, Affiliation::Member, many, {});
        QCOMPARE(s.stream.asked.size(), 4);
        for (int i = 0; i < 300; ++i)
            s.agree();
        QCOMPARE(s.lists.changes()->summary(), u"300 done"_s);
    }

    void whatCannotBeAddedIsSaidAtOnce_data()
    {
        QTest::addColumn<Affiliation>("to");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("nick");
        QTest::newRow("nothing") << Affiliation::Member << u" , "_s << QString();
        QTest::newRow("no address") << Affiliation::Member << u"bob@localhost @@"_s << QString();
        QTest::newRow("a server is no member") << Affiliation::Member << u"example.org"_s << QString();
        QTest::newRow("a word is no server") << Affiliation::Outcast << u"bob"_s << QString();
        QTest::newRow("oneself") << Affiliation::Outcast << u"alice@localhost"_s << QString();
        QTest::newRow("oneself, down") << Affiliation::Member << u"alice@localhost/r1"_s << QString();
        QTest::newRow("one nick for two") << Affiliation::Member << u"a@localhost b@localhost"_s << u"Cee"_s;
    }
    void whatCannotBeAddedIsSaidAtOnce()
    {
        QFETCH(Affiliation, to);
        QFETCH(QString, text);
        QFETCH(QString, nick);
        Scene s;
        QVERIFY(!s.lists.add(to, text, {}, nick).isEmpty());
        QVERIFY(s.stream.asked.isEmpty());
    }

    void linksAreAddressesToo()
    {
        Scene s;
        s.lists.banned()->ensure();
        s.answerList({});
        const auto links = u"<xmpp:tybalt@localhost?message;body=hi>; xmpp:eve@office_pc.lan"_s;
        QCOMPARE(s.lists.add(Affiliation::Outcast, links, {}, {}), QString());
        QCOMPARE(s.asked(0), u"tybalt@localhost outcast"_s);
        QCOMPARE(s.asked(1), u"eve@office_pc.lan outcast"_s);
        QVERIFY(!s.lists.add(Affiliation::Member, u"xmpp:?join;password=secret"_s, {}, {}).contains(u"secret"_s));
    }

    void whoWouldLoseSomethingByBeingAddedIsNamed()
    {
        Scene s;
        s.lists.owners()->ensure();
        s.answerList(
            u"<item affiliation='owner' jid='alice@localhost'/><item affiliation='owner' jid='bob@localhost'/>"_s);
        QVERIFY(
            s.lists.addWarning(Affiliation::Member, u"bob@localhost carol@localhost"_s).contains(u"is an owner now"));
        QCOMPARE(s.lists.addWarning(Affiliation::Owner, u"carol@localhost"_s), QString());
    }

    void theLastOwnerIsGuarded()
    {
        Scene s;
        s.lists.owners()->ensure();
        s.answerList(
            u"<item affiliation='owner' jid='alice@localhost'/><item affiliation='owner' jid='bob@localhost'/>"_s);
        const auto ask = [&](const QStringList &who) {
            return s.lists.question(Affiliation::Owner, Affiliation::None, who);
        };
        QVERIFY(ask({u"alice@localhost"_s}).obstacle.isEmpty());
        QVERIFY(ask({u"alice@localhost"_s}).consequence.contains(u"your own ownership"));
        QVERIFY(!ask({u"alice@localhost"_s, u"bob@localhost"_s}).obstacle.isEmpty());
        s.lists.apply({u"bob@localhost"_s, Affiliation::None, {}, {}});
        QVERIFY(!ask({u"alice@localhost"_s}).obstacle.isEmpty());
        s.lists.change(Affiliation::Owner, Affiliation::None, {u"alice@localhost"_s}, {});
        QVERIFY(s.stream.asked.isEmpty());
    }

    void unbanAndInvite()
    {
        Scene s;
        s.lists.banned()->ensure();
        s.answerList(u"<item affiliation='outcast' jid='bob@localhost'/>"_s);
        QSignalSpy wanted(&s.lists, &Affiliations::inviteWanted);
        s.lists.change(Affiliation::Outcast, Affiliation::None, {u"bob@localhost"_s}, {}, true);
        QVERIFY(wanted.isEmpty());
        s.agree();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"bob@localhost"_s);
        QCOMPARE(s.result(0), u"bob@localhost, Unbanned and invited, done"_s);
        QCOMPARE(s.lists.banned()->count(), 0);
    }

    void aNicknameThatWasNotReservedIsSaid()
    {
        Scene s;
        s.lists.add(Affiliation::Member, u"carol@localhost"_s, {}, u"Cee"_s);
        s.agree();
        s.answerList(u"<item affiliation='member' jid='carol@localhost'/>"_s); // 5.64, ejabberd
        QVERIFY(s.result(0).contains(u"does not reserve"));
        s.lists.add(Affiliation::Member, u"carol@localhost"_s, {}, u"Cee"_s);
        s.agree();
        s.answerList(u"<item affiliation='member' jid='carol@localhost' nick='Cee'/>"_s); // 5.64, Prosody
        QCOMPARE(s.result(0), u"carol@localhost, Member, done"_s);
    }

    void leavingForgetsAll()
    {
        Scene s;
        s.lists.setOpen(true);
        s.lists.banned()->ensure();
        s.answerList(u"<item affiliation='outcast' jid='bob@localhost'/>"_s);
        s.lists.change(Affiliation::Outcast, Affiliation::None, {u"bob@localhost"_s}, {});
        QVERIFY(s.lists.isReachable());
        s.lists.forget();
        QVERIFY(!s.lists.isOpen());
        QVERIFY(!s.lists.isReachable());
        QCOMPARE(s.lists.banned()->count(), 0);
        s.agree();
        QCOMPARE(s.lists.changes()->count(), 0);
    }

    void aBreakIsOver()
    {
        Scene s;
        s.lists.banned()->ensure();
        s.answerList(u"<item affiliation='outcast' jid='bob@localhost'/>"_s);
        s.lists.change(Affiliation::Outcast, Affiliation::None, {u"bob@localhost"_s}, {});
        s.lists.members()->ensure();
        s.stream.setState(Stream::State::Offline);
        QTRY_COMPARE(s.lists.members()->state(), AffiliationList::State::Failed);
        QCOMPARE(s.lists.changes()->failed(), 1);
        QCOMPARE(s.lists.banned()->count(), 1);
        s.stream.goOnline();
        s.lists.refresh();
        QCOMPARE(s.stream.asked.size(), 2); // The known ones.
        s.answerList({});
        s.answerList({});
        QCOMPARE(s.lists.members()->state(), AffiliationList::State::Loaded);
        QCOMPARE(s.lists.banned()->count(), 0);
    }

    void whoMayReadAList_data()
    {
        QTest::addColumn<Affiliation>("self");
        QTest::addColumn<bool>("addressesVisible");
        QTest::addColumn<bool>("reachable");
        QTest::newRow("an owner") << Affiliation::Owner << false << true;
        QTest::newRow("an admin") << Affiliation::Admin << false << true;
        QTest::newRow("a member") << Affiliation::Member << false << false;
        QTest::newRow("a member where addresses are seen") << Affiliation::Member << true << true;
        QTest::newRow("anybody else") << Affiliation::None << true << false;
    }
    void whoMayReadAList()
    {
        QFETCH(Affiliation, self);
        QFETCH(bool, addressesVisible);
        QFETCH(bool, reachable);
        FakeStream stream;
        OccupantModel occupants;
        Affiliations lists(stream, occupants, *Jid::parse(u"tea@conference.localhost"));
        QSignalSpy changed(&lists, &Affiliations::reachableChanged);
        lists.setStanding(self, addressesVisible);
        QCOMPARE(lists.isReachable(), reachable);
        QCOMPARE(changed.size(), reachable ? 1 : 0);
    }

    void thousandsOfRows()
    {
        Scene s;
        auto *banned = s.lists.banned();
        banned->ensure();
        QString items;
        for (int i = 0; i < 5000; ++i)
            items += u"<item affiliation='outcast' jid='p%1@localhost'/>"_s.arg(i);
        s.answerList(items);
        QCOMPARE(banned->rows()->count(), 5000);
        banned->rows()->setFilter(u"p49"_s);
        QCOMPARE(banned->rows()->count(), 111);
        banned->rows()->selectAll();
        QCOMPARE(banned->selectedCount(), 111);
    }
};

PARLOUR_TEST(AffiliationsTest)
#include "affiliationstest.moc"
