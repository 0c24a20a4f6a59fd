// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/registration/newaccount.h"
#include "protocol/address/accountlink.h"
#include "protocol/registration/making.h"
#include "support/suite.h"

using namespace parlour;
using namespace Qt::StringLiterals;
using making::Event;
using making::State;

/// Making an account before anybody has signed in, and deleting it.
class NewAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void featuresSayWhoMayCome();
    void oldFieldsAreAForm();
    void aFormGoesBackWhole();
    void aWebPageIsNamedAndNothingIsFetched_data();
    void aWebPageIsNamedAndNothingIsFetched();
    void whatComesIsBounded();
    void theAddressIsOneOfTheServer_data();
    void theAddressIsOneOfTheServer();
    void errorsMeanSomething_data();
    void errorsMeanSomething();
    void accountsAreMadeStepByStep_data();
    void accountsAreMadeStepByStep();
    void nothingLateChangesAnything();
    void invitationsAreLinks_data();
    void invitationsAreLinks();
    void otherLinksInviteNobody_data();
    void otherLinksInviteNobody();
    void deletingSaysWhy();
};

static QDomElement answer(const QString &content)
{
    return xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:register'>"_s + content
                      + u"</query></iq>"_s);
}

/// As ejabberd asks for an account, with a picture.
static const QString Challenge =
    u"<instructions>You need a client that supports x:data</instructions>"
    "<x xmlns='jabber:x:data' type='form'><instructions>Choose a username</instructions>"
    "<field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value></field>"
    "<field type='text-single' var='username' label='User'><required/></field>"
    "<field type='text-private' var='password' label='Password'><required/></field>"
    "<field type='hidden' var='sid'><value>s1</value></field>"
    "<field type='fixed' var='captcha-fallback-text'><value>If you don't see it, visit the page</value></field>"
    "<field type='text-single' var='captcha-fallback-url'><value>https://x.example/captcha</value></field>"
    "<field type='odd' var='rank'><value>high</value></field>"
    "<field type='text-single' var='ocr' label='Enter the text'><media xmlns='urn:xmpp:media-element'>"
    "<uri type='image/png'>cid:sha1+aa@bob.xmpp.org</uri></media><required/></field></x>"
    "<data xmlns='urn:xmpp:bob' cid='sha1+aa@bob.xmpp.org' type='image/png'>aGk=</data>"_s;

void NewAccountTest::featuresSayWhoMayCome()
{
    const auto features = xml::parse(
        u"<features xmlns='http://etherx.jabber.org/streams'><register xmlns='urn:xmpp:ibr-token:0'/></features>"_s);
    QCOMPARE(newaccount::door(features), (newaccount::Door {false, true}));
    xml::append(features, u"register"_s, "http://jabber.org/features/iq-register"_L1);
    QCOMPARE(newaccount::door(features), (newaccount::Door {true, true}));
    QCOMPARE(newaccount::door({}), newaccount::Door {});
}

void NewAccountTest::oldFieldsAreAForm()
{
    auto offer =
        newaccount::offer(answer(u"<instructions>Hi\nthere</instructions><username/><password/><key>k</key>"_s));
    QVERIFY(offer);
    QVERIFY(offer->legacy);
    QCOMPARE(offer->form.instructions, QStringList {u"Hi there"_s});
    QCOMPARE(offer->form.fields.size(), 2);
    offer->form.fields[0].values = QStringList {u"Romeo"_s};
    offer->form.fields[1].values = QStringList {u"Pa\u0308ss\u00a0word"_s};
    QCOMPARE(
        xml::toString(newaccount::submission(offer->form, offer->legacy)),
        u"<query xmlns=\"jabber:iq:register\"><username>Romeo</username><password>P\u00e4ss word</password></query>"_s);
    QVERIFY(!newaccount::offer(xml::parse(u"<iq xmlns='jabber:client'/>"_s)));
}

void NewAccountTest::aFormGoesBackWhole()
{
    auto offer = newaccount::offer(answer(Challenge));
    QVERIFY(offer);
    QVERIFY(!offer->legacy);
    QVERIFY(newaccount::isChallenging(offer->form));
    QCOMPARE(offer->attachments.size(), 1);
    QCOMPARE(offer->attachments.first().address, u"cid:sha1+aa@bob.xmpp.org"_s);
    QCOMPARE(offer->attachments.first().data, "hi");
    for (FormField &field : offer->form.fields) {
        if (field.var == "password"_L1)
            field.values = QStringList {u"secret"_s};
    }
    const auto sent = dataForm(xml::child(newaccount::submission(offer->form, offer->legacy), u"x", xml::FormNs));
    QVERIFY(sent);
    QCOMPARE(sent->type, DataForm::Type::Submit);
    QCOMPARE(sent->field(u"FORM_TYPE")->value(), u"urn:xmpp:captcha"_s);
    QCOMPARE(sent->field(u"sid")->value(), u"s1"_s);
    QCOMPARE(sent->field(u"rank")->value(), u"high"_s); // Nobody knows what that is.
    QCOMPARE(sent->field(u"password")->value(), u"secret"_s);
    QCOMPARE(offer->page, u"https://x.example/captcha"_s); // Said with the form, not in it.
    QCOMPARE(offer->form.field(u"captcha-fallback-text")->type, FieldType::Hidden);
    QCOMPARE(sent->field(u"captcha-fallback-url")->value(), u"https://x.example/captcha"_s);
    QVERIFY(!newaccount::isChallenging(newaccount::offer(answer(u"<username/>"_s))->form));
}

void NewAccountTest::aWebPageIsNamedAndNothingIsFetched_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("page");
    QTest::newRow("https") << u"https://shakespeare.lit/signup"_s << u"https://shakespeare.lit/signup"_s;
    QTest::newRow("with a name to sign in") << u"https://a:b@shakespeare.lit/"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("endless") << u"https://x.example/"_s + QString(3000, u'a') << QString();
}

void NewAccountTest::aWebPageIsNamedAndNothingIsFetched()
{
    QFETCH(QString, url);
    const auto offer = newaccount::offer(answer(u"<x xmlns='jabber:x:oob'><url>%1</url></x>"_s.arg(url)));
    QVERIFY(offer);
    QVERIFY(offer->form.fields.isEmpty());
    QTEST(offer->page, "page");
}

void NewAccountTest::whatComesIsBounded()
{
    QString data;
    for (int i = 0; i < 50; ++i)
        data += u"<data xmlns='urn:xmpp:bob' cid='c%1@bob.xmpp.org' type='image/png'>aGk=</data>"_s.arg(i);
    QCOMPARE(newaccount::offer(answer(data))->attachments.size(), 5);
    const auto huge =
        newaccount::offer(answer(u"<data xmlns='urn:xmpp:bob' cid='c@b'>%1</data>"_s.arg(QString(600 * 1024, u'A'))));
    QVERIFY(huge->attachments.isEmpty());
    const auto words = newaccount::offer(
        answer(u"<instructions>%1</instructions><username>%1</username><username/>"_s.arg(QString(9000, u'x'))));
    QCOMPARE(words->form.fields.size(), 1);
    QVERIFY(words->form.instructions.first().size() <= 500);
    QVERIFY(words->form.fields.first().value().size() <= 500);
}

void NewAccountTest::theAddressIsOneOfTheServer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"Romeo"_s << u"romeo@x.example"_s;
    QTest::newRow("blanks around") << u" romeo "_s << u"romeo@x.example"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a whole address") << u"romeo@y.example"_s << QString();
    QTest::newRow("a resource") << u"romeo/x"_s << QString();
    QTest::newRow("a blank inside") << u"ro meo"_s << QString();
}

void NewAccountTest::theAddressIsOneOfTheServer()
{
    QFETCH(QString, name);
    DataForm form;
    form.fields << formField(FieldType::TextSingle, u"username"_s, {name});
    const auto address = newaccount::address(form, *Jid::parse(u"x.example"));
    QTEST(address ? address->toString() : QString(), "address");
}

void NewAccountTest::errorsMeanSomething_data()
{
    using newaccount::Refusal;
    QTest::addColumn<ErrorCondition>("condition");
    QTest::addColumn<Refusal>("refusal");
    QTest::newRow("taken") << ErrorCondition::Conflict << Refusal::NameTaken;
    QTest::newRow("a wrong captcha, a weak password") << ErrorCondition::NotAcceptable << Refusal::NotAcceptable;
    QTest::newRow("ejabberd: not from here") << ErrorCondition::Forbidden << Refusal::NotOffered;
    QTest::newRow("nobody may") << ErrorCondition::NotAllowed << Refusal::NotOffered;
    QTest::newRow("no such thing") << ErrorCondition::ServiceUnavailable << Refusal::NotOffered;
    QTest::newRow("too often") << ErrorCondition::ResourceConstraint << Refusal::TooMany;
    QTest::newRow("an old token") << ErrorCondition::ItemNotFound << Refusal::TokenUnknown;
    QTest::newRow("anything else") << ErrorCondition::InternalServerError << Refusal::Other;
}

void NewAccountTest::errorsMeanSomething()
{
    QFETCH(ErrorCondition, condition);
    QTEST(newaccount::refusal(condition), "refusal");
}

void NewAccountTest::accountsAreMadeStepByStep_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Event>("event");
    QTest::addColumn<State>("expected");
    QTest::newRow("a server is chosen") << State::Choosing << Event::Begin << State::Reaching;
    QTest::newRow("it is there") << State::Reaching << Event::Reached << State::Asking;
    QTest::newRow("there is an invitation") << State::Reaching << Event::Invited << State::Presenting;
    QTest::newRow("the invitation is good") << State::Presenting << Event::Reached << State::Asking;
    QTest::newRow("it is not") << State::Presenting << Event::Failed << State::Choosing;
    QTest::newRow("a form") << State::Asking << Event::Offered << State::Filling;
    QTest::newRow("a web page") << State::Asking << Event::Redirected << State::Elsewhere;
    QTest::newRow("another server, then") << State::Elsewhere << Event::Begin << State::Reaching;
    QTest::newRow("no accounts") << State::Asking << Event::Failed << State::Choosing;
    QTest::newRow("filled in") << State::Filling << Event::Submit << State::Sending;
    QTest::newRow("made") << State::Sending << Event::Accepted << State::Made;
    QTest::newRow("name taken") << State::Sending << Event::Rejected << State::Filling;
    QTest::newRow("another picture") << State::Sending << Event::Spent << State::Asking;
    QTest::newRow("the line breaks on the way") << State::Reaching << Event::Lost << State::Choosing;
    QTest::newRow("it breaks before the answer") << State::Sending << Event::Lost << State::Choosing;
    QTest::newRow("somebody thinks for long") << State::Filling << Event::Lost << State::Lapsed;
    QTest::newRow("and goes on") << State::Lapsed << Event::Submit << State::Reaching;
    QTest::newRow("never mind") << State::Sending << Event::Cancel << State::Choosing;
}

void NewAccountTest::accountsAreMadeStepByStep()
{
    QFETCH(State, state);
    QFETCH(Event, event);
    QTEST(making::next(state, event), "expected");
}

void NewAccountTest::nothingLateChangesAnything()
{
    for (const auto event : {Event::Reached, Event::Invited, Event::Offered, Event::Redirected, Event::Accepted,
                             Event::Rejected, Event::Spent, Event::Failed, Event::Lost}) {
        QCOMPARE(making::next(State::Choosing, event), State::Choosing);
        QCOMPARE(making::next(State::Made, event), State::Made);
    }
    QCOMPARE(making::next(State::Sending, Event::Offered), State::Sending);
    QCOMPARE(making::next(State::Filling, Event::Accepted), State::Filling);
    QCOMPARE(making::next(State::Filling, Event::Failed), State::Filling);
}

void NewAccountTest::invitationsAreLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AccountLink>("link");
    const Jid server = *Jid::parse(u"example.com");
    QTest::newRow("a server") << u"xmpp:example.com?register;preauth=T0k"_s << AccountLink {server, {}, {}, u"T0k"_s};
    QTest::newRow("with a name") << u"xmpp:Juliet@example.com?register;preauth=T"_s
                                 << AccountLink {server, u"juliet"_s, {}, u"T"_s};
    QTest::newRow("without a token") << u"xmpp:example.com?register"_s << AccountLink {server, {}, {}, {}};
    QTest::newRow("from a contact") << u"xmpp:romeo@example.com?roster;preauth=T;ibr=y;name=Romeo%20M"_s
                                    << AccountLink {server, {}, *Jid::parse(u"romeo@example.com"), u"T"_s};
    QTest::newRow("Prosody's order") << u"xmpp:romeo@example.com?roster;ibr=y;preauth=T"_s
                                     << AccountLink {server, {}, *Jid::parse(u"romeo@example.com"), u"T"_s};
    QTest::newRow("pasted") << u" <XMPP:example.com?REGISTER;preauth=T> "_s << AccountLink {server, {}, {}, u"T"_s};
}

void NewAccountTest::invitationsAreLinks()
{
    QFETCH(QString, text);
    QFETCH(AccountLink, link);
    const auto parsed = AccountLink::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->server, link.server);
    QCOMPARE(parsed->name, link.name);
    QCOMPARE(parsed->inviter, link.inviter);
    QCOMPARE(parsed->token, link.token);
}

void NewAccountTest::otherLinksInviteNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a room") << u"xmpp:tea@muc.example?join"_s;
    QTest::newRow("a contact who cannot make accounts") << u"xmpp:romeo@example.com?roster;preauth=T"_s;
    QTest::newRow("an account without a token") << u"xmpp:romeo@example.com?roster;ibr=y"_s;
    QTest::newRow("nobody") << u"xmpp:example.com?roster;preauth=T;ibr=y"_s;
    QTest::newRow("a key twice") << u"xmpp:example.com?register;preauth=a;preauth=b"_s;
    QTest::newRow("control characters") << u"xmpp:example.com?register;preauth=a%0Ab"_s;
    QTest::newRow("an endless token") << u"xmpp:example.com?register;preauth=%1"_s.arg(QString(2000, u'a'));
    QTest::newRow("another scheme") << u"https://example.com?register;preauth=T"_s;
    QTest::newRow("nothing") << QString();
}

void NewAccountTest::otherLinksInviteNobody()
{
    QFETCH(QString, text);
    QVERIFY(!AccountLink::parse(text));
}

void NewAccountTest::deletingSaysWhy()
{
    using newaccount::Kept;
    QCOMPARE(xml::toString(newaccount::deletion()), u"<query xmlns=\"jabber:iq:register\"><remove/></query>"_s);
    QCOMPARE(newaccount::kept(ErrorCondition::NotAllowed), Kept::NotAllowed);
    QCOMPARE(newaccount::kept(ErrorCondition::NotAuthorized), Kept::NotConfirmed);
    QCOMPARE(newaccount::kept(ErrorCondition::ResourceConstraint), Kept::Busy);
    QCOMPARE(newaccount::kept(ErrorCondition::InternalServerError), Kept::Other);
}

PARLOUR_TEST(NewAccountTest)
#include "newaccounttest.moc"
