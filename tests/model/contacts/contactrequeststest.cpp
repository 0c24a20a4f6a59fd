// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contacts/contactrequests.h"
#include "model/roster/blocklist.h"
#include "model/roster/roster.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    FakeStream stream;
    Roster roster {stream};
    BlockList blocked {stream};
    ContactRequests requests {stream, roster, blocked};
    QAbstractItemModelTester tester {&requests};

    Scene()
    {
        stream.goOnline();
        answerRoster({});
    }
    /// The roster comes, the first that was asked for.
    void answerRoster(const QString &items)
    {
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>%1</query></iq>"_s.arg(items)));
    }
    void push(const QString &item)
    {
        stream.receive(
            u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'>%1</query></iq>"_s.arg(item));
    }
    void wish(const QString &from, const QString &type = u"subscribe"_s, const QString &content = {})
    {
        stream.receive(u"<presence xmlns='jabber:client' from='%1' type='%2'>%3</presence>"_s.arg(from, type, content));
    }
    QStringList all() const
    {
        QStringList found;
        for (int row = 0; row < requests.count(); ++row)
            found << requests.data(requests.index(row), ContactRequests::AccessibleNameRole).toString();
        return found;
    }
    /// "TYPE to WHOM" of all that was sent.
    QStringList told() const
    {
        QStringList found;
        for (const auto &stanza : stream.sent)
            found << stanza.attribute(u"type"_s) + u" to "_s + stanza.attribute(u"to"_s);
        return found;
    }
    qsizetype rosterChanges() const
    {
        return std::ranges::count_if(stream.asked, [](const auto &request) {
            return request.type == "set"_L1 && request.payload.namespaceURI() == xml::RosterNs;
        });
    }
};

} // namespace

/// Who wants to see when we are online.
class ContactRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersTakeNobodysPlace()
    {
        Scene s;
        for (int i = 0; i <= ContactRequests::Most; ++i)
            s.wish(u"s%1@spam.example"_s.arg(i));
        QCOMPARE(s.requests.count(), int(ContactRequests::Most));
        s.push(u"<item jid='bob@localhost' ask='subscribe'/>"_s); // The person has asked to see him.
        s.wish(u"bob@localhost"_s);
        QVERIFY(s.told().contains(u"subscribed to bob@localhost"_s));
        QCOMPARE(s.requests.count(), int(ContactRequests::Most));
    }

    void likeAnother()
    {
        Scene s;
        s.wish(u"mom@h\u043eme.example"_s); // Cyrillic.
        QCOMPARE(s.all(), QStringList {u"mom@xn--hme-sed.example"_s});
        QCOMPARE(s.requests.data(s.requests.index(0), ContactRequests::ShownAddressRole).toString(), s.all().first());
        s.requests.accept(s.requests.data(s.requests.index(0), ContactRequests::AddressRole).toString());
        QCOMPARE(s.requests.count(), 0);
    }

    void whoAsksIsListedOnce()
    {
        Scene s;
        s.wish(u"eve@x/phone"_s, u"subscribe"_s,
               u"<nick xmlns='http://jabber.org/protocol/nick'>Eve</nick><status>It is\n me</status>"_s);
        s.wish(u"bob@x"_s);
        s.wish(u"eve@x"_s);
        QCOMPARE(s.all(), (QStringList {u"eve@x"_s, u"bob@x"_s}));
        s.wish(u"eve@x"_s, u"subscribe"_s,
               u"<nick xmlns='http://jabber.org/protocol/nick'>Eve</nick><status>It is\n me</status>"_s);
        QCOMPARE(s.all().first(), u"eve@x, Calls themselves Eve., It is me"_s);
        QVERIFY(s.told().isEmpty());
    }

    void accepting()
    {
        Scene s;
        s.wish(u"eve@x"_s);
        s.requests.accept(u"eve@x"_s);
        QCOMPARE(s.told(), (QStringList {u"subscribed to eve@x"_s, u"subscribe to eve@x"_s}));
        QCOMPARE(s.rosterChanges(), 1);
        QVERIFY(s.all().isEmpty());
    }

    void declining()
    {
        Scene s;
        s.wish(u"eve@x"_s);
        s.wish(u"bob@x"_s);
        s.wish(u"ann@x"_s);
        s.requests.decline(u"eve@x"_s);
        QCOMPARE(s.told(), QStringList {u"unsubscribed to eve@x"_s});
        s.requests.declineAll();
        QCOMPARE(s.told().size(), 3);
        QCOMPARE(s.requests.count(), 0);
        QCOMPARE(s.rosterChanges(), 0);
    }

    void nothingIsAnsweredOffline()
    {
        Scene s;
        s.wish(u"eve@x"_s);
        s.stream.lose();
        s.requests.accept(u"eve@x"_s);
        s.requests.decline(u"eve@x"_s);
        s.requests.declineAll();
        QCOMPARE(s.requests.count(), 1);
        s.stream.goOnline(true);
        QCOMPARE(s.requests.count(), 1);
        s.stream.lose();
        s.stream.goOnline(); // The server sends again what is open.
        QCOMPARE(s.requests.count(), 0);
    }

    void aWithdrawnOneGoes()
    {
        Scene s;
        s.wish(u"eve@x"_s);
        s.wish(u"eve@x"_s, u"unsubscribe"_s);
        QCOMPARE(s.requests.count(), 0);
    }

    void whomWeAskedOurselvesIsAcceptedAtOnce_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<bool>("expected");
        QTest::newRow("asked") << u"<item jid='eve@x' subscription='none' ask='subscribe'/>"_s << true;
        QTest::newRow("seen") << u"<item jid='eve@x' subscription='to'/>"_s << true;
        QTest::newRow("only listed") << u"<item jid='eve@x' subscription='none'/>"_s << false;
        QTest::newRow("somebody else") << u"<item jid='bob@x' subscription='to'/>"_s << false;
    }
    void whomWeAskedOurselvesIsAcceptedAtOnce()
    {
        QFETCH(QString, item);
        QFETCH(bool, expected);
        for (const bool rosterFirst : {true, false}) {
            Scene s;
            if (rosterFirst)
                s.push(item);
            s.wish(u"eve@x"_s);
            if (!rosterFirst)
                s.push(item);
            QCOMPARE(s.told(), expected ? QStringList {u"subscribed to eve@x"_s} : QStringList());
            QCOMPARE(s.requests.count(), expected ? 0 : 1);
        }
    }

    void whatIsSettledElsewhereGoes()
    {
        Scene s;
        s.wish(u"eve@x"_s);
        s.push(u"<item jid='eve@x' subscription='from'/>"_s);
        QCOMPARE(s.requests.count(), 0);
        QVERIFY(s.told().isEmpty());
    }

    void theBlockedAreNotHeard()
    {
        Scene s;
        s.wish(u"eve@spam.example"_s);
        s.stream.receive(u"<iq xmlns='jabber:client' type='set'><block xmlns='urn:xmpp:blocking'>"
                         "<item jid='spam.example'/></block></iq>"_s);
        QCOMPARE(s.requests.count(), 0);
        s.wish(u"mallory@spam.example"_s);
        QCOMPARE(s.requests.count(), 0);
        s.push(u"<item jid='mab@spam.example' subscription='to'/>"_s); // Not even whom we see.
        s.wish(u"mab@spam.example"_s);
        QCOMPARE(s.requests.count(), 0);
        QVERIFY(s.told().isEmpty());
    }

    void aCrowdIsBounded()
    {
        Scene s;
        for (int i = 0; i < 150; ++i)
            s.wish(u"u%1@x"_s.arg(i));
        QCOMPARE(s.requests.count(), int(ContactRequests::Most));
        s.requests.decline(u"u0@x"_s);
        s.wish(u"late@x"_s);
        QCOMPARE(s.all().last(), u"late@x"_s);
    }

    void whatIsNoRequestOfSomebody()
    {
        Scene s;
        s.wish(u"alice@localhost"_s);
        s.wish(u"server.example"_s);
        s.wish(u"eve@x"_s, u"subscribed"_s);
        QCOMPARE(s.requests.count(), 0);
        s.requests.accept(u"eve@x"_s); // Nobody to be accepted.
        QVERIFY(s.told().isEmpty());
    }
};

PARLOUR_TEST(ContactRequestsTest)
#include "contactrequeststest.moc"
