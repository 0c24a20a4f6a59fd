// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/avatar/personpictures.h"
#include "model/contacts/contactlist.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parlour;

namespace {

/// A picture that no other number has.
QByteArray painted(int number)
{
    QImage image(16, 16, QImage::Format_RGB32);
    image.fill(QColor(number, 90, 90));
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return data;
}

const QString Update = u"<x xmlns='vcard-temp:x:update'><photo>%1</photo></x>"_s;

struct Scene
{
    QTemporaryDir folder;
    FakeStream stream;
    AvatarLibrary library {folder.filePath(u"pictures"_s)};
    PersonPictures pictures {stream};
    const Jid bob = *Jid::parse(u"bob@localhost");
    const Jid room = *Jid::parse(u"tea@rooms.example");

    Scene()
    {
        stream.goOnline();
        pictures.setLibrary(&library);
        pictures.setPeople([this](const Jid &person) { return person == bob; });
    }
    void publish(const QString &hash, const QString &from = u"bob@localhost"_s)
    {
        stream.receive(
            u"<message xmlns='jabber:client' type='headline' from='%1'>"
            "<event xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:avatar:metadata'><item "
            "id='%2'>"
            "<metadata xmlns='urn:xmpp:avatar:metadata'>%3</metadata></item></items></event></message>"_s.arg(
                from, hash, hash.isEmpty() ? QString() : u"<info id='%1' bytes='99' type='image/png'/>"_s.arg(hash)));
    }
    void update(const QString &hash)
    {
        stream.receive(u"<presence xmlns='jabber:client' from='bob@localhost/r'>%1</presence>"_s.arg(Update.arg(hash)));
    }
    void answerPublished(const QByteArray &data)
    {
        stream.answer(
            xml::parse(u"<iq xmlns='jabber:client' type='result'><pubsub xmlns='http://jabber.org/protocol/pubsub'>"
                       "<items node='urn:xmpp:avatar:data'><item id='x'><data "
                       "xmlns='urn:xmpp:avatar:data'>%1</data></item></items>"
                       "</pubsub></iq>"_s.arg(QString::fromLatin1(data.toBase64()))));
    }
    void answerVCard(const QByteArray &data)
    {
        stream.answer(
            xml::parse(u"<iq xmlns='jabber:client' type='result'><vCard xmlns='vcard-temp'><PHOTO>"
                       "<BINVAL>%1</BINVAL></PHOTO></vCard></iq>"_s.arg(QString::fromLatin1(data.toBase64()))));
    }
    Jid occupant(int number) const { return *room.withResource(u"n%1"_s.arg(number)); }
    QUrl look(int number) { return pictures.ofOccupant(occupant(number), avatar::hashOf(painted(number))); }
};

} // namespace

/// The pictures of people: who is asked for which, and when.
class PersonPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPublishedOneIsFetchedWhenItIsLookedAt()
    {
        Scene s;
        const QByteArray data = painted(1);
        QSignalSpy changed(&s.pictures, &PersonPictures::changed);
        s.publish(avatar::hashOf(data));
        QCOMPARE(changed.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(s.stream.asked.isEmpty()); // Nobody looks.
        QVERIFY(s.pictures.ofPerson(s.bob).isEmpty());
        QTRY_COMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().to, s.bob);
        s.pictures.ofPerson(s.bob); // Once is enough.
        s.answerPublished(data);
        QTRY_COMPARE(changed.size(), 2);
        const QImage shown(s.pictures.ofPerson(s.bob).toLocalFile());
        QCOMPARE(shown.pixelColor(8, 8), QColor(1, 90, 90));
        QCOMPARE(shown.pixelColor(0, 0).alpha(), 0); // Round.
        QVERIFY(s.stream.asked.isEmpty());
        s.publish({});
        QVERIFY(s.pictures.ofPerson(s.bob).isEmpty());
    }

    void whatIsKeptIsNotAskedFor()
    {
        Scene s;
        s.update(avatar::hashOf(painted(1)));
        s.pictures.ofPerson(s.bob);
        QTRY_COMPARE(s.stream.asked.size(), 1);
        s.answerVCard(painted(1));
        QTRY_VERIFY(!s.pictures.ofPerson(s.bob).isEmpty());
        PersonPictures later(s.stream);
        later.setLibrary(&s.library);
        QTRY_VERIFY(!later.ofOccupant(s.occupant(1), avatar::hashOf(painted(1))).isEmpty());
        QVERIFY(s.stream.asked.isEmpty());
        s.update(avatar::hashOf(painted(2))); // Another one is.
        s.pictures.ofPerson(s.bob);
        QTRY_COMPARE(s.stream.asked.size(), 1);
    }

    void nobodyPublishesForOthers_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("an occupant") << u"tea@rooms.example/bob"_s;
        QTest::newRow("a stranger") << u"eve@localhost"_s;
        QTest::newRow("a device of his") << u"bob@localhost/evil"_s;
    }
    void nobodyPublishesForOthers()
    {
        QFETCH(QString, from);
        Scene s;
        QSignalSpy changed(&s.pictures, &PersonPictures::changed);
        s.publish(avatar::hashOf(painted(1)), from);
        QVERIFY(changed.isEmpty());
        QVERIFY(s.pictures.ofPerson(s.bob).isEmpty());
        s.pictures.ofPerson(*Jid::parse(from));
        QCoreApplication::processEvents();
        QVERIFY(s.stream.asked.isEmpty());
    }

    void whatIsPublishedCountsMore()
    {
        Scene s;
        s.publish(avatar::hashOf(painted(1)));
        s.update(avatar::hashOf(painted(2)));
        s.pictures.ofPerson(s.bob);
        QTRY_COMPARE(s.stream.asked.size(), 1);
        QVERIFY(xml::toString(s.stream.asked.first().payload).contains(avatar::hashOf(painted(1))));
    }

    void fourAtATimeTheLastLookedAtFirst()
    {
        Scene s;
        for (int i = 1; i <= 200; ++i)
            s.look(i);
        QTRY_COMPARE(s.stream.asked.size(), 4);
        QCOMPARE(s.stream.asked.first().to, s.occupant(200));
        for (int i = 200; i > 100; --i) { // Those before have long gone out of sight.
            QTRY_VERIFY(!s.stream.asked.isEmpty());
            QVERIFY(s.stream.asked.size() <= 4);
            QCOMPARE(s.stream.asked.first().to, s.occupant(i));
            s.stream.answer(IqFailure {});
        }
        QCoreApplication::processEvents();
        QVERIFY(s.stream.asked.isEmpty());
    }

    void whatFailedIsNotAskedForAgain_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("refused") << QByteArray();
        QTest::newRow("another one") << painted(2);
        QTest::newRow("no picture") << QByteArray("hello");
    }
    void whatFailedIsNotAskedForAgain()
    {
        QFETCH(QByteArray, data);
        Scene s;
        const QString hash = data == "hello" ? avatar::hashOf(data) : avatar::hashOf(painted(1));
        const auto look = [&] { return s.pictures.ofOccupant(s.occupant(1), hash); };
        look();
        QTRY_COMPARE(s.stream.asked.size(), 1);
        if (data.isEmpty())
            s.stream.answer(IqFailure {});
        else
            s.answerVCard(data);
        s.look(3); // Comes after it.
        QTRY_COMPARE(s.stream.asked.size(), 1);
        s.answerVCard(painted(3));
        QTRY_VERIFY(!s.look(3).isEmpty());
        QVERIFY(look().isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(s.stream.asked.isEmpty());
        s.pictures.ofOccupant(s.occupant(2), hash); // Somebody else may have it.
        QTRY_COMPARE(s.stream.asked.size(), 1);
    }

    void aBrokenLineIsNobodysFault()
    {
        Scene s;
        s.look(1);
        QTRY_COMPARE(s.stream.asked.size(), 1);
        s.stream.fail(ConnectionProblem::NetworkLost, true);
        QCoreApplication::processEvents();
        s.stream.goOnline();
        s.look(1);
        QTRY_COMPARE(s.stream.asked.size(), 1);
    }

    void joiningAsksNobody()
    {
        Scene s;
        RoomScene r;
        r.room.people()->setPictures(&s.pictures);
        r.settle();
        const QString hash = avatar::hashOf(painted(1));
        r.room.receive(
            xml::parse(u"<presence xmlns='jabber:client' from='tea@conference.localhost/bob'><x "
                       "xmlns='http://jabber.org/protocol/muc#user'><item role='participant'/></x>%1</presence>"_s.arg(
                           Update.arg(hash))));
        auto &people = r.room.people()->occupants();
        QAbstractItemModelTester tester(&people);
        people.flush();
        QCoreApplication::processEvents();
        QVERIFY(s.stream.asked.isEmpty());
        const auto row = people.match(people.index(0), OccupantModel::NickRole, u"bob"_s).first();
        QVERIFY(row.data(OccupantModel::PictureRole).toUrl().isEmpty());
        QTRY_COMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().to.toString(), u"tea@conference.localhost/bob"_s);
        QSignalSpy changed(&people, &QAbstractItemModel::dataChanged);
        s.answerVCard(painted(1));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!row.data(OccupantModel::PictureRole).toUrl().isEmpty());
    }

    void aBigRoomIsAskedForWhatIsInSightOnly()
    {
        constexpr int People = 2000;
        Scene s;
        RoomScene r;
        r.room.people()->setPictures(&s.pictures);
        r.settle();
        for (int i = 0; i < People; ++i) {
            r.room.receive(xml::parse(
                u"<presence xmlns='jabber:client' from='tea@conference.localhost/n%1'><x "
                "xmlns='http://jabber.org/protocol/muc#user'><item role='participant'/></x>%2</presence>"_s.arg(
                    QString::number(i), Update.arg(avatar::hashOf(QByteArray::number(i))))));
        }
        r.room.people()->occupants().flush();
        auto *list = r.room.people()->list();
        QVERIFY(list->count() > People);
        QCoreApplication::processEvents();
        QVERIFY(s.stream.asked.isEmpty());
        for (int row = 0; row < 30; ++row)
            list->index(row, 0).data(OccupantModel::PictureRole);
        QTRY_COMPARE(s.stream.asked.size(), 4);
    }

    void besideAMessageOnlyOfWhoCertainlyWroteIt()
    {
        RoomScene r;
        r.settle();
        auto &people = r.room.people()->occupants();
        people.setIdsTrusted(true);
        people.setPictures([](const muc::Occupant &occupant) { return QUrl(u"file:///"_s + occupant.occupantId); });
        muc::Occupant bob;
        bob.nick = u"bob"_s;
        bob.occupantId = u"b1"_s;
        people.upsert(bob);
        QCOMPARE(people.pictureOf(u"bob"_s, u"b1"_s), QUrl(u"file:///b1"_s));
        QVERIFY(people.pictureOf(u"bob"_s, u"b2"_s).isEmpty()); // The nick is somebody else's by now.
        QVERIFY(people.pictureOf(u"bob"_s, {}).isEmpty());
        people.setIdsTrusted(false);
        QVERIFY(people.pictureOf(u"bob"_s, u"b1"_s).isEmpty());
    }

    void messagesAreLookedAtOnlyForNewPictures()
    {
        RoomScene r;
        r.settle();
        auto &people = r.room.people()->occupants();
        const QSignalSpy changed(&people, &OccupantModel::picturesChanged);
        const auto come = [&people](const QString &nick, const QString &picture, muc::Show show) {
            muc::Occupant occupant;
            occupant.nick = nick;
            occupant.picture = picture;
            occupant.show = show;
            people.upsert(occupant);
            people.flush();
        };
        come(u"bob"_s, {}, muc::Show::Available);
        come(u"bob"_s, {}, muc::Show::Away);
        people.remove(u"bob"_s);
        people.flush();
        QCOMPARE(changed.size(), 0);
        come(u"eve"_s, u"a1"_s, muc::Show::Available);
        QCOMPARE(changed.size(), 1);
        come(u"eve"_s, u"a2"_s, muc::Show::Available);
        come(u"eve"_s, {}, muc::Show::Available);
        QCOMPARE(changed.size(), 3);
        people.setIdsTrusted(true);
        people.setIdsTrusted(true);
        QCOMPARE(changed.size(), 4);
    }
    void contactsHaveThem()
    {
        Scene s;
        Roster roster(s.stream);
        BlockList blocked(s.stream);
        s.stream.setState(Stream::State::Offline);
        s.stream.goOnline();
        while (s.stream.asked.first().payload.namespaceURI() != xml::RosterNs)
            s.stream.asked.removeFirst();
        s.stream.answer(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:roster'>"
                                   "<item jid='bob@localhost' subscription='both'/></query></iq>"_s));
        s.stream.asked.clear();
        ContactList list;
        list.setRoster(&roster);
        list.setBlocked(&blocked);
        list.setPictures(&s.pictures);
        s.publish(avatar::hashOf(painted(1)));
        QVERIFY(list.index(0).data(ContactList::PictureRole).toUrl().isEmpty());
        QTRY_COMPARE(s.stream.asked.size(), 1);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        s.answerPublished(painted(1));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!list.index(0).data(ContactList::PictureRole).toUrl().isEmpty());
    }
};

PARLOUR_TEST(PersonPicturesTest)
#include "personpicturestest.moc"
