// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/roomscene.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using State = RoomSetup::State;
using preset::Kind;

/// A room being created, over a stream without a network.
class CreatingTest : public QObject
{
    Q_OBJECT

private:
    struct Scene : RoomScene
    {
        explicit Scene(const preset::Wish &wish, const QString &server = u"prosody"_s)
            : form(recorded(server))
        {
            room.create(wish);
            enter(u"<status code='201'/>"_s);
        }
        static QDomElement recorded(const QString &server)
        {
            for (const auto &[client, stanza] : wire::received(server + u"/1.10_reserved_create_and_form_get"_s)) {
                if (!xml::child(stanza, u"query", xml::MucOwnerNs).isNull())
                    return stanza;
            }
            return {};
        }
        qsizetype question(const QString &type) const
        {
            for (qsizetype i = 0; i < stream.asked.size(); ++i) {
                if (stream.asked.at(i).type == type && stream.asked.at(i).payload.namespaceURI() == xml::MucOwnerNs)
                    return i;
            }
            return -1;
        }
        void answerForm() { answer(question(u"get"_s), form); }
        void accept() { answer(question(u"set"_s), xml::element(u"iq"_s)); }
        DataForm submitted() const
        {
            return *dataForm(xml::child(stream.asked.at(question(u"set"_s)).payload, u"x", xml::FormNs));
        }
        /// The form now has what was submitted.
        void take(const DataForm &submission)
        {
            auto now = *dataForm(xml::child(xml::child(form, u"query", xml::MucOwnerNs), u"x", xml::FormNs));
            for (FormField &field : now.fields) {
                if (const auto *set = submission.field(field.var))
                    field.values = set->values;
            }
            form = xml::element(u"iq"_s);
            auto query = xml::append(form, u"query"_s, xml::MucOwnerNs);
            query.appendChild(form.ownerDocument().importNode(toElement(now), true));
        }
        /// How many questions that were.
        int answerInfos(const QStringList &features)
        {
            int count = 0;
            QString inside;
            for (const QString &feature : features)
                inside += u"<feature var='%1'/>"_s.arg(feature);
            for (auto i = questionFor(u"query"_s, xml::DiscoInfoNs); i >= 0;
                 i = questionFor(u"query"_s, xml::DiscoInfoNs), ++count)
                answer(
                    i,
                    xml::parse(
                        u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#info'>%1</query></iq>"_s
                            .arg(inside)));
            return count;
        }
        /// The whole way, with a server that does what it is told.
        void goThrough(const QStringList &features)
        {
            answerForm(); // First look,
            answerForm(); // and one before saving.
            take(submitted());
            accept();
            answerForm(); // Read back.
            answerInfos(features);
        }
        QDomElement form;
    };
    static constexpr auto Lost = IqFailure::Kind::Disconnected;
    inline static const QStringList Granted {u"muc_membersonly"_s, u"muc_hidden"_s, u"muc_nonanonymous"_s,
                                             u"muc_persistent"_s};

private Q_SLOTS:
    void closingTheSettings_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<bool>("changed");
        QTest::addColumn<bool>("reviewing");
        QTest::addColumn<RoomOwnership::Closing>("expected");
        using enum RoomOwnership::Closing;
        QTest::newRow("nothing is lost") << false << false << false << Close;
        QTest::newRow("changes would be lost") << false << true << false << Ask;
        QTest::newRow("a review goes back") << false << true << true << Back;
        QTest::newRow("the room would be lost") << true << false << false << Ask;
        QTest::newRow("the room would be lost, whatever is shown") << true << true << true << Ask;
    }
    void closingTheSettings()
    {
        QFETCH(bool, isNew);
        QFETCH(bool, changed);
        QFETCH(bool, reviewing);
        Scene s({Kind::Custom, {}, {}, {}});
        s.answerForm();
        auto *ownership = s.room.ownership();
        if (!isNew) {
            ownership->configuration()->save();
            s.answerForm();
            s.accept();
            s.answerForm();
            s.answerInfos({});
            QVERIFY(!ownership->isUnfinished());
            ownership->open();
        }
        QVERIFY(ownership->configuration());
        if (changed)
            ownership->configuration()->form()->setValue(u"muc#roomconfig_roomname"_s, u"Coffee"_s);
        QTEST(ownership->closing(reviewing), "expected");
    }

    void whatTheRoomHasBecomeIsAskedOnce_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("type");
        QTest::newRow("a private group") << Kind::PrivateGroup << u"get"_s;
        QTest::newRow("as the server makes it") << Kind::Instant << u"set"_s;
    }

    void whatTheRoomHasBecomeIsAskedOnce()
    {
        QFETCH(Kind, kind);
        Scene s({kind, {}, {}, {}});
        QCOMPARE(s.answerInfos({}), 1); // Of the locked room.
        if (kind == Kind::PrivateGroup) {
            s.answerForm();
            s.answerForm();
            s.take(s.submitted());
        }
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'><x "
                                  "xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s));
        s.accept();
        if (kind == Kind::PrivateGroup)
            s.answerForm();
        QCOMPARE(s.answerInfos(Granted), 1);
        QCOMPARE(s.room.ownership()->setup()->state(), State::Ready);
        QVERIFY(s.room.details()->info().membersOnly);
        QVERIFY(s.room.details()->info().persistent);
    }

    void aSaveThatFailsLeavesTheRoomToBeAsked()
    {
        Scene s({Kind::PrivateGroup, {}, {}, {}});
        QCOMPARE(s.answerInfos({}), 1);
        s.answerForm();
        s.answerForm();
        s.room.receive(xml::parse(u"<message xmlns='jabber:client' type='groupchat' from='tea@conference.localhost'><x "
                                  "xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s));
        QCOMPARE(s.answerInfos({}), 0);
        s.answer(s.question(u"set"_s), IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.room.ownership()->setup()->state(), State::Failed);
        QCOMPARE(s.answerInfos(Granted), 1);
        QVERIFY(s.room.details()->info().membersOnly);
    }

    void aPrivateGroupSetsItselfUp()
    {
        Scene s({Kind::PrivateGroup, u"Garden"_s, {}, {}});
        QCOMPARE(s.room.ownership()->setup()->state(), State::Working);
        s.goThrough(Granted);
        QCOMPARE(s.room.ownership()->setup()->state(), State::Ready);
        QVERIFY(!s.room.ownership()->configuration());
        QVERIFY(!s.room.ownership()->isUnfinished());
        s.room.ownership()->setup()->dismiss();
        QCOMPARE(s.room.ownership()->setup()->state(), State::Idle);
    }

    void aRoomThatContradictsIsTold()
    {
        Scene s({Kind::PrivateGroup, {}, {}, {}});
        s.goThrough({u"muc_open"_s, u"muc_hidden"_s, u"muc_nonanonymous"_s, u"muc_persistent"_s});
        QCOMPARE(s.room.ownership()->setup()->state(), State::Short);
        QVERIFY(s.room.ownership()->setup()->isSerious());
        QVERIFY2(s.room.ownership()->setup()->text().contains(u"only members"),
                 qPrintable(s.room.ownership()->setup()->text()));
    }

    void thePasswordIsThereFromTheFirstMomentAndInTheForm()
    {
        Scene s({Kind::PasswordRoom, {}, {}, u"sesame"_s}, u"ejabberd"_s);
        QCOMPARE(s.sentPassword(), u"sesame"_s);
        s.answerForm();
        s.answerForm();
        QCOMPARE(s.submitted().field(u"muc#roomconfig_roomsecret")->value(), u"sesame"_s);
        QCOMPARE(s.submitted().field(u"muc#roomconfig_passwordprotectedroom")->value(), u"1"_s);
    }

    void anInstantRoomSendsAnEmptyForm()
    {
        Scene s({Kind::Instant, {}, {}, {}});
        QVERIFY(!s.room.ownership()->configuration());
        QVERIFY(s.submitted().fields.isEmpty());
        s.accept();
        s.answerInfos({});
        QCOMPARE(s.room.ownership()->setup()->state(), State::Ready);
        QVERIFY(!s.room.ownership()->isUnfinished());
    }

    void aRemovalWhileAnInstantRoomIsSetUpIsARemoval()
    {
        Scene s({Kind::Instant, {}, {}, {}});
        QVERIFY(s.room.ownership()->isUnfinished());
        s.gone(u"alice"_s, u"<status code='110'/><status code='307'/>"_s);
        QCOMPARE(s.room.state(), join::State::Removed);
        QVERIFY(!s.room.ownership()->isUnfinished());
        s.accept();
        s.stream.asked.clear();
        QCOMPARE(s.room.state(), join::State::Removed);
    }

    void aCustomRoomAsksThePersonWithTheNameFilledIn()
    {
        Scene s({Kind::Custom, u"Garden"_s, {}, {}});
        s.answerForm();
        QCOMPARE(s.room.ownership()->setup()->state(), State::Idle);
        QVERIFY(s.room.ownership()->configuration() && s.room.ownership()->isUnfinished());
        QCOMPARE(s.room.ownership()->configuration()->form()->changedCount(), 1);
        QCOMPARE(s.question(u"set"_s), -1);
    }

    void anExistingRoomIsNeverSetUp()
    {
        RoomScene s;
        s.room.create({Kind::PrivateGroup, {}, {}, {}});
        s.enter(); // No 201, though we own it.
        QCOMPARE(s.room.ownership()->setup()->state(), State::Idle);
        QVERIFY(!s.room.ownership()->configuration());
        QCOMPARE(s.questionFor(u"query"_s, xml::MucOwnerNs), -1);
        QVERIFY(s.notices().last().contains(u"existed already"));
    }

    void aRefusalOffersThreeWays_data()
    {
        QTest::addColumn<bool>("defaults");
        QTest::newRow("try again") << false;
        QTest::newRow("the server's settings") << true;
    }
    void aRefusalOffersThreeWays()
    {
        QFETCH(bool, defaults);
        Scene s({Kind::PublicRoom, u"Forum"_s, {}, {}});
        s.answerForm();
        s.answerForm();
        s.answer(s.question(u"set"_s), IqFailure {IqFailure::Kind::Refused, {}});
        QCOMPARE(s.room.ownership()->setup()->state(), State::Failed);
        QVERIFY(s.room.ownership()->isUnfinished());
        if (defaults)
            s.room.ownership()->setup()->useDefaults();
        else
            s.room.ownership()->setup()->retry();
        s.answerForm();
        QCOMPARE(s.submitted().field(u"muc#roomconfig_roomname") == nullptr, defaults);
        s.take(s.submitted());
        s.accept();
        s.answerForm();
        s.answerInfos({u"muc_open"_s, u"muc_public"_s, u"muc_semianonymous"_s, u"muc_persistent"_s});
        QCOMPARE(s.room.ownership()->setup()->state(), State::Ready);
    }

    void theDefaultsKeepThePassword()
    {
        Scene s({Kind::PasswordRoom, {}, {}, u"sesame"_s}, u"ejabberd"_s);
        s.answerForm();
        s.answerForm();
        s.answer(s.question(u"set"_s), IqFailure {IqFailure::Kind::Refused, {}});
        s.room.ownership()->setup()->useDefaults();
        s.answerForm();
        QCOMPARE(s.submitted().field(u"muc#roomconfig_roomsecret")->value(), u"sesame"_s);
        QVERIFY(!s.submitted().field(u"muc#roomconfig_persistentroom"));
    }

    void aBrokenStreamDoesNotLeaveTheRoomHalfMade_data()
    {
        QTest::addColumn<bool>("stillThere");
        QTest::newRow("the room vanished with us, and is created again") << false;
        QTest::newRow("the room is still there, and ours") << true;
    }
    void aBrokenStreamDoesNotLeaveTheRoomHalfMade()
    {
        QFETCH(bool, stillThere);
        Scene s({Kind::PrivateGroup, u"Garden"_s, {}, {}});
        s.answerForm();
        QVERIFY(s.question(u"get"_s) >= 0);
        s.stream.setState(Stream::State::Offline);
        s.room.streamLost();
        QTRY_COMPARE(s.room.ownership()->setup()->state(), State::Failed);
        s.stream.goOnline();
        s.newStream();
        s.enter(stillThere ? QString() : u"<status code='201'/>"_s);
        QCOMPARE(s.room.ownership()->setup()->state(), State::Working);
        s.answerForm();
        QCOMPARE(s.submitted().field(u"muc#roomconfig_membersonly")->value(), u"1"_s);
        s.take(s.submitted());
        s.accept();
        s.answerForm();
        s.answerInfos(Granted);
        QCOMPARE(s.room.ownership()->setup()->state(), State::Ready);
        QVERIFY(!s.room.ownership()->isUnfinished());
    }

    void whoeverWasFasterKeepsTheRoom()
    {
        Scene s({Kind::PrivateGroup, {}, {}, {}});
        s.answerForm();
        s.room.streamLost();
        s.answer(s.question(u"get"_s), IqFailure {Lost, {}});
        s.newStream();
        s.present(u"alice"_s, u"<status code='110'/>"_s, u"none"_s, u"participant"_s);
        QCOMPARE(s.room.ownership()->setup()->state(), State::Idle);
        QVERIFY(!s.room.ownership()->isUnfinished());
        QVERIFY(!s.room.ownership()->configuration());
        QCOMPARE(s.question(u"set"_s), -1);
        QVERIFY(s.notices().last().contains(u"somebody else"));
    }

    void deletingItDestroysTheRoom()
    {
        Scene s({Kind::PublicRoom, {}, {}, {}});
        s.answer(s.question(u"get"_s), IqFailure {IqFailure::Kind::TimedOut, {}});
        QCOMPARE(s.room.ownership()->setup()->state(), State::Failed);
        s.room.ownership()->close();
        QCOMPARE(s.room.ownership()->setup()->state(), State::Idle);
        QVERIFY(!xml::child(s.stream.asked.last().payload, u"destroy", xml::MucOwnerNs).isNull());
    }

    void aSecondTryAfterARefusalStillKnowsTheWish()
    {
        RoomScene s;
        s.room.create({Kind::PasswordRoom, {}, {}, u"sesame"_s});
        s.refuse("remote-server-timeout");
        s.room.join();
        QCOMPARE(s.sentPassword(), u"sesame"_s);
        s.enter(u"<status code='201'/>"_s);
        QCOMPARE(s.room.ownership()->setup()->kind(), Kind::PasswordRoom);
        QCOMPARE(s.room.ownership()->setup()->state(), State::Working);
    }
};

PARLOUR_TEST(CreatingTest)
#include "creatingtest.moc"
