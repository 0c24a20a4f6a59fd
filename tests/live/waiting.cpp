// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/client.h"
#include "driver/server.h"

#include <QDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// What is written while the server is away, as the person sees it; and doing things to people with the mouse.
/// PARLOUR_SERVER says which server, PARLOUR_SHOTS where pictures go.
class Waiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenMeanwhileSurvivesACrashAndArrivesOnce();
    void peopleAreModeratedFromTheirRow();

private:
    Client::Setup person(const QString &name, const QString &profile) const;
    static void create(Client &client, const QString &room);
    static void join(Client &client, const QString &room, const QString &nick);
    static Thing message(const QString &start) { return row(QRegularExpression(u'^' + start)).in(list("Messages")); }
    void picture(Client &client, const QString &what);

    QTemporaryDir m_dir;
    std::unique_ptr<Server> m_server;
    int m_pictures = 0;
};

void Waiting::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_server->isRunning());
}

Client::Setup Waiting::person(const QString &name, const QString &profile) const
{
    const QString path = m_dir.filePath(name + u".password"_s);
    if (QFile file(path); file.open(QFile::WriteOnly))
        file.write("pw-" + name.toUtf8());
    return {name,
            {u"--account"_s, name + u"@localhost"_s, u"--password-file"_s, path, u"--connect"_s, m_server->address(),
             u"--ca-file"_s, m_server->certificate()},
            m_dir.filePath(profile)};
}

void Waiting::picture(Client &client, const QString &what)
{
    const QString folder = qEnvironmentVariable("PARLOUR_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = u"waiting-%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(what);
    QVERIFY(client.picture().save(QDir(folder).filePath(name)));
}

void Waiting::create(Client &client, const QString &room)
{
    client.click(button("New room"));
    const Thing asking = dialog("New room");
    client.fill(field("Room address").in(asking), room + u"@conference.localhost"_s);
    client.fill(field("Nickname").in(asking), u"Romeo"_s);
    client.click(button("Create").in(asking));
    client.waitUntilGone(asking);
    client.waitFor(button("Save"));
    client.key(u"Control+f"_s);
    client.type(u"when it is empty"_s);
    const Thing persistent(u"check box"_s, "Keep the room when it is empty");
    if (!client.waitFor(persistent).is(Element::Checked))
        client.click(persistent);
    client.click(button("Save"));
    client.waitFor(words("Saved"));
    client.click(button("Close"));
}

void Waiting::join(Client &client, const QString &room, const QString &nick)
{
    client.click(button("Join room"));
    const Thing asking = dialog("Join a room");
    client.fill(field("Room address").in(asking), room);
    client.fill(field("Nickname").in(asking), nick);
    client.click(button("Join").in(asking));
    client.waitFor(row("Romeo, owner, moderator").in(list("People")));
}

void Waiting::whatIsWrittenMeanwhileSurvivesACrashAndArrivesOnce()
{
    Client juliet(person(u"juliet"_s, u"juliet"_s));
    {
        Client romeo(person(u"romeo"_s, u"romeo"_s));
        create(romeo, u"balcony"_s);
        join(juliet, u"balcony"_s, u"Juliet"_s);
        romeo.fill(field("Message"), u"Before the storm"_s);
        romeo.key(u"Return"_s);
        juliet.waitFor(message(u"Romeo, Before the storm, "_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->hasStored("Before the storm"), 10'000);
        QVERIFY(m_server->kill());
        romeo.waitFor(words(QRegularExpression(u"^Reconnecting"_s)));
        romeo.fill(field("Message"), u"In the storm"_s);
        romeo.key(u"Return"_s);
        romeo.waitFor(message(u"Romeo, In the storm, .*, waiting$"_s));
        romeo.waitFor(button("Discard"));
        picture(romeo, u"waiting"_s);
        romeo.check();
        ::kill(pid_t(romeo.processId()), SIGKILL); // Nothing is saved in passing.
    }
    QVERIFY(m_server->start());
    Client romeo(person(u"romeo"_s, u"romeo"_s));
    romeo.click(row(QRegularExpression(u"^balcony, "_s)).in(list("Rooms")));
    romeo.waitFor(message(u"Romeo, In the storm, [^,]*$"_s));
    juliet.waitFor(message(u"Romeo, In the storm, [^,]*$"_s));
    romeo.fill(field("Message"), u"After it"_s);
    romeo.key(u"Return"_s);
    juliet.waitFor(message(u"Romeo, After it, "_s));
    for (Client *client : {&romeo, &juliet}) {
        const auto tree = client->accessible().tree();
        QCOMPARE(std::ranges::count_if(
                     tree, [](const Element &element) { return element.name.startsWith("Romeo, In the storm, "_L1); }),
                 1);
        client->check();
    }
    picture(romeo, u"arrived"_s);
}

void Waiting::peopleAreModeratedFromTheirRow()
{
    Client romeo(person(u"romeo"_s, u"host"_s));
    create(romeo, u"hall"_s);
    Client juliet(person(u"juliet"_s, u"guest"_s));
    join(juliet, u"hall"_s, u"Juliet"_s);
    const Thing guest = row("Juliet").in(list("People"));
    romeo.click(guest);
    romeo.key(u"Return"_s);
    romeo.waitFor(Thing(u"menu item"_s, "Kick..."));
    picture(romeo, u"menu"_s);
    romeo.click(Thing(u"menu item"_s, "Kick..."));
    romeo.fill(field("Reason").in(dialog("Kick Juliet?")), u"It is late"_s);
    picture(romeo, u"kick"_s);
    romeo.click(button("Kick"));
    juliet.waitFor(words(QRegularExpression(u"You were removed by Romeo. Reason: It is late"_s)));
    romeo.waitUntilGone(guest);
    romeo.fill(field("Message"), u"/topic Of love & tea"_s);
    romeo.key(u"Return"_s);
    romeo.waitFor(words(QRegularExpression(u"changed the subject: Of love & tea"_s)));
    romeo.click(button("Subject"));
    romeo.waitFor(words(QRegularExpression(u"^Set by Romeo on "_s)));
    picture(romeo, u"subject"_s);
    romeo.key(u"Escape"_s);
    romeo.check();
    juliet.check();
}

QTEST_GUILESS_MAIN(Waiting)
#include "waiting.moc"
