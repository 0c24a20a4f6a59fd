// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/membership.h"
#include "protocol/captcha/captcha.h"
#include "protocol/registration/legacyform.h"
#include "protocol/registration/registering.h"
#include "support/suite.h"
#include "support/wire.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using registering::Event;
using registering::State;

/// Registering with rooms, and proving that one is a person.
class MembershipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedAnswersAreRead_data();
    void recordedAnswersAreRead();
    void oldFieldsBecomeAForm();
    void namesOfFieldsAreNoElements();
    void requestsComeOnlyFromTheRoom_data();
    void requestsComeOnlyFromTheRoom();
    void registeringGoesItsWay_data();
    void registeringGoesItsWay();
    void aQuestionCountsOnlyWhenItIsAboutOurJoin_data();
    void aQuestionCountsOnlyWhenItIsAboutOurJoin();
};

void MembershipTest::recordedAnswersAreRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("answers"); ///< "nick|fields|nickOnly" of each, in order.
    QTest::newRow("Prosody asks") << u"prosody/5.50_register_form"_s << QStringList {u"|2|no"_s};
    QTest::newRow("Prosody knows") << u"prosody/5.51_register_nick"_s << QStringList {u"Cee|0|no"_s};
    QTest::newRow("ejabberd asks") << u"ejabberd/5.50_register_form"_s << QStringList {u"|2|yes"_s, u"|2|yes"_s};
    QTest::newRow("ejabberd knows") << u"ejabberd/5.51_register_nick"_s << QStringList {u"Cee|2|yes"_s};
}

void MembershipTest::recordedAnswersAreRead()
{
    QFETCH(QString, path);
    QStringList answers;
    for (const auto &recorded : wire::received(path)) {
        const bool isResult = recorded.stanza.attribute(u"type"_s) == u"result"_s;
        const auto membership = isResult ? registration::membership(recorded.stanza) : std::nullopt;
        if (!membership)
            continue;
        QCOMPARE(membership->registered, !membership->nick.isEmpty());
        answers << u"%1|%2|%3"_s.arg(membership->nick)
                       .arg(membership->form.fields.size())
                       .arg(membership->nickOnly ? u"yes"_s : u"no"_s);
    }
    QTEST(answers, "answers");
}

void MembershipTest::oldFieldsBecomeAForm()
{
    auto membership = registration::membership(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><instructions>Tell us</instructions>"
                   "<nick/><password/><key>secret</key></query></iq>"_s));
    QVERIFY(membership);
    QCOMPARE(membership->form.instructions, QStringList {u"Tell us"_s});
    QCOMPARE(membership->form.fields.size(), 2);
    QCOMPARE(membership->form.fields.at(1).type, FieldType::TextPrivate);
    membership->form.fields[0].values = QStringList {u"Tea"_s};
    QCOMPARE(xml::toString(registration::submission(membership->form)),
             u"<query xmlns=\"jabber:iq:register\"><nick>Tea</nick><password/></query>"_s);
    QVERIFY(!registration::membership(xml::parse(u"<iq xmlns='jabber:client'/>"_s)));
}

void MembershipTest::namesOfFieldsAreNoElements()
{
    // A form without FORM_TYPE is none of the old fields.
    auto membership = registration::membership(
        xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data' type='form'>"
                   "<field type='text-single' var='nick'/><field type='text-single' "
                   "var='a/&gt;&lt;/query&gt;&lt;/iq&gt;&lt;message to=&quot;eve@x&quot;/&gt;&lt;iq&gt;&lt;b'/></x>"
                   "</query></iq>"_s));
    QVERIFY(membership);
    const auto sent = xml::parse(xml::toString(registration::submission(membership->form)));
    const auto form = dataForm(xml::child(sent, u"x", xml::FormNs));
    QVERIFY(form && form->field(u"nick"));
    QCOMPARE(form->fields.last().var, membership->form.fields.last().var);
    QCOMPARE(xml::toString(registration::legacySubmission(membership->form)),
             u"<query xmlns=\"jabber:iq:register\"><nick/></query>"_s);
}

void MembershipTest::requestsComeOnlyFromTheRoom_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("counts");
    QTest::newRow("the room") << u"tea@muc.x"_s << QString() << true;
    QTest::newRow("somebody inside") << u"tea@muc.x/Tybalt"_s << QString() << false;
    QTest::newRow("somebody else") << u"tybalt@x"_s << QString() << false;
    QTest::newRow("an error") << u"tea@muc.x"_s << u"error"_s << false;
}

void MembershipTest::requestsComeOnlyFromTheRoom()
{
    QFETCH(QString, from);
    QFETCH(QString, type);
    const auto room = *Jid::parse(u"tea@muc.x");
    const auto message = xml::parse(
        u"<message xmlns='jabber:client' from='%1' type='%2'><x xmlns='jabber:x:data' type='form'>"
        "<field type='hidden' var='FORM_TYPE'><value>http://jabber.org/protocol/muc#register</value></field>"
        "<field var='muc#register_first' type='text-single' label='First Name'><value>Brunhilde</value></field>"
        "<field var='muc#register_roomnick'><value>thirdwitch</value></field>"
        "<field var='muc#register_allow' type='boolean'><value>0</value></field></x></message>"_s.arg(from, type));
    const auto request = registration::request(message, room);
    QTEST(request.has_value(), "counts");
    if (!request)
        return;
    QCOMPARE(request->nick, u"thirdwitch"_s);
    QCOMPARE(request->words, QStringList {u"First Name: Brunhilde"_s});
    const auto answer = dataForm(xml::child(registration::requestAnswer(room, *request, true), u"x", xml::FormNs));
    QVERIFY(answer && answer->type == DataForm::Type::Submit);
    QCOMPARE(answer->field(u"muc#register_allow")->value(), u"1"_s);
    QCOMPARE(answer->field(u"muc#register_first")->value(), u"Brunhilde"_s);
}

void MembershipTest::registeringGoesItsWay_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Event>("event");
    QTest::addColumn<State>("expected");
    QTest::newRow("a form") << State::Asking << Event::Offered << State::Filling;
    QTest::newRow("known already") << State::Asking << Event::Known << State::Registered;
    QTest::newRow("not for us") << State::Asking << Event::Refused << State::Refused;
    QTest::newRow("sent") << State::Filling << Event::Submit << State::Sending;
    QTest::newRow("taken, and read back") << State::Sending << Event::Accepted << State::Checking;
    QTest::newRow("it is ours") << State::Checking << Event::Known << State::Registered;
    QTest::newRow("somebody has to decide") << State::Checking << Event::Offered << State::Waiting;
    QTest::newRow("the nick was taken") << State::Sending << Event::Rejected << State::Filling;
    QTest::newRow("another nick") << State::Registered << Event::Change << State::Filling;
    QTest::newRow("given up") << State::Leaving << Event::Accepted << State::GivenUp;
    QTest::newRow("could not be given up") << State::Leaving << Event::Rejected << State::Registered;
    QTest::newRow("nothing to give up") << State::Filling << Event::GiveUp << State::Filling;
    QTest::newRow("a late form") << State::Closed << Event::Offered << State::Closed;
    QTest::newRow("closed") << State::Sending << Event::Close << State::Closed;
}

void MembershipTest::registeringGoesItsWay()
{
    QFETCH(State, state);
    QFETCH(Event, event);
    QTEST(registering::next(state, event), "expected");
    QCOMPARE(registering::showsForm(state), state == State::Filling || state == State::Sending);
}

void MembershipTest::aQuestionCountsOnlyWhenItIsAboutOurJoin_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("sid");
    QTest::addColumn<bool>("counts");
    const QString ours = u"tea@muc.x/Tea"_s;
    QTest::newRow("ejabberd") << u"tea@muc.x"_s << ours << u"j1"_s << true;
    QTest::newRow("the service") << u"muc.x"_s << u"tea@muc.x"_s << u"j1"_s << true;
    QTest::newRow("somebody inside") << u"tea@muc.x/Tybalt"_s << ours << u"j1"_s << false;
    QTest::newRow("another room") << u"tea@muc.x"_s << u"cake@muc.x/Tea"_s << u"j1"_s << false;
    QTest::newRow("an older join") << u"tea@muc.x"_s << ours << u"j0"_s << false;
    QTest::newRow("any join") << u"tea@muc.x"_s << ours << QString() << false;
    QTest::newRow("another service") << u"evil.x"_s << ours << u"j1"_s << false;
}

void MembershipTest::aQuestionCountsOnlyWhenItIsAboutOurJoin()
{
    QFETCH(QString, from);
    QFETCH(QString, about);
    QFETCH(QString, sid);
    const auto message = xml::parse(
        u"<message xmlns='jabber:client' from='%1' id='c1'><body>Go to http://x/1</body>"
        "<x xmlns='jabber:x:oob'><url>http://x/1</url></x><captcha xmlns='urn:xmpp:captcha'>"
        "<x xmlns='jabber:x:data' type='form'><field type='hidden' "
        "var='FORM_TYPE'><value>urn:xmpp:captcha</value></field>"
        "<field type='hidden' var='from'><value>%2</value></field><field type='hidden' "
        "var='sid'><value>%3</value></field>"
        "<field type='hidden' var='challenge'><value>c1</value></field><field var='ocr' label='Enter the text you see'>"
        "<required/><media xmlns='urn:xmpp:media-element'><uri type='image/png'>cid:sha1+a@bob.xmpp.org</uri></media>"
        "</field></x></captcha><data xmlns='urn:xmpp:bob' cid='sha1+a@bob.xmpp.org' type='image/png'>aGVsbG8=</data>"
        "</message>"_s.arg(from, about, sid));
    const auto challenge = captcha::challenge(message);
    const bool isOurs = challenge && challenge->room == *Jid::parse(u"tea@muc.x") && challenge->joinId == u"j1"_s;
    QTEST(isOurs, "counts");
    if (!isOurs)
        return;
    QCOMPARE(challenge->page, u"http://x/1"_s);
    QCOMPARE(challenge->attachments,
             QList {(captcha::Attachment {u"cid:sha1+a@bob.xmpp.org"_s, QByteArrayLiteral("hello")})});
    DataForm filled = registration::filled(challenge->form);
    const QString answer = xml::toString(captcha::answer(filled));
    QVERIFY(answer.startsWith(u"<captcha xmlns=\"urn:xmpp:captcha\"><x xmlns=\"jabber:x:data\" type=\"submit\">"_s));
    QVERIFY(answer.contains(u"<value>c1</value>"_s));
}

PARLOUR_TEST(MembershipTest)
#include "membershiptest.moc"
