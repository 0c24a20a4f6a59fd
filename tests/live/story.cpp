// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/client.h"
#include "driver/server.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parlour::live;

namespace {

const QString Room = u"capulet-hall@conference.localhost"_s;
const QString Password = u"cauldronburn"_s;

QRegularExpression startingWith(const QString &text)
{
    return QRegularExpression(u"^%1(,|$)"_s.arg(QRegularExpression::escape(text)));
}

} // namespace

/// Two people, one room, one password. PARLOUR_SERVER says which server; PARLOUR_SHOTS where pictures go.
class Story : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDoorHasALock();

private:
    std::unique_ptr<Client> start(const QString &user) const;
    void picture(Client &client, const QString &what);
    void join(Client &client, const QString &nick);
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

    romeo->click(u"button"_s, "New room");
    romeo->fill(u"text"_s, "Room address", Room);
    romeo->fill(u"text"_s, "Nickname", u"Romeo"_s);
    picture(*romeo, u"new-room"_s);
    romeo->click(u"button"_s, "Create");

    romeo->fill(u"password text"_s, "Room password", Password);
    romeo->click(u"button"_s, "Review");
    picture(*romeo, u"review"_s);
    romeo->click(u"button"_s, "Save");
    romeo->waitFor({}, "Saved");
    picture(*romeo, u"password-set"_s);
    romeo->click(u"button"_s, "Close");

    join(*juliet, u"Juliet"_s);
    juliet->waitFor(u"password text"_s, "Room password");
    picture(*juliet, u"asked-for-password"_s);

    juliet->fill(u"password text"_s, "Room password", u"wherefore"_s);
    juliet->click(u"button"_s, "Join");
    juliet->waitFor({}, "That password was not accepted");
    picture(*juliet, u"wrong-password"_s);

    juliet->fill(u"password text"_s, "Room password", Password);
    juliet->click(u"button"_s, "Join");
    juliet->waitFor(u"list item"_s, startingWith(u"Romeo"_s), u"list"_s, "People");
    romeo->waitFor(u"list item"_s, startingWith(u"Juliet"_s), u"list"_s, "People");
    picture(*juliet, u"inside"_s);

    say(*juliet, *romeo, u"O Romeo, Romeo, wherefore art thou Romeo?"_s);
    say(*romeo, *juliet, u"Call me but love ♥"_s);
    picture(*romeo, u"talking"_s);

    juliet->click(u"button"_s, "Leave");
    romeo->waitUntil(u"Juliet to be gone"_s, [](const QList<Element> &tree) {
        const Element people = Accessible::find(tree, u"list"_s, "People");
        return people.exists() && !Accessible::find(tree, u"list item"_s, startingWith(u"Juliet"_s), people).exists();
    });

    romeo->click(u"button"_s, "Room settings");
    romeo->fill(u"password text"_s, "Room password", {});
    romeo->click(u"button"_s, "Review");
    romeo->click(u"button"_s, "Save");
    romeo->waitFor({}, "Saved");
    picture(*romeo, u"password-removed"_s);

    join(*juliet, u"Juliet"_s);
    juliet->waitUntil(u"Romeo in People, unasked"_s, [](const QList<Element> &tree) {
        if (Accessible::find(tree, u"password text"_s, "Room password").exists())
            QTest::qFail("Juliet was asked for a password that is no more", __FILE__, __LINE__);
        const Element people = Accessible::find(tree, u"list"_s, "People");
        return people.exists() && Accessible::find(tree, u"list item"_s, startingWith(u"Romeo"_s), people).exists();
    });
    picture(*juliet, u"door-open"_s);

    romeo->check();
    juliet->check();
}

std::unique_ptr<Client> Story::start(const QString &user) const
{
    const QString path = m_dir.filePath(user);
    if (QFile file(path); file.open(QFile::WriteOnly))
        file.write("pw-" + user.toUtf8());
    return std::make_unique<Client>(
        Client::Setup {user,
                       {u"--account"_s, user + u"@localhost"_s, u"--password-file"_s, path, u"--connect"_s,
                        m_server->address(), u"--ca-file"_s, m_server->certificate()}});
}

void Story::picture(Client &client, const QString &what)
{
    const QString folder = qEnvironmentVariable("PARLOUR_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = u"%1-%2-%3.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(client.name(), what);
    QVERIFY(client.screen().grab().save(QDir(folder).filePath(name)));
}

void Story::join(Client &client, const QString &nick)
{
    client.click(u"button"_s, "Join room");
    client.fill(u"text"_s, "Room address", Room);
    client.fill(u"text"_s, "Nickname", nick);
    client.click(u"button"_s, "Join");
}

void Story::say(Client &from, Client &to, const QString &line)
{
    from.fill(u"text"_s, "Message", line);
    from.key(u"Return"_s);
    const QRegularExpression row(QRegularExpression::escape(line));
    from.waitFor(u"list item"_s, row, u"list"_s, "Messages");
    to.waitFor(u"list item"_s, row, u"list"_s, "Messages");
}

QTEST_GUILESS_MAIN(Story)
#include "story.moc"
