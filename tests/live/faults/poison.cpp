// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddities.h"
#include "rawpeer.h"
#include "scene.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

/// A stranger leaves what we cannot represent wherever the server keeps something for us, and the server repeats it
/// whenever we come: it must cost nothing but itself. PARLOUR_SERVER says which server.
class Poison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tenLogins();

private:
    void findKinds();
    QList<Oddity> poisons(int round) const;
    void enter();
    void leavePoison(int round);
    void waitUntilGone();
    void comeBack(int round);
    void checkRooms(int round);
    void checkInvitations(int round);

    QString good(int round, int number) const { return u"good %1.%2"_s.arg(round).arg(number); }
    /// Where the guest is invited to between two poisons.
    QString place(int round, int number) const { return u"place-%1-%2@conference.localhost"_s.arg(round).arg(number); }
    QStringList shown(int room) const { return Guest::shown(m_scene->room(room), u"eve"_s); }
    QSet<QString> invitations() const;

    QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<RawPeer> m_eve;
    QList<Oddity> m_kinds;
    QStringList m_said;               ///< The good things in the room of the poison, oldest first.
    int m_quiet = 0;                  ///< How many there were in the other one.
    QSet<QString> m_gone;             ///< The rooms out of which the stranger saw the guest go.
    bool m_unfit = false;             ///< What came back to the stranger.
    std::unique_ptr<QObject> m_watch; ///< Counts how often the guest is online.
    int m_online = 0;
};

static constexpr int Logins = 10;
static const QByteArray PoisonedRoom("poisoned@conference.localhost");
static const QByteArray QuietRoom("quiet@conference.localhost");

/// The same program is switched off and on again, or a new one is started.
static bool isSameProgram(int round)
{
    return round % 2 == 0;
}

void Poison::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(m_kind);
    QVERIFY(m_server->isRunning());
    m_scene = std::make_unique<Scene>(*m_server, QStringList {u"poisoned"_s, u"quiet"_s});
    m_scene->enter();
    m_eve = std::make_unique<RawPeer>(*m_server, u"mercutio"_s);
    connect(m_eve.get(), &RawPeer::received, this, [this](const StreamParser::Item &item) {
        const QString from = item.element.attribute(u"from"_s);
        if (item.element.attribute(u"id"_s) == "echo"_L1)
            m_unfit = item.kind == StreamParser::Item::Kind::Unfit;
        else if (item.element.attribute(u"type"_s) == "unavailable"_L1 && from.endsWith("/romeo"_L1))
            m_gone << from.section(u'@', 0, 0);
    });
    findKinds();
    enter();
}

/// What a server passes on although we cannot represent it: the stranger says it to himself.
void Poison::findKinds()
{
    static const QByteArrayList Candidates {"<xml:y/>",         "<y/> in the namespace of xml:lang",
                                            "xml:y='1'",        "an address in the namespace of xml:lang",
                                            "101 attributes",   "101 attributes of the stanza",
                                            "101 declarations", "100 levels",
                                            "1000 attributes",  "1000 levels",
                                            "3 000 prefixes",   "3 000 elements with attributes",
                                            "30 000 elements"};
    QByteArrayList names;
    for (const auto &oddity : oddities()) {
        if (!Candidates.contains(oddity.name))
            continue;
        m_unfit = false;
        m_eve->send("<message to='" + m_eve->address() + "' type='chat' id='echo'" + oddity.attributes
                    + "><body>odd</body>" + oddity.content + "</message>");
        m_eve->sync(); // Servers swallow some without a word.
        if (m_unfit) {
            m_kinds << oddity;
            names << oddity.name;
        }
        if (!m_eve->isThere())
            m_eve->comeBack();
    }
    qInfo("%d poisons: %s", int(m_kinds.size()), names.join(", ").constData());
    for (const QByteArray name : {"<xml:y/>", "101 attributes", "100 levels", "30 000 elements"})
        QVERIFY2(names.contains(name), name);
}

/// All kinds in the first round. In later ones small ones, which cost the server less, but so many stanzas that the room's
/// history does not reach back to the last round: the rest is in the archive.
QList<Oddity> Poison::poisons(int round) const
{
    if (round == 0)
        return m_kinds;
    QList<Oddity> small;
    std::ranges::copy_if(m_kinds, std::back_inserter(small),
                         [](const Oddity &kind) { return kind.content.size() < 1'500; });
    QList<Oddity> many;
    while (many.size() < 12)
        many << small;
    return many.first(12);
}

/// Goes into both rooms, and is poison there himself.
void Poison::enter()
{
    for (const QByteArray &room : {PoisonedRoom, QuietRoom})
        m_eve->send("<presence to='" + room + "/eve'><x xmlns='http://jabber.org/protocol/muc'/><xml:y/></presence>");
    m_eve->sync();
}

/// In the room's history and archive, and in the store for those who are offline; good things before and after each.
void Poison::leavePoison(int round)
{
    const auto say = [this](const QByteArray &room, const QString &text) {
        m_eve->send("<message type='groupchat' to='" + room + "'><body>" + text.toUtf8() + "</body></message>");
    };
    const auto invite = [&](int number) {
        m_eve->send("<message to='romeo@localhost'><body>come</body><x xmlns='jabber:x:conference' jid='"
                    + place(round, number).toUtf8() + "'/></message>");
    };
    m_said << good(round, 0);
    say(PoisonedRoom, m_said.last());
    invite(0);
    int number = 0;
    for (const auto &kind : poisons(round)) {
        const QByteArray rest = kind.attributes + "><body>odd</body>" + kind.content + "</message>";
        m_eve->send("<message type='groupchat' to='" + PoisonedRoom + "'" + rest);
        m_eve->send("<message type='chat' to='romeo@localhost'" + rest);
        m_said << good(round, ++number);
        say(PoisonedRoom, m_said.last());
        if (number == 3)
            invite(1);
    }
    invite(2);
    say(QuietRoom, good(round, 0));
    ++m_quiet;
    m_eve->sync();
    QVERIFY(m_eve->isThere());
}

void Poison::waitUntilGone()
{
    waitUntil("the guest is gone", [this] { return m_gone.size() == 2; });
    m_gone.clear();
}

void Poison::comeBack(int round)
{
    m_online = 0;
    auto *account = &m_scene->account();
    m_watch = std::make_unique<QObject>();
    connect(account, &Account::stateChanged, m_watch.get(), [this, account, last = account->state()]() mutable {
        if (std::exchange(last, account->state()) != account->state() && account->state() == Account::State::Online)
            ++m_online;
    });
    if (isSameProgram(round))
        account->setEnabled(true);
    else
        account->start();
    waitUntil("the guest is in all rooms",
              [this] { return m_scene->room(0) && m_scene->room(1) && m_scene->isInAll(); });
}

void Poison::checkRooms(int round)
{
    waitUntil("the last good thing is shown", [this] { return shown(0).contains(m_said.last()); });
    waitUntil("so it is in the other room", [&] { return shown(1).contains(good(round, 0)); });
    // Whoever has just started is told the end of the history; all others learn what they missed.
    const qsizetype least = isSameProgram(round) ? poisons(round).size() + 1 : 8;
    waitUntil("what came before it is shown, too", [&] {
        const QStringList all = shown(0);
        return all.size() >= least && all == m_said.last(all.size());
    });
    QVERIFY(shown(1).size() <= m_quiet);
}

QSet<QString> Poison::invitations() const
{
    QSet<QString> rooms;
    const auto *list = m_scene->account().invitations();
    for (int i = 0; i < list->count(); ++i)
        rooms << list->data(list->index(i), ReceivedInvitations::RoomRole).toString();
    return rooms;
}

void Poison::checkInvitations(int round)
{
    // Whoever comes by token binds at once (XEP-0386), and then this server throws away what it has kept.
    if (isSameProgram(round) && m_kind == "ejabberd"_L1)
        return;
    const QSet<QString> expected {place(round, 0), place(round, 1), place(round, 2)};
    waitUntil("what stood between the poisons arrives", [&] { return invitations().contains(expected); });
}

void Poison::tenLogins()
{
    for (int round = 0; round < Logins; ++round) {
        const int lines = m_scene->proxy().attempts();
        if (isSameProgram(round))
            m_scene->account().setEnabled(false);
        else
            m_scene->restartGuest();
        waitUntilGone();
        leavePoison(round);
        comeBack(round);
        checkRooms(round);
        checkInvitations(round);
        // The line lives.
        m_said << good(round, -1);
        m_eve->send("<message type='groupchat' to='" + PoisonedRoom + "'><body>" + m_said.last().toUtf8()
                    + "</body></message>");
        waitUntil("the next one arrives", [this] { return shown(0).contains(m_said.last()); });
        QCOMPARE(m_online, 1);
        QCOMPARE(m_scene->proxy().attempts(), lines + 1);
        QVERIFY(m_scene->account().state() == Account::State::Online && m_scene->isInAll());
    }
    m_scene.reset();
}

PARLOUR_TEST(Poison)
#include "poison.moc"
