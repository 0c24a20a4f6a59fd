// SPDX-FileCopyrightText: Parlour contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/connection.h"
#include "protocol/registration/password.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace parlour;
using namespace Qt::StringLiterals;

/// Signing in on a real server: what the login is bound to, and passwords that are equal only once they are prepared. Run
/// by with-server.sh, with a log that tells everything and the USERS of CMakeLists.txt.
class LiveLogin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_credentials = {};
        m_credentials.host = u"127.0.0.1"_s;
        m_credentials.port = qEnvironmentVariable("XMPP_PORT").toUShort();
        m_credentials.caFile = qEnvironmentVariable("XMPP_CERT");
    }

    void theLoginIsBoundToTheChannel()
    {
        const auto before = log().size();
        QCOMPARE(signIn(u"romeo@localhost", u"pw-romeo"_s), ConnectionProblem::None);
        // Prosody takes nothing unbound by that name. The log may lag behind.
        const QRegularExpression expected(
            m_kind == "prosody"_L1 ? u"Received.c2s_unauthed.: <auth [^>]*mechanism='SCRAM-SHA-256-PLUS'"_s
                                   : u"Accepted c2s SCRAM-SHA-512-PLUS authentication for romeo@localhost"_s);
        QTRY_VERIFY(QString::fromUtf8(log().sliced(before)).contains(expected));
    }

    void aWrongPasswordIsOne()
    {
        QCOMPARE(signIn(u"romeo@localhost", u"pw-juliet"_s), ConnectionProblem::WrongPassword);
    }

    void passwordsAreEqualOncePrepared_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as the server knows it") << u"P\u00e4ssw\u00f6rd"_s;
        QTest::newRow("decomposed, as macOS pastes it") << u"Pa\u0308sswo\u0308rd"_s;
        QTest::newRow("with a soft hyphen") << u"P\u00e4ss\u00adw\u00f6rd"_s;
    }
    void passwordsAreEqualOncePrepared()
    {
        QFETCH(QString, typed);
        QCOMPARE(signIn(u"juliet@localhost", typed), ConnectionProblem::None);
    }

    void whatIsSetIsWhatIsProven()
    {
        m_credentials.account = Jid::parse(u"mercutio@localhost").value();
        m_credentials.password = u"pw-mercutio"_s;
        Connection connection;
        QSignalSpy online(&connection, &Stream::online);
        connection.open(m_credentials);
        QVERIFY(online.wait(10'000));
        std::optional<IqReply> reply;
        connection.ask({}, u"set"_s, registration::passwordQuery(m_credentials.account, u"two\u00a0wo\u0308rds"_s),
                       this, [&reply](const IqReply &answer) { reply = answer; });
        QTRY_VERIFY(reply);
        QVERIFY(std::holds_alternative<QDomElement>(*reply));
        connection.close();
        QCOMPARE(signIn(u"mercutio@localhost", u"two w\u00f6rds"_s), ConnectionProblem::None);
        QCOMPARE(signIn(u"mercutio@localhost", u"two\u00a0wo\u0308rds"_s), ConnectionProblem::None);
    }

private:
    /// How signing in ends.
    ConnectionProblem signIn(QStringView account, const QString &password)
    {
        m_credentials.account = Jid::parse(account).value();
        m_credentials.password = password;
        Connection connection;
        QSignalSpy online(&connection, &Stream::online);
        QSignalSpy failed(&connection, &Connection::failed);
        connection.open(m_credentials);
        const bool ended = QTest::qWaitFor([&] { return !online.isEmpty() || !failed.isEmpty(); }, 10'000);
        return ended ? connection.problem() : ConnectionProblem::Timeout;
    }
    static QByteArray log()
    {
        QFile file(qEnvironmentVariable("XMPP_DIR") + u"/server.log"_s);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    Credentials m_credentials;
    QString m_kind = qEnvironmentVariable("XMPP_KIND");
};

QTEST_GUILESS_MAIN(LiveLogin)
#include "login.moc"
