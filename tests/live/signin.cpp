// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver/client.h"
#include "driver/server.h"
#include "support/suite.h"

#include <QDirIterator>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace parlour::live;

/// Getting in: what the first-run page says and keeps, certificates, keychain. PARLOUR_SERVER says which server.
class SignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongPasswordIsSaidAndNothingTypedIsLost();
    void theKeychainBringsOneBackAndNothingElseHoldsThePassword();
    void withoutAKeychainThePasswordIsStoredOnlyWhenAsked();
    void anUntrustedCertificateIsShownAndPinned();
    void badAddressesAndNicksAreRefusedInWords();
    void aServerThatIsNotOneIsSaidToBeSo_data();
    void aServerThatIsNotOneIsSaidToBeSo();
    void cancellingANewRoomDeletesItAndSaysSo();

private:
    using Keyring = SessionBus::Keyring;

    QStringList endpoint(const Server &server) const
    {
        return {u"--connect"_s, server.address(), u"--ca-file"_s, server.certificate()};
    }
    static void signIn(Client &client, const QString &address, const QString &password)
    {
        client.fill(field("Address"), address);
        client.fill(secret("Password"), password);
        client.click(button("Sign in"));
    }

    QTemporaryDir m_dir;
    QString m_kind = qEnvironmentVariable("PARLOUR_SERVER", u"prosody"_s);
    std::unique_ptr<Server> m_server;
};

void SignIn::initTestCase()
{
    QTest::setThrowOnFail(true);
    m_server = std::make_unique<Server>(m_kind);
    QVERIFY(m_server->isRunning());
}

void SignIn::aWrongPasswordIsSaidAndNothingTypedIsLost()
{
    Client client({u"romeo"_s, endpoint(*m_server)});
    signIn(client, u"romeo@localhost"_s, u"wrong"_s);
    client.waitFor(words("The password was not accepted. Check the address and the password."));
    QCOMPARE(client.accessible().text(client.waitFor(field("Address"))), u"romeo@localhost"_s);
    client.fill(secret("Password"), u"pw-romeo"_s);
    client.key(u"Return"_s);
    client.waitFor(button("Join room"));
    client.waitFor(words("There is no keychain service here. Your password is kept for this session only."));
    client.check();
}

void SignIn::theKeychainBringsOneBackAndNothingElseHoldsThePassword()
{
    Client client({u"romeo"_s, endpoint(*m_server), m_dir.filePath(u"kept"_s), Keyring::Unlocked});
    signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
    client.waitFor(button("Join room"));
    client.waitFor(words("Online"));
    QVERIFY(!client.sees(words("There is no keychain service here. Your password is kept for this session only.")));
    QDirIterator files(client.profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("pw-romeo"), qPrintable(file.fileName()));
    }
    QVERIFY(!client.said().contains(u"pw-romeo"));
    client.check();
}

void SignIn::withoutAKeychainThePasswordIsStoredOnlyWhenAsked()
{
    const QString profile = m_dir.filePath(u"unencrypted"_s);
    const Thing question = dialog("Store the password unencrypted?");
    {
        Client client({u"romeo"_s, endpoint(*m_server), profile});
        signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
        client.click(button("Store unencrypted..."));
        client.waitFor(question);
        QVERIFY(!QFile::exists(profile + u"/unencrypted-passwords.json"_s));
        client.click(button("Store unencrypted on this computer").in(question));
        client.waitUntilGone(question);
        client.waitUntilGone(button("Store unencrypted..."));
        client.check();
    }
    Client client({u"romeo"_s, endpoint(*m_server), profile});
    client.waitFor(words("Online"));
    client.check();
}

void SignIn::anUntrustedCertificateIsShownAndPinned()
{
    const QString profile = m_dir.filePath(u"pinned"_s);
    {
        Client client({u"romeo"_s, {u"--connect"_s, m_server->address()}, profile});
        signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
        client.click(button("Show certificate"));
        client.waitFor(words(QRegularExpression(u"([0-9A-F]{2}:){31}[0-9A-F]{2}"_s)));
        client.click(button("Trust this certificate"));
        client.waitFor(button("Join room"));
        client.check();
    }
    {
        Client client({u"romeo"_s, {u"--connect"_s, m_server->address()}, profile});
        signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
        client.waitFor(button("Join room"));
        client.check();
    }
    const Server impostor(m_kind); // The same name, another key.
    Client client({u"romeo"_s, {u"--connect"_s, impostor.address()}, profile});
    signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
    client.waitFor(words(QRegularExpression(u"another certificate than the one you trusted"_s)));
    client.click(button("Cancel"));
    client.waitFor(button("Sign in"));
    client.check();
}

void SignIn::badAddressesAndNicksAreRefusedInWords()
{
    Client client({u"romeo"_s, endpoint(*m_server)});
    client.fill(field("Address"), u"not an address"_s);
    client.fill(secret("Password"), u"x"_s);
    client.click(button("Sign in"));
    client.waitFor(words("That is not an address. It looks like this: name@example.org"));
    signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
    client.click(button("Join room"));
    const Thing asking = dialog("Join a room");
    client.fill(field("Room address").in(asking), u"no room@at all"_s);
    client.click(button("Join").in(asking));
    client.waitFor(words(QRegularExpression(u"^That is not a room address"_s)));
    client.fill(field("Room address").in(asking), u"tea@conference.localhost"_s);
    client.fill(field("Nickname").in(asking), u"Romeo \U0001F339"_s);
    client.click(button("Join").in(asking));
    client.waitFor(words(QRegularExpression(u"such as an emoji"_s)));
    QCOMPARE(client.accessible().text(client.waitFor(field("Room address").in(asking))), u"tea@conference.localhost"_s);
    client.check();
}

void SignIn::aServerThatIsNotOneIsSaidToBeSo_data()
{
    QTest::addColumn<bool>("listens");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nobody listens") << false << false << u"localhost refused the connection"_s;
    QTest::newRow("it closes at once") << true << true << u"localhost refused the connection"_s;
    QTest::newRow("it stays silent") << true << false << u"localhost did not answer in time"_s;
}

void SignIn::aServerThatIsNotOneIsSaidToBeSo()
{
    QFETCH(bool, listens);
    QFETCH(bool, closes);
    QFETCH(QString, sentence);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    if (!listens)
        server.close();
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            if (closes)
                socket->close();
        }
    });
    Client client({u"romeo"_s, {u"--connect"_s, u"127.0.0.1:%1"_s.arg(port)}});
    signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
    client.waitFor(words(QRegularExpression(sentence)));
    client.waitFor(button("Sign in"));
    QCOMPARE(client.accessible().text(client.waitFor(field("Address"))), u"romeo@localhost"_s);
    client.check();
}

void SignIn::cancellingANewRoomDeletesItAndSaysSo()
{
    Client client({u"romeo"_s, endpoint(*m_server)});
    signIn(client, u"romeo@localhost"_s, u"pw-romeo"_s);
    client.click(button("New room"));
    client.fill(field("Room address"), u"mistake@conference.localhost"_s);
    client.click(button("Create"));
    client.waitUntilGone(dialog("New room"));
    client.waitFor(button("Save"));
    client.click(button("Close"));
    client.click(button("Delete room"));
    client.waitFor(words("The room was deleted, because its creation was cancelled."));
    client.check();
}

PARLOUR_TEST(SignIn)
#include "signin.moc"
