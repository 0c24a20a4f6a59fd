// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/house.h"
#include "support/suite.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// What is written while the server is away, as the person sees it. PARLOUR_SERVER says which server, PARLOUR_SHOTS where
/// pictures go.
class Waiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenMeanwhileSurvivesACrashAndArrivesOnce();

private:
    std::unique_ptr<House> m_house;
};

void Waiting::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_house = std::make_unique<House>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_house->server().isRunning());
}

void Waiting::whatIsWrittenMeanwhileSurvivesACrashAndArrivesOnce()
{
    Client juliet(m_house->person(u"juliet"_s, u"juliet"_s));
    {
        Client romeo(m_house->person(u"romeo"_s, u"romeo"_s));
        House::create(romeo, u"balcony"_s);
        House::join(juliet, u"balcony"_s, u"Juliet"_s);
        romeo.fill(field("Message"), u"Before the storm"_s);
        romeo.key(u"Return"_s);
        juliet.waitFor(House::message(u"Romeo, Before the storm, "_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_house->server().hasStored("Before the storm"), 10'000);
        QVERIFY(m_house->server().kill());
        romeo.waitFor(words(QRegularExpression(u"^Reconnecting"_s)));
        romeo.fill(field("Message"), u"In the storm"_s);
        romeo.key(u"Return"_s);
        romeo.waitFor(House::message(u"Romeo, In the storm, .*, waiting$"_s));
        romeo.waitFor(button("Discard"));
        m_house->picture(romeo, u"waiting"_s);
        romeo.check();
        ::kill(pid_t(romeo.processId()), SIGKILL); // Nothing is saved in passing.
    }
    QVERIFY(m_house->server().start());
    Client romeo(m_house->person(u"romeo"_s, u"romeo"_s));
    romeo.click(row(QRegularExpression(u"^balcony, "_s)).in(list("Rooms")));
    romeo.waitFor(House::message(u"Romeo, In the storm, [^,]*$"_s));
    juliet.waitFor(House::message(u"Romeo, In the storm, [^,]*$"_s));
    romeo.fill(field("Message"), u"After it"_s);
    romeo.key(u"Return"_s);
    juliet.waitFor(House::message(u"Romeo, After it, "_s));
    for (Client *client : {&romeo, &juliet}) {
        const auto tree = client->accessible().tree();
        QCOMPARE(std::ranges::count_if(
                     tree, [](const Element &element) { return element.name.startsWith("Romeo, In the storm, "_L1); }),
                 1);
        client->check();
    }
    m_house->picture(romeo, u"arrived"_s);
}

PARLOUR_TEST(Waiting)
#include "waiting.moc"
