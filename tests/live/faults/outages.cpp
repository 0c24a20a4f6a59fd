// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace parlour;
using namespace parlour::live;

/// The fault table where the server or our own program ends. PARLOUR_SERVER says which server, PARLOUR_OUTAGE_SECONDS
/// how long it is away in the row that is about that.
class Outages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theServerDiesWhileWeJoin_data();
    void theServerDiesWhileWeJoin();
    void theServerDiesWhileWeSend();
    void theServerIsShutDownInGoodOrder();
    void twentyRoomsComeBackAfterALongOutage();
    void ourProgramDiesOffline();
    void ourProgramDiesWithWordsUnderWay();

private:
    /// Another process that is the guest until it crashes.
    void startDoomed(Child &doomed, Scene &scene);
    void writeMeanwhileAndComeBack(Scene &scene);

    std::unique_ptr<Server> m_server;
};

void Outages::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
}

void Outages::init()
{
    QVERIFY(m_server->isRunning() || m_server->start());
}

void Outages::theServerDiesWhileWeJoin_data()
{
    QTest::addColumn<bool>("heard");
    QTest::newRow("before it has heard of it") << false;
    QTest::newRow("before it has answered") << true;
}

void Outages::theServerDiesWhileWeJoin()
{
    QFETCH(bool, heard);
    Scene scene(*m_server, {heard ? u"unanswered"_s : u"unheard-of"_s});
    scene.waitUntilStored(scene.name()); // A server that is killed too soon has never heard of the room.
    scene.signIn();
    scene.proxy().freeze(heard ? Proxy::Ways(Proxy::Down) : Proxy::Up | Proxy::Down);
    Room *room = scene.join();
    if (heard)
        waitUntil("the room has heard of it",
                  [&] { return scene.observer().people(scene.name()).contains(Guest::nick()); });
    QCOMPARE(room->state(), join::State::Joining);
    QVERIFY(m_server->kill());
    QVERIFY(m_server->start());
    scene.observer().waitUntilBack();
    scene.proxy().cut();
    scene.check();
    QCOMPARE(scene.observer().arrivals(scene.name(), Guest::nick()), heard ? 2 : 1);
}

void Outages::theServerDiesWhileWeSend()
{
    Scene scene(*m_server, {u"balcony"_s});
    scene.enter();
    scene.proxy().freeze(Proxy::Down);
    QString last;
    for (int i = 0; i < 5; ++i)
        last = scene.send(); // The room says it to everybody, but we do not learn of it.
    waitUntil("the others have heard it", [&] { return scene.observer().hears(scene.name(), last); });
    scene.proxy().freeze(Proxy::Up);
    for (int i = 0; i < 5; ++i)
        last = scene.send(); // These are lost on the way.
    QVERIFY(scene.isShown(last, "Sending"));
    scene.talk();
    scene.waitUntilStored(u"juliet %1"_s.arg(scene.count())); // ejabberd takes two seconds for it.
    scene.proxy().close();
    QVERIFY(m_server->kill());
    scene.proxy().cut();
    waitUntil("the guest has noticed", [&] { return scene.account().state() != Account::State::Online; });
    writeMeanwhileAndComeBack(scene);
}

/// The server is away: what is written waits, and arrives once it is back.
void Outages::writeMeanwhileAndComeBack(Scene &scene)
{
    QString last;
    for (int i = 0; i < 3; ++i)
        last = scene.send();
    QVERIFY(scene.isShown(last, "Waiting"));
    QVERIFY(m_server->start());
    scene.observer().waitUntilBack();
    scene.talk();
    scene.proxy().open();
    scene.check();
}

void Outages::theServerIsShutDownInGoodOrder()
{
    Scene scene(*m_server, {u"orchard"_s});
    scene.enter();
    QString last;
    for (int i = 0; i < 3; ++i)
        last = scene.send();
    waitUntil("the others have heard it", [&] { return scene.observer().hears(scene.name(), last); });
    QVERIFY(m_server->stop());
    waitUntil("the guest has noticed", [&] { return scene.account().state() != Account::State::Online; });
    scene.proxy().close();
    writeMeanwhileAndComeBack(scene);
}

void Outages::twentyRoomsComeBackAfterALongOutage()
{
    QStringList rooms;
    for (int i = 1; i <= 20; ++i)
        rooms << u"hall%1"_s.arg(i);
    Scene scene(*m_server, rooms);
    scene.enter();
    scene.proxy().close();
    QVERIFY(m_server->stop());
    waitUntil("the guest has noticed", [&] { return scene.account().state() != Account::State::Online; });
    for (int i = 0; i < rooms.size(); ++i)
        scene.send(i);
    // How long it takes is what this row is about.
    QTest::qWait(qEnvironmentVariableIntValue("PARLOUR_OUTAGE_SECONDS") * 1000);
    QVERIFY(m_server->start());
    scene.observer().waitUntilBack();
    for (int i = 0; i < rooms.size(); ++i)
        scene.talk(i);
    scene.proxy().open();
    QElapsedTimer timer;
    timer.start();
    waitUntil(
        "the guest is everywhere again", [&] { return scene.isInAll(); }, 90);
    qInfo("back in %d rooms after %lld ms", int(rooms.size()), timer.elapsed());
    scene.check();
}

void Outages::startDoomed(Child &doomed, Scene &scene)
{
    const auto &place = scene.place();
    doomed.start(QStringLiteral(PARLOUR_DOOMED), {place.folder, place.certificate, QString::number(place.port)},
                 QProcessEnvironment::systemEnvironment());
    QCOMPARE(doomed.ask("join " + scene.name().toUtf8()), u"joined"_s);
    doomed.ask("send first");
    scene.note(u"first"_s);
    waitUntil("the others have heard it", [&] { return scene.observer().hears(scene.name(), u"first"_s); });
}

void Outages::ourProgramDiesOffline()
{
    Scene scene(*m_server, {u"tomb"_s});
    Child doomed(Child::Complaints::Shown);
    startDoomed(doomed, scene);
    scene.proxy().close();
    scene.proxy().cut();
    QCOMPARE(doomed.ask("offline"), u"offline"_s);
    for (const QString &text : {u"second"_s, u"third \U0001F339"_s}) {
        doomed.ask("send " + text.toUtf8());
        scene.note(text);
    }
    doomed.crash();
    scene.talk();
    scene.proxy().open();
    scene.restartGuest();
    scene.signIn();
    scene.check();
}

void Outages::ourProgramDiesWithWordsUnderWay()
{
    Scene scene(*m_server, {u"crypt"_s});
    Child doomed(Child::Complaints::Shown);
    startDoomed(doomed, scene);
    scene.proxy().freeze(Proxy::Down);
    doomed.ask("send second");
    scene.note(u"second"_s);
    waitUntil("the others have heard it", [&] { return scene.observer().hears(scene.name(), u"second"_s); });
    scene.proxy().freeze(Proxy::Up);
    doomed.ask("send third");
    scene.note(u"third"_s);
    doomed.crash();
    scene.proxy().cut();
    scene.restartGuest();
    scene.signIn();
    scene.check();
}

PARLOUR_TEST(Outages)
#include "outages.moc"
