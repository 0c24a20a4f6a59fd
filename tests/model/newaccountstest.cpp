// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/accountsscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>

using namespace parlour;
using namespace Qt::StringLiterals;
using making::State;
using Problem = ConnectionProblem;

namespace {

const QString PlainFields = u"<instructions>Choose well</instructions><username/><password/>"_s;
/// As ejabberd asks, with a picture that cannot be decoded.
const QString CaptchaFields =
    u"<x xmlns='jabber:x:data' type='form'><field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value></field>"
    "<field type='text-single' var='username' label='User'/><field type='text-private' var='password'/>"
    "<field type='hidden' var='sid'><value>%1</value></field><field type='odd' var='rank' label='Your rank'/>"
    "<field type='text-single' var='ocr'><media xmlns='urn:xmpp:media-element'>"
    "<uri type='image/png'>http://evil.example/x.png</uri><uri type='image/png'>cid:a@bob.xmpp.org</uri></media>"
    "</field></x><x xmlns='jabber:x:oob'><url>https://localhost/captcha</url></x>"_s;

/// Somebody makes an account, over a stream without a network.
struct Scene
{
    Scene()
    {
        QObject::connect(&creation, &NewAccount::made, &creation,
                         [this](const Credentials &credentials, const AccountLink &link) {
                             made << credentials;
                             friends << link;
                         });
    }
    FakeStream &stream() { return *streams.made.first(); }
    /// The server is chosen and there; `tokens`: it takes invitations.
    void reach(const QString &server = u"localhost"_s, bool tokens = false, bool open = true)
    {
        creation.begin(server);
        arrive(tokens, open);
    }
    void arrive(bool tokens = false, bool open = true)
    {
        stream().features = xml::parse(u"<features xmlns='http://etherx.jabber.org/streams'>%1%2</features>"_s.arg(
            open ? u"<register xmlns='http://jabber.org/features/iq-register'/>"_s : QString(),
            tokens ? u"<register xmlns='urn:xmpp:ibr-token:0'/>"_s : QString()));
        stream().goOnline();
    }
    void offer(const QString &content)
    {
        stream().answer(xml::parse(u"<iq xmlns='jabber:client' type='result'><query xmlns='jabber:iq:register'>"_s
                                   + content + u"</query></iq>"_s));
    }
    void fill(const QString &name = u"romeo"_s, const QString &password = u"s3cret"_s)
    {
        creation.form()->setValue(u"username"_s, name);
        creation.form()->setValue(u"password"_s, password);
    }
    void refuse(ErrorCondition condition, const QString &text = {})
    {
        stream().answer(IqFailure {IqFailure::Kind::Refused, {condition, text, {}}});
    }
    QString sent() { return xml::toString(stream().asked.last().payload); }
    QString label(int row) { return creation.form()->index(row).data(FormModel::LabelRole).toString(); }
    QString value(int row) { return creation.form()->index(row).data(FormModel::ValueRole).toString(); }
    QString problemAt(int row) { return creation.form()->index(row).data(FormModel::ProblemRole).toString(); }

    FakeStreams streams;
    NewAccount creation {streams.factory()};
    QList<Credentials> made;
    QList<AccountLink> friends;
};

} // namespace

/// Making an account; the table of states is in tests/protocol/newaccounttest.cpp.
class NewAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsMade()
    {
        Scene s;
        QVERIFY2(s.streams.made.isEmpty(), "nothing before somebody wants it");
        s.creation.begin(u" LocalHost "_s, u"127.0.0.1"_s, 5333);
        QCOMPARE(s.creation.state(), State::Reaching);
        const Credentials &opened = s.stream().opened.first();
        QCOMPARE(opened.account.toString(), u"localhost"_s);
        QVERIFY(opened.registering && opened.password.isEmpty());
        QCOMPARE(opened.host, u"127.0.0.1"_s);
        s.arrive();
        QCOMPARE(s.sent(), u"<query xmlns=\"jabber:iq:register\"/>"_s);
        s.offer(PlainFields);
        QCOMPARE(s.creation.state(), State::Filling);
        QCOMPARE(s.creation.form()->instructions(), u"Choose well"_s);
        QCOMPARE(s.label(0), u"Account name"_s);
        QVERIFY(s.creation.form()->problemCount() > 0);
        s.creation.submit();
        QVERIFY2(s.stream().asked.isEmpty(), "nothing is filled in");
        s.fill();
        QCOMPARE(s.creation.form()->problemCount(), 0);
        s.creation.submit();
        QCOMPARE(s.creation.state(), State::Sending);
        QCOMPARE(
            s.sent(),
            u"<query xmlns=\"jabber:iq:register\"><username>romeo</username><password>s3cret</password></query>"_s);
        s.stream().answer(xml::element(u"iq"_s));
        QCOMPARE(s.creation.state(), State::Made);
        QCOMPARE(s.made.size(), 1);
        QCOMPARE(s.made.first().account.toString(), u"romeo@localhost"_s);
        QCOMPARE(s.made.first().password, u"s3cret"_s);
        QCOMPARE(s.made.first().host, u"127.0.0.1"_s);
        QVERIFY(!s.made.first().registering);
        QCOMPARE(s.stream().state(), Stream::State::Offline);
    }

    void whatIsNoServerIsToldAtOnce()
    {
        Scene s;
        for (const auto &text : {u""_s, u"not a server"_s, u"localhost/x"_s}) {
            s.creation.begin(text);
            QVERIFY(!s.creation.problem().isEmpty());
        }
        QVERIFY(s.streams.made.isEmpty());
        s.creation.begin(u"romeo@localhost"_s); // Whoever types the whole address means its server.
        QCOMPARE(s.creation.server(), u"localhost"_s);
        QVERIFY(s.creation.problem().isEmpty());
    }

    void serversThatMakeNoAccounts_data()
    {
        QTest::addColumn<QString>("offer");
        QTest::addColumn<bool>("open");
        QTest::newRow("it does not say that it does") << QString() << false;
        QTest::newRow("it asks nothing") << u"<instructions>No.</instructions>"_s << true;
        QTest::newRow("only what nobody sees")
            << u"<x xmlns='jabber:x:data' type='form'><field type='hidden' var='a'/></x>"_s << true;
    }
    void serversThatMakeNoAccounts()
    {
        QFETCH(QString, offer);
        QFETCH(bool, open);
        Scene s;
        s.reach(u"localhost"_s, false, open);
        if (open)
            s.offer(offer);
        QCOMPARE(s.creation.state(), State::Choosing);
        QVERIFY(s.creation.problem().contains("localhost"_L1));
        QCOMPARE(s.stream().state(), Stream::State::Offline);
    }

    void aWebPageIsShownAndNotOpened()
    {
        Scene s;
        s.reach();
        s.offer(
            u"<instructions>Come to our site</instructions><x xmlns='jabber:x:oob'><url>https://sign.localhost/up</url></x>"_s);
        QCOMPARE(s.creation.state(), State::Elsewhere);
        QCOMPARE(s.creation.page(), u"https://sign.localhost/up"_s);
        QCOMPARE(s.creation.pageHost(), u"sign.localhost"_s);
        s.creation.begin(u"other.example"_s);
        QCOMPARE(s.creation.state(), State::Reaching);
    }

    void refusalsAreToldAndNothingTypedIsLost_data()
    {
        QTest::addColumn<ErrorCondition>("condition");
        QTest::addColumn<QString>("said");
        QTest::newRow("taken") << ErrorCondition::Conflict
                               << u"Somebody else has that name on localhost. Choose another one."_s;
        QTest::newRow("not good enough") << ErrorCondition::NotAcceptable
                                         << u"localhost did not accept what you filled in."_s;
        QTest::newRow("too many") << ErrorCondition::ResourceConstraint
                                  << u"localhost makes no more accounts for now. Try again later."_s;
        QTest::newRow("not for you") << ErrorCondition::Forbidden << u"localhost did not make the account."_s;
    }
    void refusalsAreToldAndNothingTypedIsLost()
    {
        QFETCH(ErrorCondition, condition);
        Scene s;
        s.reach();
        s.offer(PlainFields);
        s.fill();
        s.creation.submit();
        s.refuse(condition, u"their words"_s);
        QCOMPARE(s.creation.state(), State::Filling);
        const bool taken = condition == ErrorCondition::Conflict; // That is said where the name stands.
        QTEST(taken ? s.problemAt(0) : s.creation.problem(), "said");
        QCOMPARE(s.creation.detail(), taken ? QString() : u"their words"_s);
        QCOMPARE(s.problemAt(0).isEmpty(), !taken);
        QCOMPARE(s.creation.problem().isEmpty(), taken);
        QCOMPARE(s.value(0), u"romeo"_s);
        s.fill(u"romeo2"_s);
        s.creation.submit();
        s.stream().answer(xml::element(u"iq"_s));
        QCOMPARE(s.made.last().account.local(), u"romeo2"_s);
    }

    void thePasswordIsNotRepeated()
    {
        Scene s;
        s.reach();
        s.offer(PlainFields);
        s.fill(u"romeo"_s, u"s3cret"_s);
        s.creation.submit();
        s.refuse(ErrorCondition::NotAcceptable, u"The password s3cret is too short"_s);
        QCOMPARE(s.creation.problem(), u"localhost did not accept what you filled in."_s);
        QCOMPARE(s.creation.detail(), QString());
    }

    void namesThatCannotBeAreNotSent()
    {
        Scene s;
        s.reach();
        s.offer(PlainFields);
        s.fill(u"ro@meo"_s);
        s.creation.submit();
        QVERIFY(s.stream().asked.isEmpty());
        QVERIFY(!s.problemAt(0).isEmpty());
        QCOMPARE(s.creation.state(), State::Filling);
    }

    void aChallengeIsGoodForOneTry()
    {
        Scene s;
        s.reach();
        s.offer(CaptchaFields.arg(u"s1"_s));
        QCOMPARE(s.creation.form()->count(), 4); // The odd field is shown, too; sid is not.
        QCOMPARE(s.creation.page(), u"https://localhost/captcha"_s);
        s.stream().asked.clear(); // The picture.
        s.fill();
        s.creation.form()->setValue(u"ocr"_s, u"wrong"_s);
        s.creation.submit();
        QVERIFY(s.sent().contains("<value>s1</value>"_L1));
        s.refuse(ErrorCondition::NotAllowed, u"The CAPTCHA verification has failed"_s);
        QCOMPARE(s.creation.state(), State::Asking);
        s.offer(CaptchaFields.arg(u"s2"_s));
        QCOMPARE(s.creation.state(), State::Filling);
        QVERIFY(!s.creation.problem().isEmpty());
        QCOMPARE(s.value(0), u"romeo"_s);
        s.stream().asked.clear();
        QVERIFY2(s.creation.form()->edit().filledIn(s.creation.form()->edit().form()).field(u"ocr")->value().isEmpty(),
                 "another picture wants another answer");
        s.creation.form()->setValue(u"ocr"_s, u"right"_s);
        s.creation.submit();
        QVERIFY(s.sent().contains("<value>s2</value>"_L1));
    }

    void picturesComeFromTheServerOnly()
    {
        Scene s;
        s.reach();
        s.offer(CaptchaFields.arg(u"s1"_s));
        QCOMPARE(s.stream().asked.size(), 1);
        QVERIFY(s.sent().contains("cid=\"a@bob.xmpp.org\""_L1));
        QCOMPARE(s.stream().asked.first().to.toString(), u"localhost"_s);
        QCOMPARE(s.stream().asked.first().type, u"get"_s);
    }

    void invitationsAreShownBeforeAnythingIsSent()
    {
        Scene s;
        QSignalSpy came(&s.creation, &NewAccount::invitationCame);
        s.creation.invite(*AccountLink::parse(u"xmpp:mercutio@localhost?roster;preauth=T0k;ibr=y"_s));
        QCOMPARE(came.size(), 1);
        QVERIFY(s.creation.isInvited());
        QCOMPARE(s.creation.server(), u"localhost"_s);
        QVERIFY2(!s.creation.text().contains("mercutio"_L1), "anybody can write a name into a link");
        QVERIFY(s.streams.made.isEmpty());
        s.reach(u"localhost"_s, true, false);
        QCOMPARE(s.creation.state(), State::Presenting);
        QCOMPARE(s.sent(), u"<preauth xmlns=\"urn:xmpp:pars:0\" token=\"T0k\"/>"_s);
        s.stream().answer(xml::element(u"iq"_s));
        s.offer(PlainFields);
        QCOMPARE(s.creation.text(), u"mercutio@localhost invites you to localhost."_s);
        s.fill();
        s.creation.submit();
        s.stream().answer(xml::element(u"iq"_s));
        QCOMPARE(s.friends.first().inviter.toString(), u"mercutio@localhost"_s);
        QCOMPARE(s.friends.first().token, u"T0k"_s);
    }

    void aNameThatIsGivenIsNotChosen()
    {
        Scene s;
        s.creation.begin(u"xmpp:juliet@localhost?register;preauth=T"_s); // Pasted where the server stands.
        s.arrive(true);
        s.stream().answer(xml::element(u"iq"_s));
        s.offer(PlainFields);
        QCOMPARE(s.creation.form()->count(), 1);
        QVERIFY(s.creation.text().contains("juliet@localhost"_L1));
        s.creation.form()->setValue(u"password"_s, u"pw"_s);
        s.creation.submit();
        QVERIFY(s.sent().contains("<username>juliet</username>"_L1));
    }

    void anOldInvitationIsTold()
    {
        Scene s;
        s.creation.invite(*AccountLink::parse(u"xmpp:localhost?register;preauth=T"_s));
        s.reach(u"localhost"_s, true);
        s.refuse(ErrorCondition::ItemNotFound, u"expired"_s);
        QCOMPARE(s.creation.state(), State::Choosing);
        QVERIFY(s.creation.problem().contains("invitation"_L1));
        QCOMPARE(s.creation.detail(), u"expired"_s);
        s.reach(u"other.example"_s); // Somewhere else, without it.
        QVERIFY(!s.creation.isInvited());
        QCOMPARE(s.creation.state(), State::Asking);
    }

    void aTokenGoesOnlyToWhomItIsFor()
    {
        Scene s;
        s.creation.invite(*AccountLink::parse(u"xmpp:localhost?register;preauth=T"_s));
        s.reach(u"localhost"_s, false);
        QCOMPARE(s.creation.state(), State::Asking); // It takes none; accounts it makes all the same.
        QVERIFY(!s.sent().contains("preauth"_L1));
        s.offer(PlainFields);
        QVERIFY2(s.creation.text().isEmpty(), "it did not say that we are invited");
    }

    void certificatesAreAskedAboutAndGoAlong()
    {
        Scene s;
        s.creation.begin(u"localhost"_s);
        s.stream().report = CertificateReport {};
        s.stream().report->sha256 = QByteArray(32, 'x');
        s.stream().fail(Problem::CertificateUntrusted, false);
        QCOMPARE(s.creation.state(), State::Choosing);
        QVERIFY(s.creation.certificateAsked());
        s.creation.rejectCertificate();
        QVERIFY(!s.creation.certificateAsked());
        s.creation.begin(u"localhost"_s);
        s.stream().fail(Problem::CertificateUntrusted, false);
        s.creation.trustCertificate();
        QCOMPARE(s.creation.state(), State::Reaching);
        QCOMPARE(s.stream().opened.last().pin, s.stream().report->pin());
        s.arrive();
        s.offer(PlainFields);
        s.fill();
        s.creation.submit();
        s.stream().answer(xml::element(u"iq"_s));
        QCOMPARE(s.made.first().pin, s.stream().report->pin());
        s.creation.begin(u"other.example"_s);
        QVERIFY(s.creation.state() == State::Made || s.stream().opened.last().pin.isEmpty());
    }

    void brokenLinesAreToldAndNotTriedAgain()
    {
        Scene s;
        s.creation.begin(u"localhost"_s);
        s.stream().fail(Problem::Refused, true);
        QCOMPARE(s.creation.state(), State::Choosing);
        QVERIFY(!s.creation.problem().isEmpty());
        QTRY_COMPARE(s.stream().closed, 1);
        s.reach();
        s.offer(PlainFields);
        s.fill();
        s.creation.submit();
        s.stream().fail(Problem::NetworkLost, true);
        QCOMPARE(s.creation.state(), State::Choosing);
        QVERIFY2(s.creation.problem().contains("may be there"_L1), "nobody knows");
    }

    void whoThinksForLongLosesNothing()
    {
        Scene s;
        s.reach();
        s.offer(PlainFields);
        s.fill();
        s.stream().fail(Problem::NetworkLost, true); // The server waits for nobody.
        QCOMPARE(s.creation.state(), State::Lapsed);
        QTRY_COMPARE(s.stream().closed, 1);
        QCOMPARE(s.value(0), u"romeo"_s);
        s.fill(u"tybalt"_s);
        s.creation.submit();
        QCOMPARE(s.creation.state(), State::Reaching);
        s.arrive();
        s.offer(PlainFields);
        QCOMPARE(s.creation.state(), State::Filling);
        QCOMPARE(s.value(0), u"tybalt"_s);
        QVERIFY(!s.creation.text().isEmpty());
        QCOMPARE(s.creation.form()->problemCount(), 0);
        s.creation.submit();
        QVERIFY(s.sent().contains("s3cret"_L1));
    }

    void lateAnswersChangeNothing()
    {
        Scene s;
        s.reach();
        const auto late = s.stream().asked.takeFirst();
        s.creation.cancel();
        late.done(
            xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><username/></query></iq>"_s));
        QCOMPARE(s.creation.state(), State::Choosing);
        QCOMPARE(s.creation.form()->count(), 0);
        s.creation.forget();
        QVERIFY(s.creation.server().isEmpty());
    }

    void whatIsMadeIsSignedIn()
    {
        AccountsScene scene;
        AccountList list(scene.streams.factory(), scene.settings, scene.secrets, scene.outbox);
        list.load();
        QVERIFY(list.outside());
        Account *entrance = list.entrance();
        make(scene, list, u"romeo"_s);
        QCOMPARE(entrance->address(), u"romeo@localhost"_s);
        QCOMPARE(entrance->state(), signin::State::SigningIn);
        FakeStream &first = *scene.streams.made.first();
        QCOMPARE(first.opened.last().password, u"s3cret"_s);
        QVERIFY(!first.opened.last().registering);
        first.goOnline();
        QCOMPARE(list.count(), 1);
        QCOMPARE(scene.stored(), QStringList {u"romeo@localhost"_s});
        QTRY_COMPARE(scene.secrets.secrets.value(u"account:romeo@localhost"_s), u"s3cret"_s);
        make(scene, list, u"tybalt"_s); // One more, beside it.
        scene.streams.made.last()->goOnline();
        QCOMPARE(list.count(), 2);
        QCOMPARE(list.at(1)->address(), u"tybalt@localhost"_s);
    }

    void oneThatIsMadeAgainIsNotListedTwice()
    {
        AccountsScene scene;
        scene.store(u"romeo@localhost"_s, 1);
        scene.store(u"juliet@localhost"_s, 1);
        AccountList list(scene.streams.factory(), scene.settings, scene.secrets, scene.outbox);
        list.load();
        QSignalSpy signingIn(&list, &AccountList::madeSigningIn);
        make(scene, list, u"romeo"_s);
        QCOMPARE(signingIn.size(), 1);
        QCOMPARE(signingIn.first().first().value<Account *>(), list.at(0));
        QCOMPARE(list.at(0)->state(), signin::State::SigningIn);
        QCOMPARE(list.count(), 2);
    }

    void onlyInvitationsAreTaken()
    {
        Scene s;
        QVERIFY(!s.creation.take(u"romeo@localhost"_s));
        QVERIFY(!s.creation.take(u"xmpp:tea@muc.localhost?join"_s));
        QVERIFY(!s.creation.isInvited());
        QVERIFY(s.creation.take(u"xmpp:localhost?register;preauth=T"_s));
        QVERIFY(s.creation.isInvited());
    }

    void aLinkWaitsUntilTheProgramHasStarted()
    {
        AccountsScene scene;
        ClientOptions options;
        options.invitation = *AccountLink::parse(u"xmpp:localhost?register;preauth=T"_s);
        Client client(scene.streams.factory(), scene.settings, scene.secrets, scene.outbox, options);
        NewAccount *creation = client.accounts()->creation();
        QVERIFY(!creation->isInvited());
        client.start();
        QVERIFY(creation->isInvited());
        creation->forget();
        client.openInvitation(options.invitation);
        QVERIFY(creation->isInvited());
    }

private:
    static void make(AccountsScene &scene, AccountList &list, const QString &name)
    {
        NewAccount &creation = *list.creation();
        creation.begin(u"localhost"_s);
        FakeStream &stream = **std::ranges::find_if(
            scene.streams.made, [](FakeStream *s) { return !s->opened.isEmpty() && s->opened.last().registering; });
        stream.features = xml::parse(u"<features xmlns='http://etherx.jabber.org/streams'>"
                                     "<register xmlns='http://jabber.org/features/iq-register'/></features>"_s);
        stream.goOnline();
        stream.answer(xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'>"
                                 "<username/><password/></query></iq>"_s));
        creation.form()->setValue(u"username"_s, name);
        creation.form()->setValue(u"password"_s, u"s3cret"_s);
        creation.submit();
        stream.answer(xml::element(u"iq"_s));
        QCOMPARE(creation.state(), State::Choosing); // Ready for the next.
        QVERIFY(creation.server().isEmpty());
    }
};

PARLOUR_TEST(NewAccountsTest)
#include "newaccountstest.moc"
