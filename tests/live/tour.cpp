// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "driver/talker.h"
#include "support/suite.h"

using namespace Qt::StringLiterals;
using namespace parlour;
using namespace parlour::live;

namespace {

const auto Balcony = u"balcony@conference.localhost"_s;

} // namespace

/// A lively room as people with other languages, looks and screens see it, walked through by keys alone. PARLOUR_SERVER says
/// which server, PARLOUR_SHOTS where pictures go.
class Tour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLivelyRoom_data();
    void aLivelyRoom();

private:
    static void talk(const Server &server);

    std::unique_ptr<House> m_house;
};

void Tour::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
    Client romeo(m_house->person(u"romeo"_s, u"romeo"_s));
    for (const QString &room : {u"orchard"_s, u"friar-laurence"_s, u"balcony"_s})
        House::create(romeo, room);
    talk(m_house->server());
    romeo.waitFor(House::message(u"Juliet, .*seven"_s));
    romeo.check();
}

/// What a room has to show: styling, links, quotes, emoji, other scripts, long words, and who comes and goes.
void Tour::talk(const Server &server)
{
    Talker juliet(server, Balcony, u"juliet"_s, u"Juliet"_s);
    Talker mercutio(server, Balcony, u"mercutio"_s, u"Mercutio the Magnificent of the House of Escalus"_s);
    juliet.say(u"How camest thou hither, tell me, and wherefore?"_s);
    juliet.say(u"The orchard walls are *high* and hard to climb, _and the place death_, considering who thou art."_s);
    mercutio.say(u"/me conjures by Rosaline's bright eyes"_s);
    mercutio.say(
        u"> The orchard walls are high\nWith love's light wings! See https://verona.example/walls/(orchard)."_s);
    {
        Talker frank(server, Balcony, u"frank"_s, u"فرانك"_s);
        frank.say(u"ما الذي يُسمى وردة بأي اسم آخر ستكون رائحته حلوة"_s);
        frank.say(u"Τί ἐστιν ὄνομα; Τὸ ῥόδον καὶ ἄλλως ὀνομασθὲν εὐῶδες ἂν εἴη."_s);
    }
    juliet.say(u"```\nfor wall in $(walls); do\n    climb \"$wall\"\ndone\n```"_s);
    juliet.say(u"🌹🌹"_s);
    mercutio.say(u"Romeo: the ape is dead, and I must conjure him. "
                 "Heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho-heyho!"_s);
    juliet.say(u"Romeo: at what o'clock tomorrow shall I send to thee? I shall forget, to have thee still stand there, "
               "remembering how I love thy company. By the hour of seven, then; good night, good night!"_s);
}

void Tour::aLivelyRoom_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << u"light"_s << u"en_GB.UTF-8"_s << 1;
    QTest::newRow("dark") << u"dark"_s << u"en_GB.UTF-8"_s << 1;
    QTest::newRow("German") << u"light"_s << u"de_DE.UTF-8"_s << 1;
    QTest::newRow("German, dark, at 200 percent") << u"dark"_s << u"de_DE.UTF-8"_s << 2;
}

void Tour::aLivelyRoom()
{
    QFETCH(QString, theme);
    QFETCH(QString, language);
    QFETCH(int, scale);
    auto setup = m_house->person(u"romeo"_s, u"romeo"_s);
    setup.arguments << u"--theme"_s << theme;
    setup.environment = {{u"LANG"_s, language}, {u"QT_SCALE_FACTOR"_s, QString::number(scale)}};
    setup.screen *= scale;
    Client romeo(setup);
    const auto picture = [&](const char *what) {
        m_house->picture(romeo, u"%1-%2-%3-%4"_s.arg(QLatin1StringView(what), theme, language.first(2)).arg(scale));
    };
    const bool german = language.startsWith("de"_L1);
    romeo.waitFor(row(QRegularExpression(u"^balcony, "_s)));
    romeo.key(u"Control+k"_s);
    romeo.type(u"balc"_s);
    romeo.key(u"Return"_s);
    romeo.waitFor(row(QRegularExpression(u"^Juliet, .*seven"_s)));
    romeo.waitFor(row(QRegularExpression(german ? u"^Romeo, Besitzer"_s : u"^Romeo, owner"_s)));
    picture("room");
    romeo.key(u"Control+Shift+f"_s);
    romeo.type(u"walls"_s);
    romeo.waitFor(row(QRegularExpression(u"^Juliet in balcony, "_s)));
    picture("search");
    romeo.key(u"Escape"_s);
    romeo.key(u"Control+comma"_s);
    romeo.waitFor(Thing(u"dialog"_s, german ? "Einstellungen" : "Preferences"));
    picture("preferences");
    romeo.key(u"Escape"_s);
    romeo.key(u"Control+k"_s);
    romeo.type(u"or"_s);
    romeo.waitFor(row(QRegularExpression(u"^orchard"_s)));
    picture("switch");
    romeo.key(u"Escape"_s);
    romeo.check();
    QCOMPARE(romeo.end(), 0);
}

PARLOUR_TEST(Tour)
#include "tour.moc"
