// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/message/acting.h"
#include "support/keptroom.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parlour;

using messageactions::Action;

/// Messages in a room that answer others, or correct them: what people see of it, by whom it is believed, and what is sent.
class AnsweringTest : public QObject
{
    Q_OBJECT

    static constexpr auto Announced = "<feature var='urn:xmpp:mam:2'/><feature var='urn:xmpp:sid:0'/>"
                                      "<feature var='urn:xmpp:occupant-id:0'/>";

    static void enter(RoomScene &s, const QString &features = QString::fromLatin1(Announced))
    {
        s.enterWithTwo(features);
    }
    /// Under the ids "o-NAME" and "s-NAME".
    static void say(RoomScene &s, const QString &nick, const QString &name, const QString &body,
                    const QString &inside = {}, const QString &id = {})
    {
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='groupchat' id='%4' "
                                  u"from='tea@conference.localhost/%1'><body>%3</body>"
                                  "%5<stanza-id xmlns='urn:xmpp:sid:0' by='tea@conference.localhost' id='s-%2'/>"
                                  "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='%1-id'/></message>"_s.arg(
                                      nick, name, body, id.isEmpty() ? u"o-"_s + name : id, inside)));
    }
    static QString replaces(const QString &id)
    {
        return u"<replace xmlns='urn:xmpp:message-correct:0' id='%1'/>"_s.arg(id);
    }
    static QString answers(const QString &id, const QString &nick, int length)
    {
        return u"<reply xmlns='urn:xmpp:reply:0' id='%1' to='tea@conference.localhost/%2'/><fallback "
               "xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='%3'/></fallback>"_s
                   .arg(id, nick)
                   .arg(length);
    }
    static QString retracts(const QString &id)
    {
        return u"<retract id='%1' xmlns='urn:xmpp:message-retract:1'/>"_s.arg(id);
    }
    /// Their names, without the time; what is not to be seen is left out.
    static QStringList rows(RoomScene &s)
    {
        QStringList rows;
        auto *timeline = s.room.conversation()->timeline();
        for (int row = 0; row < timeline->count(); ++row) {
            const auto index = timeline->index(row);
            if (!timeline::isSaid(timeline->entries().at(row)) || index.data(TimelineModel::QuietRole).toBool())
                continue;
            QString name = index.data(TimelineModel::AccessibleNameRole).toString();
            rows << name.remove(u", "_s + index.data(TimelineModel::ClockRole).toString());
        }
        return rows;
    }
    static int rowOf(RoomScene &s, const QString &name)
    {
        return s.room.conversation()->timeline()->rowWith(u"s-"_s + name);
    }
    static ActOffer offer(RoomScene &s, const QString &name, Action action)
    {
        return s.room.conversation()->acting()->offer(rowOf(s, name), action);
    }
    static Composer &composer(RoomScene &s) { return *s.room.conversation()->composer(); }
    /// As the composer sends it.
    static QDomElement send(RoomScene &s, const QString &text)
    {
        composer(s).setDraft(text);
        composer(s).enter(text);
        composer(s).clear();
        return s.stream.sent.last();
    }
    /// The room reflects what was sent last.
    static void reflect(RoomScene &s, const QDomElement &sent, const QString &name)
    {
        auto copy = sent.cloneNode().toElement();
        copy.setAttribute(u"from"_s, u"tea@conference.localhost/alice"_s);
        auto id = xml::append(copy, u"stanza-id"_s, xml::StableIdNs);
        id.setAttribute(u"by"_s, u"tea@conference.localhost"_s);
        id.setAttribute(u"id"_s, u"s-"_s + name);
        xml::append(copy, u"occupant-id"_s, "urn:xmpp:occupant-id:0"_L1).setAttribute(u"id"_s, u"alice-id"_s);
        s.room.receive(
            xml::parse(u"<stream xmlns='jabber:client'>"_s + xml::toString(copy) + u"</stream>"_s).firstChildElement());
    }

private Q_SLOTS:
    void oneAnswers()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"1"_s, u"hello 👍\nthere"_s);
        const auto reply = offer(s, u"1"_s, Action::Reply);
        QCOMPARE(reply.text, u"Reply"_s);
        QVERIFY(s.room.conversation()->begin(reply));
        QCOMPARE(composer(s).subjectTitle(), u"Reply to bob"_s);
        QCOMPARE(composer(s).subjectWords(), u"hello 👍 there"_s);
        const auto sent = send(s, u"yes"_s);
        QCOMPARE(xml::child(sent, u"body", xml::ClientNs).text(), u"> hello 👍 there\nyes"_s);
        const auto element = xml::child(sent, u"reply", "urn:xmpp:reply:0"_L1);
        QCOMPARE(element.attribute(u"id"_s), u"s-1"_s);
        QCOMPARE(element.attribute(u"to"_s), u"tea@conference.localhost/bob"_s);
        const auto place = xml::child(sent, u"fallback", "urn:xmpp:fallback:0"_L1).firstChildElement();
        QCOMPARE(place.attribute(u"start"_s) + u'-' + place.attribute(u"end"_s), u"0-16"_s); // Code points.
        QCOMPARE(composer(s).subjectTitle() + composer(s).draft(), QString());
        QCOMPARE(rows(s).last(), u"alice, yes, sending, in reply to bob: hello 👍 there"_s);
        reflect(s, sent, u"2"_s);
        QTRY_COMPARE(rows(s), QStringList({u"bob, hello 👍\nthere"_s, u"alice, yes, in reply to bob: hello 👍 there"_s}));
        QCOMPARE(s.room.conversation()->timeline()->textAt(1), u"yes"_s);
        QTRY_COMPARE(s.room.conversation()->last()->entry()->body, u"yes"_s);
        send(s, u"more"_s); // That is no answer any more.
        QVERIFY(xml::child(s.stream.sent.last(), u"reply", "urn:xmpp:reply:0"_L1).isNull());
    }
    void oneDoesNotAfterAll()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"1"_s, u"hello"_s);
        composer(s).setDraft(u"half"_s);
        s.room.conversation()->begin(offer(s, u"1"_s, Action::Reply));
        composer(s).cancel();
        QCOMPARE(composer(s).draft(), u"half"_s);
        QVERIFY(!composer(s).subject());
        s.room.conversation()->begin(offer(s, u"1"_s, Action::Reply));
        say(s, u"bob"_s, u"2"_s, u"gone"_s, retracts(u"s-1"_s));
        QTRY_VERIFY(!composer(s).subject()); // Nobody answers what is not there any more.
        QCOMPARE(composer(s).draft(), u"half"_s);
    }

    void whatOthersAnswer()
    {
        RoomScene s;
        enter(s);
        QAbstractItemModelTester tester(s.room.conversation()->timeline());
        say(s, u"bob"_s, u"1"_s, u"shall we?"_s);
        say(s, u"carol"_s, u"2"_s, u"&gt; shall we?\nyes"_s, answers(u"s-1"_s, u"bob"_s, 12));
        say(s, u"carol"_s, u"3"_s, u"&gt; who?\nme"_s, answers(u"s-9"_s, u"dave"_s, 7));
        say(s, u"carol"_s, u"4"_s, u"&gt; shall we?\nno"_s, answers(u"s-1"_s, u"bob"_s, 1000));
        say(s, u"carol"_s, u"5"_s, u"well"_s, u"<reply xmlns='urn:xmpp:reply:0' id='s-9'/>"_s);
        QTRY_COMPARE(rows(s),
                     QStringList({u"bob, shall we?"_s, u"carol, yes, in reply to bob: shall we?"_s,
                                  u"carol, > who?\nme"_s, // Its target is not here: what it quotes is all there is.
                                  u"carol, > shall we?\nno, in reply to bob: shall we?"_s,
                                  u"carol, well, in reply to a message that is not here"_s}));
        const auto *timeline = s.room.conversation()->timeline();
        const auto placeIn = [timeline](int row) {
            return qint64(timeline->index(row).data(TimelineModel::AnsweredPlaceRole).toDouble());
        };
        QCOMPARE(placeIn(1), timeline->entries().at(0).sort);
        QCOMPARE(placeIn(2) + placeIn(4), 0);
        QVERIFY(timeline->quoteAt(1).endsWith(u"carol: yes"_s));
        say(s, u"bob"_s, u"6"_s, u"shall we go?"_s, replaces(u"o-1"_s));
        QTRY_COMPARE(rows(s).at(1), u"carol, yes, in reply to bob: shall we go?"_s);
        say(s, u"bob"_s, u"7"_s, u"gone"_s, retracts(u"s-1"_s));
        QTRY_COMPARE(rows(s).at(1), u"carol, yes, in reply to bob: message deleted"_s);
        QCOMPARE(placeIn(1), 0);
    }
    void whoAnswersMeMeansMe_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("nick");
        QTest::addColumn<bool>("mention");
        QTest::newRow("mine") << u"s-1"_s << u"alice"_s << true;
        QTest::newRow("mine, under another name") << u"s-1"_s << u"eve"_s << true;
        QTest::newRow("another's, in my name") << u"s-2"_s << u"alice"_s << false;
        QTest::newRow("mine of long ago") << u"s-9"_s << u"alice"_s << true;
        QTest::newRow("another's") << u"s-9"_s << u"bob"_s << false;
    }
    void whoAnswersMeMeansMe()
    {
        QFETCH(QString, target);
        QFETCH(QString, nick);
        RoomScene s;
        enter(s);
        say(s, u"alice"_s, u"1"_s, u"mine"_s);
        say(s, u"carol"_s, u"2"_s, u"hers"_s);
        say(s, u"bob"_s, u"3"_s, u"&gt; mine\nyes"_s, answers(target, nick, 7));
        QTRY_COMPARE(s.room.conversation()->timeline()->count(), 3);
        QTEST(s.room.conversation()->timeline()->entries().at(2).mention, "mention");
    }

    /// Only where the room vouches for such ids.
    void whoNamesMyIdMeansMe_data()
    {
        QTest::addColumn<bool>("vouched");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("mention");
        QTest::newRow("mine") << true << u"alice-id"_s << true;
        QTest::newRow("another's") << true << u"carol-id"_s << false;
        QTest::newRow("mine, as anybody may say") << false << u"alice-id"_s << false;
    }
    void whoNamesMyIdMeansMe()
    {
        QFETCH(bool, vouched);
        QFETCH(QString, id);
        RoomScene s;
        enter(s, vouched ? QString::fromLatin1(Announced) : u"<feature var='urn:xmpp:sid:0'/>"_s);
        s.room.receive(RoomScene::presence(u"alice"_s, u"alice-id"_s));
        say(s, u"bob"_s, u"1"_s, u"hello you"_s, u"<mention xmlns='urn:xmpp:mentions:0' occupantid='%1'/>"_s.arg(id));
        QTRY_VERIFY(rowOf(s, u"1"_s) >= 0);
        QTEST(s.room.conversation()->timeline()->entries().at(rowOf(s, u"1"_s)).mention, "mention");
    }

    void oneCorrects()
    {
        RoomScene s;
        enter(s);
        const auto first = send(s, u"teh cat"_s);
        reflect(s, first, u"1"_s);
        say(s, u"bob"_s, u"2"_s, u"meow"_s);
        composer(s).setDraft(u"half"_s);
        const auto correction = s.room.conversation()->acting()->correction();
        QCOMPARE(correction.target, u"s-1"_s);
        QVERIFY(s.room.conversation()->begin(correction));
        QCOMPARE(composer(s).subjectTitle(), u"Edit message"_s);
        QCOMPARE(composer(s).draft(), u"teh cat"_s);
        composer(s).cancel();
        QCOMPARE(composer(s).draft(), u"half"_s);
        s.room.conversation()->begin(correction);
        const auto sent = send(s, u"the cat"_s);
        QCOMPARE(composer(s).draft(), u"half"_s);                              // What was typed before is there again.
        QCOMPARE(rows(s), QStringList({u"alice, teh cat"_s, u"bob, meow"_s})); // On its way nothing moves.
        const auto replaced = [](const QDomElement &stanza) {
            return xml::child(stanza, u"replace", "urn:xmpp:message-correct:0"_L1).attribute(u"id"_s);
        };
        QCOMPARE(replaced(sent), first.attribute(u"id"_s));
        reflect(s, sent, u"3"_s);
        QTRY_COMPARE(rows(s), QStringList({u"alice, the cat, edited"_s, u"bob, meow"_s}));
        QCOMPARE(s.room.conversation()->timeline()->count(), 2);
        say(s, u"alice"_s, u"9"_s, u"elsewhere"_s); // Out of another program of ours.
        QTRY_COMPARE(s.room.conversation()->acting()->correction().target, u"s-9"_s);
        say(s, u"alice"_s, u"10"_s, {}, retracts(u"s-9"_s));
        QTRY_COMPARE(s.room.conversation()->acting()->correction().target, u"s-1"_s);
        s.room.conversation()->begin(s.room.conversation()->acting()->correction());
        const auto again = send(s, u"the cats"_s);
        QCOMPARE(replaced(again), first.attribute(u"id"_s)); // Always of the first version.
        reflect(s, again, u"4"_s);
        QTRY_COMPARE(rows(s).first(), u"alice, the cats, edited"_s);
        QSignalSpy found(s.room.conversation(), &Conversation::versionsFound);
        s.room.conversation()->begin(offer(s, u"1"_s, Action::Versions));
        QTRY_COMPARE(found.size(), 1);
        QStringList versions;
        for (const auto &version : found.first().first().value<QList<MessageVersion>>())
            versions << version.body;
        QCOMPARE(versions, QStringList({u"the cats"_s, u"the cat"_s, u"teh cat"_s}));
    }
    void aCorrectedAnswerStaysOne()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"1"_s, u"hello"_s);
        s.room.conversation()->begin(offer(s, u"1"_s, Action::Reply));
        reflect(s, send(s, u"yse"_s), u"2"_s);
        QTRY_COMPARE(rows(s).last(), u"alice, yse, in reply to bob: hello"_s);
        s.room.conversation()->begin(s.room.conversation()->acting()->correction());
        QCOMPARE(composer(s).draft(), u"yse"_s);
        const auto sent = send(s, u"yes"_s);
        QCOMPARE(xml::child(sent, u"body", xml::ClientNs).text(), u"> hello\nyes"_s);
        QCOMPARE(xml::child(sent, u"reply", "urn:xmpp:reply:0"_L1).attribute(u"id"_s), u"s-1"_s);
        reflect(s, sent, u"3"_s);
        QTRY_COMPARE(rows(s).last(), u"alice, yes, edited, in reply to bob: hello"_s);
    }
    void whatIsTypedIsWhatWasSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"hello"_s;
        QTest::newRow("an action") << u"/me waves"_s;
        QTest::newRow("no command") << u"//topic is a command"_s;
    }
    void whatIsTypedIsWhatWasSaid()
    {
        QFETCH(QString, text);
        RoomScene s;
        enter(s);
        reflect(s, send(s, text), u"1"_s);
        s.room.conversation()->begin(s.room.conversation()->acting()->correction());
        QCOMPARE(composer(s).draft(), text);
    }
    /// A correction that does not get through is there to be sent again.
    void aCorrectionThatFailsIsSeen()
    {
        RoomScene s;
        enter(s);
        reflect(s, send(s, u"teh cat"_s), u"1"_s);
        s.room.conversation()->begin(s.room.conversation()->acting()->correction());
        const auto sent = send(s, u"the cat"_s);
        s.room.receive(
            xml::parse(u"<message xmlns='jabber:client' type='error' id='%1' from='tea@conference.localhost'><error "
                       "type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s.arg(
                           sent.attribute(u"id"_s))));
        QTRY_COMPARE(rows(s), QStringList({u"alice, teh cat"_s, u"alice, the cat, failed"_s}));
        QTRY_COMPARE(s.room.conversation()->last()->entry()->body, u"teh cat"_s);
    }

    void correctionsAreNoNews()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"1"_s, u"alice: teh cat"_s);
        auto *reading = s.room.conversation()->readState();
        QTRY_COMPARE(reading->unread(), 1);
        QVERIFY(reading->isMentioned());
        QSignalSpy announced(s.room.conversation()->timeline(), &TimelineModel::arrived);
        QSignalSpy heard(s.room.conversation(), &Conversation::heard);
        say(s, u"bob"_s, u"2"_s, u"the cat"_s, replaces(u"o-1"_s));
        QTRY_COMPARE(rows(s), QStringList {u"bob, the cat, edited"_s});
        QCOMPARE(announced.size() + heard.size(), 0);
        QTRY_VERIFY(!reading->isMentioned());
        QCOMPARE(reading->unread(), 1);
        QTRY_COMPARE(s.room.conversation()->last()->entry()->body, u"the cat"_s);
    }
    void forgedOnesAreMessages()
    {
        RoomScene s;
        enter(s);
        say(s, u"bob"_s, u"1"_s, u"pay 1"_s);
        say(s, u"carol"_s, u"2"_s, u"pay 2"_s, replaces(u"o-1"_s));
        const QStringList expected {u"bob, pay 1"_s, u"carol, pay 2"_s};
        QTRY_COMPARE(rows(s), expected);
        // Bob goes, and she takes his name.
        s.gone(u"bob"_s, u"<item affiliation='none' role='none'/>"_s);
        s.gone(u"carol"_s, u"<item nick='bob' affiliation='none' role='participant'/><status code='303'/>"_s);
        s.room.receive(RoomScene::presence(u"bob"_s, u"carol-id"_s));
        s.room.receive(xml::parse(
            u"<message xmlns='jabber:client' type='groupchat' id='x' from='tea@conference.localhost/bob'>"
            "<body>pay 3</body>%1<occupant-id xmlns='urn:xmpp:occupant-id:0' id='carol-id'/></message>"_s.arg(
                replaces(u"o-1"_s))));
        QTRY_COMPARE(rows(s), expected + QStringList {u"bob, pay 3"_s});
    }
    void withoutOccupantIdsOneStayIsProof()
    {
        RoomScene s;
        enter(s, u"<feature var='urn:xmpp:sid:0'/>"_s);
        say(s, u"bob"_s, u"1"_s, u"teh cat"_s);
        say(s, u"bob"_s, u"2"_s, u"the cat"_s, replaces(u"o-1"_s));
        QTRY_COMPARE(rows(s), QStringList {u"bob, the cat, edited"_s});
        s.gone(u"bob"_s, u"<item affiliation='none' role='none'/>"_s);
        s.present(u"bob"_s);
        say(s, u"bob"_s, u"3"_s, u"the dog"_s, replaces(u"o-1"_s)); // It may be anybody.
        QTRY_COMPARE(rows(s), QStringList({u"bob, the cat, edited"_s, u"bob, the dog"_s}));
    }
    void correctionsWaitUntilTheRoomSaysWhetherItVouches()
    {
        RoomScene s;
        s.room.join();
        s.room.receive(RoomScene::presence(u"bob"_s, u"bob-id"_s));
        s.enter();
        say(s, u"bob"_s, u"1"_s, u"teh cat"_s);
        say(s, u"bob"_s, u"2"_s, u"the cat"_s, replaces(u"o-1"_s));
        s.endHistory();
        QCOMPARE(rows(s), QStringList {u"bob, teh cat"_s});
        s.tell(QString::fromLatin1(Announced));
        QTRY_COMPARE(rows(s), QStringList {u"bob, the cat, edited"_s});
    }
};

PARLOUR_TEST(AnsweringTest)
#include "answeringtest.moc"
