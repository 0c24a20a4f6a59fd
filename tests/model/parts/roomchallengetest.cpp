// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/captcha/roomchallenge.h"
#include "support/fakestream.h"
#include "support/suite.h"

#include <QSignalSpy>

using namespace parlour;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A room that asks whether we are a person.
struct Scene
{
    FakeStream stream;
    const Jid room = *Jid::parse(u"tea@conference.localhost");
    RoomChallenge challenge {stream, room};
    QSignalSpy asked {&challenge, &RoomChallenge::asked};
    QSignalSpy accepted {&challenge, &RoomChallenge::accepted};
    QSignalSpy rejected {&challenge, &RoomChallenge::rejected};

    Scene()
    {
        stream.goOnline();
        challenge.setPace(0ms);
    }
    /// As ejabberd asks; `fields` beside those that are hidden.
    static captcha::Challenge question(const QString &fields = u"<field var='ocr' label='Enter the text you see'/>"_s,
                                       const QString &sid = u"j1"_s)
    {
        return *captcha::challenge(
            xml::parse(u"<message xmlns='jabber:client' from='tea@conference.localhost' id='c1'><captcha "
                       "xmlns='urn:xmpp:captcha'><x xmlns='jabber:x:data' type='form'><field type='hidden' "
                       "var='FORM_TYPE'><value>urn:xmpp:captcha</value></field><field type='hidden' "
                       "var='from'><value>tea@conference.localhost/alice</value></field><field type='hidden' "
                       "var='sid'><value>%1</value></field>%2</x></captcha><x "
                       "xmlns='jabber:x:oob'><url>https://xn--mnchen-3ya.example/captcha/1</url></x></message>"_s.arg(
                           sid, fields)));
    }
    void answer(const QString &text)
    {
        challenge.form()->setValue(u"ocr"_s, text);
        challenge.answer();
    }
    QString row(int role, int row = 0) { return challenge.form()->index(row).data(role).toString(); }
};

} // namespace

/// The question that a room asks before it lets somebody in.
class RoomChallengeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsShownInWordsOfOurs()
    {
        Scene s;
        s.challenge.apply(s.question());
        QCOMPARE(s.asked.size(), 1);
        QCOMPARE(s.challenge.form()->count(), 1);
        QCOMPARE(s.row(FormModel::LabelRole), u"Type the text in the picture"_s);
        QCOMPARE(s.row(FormModel::EffectRole), u"The room says: “Enter the text you see”"_s);
        QCOMPARE(s.challenge.page(), u"https://xn--mnchen-3ya.example/captcha/1"_s);
        QCOMPARE(s.challenge.pageHost(), u"xn--mnchen-3ya.example"_s);
    }

    /// Nothing of a stranger's looks as if it came from us.
    void otherWordsAreQuoted_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("label");
        QTest::newRow("a question that nobody knows") << u"<field var='pw' label='Your account&apos;s password'/>"_s
                                                      << u"The room says: “Your account's password”"_s;
        QTest::newRow("a question without words")
            << u"<field var='x1'/>"_s << u"The room asks for something without saying what."_s;
    }
    void otherWordsAreQuoted()
    {
        QFETCH(QString, field);
        Scene s;
        s.challenge.apply(s.question(field));
        QTEST(s.row(FormModel::LabelRole), "label");
    }

    void theAnswerGoesToTheRoom()
    {
        Scene s;
        s.challenge.apply(s.question());
        s.answer(u"7nHL3"_s);
        QVERIFY(s.challenge.isBusy());
        QVERIFY(s.challenge.form()->isReadOnly());
        s.challenge.answer();
        QCOMPARE(s.stream.asked.size(), 1);
        QCOMPARE(s.stream.asked.first().to, s.room);
        QCOMPARE(s.stream.asked.first().type, u"set"_s);
        QCOMPARE(s.stream.asked.first().payload.namespaceURI(), u"urn:xmpp:captcha"_s);
        const auto form = *dataForm(xml::child(s.stream.asked.first().payload, u"x", xml::FormNs));
        QCOMPARE(form.type, DataForm::Type::Submit);
        QCOMPARE(form.formType(), u"urn:xmpp:captcha"_s);
        QCOMPARE(form.field(u"sid")->value(), u"j1"_s);
        QCOMPARE(form.field(u"from")->value(), u"tea@conference.localhost/alice"_s);
        QCOMPARE(form.field(u"ocr")->value(), u"7nHL3"_s);
        s.stream.answer(xml::element(u"iq"_s));
        QCOMPARE(s.accepted.size(), 1);
        QVERIFY(s.rejected.isEmpty());
    }

    void aWrongAnswerIsSaid_data()
    {
        QTest::addColumn<IqFailure::Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("answered");
        QTest::newRow("the room says no") // As ejabberd does.
            << IqFailure::Kind::Refused << u"The CAPTCHA verification has failed"_s << true;
        QTest::newRow("the room says nothing") << IqFailure::Kind::TimedOut << QString() << false;
        QTest::newRow("the stream is lost") << IqFailure::Kind::Disconnected << QString() << false;
    }
    void aWrongAnswerIsSaid()
    {
        QFETCH(IqFailure::Kind, kind);
        QFETCH(QString, words);
        QFETCH(bool, answered);
        Scene s;
        s.challenge.apply(s.question());
        s.answer(u"wrong"_s);
        if (kind == IqFailure::Kind::Disconnected)
            s.stream.setState(Stream::State::Offline);
        else
            s.stream.answer(IqFailure {kind, {ErrorCondition::NotAllowed, words, {}}});
        QTRY_COMPARE(s.rejected.size(), 1);
        QCOMPARE(s.rejected.first(), (QVariantList {words, answered}));
        QVERIFY(s.accepted.isEmpty());
    }

    void aLateAnswerIsStale_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("the join is over") << u"stop"_s;
        QTest::newRow("the question is settled") << u"clear"_s;
        QTest::newRow("there is another question") << u"another"_s;
    }
    void aLateAnswerIsStale()
    {
        QFETCH(QString, what);
        Scene s;
        s.challenge.apply(s.question());
        s.answer(u"7nHL3"_s);
        if (what == u"stop")
            s.challenge.stop();
        else if (what == u"clear")
            s.challenge.clear();
        else
            s.challenge.apply(s.question({}, u"j2"_s));
        QVERIFY(!s.challenge.isBusy());
        s.stream.answer(IqFailure {IqFailure::Kind::Refused, {}});
        QVERIFY(s.rejected.isEmpty());
        QVERIFY(s.accepted.isEmpty());
    }

    void nothingIsSentWithoutAQuestion()
    {
        Scene s;
        s.challenge.answer();
        s.challenge.apply(s.question());
        s.challenge.clear();
        QCOMPARE(s.challenge.form()->count(), 0);
        QCOMPARE(s.challenge.page(), QString());
        s.challenge.answer();
        QVERIFY(s.stream.asked.isEmpty());
    }

    void aRoomThatAsksAllTheTimeIsHeardNowAndThen()
    {
        Scene s;
        s.challenge.setPace(300ms);
        s.challenge.apply(s.question());
        s.challenge.apply(s.question(u"<field var='qa' label='Two'/>"_s, u"j2"_s));
        s.challenge.apply(s.question(u"<field var='qa' label='Three'/>"_s, u"j3"_s));
        QCOMPARE(s.asked.size(), 1);
        QTRY_COMPARE(s.asked.size(), 2);
        QVERIFY(s.row(FormModel::EffectRole).contains(u"Three"));
        s.challenge.apply(s.question());
        s.challenge.stop(); // What waits is not shown any more.
        QTest::qWait(400);
        QCOMPARE(s.asked.size(), 2);
        s.challenge.setPace(1h);
        s.challenge.begin(); // A join of the person's begins anew.
        s.challenge.apply(s.question());
        QCOMPARE(s.asked.size(), 3);
    }
};

PARLOUR_TEST(RoomChallengeTest)
#include "roomchallengetest.moc"
