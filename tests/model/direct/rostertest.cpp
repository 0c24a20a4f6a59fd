// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/roster/roster.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    FakeStream stream;
    Roster roster {stream};
    const Jid bob = *Jid::parse(u"bob@localhost");

    void come(const QString &items = u"<item jid='bob@localhost' name='Bob' subscription='both'/>"_s)
    {
        stream.goOnline();
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>%1</query></iq>"_s.arg(items)));
    }
    void present(const QString &device, const QString &content, const QString &type = {})
    {
        stream.receive(u"<presence xmlns='jabber:client' from='%1' type='%2'>%3</presence>"_s.arg(device, type, content)
                           .replace(u" type=''"_s, QString()));
    }
};

} // namespace

/// The contacts of an account.
class RosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contacts()
    {
        Scene s;
        QVERIFY(!s.roster.isHere());
        s.come();
        QVERIFY(s.roster.isHere() && s.roster.knows(s.bob) && s.roster.seesUs(s.bob));
        QCOMPARE(s.roster.nameOf(s.bob), u"Bob"_s);
        QCOMPARE(s.roster.nameOf(*Jid::parse(u"d\\27artagnan@localhost")), u"d'artagnan"_s);
        s.stream.receive(u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'>"
                         "<item jid='bob@localhost' subscription='remove'/></query></iq>"_s);
        QVERIFY(!s.roster.knows(s.bob));
    }

    void nobodyMakesThemselvesAContact_data()
    {
        QTest::addColumn<QString>("stanza");
        QTest::newRow("a message") << u"<message xmlns='jabber:client' from='mallory@evil/x'>%1</message>"_s;
        QTest::newRow("a presence") << u"<presence xmlns='jabber:client' from='mallory@evil/x'>%1</presence>"_s;
        QTest::newRow("an error") << u"<message xmlns='jabber:client' from='mallory@evil' type='error'>%1</message>"_s;
        QTest::newRow("a wish")
            << u"<presence xmlns='jabber:client' from='mallory@evil' type='subscribe'>%1</presence>"_s;
    }
    void nobodyMakesThemselvesAContact()
    {
        QFETCH(QString, stanza);
        Scene s;
        s.come();
        s.stream.receive(stanza.arg(u"<query xmlns='jabber:iq:roster'>"
                                    "<item jid='mallory@evil' name='Bob' subscription='both'/>"
                                    "<item jid='bob@localhost' subscription='remove'/></query>"_s));
        QVERIFY(!s.roster.knows(*Jid::parse(u"mallory@evil")));
        QVERIFY(s.roster.knows(s.bob));
    }

    void namesOfStrangersStayInTheirPlace()
    {
        Scene s;
        s.come();
        const QString tower = s.roster.nameOf(*Jid::parse(u"z"_s + u"\u0327"_s.repeated(200) + u"@evil"_s));
        QVERIFY(tower.size() < 20);
        QVERIFY(s.roster.nameOf(*Jid::parse(u"\\20bob\\20@evil")) != u" bob "_s); // It looks like another.
        QVERIFY(s.roster.nameOf(*Jid::parse(QString(900, u'x') + u"@evil"_s)).size() <= 101);
    }

    void theBestDeviceCounts()
    {
        Scene s;
        s.come();
        s.present(u"bob@localhost/phone"_s, u"<show>xa</show>"_s);
        s.present(u"bob@localhost/desk"_s, u"<status>at work</status>"_s);
        QCOMPARE(s.roster.presence(s.bob)->presence.text, u"at work"_s);
        s.present(u"bob@localhost/desk"_s, {}, u"unavailable"_s);
        QCOMPARE(s.roster.presence(s.bob)->presence.show, muc::Show::ExtendedAway);
        s.present(u"bob@localhost/phone"_s, {}, u"unavailable"_s);
        QVERIFY(!s.roster.presence(s.bob));
    }

    void strangersAreNotThere()
    {
        Scene s;
        s.stream.goOnline();
        s.present(u"mallory@localhost/x"_s, {}); // Before the roster is here.
        s.stream.answer(
            xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'/></iq>"_s));
        QVERIFY(!s.roster.presence(*Jid::parse(u"mallory@localhost")));
        s.present(u"mallory@localhost/x"_s, {});
        QVERIFY(!s.roster.presence(*Jid::parse(u"mallory@localhost")));
    }

    void nobodyIsThereWhileWeAreNot()
    {
        Scene s;
        s.come();
        s.present(u"bob@localhost/x"_s, {});
        const QSignalSpy told(&s.roster, &Roster::presenceChanged);
        s.stream.lose();
        QVERIFY(!s.roster.presence(s.bob));
        QCOMPARE(told.size(), 1);
    }

    void whoCanBeAdded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("somebody") << u" Eve@x "_s << QString();
        QTest::newRow("a link") << u"xmpp:eve@x?roster;name=Eve"_s << QString();
        QTest::newRow("nobody") << u"  "_s << u"Type the address of a person."_s;
        QTest::newRow("a server") << u"example.org"_s
                                  << u"That is not the address of a person. It looks like this: name@example.org"_s;
        QTest::newRow("we") << u"alice@localhost"_s << u"That is you."_s;
        QTest::newRow("a contact") << u"BOB@localhost"_s << u"This person is one of your contacts already."_s;
    }
    void whoCanBeAdded()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        Scene s;
        s.come();
        QCOMPARE(s.roster.obstacle(text), why);
        s.roster.add(text, u"Eve"_s);
        QCOMPARE(s.stream.sent.size(), why.isEmpty() ? 1 : 0);
        if (why.isEmpty()) {
            QCOMPARE(s.stream.asked.last().payload.firstChildElement().attribute(u"jid"_s), u"eve@x"_s);
            QCOMPARE(s.stream.sent.last().attribute(u"to"_s), u"eve@x"_s);
        }
        s.stream.lose();
        if (why.isEmpty())
            QCOMPARE(s.roster.obstacle(text), u"You are offline."_s);
    }

    void addingAndRemoving()
    {
        Scene s;
        s.come(QString());
        const QSignalSpy failed(&s.roster, &Roster::failed);
        s.roster.keep(s.bob, u"Bob"_s, {}, true);
        QCOMPARE(s.stream.asked.last().payload.firstChildElement().attribute(u"name"_s), u"Bob"_s);
        QCOMPARE(s.stream.sent.last().attribute(u"type"_s), u"subscribe"_s);
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {}});
        QCOMPARE(failed.size(), 1);
        s.roster.remove(s.bob);
        QCOMPARE(s.stream.asked.last().payload.firstChildElement().attribute(u"subscription"_s), u"remove"_s);
    }
};

PARLOUR_TEST(RosterTest)
#include "rostertest.moc"
