// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/profilelook.h"
#include "driver/talker.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

const auto Balcony = u"balcony@conference.localhost"_s;

} // namespace

/// What was said is here after a restart, and what was missed comes from the room's archive. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go, PARLOUR_MISSED=10000 how much is missed at first.
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
    int m_said = 0; ///< The talker's last number.
};

void Keeping::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

QStringList Keeping::kept(const Client &client)
{
    return look(client.profile(), u"SELECT body FROM message WHERE body LIKE 'number %' ORDER BY sort"_s);
}

int Keeping::unread(const Client &client)
{
    return int(look(client.profile(),
                    u"SELECT body FROM message JOIN read_position USING (conversation)"
                    " WHERE body LIKE 'number %' AND message.sort > read_position.sort"_s)
                   .size());
}

void Keeping::whatWasMissedIsHereInOrder()
{
    auto setup = m_house->person(u"romeo"_s, u"romeo"_s);
    std::unique_ptr<Talker> talker;
    {
        Client romeo(setup);
        House::create(romeo, u"balcony"_s);
        talker = std::make_unique<Talker>(m_house->server(), Balcony);
        talker->count(1, 10);
        romeo.waitFor(number(10));
        talker->count(11, 30);
        romeo.check();
        QTRY_VERIFY_WITH_TIMEOUT(kept(romeo) == numbers(1, 30), 10'000);
        romeo.crash();
    }
    const int missed =
        qEnvironmentVariableIsSet("PARLOUR_MISSED") ? qEnvironmentVariableIntValue("PARLOUR_MISSED") : 700;
    const int patience = 60'000 + 60 * missed;
    talker->count(31, missed);
    m_said = missed;
    const auto sayMore = [this, &talker](int messages) {
        talker->count(m_said + 1, m_said + messages);
        m_said += messages;
    };
    for (const int until :
         {60, 300, missed / 2, missed - 20}) { // Ends at the first page, the second, halfway, the last.
        Client romeo(setup);
        romeo.click(balcony());
        sayMore(5);
        QTRY_VERIFY_WITH_TIMEOUT(kept(romeo).size() >= until, patience);
        romeo.crash();
    }
    {
        Client romeo(setup);
        romeo.click(balcony());
        sayMore(5);
        romeo.waitFor(number(m_said));
        QTRY_COMPARE_WITH_TIMEOUT(kept(romeo).size(), m_said, patience);
        QCOMPARE(kept(romeo), numbers(1, m_said));
        romeo.key(u"Shift+Escape"_s); // All is read.
        QTRY_COMPARE_WITH_TIMEOUT(unread(romeo), 0, 10'000);
        romeo.check();
        QCOMPARE(romeo.end(), 0);
    }
    sayMore(10);
    Client romeo(setup);
    romeo.click(balcony());
    romeo.waitFor(House::message(u"New messages$"_s));
    m_house->picture(romeo, u"unread"_s);
    QTRY_COMPARE_WITH_TIMEOUT(kept(romeo), numbers(1, m_said), 60'000);
    romeo.check();
    QCOMPARE(romeo.end(), 0);
}

void Keeping::aNewcomerLoadsWhatTheServerHas()
{
    const Client romeo(m_house->person(u"romeo"_s, u"romeo"_s)); // The newcomer waits for him.
    Client mercutio(m_house->person(u"mercutio"_s));
    House::join(mercutio, u"balcony"_s, u"Mercutio"_s);
    mercutio.waitFor(number(m_said - 5));
    mercutio.key(u"Shift+Tab"_s); // From the message that is being written to those before it.
    const auto goBack = [&] {
        mercutio.key(u"Page_Up"_s);
        return kept(mercutio).size() >= 300;
    };
    QTRY_VERIFY_WITH_TIMEOUT(goBack(), 60'000);
    m_house->picture(mercutio, u"newcomer"_s);
    const auto all = kept(mercutio);
    QCOMPARE(all, numbers(m_said + 1 - int(all.size()), m_said));
    mercutio.check();
    QCOMPARE(mercutio.end(), 0);
}

PARLOUR_TEST(Keeping)
#include "keeping.moc"
