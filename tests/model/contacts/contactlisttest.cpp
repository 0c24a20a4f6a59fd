// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/contacts/contactlist.h"
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
    Roster roster {stream};
    BlockList blocked {stream};
    ContactList list;
    QAbstractItemModelTester tester {&list};

    explicit Scene(const QString &items = u"<item jid='zoe@x' name='Zoe' subscription='both'/>"
                                          "<item jid='ann@x' name='Ann' subscription='both'/>"
                                          "<item jid='bob@x' name='bob' subscription='to'/>"_s)
    {
        list.setRoster(&roster);
        list.setBlocked(&blocked);
        stream.goOnline();
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>%1</query></iq>"_s.arg(items)));
        QCoreApplication::processEvents();
    }
    void push(const QString &item)
    {
        stream.receive(
            u"<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:roster'>%1</query></iq>"_s.arg(item));
        QCoreApplication::processEvents();
    }
    void present(const QString &device, const QString &content = {})
    {
        stream.receive(u"<presence xmlns='jabber:client' from='%1'>%2</presence>"_s.arg(device, content));
        QCoreApplication::processEvents();
    }
    QStringList all(int role = ContactList::AccessibleNameRole) const
    {
        QStringList found;
        for (int row = 0; row < list.count(); ++row)
            found << list.data(list.index(row), role).toString();
        return found;
    }
    QDomElement lastItem() const { return stream.asked.last().payload.firstChildElement(); }
};

} // namespace

/// The contacts to choose from.
class ContactListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsThereComesFirst()
    {
        Scene s;
        QCOMPARE(s.all(), (QStringList {u"Ann, offline"_s, u"bob, offline"_s, u"Zoe, offline"_s}));
        QPersistentModelIndex ann = s.list.index(0);
        s.present(u"zoe@x/phone"_s, u"<show>away</show>"_s);
        QCOMPARE(s.all(), (QStringList {u"Zoe, away"_s, u"Ann, offline"_s, u"bob, offline"_s}));
        QCOMPARE(ann.row(), 1); // The keyboard stays where it was.
        QCOMPARE(s.all(ContactList::FreeRole), (QStringList {u"false"_s, u"false"_s, u"false"_s}));
        s.present(u"zoe@x/phone"_s, u"<show>chat</show>"_s);
        QCOMPARE(s.all(ContactList::FreeRole), (QStringList {u"true"_s, u"false"_s, u"false"_s}));
        s.present(u"zoe@x/phone"_s, u"<show>away</show>"_s);
        s.push(u"<item jid='ann@x' subscription='remove'/>"_s);
        QCOMPARE(s.all().size(), 2);
        QVERIFY(!ann.isValid());
    }

    void whyNothingIsKnownOfThem()
    {
        Scene s(u"<item jid='ann@x' subscription='none' ask='subscribe'/><item jid='bob@x' subscription='from'/>"_s);
        QCOMPARE(s.all(), (QStringList {u"ann, has not answered yet"_s, u"bob, does not show when online"_s}));
    }

    void theBlockedSaySo()
    {
        Scene s;
        s.stream.receive(u"<iq xmlns='jabber:client' type='set'><block xmlns='urn:xmpp:blocking'>"
                         "<item jid='bob@x'/></block></iq>"_s);
        QCoreApplication::processEvents();
        QCOMPARE(s.all().at(1), u"bob, offline, blocked"_s);
    }

    void groups()
    {
        Scene s(u"<item jid='ann@x' name='Ann' subscription='both'><group>Work</group><group>Choir</group></item>"
                "<item jid='bob@x' name='Bob' subscription='both'/>"_s);
        QCOMPARE(s.all(ContactList::NameRole), (QStringList {u"Ann"_s, u"Ann"_s, u"Bob"_s}));
        QCOMPARE(s.all(ContactList::GroupRole), (QStringList {u"Choir"_s, u"Work"_s, u"No group"_s}));
        QCOMPARE(s.list.groupsOf(u"ann@x"_s), u"Work, Choir"_s);
        s.push(u"<item jid='ann@x' name='Ann' subscription='both'/>"_s);
        QCOMPARE(s.all(ContactList::GroupRole), (QStringList {QString(), QString()}));
    }

    void typing()
    {
        Scene s;
        const QSignalSpy changed(&s.list, &ContactList::countChanged);
        s.list.setText(u" AN"_s);
        QCOMPARE(s.all(ContactList::NameRole), QStringList {u"Ann"_s});
        QCOMPARE(s.list.stranger(), QString());
        s.list.setText(u"bob@x"_s);
        QCOMPARE(s.all(ContactList::NameRole), QStringList {u"bob"_s});
        QCOMPARE(s.list.stranger(), QString());
        s.list.setText(u"Eve@x"_s);
        QCOMPARE(s.list.count(), 0);
        QCOMPARE(s.list.stranger(), u"eve@x"_s);
        s.list.setText(u"xmpp:bob@x?message"_s);
        QCOMPARE(s.all(ContactList::NameRole), QStringList {u"bob"_s});
        s.list.setText(u"xmpp:eve@x"_s);
        QCOMPARE(s.list.stranger(), u"eve@x"_s);
        s.list.setText(u"xmpp:hall@conference.x?join"_s); // A room is no person.
        QCOMPARE(s.list.stranger(), QString());
        QVERIFY(changed.size() > 3);
    }

    void changing()
    {
        Scene s(u"<item jid='ann@x' name='Ann' subscription='both'><group>Work</group></item>"_s);
        s.list.rename(u"ann@x"_s, u" Anna "_s);
        QCOMPARE(s.lastItem().attribute(u"name"_s), u"Anna"_s);
        QCOMPARE(s.lastItem().firstChildElement().text(), u"Work"_s);
        s.list.setGroups(u"ann@x"_s, u"Choir,, Work ,Choir"_s);
        QCOMPARE(xml::children(s.lastItem(), u"group", xml::RosterNs).size(), 2);
        QCOMPARE(s.lastItem().attribute(u"name"_s), u"Ann"_s);
        s.list.remove(u"ann@x"_s);
        QCOMPARE(s.lastItem().attribute(u"subscription"_s), u"remove"_s);
        const auto before = s.stream.asked.size();
        s.list.rename(u"eve@x"_s, u"Eve"_s); // No contact.
        QCOMPARE(s.stream.asked.size(), before);
        QVERIFY(s.stream.sent.isEmpty());
    }

    /// Other programs make such groups. Who only looks at them changes none.
    void aGroupWithAComma()
    {
        Scene s(
            u"<item jid='ann@x' name='Ann' subscription='both'><group>Work, Berlin</group><group>Choir</group></item>"_s);
        const QString shown = s.list.groupsOf(u"ann@x"_s);
        QCOMPARE(shown, u"\"Work, Berlin\", Choir"_s);
        s.list.setGroups(u"ann@x"_s, shown);
        QStringList sent;
        for (const auto &group : xml::children(s.lastItem(), u"group", xml::RosterNs))
            sent << group.text();
        QCOMPARE(sent, QStringList({u"Work, Berlin"_s, u"Choir"_s}));
    }

    void manyAtOnce()
    {
        QString items;
        for (int i = 0; i < 1'000; ++i)
            items += u"<item jid='u%1@x' subscription='both'/>"_s.arg(i);
        Scene s(items);
        QCOMPARE(s.list.count(), 1'000);
        s.list.setText(u"u999"_s);
        QCOMPARE(s.list.count(), 1);
        s.list.setText({});
        QCOMPARE(s.list.count(), 1'000);
        s.present(u"u500@x/a"_s);
        QCOMPARE(s.all(ContactList::NameRole).first(), u"u500"_s);
    }
};

PARLOUR_TEST(ContactListTest)
#include "contactlisttest.moc"
