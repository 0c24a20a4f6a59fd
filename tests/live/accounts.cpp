// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driver/house.h"
#include "support/suite.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Several accounts in one program, and what is said about being there. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go.
class Accounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoAccountsLiveTogether();
    void whatOthersSee();

private:
    Client::Setup setup(const QString &name, const QStringList &more = {}) const;
    QString passwordFile(const QString &name) const;
    static void signIn(Client &client, const QString &address, const QString &password);
    static void showAccounts(Client &client);
    static void create(Client &client, const QString &room, const QString &nick);
    static void join(Client &client, const QString &room, const QString &nick);
    void addSecond(Client &client);
    void switchOffAndOn(Client &client);
    void reorder(Client &client);
    void changePassword(Client &client);
    void removeFirst(Client &client);
    void picture(Client &client, const QString &what);

    static Thing romeoRow() { return row(QRegularExpression(u"^romeo@localhost, "_s)).in(list("Accounts")); }
    static Thing julietRow() { return row(QRegularExpression(u"^juliet@localhost, "_s)).in(list("Accounts")); }
    static Thing item(const char *name) { return {u"menu item"_s, name}; }
    static Thing checkable(const char *name) { return {{}, name}; }

    QTemporaryDir m_dir;
    QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<Server> m_server;
    int m_pictures = 0;
};

void Accounts::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(m_kind);
    QVERIFY(m_server->isRunning());
}

Client::Setup Accounts::setup(const QString &name, const QStringList &more) const
{
    return {name, QStringList {u"--connect"_s, m_server->address(), u"--ca-file"_s, m_server->certificate()} + more,
            m_dir.filePath(name), SessionBus::Keyring::Unlocked};
}

QString Accounts::passwordFile(const QString &name) const
{
    const QString path = m_dir.filePath(name + u".password"_s);
    if (QFile file(path); file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.write("pw-" + name.toUtf8());
    return path;
}

void Accounts::picture(Client &client, const QString &what)
{
    const QString folder = qEnvironmentVariable("PARLOUR_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = u"accounts-%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(what);
    QVERIFY(client.picture().save(QDir(folder).filePath(name)));
}

void Accounts::signIn(Client &client, const QString &address, const QString &password)
{
    client.fill(field("Address"), address);
    client.fill(secret("Password"), password);
    client.key(u"Return"_s);
}

void Accounts::showAccounts(Client &client)
{
    client.click(button("Menu"));
    client.click(item("Accounts"));
    client.waitFor(dialog("Accounts"));
}

void Accounts::create(Client &client, const QString &room, const QString &nick)
{
    const Thing asking = House::askFor(client, "New room", "New room", room, nick);
    client.click(button("Create").in(asking));
    client.waitUntilGone(asking);
    client.click(button("Save"));
    client.waitFor(words("Saved"));
    client.click(button("Close"));
}

void Accounts::join(Client &client, const QString &room, const QString &nick)
{
    const Thing asking = House::askFor(client, "Join room", "Join a room", room, nick);
    client.click(button("Join").in(asking));
    client.waitUntilGone(asking);
}

void Accounts::twoAccountsLiveTogether()
{
    {
        Client client(setup(u"several"_s));
        signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
        create(client, u"hall"_s, u"Romeo"_s);
        QVERIFY(!client.sees(words("romeo@localhost, Online"))); // One account needs no heading.
        addSecond(client);
        switchOffAndOn(client);
        reorder(client);
        changePassword(client);
        removeFirst(client);
        client.check();
        QVERIFY(!client.said().contains(u"swordfish"));
    }
    Client client(setup(u"several"_s, {u"--theme"_s, u"dark"_s})); // On another bus: this keychain is empty.
    client.waitFor(words("No password is saved for this account. Type it to sign in."));
    QCOMPARE(client.accessible().text(client.waitFor(field("Address"))), u"juliet@localhost"_s);
    client.fill(secret("Password"), u"pw-juliet"_s);
    client.key(u"Return"_s);
    client.waitFor(words("The password was not accepted. Check the address and the password."));
    client.fill(secret("Password"), u"swordfish"_s);
    client.key(u"Return"_s);
    client.waitFor(words("Online"));
    client.waitFor(row(QRegularExpression(u"^hall, "_s)).in(list("Rooms")));
    showAccounts(client);
    picture(client, u"dark"_s);
    client.check();
}

void Accounts::addSecond(Client &client)
{
    showAccounts(client);
    client.waitFor(row("romeo@localhost, Online").in(list("Accounts")));
    picture(client, u"one"_s);
    client.click(button("Add account"));
    const Thing adding = dialog("Add account");
    client.waitFor(adding);
    signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
    client.waitFor(words("This account is in your list already."));
    signIn(client, u"juliet@localhost"_s, u"wrong"_s);
    client.waitFor(words("The password was not accepted. Check the address and the password."));
    picture(client, u"adding"_s);
    signIn(client, u"juliet@localhost"_s, u"pw-juliet"_s);
    client.waitUntilGone(adding);
    client.waitFor(row("juliet@localhost, Online").in(list("Accounts")));
    client.waitFor(row("romeo@localhost, Online").in(list("Accounts")));
    client.click(button("Close").in(dialog("Accounts")));
    client.waitFor(words("romeo@localhost, Online"));

    client.click(button("Join room"));
    const Thing asking = dialog("Join a room");
    client.click(Thing(u"combo box"_s, "Account").in(asking)); // The account of the room that is open.
    client.key(u"Down"_s);
    client.key(u"Return"_s);
    client.fill(field("Room address").in(asking), u"hall@conference.localhost"_s);
    client.fill(field("Nickname").in(asking), u"Juliet"_s);
    picture(client, u"joining-as"_s);
    client.click(button("Join").in(asking));
    client.waitUntilGone(asking);
    client.waitFor(words("juliet@localhost, Online"));
    client.waitFor(row("Juliet").in(list("People")));
    client.waitFor(row("Romeo, owner, moderator").in(list("People")));
    picture(client, u"together"_s);
}

void Accounts::switchOffAndOn(Client &client)
{
    client.key(u"Alt+Up"_s); // To the hall as Romeo sees it.
    showAccounts(client);
    client.click(julietRow());
    client.key(u"space"_s);
    client.waitFor(row("juliet@localhost, Off").in(list("Accounts")));
    client.waitFor(chat(u"hall, Off"_s));
    client.waitUntilGone(row("Juliet").in(list("People"))); // She has left; nobody has to guess.
    client.waitFor(row("romeo@localhost, Online").in(list("Accounts")));
    picture(client, u"off"_s);
    client.click(words("Use this account").in(julietRow()));
    client.waitFor(row("juliet@localhost, Online").in(list("Accounts")));
    client.waitFor(row("Juliet").in(list("People")));
    client.waitUntilGone(chat(u"hall, Off"_s));
}

void Accounts::reorder(Client &client)
{
    // Where they are on the screen: the tree does not follow moved rows.
    const auto above = [&client](const Thing &upper, const Thing &lower, const QList<Element> &tree) {
        const QRect top = client.accessible().extents(upper.findIn(tree));
        const QRect bottom = client.accessible().extents(lower.findIn(tree));
        return !top.isEmpty() && !bottom.isEmpty() && top.bottom() < bottom.top() + 2;
    };
    const auto heading = [](const QString &address) {
        return Thing(u"heading"_s, address + u", Online"_s).in(list("Rooms"));
    };
    const Thing romeo = heading(u"romeo@localhost"_s);
    const Thing juliet = heading(u"juliet@localhost"_s);
    const auto romeoFirst = [&](const QList<Element> &tree) {
        return above(romeoRow(), julietRow(), tree) && above(romeo, juliet, tree);
    };
    const auto julietFirst = [&](const QList<Element> &tree) {
        return above(julietRow(), romeoRow(), tree) && above(juliet, romeo, tree);
    };
    client.waitUntil(u"Romeo on top"_s, romeoFirst);
    client.click(julietRow());
    client.key(u"Alt+Up"_s);
    client.waitUntil(u"Juliet on top"_s, julietFirst);
    client.click(button("Move down"));
    client.waitUntil(u"Romeo on top again"_s, romeoFirst);
}

void Accounts::changePassword(Client &client)
{
    client.click(julietRow());
    client.click(button("Change password"));
    const Thing changing = dialog("Change password");
    client.fill(secret("New password").in(changing), u"swordfish"_s);
    client.fill(secret("New password again").in(changing), u"catfish"_s);
    client.click(button("Change").in(changing));
    client.waitFor(words("The passwords do not match.").in(changing));
    picture(client, u"mismatch"_s);
    client.fill(secret("New password again").in(changing), u"swordfish"_s);
    client.key(u"Return"_s);
    client.waitFor(words("Your password was changed.").in(changing));
    client.click(button("Close").in(changing));
    client.waitUntilGone(changing);
    // Both stay online, and the new one is good for coming back.
    client.click(julietRow());
    client.key(u"space"_s);
    client.waitFor(row("juliet@localhost, Off").in(list("Accounts")));
    client.key(u"space"_s);
    client.waitFor(row("juliet@localhost, Online").in(list("Accounts")));
}

void Accounts::removeFirst(Client &client)
{
    client.click(romeoRow());
    client.click(button("Remove account"));
    const Thing asking = dialog("Remove account");
    client.waitFor(asking);
    picture(client, u"removing"_s);
    client.click(button("Remove").in(asking));
    client.waitUntilGone(romeoRow());
    client.click(button("Close").in(dialog("Accounts")));
    client.waitFor(words("juliet@localhost"));
    client.waitUntilGone(words("juliet@localhost, Online")); // Again one account, without a heading.
    client.click(chat(u"hall, joined"_s));
    client.waitUntilGone(row(QRegularExpression(u"^Romeo"_s)).in(list("People")));
}

void Accounts::whatOthersSee()
{
    const auto profile = [this](const QString &name, const QByteArray &ini) {
        QDir(m_dir.path()).mkpath(name);
        QFile file(m_dir.filePath(name + u"/parlour.ini"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(ini);
    };
    profile(u"mercutio"_s, "[status]\nawayAfter=2\n"); // Seconds.
    Client mercutio(setup(
        u"mercutio"_s, {u"--account"_s, u"mercutio@localhost"_s, u"--password-file"_s, passwordFile(u"mercutio"_s)}));
    create(mercutio, u"square"_s, u"Mercutio"_s);
    Client romeo(
        setup(u"romeo"_s, {u"--account"_s, u"romeo@localhost"_s, u"--password-file"_s, passwordFile(u"romeo"_s)}));
    join(romeo, u"square"_s, u"Romeo"_s);
    romeo.waitFor(row(QRegularExpression(u"^Mercutio.*, away$"_s)).in(list("People"))); // Nobody touches his keys.
    mercutio.waitFor(words("Away"));
    mercutio.screen().move({300, 300});
    mercutio.screen().move({310, 310});
    romeo.waitFor(row(QRegularExpression(u"^Mercutio(, owner)?(, moderator)?$"_s)).in(list("People")));

    romeo.click(button("Status"));
    picture(romeo, u"status-menu"_s);
    romeo.click(item("Do not disturb"));
    mercutio.waitFor(row(QRegularExpression(u"^Romeo.*, do not disturb$"_s)).in(list("People")));
    romeo.waitFor(words("Do not disturb"));
    romeo.click(button("Status"));
    romeo.click(item("Online"));
    mercutio.waitFor(row("Romeo").in(list("People")));
    romeo.click(button("Menu"));
    picture(romeo, u"menu"_s);
    romeo.check();
    mercutio.check();
}

PARLOUR_TEST(Accounts)
#include "accounts.moc"
