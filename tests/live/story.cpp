// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/client.h"
#include "driver/server.h"
#include "support/suite.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace parlour::live;

namespace {

const QString Room = u"capulet-hall@conference.localhost"_s;
const QString Password = u"cauldronburn"_s;

const Thing Romeo = row(QRegularExpression(u"^Romeo(,|$)"_s)).in(list("People"));
const Thing Juliet = row(QRegularExpression(u"^Juliet(,|$)"_s)).in(list("People"));

} // namespace

/// Two people, one room, one password. PARLOUR_SERVER says which server; PARLOUR_SHOTS where pictures go.
class Story : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDoorHasALock();
    void theNextDayNothingIsAsked();

private:
    std::unique_ptr<Client> start(const QString &user) const;
    void picture(Client &client, const QString &what);
    void lockRoom(Client &client);
    void join(Client &client);
    void enterPassword(Client &client, const QString &password);
    void setPassword(Client &client, const QString &password);
    void say(Client &from, Client &to, const QString &line);

    QTemporaryDir m_dir;
    std::unique_ptr<Server> m_server;
    int m_pictures = 0;
};

void Story::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s));
    QVERIFY(m_server->isRunning());
}

void Story::theDoorHasALock()
{
    const auto romeo = start(u"romeo"_s);
    const auto juliet = start(u"juliet"_s);

    lockRoom(*romeo);
    join(*juliet);
    juliet->waitFor(secret("Room password"));
    picture(*juliet, u"asked-for-password"_s);

    enterPassword(*juliet, u"wherefore"_s);
    juliet->waitFor(words("That password was not accepted"));
    picture(*juliet, u"wrong-password"_s);

    enterPassword(*juliet, Password);
    juliet->waitFor(Romeo);
    romeo->waitFor(Juliet);
    picture(*juliet, u"inside"_s);

    say(*juliet, *romeo, u"O Romeo, Romeo, wherefore art thou Romeo?"_s);
    say(*romeo, *juliet, u"Call me but love ♥"_s);
    picture(*romeo, u"talking"_s);

    juliet->click(button("Leave"));
    romeo->waitUntilGone(Juliet);

    romeo->click(button("Room settings"));
    setPassword(*romeo, {});
    picture(*romeo, u"password-removed"_s);

    join(*juliet);
    juliet->waitUntil(u"Romeo, without being asked"_s, [](const QList<Element> &tree) {
        if (secret("Room password").findIn(tree).exists())
            QTest::qFail("Juliet was asked for a password that is no more", __FILE__, __LINE__);
        return Romeo.findIn(tree).exists();
    });
    picture(*juliet, u"door-open"_s);

    romeo->check();
    juliet->check();
}

/// Whoever let the keychain have both passwords starts the program and is inside.
void Story::theNextDayNothingIsAsked()
{
    const auto romeo = start(u"romeo"_s);
    lockRoom(*romeo);
    const Client::Setup setup {u"juliet"_s,
                               {u"--connect"_s, m_server->address(), u"--ca-file"_s, m_server->certificate()},
                               m_dir.filePath(u"remembered"_s),
                               SessionBus::Keyring::Unlocked,
                               m_dir.filePath(u"home"_s)};
    {
        Client juliet(setup);
        juliet.fill(field("Address"), u"juliet@localhost"_s);
        juliet.fill(secret("Password"), u"pw-juliet"_s);
        juliet.click(button("Sign in"));
        join(juliet);
        juliet.fill(secret("Room password"), Password);
        juliet.click(Thing(u"combo box"_s, "Remember password"));
        juliet.click(row("In the system keychain"));
        juliet.click(button("Join"));
        juliet.waitFor(Romeo);
        juliet.check();
    }
    romeo->waitUntilGone(Juliet);
    Client juliet(setup);
    juliet.click(chat(u"capulet-hall, joined"_s));
    juliet.waitFor(Romeo);
    say(juliet, *romeo, u"Good morrow"_s);
    picture(juliet, u"the-next-day"_s);
    juliet.check();
    romeo->check();
}

std::unique_ptr<Client> Story::start(const QString &user) const
{
    const QString path = m_dir.filePath(user);
    if (QFile file(path); file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.write("pw-" + user.toUtf8());
    const QStringList arguments {u"--account"_s, user + u"@localhost"_s, u"--password-file"_s, path,
                                 u"--connect"_s, m_server->address(),    u"--ca-file"_s,       m_server->certificate()};
    return std::make_unique<Client>(Client::Setup {user, arguments}, std::source_location::current());
}

void Story::picture(Client &client, const QString &what)
{
    const QString folder = qEnvironmentVariable("PARLOUR_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = u"%1-%2-%3.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(client.name(), what);
    QVERIFY(client.picture().save(QDir(folder).filePath(name)));
}

/// Opens the room, with a password.
void Story::lockRoom(Client &client)
{
    client.click(button("New room"));
    client.fill(field("Room address"), Room);
    client.fill(field("Nickname"), u"Romeo"_s);
    picture(client, u"new-room"_s);
    client.click(button("Create"));
    client.waitUntilGone(dialog("New room"));
    setPassword(client, Password);
    picture(client, u"password-set"_s);
    client.click(button("Close"));
}

void Story::join(Client &client)
{
    const Thing asking = dialog("Join a room");
    client.click(button("Join room"));
    client.fill(field("Room address").in(asking), Room);
    client.fill(field("Nickname").in(asking), u"Juliet"_s);
    client.click(button("Join").in(asking));
    client.waitUntilGone(asking);
}

void Story::enterPassword(Client &client, const QString &password)
{
    client.fill(secret("Room password"), password);
    client.click(button("Join"));
}

/// In the open settings form, from search to the server's word that it is so.
void Story::setPassword(Client &client, const QString &password)
{
    client.waitFor(button("Save"));
    client.key(u"Control+f"_s);
    client.type(u"password"_s);
    client.fill(secret("Room password"), password);
    client.click(button("Review"));
    picture(client, password.isEmpty() ? u"review-removing"_s : u"review"_s);
    client.click(button("Save"));
    client.waitFor(words("Saved"));
}

void Story::say(Client &from, Client &to, const QString &line)
{
    const Thing said = row(QRegularExpression(QRegularExpression::escape(line))).in(list("Messages"));
    from.fill(field("Message"), line);
    from.key(u"Return"_s);
    from.waitFor(said);
    to.waitFor(said);
}

PARLOUR_TEST(Story)
#include "story.moc"
