// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/people/occupantmodel.h"
#include "model/room/destruction.h"
#include "support/partscene.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;

namespace {

struct Scene : PartScene
{
    OccupantModel occupants;
    Destruction destruction {stream, occupants, place.room};
    QSignalSpy done {&destruction, &Destruction::done};

    QDomElement asked() const { return xml::child(stream.asked.last().payload, u"destroy", xml::MucOwnerNs); }
    void come(const QString &nick)
    {
        muc::Occupant occupant;
        occupant.nick = nick;
        occupants.upsert(occupant);
        occupants.flush();
    }
};

} // namespace

/// Destroying a room.
class DestroyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsToldWhyAndWhereTo()
    {
        Scene s;
        s.destruction.begin(u" we\nmoved "_s, u"garden"_s, u"rose"_s);
        QVERIFY(s.destruction.isUnderWay());
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().to, s.place.room);
        QCOMPARE(s.stream.asked.first().type, u"set"_s);
        QCOMPARE(s.asked().attribute(u"jid"_s), u"garden@conference.localhost"_s);
        QCOMPARE(xml::child(s.asked(), u"reason", xml::MucOwnerNs).text(), u"we moved"_s);
        QCOMPARE(xml::child(s.asked(), u"password", xml::MucOwnerNs).text(), u"rose"_s);
        s.destruction.begin({}, {}, {});
        QCOMPARE(s.stream.asked.size(), 1);
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.done.size(), 1);
        const auto end = s.done.first().first().value<muc::Gone>();
        QCOMPARE(end.reason, muc::LeaveReason::Destroyed);
        QVERIFY(end.self);
        QCOMPARE(end.text, u"we moved"_s);
        QCOMPARE(end.successor, u"garden@conference.localhost"_s);
        QCOMPARE(end.successorPassword, u"rose"_s);
        QVERIFY(!s.destruction.isUnderWay());
    }

    void aPasswordLeadsNowhereWithoutARoom()
    {
        Scene s;
        s.destruction.begin({}, {}, u"rose"_s);
        QVERIFY(!s.asked().hasAttribute(u"jid"_s));
        QVERIFY(!xml::toString(s.asked()).contains(u"rose"_s));
    }

    void failuresAreSaid_data()
    {
        QTest::addColumn<IqFailure::Kind>("kind");
        QTest::addColumn<QString>("problem");
        QTest::newRow("refused") << IqFailure::Kind::Refused << u"The server refused: Only owners"_s;
        QTest::newRow("no answer") << IqFailure::Kind::TimedOut << u"The server did not answer."_s;
        QTest::newRow("the stream is lost") << IqFailure::Kind::Disconnected << u"The connection was lost."_s;
    }
    void failuresAreSaid()
    {
        QFETCH(IqFailure::Kind, kind);
        QFETCH(QString, problem);
        Scene s;
        s.destruction.begin({}, {}, {});
        if (kind == IqFailure::Kind::Disconnected)
            s.stream.setState(Stream::State::Offline);
        else
            s.stream.answer(IqFailure {kind, {ErrorCondition::Forbidden, u"Only owners"_s, {}}});
        QTRY_COMPARE(s.destruction.problem(), u"The room could not be destroyed. "_s + problem);
        QVERIFY(!s.destruction.isUnderWay());
        QVERIFY(s.done.isEmpty());
        s.stream.goOnline();
        s.destruction.begin({}, {}, {});
        QVERIFY(s.destruction.isUnderWay());
        QCOMPARE(s.destruction.problem(), QString());
    }

    /// Whoever opens the dialog again, or is in the room again, has not asked for that.
    void aLateFailureOfAForgottenRequestIsNotSaid()
    {
        Scene s;
        s.destruction.begin({}, {}, {});
        s.destruction.forget();
        QVERIFY(!s.destruction.isUnderWay());
        s.refuse(ErrorCondition::Forbidden);
        QCOMPARE(s.destruction.problem(), QString());
        s.destruction.begin({}, {}, {});
        s.destruction.forget();
        s.destruction.begin({}, {}, {});
        s.refuse(ErrorCondition::Forbidden); // Answers the first.
        QVERIFY(s.destruction.isUnderWay());
        QCOMPARE(s.destruction.problem(), QString());
        s.refuse(ErrorCondition::Forbidden);
        QVERIFY(!s.destruction.isUnderWay());
        QVERIFY(!s.destruction.problem().isEmpty());
    }

    void aRoomThatIsGoneIsGoneThoughTheRequestIsForgotten()
    {
        Scene s;
        s.destruction.begin({}, {}, {});
        s.destruction.forget();
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.done.size(), 1);
    }

    void theOthersAreCounted()
    {
        Scene s;
        QSignalSpy changed(&s.destruction, &Destruction::othersChanged);
        QCOMPARE(s.destruction.others(), 0);
        s.come(u"alice"_s);
        QCOMPARE(s.destruction.others(), 0);
        s.come(u"bob"_s);
        QCOMPARE(s.destruction.others(), 1);
        QCOMPARE(changed.size(), 2);
    }

    void onlyItsNameOrAddressConfirms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("confirms");
        QTest::newRow("the name") << u" tea  room "_s << true;
        QTest::newRow("the address") << u"Tea@conference.localhost"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a part") << u"tea"_s << false;
    }
    void onlyItsNameOrAddressConfirms()
    {
        QFETCH(QString, typed);
        Scene s;
        QTEST(s.destruction.confirms(typed, u"Tea Room"_s), "confirms");
        QVERIFY(!s.destruction.confirms({}, {}));
    }

    void successors_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("room"); // Null: cannot be one.
        QTest::newRow("none") << QString() << u""_s;
        QTest::newRow("a name") << u"garden"_s << u"garden@conference.localhost"_s;
        QTest::newRow("an address") << u"garden@elsewhere.example"_s << u"garden@elsewhere.example"_s;
        QTest::newRow("a link") << u" <xmpp:garden@elsewhere.example?join> "_s << u"garden@elsewhere.example"_s;
        QTest::newRow("this room") << u"Tea"_s << QString();
        QTest::newRow("a link to this room") << u"xmpp:tea@conference.localhost?join"_s << QString();
        QTest::newRow("somebody inside") << u"garden@elsewhere.example/bob"_s << QString();
        QTest::newRow("nonsense") << u"@@"_s << QString();
    }
    void successors()
    {
        QFETCH(QString, typed);
        QFETCH(QString, room);
        Scene s;
        s.destruction.begin({}, typed, {});
        QCOMPARE(s.destruction.successorProblem(typed).isEmpty(), !room.isNull());
        QCOMPARE(s.destruction.isUnderWay(), !room.isNull());
        if (!room.isNull())
            QCOMPARE(s.asked().attribute(u"jid"_s), room);
    }
};

PARLOUR_TEST(DestroyingTest)
#include "destroyingtest.moc"
