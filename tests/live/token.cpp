// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/clientsession.h"
#include "network/connection.h"

#include <QSignalSpy>
#include <QTest>

using namespace parlour;
using namespace Qt::StringLiterals;

/// A token of a real server in place of the password. Run by with-server.sh.
class LiveToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondLoginIsWithTheToken()
    {
        Credentials credentials;
        credentials.account = Jid::parse(u"romeo@localhost").value();
        credentials.password = u"pw-romeo"_s;
        credentials.host = u"127.0.0.1"_s;
        credentials.port = qEnvironmentVariable("XMPP_PORT").toUShort();
        credentials.caFile = qEnvironmentVariable("XMPP_CERT");
        const auto login = std::make_shared<Login>();
        login->resource = u"Parlour-test"_s;
        QVERIFY(signIn(credentials, login));
        QVERIFY(!login->token.isEmpty());
        QVERIFY(login->tokenMechanism.startsWith("HT-"_L1));

        const QString first = login->token;
        credentials.password = u"not needed any more"_s;
        QVERIFY(signIn(credentials, login));
        QVERIFY2(login->takesTokens, "the server proved that it knows the token");
        QVERIFY(!login->token.isEmpty());

        login->token = u"x"_s + first;
        auto *session = new ClientSession(credentials, login, {}, this);
        QSignalSpy refused(session, &ClientSession::tokenRefused);
        session->start();
        QVERIFY(refused.wait(10'000));
        QVERIFY(login->token.isEmpty());
        delete session;
    }

private:
    bool signIn(const Credentials &credentials, const std::shared_ptr<Login> &login)
    {
        auto *session = new ClientSession(credentials, login, {}, this);
        QSignalSpy established(session, &ClientSession::established);
        session->start();
        const bool done = established.wait(10'000);
        session->retire();
        return done;
    }
};

QTEST_GUILESS_MAIN(LiveToken)
#include "token.moc"
