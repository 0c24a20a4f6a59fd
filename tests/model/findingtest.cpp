// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/browse/roombrowser.h"
#include "model/browse/roomfilter.h"
#include "model/captcha/picture.h"
#include "support/roomscene.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parlour;
using join::State;
using Scene = RoomScene;

static IqFailure refusal(ErrorCondition condition)
{
    return {IqFailure::Kind::Refused, {condition, {}, {}}};
}

static QDomElement discoInfo(const QString &inside)
{
    return xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                      u"xmlns='http://jabber.org/protocol/disco#info'>%1</query></iq>"_s.arg(inside));
}

static QDomElement discoItems(const QString &inside)
{
    return xml::parse(u"<iq xmlns='jabber:client' type='result'><query "
                      u"xmlns='http://jabber.org/protocol/disco#items'>%1</query></iq>"_s.arg(inside));
}

static const auto Service = u"<identity category='conference' type='text'/>"
                            "<feature var='http://jabber.org/protocol/muc'/>"_s;

/// A browser over a stream without a network.
struct Browsing
{
    QTemporaryDir dir;
    FakeStream stream;
    ProfileSettings settings {dir.filePath(u"settings.ini"_s)};
    RoomServices services {stream};
    RoomBrowser browser {stream, services, settings};
    RoomFilter filter;

    Browsing()
    {
        stream.goOnline();
        filter.setBrowser(&browser);
    }
    QString lastAsked() const { return xml::toString(stream.asked.last().payload); }
};

/// Finding rooms, and what comes before being inside.
class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServicePagesAndOnlyVisibleRowsAreAsked();
    void aServerIsSearchedForItsServices();
    void nothingToShowHasItsWords_data();
    void nothingToShowHasItsWords();
    void gatewaysAreServicesButNoPlaceForNewRooms();
    void placesWithAnAddressLikeARoomsAreAskedFirst_data();
    void placesWithAnAddressLikeARoomsAreAskedFirst();
    void escapedNamesAreListedAsPeopleReadThem();
    void linksAreReadWhereAPlaceIsTyped();
    void lateAnswersAreNotMixedIn();
    void tenThousandRoomsStayFluent();
    void aSearchGoesToTheProviderOnly();
    void aMistypedAddressCreatesNothing();
    void onlyTheNickChangesWhenItIsTaken();
    void theReservedNickIsSuggested();
    void aQuestionIsAnsweredInPlace();
    void aWrongAnswerIsARefusalOfItsOwn();
    void onlySmallPicturesAreShown();
    void registeringIsReadBack();
    void requestsForMembershipAreAnswered();
};

void FindingTest::aServicePagesAndOnlyVisibleRowsAreAsked()
{
    Browsing b;
    const QAbstractItemModelTester tester(&b.filter);
    b.browser.list(u"muc.example"_s);
    b.stream.answer(discoInfo(Service));
    QVERIFY(b.lastAsked().contains(u"<max>200</max>"_s));
    b.stream.answer(discoItems(u"<item jid='a@muc.example' name='Ant (1)'/><item jid='b@muc.example' name='Bee (7)'/>"
                               "<set xmlns='http://jabber.org/protocol/rsm'><last>b</last><count>7</count></set>"_s));
    QVERIFY(b.browser.isBusy());
    QVERIFY(b.lastAsked().contains(u"<after>b</after>"_s));
    QString more;
    for (int i = 0; i < 5; ++i)
        more += u"<item jid='c%1@muc.example' name='Cat (0)'/>"_s.arg(i);
    b.stream.answer(discoItems(more + u"<set xmlns='http://jabber.org/protocol/rsm'><count>7</count></set>"_s));
    QVERIFY(!b.browser.isBusy());
    QVERIFY(b.stream.asked.isEmpty());
    QCOMPARE(b.filter.count(), 7);
    QCOMPARE(b.filter.addressAt(0), u"b@muc.example"_s); // Most people first.

    b.filter.watch(0, 6);
    QCOMPARE(b.stream.asked.size(), DiscoQueue::MaxOpen);
    b.filter.watch(5, 6); // Scrolled on: what waited is not asked any more.
    b.stream.answer(discoInfo(u"<identity name='Bees'/><feature var='muc_passwordprotected'/>"_s));
    QCOMPARE(b.filter.index(0, 0).data(RoomDirectory::NameRole).toString(), u"Bees"_s);
    QVERIFY(b.filter.index(0, 0).data(RoomDirectory::LockedRole).toBool());
    while (!b.stream.asked.isEmpty())
        b.stream.answer(refusal(ErrorCondition::Forbidden));
    b.filter.watch(4, 4);
    QCOMPARE(b.stream.asked.size(), 1); // Row 4 was never asked, the others are not asked twice.
    b.filter.watch(0, 3);
    QCOMPARE(b.stream.asked.size(), 1);
    b.filter.setSearch(u"BEES"_s);
    QCOMPARE(b.filter.count(), 1);
}

void FindingTest::aServerIsSearchedForItsServices()
{
    Browsing b;
    b.browser.list({});
    QCOMPARE(b.stream.asked.last().to.toString(), u"localhost"_s); // Our own.
    b.stream.answer(discoInfo(u"<identity category='server' type='im'/>"_s));
    b.stream.answer(discoItems(u"<item jid='upload.localhost'/><item jid='irc.localhost'/><item jid='x@localhost'/>"
                               "<item jid='conference.localhost'/>"_s));
    QCOMPARE(b.stream.asked.size(), 3);
    b.stream.answer(discoInfo({}));
    b.stream.answer(discoInfo(Service));
    b.stream.answer(discoInfo(Service));
    QCOMPARE(b.browser.services(), (QStringList {u"conference.localhost"_s, u"irc.localhost"_s}));
    QCOMPARE(b.browser.place(), u"conference.localhost"_s);
    b.stream.answer(discoItems({}));
    QVERIFY(b.browser.statusText().contains(u"shows no rooms"_s));
}

void FindingTest::nothingToShowHasItsWords_data()
{
    QTest::addColumn<IqFailure>("failure");
    QTest::addColumn<QString>("words");
    QTest::newRow("no server") << refusal(ErrorCondition::RemoteServerNotFound) << u"cannot find"_s;
    QTest::newRow("not for us") << refusal(ErrorCondition::Forbidden) << u"does not show you"_s;
    QTest::newRow("no rooms") << refusal(ErrorCondition::ServiceUnavailable) << u"no chat rooms"_s;
    QTest::newRow("too often") << refusal(ErrorCondition::ResourceConstraint) << u"more questions"_s;
    QTest::newRow("silence") << IqFailure {IqFailure::Kind::TimedOut, {}} << u"did not answer"_s;
    QTest::newRow("offline") << IqFailure {IqFailure::Kind::Disconnected, {}} << u"not connected"_s;
}

void FindingTest::nothingToShowHasItsWords()
{
    QFETCH(IqFailure, failure);
    QFETCH(QString, words);
    Browsing b;
    b.browser.list(u"muc.example"_s);
    b.stream.answer(failure);
    QVERIFY(b.browser.hasFailed());
    QVERIFY2(b.browser.statusText().contains(words), qPrintable(b.browser.statusText()));
    b.browser.list(u"@@"_s);
    QVERIFY(b.browser.statusText().contains(u"not the address"_s));
}

static const auto Gateway = u"<identity category='conference' type='irc' name='gw'/>"
                            "<feature var='http://jabber.org/protocol/muc'/>"_s;

void FindingTest::gatewaysAreServicesButNoPlaceForNewRooms()
{
    Browsing b;
    b.services.find();
    b.stream.answer(discoItems(u"<item jid='irc.localhost'/><item jid='rooms.localhost'/><item jid='x.localhost'/>"_s));
    b.stream.answer(discoInfo(Gateway));
    QCOMPARE(b.services.best(), QString());
    b.stream.answer(discoInfo(Service));
    b.stream.answer(discoInfo(u"<identity category='conference' type='irc'/>"_s)); // Says nothing of rooms.
    QCOMPARE(b.services.best(), u"rooms.localhost"_s);
    QCOMPARE(b.services.all(), (QStringList {u"rooms.localhost"_s, u"irc.localhost"_s}));
    b.browser.list(u"gw.example"_s);
    b.stream.answer(discoInfo(Gateway));
    QVERIFY(b.lastAsked().contains(u"disco#items"_s));
    b.stream.answer(discoItems(u"<item jid='#tea%irc.net@gw.example'/>"_s));
    QCOMPARE(b.filter.count(), 1);
}

void FindingTest::placesWithAnAddressLikeARoomsAreAskedFirst_data()
{
    QTest::addColumn<QString>("items"); // Empty: a refusal.
    QTest::addColumn<bool>("lists");
    QTest::newRow("it lists rooms") << u"<item jid='#tea\\40irc.net@gw.example' name='#tea'/>"_s << true;
    QTest::newRow("it lists those who are in it") << u"<item jid='irc.net@gw.example/bob'/>"_s << false;
    QTest::newRow("it lists itself") << u"<item jid='irc.net@gw.example'/>"_s << false;
    QTest::newRow("it does not say") << QString() << false;
}
void FindingTest::placesWithAnAddressLikeARoomsAreAskedFirst()
{
    QFETCH(QString, items);
    QFETCH(bool, lists);
    Browsing b;
    b.browser.list(u"irc.net@gw.example"_s);
    QCOMPARE(b.stream.asked.last().to.toString(), u"irc.net@gw.example"_s);
    QVERIFY(b.lastAsked().contains(u"disco#items"_s) && b.lastAsked().contains(u"<max>"_s));
    b.stream.asked.swapItemsAt(0, b.stream.asked.size() - 1); // What is asked of it as a room can wait.
    b.stream.answer(items.isEmpty() ? IqReply(refusal(ErrorCondition::ItemNotFound)) : IqReply(discoItems(items)));
    QCOMPARE(b.browser.place(), lists ? u"irc.net@gw.example"_s : u"gw.example"_s);
    QCOMPARE(b.browser.details()->address().isEmpty(), lists);
    QCOMPARE(b.filter.count(), lists ? 1 : 0);
    if (!lists) {
        QCOMPARE(b.stream.asked.last().to.toString(), u"gw.example"_s);
        QVERIFY(b.lastAsked().contains(u"disco#info"_s));
    }
}

void FindingTest::escapedNamesAreListedAsPeopleReadThem()
{
    Browsing b;
    b.browser.list(u"c.example"_s);
    b.stream.answer(discoInfo(Service));
    b.stream.answer(discoItems(u"<item jid='my\\20room@c.example'/>"_s));
    const auto first = b.browser.rooms()->index(0);
    QCOMPARE(first.data(RoomDirectory::NameRole).toString(), u"my room"_s);
    QCOMPARE(first.data(RoomDirectory::AddressRole).toString(), u"my\\20room@c.example"_s);
    b.browser.choose(u"my\\20room@c.example"_s);
    QCOMPARE(b.browser.details()->name(), u"my room"_s);
    QCOMPARE(b.browser.details()->shownAddress(), u"my\\20room@c.example"_s);
}

void FindingTest::linksAreReadWhereAPlaceIsTyped()
{
    Browsing b;
    b.browser.list(u"<xmpp:conference.my_server.lan>"_s);
    QCOMPARE(b.stream.asked.last().to.toString(), u"conference.my_server.lan"_s);
    QVERIFY(!b.browser.list(u"@@"_s) && !b.browser.list(u"rooms.example"_s) && !b.browser.list({}));
    QVERIFY(b.browser.list(u" xmpp:hall@rooms.example?join;password=secret "_s));
    QCOMPARE(b.browser.details()->addressText(), u"hall@rooms.example"_s);
    b.browser.list(u"xmpp:?join;password=secret"_s);
    QVERIFY(b.browser.hasFailed());
    QVERIFY(!b.browser.statusText().contains(u"secret"_s));
    b.browser.setProvider(u"xmpp:search.example?x"_s);
    QCOMPARE(b.browser.provider(), u"search.example"_s);
}

void FindingTest::lateAnswersAreNotMixedIn()
{
    Browsing b;
    b.browser.list(u"one.example"_s);
    b.stream.answer(discoInfo(Service));
    b.browser.list(u"two.example"_s);
    b.stream.answer(discoItems(u"<item jid='a@one.example'/>"_s));
    QCOMPARE(b.filter.count(), 0);
    b.browser.stop();
    b.stream.answer(discoInfo(Service));
    QVERIFY(b.stream.asked.isEmpty());
}

void FindingTest::tenThousandRoomsStayFluent()
{
    Browsing b;
    QList<disco::Item> items;
    for (int i = 0; i < 10'000; ++i)
        items << disco::Item {u"room%1@muc.example"_s.arg(i), u"Room %1"_s.arg((i * 7919) % 10'000), -1};
    b.browser.list(u"muc.example"_s);
    b.stream.answer(discoInfo(Service));
    QString all; // As Prosody does.
    for (const auto &item : items)
        all += u"<item jid='%1' name='%2'/>"_s.arg(item.address, item.name);
    const auto answer = discoItems(all);
    QElapsedTimer timer;
    timer.start();
    b.stream.answer(answer);
    QVERIFY(b.filter.count() < 10'000); // A part in each turn of the event loop.
    QTRY_VERIFY(!b.browser.isBusy());

    QCOMPARE(b.filter.count(), 10'000);
    QCOMPARE(b.filter.index(1, 0).data(RoomDirectory::NameRole).toString(), u"Room 1"_s);
    b.filter.setSearch(u"99"_s);

    b.filter.setSearch({});

    QCOMPARE(b.filter.count(), 10'000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void FindingTest::aSearchGoesToTheProviderOnly()
{
    Browsing b;
    b.browser.search(u"tea"_s);
    QVERIFY(b.stream.asked.isEmpty()); // None is set.
    QVERIFY(!b.browser.providerProblem(u"@@"_s).isEmpty());
    b.browser.setProvider(u" search.example "_s);
    b.browser.search(u"tea"_s);
    QCOMPARE(b.stream.asked.last().to.toString(), u"search.example"_s);
    b.stream.answer(
        xml::parse(u"<iq xmlns='jabber:client'><result xmlns='urn:xmpp:channel-search:0:search'>"
                   "<item address='tea@muc.far'><name>Tea</name><nusers>4</nusers></item></result></iq>"_s));
    QCOMPARE(b.filter.count(), 1);
    QCOMPARE(ProfileSettings(b.dir.filePath(u"settings.ini"_s)).searchProvider(), u"search.example"_s);
}

void FindingTest::aMistypedAddressCreatesNothing()
{
    Scene s;
    s.room.join();
    s.enter(u"<status code='201'/>"_s);
    QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::NoSuchRoom);
    QCOMPARE(s.room.status().next, roomstatus::Step::Create);
    s.endHistory();
    QVERIFY(!xml::child(s.stream.asked.last().payload, u"destroy", xml::MucOwnerNs).isNull());
    QVERIFY(!s.room.ownership()->configuration());
    s.stream.asked.clear();
    s.room.create({});
    s.enter(u"<status code='201'/>"_s);
    QCOMPARE(s.room.state(), State::Joined);
    QVERIFY(s.room.ownership()->configuration());
}

void FindingTest::onlyTheNickChangesWhenItIsTaken()
{
    Scene s;
    s.room.join();
    s.refuse("not-authorized");
    QTRY_VERIFY(s.room.occupancy()->wantsPassword()); // The keychain was asked first.
    s.room.enterPassword(u"moth"_s, RoomPassword::Keep::Session);
    s.refuse("conflict");
    QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::NickTaken);
    QCOMPARE(s.room.suggestedNick(), u"alice2"_s);
    s.room.join(s.room.suggestedNick());
    QVERIFY(s.lastJoin().attribute(u"to"_s).endsWith(u"/alice2"));
    QCOMPARE(s.sentPassword(), u"moth"_s);
    s.refuse("conflict");
    s.room.cancel();
    s.room.join();
    QCOMPARE(s.sentPassword(), QString()); // Given up with the rest.
}

void FindingTest::theReservedNickIsSuggested()
{
    Scene s;
    s.room.join();
    s.refuse("not-acceptable");
    muc::RoomInfo info;
    info.known = true;
    info.registers = true;
    s.room.details()->reserved()->lookUp(); // Waits until it is known what the room can do.
    s.room.details()->apply(info);
    s.stream.asked = {s.stream.asked.last()};
    s.stream.answer(refusal(ErrorCondition::ItemNotFound)); // ejabberd: then it is asked otherwise.
    s.stream.answer(xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><registered/>"
                               "<nick>Cee</nick></query></iq>"_s));
    QCOMPARE(s.room.suggestedNick(), u"Cee"_s);
}

static void ask(Scene &s)
{
    s.room.receive(xml::parse(
        u"<message xmlns='jabber:client' from='tea@conference.localhost' id='c1'><captcha xmlns='urn:xmpp:captcha'>"
        "<x xmlns='jabber:x:data' type='form'><field type='hidden' "
        "var='FORM_TYPE'><value>urn:xmpp:captcha</value></field>"
        "<field type='hidden' var='from'><value>tea@conference.localhost/alice</value></field>"
        "<field type='hidden' var='sid'><value>%1</value></field><field var='ocr'/></x></captcha></message>"_s.arg(
            s.lastJoin().attribute(u"id"_s))));
}

void FindingTest::aQuestionIsAnsweredInPlace()
{
    Scene s;
    s.room.join();
    ask(s);
    QCOMPARE(s.room.state(), State::Challenged);
    s.room.challenge()->form()->setValue(u"ocr"_s, u"7nHL3"_s);
    s.room.challenge()->answer();
    QVERIFY(xml::toString(s.stream.asked.last().payload).contains(u"<value>7nHL3</value>"_s));
    s.stream.answer(xml::element(u"iq"_s));
    QCOMPARE(s.room.state(), State::Joining);
    s.enter();
    QCOMPARE(s.room.state(), State::Joined);
    ask(s); // Nobody asks those who are inside.
    QCOMPARE(s.room.state(), State::Joined);
}

void FindingTest::aWrongAnswerIsARefusalOfItsOwn()
{
    Scene s;
    s.room.join();
    ask(s);
    s.refuse("not-authorized"); // ejabberd, when nobody answered in time.
    QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::NotHuman);
    QCOMPARE(s.room.status().next, roomstatus::Step::TryAgain);
    s.room.join();
    ask(s);
    s.room.challenge()->answer();
    s.stream.answer(refusal(ErrorCondition::NotAllowed));
    QCOMPARE(s.room.occupancy()->refusal(), join::Refusal::NotHuman);
    s.room.join();
    ask(s);
    s.room.streamLost(); // The question is void, and the join is sent again.
    const auto sent = s.stream.sent.size();
    s.newStream();
    QCOMPARE(s.stream.sent.size(), sent + 1);
    QCOMPARE(s.room.state(), State::Joining);
}

void FindingTest::onlySmallPicturesAreShown()
{
    const auto png = [](QSize size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    };
    QVERIFY(safePicture(png({100, 40})).startsWith(u"data:image/png;base64,"));
    QVERIFY(safePicture(png({1001, 1})).isEmpty());
    QVERIFY(safePicture(png({100, 40}).first(60)).isEmpty());
    QVERIFY(safePicture("<svg xmlns='http://www.w3.org/2000/svg'/>").isEmpty());
    QVERIFY(safePicture({}).isEmpty());
}

void FindingTest::registeringIsReadBack()
{
    const auto form =
        u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'>%1<x xmlns='jabber:x:data' type='form'>"
        "<field type='hidden' var='FORM_TYPE'><value>http://jabber.org/protocol/muc#register</value></field>"
        "<field var='muc#register_roomnick' label='Nick'><required/></field></x></query></iq>"_s;
    Scene s;
    auto *registration = s.room.registration();
    QSignalSpy registered(registration, &RoomRegistration::registered);
    registration->open(u"Cee"_s);
    s.stream.answer(xml::parse(form.arg(u"<nick/>"_s)));
    QCOMPARE(registration->state(), registering::State::Filling);
    registration->submit();
    QVERIFY(xml::toString(s.stream.asked.last().payload).contains(u"<value>Cee</value>"_s)); // Proposed.
    s.stream.answer(refusal(ErrorCondition::Conflict));
    QVERIFY(registration->problem().contains(u"Somebody else"_s));
    registration->form()->setValue(u"muc#register_roomnick"_s, u"Dee"_s);
    registration->submit();
    s.stream.answer(xml::element(u"iq"_s));
    QCOMPARE(registration->state(), registering::State::Checking);
    s.stream.answer(xml::parse(form.arg(u"<nick>Dee</nick><registered/>"_s)));
    QCOMPARE(registration->state(), registering::State::Registered);
    QCOMPARE(registered.last().first().toString(), u"Dee"_s);
    QCOMPARE(s.room.details()->reservedNick(), u"Dee"_s);
    QVERIFY(registration->cost().contains(u"You stay what you are"_s)); // ejabberd.
    registration->giveUp();
    s.stream.answer(xml::element(u"iq"_s));
    QCOMPARE(registration->state(), registering::State::GivenUp);
    QVERIFY(s.room.details()->reservedNick().isEmpty());
    registration->open({}, true);
    s.stream.answer(xml::parse(u"<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><registered/>"
                               "<username>Cee</username></query></iq>"_s));
    QVERIFY(registration->cost().contains(u"stop being a member"_s)); // Prosody.
    QVERIFY(!registration->isChangeable());
}

void FindingTest::requestsForMembershipAreAnswered()
{
    Scene s;
    s.room.join();
    s.enter();
    const auto request = u"<message xmlns='jabber:client' from='%1'><x xmlns='jabber:x:data' type='form'>"
                         "<field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#register</value></field>"
                         "<field var='muc#register_roomnick'><value>witch</value></field>"
                         "<field var='muc#register_allow' type='boolean'/></x></message>"_s;
    s.room.receive(xml::parse(request.arg(u"tea@conference.localhost/tybalt"_s)));
    QVERIFY(s.room.registration()->request().isEmpty());
    s.room.receive(xml::parse(request.arg(u"tea@conference.localhost"_s)));
    QVERIFY(s.room.registration()->request().startsWith(u"witch asks"_s));
    s.room.registration()->answerRequest(true);
    QVERIFY(xml::toString(s.stream.sent.last()).contains(u"<value>1</value>"_s));
    QVERIFY(s.room.registration()->request().isEmpty());
}

PARLOUR_TEST(FindingTest)
#include "findingtest.moc"
