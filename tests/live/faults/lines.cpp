// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rival.h"
#include "scene.h"
#include "support/suite.h"

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace parlour;
using namespace parlour::live;
using State = join::State;

/// The fault table where the server lives on: lines that are slow, cut or dead, and sessions that end.
/// PARLOUR_SERVER says which server.
class Lines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pieces_data();
    void pieces();
    void aDeadLineIsNoticedAndResumed();
    void cutInTheMiddleOfARecord();
    void cutAndResumed();
    void theSessionIsGone();
    void anotherSessionTakesOurPlace();
    void aMessageTooBigForTheServer();
    void whatAStrangerForges();
    void whatAnOutsiderSaysInTheRoomsName();

private:
    QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<Server> m_server;
};

void Lines::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(m_kind);
    QVERIFY(m_server->isRunning());
}

void Lines::pieces_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("emoji");
    QTest::newRow("1 byte") << 1 << 500;
    QTest::newRow("16 kB") << 16'384 << 4'900; // 19 600 bytes of UTF-8
}

void Lines::pieces()
{
    QFETCH(int, size);
    QFETCH(int, emoji);
    const QString roses = u"\U0001F339"_s.repeated(emoji);
    Scene scene(*m_server, {u"garden%1"_s.arg(size)});
    scene.proxy().chunk(size);
    scene.enter();
    for (int i = 0; i < 4; ++i) {
        scene.send(0, QString(i, u'.') + roses);
        scene.talk(0, QString(i, u'.') + roses);
    }
    scene.check();
    QCOMPARE(scene.proxy().attempts(), 1);
}

void Lines::aDeadLineIsNoticedAndResumed()
{
    Timing timing = Scene::shortTiming();
    timing.idle = 500ms;
    timing.probe = 2s;
    Scene scene(*m_server, {u"cell"_s}, timing);
    scene.enter();
    scene.proxy().freeze(Proxy::Up | Proxy::Down);
    for (int i = 0; i < 5; ++i)
        scene.send();
    scene.talk();
    scene.check();
    QCOMPARE(scene.takeStates(), (QList {State::Lost, State::Joined})); // Without joining anew.
    QCOMPARE(scene.observer().arrivals(scene.name(), Guest::nick()), 1);
}

void Lines::cutInTheMiddleOfARecord()
{
    Scene scene(*m_server, {u"churchyard"_s});
    scene.enter();
    scene.proxy().cutAfter(5'000);
    for (int i = 0; i < 5; ++i) {
        scene.send();
        scene.talk(0, u"\U0001F339"_s.repeated(500));
    }
    scene.check();
    QCOMPARE(scene.proxy().attempts(), 2);
    QCOMPARE(scene.takeStates(), (QList {State::Lost, State::Joined}));
}

void Lines::cutAndResumed()
{
    Scene scene(*m_server, {u"friary"_s});
    scene.enter();
    scene.proxy().freeze(Proxy::Down);
    for (int i = 0; i < 3; ++i)
        scene.send(); // The room has them.
    scene.talk();
    scene.proxy().freeze(Proxy::Up);
    for (int i = 0; i < 3; ++i)
        scene.send(); // They are lost on the way.
    scene.proxy().close();
    scene.proxy().cut();
    waitUntil("the guest has noticed", [&] { return !scene.isIn(); });
    QString last;
    for (int i = 0; i < 3; ++i)
        last = scene.send();
    QVERIFY(scene.isShown(last, "Waiting"));
    scene.talk();
    scene.proxy().open();
    scene.check();
    QCOMPARE(scene.takeStates(), (QList {State::Lost, State::Joined}));
    QCOMPARE(scene.observer().arrivals(scene.name(), Guest::nick()), 1);
}

void Lines::theSessionIsGone()
{
    Server forgetful(m_kind, 1);
    Scene scene(forgetful, {u"mantua"_s});
    scene.enter();
    scene.proxy().freeze(Proxy::Down);
    QString last;
    for (int i = 0; i < 3; ++i)
        last = scene.send(); // The room has them.
    waitUntil("the others have heard it", [&] { return scene.observer().hears(scene.name(), last); });
    scene.proxy().freeze(Proxy::Up);
    for (int i = 0; i < 3; ++i)
        scene.send(); // They are lost on the way.
    scene.proxy().close();
    scene.proxy().cut();
    scene.talk();
    for (int i = 0; i < 3; ++i)
        scene.send();
    waitUntil("the server has given up the session",
              [&] { return !scene.observer().people(scene.name()).contains(Guest::nick()); });
    scene.talk();
    scene.proxy().open();
    scene.check();
    QCOMPARE(scene.takeStates(), (QList {State::Lost, State::Joining, State::Joined}));
    QCOMPARE(scene.observer().arrivals(scene.name(), Guest::nick()), 2);
}

void Lines::anotherSessionTakesOurPlace()
{
    Scene scene(*m_server, {u"tybalt"_s});
    scene.enter();
    int attempts = 0;
    // The room's owner sees the guest's full address, with the resource that he has made up.
    const auto address = [&] { return scene.observer().people(scene.name()).value(Guest::nick()); };
    const auto hasGivenIn = [&] { return scene.account().state() == Account::State::Stopped; };
    std::optional<Rival> rival;
    // On a busy machine a reset of the line may overtake the server's word. Then the guest comes back as from any lost line.
    for (int i = 0; i < 5 && !hasGivenIn(); ++i) {
        attempts = scene.proxy().attempts();
        rival.emplace(*m_server, address());
        const auto isBack = [&] {
            return scene.proxy().attempts() > attempts && scene.account().state() == Account::State::Online
                && !address().isEmpty();
        };
        waitUntil("the guest has given in, or is back", [&] { return hasGivenIn() || isBack(); });
    }
    QVERIFY2(hasGivenIn(), "the guest has never heard that another took his place");
    QString last;
    for (int i = 0; i < 3; ++i)
        last = scene.send();
    QVERIFY(!QTest::qWaitFor([&] { return scene.proxy().attempts() > attempts; }, 1'000));
    QVERIFY(scene.isShown(last, "Waiting"));
    rival->leave();
    scene.talk();
    scene.account().signIn()->retryNow();
    scene.check();
}

void Lines::aMessageTooBigForTheServer()
{
    Scene scene(*m_server, {u"nurse"_s});
    scene.enter();
    scene.send();
    scene.sendInVain(QString(600'000, u'x')); // The servers' limit is 512 kB.
    for (int i = 0; i < 3; ++i)
        scene.send();
    scene.talk();
    scene.check();
    QVERIFY2(scene.proxy().attempts() <= 2, "it must not be sent again and again");
}

/// What an occupant can send that looks as if it came from the room, from us, or out of the past; in the end he leaves.
static QStringList forgeries()
{
    return {
        u"<message xmlns='jabber:client' to='%1' type='groupchat'><body>forged 1</body>"
        "<delay xmlns='urn:xmpp:delay' from='%1' stamp='2001-01-01T00:00:00Z'/>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='%1' id='forged'/>"
        "<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/><status code='170'/></x></message>"_s,
        u"<message xmlns='jabber:client' to='%1/romeo' type='error' id='forged'><body>forged 2</body>"
        "<error type='cancel'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"_s,
        u"<message xmlns='jabber:client' to='%1/romeo' type='groupchat'><body>forged 3</body></message>"_s,
        u"<message xmlns='jabber:client' to='%1/romeo' type='chat'><body>forged 4</body>"
        "<x xmlns='http://jabber.org/protocol/muc#user'><status code='104'/></x></message>"_s,
        u"<message xmlns='jabber:client' to='%1' type='groupchat'><body>forged 5</body></message>"_s,
        u"<presence xmlns='jabber:client' to='%1/eve' type='unavailable'>"
        "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' role='moderator'/>"
        "<status code='110'/><status code='307'/><destroy/></x></presence>"_s,
    };
}

/// Somebody whom the guest does not know, on a line of his own.
class Stranger
{
public:
    explicit Stranger(const Server &server)
    {
        m_connection.open(credentials(server, u"mercutio"_s));
        waitUntil("the stranger is online", [&] { return m_connection.state() == Stream::State::Online; });
    }
    /// Sends `stanza` with the address of `room` for %1.
    void send(const QString &stanza, const QString &room)
    {
        QVERIFY(m_connection.send(xml::parse(stanza.arg(Observer::addressOf(room)))));
    }

private:
    Connection m_connection;
};

/// Both servers pass on what somebody outside puts beside a refusal, in the room's name, and what an occupant writes into his
/// presence and into what he says privately.
void Lines::whatAnOutsiderSaysInTheRoomsName()
{
    Scene scene(*m_server, {u"tomb"_s});
    scene.enter();
    Stranger eve(*m_server);
    const auto send = [&](const QString &stanza) { eve.send(stanza, scene.name()); };
    // Of what is said and told; who comes, and what is still missing, changes by itself.
    const auto words = [&scene] {
        QStringList texts;
        for (const auto &entry : scene.room()->conversation()->timeline()->entries()) {
            if (timeline::isSaid(entry) || entry.kind == timeline::Kind::Notice)
                texts << entry.body;
        }
        return texts;
    };
    const QStringList before = words();
    for (int i = 0; i < 3; ++i) {
        send(u"<message xmlns='jabber:client' to='%1'><x xmlns='http://jabber.org/protocol/muc#user'><decline "
             "to='romeo@localhost'><reason>Your account is locked</reason></decline></x><body>Your account is locked"
             "</body><subject>locked</subject><captcha xmlns='urn:xmpp:captcha'><x xmlns='jabber:x:data' type='form'>"
             "<field type='hidden' var='FORM_TYPE'><value>urn:xmpp:captcha</value></field><field type='hidden' "
             "var='from'><value>%1</value></field><field type='text-private' var='pw'/></x></captcha>"
             "<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE'><value>http://jabber.org/protocol/muc#request"
             "</value></field><field var='muc#roomnick'><value>eve</value></field></x></message>"_s);
    }
    send(u"<presence xmlns='jabber:client' to='%1/eve'><x xmlns='http://jabber.org/protocol/muc'/>"
         "<hats xmlns='urn:xmpp:hats:0'><hat title='Server operator' uri='x'/></hats>"
         "<hats xmlns='xmpp:prosody.im/protocol/hats:1'><hat title='Server operator' uri='x'/></hats></presence>"_s);
    waitUntil("the stranger is in", [&] { return scene.room()->people()->occupants().find(u"eve"_s).has_value(); });
    QCOMPARE(words(), before); // What came before that is here, too.
    QCOMPARE(scene.room()->voice()->nick(), QString());
    scene.room()->people()->occupants().flush();
    for (int row = 0; row < scene.room()->people()->occupants().count(); ++row)
        QVERIFY(scene.room()->people()->occupants().index(row).data(OccupantModel::HatsRole).toStringList().isEmpty());

    send(u"<message xmlns='jabber:client' to='%1/romeo' type='chat'><body>psst</body>"
         "<delay xmlns='urn:xmpp:delay' from='%1' stamp='2019-01-01T00:00:00Z'/>"
         "<delay xmlns='urn:xmpp:delay' from='localhost' stamp='2019-01-01T00:00:00Z'/>"
         "<delay xmlns='urn:xmpp:delay' from='romeo@localhost' stamp='2019-01-01T00:00:00Z'/></message>"_s);
    auto *privateChats = scene.room()->privateChats();
    waitUntil("it was said", [&] {
        return privateChats->count() == 1 && privateChats->at(0)->conversation()->readState()->unread() == 1;
    });
    for (const auto &entry : privateChats->at(0)->conversation()->timeline()->entries())
        QVERIFY2(entry.time.secsTo(QDateTime::currentDateTimeUtc()) < 600, qPrintable(entry.body));
    send(u"<presence xmlns='jabber:client' to='%1/eve' type='unavailable'/>"_s);
    scene.check();
}

void Lines::whatAStrangerForges()
{
    Scene scene(*m_server, {u"market"_s});
    scene.enter();
    Stranger eve(*m_server);
    const auto send = [&](const QString &stanza) { eve.send(stanza, scene.name()); };
    send(u"<presence xmlns='jabber:client' to='%1/eve'><x xmlns='http://jabber.org/protocol/muc'/>"
         "<x xmlns='http://jabber.org/protocol/muc#user'><item affiliation='owner' role='moderator'/>"
         "<status code='110'/><status code='104'/></x></presence>"_s);
    waitUntil("the stranger is in", [&] { return scene.room()->people()->occupants().find(u"eve"_s).has_value(); });
    for (const QString &forgery : forgeries())
        send(forgery);
    waitUntil("the stranger is out", [&] { return !scene.room()->people()->occupants().find(u"eve"_s).has_value(); });
    scene.check();
    const auto heard = [&] {
        QCOMPARE(Guest::shown(scene.room(), u"eve"_s), QStringList({u"forged 1"_s, u"forged 5"_s}));
        for (const auto &entry : scene.room()->conversation()->timeline()->entries())
            QVERIFY2(!entry.body.contains(u"settings") && entry.stanzaId != u"forged", qPrintable(entry.body));
    };
    heard();
    for (const auto &entry : scene.room()->conversation()->timeline()->entries())
        QVERIFY2(entry.time.secsTo(QDateTime::currentDateTimeUtc()) < 600, qPrintable(entry.body));
    scene.restartGuest(); // Now it is history, where ejabberd leaves the forged time in place of its own.
    scene.signIn();
    scene.check();
    heard();
}

PARLOUR_TEST(Lines)
#include "lines.moc"
