// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/account/readmarkers.h"
#include "model/direct/directchats.h"
#include "model/room/accountrooms.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/outbox.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto PubsubNs = QLatin1StringView("http://jabber.org/protocol/pubsub");

/// Two rooms, tea and hall, over a server that the test plays.
struct Scene
{
    MemorySecrets store;
    Outbox outbox {u":memory:"_s};
    FakeStream stream;
    RoomSecrets secrets {store};
    AccountRooms rooms {stream, secrets, outbox};
    Roster roster {stream};
    BlockList blocked {stream};
    DirectChats chats {stream, outbox, roster, blocked, rooms.turns()};
    ReadMarkers markers {stream, rooms, chats};

    Scene()
    {
        secrets.setAccount(*Jid::parse(u"alice@localhost"));
        markers.setPace(1ms);
        for (const auto *name : {u"tea", u"hall"})
            room(QString(name));
    }
    Room &room(const QString &name) { return *rooms.ensure(*Jid::parse(name + u"@c.l"_s)); }
    ReadState &reading(const QString &name = u"tea"_s) { return *room(name).conversation()->readState(); }
    /// Inside, and bob has said so many things, under ids 0, 1 ...
    void enter(const QString &name = u"tea"_s, int lines = 5)
    {
        room(name).occupancy()->setNick(u"alice"_s);
        room(name).join();
        room(name).receive(
            xml::parse(u"<presence xmlns='jabber:client' from='%1@c.l/alice'><x "
                       "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' role='participant'/>"
                       "<status code='110'/></x></presence>"_s.arg(name)));
        room(name).receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' from='%1@c.l'><subject/></message>"_s.arg(name)));
        for (int i = 0; i < lines; ++i)
            say(i, name);
    }
    void say(int id, const QString &name = u"tea"_s)
    {
        room(name).receive(
            xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='%1@c.l/bob'><body>word</body><stanza-id "
                       "xmlns='urn:xmpp:sid:0' by='%1@c.l' id='%2'/></message>"_s.arg(name)
                           .arg(id)));
    }
    static QString item(const QString &chat, const QString &id, const QString &by = {})
    {
        return u"<item id='%1'><displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id xmlns='urn:xmpp:sid:0' by='%3' "
               "id='%2'/></displayed></item>"_s.arg(chat, id, by.isEmpty() ? chat : by);
    }
    static bool isOurs(const FakeStream::Request &request)
    {
        return request.payload.namespaceURI() == PubsubNs && xml::toString(request.payload).contains(u"urn:xmpp:mds"_s);
    }
    /// What is asked of the node and not answered: "get", or ROOM=ID.
    QStringList asked() const
    {
        QStringList words;
        for (const auto &request : stream.asked) {
            if (!isOurs(request))
                continue;
            const auto published = request.payload.elementsByTagName(u"stanza-id"_s).at(0).toElement();
            words << (published.isNull() ? request.type
                                         : published.attribute(u"by"_s) + u'=' + published.attribute(u"id"_s));
        }
        return words;
    }
    void answer(const IqReply &reply)
    {
        const auto ours = std::ranges::find_if(stream.asked, isOurs);
        QVERIFY(ours != stream.asked.end());
        const auto request = stream.asked.takeAt(ours - stream.asked.begin());
        request.done(reply);
    }
    static IqReply result(const QString &items = {})
    {
        return xml::parse(u"<iq xmlns='jabber:client' type='result'><pubsub xmlns='http://jabber.org/protocol/pubsub'>"
                          "<items node='urn:xmpp:mds:displayed:0'>%1</items></pubsub></iq>"_s.arg(items));
    }
    static IqReply refused(ErrorCondition condition)
    {
        return IqFailure {IqFailure::Kind::Refused, {condition, {}, {}}};
    }
    void signIn(const QString &has = {})
    {
        stream.goOnline();
        answer(result(has));
    }
    void hear(const QString &items, const QString &from = u"alice@localhost"_s)
    {
        stream.receive(u"<message xmlns='jabber:client' type='headline' from='%1'><event "
                       "xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:mds:displayed:0'>%2"
                       "</items></event></message>"_s.arg(from, items));
    }
    static void wait() { QTest::qWait(20); }
};

} // namespace

/// How far one has read, told to and by the other devices of the account.
class ReadMarkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadIsToldOnce()
    {
        Scene s;
        s.stream.goOnline();
        QCOMPARE(s.asked(), QStringList {u"get"_s});
        s.answer(Scene::refused(ErrorCondition::ItemNotFound)); // There is no node yet.
        s.enter();
        s.wait();
        QCOMPARE(s.asked(), QStringList()); // To come in, and to hear something, is to have read nothing.
        s.reading().setGlance(1ms);
        for (int row = 0; row < 3; ++row) {
            s.reading().look(0, row, false);
            QTRY_COMPARE(s.reading().unread(), 4 - row);
        }
        QTRY_COMPARE(s.asked().size(), 1);
        s.answer(Scene::result());
        QTRY_COMPARE(s.reading().stanzaId(), u"2"_s);
        s.wait();
        while (!s.asked().isEmpty()) {
            QCOMPARE(s.asked(), QStringList {u"tea@c.l=2"_s});
            s.answer(Scene::result());
        }
        s.reading().look(0, 1, false);
        s.wait();
        QCOMPARE(s.asked(), QStringList());
    }

    void whatIsGatheredIsToldOfEachRoom()
    {
        Scene s;
        s.markers.setPace(50ms);
        s.signIn();
        s.enter();
        s.enter(u"hall"_s);
        s.reading().markRead();
        s.say(5);
        s.reading().markRead();
        s.reading(u"hall"_s).markRead();
        QTRY_COMPARE(s.asked(), QStringList {u"tea@c.l=5"_s});
        s.answer(Scene::result());
        QCOMPARE(s.asked(), QStringList {u"hall@c.l=4"_s});
        s.answer(Scene::result());
        s.wait();
        QCOMPARE(s.asked(), QStringList());
    }

    /// The other devices are not to show as unread what was read a moment before.
    void whoLeavesTellsAtOnce()
    {
        Scene s;
        s.markers.setPace(1h);
        s.enter();
        s.signIn();
        s.reading().begin();
        s.reading().markRead();
        QVERIFY(s.asked().isEmpty());
        s.reading().end();
        QCOMPARE(s.asked(), QStringList {u"tea@c.l=4"_s});
    }

    void whatIsNotToldYetIsToldAtTheEnd()
    {
        Scene s;
        auto markers = std::make_unique<ReadMarkers>(s.stream, s.rooms, s.chats);
        s.markers.retire();
        markers->setPace(1h);
        s.enter();
        s.enter(u"hall"_s);
        s.signIn();
        s.reading().markRead();
        s.reading(u"hall"_s).markRead();
        QVERIFY(s.asked().isEmpty());
        markers.reset();
        QCOMPARE(s.asked(), QStringList({u"tea@c.l=4"_s, u"hall@c.l=4"_s}));
    }

    void whatIsReadOfADeletedAccountIsNotTold()
    {
        Scene s;
        auto markers = std::make_unique<ReadMarkers>(s.stream, s.rooms, s.chats);
        s.markers.retire();
        markers->setPace(1h);
        s.enter();
        s.signIn();
        s.reading().markRead();
        markers->retire();
        markers.reset();
        QVERIFY(s.asked().isEmpty());
    }

    void whatAnotherDeviceHasShownIsRead()
    {
        Scene s;
        s.signIn();
        s.enter();
        QCOMPARE(s.reading().unread(), 5);
        s.hear(Scene::item(u"tea@c.l"_s, u"2"_s));
        QCOMPARE(s.reading().unread(), 2);
        s.wait();
        QCOMPARE(s.asked(), QStringList());        // They know.
        s.hear(Scene::item(u"tea@c.l"_s, u"6"_s)); // Not here yet.
        QCOMPARE(s.reading().unread(), 2);
        s.say(5);
        QCOMPARE(s.reading().unread(), 3);
        s.say(6);
        QCOMPARE(s.reading().unread(), 0);
    }

    void whatWasShownWhileWeWereAwayIsFetched()
    {
        Scene s;
        s.signIn(Scene::item(u"tea@c.l"_s, u"1"_s) + Scene::item(u"new@c.l"_s, u"3"_s));
        s.enter();
        QCOMPARE(s.reading().unread(), 3);
        s.enter(u"new"_s); // Its bookmark comes later than the marker.
        QCOMPARE(s.reading(u"new"_s).unread(), 1);
        s.stream.goOnline(true);
        QCOMPARE(s.asked(), QStringList()); // Nothing was missed.
        s.stream.goOnline();
        s.answer(Scene::result(Scene::item(u"tea@c.l"_s, u"4"_s)));
        QCOMPARE(s.reading().unread(), 0);
    }

    /// The marker that we have published ourselves says nothing new in the next session.
    void whatIsMarkedAsUnreadStaysSo_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<int>("unread");
        QTest::newRow("our own marker") << u"4"_s << 1;
        QTest::newRow("another device has read on") << u"5"_s << 0;
    }
    void whatIsMarkedAsUnreadStaysSo()
    {
        QFETCH(QString, known);
        Scene s;
        s.signIn();
        s.enter();
        s.reading().markRead();
        QTRY_COMPARE(s.asked(), QStringList {u"tea@c.l=4"_s});
        s.answer(Scene::result());
        s.reading().markUnread();
        QCOMPARE(s.reading().unread(), 1);
        s.wait();
        QCOMPARE(s.asked(), QStringList()); // It stays with us.
        s.signIn(Scene::item(u"tea@c.l"_s, known));
        if (known == "5"_L1)
            s.say(5);
        QTEST(s.reading().unread(), "unread");
    }

    void whatOthersSayIsNothing_data()
    {
        QTest::addColumn<QString>("items");
        QTest::addColumn<QString>("from");
        const QString us = u"alice@localhost"_s;
        const QString tea = u"tea@c.l"_s;
        QTest::newRow("the room") << Scene::item(tea, u"3"_s) << tea;
        QTest::newRow("a stranger") << Scene::item(tea, u"3"_s) << u"eve@evil.example"_s;
        QTest::newRow("an id of our own archive in a room") << Scene::item(tea, u"3"_s, us) << us;
        QTest::newRow("somebody in the room") << Scene::item(u"tea@c.l/bob"_s, u"3"_s, tea) << us;
    }
    void whatOthersSayIsNothing()
    {
        QFETCH(QString, items);
        QFETCH(QString, from);
        Scene s;
        s.signIn();
        s.enter();
        s.hear(items, from);
        QCOMPARE(s.reading().unread(), 5);
    }

    void whatAnotherDeviceTellsFirstIsNotToldAgain()
    {
        Scene s;
        s.markers.setPace(50ms);
        s.signIn();
        s.enter();
        s.reading().markRead();
        s.hear(Scene::item(u"tea@c.l"_s, u"4"_s));
        QTest::qWait(100);
        QCOMPARE(s.asked(), QStringList());
    }

    void whoKnowsLessIsTold()
    {
        Scene s;
        s.enter();
        s.reading().markRead(); // Without a stream.
        s.signIn(Scene::item(u"tea@c.l"_s, u"1"_s));
        QTRY_COMPARE(s.asked(), QStringList {u"tea@c.l=4"_s});
        QCOMPARE(s.reading().unread(), 0);
    }

    void whatMayBeNewerIsNotReplaced()
    {
        Scene s;
        s.signIn();
        s.enter();
        s.hear(Scene::item(u"tea@c.l"_s, u"7"_s)); // What was said meanwhile may be on its way.
        s.reading().markRead();
        s.wait();
        QCOMPARE(s.asked(), QStringList());
        for (int id = 5; id < 9; ++id)
            s.say(id);
        QCOMPARE(s.reading().unread(), 1);
        s.reading().markRead();
        QTRY_COMPARE(s.asked(), QStringList {u"tea@c.l=8"_s});
    }

    void whatTheServerDoesNotTakeIsNotSaidAgain()
    {
        Scene s;
        s.signIn();
        s.enter();
        s.reading().markRead();
        QTRY_COMPARE(s.asked().size(), 1);
        s.answer(Scene::refused(ErrorCondition::Conflict));
        s.say(5);
        s.reading().markRead();
        s.wait();
        QCOMPARE(s.asked(), QStringList());
    }

    void aBrokenStreamLosesNothing()
    {
        Scene s;
        s.signIn();
        s.enter();
        s.reading().markRead();
        QTRY_COMPARE(s.asked().size(), 1);
        s.answer(IqFailure {IqFailure::Kind::Disconnected, {}});
        s.signIn();
        QTRY_COMPARE(s.asked(), QStringList {u"tea@c.l=4"_s});
    }

    void aServerWithoutMarkersIsLeftAlone()
    {
        Scene s;
        s.stream.goOnline();
        s.answer(Scene::refused(ErrorCondition::ServiceUnavailable));
        s.enter();
        s.reading().markRead();
        s.wait();
        QCOMPARE(s.asked(), QStringList());
    }
};

PARLOUR_TEST(ReadMarkersTest)
#include "readmarkerstest.moc"
