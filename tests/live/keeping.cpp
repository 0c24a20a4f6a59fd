// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "network/connection.h"
#include "protocol/muc/stanzas.h"
#include "support/suite.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

const auto Balcony = u"balcony@conference.localhost"_s;

/// Somebody on a bare line who talks fast: the room's reflections tell how far the room is.
class Talker
{
public:
    explicit Talker(const Server &server)
    {
        QObject::connect(&m_stream, &Stream::received, &m_stream, [this](const QDomElement &stanza) {
            m_inside =
                m_inside || (stanza.tagName() == "presence"_L1 && !xml::child(stanza, u"x", xml::MucUserNs).isNull());
            if (stanza.attribute(u"from"_s) == Balcony + u"/Talker"_s && stanza.tagName() == "message"_L1)
                m_heard << xml::child(stanza, u"body", xml::ClientNs).text();
        });
        m_stream.open({Jid::parse(u"juliet@localhost"_s).value(),
                       u"pw-juliet"_s,
                       u"127.0.0.1"_s,
                       server.port(),
                       server.certificate(),
                       {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_stream.state() == Stream::State::Online, 20'000);
        m_stream.send(xml::parse(
            u"<presence xmlns='jabber:client' to='%1/Talker'><x "
            "xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>"_s.arg(Balcony)));
        QTRY_VERIFY_WITH_TIMEOUT(m_inside, 20'000);
    }
    /// Says the numbers from `first` to `last`, and waits until the room has said the last one.
    void count(int first, int last)
    {
        for (int i = first; i <= last; ++i) {
            m_stream.send(muc::groupMessage(*Jid::parse(Balcony), Stream::newId(), {text(i)}));
            if (i % 50 == 0) // Neither server holds back whoever waits for an answer now and then.
                QTRY_VERIFY_WITH_TIMEOUT(m_heard.contains(text(i)), 60'000);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_heard.contains(text(last)), 60'000);
        m_heard.clear();
    }
    static QString text(int number) { return u"number %1"_s.arg(number); }

private:
    Connection m_stream;
    bool m_inside = false;
    QStringList m_heard;
};

} // namespace

/// What was said is here after a restart, and what was missed comes from the room's archive. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go.
class Keeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatWasMissedIsHereInOrder();
    void aNewcomerLoadsWhatTheServerHas();

private:
    /// What somebody's profile holds of the talker, in its order.
    static QStringList kept(const Client &client);
    /// How much of that has not been read.
    static int unread(const Client &client);
    static QStringList asked(const Client &client, const QString &question);
    static Thing balcony(const QString &rest = {})
    {
        return row(QRegularExpression(u"^balcony"_s + rest)).in(list("Rooms"));
    }
    static Thing number(int i) { return House::message(u"Talker, number %1, "_s.arg(i)); }
    static QStringList numbers(int first, int last)
    {
        QStringList all;
        for (int i = first; i <= last; ++i)
            all << Talker::text(i);
        return all;
    }

    std::unique_ptr<House> m_house;
};

void Keeping::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

QStringList Keeping::kept(const Client &client)
{
    return asked(client, u"SELECT body FROM message WHERE body LIKE 'number %' ORDER BY sort"_s);
}

int Keeping::unread(const Client &client)
{
    return int(asked(client,
                     u"SELECT body FROM message JOIN read_position USING (conversation)"
                     " WHERE body LIKE 'number %' AND message.sort > read_position.sort"_s)
                   .size());
}

QStringList Keeping::asked(const Client &client, const QString &question)
{
    QStringList bodies;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(client.profile() + u"/data/profile.sqlite"_s);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        query.exec(question);
        while (query.next())
            bodies << query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return bodies;
}

void Keeping::whatWasMissedIsHereInOrder()
{
    auto setup = m_house->person(u"romeo"_s, u"romeo"_s);
    std::unique_ptr<Talker> talker;
    {
        Client romeo(setup);
        House::create(romeo, u"balcony"_s);
        talker = std::make_unique<Talker>(m_house->server());
        talker->count(1, 10);
        romeo.waitFor(number(10));
        talker->count(11, 30);
        romeo.check();
        QTRY_VERIFY_WITH_TIMEOUT(kept(romeo) == numbers(1, 30), 10'000);
        romeo.crash();
    }
    talker->count(31, 700);
    for (const int until : {100, 400}) { // Ends while it reads up.
        Client romeo(setup);
        romeo.click(balcony());
        QTRY_VERIFY_WITH_TIMEOUT(kept(romeo).size() >= until, 60'000);
        romeo.crash();
    }
    talker->count(701, 720);
    {
        Client romeo(setup);
        romeo.click(balcony());
        talker->count(721, 725);
        QTRY_COMPARE_WITH_TIMEOUT(kept(romeo).size(), 725, 60'000);
        QCOMPARE(kept(romeo), numbers(1, 725));
        romeo.key(u"Shift+Escape"_s); // All is read.
        QTRY_COMPARE_WITH_TIMEOUT(unread(romeo), 0, 10'000);
        romeo.check();
        QCOMPARE(romeo.end(), 0);
    }
    talker->count(726, 735);
    Client romeo(setup);
    romeo.click(balcony());
    romeo.waitFor(House::message(u"New messages$"_s));
    m_house->picture(romeo, u"unread"_s);
    QTRY_COMPARE_WITH_TIMEOUT(kept(romeo), numbers(1, 735), 60'000);
    romeo.check();
    QCOMPARE(romeo.end(), 0);
}

void Keeping::aNewcomerLoadsWhatTheServerHas()
{
    const Client romeo(m_house->person(u"romeo"_s, u"romeo"_s)); // The newcomer waits for him.
    Client mercutio(m_house->person(u"mercutio"_s));
    House::join(mercutio, u"balcony"_s, u"Mercutio"_s);
    mercutio.waitFor(number(720));
    mercutio.key(u"Shift+Tab"_s); // From the message that is being written to those before it.
    const auto goBack = [&] {
        mercutio.key(u"Page_Up"_s);
        return kept(mercutio).size() >= 300;
    };
    QTRY_VERIFY_WITH_TIMEOUT(goBack(), 60'000);
    m_house->picture(mercutio, u"newcomer"_s);
    const auto all = kept(mercutio);
    QCOMPARE(all, numbers(736 - int(all.size()), 735));
    mercutio.check();
    QCOMPARE(mercutio.end(), 0);
}

PARLOUR_TEST(Keeping)
#include "keeping.moc"
