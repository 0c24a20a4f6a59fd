// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/client.h"
#include "support/fakestream.h"
#include "support/memorysecrets.h"
#include "support/suite.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;
using namespace Qt::StringLiterals;
using muc::Show;

/// Somebody who is there or not, as the test says.
class FakeIdle : public Idle
{
    Q_OBJECT

public:
    void watch(std::chrono::seconds wanted) override { after = wanted; }
    std::chrono::seconds after {};
};

/// What is said about being there, and to whom.
class StatusTest : public QObject
{
    Q_OBJECT

private:
    struct Scene
    {
        QTemporaryDir folder;
        ProfileSettings settings {folder.filePath(u"parlour.ini"_s)};
        Outbox outbox {u":memory:"_s};
        FakeIdle idle;
        Status status {settings};
    };

    /// A list of rooms over a stream: "in" is joined, "out" is not.
    struct House
    {
        FakeStream stream;
        MemorySecrets store;
        RoomSecrets secrets {store};
        Outbox outbox {u":memory:"_s};
        AccountRooms rooms {stream, secrets, outbox};
        Room *in = rooms.ensure(*Jid::parse(u"in@c"));
        Room *out = rooms.ensure(*Jid::parse(u"out@c"));

        House()
        {
            in->occupancy()->setNick(u"alice"_s);
            out->occupancy()->setNick(u"alice"_s);
            stream.goOnline();
        }
        static void enter(Room *room)
        {
            room->receive(
                xml::parse(u"<presence xmlns='jabber:client' from='%1/alice'><x "
                           "xmlns='http://jabber.org/protocol/muc#user'><item affiliation='none' "
                           "role='participant'/><status code='110'/></x></presence>"_s.arg(room->addressText())));
        }
        QList<QDomElement> presences(const Room *room) const
        {
            QList<QDomElement> found;
            for (const auto &stanza : stream.sent) {
                if (stanza.tagName() == u"presence"
                    && stanza.attribute(u"to"_s) == u"%1/alice"_s.arg(room->addressText()))
                    found << stanza;
            }
            return found;
        }
        static QString show(const QDomElement &presence) { return presence.firstChildElement(u"show"_s).text(); }
    };

private Q_SLOTS:
    void aChoiceIsKeptAndTold()
    {
        Scene s;
        QSignalSpy told(&s.status, &Status::presenceChanged);
        s.status.choose(Status::Choice::DoNotDisturb);
        s.status.choose(Status::Choice::DoNotDisturb);
        QCOMPARE(told.size(), 1);
        s.status.setText(u"  in the\n orchard "_s);
        QCOMPARE(told.size(), 2);
        QCOMPARE(s.status.presence(), (Presence {Show::DoNotDisturb, u"in the orchard"_s}));
        s.status.setText(QString(5000, u'x'));
        QCOMPARE(s.status.text().size(), 200);
        s.status.setText(u"tea"_s);
        s.status.setAwayAfter(0);
        const Status later(s.settings);
        QCOMPARE(later.choice(), Status::Choice::DoNotDisturb);
        QCOMPARE(later.text(), u"tea"_s);
        QCOMPARE(later.awayAfter(), 0);
    }

    void nobodyThereMeansAway()
    {
        Scene s;
        s.status.follow(s.idle);
        QCOMPARE(s.idle.after, std::chrono::seconds(600));
        QSignalSpy told(&s.status, &Status::presenceChanged);
        Q_EMIT s.idle.idleChanged(true);
        QCOMPARE(s.status.presence().show, Show::Away);
        QCOMPARE(s.status.choice(), Status::Choice::Online); // What was chosen stands.
        QCOMPARE(s.settings.status().show, QString());
        Q_EMIT s.idle.idleChanged(false);
        QCOMPARE(s.status.presence().show, Show::Available);
        QCOMPARE(told.size(), 2);
    }

    void whoDoesNotWantToBeDisturbedStaysSo()
    {
        Scene s;
        s.status.follow(s.idle);
        s.status.choose(Status::Choice::DoNotDisturb);
        QSignalSpy told(&s.status, &Status::presenceChanged);
        Q_EMIT s.idle.idleChanged(true);
        QCOMPARE(s.status.presence().show, Show::DoNotDisturb);
        s.status.choose(Status::Choice::Away);
        QCOMPARE(told.size(), 1);
        Q_EMIT s.idle.idleChanged(false);
        QCOMPARE(s.status.presence().show, Show::Away);
        QCOMPARE(told.size(), 1);
    }

    void neverMeansNever()
    {
        Scene s;
        s.status.follow(s.idle);
        s.status.setAwayAfter(300);
        QCOMPARE(s.idle.after, std::chrono::seconds(300));
        s.status.setAwayAfter(0);
        QVERIFY(s.idle.after > std::chrono::seconds(0)); // The server may still save power.
        Q_EMIT s.idle.idleChanged(true);
        QCOMPARE(s.status.presence().show, Show::Available);
        QVERIFY(s.status.isIdle());
        QSignalSpy told(&s.status, &Status::presenceChanged);
        s.status.setAwayAfter(300);
        QCOMPARE(s.status.presence().show, Show::Away);
        QCOMPARE(told.size(), 1);
    }

    void somebodyLooksWhenTheWindowIsShownAndHeIsThere()
    {
        Scene s;
        MemorySecrets secrets;
        FakeStreams streams;
        Client session(streams.factory(), s.settings, secrets, s.outbox, {});
        session.status()->follow(s.idle);
        QSignalSpy changed(&session, &Client::attentiveChanged);
        QVERIFY(session.attentive());
        session.setWindowShown(false);
        QVERIFY(!session.attentive());
        session.setWindowShown(true);
        Q_EMIT s.idle.idleChanged(true);
        QVERIFY(!session.attentive());
        Q_EMIT s.idle.idleChanged(false);
        QVERIFY(session.attentive());
        QCOMPARE(changed.size(), 4);
    }

    void onlyRoomsWeAreInAreTold()
    {
        House house;
        house.in->join();
        House::enter(house.in);
        house.rooms.setPresence({Show::Away, u"tea"_s});
        QVERIFY(house.presences(house.out).isEmpty());
        const auto told = house.presences(house.in);
        QCOMPARE(told.size(), 2); // The join, and this.
        QCOMPARE(House::show(told.last()), u"away"_s);
        QCOMPARE(told.last().firstChildElement(u"status"_s).text(), u"tea"_s);
        QVERIFY(xml::child(told.last(), u"x", xml::MucNs).isNull());
        house.rooms.setPresence({Show::Away, u"tea"_s}); // Known already.
        QCOMPARE(house.presences(house.in).size(), 2);
        house.in->leave();
        house.rooms.setPresence({});
        QCOMPARE(house.presences(house.in).size(), 3);
        QCOMPARE(house.presences(house.in).last().attribute(u"type"_s), u"unavailable"_s);
    }

    void aJoinTellsIt()
    {
        House house;
        house.rooms.setPresence({Show::DoNotDisturb, {}});
        house.in->join();
        QCOMPARE(House::show(house.presences(house.in).first()), u"dnd"_s);
        QVERIFY(!xml::child(house.presences(house.in).first(), u"x", xml::MucNs).isNull());
        Room *late = house.rooms.ensure(*Jid::parse(u"late@c"));
        late->occupancy()->setNick(u"alice"_s);
        late->join();
        QCOMPARE(House::show(house.presences(late).first()), u"dnd"_s);
    }

    void aChangeOnTheWayInIsToldInside()
    {
        House house;
        house.in->join();
        house.rooms.setPresence({Show::Away, {}});
        QCOMPARE(house.presences(house.in).size(), 1); // Not inside yet: it would be another join.
        House::enter(house.in);
        QCOMPARE(house.presences(house.in).size(), 2);
        QCOMPARE(House::show(house.presences(house.in).last()), u"away"_s);
    }

    void aChangeDuringABreakIsToldAfterResuming()
    {
        House house;
        house.in->join();
        House::enter(house.in);
        house.stream.setState(Stream::State::Offline);
        house.in->streamLost();
        house.rooms.setPresence({Show::Away, {}});
        QCOMPARE(house.presences(house.in).size(), 1);
        house.stream.goOnline(true);
        house.in->streamBack(true);
        house.rooms.setPresence({Show::Away, {}});
        QCOMPARE(house.presences(house.in).size(), 2);
        QCOMPARE(House::show(house.presences(house.in).last()), u"away"_s);
    }
};

PARLOUR_TEST(StatusTest)
#include "statustest.moc"
#include "support/outbox.h"
