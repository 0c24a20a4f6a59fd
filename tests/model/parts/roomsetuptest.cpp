// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/room/roomsetup.h"
#include "support/fakestream.h"
#include "support/suite.h"
#include "support/wire.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using State = RoomSetup::State;
using preset::Kind;

namespace {

/// A new room of ours, its settings, and the server that does what it is told.
struct Scene
{
    FakeStream stream;
    const Jid room = *Jid::parse(u"tea@conference.localhost");
    RoomConfiguration settings {stream, room};
    RoomSetup setup {stream, room};
    QSignalSpy finished {&setup, &RoomSetup::finished};
    QSignalSpy described {&setup, &RoomSetup::described};
    DataForm form;

    explicit Scene(Kind kind)
    {
        stream.goOnline();
        for (const auto &[client, stanza] : wire::received(u"prosody/1.10_reserved_create_and_form_get"_s)) {
            const auto query = xml::child(stanza, u"query", xml::MucOwnerNs);
            if (!query.isNull())
                form = *dataForm(xml::child(query, u"x", xml::FormNs));
        }
        settings.setNewRoom(true);
        setup.wish({kind, u"Garden"_s, {}, {}});
    }
    void begin()
    {
        settings.load(); // As RoomOwnership does before.
        setup.begin(&settings);
    }
    /// "get" or "set", and the last part of the namespace of the oldest question.
    QString question() const
    {
        if (stream.asked.isEmpty())
            return {};
        const auto &request = stream.asked.first();
        return request.type + u' ' + request.payload.namespaceURI().section(u'#', -1);
    }
    DataForm submitted() const { return *dataForm(xml::child(stream.asked.first().payload, u"x", xml::FormNs)); }
    void answerForm()
    {
        QCOMPARE(question(), u"get owner"_s);
        const auto iq = xml::element(u"iq"_s);
        auto query = xml::append(iq, u"query"_s, xml::MucOwnerNs);
        query.appendChild(iq.ownerDocument().importNode(toElement(form), true));
        stream.answer(iq);
    }
    void accept()
    {
        QCOMPARE(question(), u"set owner"_s);
        const auto sent = submitted();
        for (FormField &field : form.fields) {
            if (const auto *set = sent.field(field.var))
                field.values = set->values;
        }
        stream.answer(xml::element(u"iq"_s));
    }
    void answerInfo(const QStringList &features = {})
    {
        QCOMPARE(question(), u"get info"_s);
        QString inside;
        for (const QString &feature : features)
            inside += u"<feature var='%1'/>"_s.arg(feature);
        stream.answer(xml::parse(
            u"<iq xmlns='jabber:client'><query xmlns='http://jabber.org/protocol/disco#info'>%1</query></iq>"_s.arg(
                inside)));
    }
    void refuse(const QString &words)
    {
        stream.answer(IqFailure {IqFailure::Kind::Refused, {ErrorCondition::Forbidden, words, {}}});
    }
};

const QStringList Private {u"muc_membersonly"_s, u"muc_hidden"_s, u"muc_nonanonymous"_s, u"muc_persistent"_s};

} // namespace

/// Setting up a new room as its creator wished.
class RoomSetupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWishSendsNothing()
    {
        Scene s(Kind::PrivateGroup);
        QVERIFY(s.setup.isPending());
        QCOMPARE(s.setup.wished().name, u"Garden"_s);
        QCOMPARE(s.setup.state(), State::Idle);
        QVERIFY(s.stream.asked.isEmpty());
        s.setup.forget();
        QVERIFY(!s.setup.isPending());
        QCOMPARE(s.setup.wished(), preset::Wish {});
    }

    void aPrivateGroupIsFilledInSavedAndReadBack()
    {
        Scene s(Kind::PrivateGroup);
        s.begin();
        QCOMPARE(s.setup.state(), State::Working);
        QVERIFY(!s.setup.isPending());
        s.answerForm();
        s.answerForm(); // Again before it is saved.
        QCOMPARE(s.submitted().field(u"muc#roomconfig_membersonly")->value(), u"1"_s);
        QCOMPARE(s.submitted().field(u"muc#roomconfig_roomname")->value(), u"Garden"_s);
        s.accept();
        s.answerForm();
        QVERIFY(s.finished.isEmpty());
        s.answerInfo(Private);
        QCOMPARE(s.finished.size(), 1);
        QCOMPARE(s.setup.state(), State::Ready);
        QVERIFY(!s.setup.isSerious());
        QVERIFY(s.setup.mayClose());
        QVERIFY(s.setup.text().startsWith(u"Your private group is ready."));
        s.setup.dismiss();
        QCOMPARE(s.setup.state(), State::Idle);
        QCOMPARE(s.setup.text(), QString());
    }

    void whatTheServerDidNotGrantIsNamed_data()
    {
        QTest::addColumn<QString>("denied");
        QTest::addColumn<QString>("instead");
        QTest::addColumn<bool>("serious");
        QTest::newRow("anybody can come in") << u"muc_membersonly"_s << u"muc_open"_s << true;
        QTest::newRow("it does not stay") << u"muc_persistent"_s << u"muc_temporary"_s << false;
    }
    void whatTheServerDidNotGrantIsNamed()
    {
        QFETCH(QString, denied);
        QFETCH(QString, instead);
        Scene s(Kind::PrivateGroup);
        s.begin();
        s.answerForm();
        s.answerForm();
        s.accept();
        s.answerForm();
        auto features = Private;
        features.replaceInStrings(denied, instead);
        s.answerInfo(features);
        QCOMPARE(s.setup.state(), State::Short);
        QTEST(s.setup.isSerious(), "serious");
        QVERIFY(s.setup.text().startsWith(u"Your room is ready, but not as you wished."));
        QCOMPARE(s.finished.size(), 1);
    }

    void aRefusedFormCanBeTriedAgain()
    {
        Scene s(Kind::PrivateGroup);
        s.begin();
        s.answerForm();
        s.answerForm();
        s.refuse(u"Too many rooms"_s);
        QCOMPARE(s.setup.state(), State::Failed);
        QVERIFY(s.setup.isSerious());
        QVERIFY(s.setup.text().startsWith(u"Your room is not set up yet."));
        s.setup.dismiss(); // Not before it is done.
        QCOMPARE(s.setup.state(), State::Failed);
        s.setup.retry();
        QCOMPARE(s.setup.state(), State::Working);
        s.answerForm();
        s.accept();
        s.answerForm();
        s.answerInfo(Private);
        QCOMPARE(s.setup.state(), State::Ready);
    }

    void aLostStreamIsTriedAgainWhenItIsBack()
    {
        Scene s(Kind::PrivateGroup);
        s.begin();
        s.answerForm();
        s.stream.setState(Stream::State::Offline);
        QTRY_COMPARE(s.setup.state(), State::Failed);
        s.settings.setOwner(false); // We are not inside.
        s.stream.goOnline();
        QVERIFY(s.stream.asked.isEmpty());
        s.settings.setOwner(true);
        QCOMPARE(s.setup.state(), State::Working);
        s.answerForm();
        QCOMPARE(s.submitted().field(u"muc#roomconfig_membersonly")->value(), u"1"_s);
    }

    void theServersSettingsAreEnough()
    {
        Scene s(Kind::PrivateGroup);
        s.begin();
        s.answerForm();
        s.answerForm();
        s.refuse({});
        s.setup.useDefaults();
        s.answerForm();
        QVERIFY(!s.submitted().field(u"muc#roomconfig_membersonly"));
        s.accept();
        s.answerForm();
        s.answerInfo({u"muc_open"_s});
        QCOMPARE(s.setup.state(), State::Ready);
        QCOMPARE(s.setup.kind(), Kind::Instant);
    }

    void anInstantRoomNeedsNoForm()
    {
        Scene s(Kind::Instant);
        s.setup.begin(nullptr);
        QCOMPARE(s.question(), u"set owner"_s);
        QCOMPARE(s.submitted().type, DataForm::Type::Submit);
        QVERIFY(s.submitted().fields.isEmpty());
        s.stream.answer(xml::element(u"iq"_s));
        QVERIFY(s.finished.isEmpty());
        s.answerInfo({u"muc_open"_s});
        QCOMPARE(s.described.size(), 1);
        QCOMPARE(s.finished.size(), 1);
        QCOMPARE(s.setup.state(), State::Ready);
    }

    void anInstantRoomThatFails_data()
    {
        QTest::addColumn<IqFailure>("failure");
        QTest::addColumn<QString>("text");
        QTest::newRow("refused") << IqFailure {IqFailure::Kind::Refused, {ErrorCondition::Forbidden, u"No."_s, {}}}
                                 << u"Your room is not set up yet. The server refused: No."_s;
        QTest::newRow("no answer") << IqFailure {IqFailure::Kind::TimedOut, {}}
                                   << u"Your room is not set up yet. The server did not answer."_s;
        QTest::newRow("the stream is lost") << IqFailure {IqFailure::Kind::Disconnected, {}}
                                            << u"Your room is not set up yet. The connection was lost."_s;
    }
    void anInstantRoomThatFails()
    {
        QFETCH(IqFailure, failure);
        QFETCH(QString, text);
        Scene s(Kind::Instant);
        s.setup.begin(nullptr);
        s.stream.answer(failure);
        QCOMPARE(s.setup.state(), State::Failed);
        QCOMPARE(s.setup.text(), text);
        s.setup.retry();
        QCOMPARE(s.question(), u"set owner"_s);
    }

    void aRoomThatDoesNotDescribeItselfIsSetUpAllTheSame()
    {
        Scene s(Kind::Instant);
        s.setup.begin(nullptr);
        s.stream.answer(xml::element(u"iq"_s));
        s.refuse({});
        QCOMPARE(s.setup.state(), State::Short);
        QCOMPARE(s.setup.text(), u"The room is set up, but the server did not confirm it."_s);
        QVERIFY(s.described.isEmpty());
        QCOMPARE(s.finished.size(), 1);
    }

    void answersToAForgottenWishAreStale_data()
    {
        QTest::addColumn<bool>("unlocked");
        QTest::newRow("that it is unlocked") << false;
        QTest::newRow("what it has become") << true;
    }
    void answersToAForgottenWishAreStale()
    {
        QFETCH(bool, unlocked);
        Scene s(Kind::Instant);
        s.setup.begin(nullptr);
        if (unlocked)
            s.stream.answer(xml::element(u"iq"_s));
        s.setup.forget();
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.setup.state(), State::Idle);
        QVERIFY(s.finished.isEmpty());
        QVERIFY(s.described.isEmpty());
        QVERIFY(s.stream.asked.isEmpty());
    }

    void aCustomRoomIsFilledInByThePerson()
    {
        Scene s(Kind::Custom);
        s.begin();
        QCOMPARE(s.setup.state(), State::Idle);
        s.answerForm();
        QCOMPARE(s.settings.form()->changedCount(), 1); // The name.
        QVERIFY(s.stream.asked.isEmpty());
        s.setup.forget();
        QCOMPARE(s.settings.form()->changedCount(), 1);
    }
};

PARLOUR_TEST(RoomSetupTest)
#include "roomsetuptest.moc"
