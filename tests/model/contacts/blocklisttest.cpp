// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/roster/blocklist.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    FakeStream stream;
    BlockList list {stream};
    QAbstractItemModelTester tester {&list};

    void support(const QString &features)
    {
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>%1</query></iq>"_s
                .arg(features)));
    }
    void come(const QString &items = {},
              const QString &features = u"<feature var='urn:xmpp:blocking'/>"
                                        "<feature var='urn:xmpp:reporting:1'/>"_s)
    {
        stream.goOnline();
        support(features);
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><blocklist xmlns='urn:xmpp:blocking'>%1</blocklist></iq>"_s.arg(
                items)));
    }
    void push(const QString &payload)
    {
        stream.receive(u"<iq xmlns='jabber:client' type='set' id='p'>%1</iq>"_s.arg(payload));
    }
    QString last() const { return xml::toString(stream.asked.last().payload); }
};

} // namespace

/// Whom an account blocks.
class BlockListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsFetchedWhereThereIsOne()
    {
        Scene s;
        s.stream.goOnline();
        QCOMPARE(s.stream.asked.first().to.toString(), u"localhost"_s);
        s.support(u"<feature var='jabber:iq:roster'/>"_s);
        QVERIFY(s.stream.asked.isEmpty());
        QVERIFY(!s.list.isSupported());
        QCOMPARE(s.list.obstacle(u"eve@localhost"_s), u"Your server cannot block anybody."_s);
    }

    void whoIsBlocked()
    {
        Scene s;
        s.come(u"<item jid='spam.example'/><item jid='eve@localhost'/>"_s);
        QCOMPARE(s.list.count(), 2);
        QCOMPARE(s.list.data(s.list.index(0), BlockList::TextRole).toString(), u"eve@localhost"_s);
        QCOMPARE(s.list.data(s.list.index(1), BlockList::TextRole).toString(), u"Everybody at spam.example"_s);
        QVERIFY(s.list.isBlocked(u"eve@localhost"_s) && s.list.isBlocked(u"x@spam.example/y"_s));
        QVERIFY(!s.list.isBlocked(u"bob@localhost"_s));
        s.stream.lose();
        QVERIFY(s.list.isBlocked(u"eve@localhost"_s));
    }

    void changesOfOtherDevices()
    {
        Scene s;
        s.come();
        const QSignalSpy changed(&s.list, &BlockList::changed);
        s.push(u"<block xmlns='urn:xmpp:blocking'><item jid='eve@localhost'/><item jid='c.d'/></block>"_s);
        QCOMPARE(s.list.count(), 2);
        s.push(u"<unblock xmlns='urn:xmpp:blocking'><item jid='eve@localhost'/></unblock>"_s);
        QVERIFY(!s.list.isBlocked(u"eve@localhost"_s) && s.list.isBlocked(u"c.d"_s));
        s.push(u"<unblock xmlns='urn:xmpp:blocking'/>"_s);
        QCOMPARE(s.list.count(), 0);
        QCOMPARE(changed.size(), 3);
        s.push(u"<query xmlns='jabber:iq:roster'><item jid='eve@localhost'/></query>"_s);
        QCOMPARE(changed.size(), 3);
    }

    void blockingAndReporting()
    {
        Scene s;
        s.come();
        s.list.block(u"eve@localhost"_s, blocking::Reason::Spam, u"sells"_s);
        QVERIFY(s.last().contains("urn:xmpp:reporting:spam"_L1) && s.last().contains("sells"_L1));
        QVERIFY(!s.list.isBlocked(u"eve@localhost"_s));
        s.stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'/>"_s));
        QVERIFY(s.list.isBlocked(u"eve@localhost"_s));
        s.push(u"<block xmlns='urn:xmpp:blocking'><item jid='eve@localhost'/></block>"_s); // Prosody tells us, too.
        QCOMPARE(s.list.count(), 1);
        s.list.unblock(u"eve@localhost"_s);
        s.stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'/>"_s));
        QCOMPARE(s.list.count(), 0);
    }

    void nothingIsReportedWhereNobodyReads()
    {
        Scene s;
        s.come({}, u"<feature var='urn:xmpp:blocking'/>"_s);
        QVERIFY(s.list.isSupported() && !s.list.canReport());
        s.list.block(u"eve@localhost"_s, blocking::Reason::Spam);
        QVERIFY(!s.last().contains("report"_L1));
    }

    void aFailureIsTold()
    {
        Scene s;
        s.come();
        s.list.block(u"eve@localhost"_s);
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.list.notice(), u"eve@localhost could not be blocked. The server did not answer."_s);
        QVERIFY(!s.list.isBlocked(u"eve@localhost"_s));
        s.list.unblock(u"eve@localhost"_s);
        QCOMPARE(s.list.notice(), QString());
        s.stream.answer(IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.list.notice(), u"eve@localhost could not be unblocked. The server did not answer."_s);
    }

    void whoCannotBeBlocked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("why");
        QTest::newRow("we") << u"alice@localhost"_s << u"That is you."_s;
        QTest::newRow("our server") << u"localhost"_s << u"That is your own server."_s;
        QTest::newRow("no address") << u"@"_s << u"That is not an address."_s;
        QTest::newRow("who is already") << u"eve@localhost"_s << u"This address is blocked already."_s;
        QTest::newRow("somebody else") << u"mallory@localhost"_s << QString();
        QTest::newRow("another server") << u"spam.example"_s << QString();
    }
    void whoCannotBeBlocked()
    {
        QFETCH(QString, address);
        QFETCH(QString, why);
        Scene s;
        s.come(u"<item jid='eve@localhost'/>"_s);
        QCOMPARE(s.list.obstacle(address), why);
        s.list.block(address);
        QCOMPARE(s.stream.asked.isEmpty(), !why.isEmpty());
        QCOMPARE(s.list.notice(), why);
        s.stream.lose();
        QCOMPARE(s.list.obstacle(address), u"You are offline."_s);
    }

    /// A device of theirs may hold any sign.
    void theServerOfAPerson()
    {
        Scene s;
        QCOMPARE(s.list.serverOf(u"eve@y.example/home@work"_s), u"y.example"_s);
        QCOMPARE(s.list.serverOf(u"spam.example/eve@y"_s), QString());
        QCOMPARE(s.list.serverOf(u"spam.example"_s), QString());
    }
};

PARLOUR_TEST(BlockListTest)
#include "blocklisttest.moc"
