// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driver/client.h"
#include "driver/server.h"
#include "support/suite.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Accounts that are made in the program, by invitation, too, and deleted on their server. PARLOUR_SERVER says which server,
/// PARLOUR_SHOTS where pictures go. ejabberd wants to see a person: it shows a picture.
class Enrolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneIsMadeAndDeleted();
    void oneMoreIsMadeBesideAnother();
    void certificatesAreAskedAboutOnce();
    void invitationsLeadIn();
    void usedInvitationsDoNot();

private:
    using Keyring = SessionBus::Keyring;

    Client::Setup setup(const QString &name, const QStringList &more = {}) const
    {
        return {name, QStringList {u"--connect"_s, m_server->address(), u"--ca-file"_s, m_server->certificate()} + more,
                m_dir.filePath(name), Keyring::Unlocked};
    }
    static void begin(Client &client)
    {
        client.click(button("Create account"));
        client.fill(field("Server"), u"localhost"_s);
        client.key(u"Return"_s);
    }
    void fillIn(Client &client, const QString &name, const QString &password) const;
    void deleteAccount(Client &client, const QString &address);
    void invite(const QByteArray &token, const QByteArray &inviter) const;
    void picture(Client &client, const QString &what);

    QTemporaryDir m_dir;
    QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<Server> m_server;
    int m_pictures = 0;
};

void Enrolling::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(m_kind);
    QVERIFY(m_server->isRunning());
}

void Enrolling::picture(Client &client, const QString &what)
{
    const QString folder = qEnvironmentVariable("PARLOUR_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString name = u"enrolling-%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(what);
    QVERIFY(client.picture().save(QDir(folder).filePath(name)));
}

/// Fills in the server's form, the answer to its question, too; nothing is sent.
void Enrolling::fillIn(Client &client, const QString &name, const QString &password) const
{
    client.fill(field("Account name"), name);
    client.fill(secret("Password"), password);
    if (m_kind == u"prosody"_s)
        return;
    QFile asked(m_server->folder() + u"/captcha.text"_s);
    QVERIFY(asked.open(QFile::ReadOnly));
    client.waitFor(words("Picture"));
    client.fill(field("Type the text in the picture"), QString::fromUtf8(asked.readAll()));
}

void Enrolling::oneIsMadeAndDeleted()
{
    const QString password = u"long & safe \u2665"_s;
    Client client(setup(u"rosaline"_s));
    begin(client);
    client.waitFor(field("Account name"));
    picture(client, u"form"_s);
    fillIn(client, u"romeo"_s, u"first-word"_s);
    client.key(u"Return"_s);
    client.waitFor(words("Somebody else has that name on localhost. Choose another one."));
    picture(client, u"taken"_s);
    QCOMPARE(client.accessible().text(client.waitFor(field("Account name"))), u"romeo"_s);
    fillIn(client, u"Rosaline"_s, password);
    client.click(button("Create account"));
    client.waitFor(button("Join room"));
    client.waitFor(words("Online"));
    QDirIterator files(client.profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("long & safe"), qPrintable(file.fileName()));
    }
    deleteAccount(client, u"rosaline@localhost"_s);
    client.waitFor(field("Address"));
    QVERIFY(!client.sees(words("The password was not accepted. Check the address and the password.")));
    client.fill(field("Address"), u"rosaline@localhost"_s);
    client.fill(secret("Password"), password);
    client.key(u"Return"_s);
    client.waitFor(words("The password was not accepted. Check the address and the password."));
    QVERIFY(!client.said().contains(u"long & safe"));
    QVERIFY(!client.said().contains(u"first-word"));
    client.check();
}

void Enrolling::deleteAccount(Client &client, const QString &address)
{
    client.click(button("Menu"));
    client.click({u"menu item"_s, "Accounts"});
    client.click(button("Delete on server..."));
    const Thing asking = dialog("Delete account on the server");
    client.waitFor(asking);
    client.fill(field("Type the address to confirm"), u"romeo@localhost"_s);
    client.key(u"Return"_s);
    client.waitFor(words("This is not the address of the account."));
    client.fill(field("Type the address to confirm"), address);
    picture(client, u"deleting"_s);
    client.click(button("Delete account").in(asking));
    client.waitUntilGone(asking);
}

void Enrolling::oneMoreIsMadeBesideAnother()
{
    Client client(setup(u"two"_s));
    client.fill(field("Address"), u"romeo@localhost"_s);
    client.fill(secret("Password"), u"pw-romeo"_s);
    client.key(u"Return"_s);
    client.waitFor(button("Join room"));
    client.click(button("Menu"));
    client.click({u"menu item"_s, "Accounts"});
    client.waitFor(dialog("Accounts"));
    picture(client, u"accounts"_s);
    client.click(button("Create account"));
    const Thing making = dialog("Create account");
    client.fill(field("Server").in(making), u"localhost"_s);
    client.key(u"Return"_s);
    client.waitFor(field("Account name"));
    fillIn(client, u"benvolio"_s, u"pw-benvolio"_s);
    picture(client, u"dialog"_s);
    client.key(u"Return"_s);
    client.waitUntilGone(making);
    client.waitFor(row("benvolio@localhost, Online").in(list("Accounts")));
    client.check();
}

void Enrolling::certificatesAreAskedAboutOnce()
{
    Client client({u"pinned"_s, {u"--connect"_s, m_server->address()}, m_dir.filePath(u"pinned"_s), Keyring::Unlocked});
    begin(client);
    client.click(button("Show certificate"));
    picture(client, u"certificate"_s);
    client.click(button("Trust this certificate"));
    client.waitFor(field("Account name"));
    fillIn(client, u"sampson"_s, u"pw-sampson"_s);
    client.key(u"Return"_s);
    client.waitFor(button("Join room"));
    client.waitFor(words("Online"));
    client.check();
}

/// Gives Prosody a token, as its command `invites` would.
void Enrolling::invite(const QByteArray &token, const QByteArray &inviter) const
{
    QFile file(m_server->folder() + u"/data/localhost/invite_token.dat"_s);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    const QByteArray seconds = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 3600);
    file.write("return { [\"" + token + "\"] = { type = \"roster\", jid = \"" + inviter + "\", token = \"" + token
               + "\", allow_registration = true, created_at = 1, expires = " + seconds + " } };\n");
}

void Enrolling::invitationsLeadIn()
{
    if (m_kind != u"prosody"_s)
        QSKIP("this ejabberd invites nobody");
    invite("T0ken", "mercutio@localhost");
    Client client(setup(u"invited"_s, {u"xmpp:mercutio@localhost?roster;preauth=T0ken;ibr=y"_s}));
    client.waitFor(words("This link invites you to make an account on localhost."));
    picture(client, u"link"_s);
    client.key(u"Return"_s);
    client.waitFor(words("mercutio@localhost invites you to localhost."));
    fillIn(client, u"valentine"_s, u"pw-valentine"_s);
    picture(client, u"invited"_s);
    client.key(u"Return"_s);
    client.waitFor(button("Join room"));
    client.waitFor(words("Online"));
    client.check();
}

void Enrolling::usedInvitationsDoNot()
{
    if (m_kind != u"prosody"_s)
        QSKIP("this ejabberd invites nobody");
    Client client(setup(u"late"_s, {u"xmpp:localhost?register;preauth=T0ken"_s}));
    client.click(button("Continue"));
    client.waitFor(words("localhost does not take this invitation: it was used already, or is too old."));
    picture(client, u"used"_s);
    client.click(button("Cancel"));
    client.waitFor(field("Address"));
    client.check();
}

PARLOUR_TEST(Enrolling)
#include "enrolling.moc"
